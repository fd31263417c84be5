"""The report as one HTML page: figures in, text out. Imports explanations and tallies; base64, hashlib, html
and json in a call. Must never write, fetch, or let a log's text be anything but text.

The page asks for nothing: its policy (Content-Security-Policy) allows the style and the script below by their SHA-256,
and nothing else. Without scripts the codes are all there, with the first places of each.
"""

from __future__ import annotations

from .._codes import explain, outlines
from .._codes.hresult import HRESULT
from .._logs.cache import Cache
from .._logs.statistics import LINES, LogStatistics
from .._logs.timestamps import MINUTES
from .files import PAGE_START
from .html_assets import PAGE_CSS, PAGE_JS
from .terminal import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Sequence

    from .._logs.statistics import Occurrences

_CODES = 500  # rows of the table of codes; each is some 20 elements
_PLACES = 100_000  # rows that the script can show, a hundred at a time; about 60 bytes each
_SHOWN = 25  # of them, without scripts
_FILES = 5  # of a code
_BARS = 60  # of the chart, at most
_CHART_HEIGHT = 160
_CHART_LEFT = 5.0  # percent of the width, for the numbers
_BAR_STEPS = (60, 300, 600, 1800, 3600, 10800, 21600, 43200, 86400, 604800)  # seconds
_GROUPS = (
    ("passes", "may pass: wait, or try again", ("automatic", "later")),
    ("fix", "needs a change first", ("after fixing",)),
    ("other", "not known, or nothing to do", ("never", None)),
)
_GROUP_OF = {retry: at for at, group in enumerate(_GROUPS) for retry in group[2]}


def report_page(tally: LogStatistics) -> str:
    """The page of the findings in logs. The same tally gives the same bytes, however it was added up."""
    codes: dict[int, int] = {}
    for (code, *_), place in tally.places.items():
        codes[code] = codes.get(code, 0) + place.count
    codes = _most_first(codes)
    places = sorted(tally.places, key=lambda key: (-tally.places[key].count, key))
    machines = {machine for machine in tally.files if machine} | {key[1] for key in places if key[1]}
    by_code: dict[int, list[Any]] = {code: [] for code in list(codes)[:_CODES]}
    for key in places:
        if key[0] in by_code:
            by_code[key[0]].append((key, tally.places[key]))
    details = {code: _code_places(code, tally, own, bool(machines)) for code, own in by_code.items()}
    heads = ["Code", *(["Machine"] if machines else []), "File", "Findings", "Lines", "First", "Last"]
    rows = [_place_cells(key, tally.places[key], bool(machines)) for key in places[:_PLACES]]
    note = "" if len(places) <= _PLACES else f"{len(places) - _PLACES:,} more are not on this page."
    sections = [
        _chart(tally),
        _codes_section(codes, details, "Findings"),
        _places_section("Places", "Each code in each file", heads, rows, note),
        *([_unread_section(tally)] if tally.unreadable_count else []),
    ]
    lead = _lead(tally, len(codes), places, len(machines))
    return _document("Failures in logs", lead, sections, codes, heads, rows, "Findings")


def _place_cells(key: tuple[int, str, str, str], place: Occurrences, machines: bool) -> tuple[Any, ...]:
    """The row of a code in a file."""
    code, machine, file, subject = key
    first = _moment(place.first)
    times = [first, first if place.last == place.first else _moment(place.last)]
    cells = [_file_and_subject(file, subject), place.count, _lines_text(place.lines), *times]
    return ((code, None), *([machine] if machines else []), *cells)


def _lead(tally: LogStatistics, codes: int, keys: Sequence[tuple[int, str, str, str]], machines: int) -> str:
    """The line below the heading: how many findings, codes, files and machines."""
    files = f"{len({key[1:3] for key in keys}):,} of {_many(sum(tally.files.values()), 'file')}"
    lead = f"{_many(tally.count, 'finding')} of {_many(codes, 'code')}, in {files}"
    if machines:
        lead += f" on {len({key[1] for key in keys if key[1]}):,} of {_many(machines, 'machine')}"
    return lead


def jobs_page(rows: Sequence[dict[str, Any]], whose: str = "") -> str:
    """The page of jobs or downloads: `rows` as `jobs --json` prints them, as dictionaries; `whose` in words."""
    codes: dict[int, int] = {}
    table = []
    for row in rows:
        cells = _job_cells(row)
        table.append(cells)
        if cells[0][0] is not None:
            codes[cells[0][0]] = codes.get(cells[0][0], 0) + 1
    codes = _most_first(codes)
    heads = ["Code", "State", "Job", "Service and id", "File", "Bytes"]
    lead = f"{_many(len(table), 'job')}{whose}, {sum(codes.values()):,} with an error code"
    sections = [
        _codes_section(codes, {}, "Jobs"),
        _places_section("Jobs", "Each job, with its error", heads, table[:_PLACES], ""),
    ]
    return _document("Transfer jobs", lead, sections, codes, heads, table[:_PLACES], "")


def _job_cells(row: dict[str, Any]) -> list[Any]:
    """The row of a job; its first cell is the code, or None, and what stands beside it."""
    error = (row.get("error") if isinstance(row.get("error"), dict) else row) or {}
    found = error.get("explanation")
    missing = row.get("unavailable") or {}
    if found:
        causes = [cause for cause in found["causes"] if cause["origin"] == "ExtendedError"]
        beside = ", caused by 0x%08X %s" % (causes[0]["number"], causes[0]["name"] or "") if causes else None
    elif row.get("error"):
        beside = "error without information"
    else:
        beside = "not read: " + ", ".join(missing) if missing else "no error"
    return [
        (HRESULT.parse(found["hresult"]) if found else None, beside),
        row.get("job_state") or "state not known",
        row.get("job_name") or "",
        " ".join(filter(None, (row.get("service"), row.get("job_id")))),
        " to ".join(filter(None, (error.get("remote_name"), error.get("local_name")))),
        _bytes_text(row.get("bytes_transferred"), row.get("bytes_total")),
    ]


_outlines = Cache(lambda code: outlines((code,))[code], kept=1 << 32)  # of all codes of the page that is being made


def _text(text: object) -> str:
    """Text of an element or a quoted attribute, whatever it holds."""
    from html import escape

    return escape(safe(str(text)))


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _bytes_text(transferred: int | None, total: int | None) -> str:
    if transferred is None:
        return ""
    return f"{transferred:,} of {'unknown' if total is None else format(total, ',')}"


def _lines_text(lines: Sequence[int]) -> str:
    return ", ".join(map(str, lines[:LINES])) + (" and more" if len(lines) > LINES else "")


def _moment(seconds: int | None) -> str:
    """Seconds since 1970 as the log's clock showed them; "" for None, the nearest date outside of years 1 to 9999."""
    if seconds is None:
        return ""
    try:
        return f"{MINUTES[seconds // 60]}{seconds % 60:02}"
    except OverflowError:  # a bar of the chart begins or ends there
        return "0001-01-01 00:00:00" if seconds < 0 else "9999-12-31 23:59:59"


def _file_and_subject(file: str, subject: str) -> str:
    return f"{file}: {subject}" if subject else file


def _most_first(codes: dict[int, int]) -> dict[int, int]:
    """The codes of a page, the most frequent first; what is said of each is made for all of them at once."""
    _outlines.clear()
    _outlines.update(outlines(codes))
    return dict(sorted(codes.items(), key=lambda item: (-item[1], item[0])))


def _code_places(code: int, tally: LogStatistics, own: Sequence[Any], machines: bool) -> str:
    """What the table of codes says of the places of one: how many, from when to when, and the first of them."""
    times = [time for _, place in own for time in (place.first, place.last) if time is not None]
    head = _many(len({key[1:3] for key, _ in own}), "file")
    if machines:
        head += f" on {_many(len({key[1] for key, _ in own}), 'machine')}"
    parts = [f"<details><summary>{head}</summary><ul>"]
    for (_, machine, file, subject), place in own[:_FILES]:
        at = f"{_text(machine)}: " if machine else ""
        parts.append(f"<li>{at}{_text(_file_and_subject(file, subject))}: {_lines_text(place.lines)}</li>")
    more = len(own) - _FILES
    parts.append(f"{f'<li>and {more:,} more</li>' if more > 0 else ''}</ul></details>")
    if times:
        span = "to ".join(f"<span>{time}</span> " for time in sorted({_moment(min(times)), _moment(max(times))}))
        parts.append(f'<p class="quiet">{span}</p>')
    pairs = sorted((-count, pair[1]) for pair, count in tally.extended.items() if pair[0] == code)
    for count, extended in pairs[:3]:
        cause = explain(extended)
        name = f" {cause.name}" if cause.name else ""
        parts.append(f"<p>{-count:,} with extended error {cause.hresult}{name}</p>")
    return "".join(parts)


def _codes_section(codes: dict[int, int], details: dict[int, str], counted: str) -> str:
    if not codes:
        return '<section><h2>Codes</h2><p class="none">No failure codes.</p></section>'
    heads = [counted, "Code", "Meaning, and what to do", "Retry", *(["Where"] if details else [])]
    sortable = {0: "descending", 1: "", 3: ""}
    parts = [
        '<section><h2>Codes</h2><table id="codes"><caption>By count; a retry verdict and advice for each</caption>'
        "<thead><tr>%s</tr></thead><tbody>" % _heads(heads, sortable)
    ]
    most = max(codes.values())
    for index, code in enumerate(list(codes)[:_CODES]):
        found = explain(code)
        group = _GROUPS[_GROUP_OF[found.retry]][0]
        name = _text(found.name or "no name").replace("_", "_<wbr>")
        where = f'<td class="where">{details[code]}</td>' if details else ""
        parts.append(
            f'<tr data-code="{index}"><td class="number"><span>{codes[code]:,}</span>'
            '<svg class="bar" width="100%" height="4" aria-hidden="true">'
            f'<rect class="{group}" width="{100 * codes[code] / most:.1f}%" height="4"/></svg></td>'
            f'<th scope="row"><code>{found.hresult}</code> <span class="name">{name}</span></th>'
            f'<td><p>{_text(found.meaning)}</p><p class="advice"><b>Do:</b> {_text(found.advice)}</p></td>'
            f'<td><span class="verdict {group}">{_text(found.retry or "not known")}</span></td>{where}</tr>'
        )
    parts.append("</tbody></table>")
    if len(codes) > _CODES:
        parts.append(f"<p>and {len(codes) - _CODES:,} more codes</p>")
    return "".join([*parts, "</section>"])


def _heads(heads: Sequence[str], sortable: dict[int, str]) -> str:
    """Cells of a head; those that sort hold a button, which says nothing where there are no scripts."""
    return "".join(
        '<th scope="col"%s>%s</th>'
        % (
            ' aria-sort="%s"' % sortable[at] if sortable.get(at) else "",
            '<button type="button" data-at="%d">%s</button>' % (at, _text(head)) if at in sortable else _text(head),
        )
        for at, head in enumerate(heads)
    )


def _cell_text(cell: Any) -> str:
    """A cell as text; of a code, its number and name."""
    if not isinstance(cell, tuple):
        return format(cell, ",") if isinstance(cell, int) else safe(cell)
    code, other = cell
    name = "" if code is None else " ".join((f"0x{code:08X}", *_outlines[code][0][:1]))
    return safe(name + (other or ""))


def _places_section(title: str, caption: str, heads: Sequence[str], rows: Sequence[Any], note: str) -> str:
    parts = [
        '<section><h2 id="places-title" tabindex="-1">%s</h2><table id="places"><caption>%s</caption>'
        "<thead><tr>%s</tr></thead><tbody>"
        % (title, caption, _heads(heads, {at: "" for at in range(len(heads)) if heads[at] != "Lines"}))
    ]
    for row in rows[:_SHOWN]:
        cells = "".join(
            f'<{tag} class="{_kind(head)}">{_text(_cell_text(cell))}</{tag[:2]}>'
            for tag, head, cell in zip(['th scope="row"'] + ["td"] * len(row), heads, row)
        )
        parts.append(f"<tr>{cells}</tr>")
    parts.append(
        '</tbody></table><p id="pager" hidden><button type="button">Previous</button> '
        f'<button type="button">Next</button></p><p>{note}</p>'
    )
    if len(rows) > _SHOWN:
        parts.append(f"<noscript><p>Without scripts: the first {_SHOWN} of {len(rows):,}.</p></noscript>")
    return "".join([*parts, "</section>"])


def _kind(head: str) -> str:
    return {"Findings": "number", "Code": "code", "First": "time", "Last": "time", "File": "file"}.get(head, "text")


def _unread_section(tally: LogStatistics) -> str:
    files = _many(tally.unreadable_count, "file")
    parts = [f"<section><h2>Not read</h2><p>{files} could not be read to the end.</p><ul>"]
    for machine, file, why in sorted(tally.unreadable):
        parts.append(f"<li>{_text(machine) + ': ' if machine else ''}{_text(file)}: {_text(why)}</li>")
    more = tally.unreadable_count - len(tally.unreadable)
    if more:
        parts.append(f"<li>and {more:,} more</li>")
    return "".join([*parts, "</ul></section>"])


def _chart(tally: LogStatistics) -> str:
    """Bars over time, stacked by what is to be done; and the same figures as a table."""
    without = ""
    if tally.untimed:
        without = f"<p>{_many(tally.untimed, 'finding')} without a time that can be read: not in the chart.</p>"
    if not tally.histogram:
        return f"<section><h2>Over time</h2>{without or '<p>No findings.</p>'}</section>"
    bars = _Bars(tally)
    square = '<svg width="12" height="12" aria-hidden="true"><rect class="%s" width="12" height="12"/></svg>'
    legend = "".join(f"<li>{square % kind} {text}</li>" for kind, text, _ in _GROUPS)
    drawn = "".join(_bar(bars, at, counts) for at, counts in sorted(bars.counts.items()))
    described = bars.described()
    return (
        f'<section><h2>Over time</h2><figure><ul class="legend">{legend}</ul>'
        f'<svg class="chart" width="100%" height="{_CHART_HEIGHT + 40}" role="img" '
        'aria-labelledby="chart-title chart-text"><title id="chart-title">Findings over time</title>'
        f'<desc id="chart-text">{described}</desc>{_grid(bars)}{drawn}{_ticks(bars)}</svg>'
        f"<figcaption>{described} All findings, whatever the filter; times as they stand in the logs, "
        f"zones not converted.</figcaption></figure>{_bars_table(bars)}{without}</section>"
    )


class _Bars:
    """The figures of the chart: `counts`, of each bar the findings in each of _GROUPS.

    Bar n begins at n * step seconds. `first` is the one at the left, there is room for `slots`, each as wide as `width`
    percent. `highest` is the most findings of a bar; the grid has a line every `line` findings, up to `top`.
    """

    def __init__(self, tally: LogStatistics) -> None:
        times = [at * tally.step for at, _ in tally.histogram]
        self._span = min(times), max(times)
        self.step = self._step(tally.step)
        self.first = self._span[0] // self.step
        self.slots = max(self._span[1] // self.step - self.first + 1, 12)
        self.width = (100 - _CHART_LEFT) / self.slots
        groups = {code: _GROUP_OF[_outlines[code][2]] for code in {code for _, code in tally.histogram}}
        self.counts: dict[int, list[int]] = {}
        for (at, code), count in tally.histogram.items():
            self.counts.setdefault(at * tally.step // self.step, [0, 0, 0])[groups[code]] += count
        self.highest = max(map(sum, self.counts.values()))
        round_numbers = (n * 10**power for power in range(20) for n in (1, 2, 5))
        self.line = next(n for n in round_numbers if n * 4 >= self.highest)
        self.top = -(-self.highest // self.line) * self.line

    def _step(self, finest: int) -> int:
        """The first of _BAR_STEPS, or a multiple of the last, that makes few enough bars."""
        first, last = self._span
        steps = (step for step in _BAR_STEPS if step % finest == 0 and last // step - first // step < _BARS)
        step = next(steps, _BAR_STEPS[-1])
        while last // step - first // step >= _BARS:
            step *= 2
        return step

    def left(self, bar: int) -> float:
        """Where the place of a bar begins, in percent of the chart's width."""
        return _CHART_LEFT + (bar - self.first) * self.width

    def when(self, bar: int) -> str:
        """When a bar begins: the day, or the minute."""
        return _moment(bar * self.step)[: 10 if self.step % 86400 == 0 else 16]

    def described(self) -> str:
        peak = min(at for at, counts in self.counts.items() if sum(counts) == self.highest)
        first, last, highest = map(_moment, (*self._span, peak * self.step))
        size = _step_text(self.step)
        return f"{first} to {last}, in bars of {size}; the highest, {self.highest:,}, at {highest}."


def _grid(bars: _Bars) -> str:
    """The horizontal lines with their numbers."""
    parts = []
    for number in range(0, bars.top + 1, bars.line):
        y = 12 + _CHART_HEIGHT - _CHART_HEIGHT * number / bars.top
        parts.append(
            f'<line class="grid" x1="{_CHART_LEFT:.1f}%" x2="100%" y1="{y:.1f}" y2="{y:.1f}"/>'
            f'<text x="{_CHART_LEFT - 0.6:.1f}%" y="{y + 4:.1f}" text-anchor="end">{number:,}</text>'
        )
    return "".join(parts)


def _bar(bars: _Bars, at: int, counts: Sequence[int]) -> str:
    """A bar of up to three rectangles, and its title."""
    described = ", ".join(f"{n:,} {group[1]}" for group, n in zip(_GROUPS, counts) if n)
    parts = [f"<g><title>{bars.when(at)}: {described}</title>"]
    x, y, width = bars.left(at) + bars.width * 0.1, 12.0 + _CHART_HEIGHT, bars.width * 0.8
    for group, count in zip(_GROUPS, counts):
        size = _CHART_HEIGHT * count / bars.top
        y -= size
        if count:
            parts.append(
                f'<rect class="{group[0]}" x="{x:.3f}%" y="{y:.1f}" width="{width:.3f}%" height="{size:.1f}"/>'
            )
    return "".join([*parts, "</g>"])


def _ticks(bars: _Bars) -> str:
    """Six times below the chart: days, hours of one day, or both."""
    one_day = bars.slots * bars.step <= 86400
    shown = slice(10) if bars.step % 86400 == 0 else slice(11, 16) if one_day else slice(5, 16)
    places = [bars.first + bars.slots * number // 6 for number in range(6)]
    y = _CHART_HEIGHT + 32
    return "".join(
        f'<text class="tick" x="{bars.left(at):.2f}%" y="{y}">{_moment(at * bars.step)[shown]}</text>' for at in places
    )


def _bars_table(bars: _Bars) -> str:
    """The figures of the chart as a table, which is closed at first."""
    heads = "".join(f'<th scope="col">{group[1]}</th>' for group in _GROUPS)
    rows = ""
    for at, counts in sorted(bars.counts.items()):
        cells = "".join(f"<td>{n:,}</td>" for n in counts)
        rows += f'<tr><th scope="row">{bars.when(at)}</th>{cells}</tr>'
    return (
        '<details><summary>The figures as a table</summary><table class="figures">'
        f"<caption>Findings in each {_step_text(bars.step)}</caption>"
        f'<thead><tr><th scope="col">From</th>{heads}</tr></thead><tbody>{rows}</tbody></table></details>'
    )


def _step_text(step: int) -> str:
    size, name = next(each for each in ((86400, "day"), (3600, "hour"), (60, "minute")) if step % each[0] == 0)
    return _many(step // size, name)


def _document(
    heading: str,
    lead: str,
    sections: Sequence[str],
    codes: dict[int, int],
    heads: Sequence[str],
    rows: Sequence[Any],
    counted: str,
) -> str:
    data = _page_data(codes, heads, rows, counted)
    first, rest = (sections[:1], sections[1:]) if "Over time" in sections[0] else ([], sections)
    return "\n".join(
        [
            *_head(heading),
            f"<body><header><h1>{heading}</h1><p>{lead}</p></header><main>",
            *first,
            _controls(data),
            *rest,
            "</main>",
            f'<script type="application/json" id="data">{_json_text(data)}</script>',
            f"<script>{PAGE_JS}</script></body></html>",
            "",
        ]
    )


def _page_data(codes: dict[int, int], heads: Sequence[str], rows: Sequence[Any], counted: str) -> dict[str, Any]:
    """What the script filters and sorts: each text once, and rows of numbers, which are indices of texts.

    `codes` have the most frequent first.
    """
    index = {code: at for at, code in enumerate(codes)}
    columns: list[Any] = [[-1 if row[0][0] is None else index[row[0][0]] for row in rows]]
    texts: list[list[str]] = []
    for at, head in enumerate(heads):
        column = [row[at] for row in rows]
        words = {} if head == counted else {cell: _cell_text(cell) for cell in dict.fromkeys(column)}
        numbers = {word: number for number, word in enumerate(dict.fromkeys(words.values()))}
        columns.append(column if head == counted else [numbers[words[cell]] for cell in column])
        texts.append(list(numbers))
    return {
        "codes": [
            (" ".join((f"0x{code:08X} {code - (code >> 31 << 32)}", *names, meaning)), retry or "not known")
            for code, (names, meaning, retry) in zip(codes, map(_outlines.__getitem__, codes))
        ],
        "heads": [[head, _kind(head)] for head in heads],
        "texts": texts,
        "counted": heads.index(counted) if counted else -1,
        "rows": list(zip(*columns)),
    }


def _json_text(data: dict[str, Any]) -> str:
    """JSON in which nothing ends the element around it."""
    import json

    text = json.dumps(data, separators=(",", ":"), sort_keys=True)
    for character in "<>&":
        text = text.replace(character, "\\u%04x" % ord(character))
    return text


def _controls(data: dict[str, Any]) -> str:
    """The filters, which the script shows."""
    choices = {"Retry": {retry for _, retry in data["codes"]}}
    for (head, _), texts in zip(data["heads"], data["texts"]):
        if head == "Machine" and len(texts) <= 500:
            choices[head] = set(texts)
    selects = ""
    for label, texts in choices.items():
        options = "".join(f"<option>{_text(text)}</option>" for text in sorted(texts))
        selects += (
            f'<label>{label} <select id="{label.lower()}"><option value="">all</option>{options}</select></label>'
        )
    return (
        '<div id="controls" role="search" hidden><label>Filter <input id="filter" type="search" autocomplete="off" '
        f'placeholder="code, name, file, words"></label>{selects}<p id="status" role="status"></p></div>'
    )


def _head(title: str) -> list[str]:
    """The lines of the head: a policy that allows the style and the script by their digests, and nothing else."""
    return [
        PAGE_START.decode(),
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        f"style-src '{_digest(PAGE_CSS)}'; script-src '{_digest(PAGE_JS)}'; base-uri 'none'; form-action 'none'\">",
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        f"<title>{title}</title><style>{PAGE_CSS}</style></head>",
    ]


def _digest(text: str) -> str:
    from base64 import b64encode
    from hashlib import sha256

    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"

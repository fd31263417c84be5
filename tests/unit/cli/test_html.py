"""The report page: its figures whatever the order, and hostile text that stays text."""

import html.parser
import itertools
import json
import os
import pickle
import re
import tempfile
import unittest

from tests import de, module
from tests.marks import slow
from tests.unit.cli.test_main import run

if not hasattr(de, "scan"):
    raise unittest.SkipTest("left out of this edition")
LogStatistics, machine_rule, seconds_of = (
    getattr(module("_logs.statistics"), name) for name in ("LogStatistics", "machine_rule", "seconds_of")
)
page = module("_cli.html")

EVIL = "</script><img src=x onerror=alert(1)>'\"&\u2028\0\u202e\udc80"
EVIL_SHOWN = "&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&#x27;&quot;&amp;\\u2028\\x00\\u202E\\uDC80"
VOID = {"meta", "input", "wbr"}


class Reader(html.parser.HTMLParser):
    """Fails where elements are not nested; notes headings, attributes, and the text of scripts."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.attributes, self.data = [], [], [], ""
        self.feed(text)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [name for name, _ in attrs]
        if tag not in VOID:
            self.open.append((tag, dict(attrs)))

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [name for name, _ in attrs]

    def handle_endtag(self, tag):
        assert self.open[-1][0] == tag, (self.open[-1], tag)
        self.open.pop()

    def handle_data(self, data):
        if self.open and self.open[-1][1].get("id") == "data":
            self.data += data


def findings():
    codes = (0x80D02002, 0x80D03002, 0x80070005)
    for number in range(72):
        time = f"2026-11-{1 + number % 9:02d} 10:{number % 60:02d}:00" if number % 5 else None
        extended = de.HRESULT(0x80072EE2) if number % 4 == 0 else None
        finding = de.Finding(1 + number // 2, 1, "", de.HRESULT(codes[number % 3]), extended, time)
        yield f"logs/PC{number % 2:d}/a.log", f"PC{number % 2:d}", finding


def tally(added):
    counted = LogStatistics()
    for item in added:
        counted.add(*item)
    return counted


class Figures(unittest.TestCase):
    def test_any_order_and_any_parts_give_the_same_bytes(self):
        rows = list(findings())
        whole = tally(rows)
        whole.add_file("PC0")
        whole.add_file("PC1", "x", "no")
        text = page.report_page(whole)
        for order in itertools.permutations(range(3)):
            merged = LogStatistics()
            for part in order:
                half = tally(reversed(rows[part::3]))
                if part == 0:
                    half.add_file("PC1", "x", "no")
                if part == 1:
                    half.add_file("PC0")
                merged.merge(pickle.loads(pickle.dumps(half)))
            self.assertEqual(page.report_page(merged), text)
        self.assertIn("72 findings of 3 codes, in 2 of 2 files on 2 of 2 machines", text)
        self.assertEqual(text.count(" and more"), 6 + 6 + 3)  # tables of codes and places; data
        self.assertIn("15 findings without a time", text)

    @slow("it counts 42,000 findings")
    def test_times_grow_coarser_alike(self):
        def timed(days):
            for day in days:
                time = f"20{day // 336 % 100:02d}-{day // 28 % 12 + 1:02d}-{day % 28 + 1:02d} 00:00"
                yield "a", None, de.Finding(1, 1, "", de.HRESULT(0x80070000 + day % 3), None, time)

        whole = tally(timed(range(21000)))
        parts = [tally(timed(range(at, 21000, 2))) for at in (0, 1)]
        self.assertEqual((whole.step, parts[0].step), (604800, 60))
        merged = LogStatistics().merge(parts[1]).merge(parts[0])
        self.assertEqual((merged.step, merged.histogram), (whole.step, whole.histogram))

    def test_times_of_logs(self):
        for text, seconds in (
            ("2026-11-23 10:02:11.553", 1795428131),
            ("2026-11-23T10:02:11+02:00", 1795428131),
            ("11-23-2026 10:02:11.553-060", 1795428131),
            ("23.11.2026 10:02", 1795428120),
            ("11/23/2026 01:02:03 PM", 1795438923),
            ("23/11/2026, 12:00:01 AM", 1795392001),
            ("2026-02-30 10:00", None),
            ("0000-01-01 00:00", None),
            ("noon", None),
        ):
            self.assertEqual(seconds_of(text), seconds, text)

    def test_machines(self):
        self.assertEqual(
            [machine_rule("path", ["logs"])(p) for p in ("logs/a/b.log", "logs/b.log", "x")], ["a", None, None]
        )
        self.assertEqual(machine_rule("logs/([^/]+)/", [])("logs/PC1/a"), "PC1")
        self.assertEqual(machine_rule("(l)/(?P<machine>.)", [])("l/P"), "P")
        for bad in ("(", "nothing", "(a)(b)"):
            with self.assertRaisesRegex(ValueError, "expected"):
                machine_rule(bad, [])


class Hostile(unittest.TestCase):
    def check(self, text):
        text.encode()
        reader = Reader(text)
        self.assertEqual((reader.tags.count("script"), reader.tags.count("style"), reader.tags.count("h1")), (2, 1, 1))
        self.assertEqual({"img", "link", "a", "iframe", "form"} & set(reader.tags), set())
        self.assertEqual({"src", "href", "style", "onerror", "onclick"} & set(reader.attributes), set())
        for outside in ("http://", "https://", "url(", "@import"):
            self.assertNotIn(outside, text)
        self.assertIn("default-src 'none'", text)
        self.assertIn(EVIL_SHOWN, text)
        for character in EVIL[-4:]:
            self.assertNotIn(character, text)
        return json.loads(reader.data)

    def test_file_and_machine(self):
        counted = tally([(EVIL, EVIL, next(findings())[2])])
        counted.add_file(EVIL, EVIL, EVIL)
        data = self.check(page.report_page(counted))
        self.assertEqual(len(data["rows"]), 1)
        self.assertIn("</script><img src=x onerror=alert(1)>", data["texts"][1][0])

    def test_job(self):
        failed = {"explanation": de.explain(0x80190194).to_dict(), "remote_name": EVIL, "local_name": EVIL}
        rows = [
            {"job_name": EVIL, "job_state": EVIL, "job_id": EVIL, "service": "do", "error": failed, "unavailable": {}},
            {
                "job_name": "fine",
                "bytes_transferred": 5,
                "bytes_total": None,
                "error": None,
                "unavailable": {"job_id": {}},
            },
        ]
        data = self.check(page.jobs_page(rows))
        self.assertEqual((len(data["rows"]), data["texts"][5][1]), (2, "5 of unknown"))
        self.assertEqual(data["texts"][0][1], "not read: job_id")
        rows[0]["error"] = {"explanation": de.explain(0x80D02002, extended=0x80072EE2).to_dict()}
        self.assertIn("DO_E_DOWNLOAD_NO_PROGRESS, caused by 0x80072EE2 ERROR_WINHTTP_TIMEOUT<", page.jobs_page(rows))
        self.assertIn("2 jobs, 1 with an error code", page.jobs_page(rows))
        self.assertIn("2 jobs of this account, 1 with an error code", page.jobs_page(rows, " of this account"))

    def test_what_is_too_much_is_counted(self):
        counted = LogStatistics()
        for number in range(502):
            time = f"20{number % 50:02d}-01-01 00:00:00"
            counted.add(f"{number:d}.log", "", de.Finding(1, 1, "", de.HRESULT(0x80D0F000 + number), None, time))
            counted.add_file("", f"{number:d}.log", "not read")
        text = page.report_page(counted)
        Reader(text)
        for reported in (
            "<p>and 2 more codes</p>",
            "<noscript><p>Without scripts: the first 25 of 502.</p></noscript>",
            "<p>502 files could not be read to the end.</p>",
            "<li>and 402 more</li>",
            "Findings in each 448 days",
        ):
            self.assertTrue(reported in text, reported)

    def test_the_hours_of_a_day_are_told_by_the_clock(self):
        counted = LogStatistics()
        for hour in (10, 11, 12, 15):
            finding = de.Finding(hour, 1, "", de.HRESULT(0x80D02002), None, f"2026-11-23 {hour:d}:00:00")
            counted.add("a.log", "", finding)
        ticks = re.findall(r'<text class="tick"[^>]*>([^<]*)</text>', page.report_page(counted))
        self.assertEqual(ticks[0], "10:00")
        self.assertEqual([tick for tick in ticks if not re.match(r"1[0-5]:[0-5]0$", tick)], [])

    def test_the_figures_of_the_chart(self):
        counted = LogStatistics()
        codes = {0x80D02002: "10:00:30", 0x80070005: "10:01:59", 0x80070002: "13:20:00"}
        for count, (code, time) in zip((7, 3, 12), codes.items()):
            for line in range(count):
                finding = de.Finding(line + 1, 1, "", de.HRESULT(code), None, f"2026-11-23 {time}")
                counted.add("a.log", "", finding)
        bars = page._Bars(counted)
        groups = [page._GROUP_OF[de.explain(code).retry] for code in codes]
        self.assertEqual(groups, [0, 1, 1])
        day = 1795392000
        self.assertEqual((bars.step, bars.first, bars.slots), (300, (day + 36000) // 300, 41))
        self.assertEqual(bars.counts, {bars.first: [7, 3, 0], bars.first + 40: [0, 12, 0]})
        self.assertEqual((bars.highest, bars.line, bars.top), (12, 5, 15))
        self.assertEqual((bars.left(bars.first), round(bars.left(bars.first + 41), 9)), (5.0, 100))
        self.assertEqual(bars.when(bars.first + 40), "2026-11-23 13:20")
        self.assertEqual(
            bars.described(),
            "2026-11-23 10:00:00 to 2026-11-23 13:20:00, "
            "in bars of 5 minutes; the highest, 12, at 2026-11-23 13:20:00.",
        )
        self.assertEqual(re.findall(">([0-9]+)<", page._grid(bars)), ["0", "5", "10", "15"])
        drawn = page._bar(bars, bars.first, [7, 3, 0])
        self.assertIn("<title>2026-11-23 10:00: 7 may pass: wait, or try again, 3 needs a change first<", drawn)
        self.assertEqual(re.findall('class="(.*?)".*? y="(.*?)".*? height="(.*?)"', drawn),
                         [("passes", "97.3", "74.7"), ("fix", "65.3", "32.0")])  # fmt: skip
        self.assertIn("<td>0</td><td>12</td><td>0</td>", page._bars_table(bars))

    def test_bars_of_any_span(self):
        for seconds, step, slots in (
            (0, 60, 12),
            (3540, 60, 60),
            (3600, 300, 13),
            (86400 * 59, 86400, 60),
            (86400 * 60, 604800, 12),
            (604800 * 60, 604800 * 2, 31),
        ):
            counted = LogStatistics()
            for at in (0, seconds):
                counted.add("a.log", "", de.Finding(1, 1, "", de.HRESULT(0x80D02002), None, page._moment(at)))
            bars = page._Bars(counted)
            self.assertEqual((seconds, bars.step, bars.slots), (seconds, step, slots))

    def test_what_the_script_gets(self):
        data = page._page_data(
            page._most_first({0x80070005: 1, 0x80D02002: 2}),
            ["Code", "File", "Findings"],
            [[(de.HRESULT(0x80D02002), None), "a", 2], [(None, "no error"), "a", 5]],
            "Findings",
        )
        self.assertEqual(data["rows"], [(0, 0, 0, 2), (-1, 1, 0, 5)])
        self.assertEqual(data["texts"], [["0x80D02002 DO_E_DOWNLOAD_NO_PROGRESS", "no error"], ["a"], []])
        self.assertEqual(data["heads"], [["Code", "code"], ["File", "file"], ["Findings", "number"]])
        self.assertEqual((data["counted"], [retry for _, retry in data["codes"]]), (2, ["later", "after fixing"]))
        self.assertEqual(page._json_text({"a": "</script>&"}), '{"a":"\\u003c/script\\u003e\\u0026"}')

    def test_the_filters(self):
        data = {"codes": [["x", "later"]], "heads": [["Machine", "text"]], "texts": [["PC2", "<1>"]]}
        self.assertIn("all</option><option>&lt;1&gt;</option><option>PC2</option><", page._controls(data))
        data["texts"] = [[f"PC{number}" for number in range(501)]]
        self.assertNotIn("machine", page._controls(data))

    def test_a_job_whose_service_tells_nothing(self):
        rows = [{"job_name": "a", "error": {"explanation": None, "hresult": None}, "unavailable": {}}]
        self.assertIn("error without information", page.jobs_page(rows))

    def test_nothing(self):
        Reader(page.report_page(LogStatistics()))
        Reader(page.jobs_page([]))


class Command(unittest.TestCase):
    def test_scan_writes_the_page_and_does_not_read_it(self):
        with tempfile.TemporaryDirectory() as folder:
            os.mkdir(os.path.join(folder, "PC7"))
            with open(os.path.join(folder, "PC7", "a.log"), "w") as stream:
                stream.write("2026-11-23 10:02:11 hr = 0x80246007\n")
            target = os.path.join(folder, "report.html")
            self.assertEqual(run("scan", "--recursive", folder, "--html", target)[0], 1)
            command = ("scan", "--recursive", folder, "--machine-from", "path", "--html", target)
            texts = []
            for _ in range(2):
                self.assertEqual(run(*command), (1, "", ""))
                with open(target, "rb") as stream:
                    texts.append(stream.read())
            self.assertEqual(texts[0], texts[1])
            self.assertIn(b"1 finding of 1 code, in 1 of 1 file on 1 of 1 machine<", texts[0])
            for bad in (("--machine-from", "path"), ("--html", target, "--machine-from", "(")):
                status, out, err = run("scan", folder, *bad)
                self.assertEqual((status, out, err.count("\n")), (2, "", 1))

"""Reads the codes of a pasted text of more than a code: which numbers are codes, and which of them belong together.

Pure text in, readings out. Every pattern is linear in the length of the text.
"""

from __future__ import annotations

from . import Record
from .enums import BG_ERROR_CONTEXT
from .hresult import HRESULT
from .paste_patterns import (
    BELIEVED,
    CALL_BEFORE,
    CODE_WORD,
    CONTEXT_NAMES,
    ERROR_BEFORE,
    ERROR_WORD,
    EXTENDED_BEFORE,
    HTTP_ERROR_BEFORE,
    HTTP_ERRORS,
    HTTP_PHRASES,
    INSTALLER,
    NOT_A_CODE,
    PASTED_CANDIDATES,
    PASTED_EXIT_BEFORE,
    PASTED_HTTP_BEFORE,
    REBOOTS,
    WIN32_BEFORE,
    WINHTTP_NUMBERS,
    WORD_DISTANCE,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Match


class Reading(Record):
    """One code of a text. Immutable.

    text         what stood there, as it was written
    hresult      the code
    extended     the extended error beside it, its cause, or None
    extend_code  the extend code of Windows Setup beside it (0x20017: phase and operation), or None; `text` has it too
    context      the BG_ERROR_CONTEXT beside it, or None
    kind         "hresult", "name", "win32" (a number of Win32, WinHTTP or Windows Installer) or "http" (a status)
    note         how it was read, where another reading is possible; else None
    start, end   where it stands in the text
    """

    __slots__ = ("text", "hresult", "extended", "extend_code", "context", "kind", "note", "start", "end")
    text: str
    hresult: HRESULT
    extended: HRESULT | None
    extend_code: int | None
    context: BG_ERROR_CONTEXT | None
    kind: str
    note: str | None
    start: int
    end: int


def reading_of(text: str, hresult: HRESULT, kind: str, note: str | None, start: int, end: int) -> Reading:
    return Reading(
        text=text,
        hresult=hresult,
        extended=None,
        extend_code=None,
        context=None,
        kind=kind,
        note=note,
        start=start,
        end=end,
    )


def is_listed(value: int) -> bool:
    """The catalogue has a row for it; of Win32 numbers, for the number."""
    from .catalogue import find_rows

    return any(row.meaning or row.names for row in find_rows(value))


def is_plausible(value: HRESULT) -> bool:
    """A failure that a program may print, where no prefix and no word says that it is one."""
    if not value.failed:
        return False
    return value >> 16 in BELIEVED or value >> 12 == 0xC0000 or is_listed(value)


def win32_note(number: int) -> str:
    if number in WINHTTP_NUMBERS:
        return f"read as the WinHTTP error {number:d}"
    if number in INSTALLER or number in REBOOTS:
        return f"read as the Windows Installer code {number:d}"
    return f"read as the Win32 error {number:d}"


class _Candidate:
    """A code with its place in the plain text, before pairs are made."""

    __slots__ = ("start", "end", "hresult", "kind", "note", "failed")

    def __init__(self, start: int, end: int, hresult: HRESULT, kind: str, note: str | None, failed: bool) -> None:
        self.start, self.end = start, end
        self.hresult, self.kind, self.note = hresult, kind, note
        self.failed = failed  # False: a success, of interest only beside another code or where there is no failure


class Excerpt:
    """The reading of one text of more than a code."""

    def __init__(self, text: str, plain: str, origins: list[tuple[int, int]]) -> None:
        self.text, self.plain, self.origins = text, plain, origins
        self.names: dict[str, int | None] = {}  # those of the text -> their HRESULT
        self.all_names: frozenset[str] = frozenset()  # of the catalogue, where they are needed

    def readings(self) -> list[Reading]:
        candidates, extends = self._candidates()
        readings: dict[int, Reading] = {}
        causes: set[int] = set()
        chosen = [each for each in candidates if each.failed] or [each for each in candidates if not each.hresult][:1]
        if not any(each.failed for each in candidates):
            chosen = [each for each in candidates if each.hresult and each.kind == "hresult"] or chosen
        pairs = self._pairs(candidates)
        followers = {id(second) for second in pairs.values()}
        for each in chosen:
            if id(each) in followers:
                continue
            second = pairs.get(id(each))
            extended = second.hresult if second is not None and second.hresult else None
            extend = self._extend_code(each, extends)
            known = readings.get(each.hresult)
            if known is None and each.hresult not in causes:
                known = self._reading_of(each)
            if known is None:
                continue
            fields = known._fields()
            if fields["extended"] is None and extended not in (None, each.hresult):
                fields["extended"] = extended
                causes.add(extended or 0)
                readings.pop(extended or 0, None)
            if extend is not None and fields["extend_code"] is None:
                fields["extend_code"], fields["end"] = extend[0], self._origin(extend[1])
                fields["text"] = self.text[fields["start"] : fields["end"]]
            readings[each.hresult] = Reading(**fields)
        return self._with_contexts(list(readings.values()))

    def _reading_of(self, candidate: _Candidate) -> Reading:
        start, end = self._origin(candidate.start), self._origin(candidate.end)
        return reading_of(self.text[start:end], candidate.hresult, candidate.kind, candidate.note, start, end)

    def _origin(self, index: int) -> int:
        """The place in the text as it was given of a place in the plain text."""
        low, high = 0, len(self.origins)
        while high - low > 1:
            middle = (low + high) // 2
            if self.origins[middle][0] <= index:
                low = middle
            else:
                high = middle
        plain, origin = self.origins[low]
        return origin + index - plain

    def _candidates(self) -> tuple[list[_Candidate], list[tuple[int, int, int]]]:
        """The codes in order; and (begin, end, value) of each number that can be a setup extend code."""
        import re

        found: list[_Candidate] = []
        extends: list[tuple[int, int, int]] = []
        for match in re.finditer(PASTED_CANDIDATES, self.plain):
            which = match.lastgroup if match.lastgroup not in ("digits", "glued") else "prefixed"
            if which == "prefixed":
                candidate = self._prefixed(match, extends)
            elif which == "name":
                candidate = self._named(match)
            elif which == "small":
                candidate = self._small(match.start(), match.end(), int(match.group()))
            elif which == "bare":
                candidate = self._bare(match)
            else:
                candidate = self._decimal(match)
            if candidate is not None:
                found.append(candidate)
        return found, extends

    def _before(self, start: int) -> str:
        """The text before, on the same line and after the last semicolon."""
        near = self.plain[max(0, start - WORD_DISTANCE) : start]
        return near[max(near.rfind("\n"), near.rfind(";")) + 1 :]

    def _is_announced(self, start: int, end: int) -> bool:
        """A word before it, or directly after it, says that it is an error or a status."""
        import re

        before = self._before(start)
        if re.search(f"(?i){ERROR_WORD}|{CODE_WORD}", before):
            return True
        return (
            re.match(f"(?i)[ \"')\\]:-]{{0,4}}(?:unknown )?{ERROR_WORD}", self.plain[end : end + WORD_DISTANCE])
            is not None
        )

    def _is_denied(self, start: int) -> bool:
        """The word directly before says that it is a number of another kind; not "used by another process. (0x8007"."""
        import re

        before = self._before(start)
        return not before.endswith((". (", "! (")) and (
            re.search(rf"(?i)\b{NOT_A_CODE}(?: (?:no|nr|number))?\.?\s?[:=(#\"']{{0,2}}\s?$", before) is not None
        )

    def _code(self, start: int, end: int, value: int, note: str | None = None) -> _Candidate | None:
        """An HRESULT in full, where what stands around it lets it be one."""
        hresult = HRESULT(value)
        if self._is_denied(start) or hresult & 0xFFFFFFFF in (0x80000000, 0x80070000, 0xFFFFFFFF):
            return None
        if not hresult.failed:
            if hresult and not is_listed(hresult):
                return None
            return _Candidate(start, end, hresult, "hresult", note, False)
        believed = is_plausible(hresult) or hresult.facility.name or self._is_announced(start, end)
        return _Candidate(start, end, hresult, "hresult", note, True) if believed else None

    def _prefixed(self, match: Match[str], extends: list[tuple[int, int, int]]) -> _Candidate | None:
        """`0x80070005`, also with a word glued to it; `0x643` only after a word that says that it is an error."""
        start, end, digits = match.start(), match.end(), match.group("digits")
        if match.group("prefixed").lower().startswith("0n"):
            return self._code(start, end, int(digits)) if len(digits) in (10, 11) and digits[1:].isdigit() else None
        negative = match.group("prefixed")[0] == "-" or digits[0] == "-"
        bare = digits.lstrip("-")
        if match.group("glued") is None:  # a word follows: "0x80070005Error"
            follows = self.plain[match.start("digits") + len(digits) - len(bare) + 8 :][:3]
            if len(bare) < 8 or (len(bare) > 8 and not (follows[:1].isupper() and follows[1:3].islower())):
                return None
            bare = bare[:8]
            end = match.start("digits") + 8
        if len(bare) == 16 and (bare[:8] == "0" * 8 or (bare[:8].upper() == "F" * 8 and bare[8] in "89abcdefABCDEF")):
            bare = bare[8:]
            if bare[0] not in "89ABCDEFabcdef":
                return None
        if len(bare) == 8 and int(bare, 16) > 0xFFFF:
            value = int(bare, 16)
            if negative:
                return self._code(start, end, -value) if value <= 0x80000000 else None
            return self._code(start, end, value)
        if len(bare) > 8 or negative:
            return None
        number = int(bare, 16)
        if 4 < len(bare) < 8 and 0 < number >> 16 < 6:  # the phases that Windows Setup publishes
            extends.append((start, end, number))
        if number == 0:
            return _Candidate(start, end, HRESULT(0), "hresult", None, False)
        if number > 0xFFFF or self._is_denied(start):
            return None
        return self._small(start, end, number)

    def _named(self, match: Match[str]) -> _Candidate | None:
        from .catalogue import all_names, value_named

        name = match.group()
        if name not in self.names:
            if len(self.names) == 4:  # many words of capitals: a look-up of each would cost more than the list of all
                self.all_names = frozenset(all_names())
            self.names[name] = value_named(name) if not self.all_names or name in self.all_names else None
        value = self.names[name]
        if not value or not HRESULT(value).failed:
            return None
        if self._before(match.start()).rstrip().endswith("|"):  # in a table the name describes the number of its row
            return None
        return _Candidate(match.start(), match.end(), HRESULT(value), "name", None, True)

    def _bare(self, match: Match[str]) -> _Candidate | None:
        """Eight hexadecimal digits without a prefix: a code that is known, or that a word announces."""
        word = match.group()
        value = HRESULT(int(word[:8], 16))
        start, end = match.start(), match.end()
        if not value.failed or self._is_denied(start):
            return None
        note = "read as hexadecimal" if word[:8].isdigit() and len(word) == 8 else None
        if not is_listed(value) and not self._is_announced(start, end):
            return None
        return _Candidate(start, end, value, "hresult", note, True)

    def _decimal(self, match: Match[str]) -> _Candidate | None:
        """`-2147024885`, `2147942405`: a code that is known, or that a word announces."""
        import re

        number = int(match.group())
        if not (-0x80000000 <= number < 0 or 0x80000000 <= number <= 0xFFFFFFFF):
            return None
        start, end = match.start(), match.end()
        value = HRESULT(number)
        if self._is_denied(start) or (number > 0 and re.search(CALL_BEFORE, self._before(start))):
            return None
        if not is_plausible(value) and not self._is_announced(start, end):
            return None
        if number > 0 and not is_plausible(value) and not value.facility.name:
            return None
        return _Candidate(start, end, value, "hresult", None, True)

    def _small(self, start: int, end: int, number: int) -> _Candidate | None:
        """A small number whose kind the words around it tell."""
        import re

        before, after = self._before(start), self.plain[end : end + WORD_DISTANCE]
        if re.match(r"(?i)[\s:=(\[\"'-]{1,5}0x[1-9a-f][0-9a-f]{7}", after):
            return None  # "error code 3: 0x80004002": the code follows
        if 400 <= number <= 599:
            http = re.search(PASTED_HTTP_BEFORE, before)
            error = number in HTTP_ERRORS and re.search(HTTP_ERROR_BEFORE, before)
            if http or error or re.match(HTTP_PHRASES, after):
                if not http and re.search(WIN32_BEFORE, before):
                    return self._win32(start, end, number, None)
                note = None if http and http.group()[:4].lower() == "http" else f"read as HTTP status {number:d}"
                return _Candidate(start, end, HRESULT(0x80190000 | number), "http", note, True)
        if re.search(WIN32_BEFORE, before):
            return self._win32(start, end, number, None)
        speaks = number in WINHTTP_NUMBERS or number in INSTALLER or number in REBOOTS
        if number in WINHTTP_NUMBERS and not before.strip() and re.match(r"[)\]]?(?::| -| \()\s?[^\W\d]", after):
            return self._win32(start, end, number, win32_note(number))  # "12002: The operation timed out"
        if re.search(ERROR_BEFORE, before) or (speaks and re.search(PASTED_EXIT_BEFORE, before)):
            return self._win32(start, end, number, win32_note(number))
        return None

    def _win32(self, start: int, end: int, number: int, note: str | None) -> _Candidate | None:
        """A Win32 number that the catalogue knows."""
        if not 0 < number <= 0xFFFF or not is_listed(0x80070000 | number):
            return None
        return _Candidate(start, end, HRESULT.from_win32(number), "win32", note, True)

    def _pairs(self, candidates: list[_Candidate]) -> dict[int, _Candidate]:
        """For each code (by its id) the extended error that belongs to it: the one after it, or the one before it."""
        import re

        pairs: dict[int, _Candidate] = {}
        taken: set[int] = set()
        for index, each in enumerate(candidates):
            if not re.search(EXTENDED_BEFORE, self._before(each.start)):
                continue
            for neighbour in (index - 1, index + 1):
                if not 0 <= neighbour < len(candidates):
                    continue
                other = candidates[neighbour]
                gap = self.plain[min(each.end, other.end) : max(each.start, other.start)]
                if other.failed and id(other) not in taken and len(gap) <= 60 and gap.count("\n") <= 1:
                    if neighbour > index and re.search(EXTENDED_BEFORE, self._before(other.start)):
                        continue
                    pairs[id(other)] = each
                    taken.update((id(each), id(other)))
                    break
        return pairs

    def _extend_code(self, candidate: _Candidate, extends: list[tuple[int, int, int]]) -> tuple[int, int] | None:
        """The extend code directly after a code, and where it ends: `0xC1900101 - 0x20017`."""
        import re

        for start, end, value in extends:
            if 0 < start - candidate.end <= 28:
                gap = self.plain[candidate.end : start]
                if re.match(r"(?i)[\"')\]\s]*(?:[-,/:;|+&]|and)?\s?(?:extend(?:ed)? ?code)?[\s:=\"'(\[]*$", gap):
                    return value, end
        bare = re.compile(r" ?- ?([2-6]00[0-9A-Fa-f]{2})\b").match(self.plain, candidate.end)
        return (int(bare.group(1), 16), bare.end()) if bare else None

    def _with_contexts(self, readings: list[Reading]) -> list[Reading]:
        """The readings, each with the error context that stands after it, the first with one that stands before."""
        if not readings or ("ontext" not in self.text and "CONTEXT" not in self.text):
            return readings
        import re

        for match in re.finditer(CONTEXT_NAMES, self.plain):
            context = _context_of(match)
            if context is None:
                continue
            origin = self._origin(match.start())
            index = max((at for at, each in enumerate(readings) if each.start < origin), default=0)
            if readings[index].context is None:
                readings[index] = Reading(**{**readings[index]._fields(), "context": context})
        return readings


def _context_of(match: Match[str]) -> BG_ERROR_CONTEXT | None:
    """The context that a name of the header, a number, or a name of PowerShell (`RemoteFile`) says."""
    number = match.group("digit") or match.group("number")
    if number:
        return BG_ERROR_CONTEXT(int(number))
    word = (match.group("name") or match.group("word") or "").replace("_", "").upper()
    for member in BG_ERROR_CONTEXT:
        if word == member.name.replace("_", ""):
            return member
    return None

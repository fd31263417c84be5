"""Which numbers in a text are codes: a search for candidates, and a judgement by the words around each.

How it is fast: two searches for a digit that every form contains (`8`, `1`) run over large blocks of bytes, because a
pattern that begins with one literal is what `re` finds at the speed of grep. What they find is rare, and only that is
judged by the words around it, at most _NEAR bytes to each side.
"""

from __future__ import annotations

from .._codes.catalogue import all_values, facility_name
from .._codes.hresult import HRESULT
from .vocabulary import (
    _ANNOUNCING,
    _ANNOUNCING_ENDS,
    _CONNECTING,
    _DENYING,
    _DOUBTFUL,
    _DOWNLOAD_FACILITIES,
    _NO_ERROR_CODES,
)

_NEAR = 160  # bytes of context to each side of a candidate


class CodeClassifier:
    """Finds the candidates in a buffer and tells which of them are codes."""

    def __init__(self) -> None:
        import re

        # Eight hexadecimal digits, or ten decimal ones that begin with -1978 or 2278. Before them stands nothing that
        # belongs to a word or a longer number, except 0x, &H, \n, or eight F; after them no digit and no letter except
        # the suffixes h and L, and not the rest of a GUID or of a quantity. (The first look-behind only refuses most of
        # them at once.)
        self._hexadecimal = re.compile(
            rb"8(?<![0-689A-EGI-WYZa-egi-mo-qsu-wyz]8)[0-9A-Fa-f]{6}(?:"
            rb"(?:(?<![0-9A-GI-WYZa-gi-wyz].{7})|(?<=[fF]{8}.{7})|(?<=\\[nrt].{7}))"
            rb"[0-9A-Fa-f](?:[hH]|[uU]?[lL]{1,2})?(?![0-9A-Za-z]|-[0-9A-Fa-f]{4}-| / (?!0[xX]|8[0-9A-Fa-f]{7})[0-9])"
            rb"|(?<=1978.{6}|2278.{6})(?<![0-9A-Za-z_.].{10})(?![0-9A-Za-z_%]| ?/ ?(?!0[xX])[0-9]))",
            re.DOTALL,
        )
        # Ten decimal digits that begin with 21, 201, 221, 231 or 241 and are no quantity: with the above all of
        # 0x80xxxxxx, 0x87D0xxxx to 0x87D3xxxx and 0x8A15xxxx, signed and unsigned.
        self._decimal = re.compile(
            rb"1[0-9]{4}(?<=[02-4]1.{4})[0-9]{3}(?:(?<=21.{7})[0-9]|(?<=2[02-4]1.{7}))"
            rb"(?<![0-9A-Za-z_.].{10})(?![0-9A-Za-z_%]| ?/ ?(?!0[xX])[0-9])",
            re.DOTALL,
        )
        self._tokens = re.compile(rb"[A-Z]+(?![a-z])|[A-Z]?[a-z]+[0-9]*|[0-9][0-9A-Za-z.]*|[\x80-\xff]+")
        self._failing = re.compile(
            rb"fail|error|cannot|could ?no?.t|can.t|unable|denied|\bhr\b|fehler|erreur|unsuccess|invalid|reject",
            re.IGNORECASE,
        )
        self._failing_after = re.compile(rb"\s{0,2}\([^()]{0,40}(?:fail|error)", re.IGNORECASE)
        self._file_name = re.compile(
            rb"[\w.~-]{0,60}\.(?:7z|appx|appxbundle|aspx?|bak|bat|bin|blf|cab|cache|cat|cfg|cmd|conf|config|cpp|csv|data|dat|db|"
            rb"dll|dmp|download|edb|esd|etl|evtx|exe|gif|gz|hdmp|html?|inf|ini|intunewin|iso|jar|jpe?g|js|json|lnk|lock|log|"
            rb"manifest|md|mdmp|msi|msix|msixbundle|msp|mst|msu|mui|mum|nupkg|old|part|partial|pdb|pf|php|png|pnf|ps1|psf|"
            rb"psm1|py|sys|tar|temp|tmp|tsv|txt|url|vbs|vhdx?|wim|xml|ya?ml|zip)\b",
            re.IGNORECASE,
        )
        self._extended = re.compile(
            rb"[\s,;()\[\]\"'{}|]*(?:and |with )?ext(?:ended)?[\s_]*(?:(?:error|hr|hresult|result|info|code)[\s_]*)*"
            rb"[\"'\s:=(]*(?:0x)?(8[0-9a-f]{7})(?![0-9a-z])",
            re.IGNORECASE,
        )
        self._units = re.compile(
            rb"\s?(?:bytes?|[kmgt]i?b|[kmgt]?bit|b|ms|sec(?:onds?)?|s|us|ns|ticks|rows|records|items|files|packets"
            rb"|requests|objects|entries|blocks|clusters|sectors|pages|times|bps|hz)\b"
            rb"|\s*(?:/|of|out of)\s*(?!0x)[0-9]|\s?%|/s\b",
            re.IGNORECASE,
        )
        self._guid_fields = re.compile(rb"\s*,\s*0x[0-9a-f]{1,4}\s*,\s*0x[0-9a-f]{1,4}\b", re.IGNORECASE)
        # A stack or a dump: another such number before or after, or a function after it.
        self._dump_before = re.compile(rb"(?<![0-9A-Za-z])(?:0x)?[0-9A-Fa-f]{8}[ \t`:-]{1,3}$")
        self._code_and_slash = re.compile(
            rb"(?:^|[\s(\[,;:=\"'`*])(?:0x)?8[0-9A-Fa-f]{7}[`*]{0,3}/[`*]{0,3}$", re.IGNORECASE
        )
        self._dump_after = re.compile(rb"[ \t`:-]{1,3}(?:0x)?[0-9A-Fa-f]{8}(?![0-9A-Za-z])")
        self._function_after = re.compile(
            rb"\s+[\w.]{1,60}![\w:]|:?\s{0,4}\(caller|\s{1,4}(?:[0-9A-F]{2}\s){3}|\s{1,4}[0-9A-F]{2,30}\s{2,20}[a-z]{2,6}\s",
            re.IGNORECASE,
        )
        self._broken_off = re.compile(rb"[_+@%=^~]|[-/!`:][0-9A-Za-z]|\.{1,2}[0-9A-Za-z]|\\(?![nrt\\\"'])")
        self._name_after = re.compile(rb"[\s:(=-]{1,4}(?:[A-Z]{1,4}_)?(?:E|S|ERROR)_[A-Z]{3}")
        self._wil = re.compile(rb"\btid\([0-9A-Fa-f]{1,8}\)\s+$")
        self._time = re.compile(
            rb"[\s\[(<\"]*(?:\{[0-9A-Fa-f-]{36}\}\s+|[0-9A-Fa-f]{1,8}:[0-9A-Fa-f]{1,8}\]\[)?"
            rb"([0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}[T ,_]{1,2}[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,:][0-9]{1,9})?)?"
            rb"(?:Z|[+-][0-9]{2}:?[0-9]{2})?"
            rb"|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}[T ,]{1,2}[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,:][0-9]{1,9})?)?"
            rb"(?: ?[AP]M)?)"
        )
        self._cmtrace = re.compile(rb'<time="([^"<>\r\n]{1,24})" date="([^"<>\r\n]{1,16})"')
        self._words: dict[bytes, str] = {}
        for classification, words in (
            ("", _CONNECTING),
            ("doubtful", _DOUBTFUL),
            ("no code", _DENYING),
            ("code", _ANNOUNCING),
        ):
            self._words.update((word.encode(), classification) for word in words.split())
        self._no_error_codes = frozenset(_NO_ERROR_CODES.encode().split())
        self._known = frozenset(value for value in all_values() if value >= 0x80000000)
        self._facilities = {value >> 16 & 0x1FFF: True for value in self._known}
        self._last_decimal = b""  # of a list of codes
        self._classifications: dict[bytes, str] = {}
        self._hresults: dict[int, HRESULT] = {}

    def candidates(self, buffer: bytes, begin: int, end: int) -> list[tuple[int, int]]:
        """Begin and end of each match that begins from `begin` to `end`."""
        stop = min(len(buffer), end + 32)
        spans = [match.span() for match in self._hexadecimal.finditer(buffer, begin, stop)]
        decimals = [match.span() for match in self._decimal.finditer(buffer, begin, stop)]
        if decimals:
            spans = sorted(spans + decimals)
        while spans and spans[-1][0] >= end:
            spans.pop()
        return spans

    def code_at(self, buffer: bytes, at: int, stop: int) -> tuple[int, str, HRESULT, HRESULT | None] | None:
        """Where the code of a candidate begins, its text, its value and the extended error after it; or None."""
        begin = at
        decimal = buffer[at] == 0x31 or buffer[at - 1 : at] == b"7"
        if decimal:  # the match begins inside of it
            begin -= {9: 1, 8: 2, 7: 3}[stop - at]
            marked = False
        else:
            value = int(buffer[at : at + 8], 16)
            if value < 0x8000000A:  # roots of the registry, breakpoints
                return None
            if at and buffer[at - 1] in b"fF":  # sign-extended to 64 bits
                begin -= 8
            prefix = buffer[max(0, begin - 2) : begin]
            marked = prefix in (b"0x", b"0X", b"&H", b"&h")
            if marked:
                begin -= 2
            elif prefix[-1:] in (b"x", b"X", b"h", b"H"):
                return None
        left = buffer[max(0, begin - _NEAR) : begin]
        cut = left.rfind(b"\n") + 1
        if cut:
            left = left[cut:]
        right = buffer[stop : stop + _NEAR]
        cut = right.find(b"\n")
        if cut >= 0:
            right = right[:cut]
        if decimal:
            decimal_value = self._decimal_value(left, buffer[begin:stop], right)
            if decimal_value is None:
                return None
            value = decimal_value
            begin -= left[-1:] == b"-"
        elif marked or buffer[stop - 1] in b"hH":
            if not self._is_code_with_prefix(left, value, right):
                return None
        elif not self._is_code_without_prefix(left, buffer[at : at + 8], value, right):
            return None
        pair = self._extended.match(right) if b"xt" in right or b"XT" in right else None
        extended = HRESULT(int(pair.group(1), 16)) if pair else None
        hresult = self._hresults.get(value)
        if hresult is None:
            if len(self._hresults) >= 1024:
                self._hresults.clear()
            hresult = self._hresults[value] = HRESULT(value)
        return begin, buffer[begin:stop].decode("ascii"), hresult, extended

    def _is_code_with_prefix(self, left: bytes, value: int, right: bytes) -> bool:
        """Whether eight digits after 0x or before h, with this text before and after them, are a code."""
        previous = left[-1:]
        if previous.isalnum():
            if not left.lower().endswith((b"error", b"code", b"hr", b"hresult", b"\\n", b"\\r", b"\\t")):
                return False
        elif previous in (b"\\", b"+", b"!", b"@", b"%", b"~", b"^") or (
            previous == b"/" and not self._code_and_slash.search(left, max(0, len(left) - 24))
        ):
            return False
        follows = right[:1]
        if follows not in (b"", b" ", b"\r", b")"):
            if follows == b"\\" and right[1:2] not in (b"n", b"r", b"t", b"\\", b'"', b"'", b"u"):
                return False
            if self._file_name.match(right) or self._guid_fields.match(right):
                return False
            if self._function_after.match(right):
                return False
        elif follows == b" " and self._function_after.match(right):
            return False
        classification = self._classification(left)
        if classification == "code":
            return True
        if self._in_url(left):
            return False
        known = value in self._known
        elsewhere = known and left.rstrip(b" ").endswith((b",", b";", b" (", b")"))  # the word belongs to another thing
        if classification and not elsewhere:
            return classification == "doubtful" and known and self._failing.search(left) is not None
        if follows == b" " and self._units.match(right) and right[1:2].isalpha():
            return False
        if known:
            return True
        if self._in_dump(left, right) or not self._is_plausible(value):
            return False
        return (
            value >> 16 & 0x1FFF in _DOWNLOAD_FACILITIES
            or not left.strip()
            or (previous in (b"(", b"[") and follows in (b")", b"]"))
            or right[:2] in (b" :", b": ")
        )

    def _is_code_without_prefix(self, left: bytes, digits: bytes, value: int, right: bytes) -> bool:
        """Whether eight digits alone, with this text before and after them, are a code."""
        previous = left[-1:]
        if previous and previous in b"\\/-.!@#$%^&+~`_":
            word = left[:-1].lower()
            if not (
                (previous == b"_" and word.endswith(b"windowsupdate"))
                or (previous in b"-#_" and word.rstrip().endswith((b"error", b"code")))
                or (previous == b"`" and right[:1] == b"`")
            ):
                return False
        if previous == b":" and left[-2:-1].isdigit():
            return False
        if self._broken_off.match(right) and not (
            right[:1] == b"." and right[1:2].isupper() and right[2:3].islower() and not self._file_name.match(right)
        ):
            return False
        if self._function_after.match(right):
            return False
        classification = self._classification(left)
        if classification == "code" or self._wil.search(left, max(0, len(left) - 24)):
            return self._is_plausible(value) and not (digits.isdigit() and self._units.match(right))
        if classification == "no code" or value not in self._known or self._in_url(left):
            return False
        if digits.isdigit():  # may be any number: it has to stand as a code does
            if self._units.match(right):
                return False
            if (previous == b"\t" and right[:1] == b"\t") or (not left.strip() and right[:2] in (b": ", b" -", b" :")):
                return self._failing.search(right) is not None
            if previous and previous in b"([{'\"" and right[:1] and right[:1] in b")]}'\"":
                return left.endswith(b"with [") or self._failing.search(left) is not None
            return self._name_after.match(right) is not None
        if classification:
            return False
        return not self._in_dump(left, right)

    def _in_dump(self, left: bytes, right: bytes) -> bool:
        near = left[-16:]
        return self._dump_before.search(near) is not None or self._dump_after.match(right) is not None

    def _decimal_value(self, left: bytes, digits: bytes, right: bytes) -> int | None:
        """The code that ten decimal digits with this text before (a minus included) and after them are, or None."""
        negative = left[-1:] == b"-"
        value = 0x100000000 - int(digits) if negative else int(digits)
        if not 0x8000000A <= value <= 0x8FFFFFFF:
            return None
        classification = self._classification(left)
        if classification == "no code":
            self._last_decimal = b""
            return None
        known = value in self._known
        if not known and (value & 0x1FFF0000 == 0 or not self._is_plausible(value)):
            return None
        if self._units.match(right):
            return None
        if self._broken_off.match(right) and not (right[:1] == b"." and right[1:2].isupper()):
            return None
        if negative:
            left = left[:-1]
        previous = left[-1:]
        inserted = left[-2:] == b"%%"  # the Event Viewer's place for a message: %%2147942402
        if (previous.isalnum() or (previous and previous in b"_.)\\/+-@#$%^&*~`!")) and not (
            inserted or left[-2:] in (b"\\n", b"\\r", b"\\t")
        ):
            return None
        is_code = classification == "code"
        if not classification:
            if negative:
                is_code = known or self._failing_after.match(right) is not None
            else:
                rest = left.rstrip(b" ,;|")
                in_list = bool(self._last_decimal) and rest != left and rest.endswith(self._last_decimal)
                is_code = in_list or self._same_beside(value, left, right)
        elif not is_code:
            is_code = negative and known and self._failing.search(left) is not None
        is_code = is_code or (inserted and known)
        self._last_decimal = digits if is_code else b""
        return value if is_code else None

    @staticmethod
    def _same_beside(value: int, left: bytes, right: bytes) -> bool:
        """Whether the same code stands beside it as hexadecimal: `0x80072EE2 (2147954402)`."""
        same = b"%08x" % value
        return left[-12:].rstrip(b" (=:,/").lower().endswith(same) or right[:16].lstrip(b" )=(:,/").lower()[:10] in (
            b"0x" + same,
            same,
        )

    def _classification(self, left: bytes) -> str:
        """What the words before a number say of it: "code", "no code", "doubtful" or nothing."""
        near = left[-24:]
        classification = self._classifications.get(near)
        if classification is None:
            classification = self._classification_of_words(near, len(left) < 24)  # of 24 there may be more next time
            if classification is None:
                return self._classification_of_words(left[-80:], True) or ""
            if len(self._classifications) >= 1024:  # bounded, whatever the log holds
                self._classifications.clear()
            self._classifications[near] = classification
        return classification

    def _classification_of_words(self, left: bytes, whole: bool) -> str | None:
        """The same, or None where `left` is not the whole text and what was cut off may matter."""
        words = self._tokens.findall(left)
        for _ in range(5):
            if len(words) < 2 and not whole:
                return None  # the last may be the rest of a longer word
            word = words.pop().lower() if words else b""
            classification = self._words.get(word)
            if classification is None and word:
                classification = self._words.get(word.rstrip(b"0123456789").replace(b"\xef\xbc\x9a", b""))
                if classification is None and word.endswith(_ANNOUNCING_ENDS):
                    classification = "code"
            if (
                classification == "code"
                and word in (b"code", b"codes")
                and words
                and words[-1].lower() in self._no_error_codes
            ):
                return "doubtful"
            if classification != "":
                return classification or ""
        return ""

    def _is_plausible(self, value: int) -> bool:
        """Whether somebody has defined failures of this facility."""
        facility = value >> 16 & 0x1FFF
        if facility not in self._facilities:
            self._facilities[facility] = facility_name(facility) is not None
        return self._facilities[facility]

    @staticmethod
    def _in_url(left: bytes) -> bool:
        return b"://" in left and not left[-1:].isspace() and b"://" in left.rsplit(None, 1)[-1]

    def time(self, buffer: bytes, start: int) -> str | None:
        """The timestamp of the line that begins at `start`, as it stands there; of CMTrace the date before the time."""
        match = self._time.match(buffer, start, start + 128)
        if match:
            return match.group(1).decode("ascii")
        if buffer.startswith(b"<![LOG[", start):
            end = buffer.find(b"\n", start)
            match = self._cmtrace.search(buffer, start, len(buffer) if end < 0 else end)
            if match:
                return b" ".join((match.group(2), match.group(1))).decode("utf-8", "replace")
        return None


_tables: CodeClassifier | None = None


def shared_classifier() -> CodeClassifier:
    """One for a scan. It budget its tables and caches with all others: to build them takes longer than a short text."""
    global _tables
    if _tables is None:
        _tables = CodeClassifier()
    classifier = CodeClassifier.__new__(CodeClassifier)
    classifier.__dict__.update(_tables.__dict__)
    return classifier

"""Which numbers in a text are codes: a search for candidates, and a judgement by the words around each.

How it is fast: searches for one literal byte run over large blocks, because that is what `re` finds at the speed of
grep. What they find is rare, and only that is judged, by at most NEAR bytes to each side.

The comments name the lines of tests/corpus/lines.tsv for which a condition stands.
"""

from __future__ import annotations

from .._codes.catalogue import find_rows
from .._codes.hresult import HRESULT
from .cache import Cache
from .decimals import decimal_spans
from .neighbours import NEAR, begin_of_hexadecimal, in_url, same_as_decimal, same_as_hexadecimal, text_around
from .patterns import ANNOUNCES_CODE, ANNOUNCES_FAILURE, DENIES, DOUBTFUL, Patterns, shared_patterns
from .timestamps import text_of, time_of_line
from .vocabulary import DOWNLOAD_FACILITIES, ESE_FACILITY, HRESULT_FAMILIES, LICENSING_FAMILIES
from .words import WordClassifier

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Iterator

    Judged = tuple[int, str, HRESULT, "HRESULT | None", str]
    Found = tuple[int, str, HRESULT, "HRESULT | None", str, "bytes | None"]

NEARBY = NEAR
_REACH = NEAR + 10  # of a judgement: "0xFFFFFFFF" may stand before eight digits
_REMEMBERED = 1024  # judgements
_GLUED_WORDS = (b"error", b"code", b"hr", b"hresult", b"\\n", b"\\r", b"\\t")  # a code may follow without a blank
_ANNOUNCED = (ANNOUNCES_CODE, ANNOUNCES_FAILURE)


class CodeClassifier:
    """Finds the codes in buffers, of one text after the other; `also`: a set of "nt", "win32", "http" and "names"."""

    def __init__(self, also: frozenset[str] = frozenset()) -> None:
        self._patterns: Patterns = shared_patterns()
        self._words = WordClassifier(self._patterns).before
        self._any_ntstatus = "nt" in also
        self._candidates = self._patterns.candidates + (self._patterns.bare_candidates if self._any_ntstatus else ())
        self._numbers = None
        if also - {"nt"}:
            from .small_numbers import SmallNumbers

            self._numbers = SmallNumbers(also, self._words)
        self._last_decimal = b""  # the digits before, of a list of codes
        self._judgements: dict[tuple[object, ...], tuple[Judged | None, bytes]] = {}
        self._hresults = Cache(lambda value: (HRESULT(value), "ntstatus" if self._is_ntstatus(value) else "hresult"))

    def codes(self, buffer: bytes, begin: int, end: int) -> Iterator[Found]:
        """Of each code that begins from `begin` to `end`: where, its text, its value, the extended error, its kind,
        and the time that its line begins with, where that is known already.

        The context may lie before `begin` and after `end`.
        """
        stop = min(len(buffer), end + 32)
        spans = decimal_spans(self._patterns, buffer, begin, stop)
        for pattern in self._candidates:
            spans += [match.span() for match in pattern.finditer(buffer, begin, stop)]
        small: frozenset[tuple[int, int]] = frozenset()
        if self._numbers is not None:
            small = frozenset(self._numbers.candidates(buffer, begin, min(len(buffer), end + NEARBY)))
            spans += small
        spans.sort()
        reached = begin
        for at, after in spans:
            if at >= end:
                return
            if at < reached:
                continue
            code_at = self._small_number_at if small and (at, after) in small else self._code_at
            found = code_at(buffer, at, after)
            if found is not None:
                reached = after
                yield found

    def _code_at(self, buffer: bytes, at: int, stop: int) -> Found | None:
        """The code of a candidate, or None: judged, or known from a line that differs in nothing but its time.

        The length of the time is a part of what a judgement is remembered by, its digits are not: none depends on them.
        """
        first = at - _REACH if at > _REACH else 0
        newline = buffer.rfind(b"\n", first, at)
        end = buffer.find(b"\n", stop, stop + NEAR)
        start = first if newline < 0 else newline + 1
        stamp = self._patterns.time_at_start.match(buffer, start, at)
        begin, after = stamp.span(1) if stamp else (start, start)
        rest = buffer[after : stop + NEAR if end < 0 else end]
        key = rest, buffer[start:begin], self._last_decimal, after - begin, at - after, stop - at
        known = self._judgements.get(key)
        if known is None:
            if len(self._judgements) >= _REMEMBERED:
                self._judgements.clear()
            code = self._judge(buffer, at, stop)
            self._judgements[key] = code, self._last_decimal
        else:
            code, self._last_decimal = known
        if code is None:
            return None
        shift, text, hresult, extended, kind = code
        return at - shift, text, hresult, extended, kind, stamp.group(1) if stamp and newline >= 0 else None

    def _judge(self, buffer: bytes, at: int, stop: int) -> Judged | None:
        """The code of a candidate, or None; in place of where it begins, by how much that is before `at`."""
        form = buffer[at]
        begin = at
        if form == 0x78:  # x: 0xC1900101
            begin -= 1
        elif form == 0x38:
            begin = begin_of_hexadecimal(buffer, at)
            if begin < 0:
                return None
        elif form == 0x32 and buffer[at - 1 : at] == b"3" and stop - at == 9:
            begin -= 1
        text = buffer[begin:stop]
        if form in b"-2":
            number = int(text) & 0xFFFFFFFF
            if not 0x8000000A <= number <= 0xC1FFFFFF or 0x90000000 <= number < 0xC0000000:
                self._last_decimal = b""
                return None
        left, right = text_around(buffer, begin, stop)
        value = self._value_of(form, text, left, right)
        if value is None:
            return None
        extended = None
        if b"xt" in right or b"XT" in right:
            pair = self._patterns.extended.match(right)
            extended = HRESULT(int(pair.group(1), 16)) if pair else None
        hresult, kind = self._hresults[value]
        return at - begin, text.decode("ascii"), hresult, extended, kind

    def _small_number_at(self, buffer: bytes, at: int, stop: int) -> Found | None:
        text = buffer[at:stop]
        found = self._numbers.code(text, *text_around(buffer, at, stop)) if self._numbers is not None else None
        return (at, text.decode("ascii"), HRESULT(found[0]), None, found[1], None) if found else None

    def _value_of(self, form: int, text: bytes, left: bytes, right: bytes) -> int | None:
        """The value of a candidate, or None where it is not a code."""
        if form == 0x38:  # 8
            digits = text.rstrip(b"hHuUlL")[-8:]
            value = int(digits, 16)
            if text[1:2] in b"xXhH" or text[-1] in b"hH":
                is_code = self._is_code_with_prefix(left, value, right)
            else:
                is_code = self._is_code_without_prefix(left, digits, value, right)
        elif form in b"xCc":
            value = int(text.rstrip(b"hHuUlL")[-8:], 16)
            is_code = self._is_code_of_c(left, value, right, form == 0x78)
        else:
            return self._decimal_value(left, text, right)
        return value if is_code and not self._is_number_of_success(value, left, right) else None

    def _is_code_with_prefix(self, left: bytes, value: int, right: bytes) -> bool:
        """Whether eight digits after 0x or before h, with this text before and after them, are a code."""
        patterns = self._patterns
        previous = left[-1:]
        if previous.isalnum():
            # "code0x80072ee2", "[2025-03-02 12:00:00] hr\t0x80072ee2" with the letters \t; not "ID0x80072EE2"
            if not left.lower().endswith(_GLUED_WORDS):
                return False
        elif previous in (b"\\", b"+", b"!", b"@", b"%", b"~", b"^"):  # "ntdll!LdrpInit+0x80070005"
            return False
        elif previous == b"/" and not patterns.code_and_slash.search(left, max(0, len(left) - 24)):
            path = patterns.path_before.search(left)  # "/var/log/80072efe/0x80070005"
            if path is None:
                return False
            if not path.group(1).startswith(b"Wsl/"):  # "Wsl/InstallDistro/0x80070422"
                return self._words(left[: path.start(1)]) in _ANNOUNCED
            left = left[: path.start(1)]
        follows = right[:1]
        if follows not in (b"", b" ", b"\r", b")"):
            if follows == b"\\" and right[1:2] not in (b"n", b"r", b"t", b"\\", b'"', b"'", b"u"):
                return False  # "hr 0x80072EE2\x64 at"
            # "setup_0x80070643_log.txt", "{0x80072efe, 0x1a2b, 0x3c4d, {0x80"
            if patterns.file_name.match(right) or patterns.guid_fields.match(right):
                return False
            if patterns.function_after.match(right):  # "frame 0x80072EE2: (caller: 55042589)"
                return False
        elif follows == b" " and patterns.function_after.match(right):  # "80072efe  4d 5a 90 00"
            return False
        # "(error code 4: 0x80040801 -- system level)"
        numbered = patterns.numbered.search(left, max(0, len(left) - 5)) if left[-2:] == b": " else None
        classification = self._words(left[: numbered.start()] if numbered else left)
        if classification in _ANNOUNCED:
            return True
        if left.endswith((b". (", b"! (")) and follows == b")":  # "Ask for the selected app type. (0x87D30143)"
            classification = ""
        if in_url(left):  # "see https://x.example/?q=0x80072EE2"
            return False
        known = value in patterns.known
        # "Seen in version 1.2 (0x80070005)": the word belongs to another thing
        elsewhere = known and left.rstrip(b" ").endswith((b",", b";", b" (", b")"))
        if classification and not elsewhere:
            # "Cannot open registry key 0x80070005"; not "Access mask: 0x80070005"
            return classification == DOUBTFUL and known and patterns.failing.search(left) is not None
        if follows == b" " and patterns.units.match(right) and right[1:2].isalpha():  # "moved 0x80070005 bytes"
            return False
        return known or self._is_code_nobody_published(value, left, right)

    def _is_code_nobody_published(self, value: int, left: bytes, right: bytes) -> bool:
        """Whether eight digits with 0x, which no word before announces, are a code that is not in the catalogue."""
        patterns = self._patterns
        if self._in_dump(left, right):  # "range 0x80070000-0x8007FFFF reserved"
            return False
        # "Can't install xbox games and get 0x87e00017 error code", "0x84BB0001 (-2068119551)"
        if patterns.announced_after.match(right) or same_as_decimal(value, left, right):
            return True
        if patterns.seen_before.search(left, max(0, len(left) - 24)):  # "I keep getting 0x87e105bc"
            return True
        alone = not left.strip(b" \t>*#-|`\"'") and not right.strip(b" \t\r|`\"'.,;")
        if alone and value <= 0x88FFFFFF and value & 0xFFF:  # "0x87E00017" in a line of its own
            return True
        if not patterns.is_named_facility(value):
            return False
        follows = right[:1]
        return (
            value >> 16 & 0x1FFF in DOWNLOAD_FACILITIES
            or not left.strip()  # "0x80500000 Failed to update platform"
            or (left[-1:] in (b"(", b"[") and follows in (b")", b"]"))  # "(0x803f8001)"
            or right[:2] in (b" :", b": ")  # "0x803FB005 : something went wrong"
            or (not right.strip() and left.rstrip().endswith((b":", "\uff1a".encode())))  # "Windows: 0x803F8001"
            # "Windows Backup gives 0x80780119."
            or (
                value >> 16 & 0x1FFF in patterns.facilities
                and left[-1:] == b" "
                and value & 0xFFFF != 0
                and not right.strip(b" .,;:!?\r")
            )
        )

    def _is_code_without_prefix(self, left: bytes, digits: bytes, value: int, right: bytes) -> bool:
        """Whether eight digits alone, with this text before and after them, are a code."""
        patterns = self._patterns
        previous = left[-1:]
        if previous and previous in b"\\/-.!@#$%^&+~`_" and not self._may_stand_after(previous, left, right):
            return False
        # "FILETIME 01d9a2b3:80072efe", "[<80107acd>] error_code+0x2d"
        if (previous == b":" and left[-2:-1].isdigit()) or left[-2:] == b"[<":
            return False
        if patterns.broken_off.match(right) and not (
            # "80244007.Retrying": the end of a sentence; not "80d02002.tmp"
            right[:1] == b"." and right[1:2].isupper() and right[2:3].islower() and not patterns.file_name.match(right)
        ):
            return False
        if patterns.function_after.match(right):  # "80072efe 80d02002 ntdll!RtlUserThreadStart+0x1b"
            return False
        classification = self._words(left)
        if (
            classification in _ANNOUNCED
            or patterns.wil.search(left, max(0, len(left) - 24))  # "tid(7c8) 80D02002"
            or patterns.report_field.search(left, max(0, len(left) - 8))  # "P1: 80070005"
        ):
            # "Error code 801C0003"; not "error: 80246008 bytes"
            return self._is_plausible(value, classification) and not (
                digits.isdigit() and patterns.units.match(right) is not None
            )
        if previous == b"\t" and right[:1] == b"\t" and patterns.is_named_facility(value):
            return patterns.failing.search(right) is not None  # "1	800f0820	MoUpdateOrchestrator	Failure"
        if classification == DENIES or value not in patterns.known or in_url(left):
            return False
        if digits.isdigit():
            return self._stands_as_a_code(left, right)
        if classification:  # "SessionID=80072efe"
            return False
        return not self._in_dump(left, right)  # "00000000`80072efe"

    def _stands_as_a_code(self, left: bytes, right: bytes) -> bool:
        """Whether eight decimal digits, which may be any number, stand where codes do."""
        patterns = self._patterns
        previous = left[-1:]
        if patterns.units.match(right):  # "downloaded 80246008 of 80246010 bytes"
            return False
        if patterns.announced_after.match(right):  # "80246008 error code"
            return True
        if not left.strip() and right[:2] in (b": ", b" -", b" :"):  # "80240017: the update failed to install"
            return patterns.failing.search(right) is not None
        if previous and previous in b"([{'\"`" and right[:1] and right[:1] in b")]}'\"`":
            # "*FAILED* [80240007] GetProperty", "x64/10.0.19045 with [80240438]"
            return left.endswith(b"with [") or patterns.failing.search(left) is not None
        return patterns.name_after.match(right) is not None  # "80070005 (E_ACCESSDENIED)"

    def _may_stand_after(self, previous: bytes, left: bytes, right: bytes) -> bool:
        """Whether bare digits may follow a character that mostly belongs to another thing."""
        word = left[:-1].lower()
        return (
            (previous == b"_" and word.endswith(b"windowsupdate"))  # "WindowsUpdate_80072EFE"
            # "error #80070005", "Fehler-80D02002"
            or (previous in b"-#_" and self._words(left[:-1]) in _ANNOUNCED)
            # "`80072EE2`", "I got a new error: `80244008: Unknown error`"
            or (previous == b"`" and right[:1] in (b"`", b":", b" ", b"."))
            or (previous == b"/" and self._patterns.code_and_slash.search(left, max(0, len(left) - 24)) is not None)
        )

    def _is_code_of_c(self, left: bytes, value: int, right: bytes, marked: bool) -> bool:
        """Whether eight digits that begin with C or, after 0x, with 4 are a code: of Windows Setup, an NTSTATUS ..."""
        patterns = self._patterns
        previous = left[-1:]
        if (
            previous
            and (previous.isalnum() or previous in b"\\+!@%~^_.$&#")
            and not (marked and left.lower().endswith(_GLUED_WORDS))  # "Fehlercode:0xC1900101"
        ):
            return False
        in_slug = False  # "store-error-code-0xc1900208-fix"
        if previous in (b"/", b"-", b"`") and not patterns.code_and_slash.search(left, max(0, len(left) - 24)):
            path = patterns.path_before.search(left)  # "Wsl/Service/0xc0000022"
            in_slug = previous == b"-" and marked and self._words(left) in _ANNOUNCED
            if path is None and not in_slug and not (previous == b"`" and right[:1] in (b"`", b":")):
                return False
            left = left[: path.start(1)] if path else left
        extend = patterns.extend_code.match(right) is not None  # "0xC1900101-0x20017"
        if (
            not extend
            and not in_slug
            and patterns.broken_off.match(right)
            and not (right[:1] == b"." and right[1:2].isupper())
        ):
            return False
        if patterns.function_after.match(right) or patterns.file_name.match(right):
            return False
        classification = self._words(left)
        if classification == DENIES or (classification == DOUBTFUL and not marked):
            return False  # "cookie 0xC1900101"
        if value < 0xC0000000:  # "Error: 0x4004F00C"
            return value >> 12 in LICENSING_FAMILIES and classification in _ANNOUNCED
        after = patterns.announced_after.match(right) is not None
        same = same_as_decimal(value, left, right)
        if not self._is_ntstatus(value):
            if classification in _ANNOUNCED or after or same or extend:
                return True
            # "0xC1900101" alone; not "Package C1900101 for x64"
            return marked and not classification and not in_url(left) and not self._in_dump(left, right)
        if classification == ANNOUNCES_FAILURE or (after and value in patterns.known):  # "Error: 0xC0000022"
            return marked or value in patterns.known or value >> 24 == 0xC0
        # "Exception code: 0xc0000005", and all others only where they are asked for
        return (
            self._any_ntstatus
            and not in_url(left)
            and (value in patterns.known or (marked and (value >> 24 == 0xC0 or classification == ANNOUNCES_CODE)))
            and not self._in_dump(left, right)
        )

    def _is_number_of_success(self, value: int, left: bytes, right: bytes) -> bool:
        """Whether a failure's number is 0 because ERROR_SUCCESS was made a failure, or is called a success."""
        if value & 0xFFFF or value in self._patterns.known:
            return False
        success = self._patterns.success
        if success.search(left) or success.search(right):  # "0x80070000: The operation completed successfully."
            return True
        # "hr = 0x80070000"; not "the update failed with error 0x80070000"
        return value == 0x80070000 and (
            self._words(left) != ANNOUNCES_FAILURE or left.rstrip(b" =:").lower().endswith((b"hr", b"hresult"))
        )

    def _in_dump(self, left: bytes, right: bytes) -> bool:
        patterns = self._patterns
        return patterns.dump_before.search(left[-16:]) is not None or patterns.dump_after.match(right) is not None

    def _decimal_value(self, left: bytes, text: bytes, right: bytes) -> int | None:
        """The code that ten decimal digits, with a minus or without, are between these texts, or None."""
        patterns = self._patterns
        negative = text[:1] == b"-"
        value = int(text) & 0xFFFFFFFF
        last, self._last_decimal = self._last_decimal, b""
        classification = self._words(left)
        if classification == DENIES:  # "offset -2147012894"
            return None
        known = value in patterns.known
        if patterns.units.match(right):  # "rowcount -2147012894 rows"
            return None
        if patterns.broken_off.match(right) and not (right[:1] == b"." and right[1:2].isupper()):
            return None
        previous = left[-1:]
        inserted = left[-2:] == b"%%"  # the Event Viewer's place for a message: "%%2147942402"
        if (previous.isalnum() or (previous and previous in b"_.)\\/+-@#$%^&*~")) and not (
            inserted
            or left[-2:] in (b"\\n", b"\\r", b"\\t")
            or (previous == b"/" and patterns.code_and_slash.search(left, max(0, len(left) - 24)))
            or (negative and left.lower().endswith((b"error", b"code", b"code)")))  # "ErrorCode-2147024891"
        ):
            return None
        if not self._is_announced_decimal(value, text, left, right, classification, last) and not (inserted and known):
            return None
        if self._is_number_of_success(value, left, right):  # "-2147024896: The operation completed successfully"
            return None
        self._last_decimal = text
        return value

    def _is_announced_decimal(
        self, value: int, text: bytes, left: bytes, right: bytes, classification: str, last: bytes
    ) -> bool:
        """Whether ten decimal digits, which nothing around them makes a part of something else, are a code."""
        patterns = self._patterns
        negative = text[:1] == b"-"
        known = value in patterns.known
        if same_as_hexadecimal(value, left, right):  # "0x80072EE2 (2147954402)"
            return True
        if value >= 0xC0000000:
            if self._is_ntstatus(value):  # "ExitCode -1073741819"
                return classification == ANNOUNCES_FAILURE and (known or value >> 24 == 0xC0)
            return classification in _ANNOUNCED
        if classification in _ANNOUNCED:  # "Exit code (Decimal): -2061893606"; not "error code 2155872255"
            if known or value & 0x1FFF0000 == 0:  # "failed with error -2147483297"
                return known
            return negative or value >= 0x81000000 or patterns.is_named_facility(value)
        if classification:
            return negative and known and patterns.failing.search(left) is not None
        if patterns.announced_after.match(right):
            return known or negative
        if negative:  # "Contoso/ComputerName -2016281112 (Remediation failed)"
            return known or (patterns.is_named_facility(value) and patterns.failing_after.match(right) is not None)
        rest = left.rstrip(b" ,;|")  # "error codes: 2149859354, 2147954429"
        if not last or rest == left or not rest.endswith(last) or not patterns.is_named_facility(value):
            return False
        previous = rest[: -len(last)][-1:]  # part of a longer word it is the same digits as in a line before
        return last[:1] == b"-" or not (previous.isalnum() or (previous and previous in b"-_."))

    def _is_plausible(self, value: int, classification: str) -> bool:
        """Whether bare digits that a word announces can be a code: of a named facility, or of a failure's usual range.

        Of the facilities without a name, those up to 0x8FF are used; digits above are more often a hash.
        """
        if classification == ANNOUNCES_FAILURE and 0x80010000 <= value <= 0x88FFFFFF:  # "Error code 801C0003"
            return True
        return value >> 16 & 0x1FFF == ESE_FACILITY or self._patterns.is_named_facility(value)

    def _is_ntstatus(self, value: int) -> bool:
        """Whether a value from 0xC0000000 is an NTSTATUS, not an HRESULT: by its family, or by the catalogue."""
        if value < 0xC0000000 or value >> 16 in HRESULT_FAMILIES or value >> 12 in LICENSING_FAMILIES:
            return False
        known = value if value in self._patterns.known else self._patterns.samples.get(value >> 12)
        if known is None:
            return value >> 24 == 0xC0
        return any(name.startswith("STATUS_") for row in find_rows(known) for name in row.names)

    def time(self, buffer: bytes, start: int, stamp: bytes | None = None) -> str | None:
        """The timestamp of the line that begins at `start`, or None; `stamp` where codes() has found it."""
        return time_of_line(self._patterns, buffer, start) if stamp is None else text_of(stamp)

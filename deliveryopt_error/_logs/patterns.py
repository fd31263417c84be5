"""The tables of the classifier: named patterns, words and known codes, built at first use and shared by all scans.

Nothing here changes after it is built, so that any number of threads may read it.
"""

from __future__ import annotations

from .._codes.catalogue import all_values, facility_name
from .vocabulary import (
    CODE_STEMS,
    CODE_WORDS,
    CONNECTING_WORDS,
    DENYING_STEMS,
    DENYING_WORDS,
    DOUBTFUL_WORDS,
    FAILURE_PARTS,
    FAILURE_STEMS,
    FAILURE_WORDS,
    NO_ERROR_CODES,
    SUCCESS_PARTS,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Pattern

# What follows a decimal code: no digit, no word, no per cent, no fraction; "-2061893606Error description" ends a code.
_DECIMAL_END = rb"(?:(?![0-9A-Za-z_%] | [ ]?/[ ]?(?!0[xX])[0-9]) | (?=[A-Z][a-z]{2}))"

# Each begins with one literal byte: `re` finds that at the speed of grep, and most of what it finds is refused by the
# next byte or the one before. Together they find every spelling of a code; the words around it decide.
_CANDIDATES = (
    # Eight hexadecimal digits that begin with 8. Before them stands nothing that belongs to a word or a longer number,
    # except 0x, &H, \n or eight F ("FFFFFFFF80D02002"), or a word for a code ("ErrorCode80246008"); after them no
    # digit and no letter except the suffixes h and L, a word that begins with a capital ("0x80070005Access is denied"),
    # and not the rest of a GUID or of a quantity.
    (
        "hexadecimal",
        rb"""8[0-9A-Fa-f](?<![0-9A-DGI-WYZa-dgi-mo-qsu-wyz]8.)[0-9A-Fa-f]{6}
        (?:(?<![0-9A-GI-WYZa-gi-wyz].{8}) | (?<=[fF]{8}.{8}) | (?<=\\[nrt].{8}) | (?<=[Cc]ode.{8}) | (?<=rror.{8}))
        (?: (?:[hH]|[uU]?[lL]{1,2})?
            (?![0-9A-Za-z] | -[0-9A-Fa-f]{4}- | [ ]/[ ](?!0[xX]|8[0-9A-Fa-f]{7})[0-9])
          | (?<=[xX].{8})(?=[A-Z][a-z]{2}) )""",
    ),
    # 0xC1900101, 0xC0000005 and 0x4004F00C
    (
        "hexadecimal_of_c",
        rb"""x[Cc4](?<=0x.)[0-9A-Fa-f]{7}[uU]?[lL]{0,2}
        (?: (?![0-9A-Za-z] | -[0-9A-Fa-f]{4}-) | (?=[A-Z][a-z]{2}) )""",
    ),
)

# The decimal codes, for CodeClassifier._decimals.
_DECIMALS = (
    # -2147012894, -1978335226, -1073741819: all that is negative
    ("negative", rb"-[12][0-9]{9}" + _DECIMAL_END),
    # 2147954402, 2316632079, 3221225477: the unsigned numbers from 0x80000000, and those from 0xC0000000 to 0xC1FFFFFF
    (
        "unsigned",
        rb"""2[1-5][0-9]{7} (?: [0-9](?<![-0-9A-Za-z_.].{10}) | (?<=3.{9})(?<![-0-9A-Za-z_.].{10}) )""" + _DECIMAL_END,
    ),
)

# C1900101 and C0000005 without 0x: two more searches, for those who ask for every NTSTATUS
_BARE_CANDIDATES = tuple(
    (f"bare_{c:c}", rb"%c(?=[01])(?<![0-9A-Za-z]%c)[0-9A-Fa-f]{7}[hH]?(?![0-9A-Za-z]|-[0-9A-Fa-f]{4}-)" % (c, c))
    for c in b"Cc"
)
# name, source: all of re.VERBOSE, re.DOTALL and re.IGNORECASE
_INSENSITIVE = (
    ("failing", rb"\bhr\b|could[ ]?no?.t|can.t|" + b"|".join(FAILURE_PARTS.encode().split())),
    ("success", rb"(?<!un)(?<!not[ ])(?:" + b"|".join(SUCCESS_PARTS.encode().split()) + rb")|gle=0x0{8}\b"),
    ("failing_after", rb"\s{0,2}\([^()]{0,40}(?:fail|error)"),
    # "0x87e00017 error code", "0x80246008 エラー"; not "80240016 errors found"
    (
        "announced_after",
        rb"""[\s"'`*)\]}:,.-]{0,4} (?:(?:is|was)[ ](?:an?|the)[ ])? (?:
        (?:error|errorcode|fehler|fehlercode|erreur|errore|erro|fout|foutcode|b\xc5\x82\xc4\x85d|chyba|hata)\b
        | \xd0\xbe\xd1\x88\xd0\xb8\xd0\xb1\xd0\xba | \xd0\xbf\xd0\xbe\xd0\xbc\xd0\xb8\xd0\xbb\xd0\xba
        | \xe3\x82\xa8\xe3\x83\xa9\xe3\x83\xbc | \xe9\x94\x99\xe8\xaf\xaf | \xe9\x8c\xaf\xe8\xaa\xa4
        | \xec\x98\xa4\xeb\xa5\x98 | \xec\x97\x90\xeb\x9f\xac )""",
    ),
    (
        "file_name",
        rb"""[\w.~-]{0,60}\.(?:7z|appx|appxbundle|aspx?|bak|bat|bin|blf|cab|cache|cat|cfg|cmd|conf|config|cpp|csv|data
        |dat|db|dll|dmp|download|edb|esd|etl|evtx|exe|gif|gz|hdmp|html?|inf|ini|intunewin|iso|jar|jpe?g|js|json|lnk|lock
        |log|manifest|md|mdmp|msi|msix|msixbundle|msp|mst|msu|mui|mum|nupkg|old|part|partial|pdb|pf|php|png|pnf|ps1|psf
        |psm1|py|sys|tar|temp|tmp|tsv|txt|url|vbs|vhdx?|wim|xml|ya?ml|zip)\b""",
    ),
    (
        "extended",
        rb"""[\s,;()\[\]"'{}|]* (?:and[ ]|with[ ])? ext(?:ended)?[\s_]*
        (?:(?:error|hr|hresult|result|info|code)[\s_]*)* ["'\s:=(]* (?:0x)?([8c][0-9a-f]{7})(?![0-9a-z])""",
    ),
    (
        "units",
        rb"""\s?(?:bytes?|[kmgt]i?b|[kmgt]?bit|b|ms|sec(?:onds?)?|s|us|ns|ticks|rows|records|items|files|packets
        |requests|objects|entries|blocks|clusters|sectors|pages|times|bps|hz)\b
        | \s*(?:/|of|out[ ]of)\s*(?!0x)[0-9] | \s?% | /s\b""",
    ),
    ("guid_fields", rb"\s*,\s*0x[0-9a-f]{1,4}\s*,\s*0x[0-9a-f]{1,4}\b"),
    (
        "function_after",
        rb"""\s+[\w.]{1,60}![\w:] | :?\s{0,4}\(caller | :?\s{1,4}(?:[0-9A-F]{2}\s){3} | \s<[\w.]{0,60}\+[0-9]
        | \s{1,4}[0-9A-F]{2,30}\s{2,20}[a-z]{2,6}\s""",
    ),
    # "0x80072EE2 / 0x80072EFD", "-2147024885/0x8007000b"
    ("code_and_slash", rb"""(?:^|[\s(\[,;:="'`*])(?:(?:0x)?[8c][0-9a-f]{7}|-?[1-4][0-9]{9})[`*]{0,3}/[`*]{0,3}$"""),
    # "Wsl/InstallDistro/0x80070422"
    ("path_before", rb"""(?:^|[\s"'`(\[:=,\x80-\xff])((?:[a-z][a-z0-9_]{0,40}/){1,8})$"""),
    # "0xC1900101-0x20017", "C1900101 - 20017": a code of Windows Setup and its extend code
    ("extend_code", rb"[ ]?-[ ]?(?:0x)?[2-6]00?[0-9a-f]{2}\b"),
    # "P1: 80070005", of Windows Error Reporting
    ("report_field", rb"(?:^|\s)P[0-9]{1,2}:[ ]?$"),
    # "I keep getting 0x87e00017", "it shows 0x87E105BC"
    (
        "seen_before",
        rb"\b(?:gets?|getting|got|gives?|gave|shows?|says?|see|seeing|throws?|threw|hit)\s(?:(?:an?|the)\s)?$",
    ),
    # "error code 4: 0x80040801", of Google's updater
    ("numbered", rb"[ ][0-9]{1,2}:[ ]$"),
    ("wil", rb"\btid\([0-9a-f]{1,8}\)\s+$"),
)
_SENSITIVE = (
    # CamelCase words apart, numbers, and runs of Chinese, Japanese or Korean, without their punctuation
    (
        "tokens",
        rb"""[A-Z]+(?![a-z\xc3-\xdf]) | (?:[A-Z]|[\xc3-\xdf][\x80-\xbf])?(?:[a-z]|[\xc3-\xdf][\x80-\xbf])+[0-9]*
        | [0-9][0-9A-Za-z.]* | (?:(?!\xe3\x80)[\xe0\xe1\xe3-\xed][\x80-\xbf]{2})+""",
    ),
    (
        "broken_off",
        rb"""[_+@%=^~](?!=) | [-!`:][0-9A-Za-z] | /(?!0[xX][8cC]|-?[1-4][0-9]{9}|8[0-9A-Fa-f]{7})[0-9A-Za-z]
        | \.{1,2}[0-9A-Za-z] | \\(?![nrt\\"'])""",
    ),
    ("name_after", rb"[\s:(=-]{1,4}(?:[A-Z]{1,4}_)?(?:E|S|ERROR)_[A-Z]{3}"),
    # A stack or a dump: another such number before or after, or a function after it.
    ("dump_before", rb"(?<![0-9A-Za-z])(?:0x)?[0-9A-Fa-f]{8}[ \t`:-]{1,3}$"),
    ("dump_after", rb"[ \t`:-]{1,3}(?:0x)?[0-9A-Fa-f]{8}(?![0-9A-Za-z])"),
)
_DATE_AND_TIME = rb"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,:][0-9]{1,9})?)?"
_TIMES = (
    # A line's beginning: brackets, the mark of a quotation, a name and a colon, a GUID or Burn's process and thread.
    (
        "time_at_start",
        rb"""[\s\[(<"'`>|*]* (?:[A-Za-z][A-Za-z ]{0,40}:[ ]?)?
        (?:\{[0-9A-Fa-f-]{36}\}\s+ | [0-9A-Fa-f]{1,8}:[0-9A-Fa-f]{1,8}\]\[)?
        ( [0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}[T\t ,_]{1,2}"""
        + _DATE_AND_TIME
        + rb"""(?:Z|[ ]?[+-][0-9]{2}:?[0-9]{2}\b)?
        | [0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:[0-9]{4}|[0-9]{2}(?![0-9]))[T\t ,]{1,2}"""
        + _DATE_AND_TIME
        + rb"""(?:[ ]?[AP]M)?
        | (?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?[ ])[A-Z][a-z]{2}[ ]{1,2}[0-9]{1,2}[ ]"""
        + _DATE_AND_TIME
        + rb"""(?:[ ][0-9]{4}\b)?
        | [0-9]{1,2}/[A-Z][a-z]{2}/[0-9]{4}:"""
        + _DATE_AND_TIME
        + rb"""(?:[ ][+-][0-9]{4})? )""",
    ),
    # ConfigMgr's logs have it behind the text: written by the agent, by its older releases, and exported by CMTrace.
    ("time_of_cmtrace", rb"""<time="([^"<>\r\n]{1,24})"\s+date="([^"<>\r\n]{1,16})\""""),
    ("time_of_sms", rb"\$\$<[^<>\r\n]{0,60}><([0-9]{1,2}-[0-9]{1,2}-[0-9]{4}[ ][0-9:.]{5,16}(?:[+-][0-9]{1,4})?)><"),
    (
        "time_in_column",
        rb"""\t([0-9]{1,2}/[0-9]{1,2}/[0-9]{4}[ ][0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:[ ][AP]M)?)\t[0-9]{1,6}
        [ ]\(0x[0-9A-Fa-f]{1,8}\)\s*$""",
    ),
)


class Patterns:
    """The compiled patterns by their names, what each word stands for, and the codes of the catalogue.

    words       {word: what it says of a number after it, one of the five below}
    stems       the same of Chinese, Japanese and Korean, as pairs
    known       every failure of the catalogue, as an HRESULT
    facilities  those of the known HRESULTs
    samples     {the upper 20 bits: one known value from 0xC0000000}
    """

    candidates: tuple[Pattern[bytes], ...]
    negative: Pattern[bytes]
    unsigned: Pattern[bytes]
    bare_candidates: tuple[Pattern[bytes], ...]
    failing: Pattern[bytes]
    success: Pattern[bytes]
    failing_after: Pattern[bytes]
    announced_after: Pattern[bytes]
    file_name: Pattern[bytes]
    extended: Pattern[bytes]
    units: Pattern[bytes]
    guid_fields: Pattern[bytes]
    dump_before: Pattern[bytes]
    dump_after: Pattern[bytes]
    function_after: Pattern[bytes]
    code_and_slash: Pattern[bytes]
    path_before: Pattern[bytes]
    extend_code: Pattern[bytes]
    report_field: Pattern[bytes]
    seen_before: Pattern[bytes]
    numbered: Pattern[bytes]
    wil: Pattern[bytes]
    tokens: Pattern[bytes]
    broken_off: Pattern[bytes]
    name_after: Pattern[bytes]
    time_at_start: Pattern[bytes]
    time_of_cmtrace: Pattern[bytes]
    time_of_sms: Pattern[bytes]
    time_in_column: Pattern[bytes]

    words: dict[bytes, str]
    stems: tuple[tuple[bytes, str], ...]
    no_error_codes: frozenset[bytes]
    known: frozenset[int]
    facilities: frozenset[int]
    samples: dict[int, int]

    def __getattr__(self, name: str) -> Any:
        """Compiles a pattern, or builds a table, when it is first used: many logs need few of them."""
        value = self._pattern(name) or self._table(name)
        if value is None:
            raise AttributeError(name)
        setattr(self, name, value)
        return value

    @staticmethod
    def _pattern(name: str) -> Any:
        import re

        flags = re.VERBOSE | re.DOTALL
        for sources, case in ((_DECIMALS, 0), (_INSENSITIVE, re.IGNORECASE), (_SENSITIVE, 0), (_TIMES, 0)):
            for other, source in sources:
                if other == name:
                    return re.compile(source, flags | case)
        if name == "candidates":
            return tuple(re.compile(source, flags) for _, source in _CANDIDATES)
        if name == "bare_candidates":
            return tuple(re.compile(source, flags) for _, source in _BARE_CANDIDATES)
        return None

    def _table(self, name: str) -> Any:
        if name == "words":
            return _classes(
                (CONNECTING_WORDS, CONNECTING),
                (DOUBTFUL_WORDS, DOUBTFUL),
                (DENYING_WORDS, DENIES),
                (CODE_WORDS, ANNOUNCES_CODE),
                (FAILURE_WORDS, ANNOUNCES_FAILURE),
            )
        if name == "stems":
            lists = ((CODE_STEMS, ANNOUNCES_CODE), (DENYING_STEMS, DENIES), (FAILURE_STEMS, ANNOUNCES_FAILURE))
            return tuple(_classes(*lists).items())
        if name == "no_error_codes":
            return frozenset(NO_ERROR_CODES.encode().split())
        if name == "known":
            return frozenset(value for value in all_values() if value >= 0x80000000 and not _is_warning(value))
        if name == "facilities":
            return frozenset(value >> 16 & 0x1FFF for value in self.known if value < 0xC0000000)
        if name == "samples":
            return {value >> 12: value for value in self.known if value >= 0xC0000000}
        return None

    def is_named_facility(self, value: int) -> bool:
        """True where failures of the facility of an HRESULT are published."""
        facility = value >> 16 & 0x1FFF
        return facility in self.facilities or facility_name(facility) is not None


# What the words before a number say of it.
ANNOUNCES_FAILURE, ANNOUNCES_CODE, DOUBTFUL, DENIES, CONNECTING = "failure", "code", "doubtful", "denied", "connecting"


def _classes(*lists: tuple[str, str]) -> dict[bytes, str]:
    return {word.encode(): classification for words, classification in lists for word in words.split()}


def _is_warning(value: int) -> bool:
    """An NTSTATUS of severity warning, which has the facility of common HRESULTs: 0x80000005, 0x8000002A."""
    return 0x80000020 <= value < 0x80004000


_patterns: Patterns | None = None


def shared_patterns() -> Patterns:
    """The tables that all scans share. Two threads that need them first may both build them: they are equal."""
    global _patterns
    if _patterns is None:
        _patterns = Patterns()
    return _patterns

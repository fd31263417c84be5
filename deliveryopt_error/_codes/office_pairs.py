"""Reads what Office's Click-to-Run prints in place of an HRESULT: `30183-44 (403)`, `0-2031 (17004)`, `17002`.

Pure text in, readings out. Imports re when it runs; the pattern is linear in the length of the text.
"""

from __future__ import annotations

from . import BY_KIND, Cause, Record, explain
from .hresult import HRESULT
from .paste_patterns import CODE_WORD, ERROR_BEFORE, ERROR_WORD, PASTED_EXIT_BEFORE, TEXT_AROUND, WORD_DISTANCE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# The classes of Office's installer begin with 30; 0 stands for no class.
_OFFICE_CODES = r"""(?x) (?<! [0-9A-Za-z.,:/\\#$+@-] )
    (?: (?P<pair> (?: 30[0-2][0-9]{2} - [1-9][0-9]{0,4} | 0-[1-9][0-9]{3} ) ) | (?P<alone> 1700[0-4] ) )
    (?! [0-9A-Za-z_%] | [.,:/-][0-9] ) (?: [ ]? \( (?P<number> [0-9]{1,10} ) \) )?
"""
# Postal codes of the United States look the same: "Stone Mountain, GA 30088-1007"; and so do ranges and telephones.
_NO_OFFICE_CODE = (
    r"\b[A-Z]{2},?\s$|(?i:\b(?:pages?|pp|lines?|rows?|range|from|zip|tel|phone|fax|call|call:|years?|items?)\W{0,3}$)"
)
_HTTP_CLASSES = ("30125", "30182", "30183")  # whose number in parentheses can be an HTTP status


class OfficePair(Record):
    """One code of Office's installer. Immutable.

    text        what stood there, as it was written
    code        the code without the number in parentheses
    number      the number in parentheses: a system error, an HTTP status or an exit code; None where there is none
    note        how it was read
    start, end  where it stands in the plain text
    """

    __slots__ = ("text", "code", "number", "note", "start", "end")
    text: str
    code: str
    number: int | None
    note: str
    start: int
    end: int

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready, with the keys of an Explanation; `hresult` and `signed` are None: there is no HRESULT."""
        from .catalogue import fields_in
        from .catalogue.office import OFFICE_SOURCES

        fields = fields_in("office pairs", self.code) or fields_in("office pairs", f"{self.code.partition('-')[0]}-*")
        kind, retry, meaning, advice, sources = fields or ("unknown", "", "", "", "")
        meaning = meaning or "Office Click-to-Run: this code is not published."
        advice = advice or (
            "Look up the number in parentheses, and the same time in the Click-to-Run log (%temp%, %windir%\\temp)."
        )
        if self.number is not None and fields_in("office pairs", str(self.number)):
            meaning += f" {self.number}: {fields_in('office pairs', str(self.number))[2]}"
        cause = self.cause()
        return {
            "hresult": None,
            "name": self.code,
            "names": [self.code],
            "facility": None,
            "owner": "Office Click-to-Run",
            "meaning": meaning,
            "kind": kind,
            "transient": None if kind == "unknown" else kind == "transient",
            "transient_basis": "unknown" if kind == "unknown" else "catalogue",
            "retry": retry or BY_KIND[kind][0],
            "advice": advice,
            "context": None,
            "context_meaning": None,
            "causes": [cause.to_dict()] if cause else [],
            "source": "; ".join(OFFICE_SOURCES[each] for each in sources.split()),
            "signed": None,
        }

    def lines(self) -> list[tuple[str, str]]:
        """What a terminal shows: labels and texts, as those of an Explanation."""
        row, cause = self.to_dict(), self.cause()
        shown = [("note", f"{self.text} was {self.note}")] + ([("causes", str(cause))] if cause else [])
        return shown + [(name, row[name]) for name in ("meaning", "owner", "retry", "advice") if row[name]]

    def cause(self) -> Cause | None:
        """What the number in parentheses means, where it is a failure that the catalogue knows."""
        number = self.number
        if not number or number > 0xFFFFFFFF:
            return None
        if self.code[:5] in _HTTP_CLASSES and 400 <= number <= 599:
            number |= 0x80190000
        explanation = explain(HRESULT.from_win32(number) if number <= 0xFFFF else number)
        if not explanation.source or explanation.causes:
            return explanation.causes[0] if explanation.source else None
        origin = "NTSTATUS" if explanation.facility is None else "ExtendedError"
        return Cause(origin=origin, number=number, name=explanation.name, meaning=explanation.meaning)


def read_office_pairs(plain: str) -> list[OfficePair]:
    """The codes of Office's installer in a plain text, in order, each once.

    A pair counts where it is the whole text, where a word announces an error, or where a number in parentheses follows;
    a class of its own (17002) only in the first two cases.
    """
    import re

    found: dict[str, OfficePair] = {}
    for match in re.finditer(_OFFICE_CODES, plain):
        before = plain[max(0, match.start() - WORD_DISTANCE) : match.start()].rpartition("\n")[2]
        if match.group().strip(TEXT_AROUND) != plain.strip(TEXT_AROUND):
            if re.search(_NO_OFFICE_CODE, before):
                continue
            if match.group("pair"):
                announced = re.search(f"(?i){ERROR_WORD}|{CODE_WORD}|office|click.to.run", before)
                if not announced and not (match.group("number") and match.group("pair")[0] == "3"):
                    continue
            elif not re.search(ERROR_BEFORE, before) and not re.search(PASTED_EXIT_BEFORE, before):
                continue
        code = match.group("pair") or match.group("alone")
        number = match.group("number")
        found.setdefault(
            code,
            OfficePair(
                text=match.group(),
                code=code,
                number=None if number is None else int(number),
                note="read as a code of Office Click-to-Run",
                start=match.start(),
                end=match.end(),
            ),
        )
    return list(found.values())

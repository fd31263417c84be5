"""From events to the failures of downloads in them: which fields of which events hold codes.

Must never take a number for a code that only looks like one: the NTSTATUS values of Security and Kernel providers, and
what is no failure below, stay out.
"""

from __future__ import annotations

from .cache import Cache
from .log_events import value_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Iterable, Iterator

    from .log_events import EventFields, LoggedEvent

# From the manifests: the events of failed downloads. Their fields that are named as errors hold codes, published or
# not; for * this holds for events of level 1 and 2. All others need a code that is published.
_FAILURES = """
Microsoft-Windows-Bits-Client 60,61,63,64,200,201,202,211,213,311,16392,16393,16404
Microsoft-Windows-WindowsUpdateClient 20,24,25,31,34,35,213,217
Microsoft-Windows-AppXDeployment-Server *
Microsoft-Windows-AppXDeployment *
Microsoft-Windows-Install-Agent 2003,2004,2007,2008
"""
# No failures: no peer helper, no cost interface (normal on servers), noise, reasons to shut down.
_NO_FAILURES = """
Microsoft-Windows-Bits-Client 310,312
Microsoft-Windows-AppXDeployment-Server 728,10000
User32 1074,1076
"""
_NO_PROVIDERS = ("Microsoft-Windows-Security-", "Microsoft-Windows-Kernel-")
# Each line: a field of a Finding, and what it is called in events, in small letters; below: by BITS only.
_EVENT_FIELDS = """
job job jobname jobtitle
job_id jobid jobguid
url url packageuri remotename
title updatetitle updatelist packagefullname packagename packagemoniker productid
context errorcontext
message message errortext errormessage summaryerror detailedmessageinfo
"""
_BITS_FIELDS = {"name": "job", "title": "job", "id": "job_id"}
_BITS = "Microsoft-Windows-Bits-Client"
_WER = "Windows Error Reporting"
_REPORTS = ("WindowsUpdateFailure", "StoreAgentDownloadFailure")
_INTEGERS = ("Int32", "UInt32", "HexInt32", "HResult")
_STRINGS = ("UnicodeString", "AnsiString", "UnicodeString[]", "AnsiString[]")
_ERRORS = ("error", "errorcode", "errcode", "resultcode", "hresult")  # how names of fields with a code end
_LONGEST = 500  # characters of a field


class EventFindings:
    """Finds the failures in events.

    known      whether a number is a failure that is published
    scan_text  the codes in a text, each as it stands there and as an HRESULT
    """

    def __init__(self, known: Callable[[int], bool], scan_text: Callable[[str], Iterable[tuple[str, int]]]) -> None:
        self._known = known
        self._scan_text = scan_text
        self._failures = set(_event_keys(_FAILURES))
        self._no_failures = set(_event_keys(_NO_FAILURES))
        self._without_code = Cache(bool, longest=_LONGEST)  # texts asked for
        rows = map(str.split, _EVENT_FIELDS.split("\n")[1:-1])
        self._labels = {**_BITS_FIELDS, **{name: label for label, *names in rows for name in names}}

    def wants(self, provider: str, event: int | None) -> bool:
        """Whether an event may hold a failure, before its values are read."""
        return not provider.startswith(_NO_PROVIDERS) and (provider, event) not in self._no_failures

    def _plan(self, fields: EventFields) -> tuple[list[Any], list[Any], list[Any]]:
        """What is looked at of events with these fields: numbers, texts, and what has a label."""
        numbers, texts, labelled = fields.plan = [], [], []
        for column, (name, kind, place) in enumerate(fields, 1):
            small = name.lower()
            label = self._labels.get(small)
            if label:
                labelled.append((small not in _BITS_FIELDS, label, kind, place))
            if kind in _INTEGERS:
                numbers.append((column, name, kind, place))
            elif kind in _STRINGS:
                texts.append((column, f"{name}: " if kind[-1] != "]" and _names_an_error(name) else "", place))
        return fields.plan

    def found(self, event: LoggedEvent) -> list[dict[str, Any]]:
        """The failures in an event, each code once, as the fields of a Finding."""
        numbers, strings, labelled = event.fields.plan or self._plan(event.fields)
        row = event.row
        codes: dict[int, tuple[int, str, str]] = {}  # code: column, text, the text that it stands in
        by_name: dict[str, int] = {}
        texts: list[tuple[int, str, str]] = []  # column, what is scanned, what stands there; without those remembered
        known = self._without_code if event.provider != _WER else ()
        for column, name, kind, place in numbers:
            value = row[place]
            if value & 0x80000000 or name == "error":
                code = self._code(event, name, kind, value)
                if code:
                    codes.setdefault(code, (column, value_text(kind, value), ""))
                    by_name.setdefault(name, code)
        for column, before, place in strings:
            value = row[place]
            if type(value) is list:
                texts += [(column, item, item) for item in value if item not in known]
            elif value and before + value not in known:
                texts.append((column, before + value, value))
        # Most have no code: one question for all that are new.
        if texts and any(True for _ in self._scan_text("\n".join([scanned for _, scanned, _ in texts]))):
            for column, scanned, whole in texts:
                for text, code in self._scan_text(scanned):
                    codes.setdefault(code, (column, text, whole))
        else:
            for _, scanned, _ in texts:
                _ = self._without_code[scanned]
        if event.provider == _WER:
            self._add_reported(texts, codes)
        if not codes:
            return []
        failed, cause = by_name.get("hr"), by_name.get("AdditionalInfoHr")
        fields = {"name": event.name} if event.name else {}
        context = None
        for anywhere, label, kind, place in labelled:
            value = row[place]
            text = (value if type(value) is str else value_text(kind, value))[:_LONGEST]
            if text and (anywhere or event.provider == _BITS):
                fields.setdefault(label, text)
            if label == "context" and type(value) is int:
                context = value
        return [
            dict(
                line=event.number,
                column=column,
                text=text,
                hresult=code,
                extended=cause if code == failed and cause != code else None,
                time=event.time,
                provider=event.provider,
                event=event.event,
                channel=event.channel,
                machine=event.machine,
                fields={**fields, "message": whole[:_LONGEST]} if whole else fields.copy(),
                context=context,
            )
            for code, (column, text, whole) in codes.items()
        ]

    def _code(self, event: LoggedEvent, name: str, kind: str, value: int) -> int | None:
        """The code that a number is, or None."""
        certain = (event.provider, event.event) in self._failures or (
            event.level in (1, 2) and (event.provider, None) in self._failures
        )
        code = value & 0xFFFFFFFF
        if certain and name == "error" and 0 < code <= 0xFFFF:
            return code | 0x80070000
        if code < 0x80000000:
            return None
        if kind == "HResult" or (certain and _names_an_error(name)):
            return code
        if code >> 16 == 0xC000 or not self._known(code):  # 0xC000: an NTSTATUS
            return None
        shown = kind == "HexInt32" and name.lower().endswith(("status", "result", "code"))
        return code if shown or _names_an_error(name) else None

    def _add_reported(self, texts: list[tuple[int, str, str]], codes: dict[int, tuple[int, str, str]]) -> None:
        """Adds the codes of a report of Windows Error Reporting: eight digits without a name, behind its own."""
        report = ""
        for column, _, text in texts:
            if text.startswith(_REPORTS):
                report = text
            elif report and len(text) == 8 and not text.strip("0123456789abcdefABCDEF") and self._known(int(text, 16)):
                codes.setdefault(int(text, 16), (column, text, report))


def _names_an_error(name: str) -> bool:
    small = name.lower()
    return small.endswith(_ERRORS) or name[-2:] == "Hr" or small == "hr"


def _event_keys(table: str) -> Iterator[tuple[str, int | None]]:
    """(provider, event), with None for *."""
    for line in table.split("\n")[1:-1]:
        provider, events = line.split()
        for event in events.split(","):
            yield provider, int(event) if event != "*" else None

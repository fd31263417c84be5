"""From events to the failures of downloads in them: which fields of which events hold codes.

Must never take a number for a code that only looks like one: the NTSTATUS values of Security and Kernel providers, and
what the table below calls no failure, stay out.
"""

from __future__ import annotations

from .log_events import value_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Iterable, Iterator

    from .log_events import LoggedEvent

# From the manifests: provider, events (*: those of level 1 and 2), field with the code, field with its cause.
# A field that ends with = has a Win32 error where it has no HRESULT.
_EVENT_CODES = """
Microsoft-Windows-Bits-Client 60,61 hr AdditionalInfoHr
Microsoft-Windows-Bits-Client 63,64,200,202,16404 hr -
Microsoft-Windows-Bits-Client 201 error= -
Microsoft-Windows-Bits-Client 211,311,16392,16393 ErrorCode -
Microsoft-Windows-Bits-Client 213 BlockReasonErrorCode -
Microsoft-Windows-WindowsUpdateClient 20,24,25,31,34,35,213,217 errorCode -
Microsoft-Windows-AppXDeployment-Server * ErrorCode -
Microsoft-Windows-AppXDeployment * ErrorCode -
Microsoft-Windows-Install-Agent 2003,2004,2007,2008 ErrorCode -
"""
# No failures: no peer helper, no cost interface (normal on servers), noise, reasons to shut down.
_NO_EVENTS = """
Microsoft-Windows-Bits-Client 310,312
Microsoft-Windows-AppXDeployment-Server 728,10000
User32 1074,1076
"""
_NO_PROVIDERS = ("Microsoft-Windows-Security-", "Microsoft-Windows-Kernel-")
# Without a code, but worth a line: cost policy, credentials, limits of jobs and files.
_COUNTED_EVENTS = """
Microsoft-Windows-Bits-Client 34,204,16398,16399,16400,16401,16402
"""
# What fields of a Finding are called in events, in small letters; behind the bar: by BITS only.
_EVENT_FIELDS = """
job job jobname jobtitle | name title
job_id jobid jobguid | id
url url packageuri remotename
title updatetitle updatelist packagefullname packagename packagemoniker productid
context errorcontext
message message errortext errormessage summaryerror detailedmessageinfo
"""
_BITS = "Microsoft-Windows-Bits-Client"
_WER = "Windows Error Reporting"
_REPORTS = ("WindowsUpdateFailure", "StoreAgentDownloadFailure")
_DIGITS = "0123456789abcdefABCDEF"
_INTEGERS = ("Int32", "UInt32", "HexInt32")
_ERRORS = ("error", "errorcode", "errcode", "resultcode", "hresult")  # how names of fields with a code end
_LONGEST = 500  # characters of a field


class EventFindings:
    """Finds the failures in events.

    known      whether a number is a failure that is published
    scan_text  the codes in a text, each as it stands there and as an HRESULT
    counted    events without a code that are worth a line: (provider, event) -> how many there were
    """

    def __init__(self, known: Callable[[int], bool], scan_text: Callable[[str], Iterable[tuple[str, int]]]) -> None:
        self.counted: dict[tuple[str, int | None], int] = {}
        self._known = known
        self._scan_text = scan_text
        self._codes: dict[tuple[str, int | None], tuple[str, str, bool]] = {}  # field, its cause's, is it Win32
        for place, (code, cause) in _event_keys(_EVENT_CODES):
            self._codes[place] = (code.strip("="), cause, code[-1] == "=")
        self._no_events = {place for place, _ in _event_keys(_NO_EVENTS)}
        self._to_count = {place for place, _ in _event_keys(_COUNTED_EVENTS)}
        self._names: dict[str, bool] = {}  # of fields: do they hold errors
        self._labels: dict[bool, dict[str, str]] = {False: {}, True: {}}
        for line in _EVENT_FIELDS.split("\n")[1:-1]:
            everywhere, _, of_bits = line.partition("|")
            label, *names = everywhere.split()
            self._labels[False].update(dict.fromkeys(names, label))
            self._labels[True].update(dict.fromkeys(names + of_bits.split(), label))

    def wants(self, provider: str, event: int | None) -> bool:
        """Whether an event may hold a failure, before its values are read."""
        return not provider.startswith(_NO_PROVIDERS) and (provider, event) not in self._no_events

    def found(self, event: LoggedEvent) -> Iterator[dict[str, Any]]:
        """The failures in an event, each code once, as the fields of a Finding: `line` is the record's number, `column`
        which of its values it is, from 1; `fields` has `job`, `url` and such as text, `context` the BG_ERROR_CONTEXT.
        """
        place = (event.provider, event.event)
        if place in self._to_count:
            self.counted[place] = self.counted.get(place, 0) + 1
        row = self._codes.get(place)
        if row is None and event.level in (1, 2):
            row = self._codes.get((event.provider, None))
        codes: dict[int, tuple[int, str, str]] = {}  # code: column, text, the text that it stands in
        by_name: dict[str, int] = {}  # of the row
        texts: list[tuple[int, str, str]] = []  # column, what is scanned, what stands there
        for column, (name, kind, value) in enumerate(event.values, 1):
            if type(value) is int:
                code = self._code(row, name, kind, value)
                if code:
                    codes.setdefault(code, (column, value_text(kind, value), ""))
                    by_name.setdefault(name, code)
            elif kind == "UnicodeString" or kind == "AnsiString":
                texts.append((column, f"{name}: {value}" if self._is_error(name) else value, value))
            elif type(value) is list:
                texts += [(column, item, item) for item in value if type(item) is str]
        # Most events have no code in their texts: one question for all of these.
        if texts and any(True for _ in self._scan_text("\n".join([scanned for _, scanned, _ in texts]))):
            for column, scanned, whole in texts:
                for text, code in self._scan_text(scanned):
                    codes.setdefault(code, (column, text, whole))
        if event.provider == _WER:
            self._add_reported(texts, codes)
        if codes:
            code, cause = (by_name.get(name) for name in row[:2]) if row else (None, None)
            yield from self._described(event, codes, {code: cause} if code and cause != code else {})

    def _described(
        self, event: LoggedEvent, codes: dict[int, tuple[int, str, str]], causes: dict[int, int | None]
    ) -> Iterator[dict[str, Any]]:
        """The findings for the codes of an event."""
        labels = self._labels[event.provider == _BITS]
        fields = {"name": event.name} if event.name else {}
        context = None
        for name, kind, value in event.values:
            label = labels.get(name.lower())
            text = value_text(kind, value)[:_LONGEST] if label else ""
            if label and text:
                fields.setdefault(label, text)
                if label == "context" and type(value) is int:
                    context = value
        for code, (column, text, whole) in codes.items():
            message = {"message": whole[:_LONGEST]} if whole else {}
            yield {
                **{"line": event.number, "column": column, "text": text, "hresult": code, "extended": causes.get(code)},
                **{"time": event.time, "provider": event.provider, "event": event.event, "channel": event.channel},
                **{"machine": event.machine, "fields": {**fields, **message}, "context": context},
            }

    def _code(self, row: tuple[str, str, bool] | None, name: str, kind: str, value: int) -> int | None:
        """The code that a number is, or None. Windows' NTSTATUS are none, except in fields of the row."""
        if not value or not -0x80000000 <= value <= 0xFFFFFFFF:
            return None
        code = value & 0xFFFFFFFF
        of_row = row is not None and name in row[:2]
        if of_row and row and row[2] and code <= 0xFFFF:
            code |= 0x80070000
        if code < 0x80000000:
            return None
        if of_row or kind == "HResult":
            return code
        if kind not in _INTEGERS or code >> 16 == 0xC000 or not self._known(code):
            return None
        shown = kind == "HexInt32" and name.lower().endswith(("status", "result", "code"))
        return code if shown or self._is_error(name) else None

    def _is_error(self, name: str) -> bool:
        """Whether a field with this name holds errors."""
        known = self._names.get(name)
        if known is None:
            if len(self._names) >= 4096:
                self._names.clear()
            small = name.lower()
            known = self._names[name] = small.endswith(_ERRORS) or name.endswith("Hr") or small == "hr"
        return known

    def _add_reported(self, texts: list[tuple[int, str, str]], codes: dict[int, tuple[int, str, str]]) -> None:
        """Adds the codes of a report of Windows Error Reporting: eight digits without a name, behind its own."""
        report = ""
        for column, _, text in texts:
            if text.startswith(_REPORTS):
                report = text
            elif report and len(text) == 8 and not text.strip(_DIGITS) and self._known(int(text, 16)):
                codes.setdefault(int(text, 16), (column, text, report))


def _event_keys(table: str) -> Iterator[tuple[tuple[str, int | None], list[str]]]:
    """(provider, event) and the rest of its row."""
    for line in table.split("\n")[1:-1]:
        provider, events, *rest = line.split()
        for event in events.split(","):
            yield (provider, int(event) if event != "*" else None), rest


class EventsAround:
    """The events of a provider around one of them: `lines` as (number, text); how many behind it are `missing`."""

    def __init__(self, number: int, lines: list[tuple[int, str]], missing: int) -> None:
        self.number = number
        self.lines = lines
        self.missing = missing


class EventWindow:
    """Keeps the last `count` events of each provider as text, and adds later ones to those that ask for them."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._last: dict[str, list[tuple[int, str]]] = {}
        self._asking: dict[str, list[EventsAround]] = {}

    def note(self, event: LoggedEvent) -> None:
        """Notes an event, before its findings are asked for."""
        values = ", ".join(f"{name}={value_text(kind, value)}" for name, kind, value in event.values)
        line = event.number, f"{event.time or ''} {event.event}: {values}"[:_LONGEST]
        last = self._last.setdefault(event.provider, [])
        last.append(line)
        del last[: -self._count - 1]
        asking = self._asking.get(event.provider, [])
        for each in asking:
            each.lines.append(line)
            each.missing -= 1
        self._asking[event.provider] = [each for each in asking if each.missing]

    def around(self, provider: str, number: int) -> EventsAround:
        """The events up to this one, which is the last that was noted; those behind it are added as they come."""
        asking = self._asking.setdefault(provider, [])
        if asking and asking[-1].number == number:
            return asking[-1]
        asking.append(EventsAround(number, list(self._last[provider]), self._count))
        return asking[-1]

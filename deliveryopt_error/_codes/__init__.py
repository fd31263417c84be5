"""[2] From a number to what it means and what to do: pure, the same answer on every system; never touches COM."""

from __future__ import annotations

from .enums import BG_ERROR_CONTEXT, FACILITY
from .hresult import HRESULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterator, NoReturn

    from .catalogue import Row


class Record:
    """Base of the immutable results: fields are the `__slots__`; compares, pickles and prints by them."""

    __slots__: tuple[str, ...] = ()

    def __init__(self, **fields: Any) -> None:
        for name in self.__slots__:
            object.__setattr__(self, name, fields.pop(name))
        if fields:
            raise TypeError(f"{type(self).__name__} has no field {', '.join(sorted(fields))}")

    def _fields(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self._fields() == other._fields()  # type: ignore[attr-defined]

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, name) for name in self.__slots__))

    def __reduce__(self) -> Any:
        return _restore, (type(self), self._fields())

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self._fields().items())
        return f"{type(self).__name__}({fields})"

    def to_dict(self) -> dict[str, Any]:
        """The fields as JSON-ready values: HRESULTs as `0x80D02002`, members of enumerations by their Win32 name."""
        return {name: _plain(value) for name, value in self._fields().items()}


def _restore(cls: type[Record], fields: dict[str, Any]) -> Record:
    return cls(**fields)


def _plain(value: Any) -> Any:
    if value is None or type(value) in (bool, int, float, str):
        return value
    if isinstance(value, Record):
        return value.to_dict()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return str(value)


class Cause(Record):
    """A code inside another: `origin` ("ExtendedError", "WinHTTP", "Win32" or "HTTP"), `number`, `name`, `meaning`."""

    __slots__ = ("origin", "number", "name", "meaning")
    origin: str
    number: int
    name: str | None
    meaning: str

    def __str__(self) -> str:
        number = str(self.number) if self.origin != "ExtendedError" else f"0x{self.number:08X}"
        return f"{self.origin} {number}{' ' + self.name if self.name else ''}: {self.meaning}"


class Explanation(Record):
    """What a code means. Immutable.

    hresult          the code
    name, names      its symbolic name, or None; all of its names
    facility         who defined it
    meaning          one sentence
    kind             "transient", "permanent", "usage", "informational" or "unknown"
    transient        True or False by the zone rule of Delivery Optimization or by the catalogue; None: nobody can tell
    transient_basis  "zone rule", "catalogue" or "unknown"
    retry            "automatic" (the service goes on by itself), "later", "after fixing", "never"; None: not known
    advice           what a person does next
    context          where it happened, or None where nobody said
    context_meaning  the context in words, or None
    causes           the codes inside this one, the innermost cause first
    source           what meaning and advice rest on
    """

    __slots__ = (
        "hresult",
        "name",
        "names",
        "facility",
        "meaning",
        "kind",
        "transient",
        "transient_basis",
        "retry",
        "advice",
        "context",
        "context_meaning",
        "causes",
        "source",
    )
    hresult: HRESULT
    name: str | None
    names: tuple[str, ...]
    facility: FACILITY
    meaning: str
    kind: str
    transient: bool | None
    transient_basis: str
    retry: str | None
    advice: str
    context: BG_ERROR_CONTEXT | None
    context_meaning: str | None
    causes: tuple[Cause, ...]
    source: str

    def __str__(self) -> str:
        text = f"{self.hresult} ({self.hresult.signed:d}){' ' + self.name if self.name else ''}: {self.meaning}"
        extended = [cause for cause in self.causes if cause.origin == "ExtendedError"]
        return f"{extended[0]} Reported as {text}" if extended else text

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready: the fields, and `signed`, the signed decimal form of the code."""
        fields = super().to_dict()
        fields["signed"] = self.hresult.signed
        return fields


# Wording of our own; which contexts Delivery Optimization sets: its page on IBackgroundCopyCallback::JobError.
_CONTEXTS = {
    BG_ERROR_CONTEXT.NONE: "no context given, normal for Delivery Optimization",
    BG_ERROR_CONTEXT.UNKNOWN: "the service does not know where it happened",
    BG_ERROR_CONTEXT.GENERAL_QUEUE_MANAGER: "in the service's queue manager",
    BG_ERROR_CONTEXT.QUEUE_MANAGER_NOTIFICATION: "while the service notified the application",
    BG_ERROR_CONTEXT.LOCAL_FILE: "on the local file",
    BG_ERROR_CONTEXT.REMOTE_FILE: "on the remote file",
    BG_ERROR_CONTEXT.GENERAL_TRANSPORT: "in the transport layer",
    BG_ERROR_CONTEXT.REMOTE_APPLICATION: "in the server application that received an upload",
    BG_ERROR_CONTEXT.SERVER_CERTIFICATE_CALLBACK: "in the application's check of the server certificate",
}

# What follows from a kind where the row says nothing of its own: retry, advice.
_BY_KIND = {
    "transient": ("later", "Wait and try again; look for the cause only if it comes back."),
    "permanent": ("after fixing", "Trying again alone does not help: change what the message names, then try again."),
    "usage": ("after fixing", "The calling program has to change its call; report the code to its maker."),
    "informational": ("never", "Nothing to do: this is no failure."),
    "unknown": (None, "Note the code, the time and the file, and look in the service's log around that time."),
}

_cache: dict[int, Explanation] = {}


def explain(code: int | str, context: int | None = None, extended: int | str | None = None) -> Explanation:
    """What `code` means, and what to do: an `Explanation`.

    `code`: an HRESULT as int (signed or unsigned), or a text that `HRESULT.parse` takes. `context`: the
    BG_ERROR_CONTEXT beside it. `extended`: the `ExtendedError` beside a Delivery Optimization `Error`; it is the cause.
    Every 32-bit value has an explanation. ValueError where `code`, `context` or `extended` is none.
    """
    if context is None and extended is None and (type(code) is int or type(code) is HRESULT):
        known = _cache.get(code)
        if known is not None:
            return known
    hresult = HRESULT.parse(code) if isinstance(code, str) else HRESULT(code)
    fields = _fields_of(hresult)
    if context is None and extended is None:
        if len(_cache) >= 4096:  # bounded: a log may hold any number of different codes
            _cache.clear()
        return _cache.setdefault(code if type(code) is int else int(hresult), Explanation(**fields))
    if context is not None:
        fields["context"] = place = BG_ERROR_CONTEXT(context)
        fields["context_meaning"] = _CONTEXTS.get(place, "a context without a published name")
    if extended is not None:
        cause = explain(extended)
        if cause.hresult not in (0, hresult):  # there is no second code
            # Delivery Optimization uses WinHTTP: what WinINet means by the same number is no matter here.
            from .catalogue import find_rows

            rows = find_rows(cause.hresult)
            meaning = rows[0].meaning if rows and rows[0].table == "winhttp" else cause.meaning
            own = Cause(origin="ExtendedError", number=int(cause.hresult), name=cause.name, meaning=meaning)
            fields["causes"] = (own,) + cause.causes + fields["causes"]
            fields["advice"] = cause.advice
            if fields["retry"] != "automatic":
                fields["retry"] = cause.retry
            fields["source"] = "; ".join(filter(None, (cause.source, fields["source"])))
    return Explanation(**fields)


def codes(facility: int | None = None) -> Iterator[Explanation]:
    """Iterator over the whole catalogue, as `Explanation`s by ascending code; `facility` keeps one facility's codes."""
    from .catalogue import all_values

    for value in sorted(all_values()):
        if facility is None or HRESULT(value).facility == facility:
            yield explain(value)


def _fields_of(hresult: HRESULT) -> dict[str, Any]:
    from .catalogue import find_rows

    rows = find_rows(hresult)
    row = next((row for row in rows if row.meaning), None)
    names = hresult.names
    meaning = _meaning(rows, row, hresult)
    kind = row.kind if row else "unknown" if hresult.failed else "informational"
    transient: bool | None = None
    basis = "unknown"
    if hresult.facility == FACILITY.DELIVERY_OPTIMIZATION and hresult.failed:
        transient = hresult & 0xF800 == 0x3800  # the header's DO_TRANSIENT_ZONE_MASK
        basis = "zone rule"
        if transient and not row:
            kind = "transient"
    elif row and kind != "unknown":
        transient = kind == "transient"
        basis = "catalogue"
    retry, advice = _BY_KIND[kind]
    if transient and basis == "zone rule":
        retry = "automatic"
    return {
        "hresult": hresult,
        "name": names[0] if names else None,
        "names": names,
        "facility": hresult.facility,
        "meaning": meaning,
        "kind": kind,
        "transient": transient,
        "transient_basis": basis,
        "retry": (row and row.retry) or retry,
        "advice": (row and row.advice) or advice,
        "context": None,
        "context_meaning": None,
        "causes": _causes(rows, hresult, meaning),
        "source": row.source if row else "",
    }


def _causes(rows: list[Row], hresult: HRESULT, meaning: str) -> tuple[Cause, ...]:
    """The number that an HRESULT only carries: a Win32 error, WinHTTP's among them, or an HTTP status."""
    if hresult.http_status is not None:
        return (Cause(origin="HTTP", number=hresult.http_status, name=None, meaning=meaning),)
    if hresult.win32 is None:
        return ()
    numbered = [row for row in rows if row.table in ("winhttp", "win32")]
    return (
        Cause(
            origin="WinHTTP" if numbered and numbered[0].table == "winhttp" else "Win32",
            number=hresult.win32,
            name=numbered[0].names[0] if numbered else None,
            meaning=_meaning(numbered, next((row for row in numbered if row.meaning), None), hresult),
        ),
    )


def _meaning(rows: list[Row], row: Row | None, hresult: HRESULT) -> str:
    """The meaning of the row that speaks; where WinHTTP and WinINet share a number, both have their say."""
    if row is None:
        return _without_row(hresult)
    if row.table != "winhttp" or not row.names[0].startswith("ERROR_WINHTTP_"):
        return row.meaning
    others = [other for other in rows if other.table == "winhttp" and other is not row]
    if others:
        return f"WinHTTP: {row.meaning} WinINet: {others[0].meaning}"
    if any(name.startswith("ERROR_INTERNET_") for name in row.names):
        return f"{row.meaning} (WinHTTP and WinINet share this number.)"
    return row.meaning


def _without_row(hresult: HRESULT) -> str:
    """What the bits alone tell."""
    facility = hresult.facility
    owner = str(facility) if facility.name else f"facility {facility:d}"
    if not hresult.failed:
        return f"A success code of {owner}, number {hresult.code:d}; no meaning is published."
    if hresult.win32 is not None or 0 < hresult <= 0xFFFF:
        return f"Win32 error {hresult.code:d}; the catalogue has no meaning for it."
    if hresult.http_status is not None:
        classes = {4: "the request was refused", 5: "the server failed"}
        return f"HTTP status {hresult.http_status:d}: {classes.get(hresult.http_status // 100, 'no error of its own')}."
    if facility == FACILITY.DELIVERY_OPTIMIZATION:
        return f"Delivery Optimization, zone {hresult.code >> 12:d}, number {hresult.code & 0x0FFF:d}: not published."
    if hresult & 0x10000000:
        return f"An NTSTATUS, 0x{hresult & ~268435456:08X}, carried as an HRESULT; no meaning is published."
    return f"A failure of {owner}, number {hresult.code:d}; no meaning is published."

"""Explanations: from a number to what it means and what to do. The same answer on every system; never touches COM.

`Record` is the base of all immutable results of the package.
"""

from __future__ import annotations

from .enums import BG_ERROR_CONTEXT, FACILITY
from .hresult import HRESULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterable, Iterator, NoReturn

    from .catalogue import Row

    Outline = tuple[tuple[str, ...], str, "str | None"]


class Record:
    """Base of the immutable results: its fields are its `__slots__`; it compares, pickles and prints by them.

    Written by hand: the import of dataclasses takes longer than that of this whole package.
    """

    __slots__: tuple[str, ...] = ()
    _setters: tuple[Any, ...]  # of the fields, in spite of __setattr__

    def __init_subclass__(cls) -> None:
        cls._setters = tuple([getattr(cls, name).__set__ for name in cls.__slots__])

    def __init__(self, **fields: Any) -> None:
        try:
            for name, set_field in zip(self.__slots__, self._setters):
                set_field(self, fields[name])
            right = len(fields) == len(self.__slots__)
        except KeyError:
            right = False
        if not right:
            wrong = [f"{name} is missing" for name in self.__slots__ if name not in fields]
            wrong += [f"{name} is no field" for name in fields if name not in self.__slots__]
            raise TypeError(f"{type(self).__name__}: {', '.join(wrong)}")

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
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return str(value)


class Cause(Record):
    """A code inside or beside another.

    origin   "ExtendedError", "SetupExtendCode", "WinHTTP", "WinINet", "Win32", "HTTP" or "NTSTATUS"
    number   the code
    name     its symbolic name, or None
    meaning  one sentence
    """

    __slots__ = ("origin", "number", "name", "meaning")
    origin: str
    number: int
    name: str | None
    meaning: str

    def __str__(self) -> str:
        number = str(self.number)
        if self.origin in ("ExtendedError", "NTSTATUS"):
            number = f"0x{self.number:08X}"
        elif self.origin == "SetupExtendCode":
            number = f"0x{self.number:X}"
        return f"{self.origin} {number}{' ' + self.name if self.name else ''}: {self.meaning}"


class Explanation(Record):
    """What a code means and what to do. Immutable.

    hresult          the code
    name, names      its symbolic name, or None; all of its names
    facility         the FACILITY in its bits; None for an NTSTATUS or a number of SetupAPI (0xE0000246), whose bits say
                     something else
    owner            whose codes these are, in words: the facility's number does not say it (0x8018 is MDM enrolment)
    meaning          one sentence; where two programs use the number, what each means by it
    kind             "transient", "permanent", "usage", "informational" or "unknown"
    transient        True or False by the basis below; None where that is not known
    transient_basis  "zone rule" (of Delivery Optimization's header), "catalogue", "status class" (of HTTP) or "unknown"
    retry            "automatic" (the service goes on by itself), "later", "after fixing", "never"; None: not known
    advice           what a person does next
    context          the BG_ERROR_CONTEXT, or None where none was given
    context_meaning  the context in words, or None
    causes           the codes inside or beside this one, the innermost cause first
    source           what meaning and advice rest on; "" where the catalogue does not have the code
    """

    __slots__ = (
        "hresult",
        "name",
        "names",
        "facility",
        "owner",
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
    facility: FACILITY | None
    owner: str
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
        first = self.causes[0] if self.causes else None
        if first is not None and first.origin == "SetupExtendCode":
            return f"{text} It failed {first.meaning}."
        return f"{first} Reported as {text}" if first is not None and first.origin == "ExtendedError" else text

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready: the fields, and `signed`, the signed decimal form of the code."""
        fields = super().to_dict()
        fields["signed"] = self.hresult.signed
        return fields


# Which contexts Delivery Optimization sets: its page on IBackgroundCopyCallback::JobError.
_CONTEXTS = {
    BG_ERROR_CONTEXT.NONE: "no context given; Delivery Optimization gives one for HTTP 403 only",
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
BY_KIND = {
    "transient": ("later", "Wait and try again; look for the cause only if it comes back."),
    "permanent": ("after fixing", "Trying again alone does not help: change what the message names, then try again."),
    "usage": ("after fixing", "The calling program has to change its call; report the code to its maker."),
    "informational": ("never", "Nothing to do: this is no failure."),
    "unknown": (None, "Note the code, the time and the file, and read the service's log around that time."),
}

_CUSTOMER = 0x20000000  # a program's own, of no facility of Microsoft's ([MS-ERREF])

_cache: dict[int, Explanation] = {}
_families: dict[int | None, dict[str, Any]] = {}
_CACHE_SIZE = 1 << 14  # more than the catalogue has; bounded, for a log may hold any number of different codes


def explain(code: int | str, context: int | None = None, extended: int | str | None = None) -> Explanation:
    """The `Explanation` of `code`: what it means, and what to do.

    code      an HRESULT or NTSTATUS as int (signed or unsigned), or a text that `HRESULT.parse` takes
    context   the BG_ERROR_CONTEXT beside it
    extended  the `ExtendedError` beside a Delivery Optimization `Error`, which is its cause; or the extend code beside
              a result of Windows Setup (`0xC1900101 - 0x20017`), which says when it failed

    Every 32-bit value has an explanation. ValueError where an argument is none of these. Any thread.
    """
    if context is None and extended is None and (type(code) is int or type(code) is HRESULT):
        known = _cache.get(code)
        if known is not None:
            return known
    hresult = HRESULT.parse(code) if isinstance(code, str) else HRESULT(code)
    fields = _fields_of(hresult)
    if context is None and extended is None:
        if len(_cache) >= _CACHE_SIZE:
            _cache.clear()
        return _cache.setdefault(code if type(code) is int else int(hresult), Explanation(**fields))
    if context is not None:
        if not isinstance(context, int) or isinstance(context, bool):
            raise ValueError(f"expected a BG_ERROR_CONTEXT or its number, got {context!r:.60}")
        fields["context"] = place = BG_ERROR_CONTEXT(context)
        fields["context_meaning"] = _CONTEXTS.get(place, "a context without a published name")
        if place == BG_ERROR_CONTEXT.NONE and hresult.facility == FACILITY.DELIVERY_OPTIMIZATION:
            fields["context_meaning"] = "no context given, normal for Delivery Optimization"
    if extended is not None:
        _add_extended(fields, hresult, HRESULT.parse(extended) if isinstance(extended, str) else HRESULT(extended))
    return Explanation(**fields)


def outlines(codes: Iterable[int]) -> dict[int, Outline]:
    """Of each code, unsigned, the `names`, `meaning` and `retry` of explain(): for very many, nothing else is made."""
    from .catalogue import find_rows, nt_status

    found: dict[int, Outline] = {}
    for code in codes:
        hresult = int.__new__(HRESULT, code)
        like = None if find_rows(hresult) else _families.get(_family(hresult))
        if like is None:
            whole = explain(hresult)
            found[code] = whole.names, whole.meaning, whole.retry
        else:
            meaning = _without_row(hresult, nt_status(hresult), like["owner"])
            found[code] = like["names"], meaning, like["retry"]
    return found


def _family(hresult: HRESULT) -> int | None:
    """Of a code without a row: the bits down to 11, which say all but its meaning; None where the number counts."""
    return None if hresult >> 16 in (0, 0x8019, 0xE000) else hresult >> 11


def _add_extended(fields: dict[str, Any], hresult: HRESULT, extended: HRESULT) -> None:
    """Adds the second code of a pair as the cause; with its advice, where that is a failure that can be mended."""
    from .catalogue import find_rows, setup_extend_words

    if extended in (0, hresult):  # there is no second code
        return
    when = setup_extend_words(extended) if 0x10000 <= extended < 0x100000 else None
    if when is not None:
        fields["causes"] += (Cause(origin="SetupExtendCode", number=int(extended), name=None, meaning=when),)
        fields["causes"] = fields["causes"][-1:] + fields["causes"][:-1]
        return
    cause = explain(extended)
    # Delivery Optimization uses WinHTTP: what WinINet means by the same number does not apply.
    rows = find_rows(extended)
    meaning = rows[0].meaning if rows and rows[0].table == "winhttp" else cause.meaning
    own = Cause(origin="ExtendedError", number=int(extended), name=cause.name, meaning=meaning)
    fields["causes"] = (own, *cause.causes, *fields["causes"])
    fields["source"] = "; ".join(filter(None, (cause.source, fields["source"])))
    if cause.kind != "informational" and cause.retry != "never":
        fields["advice"] = cause.advice
        if fields["retry"] != "automatic":
            fields["retry"] = cause.retry


def codes(facility: int | None = None) -> Iterator[Explanation]:
    """Iterator over the whole catalogue, as `Explanation`s by ascending code.

    facility  a FACILITY or its number: only its codes. ValueError for anything else
    """
    if facility is not None and (not isinstance(facility, int) or isinstance(facility, bool)):
        raise ValueError(f"expected a FACILITY or its number, got {facility!r:.60}")
    return _codes(facility)


def _codes(facility: int | None) -> Iterator[Explanation]:
    from .catalogue import all_values

    for value in sorted(all_values()):
        explanation = explain(value)
        if facility is None or explanation.facility == facility:
            yield explanation


def _fields_of(hresult: HRESULT) -> dict[str, Any]:
    from .catalogue import find_rows, is_setupapi, names_of, nt_status

    rows = find_rows(hresult)
    status = nt_status(hresult)
    family = None if rows else _family(hresult)
    like = _families.get(family)
    if like is not None:
        meaning = _without_row(hresult, status, like["owner"])
        causes = like["causes"] and _causes(rows, hresult, status, meaning)
        return {**like, "hresult": hresult, "meaning": meaning, "causes": causes}
    row = next((row for row in rows if row.meaning), None)
    names = names_of(rows)
    owner = _owner(hresult, rows, status)
    meaning = _meaning(rows, row, hresult, status, owner)
    kind, basis = (row.kind, "catalogue") if row else _kind_without_row(hresult)
    transient: bool | None = None if "unknown" in (kind, basis) else kind == "transient"
    if hresult.facility == FACILITY.DELIVERY_OPTIMIZATION and hresult.failed and status is None:
        if hresult & 0xF800 == 0x3800:  # the header's DO_TRANSIENT_ZONE_MASK
            kind = kind if row else "transient"
            transient, basis = True, "zone rule"
        elif transient is not None:
            transient, basis = False, "zone rule"
    retry, advice = BY_KIND[kind]
    if transient and basis == "zone rule":
        retry = "automatic"
    if row is None and 0 < hresult <= 0xFFFF:
        advice = _advice_for_cut_number(hresult) or advice
    fields = {
        "hresult": hresult,
        "name": names[0] if names else None,
        "names": names,
        "facility": hresult.facility if status is None and not is_setupapi(hresult) else None,
        "owner": owner,
        "meaning": meaning,
        "kind": kind,
        "transient": transient,
        "transient_basis": "unknown" if transient is None else basis,
        "retry": (row and row.retry) or retry,
        "advice": (row and row.advice) or advice,
        "context": None,
        "context_meaning": None,
        "causes": _causes(rows, hresult, status, meaning),
        "source": row.source if row else "",
    }
    if family is not None and len(_families) < _CACHE_SIZE:
        _families[family] = fields.copy()
    return fields


def _kind_without_row(hresult: HRESULT) -> tuple[str, str]:
    """The kind of a code that the catalogue does not have, and what it rests on."""
    if hresult.http_status is not None:
        kind = {4: "permanent", 5: "transient"}.get(hresult.http_status // 100)
        return (kind, "status class") if kind else ("unknown", "unknown")
    return "unknown" if hresult.failed or hresult <= 0xFFFF else "informational", "unknown"


def _advice_for_cut_number(hresult: HRESULT) -> str | None:
    """Advice for a small number that is the end of a known code: 0x4005, typed for 0x80004005."""
    longer = HRESULT(0x80000000 | hresult)
    if longer.name is None:
        return None
    return f"If this is the end of a longer number, look up the whole of it: {longer} {longer.name}, for example."


def _causes(rows: list[Row], hresult: HRESULT, status: int | None, meaning: str) -> tuple[Cause, ...]:
    """The number that an HRESULT only carries: a Win32 error, WinHTTP's among them, an HTTP status or an NTSTATUS."""
    if status is not None:
        name = rows[0].names[0] if rows and rows[0].names else None
        return () if status == hresult else (Cause(origin="NTSTATUS", number=status, name=name, meaning=meaning),)
    if hresult.http_status is not None:
        return (Cause(origin="HTTP", number=hresult.http_status, name=None, meaning=meaning),)
    if hresult.win32 is None:
        return ()
    numbered = [row for row in rows if row.table in ("winhttp", "win32")]
    origin = "Win32"
    if numbered and numbered[0].table == "winhttp":
        of_winhttp = any(name.startswith("ERROR_WINHTTP_") for row in numbered for name in row.names)
        origin = "WinHTTP" if of_winhttp else "WinINet"
    return (
        Cause(
            origin=origin,
            number=hresult.win32,
            name=numbered[0].names[0] if numbered and numbered[0].names else None,
            meaning=meaning
            if numbered == rows
            else _meaning(numbered, next((row for row in numbered if row.meaning), None), hresult, status, ""),
        ),
    )


def _meaning(rows: list[Row], row: Row | None, hresult: HRESULT, status: int | None, owner: str) -> str:
    """The meaning of the first row that has one. Where two programs share the number, the meaning of each."""
    if row is None:
        return _without_row(hresult, status, owner)
    if row.table not in ("winhttp", "win32"):
        own = [row for row in rows if row.meaning and row.table not in ("winhttp", "win32")]
        owners = {row.owner: row.meaning for row in reversed(own)}
        if len(set(owners.values())) < 2:
            return row.meaning
        texts = [(owner or "COM", meaning) for owner, meaning in reversed(list(owners.items()))]
        return " ".join(meaning if ": " in meaning[:30] else f"{owner}: {meaning}" for owner, meaning in texts)
    if row.table != "winhttp" or not row.names[0].startswith("ERROR_WINHTTP_"):
        return row.meaning
    others = [other for other in rows if other.table == "winhttp" and other is not row]
    if others:
        return f"WinHTTP: {row.meaning} WinINet: {others[0].meaning}"
    if any(name.startswith("ERROR_INTERNET_") for name in row.names):
        return f"{row.meaning} (WinHTTP and WinINet share this number.)"
    return row.meaning


def _owner(hresult: HRESULT, rows: list[Row], status: int | None) -> str:
    """Whose codes these are: by the rows; by the table that has the range; or, where there is none, by the facility."""
    if status is not None:
        return "the program that raised it (NTSTATUS)" if status & _CUSTOMER else "Windows (NTSTATUS)"
    owners = [row.owner for row in rows if row.owner]
    if owners:
        return " or ".join(dict.fromkeys(owners))
    if hresult.win32 is not None or 0 < hresult <= 0xFFFF:
        return "Win32"
    facility = hresult.facility
    if facility == FACILITY.ITF and hresult >> 28 == 8:
        return "COM" if rows else "the program that returned it (FACILITY_ITF)"
    if hresult >> 16 == 0x8000:
        return "COM (FACILITY_NULL)"
    from .catalogue import owner_of_range

    owner = owner_of_range(hresult) or ("the program that returned it (customer bit)" if hresult & _CUSTOMER else "")
    return owner or (str(facility) if facility.name else f"facility {facility:d}")


def _without_row(hresult: HRESULT, status: int | None, owner: str) -> str:
    """What the bits alone tell of a code that the catalogue does not have."""
    unknown = "this catalogue has no description of it."
    if 0 < hresult <= 0xFFFF or hresult.win32 is not None:
        return f"Win32 error {hresult.code}; {unknown}"
    if hresult.http_status is not None:
        classes = {4: "the request was refused", 5: "the server failed"}
        return f"HTTP status {hresult.http_status}: {classes.get(hresult.http_status // 100, 'no error of its own')}."
    if status is not None:
        return f"NTSTATUS 0x{status:08X}; {unknown}"
    if hresult.facility == FACILITY.DELIVERY_OPTIMIZATION and hresult.failed:
        return f"Delivery Optimization, zone {hresult.code >> 12}, number {hresult.code & 0x0FFF}; {unknown}"
    if hresult.facility == FACILITY.ITF and hresult >> 28 == 8:
        unknown = "each program gives these numbers a meaning of its own, and " + unknown
    return f"A {'failure' if hresult.failed else 'success'} code of {owner}, number {hresult.code}; {unknown}"

"""The services that a command calls, the time each may take, and the lines for one that is not reached."""

from __future__ import annotations

from .._codes.errors import AccessDeniedError, ComError, JobNotFoundError, ServiceUnavailableError
from .._transfer import Manager, Service, connect
from .._transfer.jobs import Job
from .terminal import FAILURES, OK, print_failure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from typing import Iterable, Iterator
    from uuid import UUID


_ANSWER_SECONDS = 30.0  # the most that one call to a service may take; less with `--timeout`
# The kinds of transfer, each with the interface that lists it; BITS has the first kind only.
INTERFACES = {"job": "IBackgroundCopyManager", "download": "IDOManager"}
CLASS_NOT_REGISTERED = 0x80040154
THIS_ACCOUNT, ALL_ACCOUNTS = "this account", "all accounts"  # whose transfers a list has
ABSENT = (CLASS_NOT_REGISTERED, 0x80004002, 0x80004001)  # E_NOINTERFACE, E_NOTIMPL: this Windows does not have it


def services_asked(options: Namespace) -> Iterator[Service]:
    """The services that `--service` selects."""
    for service in Service:
        if options.service in (service.value, "all"):
            yield service


def transfers_of(service: Service) -> list[str]:
    """The kinds of transfer that a service has."""
    return [*INTERFACES] if service is Service.DELIVERY_OPTIMIZATION else ["job"]


def where(service: Service, kind: str, failure: ComError) -> str:
    """The prefix of the line about a failure: the service, and the interface where the call does not name it."""
    interface = ", " + INTERFACES[kind] if failure.method == "CoCreateInstance" else ""
    return f"{service.value}{interface}: "


def accounts_listed(service: Service, kind: str, all_users: bool) -> str:
    """Whose transfers a list has. BITS alone lists those of all accounts, if it is asked for them."""
    return ALL_ACCOUNTS if all_users and service is Service.BITS and kind == "job" else THIS_ACCOUNT


def counted(number: int, kind: str, accounts: str) -> str:
    """A number of transfers in words, and whose they are: `no jobs of this account`, `2 jobs of all accounts`."""
    return f"{number or 'no'} {kind}{('s' * (number != 1))} of {accounts}"


def print_failures(service: Service, failures: dict[str, ComError]) -> int:
    """Prints why kinds of a service cannot be read, in one line where the reason is the same for all.

    Returns the worst exit status; OK where this Windows only lacks them.
    """
    worst = OK
    same = len(failures) == len(transfers_of(service)) and len(set(map(str, failures.values()))) == 1
    for kind, failure in list(failures.items())[: 1 if same else None]:
        whole = same or failure.hresult == CLASS_NOT_REGISTERED
        status = print_failure(failure, service.value + ": " if whole else where(service, kind, failure))
        worst = max(worst, OK if failure.hresult in ABSENT else status)
    return worst


class TimeBudget:
    """Shares seconds among calls that are made in turn: one that hangs leaves the others their equal share."""

    def __init__(self, seconds: float, number: int) -> None:
        import time

        self._clock = time.monotonic
        self._end = self._clock() + seconds
        self._number = number

    def share(self) -> float:
        """The seconds of the next call."""
        left = max(0.0, self._end - self._clock()) / max(1, self._number)
        self._number -= 1
        return left


def job_ids(texts: Iterable[str]) -> list[UUID]:
    """The ids that the user gave. ValueError where one is not a GUID."""
    from uuid import UUID

    ids = []
    for text in texts:
        try:
            ids.append(UUID(text))
        except ValueError:
            raise ValueError(f"expected a job id (a GUID), got {text!r:.60}") from None
    return ids


def most_telling(failures: Iterable[ComError]) -> ComError:
    """Of several answers about one id the one that says most: access denied (it is there), not found, or another."""
    order = (AccessDeniedError, JobNotFoundError, ComError)
    return min(failures, key=lambda failure: next(at for at, kind in enumerate(order) if isinstance(failure, kind)))


class ReachedServices:
    """The selected services that are reached; `failures` has the others. A context manager that closes them."""

    def __init__(self, options: Namespace) -> None:
        limit = getattr(options, "timeout", None)
        self.seconds = _ANSWER_SECONDS if limit is None else min(_ANSWER_SECONDS, max(5.0, limit))
        self.managers: list[Manager] = []
        self.failures: dict[Service, ComError] = {}
        for service in services_asked(options):
            try:
                self.managers.append(connect(service, self.seconds))
            except ComError as failure:
                self.failures[service] = failure
        unregistered = self.failures.get(Service.DELIVERY_OPTIMIZATION)
        self.has_downloads = options.service in ("do", "all") and not (
            unregistered and unregistered.hresult == CLASS_NOT_REGISTERED
        )

    def __enter__(self) -> ReachedServices:
        return self

    def __exit__(self, *exception: object) -> None:
        for manager in self.managers:
            manager.close()

    def job(self, job_id: UUID) -> tuple[Manager, Job]:
        """The job and its Manager. ComError where none has it: the most telling of the answers."""
        failures = list(self.failures.values())
        for manager in self.managers:
            try:
                return manager, manager.job(job_id)
            except ComError as failure:
                failures.append(failure)
        raise most_telling(failures)


def print_refusal(failure: ComError, prefix: str = "") -> int:
    """Prints one line for a failed call and returns the exit status: 1 where a service was reached and refused."""
    status = print_failure(failure, prefix)
    known = (AccessDeniedError, JobNotFoundError, ServiceUnavailableError)
    return status if isinstance(failure, known) else FAILURES

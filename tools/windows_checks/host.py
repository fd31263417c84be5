"""The checks of the process: threads that impersonate, interpreters, apartments, commands, texts and security."""

from __future__ import annotations

import contextlib
import ctypes
import io
import json
import threading
from ctypes import byref, c_void_p
from typing import Any, Callable, Iterator

import deliveryopt_error as de
from deliveryopt_error import _cli

from .context import Context, Facts, answer, in_thread, kind, number


@contextlib.contextmanager
def token_of(function: str, *arguments: Any) -> Iterator[None]:
    """This thread has the token that a function of advapi32 gives it."""
    advapi32 = ctypes.WinDLL("advapi32.dll")
    if not getattr(advapi32, function)(*arguments):
        raise OSError(f"{function} refuses")
    try:
        yield
    finally:
        advapi32.RevertToSelf()


@contextlib.contextmanager
def own_token(level: int) -> Iterator[None]:
    """This thread has a copy of the token of its process, of this impersonation level."""
    advapi32, kernel32 = ctypes.WinDLL("advapi32.dll"), ctypes.WinDLL("kernel32.dll")
    kernel32.GetCurrentProcess.restype = c_void_p
    kernel32.CloseHandle.argtypes = (c_void_p,)
    advapi32.OpenProcessToken.argtypes = (c_void_p, ctypes.c_uint32, c_void_p)
    advapi32.DuplicateTokenEx.argtypes = (
        *(c_void_p, ctypes.c_uint32, c_void_p),
        *(ctypes.c_int32, ctypes.c_int32, c_void_p),
    )
    process, token = c_void_p(), c_void_p()
    # TOKEN_DUPLICATE | TOKEN_QUERY; then TOKEN_IMPERSONATE | TOKEN_QUERY, TokenImpersonation
    if not advapi32.OpenProcessToken(kernel32.GetCurrentProcess(), 0x000A, byref(process)):
        raise OSError("OpenProcessToken refuses")
    made = advapi32.DuplicateTokenEx(process, 0x000C, None, level, 2, byref(token))
    kernel32.CloseHandle(process)
    if not made:
        raise OSError("DuplicateTokenEx refuses")
    try:
        with token_of("SetThreadToken", None, token):
            yield
    finally:
        kernel32.CloseHandle(token)


def check_impersonation(facts: Facts, context: Context) -> None:
    """A thread that impersonates: threads of the library have its token, and each proxy of BITS is set for it."""
    with context.job() as job:

        def seen(timeout: float | None, token: Any) -> Any:
            with token, de.connect(de.Service.BITS, timeout) as manager:
                found = answer(lambda: manager.job(job.id).close()) or "found"
                return [number(manager.jobs), found], manager.proxy_blanket

        def connected(token: Any) -> Any:
            with token:
                return answer(lambda: de.connect(de.Service.BITS, 20).close())

        usual = in_thread(seen, None, contextlib.nullcontext())
        facts.expect("without a token: CoSetProxyBlanket", usual[1], {})
        tokens: dict[str, Callable[[], Any]] = {
            "ImpersonateSelf": lambda: token_of("ImpersonateSelf", 2),  # SecurityImpersonation
            "SetThreadToken": lambda: own_token(2),
            "SetThreadToken, a token that only identifies": lambda: own_token(1),
        }
        for name, token in tokens.items():
            here, there = in_thread(seen, None, token()), in_thread(seen, 20, token())
            facts.expect(f"{name}: number of jobs, and the job", here[0], usual[0])
            facts.expect(f"{name}: in a thread of the library", there[0], here[0])
            facts.note(f"{name}: CoSetProxyBlanket", here[1])
        # OpenThreadToken: ERROR_CANT_OPEN_ANONYMOUS for a token of SecurityAnonymous. No call is made as another user.
        refusal = kind(in_thread(connected, own_token(0)))
        facts.expect("a token that cannot be opened, in a thread of the library", refusal, "0x80070543")
        anonymous = token_of("ImpersonateAnonymousToken", c_void_p(-2))  # GetCurrentThread()
        facts.note("ImpersonateAnonymousToken: in a thread of the library", in_thread(connected, anonymous))
        facts.expect("without a token again", in_thread(seen, None, contextlib.nullcontext()) == usual, True)
    low = context.result_of(LOW)
    facts.note("a process below IDENTIFY", low)
    facts.expect("a process below IDENTIFY lists jobs", isinstance(low, list) and isinstance(low[1], int), True)


LOW = """
status = ctypes.WinDLL("ole32.dll").CoInitializeSecurity(None, -1, None, None, 0, 1, None, 0, None)
with de.connect("bits") as manager:
    jobs = number(manager.jobs)
    note([str(de.HRESULT(status)), jobs, {name: str(each) for name, each in manager.proxy_blanket.items()}])
"""


def check_interpreter(facts: Facts, context: Context) -> None:
    """An interpreter with a GIL of its own: codes and logs can be read there, also where it cannot import _ctypes."""
    facts.note("answers", context.result_of(INTERPRETER))


INTERPRETER = """
from windows_checks.host import IN_INTERPRETER
code = IN_INTERPRETER % (str(CHECKOUT), sys.argv[1])
try:
    import _interpreters
    own = _interpreters.create()
    failure = _interpreters.exec(own, code)
    _interpreters.destroy(own)
except ImportError:
    try:
        import _xxsubinterpreters
        own = _xxsubinterpreters.create()
        failure = _xxsubinterpreters.run_string(own, code)
        _xxsubinterpreters.destroy(own)
    except ImportError:
        failure = "this Python makes none"
if failure:
    note(str(failure))
"""


IN_INTERPRETER = """
import sys
sys.path.insert(0, %r)
try:
    import _ctypes
    text = "_ctypes is imported"
except ImportError as failure:
    text = str(failure)
import deliveryopt_error as de
text += "; " + de.explain(0x80D02002).name + " " + " ".join(each.text for each in de.scan(["hr = 0x80D02002"]))
with open(%r, "w") as stream:
    stream.write('"' + text + '"')
"""


def check_apartments(facts: Facts, context: Context) -> None:
    """Apartments: a thread of any kind gets the same answers."""
    with context.job("/missing.bin") as job:
        if context.failing(job) is None:
            return
        for name, kind in (("none", None), ("STA", 2), ("MTA", 0)):
            results: list[object] = []

            def work(kind: int | None = kind, results: list[object] = results) -> None:
                ole32 = ctypes.WinDLL("ole32.dll")
                if kind is not None:
                    ole32.CoInitializeEx(None, kind)
                try:
                    with de.connect(de.Service.BITS) as manager, manager.job(job.id) as same:
                        results.append(answer(lambda: str(getattr(same.error(), "hresult", None))))
                        results.append(answer(lambda: str(getattr(job.error(), "hresult", None))))
                finally:
                    if kind is not None:
                        ole32.CoUninitialize()

            thread = threading.Thread(target=work, daemon=True)
            thread.start()
            context.wait(lambda thread=thread: not thread.is_alive(), 30)  # type: ignore[misc]
            facts.expect(f"apartment: {name}", results, ["0x80190194", "0x80190194"])


def check_commands(facts: Facts, context: Context) -> None:
    """The command line: exit statuses, and what doctor says this account can see."""
    for arguments in (["selftest", "--json"], ["doctor", "--json", "--timeout", "20"], ["jobs", "--json"]):
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = _cli.main(arguments)
        facts.note(f"{arguments[0]}, exit status", status)
        if arguments[0] == "doctor":
            for row in map(json.loads, out.getvalue().splitlines()):
                name = " ".join(filter(None, (row.get("service"), row.get("interface", row["check"]))))
                facts.note(f"doctor: {name}", row)


def check_texts_of_the_system(facts: Facts, context: Context) -> None:
    """Texts of the system: what FormatMessage has for codes of each origin."""
    for code in (0x80190194, 0x80200001, 0x80D02002, 0x80D03002, 0x80240022, 0x80072EE2, 0x80070005):
        facts.note(f"{code:#X}".replace("X", "x"), repr(de.system_message(code)))


def check_late_security(facts: Facts, context: Context) -> None:
    """Security of the process: a host that calls CoInitializeSecurity after all of this gets RPC_E_TOO_LATE."""
    ole32 = ctypes.WinDLL("ole32.dll")
    status = ole32.CoInitializeSecurity(None, -1, None, None, 0, 3, None, 0, None)
    facts.expect("CoInitializeSecurity", str(de.HRESULT(status)), "0x80010119")

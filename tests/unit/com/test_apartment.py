"""The identity and the thread of a call, and the security of a proxy, against functions of ole32 made here."""

import threading
import unittest
from unittest import mock

from tests import de, module
from tests.support import WINDOWS, impersonating
from tests.unit.transfer.notifying import AJob

apartment = module("_com.apartment")
com = module("_com")
fakes = module("_selftest")
interfaces = module("_transfer.job_interfaces")

NO_TOKEN, DENIED = 1008, 5  # ERROR_NO_TOKEN, ERROR_ACCESS_DENIED
IDENTIFY, IMPERSONATE, STATIC_CLOAKING, DYNAMIC_CLOAKING = 2, 3, 0x20, 0x40


class System:
    """The functions of ole32 and advapi32 that a MtaCaller uses; tokens are numbers, one a thread."""

    def __init__(self):
        self.apartment = 1  # APTTYPE_MTA, in every thread
        self.tokens = {}  # thread -> token; threads that impersonate nobody are not in it
        self.handles = {}  # open handle -> token
        self.seen = []  # what happened, in order
        self.errors = threading.local()
        self.refuses = {}  # function -> error
        self.level = IDENTIFY
        self.query_status = 0

    def last_error(self):
        return self.errors.value

    def fail(self, error):
        self.errors.value = error
        return 0

    def CoIncrementMTAUsage(self, cookie):
        return 0

    def CoGetApartmentType(self, kind, qualifier):
        kind._obj.value = self.apartment
        self.seen.append("CoGetApartmentType")
        return 0

    def CoEnableCallCancellation(self, reserved):
        return 0x80004001

    CoCancelCall = CoEnableCallCancellation

    def GetUserDefaultUILanguage(self):
        return 0x0407

    def GetCurrentThread(self):
        return 0xFFFFFFFE

    def OpenThreadToken(self, thread, access, as_self, out):
        assert (thread, access, as_self) == (0xFFFFFFFE, 4, True), (thread, access, as_self)
        if "OpenThreadToken" in self.refuses:
            return self.fail(self.refuses["OpenThreadToken"])
        token = self.tokens.get(threading.get_ident())
        if token is None:
            return self.fail(NO_TOKEN)
        out._obj.value = 0x100 + 4 * len(self.seen)
        self.handles[out._obj.value] = token
        self.seen.append("OpenThreadToken")
        return 1

    def SetThreadToken(self, thread, handle):
        assert thread is None
        if "SetThreadToken" in self.refuses:
            return self.fail(self.refuses["SetThreadToken"])
        self.tokens[threading.get_ident()] = self.handles[handle]
        return 1

    def CloseHandle(self, handle):
        del self.handles[handle]  # KeyError: closed twice
        return 1

    def CoSetProxyBlanket(self, proxy, authn, authz, principal, authn_level, level, auth_info, capabilities):
        assert (authn, authz, principal, authn_level, auth_info) == (0xFFFFFFFF, 0, -1, 0, None)
        self.seen.append(("blanket", level, capabilities))
        return 0

    def CoQueryProxyBlanket(self, proxy, authn, authz, principal, authn_level, level, auth_info, capabilities):
        level._obj.value = self.level
        self.seen.append("CoQueryProxyBlanket")
        return self.query_status


class Case(unittest.TestCase):
    def setUp(self):
        self.system = System()
        patch = mock.patch.object(module("_com.win32"), "_system", self.system)
        patch.start()
        self.addCleanup(patch.stop)

    def caller(self, *arguments):
        return apartment.MtaCaller(*arguments)

    def impersonate(self, token):
        self.system.tokens[threading.get_ident()] = token
        self.addCleanup(self.system.tokens.pop, threading.get_ident(), None)

    def token_of_call(self, caller):
        """The thread and the token with which a call is made."""

        def call():
            return threading.get_ident(), self.system.tokens.pop(threading.get_ident(), None)

        return caller.run(call)


class Tokens(Case):
    """A host that impersonates a user: its calls have that user's identity in any thread."""

    def test_a_worker_thread_carries_the_token(self):
        self.impersonate("a user")
        for caller in (self.caller(False, 5), self.caller(True, 5)):
            thread, token = self.token_of_call(caller)
            self.assertNotEqual(thread, threading.get_ident())
            self.assertEqual((token, self.system.handles), ("a user", {}))
        self.system.apartment = 0  # APTTYPE_STA: a thread of ours calls
        thread, token = self.token_of_call(self.caller(True))
        self.assertNotEqual(thread, threading.get_ident())
        self.assertEqual((token, self.system.handles), ("a user", {}))

    def test_a_host_that_does_not_impersonate_is_itself(self):
        self.assertEqual(self.token_of_call(self.caller(False, 5))[1], None)
        self.assertNotIn("OpenThreadToken", self.system.seen)

    def test_a_direct_call_needs_no_token(self):
        self.system.refuses = {"OpenThreadToken": DENIED}
        self.assertEqual(self.token_of_call(self.caller(True))[0], threading.get_ident())

    def test_no_call_is_made_as_another_user(self):
        self.impersonate("a user")
        for function in ("OpenThreadToken", "SetThreadToken"):
            self.system.refuses = {function: DENIED}
            with self.assertRaises(de.AccessDeniedError) as caught:
                self.token_of_call(self.caller(False, 5))
            self.assertEqual((caught.exception.method, caught.exception.hresult), (function, 0x80070005))
            self.assertEqual(self.system.handles, {})
        self.system.refuses = {"OpenThreadToken": 1347}  # ERROR_CANT_OPEN_ANONYMOUS
        with self.assertRaisesRegex(de.ComError, "^OpenThreadToken: 0x80070543 "):
            self.token_of_call(self.caller(False, 5))

    def test_the_handle_is_closed_where_no_thread_starts(self):
        self.impersonate("a user")
        caller = self.caller(False, 5)
        no_thread = mock.patch.object(threading.Thread, "start", side_effect=RuntimeError("can't start new thread"))
        with no_thread, self.assertRaises(module("_codes.errors").ThreadUnavailable):
            self.token_of_call(caller)
        self.assertEqual(self.system.handles, {})

    def test_a_wrapper_is_closed_where_its_token_cannot_be_had(self):
        job = AJob()
        caller = self.caller(False, 5)
        wrapper = job.fake.wrapped(de.Job, caller)
        self.system.refuses = {"OpenThreadToken": DENIED}
        wrapper.close()
        self.assertEqual((job.fake.references, repr(wrapper)), (1, "<Job closed>"))


class Blankets(Case):
    """The security of proxies: always of Delivery Optimization, and of BITS only if its rules ask for it."""

    def blankets(self, impersonate=False):
        caller = self.caller(impersonate)
        for _ in range(2):
            AJob().fake.wrapped(de.Job, caller)
        return [each[1:] for each in self.system.seen if each[0] == "blanket"], caller.blanket

    def test_delivery_optimization_may_impersonate(self):
        self.assertEqual(self.blankets(True), ([(IMPERSONATE, STATIC_CLOAKING)] * 2, {"IBackgroundCopyJob": 0}))
        self.assertNotIn("CoQueryProxyBlanket", self.system.seen)

    def test_bits_is_left_as_com_has_it(self):
        for level, status in ((IDENTIFY, 0), (IMPERSONATE, 0), (4, 0), (0, 0), (1, 0x80004002)):
            self.system.level, self.system.query_status = level, status
            self.assertEqual(self.blankets(), ([], {}))
        self.assertEqual(self.system.seen.count("CoQueryProxyBlanket"), 5)  # asked once for all proxies

    def test_bits_of_a_process_below_identify(self):
        self.system.level = 1  # RPC_C_IMP_LEVEL_ANONYMOUS
        self.assertEqual(self.blankets(), ([(IDENTIFY, DYNAMIC_CLOAKING)] * 2, {"IBackgroundCopyJob": 0}))

    def test_bits_of_a_service_that_impersonates(self):
        self.impersonate("a user")
        self.assertEqual(self.blankets(), ([(IDENTIFY, DYNAMIC_CLOAKING)] * 2, {"IBackgroundCopyJob": 0}))
        self.assertEqual(self.system.handles, {})


class Together(Case):
    """A report makes a dozen calls and asks COM once for the apartment of its thread."""

    def test_a_report_asks_once(self):
        job = AJob()
        job.state = de.BG_JOB_STATE.ERROR
        caller = self.caller(False)
        caller.free = job.caller.free
        with job.fake.wrapped(de.Job, caller) as wrapper:
            del self.system.seen[:]
            report = wrapper.error()
            self.assertEqual((report.hresult, report.unavailable), (0x80190194, {}))
            self.assertEqual(self.system.seen.count("CoGetApartmentType"), 1)
            self.assertFalse(caller._worker_threads)
            wrapper.error()
            self.assertEqual(self.system.seen.count("CoGetApartmentType"), 2)
        job.assert_given_back(self)

    def test_a_bounded_report_bounds_each_call(self):
        job = AJob()
        job.state = de.BG_JOB_STATE.ERROR
        caller = self.caller(False, 5)
        caller.free = job.caller.free
        starts, begin = [], threading.Thread.start

        def start(thread):
            starts.append(thread)
            begin(thread)

        with job.fake.wrapped(de.Job, caller) as wrapper, mock.patch.object(threading.Thread, "start", start):
            self.assertEqual(wrapper.error().hresult, 0x80190194)
        self.assertGreater(len(starts), 10)

    def test_the_end_of_a_report_that_fails(self):
        caller = self.caller(False)
        with self.assertRaises(KeyError):
            caller.run_together({}.__getitem__, 1)
        self.assertFalse(caller._worker_threads)


class Languages(Case):
    def test_the_display_language_of_the_user(self):
        """Never 0 (E_INVALIDARG), and never one of a supplemental locale, which has no language identifier."""
        win32 = module("_com.win32")
        with mock.patch.object(win32.sys, "platform", "win32"):
            for answer, langid in ((0x0407, 0x0407), (0, 0x0409), (0x0C00, 0x0409), (0x1000, 0x0409), (0x1400, 0x0409)):
                self.system.GetUserDefaultUILanguage = lambda answer=answer: answer
                self.assertEqual(win32.default_langid(), langid)
        with mock.patch.object(win32.sys, "platform", "linux"):
            self.assertEqual(win32.default_langid(), 0x0409)


class ServiceIsGone(unittest.TestCase):
    def test_each_row_is_a_code_with_its_name(self):
        errors = module("_codes.errors")
        for status, name in errors.SERVICE_IS_GONE.items():
            with self.subTest(name=name):
                self.assertIn(name, de.HRESULT(status).names)
                self.assertIs(type(errors.com_error(status, "x")), de.ServiceUnavailableError)

    def test_the_codes(self):
        for status in (
            *(0x80040154, 0x800401F0, 0x800401FD, 0x80080005, 0x80010007, 0x80010012, 0x80010108, 0x8001011F),
            *(0x800706BA, 0x800706BB, 0x800706BE, 0x800706BF, 0x8007041D, 0x8007041E, 0x80070422, 0x80070424),
            *(0x80070426, 0x8007042B, 0x8007042C, 0x8007042D, 0x80070430, 0x80070433, 0x8007043C, 0x8007045B),
            0x80D01001,
        ):
            self.assertIn(status, module("_codes.errors").SERVICE_IS_GONE)
        self.assertEqual(len(module("_codes.errors").SERVICE_IS_GONE), 25)

    def test_named_statuses_have_these_values(self):
        errors = module("_codes.errors")
        for name in ("E_NOTIMPL", "E_NOINTERFACE", "E_POINTER", "E_UNEXPECTED", "E_ACCESSDENIED", "E_OUTOFMEMORY"):
            self.assertIn(name, de.HRESULT(getattr(errors, name)).names)
        for prefix in ("RPC_", "BG_E_", "DO_E_", "ERROR_"):
            named = [name for name, value in vars(errors).items() if name.startswith(prefix) and isinstance(value, int)]
            self.assertTrue(named)
            for name in named:
                self.assertIn(name, de.HRESULT(getattr(errors, name)).names)


@unittest.skipUnless(WINDOWS, "needs Windows or Wine")
class GenuineTokens(unittest.TestCase):
    """A thread that impersonates its own user has a token; so have the threads that work for it, and no others."""

    def test_the_token_of_a_thread(self):
        import ctypes

        kernel32 = ctypes.WinDLL("kernel32.dll", winmode=0x800)
        kernel32.GetCurrentProcess.restype = ctypes.c_void_p
        kernel32.GetProcessHandleCount.argtypes = (ctypes.c_void_p, ctypes.c_void_p)

        def handles():
            count = ctypes.c_uint32()
            assert kernel32.GetProcessHandleCount(kernel32.GetCurrentProcess(), ctypes.byref(count))
            return count.value

        def impersonates():
            token = caller._thread_token()
            if token is not None:
                caller.system.CloseHandle(token)
            return token is not None

        caller = apartment.MtaCaller(False, 30)
        self.assertEqual((impersonates(), caller.run(impersonates)), (False, False))
        with impersonating():
            self.assertEqual((impersonates(), caller.run(impersonates)), (True, True))
            before = handles()
            for _ in range(100):
                caller.run(impersonates)
            self.assertLess(handles() - before, 50)
        self.assertEqual((impersonates(), caller.run(impersonates)), (False, False))

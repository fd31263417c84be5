"""References, strings and wrappers at the real ABI: every AddRef, Release and CoTaskMemFree is counted."""

import copy
import ctypes
import gc
import pickle
import sys
import threading
import unittest
from unittest import mock

from tests import de, module
from tests.support import WINDOWS, python

com = module("_com")
interfaces = module("_transfer.job_interfaces")
fakes = module("_selftest")

BackgroundCopyError = de.BackgroundCopyError


def an_error(**methods):
    return fakes.FakeObject(interfaces.IBackgroundCopyErrorVtbl, **methods)


class Fakes(unittest.TestCase):
    """What the other tests rely on: a fake notes what goes wrong inside it."""

    def test_what_goes_wrong_is_noted(self):
        fake, other = an_error(GetError=lambda context, code: 1 / 0), an_error()
        with fake.wrapped(BackgroundCopyError, com.DIRECT) as error:
            with self.assertRaises(de.ComError) as failure:
                error.get_error()
            self.assertEqual(failure.exception.hresult, 0x8000FFFF)
            error._reference.slots.GetProtocol(other.address, ctypes.byref(ctypes.c_void_p()))
        self.assertEqual([type(failure) for failure in fake.failures], [ZeroDivisionError, AssertionError])
        self.assertEqual(fake.calls[:2], ["GetError", "GetProtocol"])


class References(unittest.TestCase):
    def test_one_that_goes_after_its_module(self):
        """The interpreter clears modules before what they made is gone (3.14t); nothing may be printed then."""
        fake, raised = an_error(), []
        error = fake.wrapped(BackgroundCopyError, com.DIRECT)
        key = id(error)
        with mock.patch.object(sys, "unraisablehook", raised.append), mock.patch.object(com, "_live", None):
            del error
            gc.collect()
        com._live.pop(key, None)
        self.assertEqual((fake.references, raised), (1, []))

    def test_close_releases_once(self):
        fake = an_error()
        error = fake.wrapped(BackgroundCopyError, com.DIRECT)
        self.assertEqual((fake.references, error.address), (2, fake.address))
        for _ in range(3):
            error.close()
        self.assertEqual((fake.references, fake.calls), (1, ["Release"]))

    def test_context_manager(self):
        fake = an_error()
        with fake.wrapped(BackgroundCopyError, com.DIRECT) as error:
            self.assertEqual(fake.references, 2)
        self.assertEqual(fake.references, 1)
        with self.assertRaisesRegex(ValueError, "^closed$"), error:
            self.fail("a closed wrapper was entered")

    def test_everything_on_a_closed_wrapper_says_closed(self):
        fake = an_error()
        error = fake.wrapped(BackgroundCopyError, com.DIRECT)
        error.close()
        for call in (
            error.get_error,
            error.get_file,
            error.get_error_description,
            error.get_error_context_description,
            error.get_protocol,
            error.report,
            lambda: error.address,
        ):
            with self.assertRaisesRegex(ValueError, "^closed$"):
                call()
        self.assertEqual(fake.calls, ["Release"])
        self.assertEqual(repr(error), "<BackgroundCopyError closed>")

    def test_an_exception_that_is_kept_keeps_no_reference(self):
        fake = an_error(GetError=lambda context, code: 0x80004001, GetProtocol=lambda text: 0x80004001)
        kept = []
        for call in ("get_error", "get_protocol", "get_file"):
            with fake.wrapped(BackgroundCopyError, com.DIRECT) as error:
                try:
                    getattr(error, call)()
                except de.ComError as failure:
                    kept.append(failure)
            self.assertEqual(fake.references, 1, call)
        self.assertEqual(len(kept), 3)

    def test_is_not_copied_and_not_pickled(self):
        fake = an_error()
        with fake.wrapped(BackgroundCopyError, com.DIRECT) as error:
            for way in (pickle.dumps, copy.copy, copy.deepcopy):
                with self.assertRaisesRegex(
                    TypeError, "^BackgroundCopyError: COM pointers cannot be copied or pickled"
                ):
                    way(error)
            self.assertEqual(fake.references, 2)
        self.assertEqual((fake.references, fake.calls), (1, ["Release"]))

    def test_garbage_collection_releases(self):
        fake = an_error()
        fake.wrapped(BackgroundCopyError, com.DIRECT)
        gc.collect()
        self.assertEqual((fake.references, fake.calls), (1, ["Release"]))

    def test_a_reference_cycle_is_released(self):
        fake = an_error()

        class Holder:
            pass

        holder = Holder()
        holder.me, holder.error = holder, fake.wrapped(BackgroundCopyError, com.DIRECT)
        del holder
        gc.collect()
        self.assertEqual((fake.references, fake.calls), (1, ["Release"]))

    def test_an_exception_on_the_way_releases(self):
        fake = an_error()
        with self.assertRaises(KeyError), fake.wrapped(BackgroundCopyError, com.DIRECT):
            raise KeyError
        self.assertEqual(fake.references, 1)

    def test_nothing_stays_registered(self):
        before = len(com._live)
        alive = [an_error() for _ in range(100)]
        wrappers = [fake.wrapped(BackgroundCopyError, com.DIRECT) for fake in alive]
        self.assertEqual(len(com._live), before + 100)
        for wrapper in wrappers[:50]:
            wrapper.close()
        del wrapper, wrappers
        gc.collect()
        self.assertEqual(len(com._live), before)
        self.assertEqual([fake.references for fake in alive], [1] * 100)

    def test_close_during_a_call_waits_for_its_end(self):
        inside, go_on = threading.Event(), threading.Event()

        def get_error(context, code):
            inside.set()
            go_on.wait(10)
            context[0], code[0] = 0, 0x80D02002
            return 0

        fake = an_error(GetError=get_error)
        error = fake.wrapped(BackgroundCopyError, com.DIRECT)
        results = []
        thread = threading.Thread(target=lambda: results.append(error.get_error()))
        thread.start()
        self.assertTrue(inside.wait(10))
        error.close()
        self.assertEqual(fake.references, 2)  # the call still holds it
        go_on.set()
        thread.join(10)
        del thread
        gc.collect()
        self.assertEqual((results, fake.references), ([(0, 0x80D02002)], 1))

    def test_many_threads_close_one_wrapper(self):
        def together(start, call):
            start.wait(10)
            call()

        for _ in range(20):
            fake = an_error()
            error = fake.wrapped(BackgroundCopyError, com.DIRECT)
            start = threading.Barrier(8)
            threads = [threading.Thread(target=together, args=(start, error.close)) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(10)
            self.assertEqual((fake.references, fake.calls), (1, ["Release"]))

    def test_close_while_a_waiting_thread_has_the_makers_id(self):
        """A free-threaded Python leaves an object's end to the thread that has its maker's id, even to a new one."""
        made, go_on = [], threading.Event()

        def make(fake):
            made.append((fake, fake.wrapped(BackgroundCopyError, com.DIRECT)))

        for _ in range(10):
            maker = threading.Thread(target=make, args=(an_error(),))
            maker.start()
            maker.join(10)
        waiting = [threading.Thread(target=go_on.wait, args=(10,)) for _ in range(12)]
        for thread in waiting:
            thread.start()
        for _, error in made:
            error.close()
        seen = [(fake.references, fake.calls) for fake, _ in made]
        go_on.set()
        for thread in waiting:
            thread.join(10)
        self.assertEqual(seen, [(1, ["Release"])] * 10)

    def test_interpreter_exit_releases(self):
        done = python(
            "import atexit\n"
            "from tests import de, module\n"
            "fakes, com, i = module('_selftest'), module('_com'), module('_transfer.job_interfaces')\n"
            "held = [fakes.FakeObject(i.IBackgroundCopyErrorVtbl) for _ in range(3)]\n"
            "atexit.register(lambda: print([fake.references for fake in held], [fake.calls for fake in held]))\n"
            "in_a_global = held[0].wrapped(de.BackgroundCopyError, com.DIRECT)\n"
            "class Cycle: pass\n"
            "cycle = Cycle(); cycle.me, cycle.error = cycle, held[1].wrapped(de.BackgroundCopyError, com.DIRECT)\n"
            "del cycle\n"
            "closed = held[2].wrapped(de.BackgroundCopyError, com.DIRECT); closed.close()\n"
        )
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(done.stdout.strip(), "[1, 1, 1] [['Release'], ['Release'], ['Release']]")


class FromAddress(unittest.TestCase):
    def test_adds_a_reference_of_its_own(self):
        fake = an_error()
        with BackgroundCopyError.from_address(fake.address):
            self.assertEqual(fake.references, 2)
        self.assertEqual((fake.references, fake.calls), (1, ["AddRef", "Release"]))

    def test_takes_the_owners_reference_over(self):
        fake = an_error()
        BackgroundCopyError.from_address(fake.address, add_ref=False).close()
        self.assertEqual((fake.references, fake.calls), (0, ["Release"]))

    def test_what_cannot_be_an_object_is_refused(self):
        empty = ctypes.c_void_p()
        for bad, error, message in (
            (0, ValueError, "expected the address of a COM object, got NULL"),
            (-8, ValueError, "expected the address of a COM object, got -0x8"),
            (1 << 64, ValueError, "got 0x10000000000000000"),
            (None, TypeError, "expected the address of a COM object as int, got None"),
            ("0x1", TypeError, "as int, got '0x1'"),
            (ctypes.addressof(empty), ValueError, "without a vtable"),
        ):
            with self.assertRaisesRegex(error, message):
                BackgroundCopyError.from_address(bad)

    def test_objects_are_not_made_by_hand(self):
        with self.assertRaisesRegex(TypeError, "from a Manager, a job or from_address"):
            BackgroundCopyError()


class Strings(unittest.TestCase):
    def setUp(self):
        self.caller = fakes.CountingCaller()

    def read(self, fake):
        with fake.wrapped(BackgroundCopyError, self.caller) as error:
            try:
                return error.get_protocol()
            finally:
                self.assertEqual(fake.failures, [])

    def test_texts_survive_and_are_freed_once(self):
        for text in ("", " ", "http", "\u00e4\u20ac\U0001f600", "a" * 32767, "\ud800", "x\udc00y", "line\nbreak\x07"):
            fake = an_error(GetProtocol=fakes.sets(lambda text=text: self.caller.allocate(text)))
            self.assertEqual(self.read(fake), text)
        self.assertEqual((len(self.caller.freed), self.caller.strings), (8, {}))

    def test_null_is_none_and_freed_too(self):
        self.assertIsNone(self.read(an_error(GetProtocol=fakes.sets(None))))
        self.assertEqual(self.caller.freed, [None])

    def test_a_failure_with_a_string_frees_it(self):
        fake = an_error(GetProtocol=fakes.sets(lambda: self.caller.allocate("lost"), 0x80004001))
        with self.assertRaises(de.ComError):
            self.read(fake)
        self.assertEqual((len(self.caller.freed), self.caller.strings), (1, {}))

    def test_text_to_pass_is_checked(self):
        for bad, error in (("a\0b", ValueError), (None, TypeError), (b"x", TypeError)):
            with self.assertRaisesRegex(error, "expected"):
                com.to_wide(bad)
        self.assertEqual(bytes(com.to_wide("A\U0001f600")), b"A\0\x3d\xd8\x00\xde\0\0")

    def test_guid(self):
        guid = com.GUID.parse("19C613A0-FCB8-4F28-81AE-897C3D078F81")
        self.assertEqual((guid.Data1, guid.Data2, guid.Data3), (0x19C613A0, 0xFCB8, 0x4F28))
        self.assertEqual(bytes(guid.Data4), b"\x81\xae\x89\x7c\x3d\x07\x8f\x81")
        self.assertEqual(com.IUnknownVtbl.IID, "00000000-0000-0000-C000-000000000046")


class Failures(unittest.TestCase):
    def test_the_call_the_code_and_the_meaning_are_told(self):
        fake = an_error()
        with fake.wrapped(BackgroundCopyError, com.DIRECT) as error, self.assertRaises(de.ComError) as caught:
            error.get_error()
        failure = caught.exception
        self.assertEqual(failure.hresult, 0x80004001)
        self.assertEqual(failure.method, "IBackgroundCopyError::GetError")
        self.assertEqual(failure.explanation.name, "E_NOTIMPL")
        self.assertIsInstance(failure, OSError)
        self.assertIsNone(failure.errno)
        self.assertEqual(
            str(failure),
            "IBackgroundCopyError::GetError: 0x80004001 (-2147467263) E_NOTIMPL: The method is not implemented.",
        )

    def test_classes_of_failures(self):
        for code, kind in (
            (0x8020000F, de.ErrorInformationUnavailableError),
            (0x80D02014, de.ErrorInformationUnavailableError),
            (0x80200001, de.JobNotFoundError),
            (0x80D02003, de.JobNotFoundError),
            (0x80070005, de.AccessDeniedError),
            (0x80040154, de.ServiceUnavailableError),
            (0x800706BA, de.ServiceUnavailableError),
            (0x80D01001, de.ServiceUnavailableError),
            (0x80004005, de.ComError),
        ):
            fake = fakes.FakeObject(interfaces.IBackgroundCopyJobVtbl, GetError=lambda out, code=code: code)
            with fake.wrapped(de.Job, com.DIRECT) as job, self.assertRaises(de.ComError) as caught:
                job.get_error()
            self.assertIs(type(caught.exception), kind)
            self.assertEqual(caught.exception.hresult, code)

    def test_failures_pickle(self):
        import pickle

        failure = pickle.loads(pickle.dumps(de.JobNotFoundError(0x80200001, "IBackgroundCopyManager::GetJob")))
        self.assertIs(type(failure), de.JobNotFoundError)
        self.assertEqual((failure.hresult, failure.method), (0x80200001, "IBackgroundCopyManager::GetJob"))

    def test_connecting_where_there_is_no_com(self):
        with self.assertRaises(ValueError):
            de.connect("dosvc")
        if not WINDOWS:  # on Windows the tests against a service take over
            for service in de.Service:
                with self.assertRaisesRegex(de.UnsupportedPlatformError, "COM needs Windows; this is "):
                    de.connect(service)

"""Every call that the library makes fails once: it is reported, or tolerated as documented; nothing is lost."""

import contextlib
import gc
import itertools
import sys
import threading
import unittest
import warnings
from collections import Counter
from itertools import product
from unittest import mock

from tests import de, module
from tests.marks import QUICK
from tests.support import WINDOWS
from tests.unit.transfer import downloading
from tests.unit.transfer.notifying import STATE, AJob, fakes, interfaces

com = module("_com")
callback = module("_com.callback")
job_notify = module("_transfer.job_notify")

Reference = com.Reference
E_OUTOFMEMORY, SERVER_UNAVAILABLE = 0x8007000E, 0x800706BA

# The functions that pass over a failure of a call they make (or that one makes for another: "a/b"), and for which codes
# (None: for any).
TOLERATED = {
    "set_proxy_blanket": None,  # "A refusal is recorded, not raised"
    "_cancellable": None,  # "without it a thread is left behind, and nothing else differs"
    "_in_mta": None,  # "a failure: this thread has no apartment of its own"
    "close": None,  # of a subscription: "What the service answers is not raised: it may be gone"
    "_present_interface": SERVER_UNAVAILABLE,  # "whom it would call is gone: nobody is known to be there"
    "_present_callback": None,  # likewise
    "_poll_listed": E_OUTOFMEMORY,  # "gone since it was listed": the next poll tells it, which is checked
    "_identify": E_OUTOFMEMORY,  # of DownloadWatch, likewise
    "status/_poll_download": E_OUTOFMEMORY,  # likewise, if all downloads are watched; of given ones it is raised
    "_names": None,  # "the report says so, if there is one"
    "_blanket_for_bits": None,  # "COM's own choice is enough": it is kept
    "status/_on_event": None,  # "the next poll finds the same", which is checked
}


class Injector:
    """Stands between the library and each slot or function it calls; one call site can be made to fail once."""

    def __init__(self):
        self.sites = {}  # (method, lines of the library) -> names of the functions there, the innermost first
        self.target = self.status = None
        self.carried_out = False

    def reference(self, address, slots, caller):
        """In place of `Reference`: a hook for each slot that the wrappers read there; the service reads its own."""
        return Reference(address, HookedSlots(self, slots.__class__.__name__[: -len("Vtbl")], slots), caller)

    def hooked(self, method, function):
        def call(*arguments):
            frame, lines, names = sys._getframe(1), [], []
            while frame is not None:
                if frame.f_globals.get("__name__", "").startswith(de.__name__):
                    lines.append((frame.f_code.co_filename, frame.f_lineno))
                    names.append(frame.f_code.co_name)
                frame = frame.f_back
            site = method, tuple(lines)
            self.sites.setdefault(site, names)
            if site != self.target:
                return function(*arguments)
            self.target = None
            if self.carried_out:
                function(*arguments)
            return self.status

        return call


class HookedSlots:
    """The vtable of a Reference."""

    def __init__(self, injector, interface, slots):
        self.injector, self.interface, self.slots = injector, interface, slots

    def __getattr__(self, name):
        slot = getattr(self.slots, name)
        return slot if name in ("AddRef", "Release") else self.injector.hooked(f"{self.interface}::{name}", slot)


class World:
    """Both APIs of a service with one job and one download that have failed, behind an ole32 made here."""

    def __init__(self, injector, impersonates=False):
        self.impersonates = impersonates
        self.downloads = downloading.Service(
            {"DisplayName": "one", "Uri": "http://s/1", "HttpStatusCode": (19, "ulVal", 404)}
        )
        self.caller = self.downloads.caller
        self.job = job = AJob(self.caller)
        job.state = STATE.ERROR
        job.fake.override("EnumFiles", self.lists(interfaces.IEnumBackgroundCopyFilesVtbl, job.file))
        job.fake.override("GetProgress", fakes.sets(interfaces.BG_JOB_PROGRESS(335, 0, 1, 0)))
        job.fake.override("GetType", fakes.sets(0))
        job.fake.override("GetPriority", fakes.sets(2))
        for slot in ("AddFile", "Resume", "Suspend", "Cancel", "Complete"):
            job.fake.override(slot, lambda *arguments: 0)
        job.command_line("")
        job.notification_class("00000000-0000-0000-0000-000000000000")
        self.file2 = fakes.FakeObject(interfaces.IBackgroundCopyFile2Vtbl, SetRemoteName=lambda url: 0)
        job.file.answers(interfaces.IBackgroundCopyFile2Vtbl, self.file2)
        self.enumerators = []
        self.gone = set()  # what is not listed any more
        self.manager = fakes.FakeObject(
            interfaces.IBackgroundCopyManagerVtbl,
            EnumJobs=self.lists(interfaces.IEnumBackgroundCopyJobsVtbl, job.fake),
            GetJob=fakes.sets(job.fake.handed_out),
            CreateJob=fakes.sets(job.fake.handed_out),
        )
        self.reported = []  # method and code, or a text with both, of each failure that came out
        self.system = mock.Mock(wraps=module("_com.win32").System() if sys.platform == "win32" else None)
        for name, function in (
            ("CoCreateInstance", self.create),
            ("CoIncrementMTAUsage", lambda cookie: 0),
            ("CoGetApartmentType", self.in_mta),
            ("CoSetProxyBlanket", lambda *arguments: 0),
            ("CoDisconnectObject", lambda *arguments: 0),
            ("CoEnableCallCancellation", lambda reserved: 0),
            ("CoQueryProxyBlanket", lambda *arguments: 0),
        ):
            setattr(self.system, name, injector.hooked(name, function))
        self.tokens = []  # handles that are open
        self.last_error = 1008  # ERROR_NO_TOKEN
        self.system.last_error = lambda: self.last_error
        self.system.CloseHandle = self.tokens.remove
        self.system.OpenThreadToken = self.of_win32(injector.hooked("OpenThreadToken", self.open_token))
        self.system.SetThreadToken = self.of_win32(injector.hooked("SetThreadToken", lambda thread, token: 0))

    def of_win32(self, function):
        """A function that returns BOOL and sets the last error, from one that returns an HRESULT."""

        def call(*arguments):
            known = len(self.tokens)
            status = function(*arguments)
            if status:
                self.last_error = status & 0xFFFF
                del self.tokens[known:]  # Windows hands out no handle with a failure
            return not status

        return call

    def open_token(self, thread, access, as_self, out):
        if not self.impersonates:
            return 1008
        out._obj.value = 0xABC + len(self.tokens)
        self.tokens.append(out._obj.value)
        return 0

    def lists(self, vtbl, item):
        def enumerate_one(*arguments):
            left = [item] if item not in self.gone else []

            def following(wanted, out, fetched):
                fetched[0] = len(left)
                if left:
                    out[0] = left.pop().handed_out()
                return 1

            enumerator = fakes.FakeObject(vtbl, Next=following)
            self.enumerators.append(enumerator)
            arguments[-1][0] = enumerator.address
            return 0

        return enumerate_one

    def create(self, clsid, outer, context, iid, out):
        newer = bytes(iid._obj) == bytes(com.GUID.parse(downloading.api.IDOManagerVtbl.IID))
        out._obj.value = (self.downloads.object if newer else self.manager).handed_out()
        return 0

    def in_mta(self, kind, qualifier):
        kind._obj.value = 1
        return 0

    @contextlib.contextmanager
    def step(self):
        try:
            yield
        except de.ComError as failure:
            self.reported.append((failure.method, failure.hresult))

    def read(self, *reports):
        for report in reports:
            if report is not None:
                for each in report.unavailable.values():
                    of_another_call = not each.why.startswith(each.method)  # one that the method needed
                    self.reported.append((each.why, None) if of_another_call else (each.method, each.hresult))

    def watched(self, make, between=None, looks=2):
        """Each failure is reported within two looks, or an exception or a warning says why not."""
        known = len(self.reported)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            with self.step(), make() as watch:
                found = []
                for look in range(looks):
                    if look == 1 and between is not None:
                        between()
                    with self.step():
                        found += watch.poll()
                self.read(*found)
        self.reported.extend((str(each.message), None) for each in caught)
        assert len(self.reported) > known or len(found) == 1, found

    def parts(self):
        """All of the library that calls a service."""
        return (
            *(self.use_jobs, self.use_errors, self.use_row, self.use_callbacks, self.use_watches),
            *(lambda: self.read(*de.downloads()), lambda: self.watched(de.watch_downloads)),
            lambda: self.watched(lambda: de.watch_downloads([self.downloads.downloads[0].id], callbacks=True)),
            *(lambda: self.use_jobs(60), lambda: self.use_errors(60)),  # each call in a thread of its own
            *(self.use_bits, self.use_bits_as_itself, self.use_another_language, self.use_ends, self.use_gaps),
        )

    def use_bits(self):
        """As a service that impersonates a user, whose token the threads carry."""
        self.impersonates = True
        with de.connect(de.Service.BITS) as manager, manager.job(self.job.id) as job, self.step():
            self.read(job.error())
        self.use_errors(60)

    def use_bits_as_itself(self):
        with de.connect(de.Service.BITS) as manager, manager.job(self.job.id) as job, self.step():
            self.read(job.error())

    def use_another_language(self):
        """Of a user in whose language the service has no texts."""
        with mock.patch.object(module("_transfer.jobs"), "default_langid", lambda: 0x0407):
            for name in ("GetErrorDescription", "GetErrorContextDescription"):
                self.in_english_only(name)
            with de.connect() as manager, manager.job(self.job.id) as job:
                report = job.error()
            self.read(report)

    def in_english_only(self, name):
        text = self.job.error._methods[name]

        def answer(langid, out):
            if langid == 0x0409:
                return text(langid, out)
            out[0] = None
            return 0x80070717  # ERROR_RESOURCE_LANG_NOT_FOUND

        self.job.error.override(name, answer)

    def use_ends(self):
        """A job and a download that fail and leave the list between two polls, and a callback without a status."""

        def cancelled():
            self.job.state = STATE.ERROR
            self.gone.add(self.job.fake)

        self.job.state = STATE.TRANSFERRING
        with de.connect() as manager:
            self.watched(manager.watch, cancelled)
        (download,) = self.downloads.downloads
        codes = download.status.Error, download.status.ExtendedError
        download.status.Error = download.status.ExtendedError = 0
        make = lambda: de.watch_downloads([download.id], callbacks=True)  # noqa: E731
        self.watched(make, lambda: download.change(*codes, pointers=False))
        download.status.Error = download.status.ExtendedError = 0
        self.watched(de.watch_downloads, lambda: self.fatal(download, codes))

    def fatal(self, download, codes):
        download.status.Error, download.status.ExtendedError = codes
        self.downloads.downloads.remove(download)

    def use_gaps(self):
        """The service goes away after the first poll, and is back at the next one."""
        with de.connect() as manager:
            for arguments in ({}, {"jobs": [self.job.id]}):
                self.job.state = STATE.TRANSFERRING
                self.watched(lambda arguments=arguments: manager.watch(**arguments), self.away, looks=3)
        self.watched(de.watch_downloads, self.downloads_away, looks=3)

    def away(self):
        """The next call fails as if the service had ended; the job has failed then."""
        self.job.state = STATE.ERROR
        for fake, name in ((self.manager, "EnumJobs"), (self.job.fake, "GetState")):
            self.fails_once(fake, name)

    def downloads_away(self):
        self.fails_once(self.downloads.object, "EnumDownloads")

    def fails_once(self, fake, name):
        usual = fake._methods[name]

        def fail(*arguments):
            fake.override(name, usual)
            return 0x800706BF  # RPC_S_CALL_FAILED_DNE: not the status that is injected

        fake.override(name, fail)

    def use_watches(self):
        with de.connect() as manager:
            for arguments in ({}, {"jobs": [self.job.id]}, {"jobs": [self.job.id], "callbacks": True}):
                self.watched(lambda arguments=arguments: manager.watch(**arguments))

    def use_jobs(self, timeout=None):
        with de.connect(timeout=timeout) as manager:
            with self.step(), manager.create_job("a job"):
                pass
            for job in manager.jobs():
                with job:
                    self.use_job(job)

    def use_job(self, job):
        for call in (
            *(job.resume, job.suspend, job.complete, job.cancel, lambda: job.add_file("http://s/2", "C:\\2")),
            *(
                lambda name=name: getattr(job, name)
                for name in vars(de.Job)
                if isinstance(vars(de.Job)[name], property)
            ),
        ):
            with self.step():
                call()
        with self.step():
            for file in job.files():
                with file, self.step():
                    file.set_remote_name("http://s/3")

    def use_errors(self, timeout=None):
        with de.connect(timeout=timeout) as manager, manager.job(self.job.id) as job:
            self.read(job.error())
        with de.connect(timeout=timeout) as manager, manager.job(self.job.id) as job, job.get_error() as error:
            for call in (error.get_error, error.get_error_description, error.get_protocol):
                with self.step():
                    call()
            with self.step():
                file = error.get_file()
                with file:
                    for name in ("remote_name", "local_name", "progress"):
                        with self.step():
                            getattr(file, name)

    def use_row(self):
        with de.connect() as manager, manager.job(self.job.id) as job:
            row = module("_cli.jobs").job_row(manager, job)
        self.reported.extend((each.method, each.hresult) for _, each in row["unavailable"])
        self.read(row["error"])

    def use_callbacks(self):
        functions = self.on_error, self.on_job, None, self.on_exception
        with de.connect() as manager, manager.job(self.job.id) as job, job.notify(*functions):
            self.job.job_error()
            self.job.job_error(error=False)
            self.job.transferred()

    def on_error(self, report, job, error):
        self.read(report)

    def on_job(self, job):
        job.name  # noqa: B018

    def on_exception(self, failure):
        self.reported.append((failure.method, failure.hresult))

    def check_given_back(self, test):
        """What the service was given although it said no goes with it; of all else nothing is left."""
        gc.collect()
        self.job.set_interface(None)
        for each in self.downloads.downloads:
            if each.callback:
                com.slots_at(com.IUnknownVtbl, each.callback).Release(each.callback)
                each.callback = 0
        for fake in (
            self.manager,
            self.file2,
            *self.job.fake.queried.values(),
            self.job.fake,
            self.job.error,
            self.job.file,
        ):
            test.assertEqual((fake.references, fake.failures), (1, []))
        for enumerator in self.enumerators:
            test.assertEqual((enumerator.references, enumerator.failures), (0, []))
        self.downloads.assert_given_back(test)
        test.assertEqual((callback.live_callbacks, job_notify.subscription_of_job, self.tokens), ({}, {}, []))


class Everywhere(unittest.TestCase):
    def setUp(self):
        gc.collect()
        gc.freeze()  # what was there before costs each collection nothing
        self.addCleanup(gc.unfreeze)

    def run_with(self, injector, part):
        world = World(injector)
        with contextlib.ExitStack() as patches:
            for owner, name, value in (
                (module("_com.win32"), "_system", world.system),
                (com, "Reference", injector.reference),
                (module("_com.apartment").MtaCaller, "free", lambda caller, address: world.caller.free(address)),
                (module("_com.apartment").MtaCaller, "clear", lambda caller, variant: world.caller.clear(variant)),
            ):
                patches.enter_context(mock.patch.object(owner, name, value, create=True))
            with world.step():
                world.parts()[part]()
            world.check_given_back(self)
        return world.reported

    def test_each_call_failing_once(self):
        injector = Injector()
        runs = []
        for part in range(len(World(injector).parts())):
            known = set(injector.sites)
            usual = Counter(self.run_with(injector, part))
            runs.extend((part, usual, site) for site in injector.sites if site not in known)
        kinds = [(E_OUTOFMEMORY, 0), (SERVER_UNAVAILABLE, 1)]
        self.assertGreaterEqual(len(runs), 500)
        if QUICK:
            del kinds[1:]
            if not WINDOWS:
                runs = runs[::3]  # before a commit; the others fail in the whole suite
        elif not WINDOWS:  # there are many of those Pythons, and they are slow
            kinds += [(E_OUTOFMEMORY, 1), (SERVER_UNAVAILABLE, 0)]
        for (part, usual, site), (status, carried_out) in product(runs, kinds):
            names = injector.sites[site]
            places = (*names, *map("/".join, zip(names, names[1:])))
            with self.subTest(method=site[0], names=names[:6], status=hex(status), carried_out=carried_out):
                injector.target, injector.status, injector.carried_out = site, status, carried_out
                reported = Counter(self.run_with(injector, part)) - usual
                self.assertIsNone(injector.target, "not reached again")
                if not any(TOLERATED.get(name, 0) in (None, status) for name in places):
                    self.assertTrue(any(_tells(*each, site[0], status) for each in reported), reported)
        print(f"note: {len(runs)} call sites, {len(kinds) * len(runs):d} failures injected", flush=True)

    def test_no_thread_for_a_bounded_call(self):
        """It is reported like any failure, but where only a reference is given back; cancellation may fail, too."""
        starts = threading.Thread.start
        for kind in (RuntimeError, MemoryError):
            ends = Counter()
            for failing in range(100):
                world = World(Injector())
                world.system.CoEnableCallCancellation = lambda reserved: E_OUTOFMEMORY
                number = itertools.count()

                def start(thread, failing=failing, number=number, kind=kind):
                    if next(number) == failing:
                        raise kind
                    starts(thread)

                with mock.patch.object(module("_com.win32"), "_system", world.system):
                    caller = module("_com.apartment").MtaCaller(False, 60)
                    caller.free = world.caller.free
                    job = world.job.fake.wrapped(de.Job, caller)
                    with mock.patch.object(threading.Thread, "start", start):
                        try:
                            report = job.error()
                            reported = {each.hresult for each in report.unavailable.values()}
                            ends[(report.hresult, *reported)] += 1
                        except de.ComError as failure:
                            ends[failure.hresult] += 1
                    job.close()
                    world.check_given_back(self)
                if next(number) <= failing:
                    break
            lost = (None, E_OUTOFMEMORY)  # GetError itself, and the way to it
            self.assertEqual(ends, {(0x80190194,): 3, (0x80190194, E_OUTOFMEMORY): 10, lost: 2})


def _tells(where, code, method, status):
    """Whether an exception's method and code, or a warning's text, name the call that failed."""
    if code is None:
        return method in where and f"0x{status:08X}" in where
    return where.split("(")[0] == method and code == status

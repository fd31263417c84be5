"""The status callback of the newer API, and watching with it, out of process through the marshaller and in process."""

import gc
import warnings

from tests import de, module
from tests.support import STA, apartment, hold_wine, in_thread, python, until
from tests.windows.standin import SOAK, DownloadTest, InProcess, bstr, com, note
from tests.windows.test_callback import Heard

callback = module("_com.callback")
download_watch = module("_transfer.download_watch")
downloads = module("_transfer.downloads")
STATE = de.DODownloadState
MANY = 1000 if SOAK else 200  # calls out of process, 10 ms each: a report is ten calls back


class CallbackTest(DownloadTest):
    def setUp(self):
        super().setUp()
        hold_wine(self.manager)
        self.addCleanup(lambda: (self.downloads.close(), self.manager.close()))  # which may be others by then
        self.addCleanup(self.check_nothing_alive)

    def check_nothing_alive(self):
        self.quiet()
        gc.collect()
        self.assertEqual(callback.live_callbacks, {})

    def reconnect(self):
        self.downloads.close()
        self.manager.close()
        self.manager = self.connect()
        self.downloads = self.manager._query(downloads.DOManager)

    def quiet(self):
        """Until the service plays no cue any more: its last call has come back to it."""
        until(lambda: self.count("threads") == 0)

    def change(self, download, words):
        self.ask(f"change {download.key()} {words}")

    def subscribe(self, download, function, **options):
        subscription = download_watch.DownloadSubscription(download, function, **options)
        self.addCleanup(subscription.close)
        return subscription


class Told(CallbackTest):
    def test_what_was_scripted(self):
        download = self.download()
        heard = Heard()
        self.subscribe(download, heard)
        steps = [(STATE.Paused, 0x80D02002, 0x80072EE2), (STATE.Transferring, 0, 0), (99, 0xFFFFFFFF, 0x80190194)]
        words = "now=error state=%d hr=0x%08X extended=0x%08X total=100 done=%d DisplayName=%s"
        for number, (state, error, extended) in enumerate(steps):
            self.change(download, words % (state, error, extended, number, bstr(f"step {number:d}")))
            heard.wait(number + 1)
            (report,) = heard.calls[-1]
            self.assertEqual((report.job_state, report.hresult, report.extended_error), (state, error, extended))
            self.assertEqual((report.bytes_transferred, report.job_name), (number, f"step {number:d}"))
            self.assertEqual((report.job_id, report.bytes_total), (download.key(), 100))
        self.assertEqual(self.calls()["Callback.OnStatusChange"], 3)

    def test_started(self):
        download = self.download(f"Uri={bstr('http://server/')} resume=error hr=0x80D05001 extended=0x80072EE7")
        heard = Heard()
        with_one = self.subscribe(download, heard)
        download._call("Start", None)
        heard.wait()
        with_one.close()
        self.change(download, "now=transferred sync")
        self.assertEqual([(each.hresult, each.extended_error) for (each,) in heard.calls], [(0x80D05001, 0x80072EE7)])
        self.assertEqual(download.status().State, STATE.Transferred)

    def test_pointers_that_are_null(self):
        download = self.download()
        heard = Heard()
        self.subscribe(download, heard)
        for number, words in enumerate(("nulljob", "nullerror", "nulljob nullerror")):
            self.change(download, f"now=error hr=0x80D0200{number:d} {words}")
            heard.wait(number + 1)
        self.quiet()
        self.assertEqual([each.hresult for (each,) in heard.calls], [0x80D02000, 0x80D02001, 0x80D02002])
        self.assertEqual({each.job_id for (each,) in heard.calls}, {download.key()})

    def test_synchronous_calls(self):
        download = self.download()
        heard = Heard()
        self.subscribe(download, heard)
        self.change(download, "now=error hr=0x80D02002 sync times=20")  # it calls before it answers
        self.assertEqual((len(heard.calls), heard.failures), (20, []))

    def test_many(self):
        number = 1000 if self.in_process else MANY
        download = self.download()
        heard = Heard()
        subscription = self.subscribe(download, heard)
        before = self.ask("counts"), subscription._callback.references, len(com._live)
        self.change(download, f"now=error hr=0x80D02002 extended=0x80072EE2 times={number:d} step=1 Uri=bstr:u")
        heard.wait(number)
        self.quiet()
        self.assertEqual({each.extended_error - 0x80072EE2 for (each,) in heard.calls}, set(range(number)))
        self.assertEqual({each.remote_name for (each,) in heard.calls}, {"u"})
        heard.calls.clear()
        gc.collect()
        after = self.ask("counts"), subscription._callback.references, len(com._live)
        self.assertEqual(after, before)
        self.assertEqual(self.calls()["Callback.OnStatusChange"], number)
        text = "%s: %d OnStatusChange; before and after: %s; references %d; wrappers %d"
        note(text, type(self).__name__, number, *after)

    def test_the_function_raises_each_time(self):
        def fail(report):
            raise ZeroDivisionError(report.job_name)

        handed = []
        download = self.download()
        self.subscribe(download, fail, on_exception=lambda failure: handed.append(type(failure)))
        self.change(download, "now=error hr=0x80D02002 times=100 sync")
        self.assertEqual(handed, [ZeroDivisionError] * 100)
        self.assertEqual(self.calls()["Callback.OnStatusChange"], 100)  # never again

    def test_one_over_the_other(self):
        below, above = Heard(), Heard()
        download = self.download()
        first = self.subscribe(download, below)
        with self.assertRaisesRegex(RuntimeError, "take_over=True"):
            self.subscribe(download, above)
        second = self.subscribe(download, above, take_over=True)
        self.change(download, "now=error hr=0x80D02002 sync")
        second.close()
        self.change(download, "now=error hr=0x80D02003 sync")
        first.close()
        self.change(download, "now=error hr=0x80D02004 sync")
        self.assertEqual([each.hresult for (each,) in above.calls], [0x80D02002])
        self.assertEqual([each.hresult for (each,) in below.calls], [0x80D02003])
        self.assertEqual(self.count("callbacks"), 0)

    def test_closing_from_inside(self):
        subscriptions = []
        heard = Heard(lambda report: subscriptions[0].close())
        download = self.download()
        subscriptions.append(self.subscribe(download, heard))
        self.change(download, "now=error hr=0x80D02002 times=10")
        heard.wait()
        self.quiet()
        self.assertEqual((len(heard.calls), self.count("callbacks"), subscriptions[0].active), (1, 0, False))

    def test_calls_from_inside(self):
        heard = Heard(lambda report: self.assertEqual(download.status().Error, 0x80D02002))
        download = self.download()
        self.subscribe(download, heard)
        self.change(download, "now=error hr=0x80D02002 times=20")
        heard.wait(20)

    def test_one_that_ends(self):
        """The service lets go of the callback of a download that is over."""
        for end in ("Abort", "Finalize"):
            download = self.download()
            subscription = self.subscribe(download, Heard())
            self.assertTrue(subscription.active)
            download._call(end)
            until(lambda subscription=subscription: not subscription.active)
            subscription.close()
            with self.assertRaises(de.ComError) as caught:
                self.subscribe(download, Heard())
            self.assertEqual(
                (caught.exception.hresult, caught.exception.method), (0x80D02013, "IDODownload::GetProperty")
            )

    def test_refusals(self):
        for code in (0x80004001, 0x80D02013, 0x80070005, 0x800706F4):
            download = self.download(f"Download.SetProperty=0x{code:08X}")
            with self.assertRaises(de.ComError) as caught:
                self.subscribe(download, Heard())
            self.assertEqual((caught.exception.hresult, caught.exception.method), (code, "IDODownload::SetProperty"))

    def test_an_owner_that_cannot_be_read(self):
        """It keeps its callback, with take_over too; and so it does where the watch asks."""
        other = Heard()
        download = self.download()
        self.subscribe(download, other)
        key = download.key()
        for code in (0x80070005, 0x800706BE, 0x8001011F, 0x800401FD, 0x80004001, 0x80D02013):
            self.ask(f"change {key} Id={bstr(str(key))} CallbackInterface=0x{code:08X}")
            for take_over in (False, True):
                with self.assertRaises(de.ComError) as caught:
                    self.subscribe(download, Heard(), take_over=take_over)
                self.assertEqual(
                    (caught.exception.hresult, caught.exception.method), (code, "IDODownload::GetProperty")
                )
        for vartype in (9, 1):
            self.ask(f"change {key} CallbackInterface=vt:{vartype:d}")
            with self.assertRaisesRegex(de.ComError, f"a VARIANT of type {vartype:d}, which is not known"):
                self.subscribe(download, Heard(), take_over=True)
        self.change(download, "now=error hr=0x80D02002 sync")
        self.assertEqual(([each.hresult for (each,) in other.calls], self.count("callbacks")), ([0x80D02002], 1))

    def test_no_owner(self):
        download = self.download()
        for value in ("vt:0", "vt:13", "0x80D02011", "0x80070490"):
            self.change(download, f"CallbackInterface={value}")
            self.subscribe(download, Heard()).close()

    def test_the_status_alone(self):
        """No call is made inside the service's call."""
        download = self.download()
        heard = Heard()
        subscription = self.subscribe(download, heard, reads_report=False)
        key = download.key()
        self.ask("reset")
        self.ask(f"change {key} now=error hr=0x80D02002 extended=0x80072EE2 sync times=20")
        self.assertEqual(self.calls(), {"Callback.OnStatusChange": 20})
        subscription.close()
        self.assertEqual({(each.Error, each.ExtendedError) for (each,) in heard.calls}, {(0x80D02002, 0x80072EE2)})

    def test_in_an_sta_thread_without_a_message_loop(self):
        def work():
            with apartment(STA):
                self.subscribe(download, heard)
                self.change(download, "now=error hr=0x80D02002")
                heard.wait()
                self.quiet()

        download, heard = self.download(), Heard()
        in_thread(work)
        self.assertEqual([each.hresult for (each,) in heard.calls], [0x80D02002])


class ToldInProcess(InProcess, Told):
    pass


class Killed(CallbackTest):
    def test_while_subscribed(self):
        download = self.download()
        subscription = self.subscribe(download, Heard())
        self.end_service()
        self.assertEqual(len(callback.live_callbacks), 1)
        subscription.close()
        self.assertEqual((callback.live_callbacks, subscription.active), ({}, False))
        self.reconnect()

    def test_amid_a_callback(self):
        failures = []
        download = self.download()
        heard = Heard(lambda report: download.status())
        subscription = self.subscribe(download, heard, on_exception=failures.append)
        self.change(download, "now=error hr=0x80D02002 Download.GetStatus=die")
        with self.assertRaises(de.ServiceUnavailableError):
            heard.wait()
        subscription.close()
        until(lambda: not callback.live_callbacks)  # the call has returned
        self.assertEqual([type(failure) for failure in failures], [de.ServiceUnavailableError])
        del heard.failures[:], failures[:]
        self.reconnect()

    def test_a_service_that_hangs(self):
        caller = module("_com.apartment").MtaCaller(True, timeout=0.3)
        with downloads.open_manager(caller) as manager:
            self.make("Download.SetProperty=hang")
            (unknown,) = manager.listed()
            with unknown, unknown._query(downloads.Download) as download:
                with self.assertRaises(de.ServiceUnavailableError) as caught:
                    download_watch.DownloadSubscription(download, Heard())
                self.assertEqual(caught.exception.method, "IDODownload::SetProperty")
        self.assertEqual(self.ask("release"), "1")
        self.ask("clear")
        until(lambda: not callback.live_callbacks)  # the call that was held up ends when it comes to it


EXIT = """
import ctypes, os, threading, time
from tests import de, module
from tests.support import hold_wine
downloads = module("_transfer.downloads")
if STA: ctypes.WinDLL("ole32.dll").CoInitializeEx(None, 2)
manager = de.connect()
hold_wine(manager)
with manager._query(downloads.DOManager) as others:
    (unknown,) = others.listed()
    with unknown:
        download = unknown._query(downloads.Download)
some = threading.Event()
count = [0]
def work():
    pass
def on_status(report):
    count[0] += 1
    if count[0] == 10:
        some.set()
    work()
"""
GO = """
subscription = module("_transfer.download_watch").DownloadSubscription(download, on_status)
with manager.create_job("control: change %s now=error hr=0x80D02002 times=1000000" % download.key()):
    pass
assert some.wait(60)
"""


class Exit(CallbackTest):
    def end(self, code, status=0):
        self.ask("clear")
        self.make()
        done = python("STA = False\n" + code)
        self.assertEqual((done.returncode, done.stderr), (status, ""))

    def check_free(self):
        """Nobody is subscribed any more."""
        (unknown,) = self.downloads.listed()
        with unknown, unknown._query(downloads.Download) as download:
            self.subscribe(download, Heard()).close()
        self.ask("clear")
        self.assertEqual(self.count("callbacks"), 0)

    def test_with_callbacks_coming_in(self):
        for _ in range(3 if SOAK else 1):
            self.end(EXIT + GO)
            self.check_free()

    def test_in_an_sta_thread(self):
        self.end("STA = True\n" + EXIT + GO)
        self.check_free()

    def test_with_a_function_that_raises(self):
        self.end(EXIT + "def work(): raise SystemExit(5)\nsys.unraisablehook = lambda unraisable: None\n" + GO)
        self.check_free()

    def test_with_a_function_that_never_ends(self):
        self.addCleanup(self.forget_the_dead)
        code = "module('_com.callback')._EXIT_SECONDS = 0.2\ndef work():\n    if count[0] == 10: time.sleep(1e6)\n"
        self.end(EXIT + code + GO)

    def test_a_process_that_is_killed(self):
        self.addCleanup(self.forget_the_dead)
        self.end(EXIT + GO + "os._exit(7)", 7)

    def forget_the_dead(self):
        """Wine notices no death of a client: the service has to end to let go of what the client held."""
        self.end_service()
        self.reconnect()


class Watch(CallbackTest):
    """`watch_downloads`, where the stand-in is what COM finds: out of process."""

    def test_many_failures(self):
        download = self.download("state=Transferring")
        self.make(count=3)
        with de.watch_downloads([download.key()], interval=3600, callbacks=True) as watch:
            self.assertEqual(watch.poll(), [])
            before = self.ask("counts")
            self.change(download, f"now=error hr=0x80D02002 extended=0x80070000 step=1 times={MANY:d}")
            seen = [next(watch) for _ in range(MANY)]
            self.quiet()
            self.assertEqual(sorted(each.extended_error for each in seen), [0x80070000 + n for n in range(MANY)])
            self.assertEqual({(each.hresult, each.job_id) for each in seen}, {(0x80D02002, download.key())})
            self.assertEqual(watch.poll(), [])
            del seen
            gc.collect()
            self.assertEqual(self.ask("counts"), before)
        self.assertEqual((callback.live_callbacks, self.count("callbacks")), ({}, 0))

    def test_many_at_once(self):
        self.make("state=Transferring", 8)
        found = [unknown._query(downloads.Download) for unknown in self.downloads.listed()]
        keys = [each.key() for each in found]
        with de.watch_downloads(keys, interval=3600, callbacks=True, timeout=60) as watch:
            self.assertEqual(watch.poll(), [])
            self.assertEqual(self.count("callbacks"), 8)
            for number, download in enumerate(found):
                self.change(download, f"now=error hr=0x80D0200{number:d} extended=1 step=1 times=20")
            seen = [next(watch) for _ in range(160)]
            self.quiet()
        self.assertEqual(
            sorted({(each.hresult, each.job_id) for each in seen}), sorted(zip(range(0x80D02000, 0x80D02008), keys))
        )
        self.assertEqual(self.count("callbacks"), 0)
        for download in found:
            download.close()
        gc.collect()

    def test_until_the_end(self):
        download = self.download("state=Transferring")
        with de.watch_downloads([str(download.key()).upper()], timeout=60, interval=0.05, callbacks=True) as watch:
            self.change(download, "hr=0x80D02002 extended=0x80072EE2")
            self.assertEqual([next(watch).hresult for _ in range(1)], [0x80D02002])
            download._call("Abort")
            self.assertEqual(list(watch), [])
            self.assertTrue(watch.closed)

    def test_all_by_looking(self):
        self.assertEqual(list(de.watch_downloads(timeout=0)), [])
        self.make("hr=0x80D02002", 3)
        self.make("state=Transferring", 3)
        self.make("hr=0x80D02005 Unknown.QueryInterface=0x80004002", 1)
        self.ask("reset")
        with de.watch_downloads() as watch:
            self.assertEqual([each.hresult for each in watch.poll()], [0x80D02002] * 3)
            self.assertEqual(watch.poll(), [])
        self.assertEqual(self.calls().get("Download.SetProperty"), None)

    def test_somebody_elses(self):
        download = self.download("state=Transferring")
        other = Heard()
        self.subscribe(download, other)
        with de.watch_downloads([download.key()], interval=0.05, callbacks=True, timeout=60) as watch:
            self.assertEqual(watch.poll(), [])
            self.change(download, "now=error hr=0x80D02002 sync")
            self.assertEqual(next(watch).hresult, 0x80D02002)
        self.assertEqual(len(other.calls), 1)
        with de.watch_downloads([download.key()], interval=3600, callbacks=True, take_over=True) as watch:
            self.assertEqual([each.hresult for each in watch.poll()], [0x80D02002])
            self.change(download, "now=error hr=0x80D02003 sync")
            self.assertEqual(next(watch).hresult, 0x80D02003)
        self.change(download, "now=error hr=0x80D02004 sync")
        self.assertEqual(len(other.calls), 2)

    def test_a_service_that_goes_away(self):
        """The next one does not know the download."""
        download = self.download("state=Transferring")
        with de.watch_downloads([download.key()], callbacks=True, timeout=60, interval=0.05) as watch:
            self.assertEqual(watch.poll(), [])
            self.end_service()
            with self.assertWarnsRegex(RuntimeWarning, "the service went away, and was reached again"):
                self.assertEqual(list(watch), [])
        self.assertEqual(callback.live_callbacks, {})
        self.reconnect()

    def test_ten_restarts(self):
        """A failure before each end, and one while the watch is not connected: each is reported once."""
        self.make("state=Transferring", 2)
        found = [unknown._query(downloads.Download) for unknown in self.downloads.listed()]
        keys = [each.key() for each in found]
        for each in found:
            each.close()
        reports, expected, gaps = [], [], []
        with de.watch_downloads(keys, callbacks=True) as watch:
            self.assertEqual(watch.poll(), [])
            for number in range(10):
                before, meanwhile = 0x80D02100 + number, 0x80D02200 + number
                self.ask(f"change {keys[0]} now=error hr=0x{before:X}")
                self.quiet()
                reports += watch.poll()
                self.end_service()
                self.reconnect()
                for key, code in zip(keys, (before, meanwhile)):
                    self.ask(f"download {{{str(key).upper()}}} hr=0x{code:X}")
                with warnings.catch_warnings(record=True) as warned:
                    warnings.simplefilter("always")
                    reports += watch.poll() + watch.poll()
                gaps += [str(each.message) for each in warned]
                self.assertEqual(self.count("callbacks"), 2)
                expected += [(keys[0], before), (keys[1], meanwhile)]
        self.assertEqual(sorted((each.job_id, each.hresult) for each in reports), sorted(expected))
        self.assertEqual(["the service went away" in each for each in gaps], [True] * 10)
        self.ask("clear")
        note("ten restarts: %d failures, each reported once; %d gaps", len(reports), len(gaps))

    def test_a_fatal_error(self):
        """It aborts the download and takes it off the list, between two polls."""
        for callbacks in (False, True):
            download = self.download(f"state=Transferring DisplayName={bstr('an update')}")
            key = download.key()
            with de.watch_downloads([key], interval=0.05, callbacks=callbacks, timeout=60) as watch:
                self.assertEqual(watch.poll(), [])
                self.ask(f"change {key} now=fatal state=Aborted hr=0x80D05001 extended=0x80072EE7")
                self.quiet()
                (report,) = list(watch)
            self.assertEqual((report.hresult, report.extended_error), (0x80D05001, 0x80072EE7))
            self.assertEqual((report.job_id, report.job_name), (key, "an update"))
            self.assertEqual((download.status().State, self.count("downloads")), (STATE.Aborted, 0))

    def test_a_fatal_error_of_all(self):
        download = self.download("state=Transferring")
        before = self.ask("counts").replace("downloads=1", "downloads=0")
        with de.watch_downloads() as watch:
            self.assertEqual(watch.poll(), [])
            self.change(download, "now=fatal state=Aborted hr=0x80D05001")
            self.quiet()
            self.assertEqual([each.hresult for each in watch.poll()], [0x80D05001])
            self.assertEqual(watch.poll(), [])
        self.assertEqual(self.ask("counts"), before)

    def test_where_no_callback_can_be_set(self):
        download = self.download("hr=0x80D02002 Download.SetProperty=0x80004001")
        watch = de.watch_downloads([download.key()], callbacks=True, timeout=0)
        with watch, self.assertWarnsRegex(RuntimeWarning, "the downloads are polled instead"):
            self.assertEqual([each.hresult for each in watch], [0x80D02002])

"""A job of a service, made of ctypes, that knows states and failures and calls its notification interface."""

import ctypes
import threading
import uuid
from ctypes import c_void_p

from tests import de, module

com = module("_com")
interfaces = module("_transfer.job_interfaces")
fakes = module("_selftest")

STATE = de.BG_JOB_STATE
OK, E_NOTIMPL = 0, 0x80004001


def slots(address):
    """The vtable of a callback object, as COM sees it."""
    return com.slots_at(interfaces.IBackgroundCopyCallbackVtbl, address)


def counted(fake):
    """The object with counts that several threads may change at once."""
    guard = threading.RLock()

    def guarded(method):
        def call():
            with guard:
                return method()

        return call

    fake.override("AddRef", guarded(fake._add_ref))
    fake.override("Release", guarded(fake._release))
    fake.handed_out = guarded(fake.handed_out)
    return fake


class AJob:
    """As BITS keeps it: one interface, AddRef'ed while it is set; flags; a state; an error while it is failing."""

    def __init__(self, caller=None):
        self.caller = caller or fakes.CountingCaller()
        self.id = uuid.uuid4()
        self.state = STATE.SUSPENDED
        self.code = 0x80190194
        self.interface = 0
        self.flags = 3
        self.over = False
        self.calls_for_the_past = None  # BITS: how it calls, from a thread of its own, for what happened before
        self.file = counted(fakes.fake_file(self.caller))
        self.error = counted(fakes.fake_error(self.caller, self.file))
        self.error.override("GetError", self.get_error)
        job = fakes.FakeObject(
            interfaces.IBackgroundCopyJobVtbl,
            GetId=fakes.sets(lambda: com.GUID.from_buffer_copy(self.id.bytes_le)),
            GetDisplayName=fakes.sets(lambda: self.caller.allocate("a job")),
            GetState=fakes.sets(lambda: self.state),
            GetError=self.get_error_object,
            SetNotifyFlags=self.set_flags,
            GetNotifyFlags=fakes.sets(lambda: self.flags),
            SetNotifyInterface=self.set_interface,
            GetNotifyInterface=self.get_interface,
        )
        self.fake = counted(job)

    def get_error(self, context, code):
        context[0], code[0] = de.BG_ERROR_CONTEXT.REMOTE_FILE, self.code
        return OK

    def get_error_object(self, out):
        if self.state not in (STATE.ERROR, STATE.TRANSIENT_ERROR):
            out[0] = None
            return 0x8020000F
        out[0] = self.error.handed_out()
        return OK

    def set_flags(self, flags):
        self.flags = flags
        return OK

    def set_interface(self, address):
        if self.over:
            return 0x80200002  # BG_E_INVALID_STATE
        if address:
            iid, out = com.GUID.parse(interfaces.IBackgroundCopyCallbackVtbl.IID), c_void_p()
            status = slots(address).QueryInterface(address, ctypes.byref(iid), ctypes.byref(out))
            if status:
                return status
        old, self.interface = self.interface, address or 0
        if old:
            slots(old).Release(old)
        if address and self.calls_for_the_past and self.state in (STATE.ERROR, STATE.TRANSFERRED):
            self.calls_for_the_past(self.job_error if self.state is STATE.ERROR else self.transferred)
        return OK

    def offers(self, vtbl, **methods):
        """Lets QueryInterface hand out a newer interface of the job."""
        newer = counted(fakes.FakeObject(vtbl, **methods))
        self.fake.answers(vtbl, newer)
        return newer

    def command_line(self, program, parameters=None, status=OK):
        """The job's IBackgroundCopyJob2, whose GetNotifyCmdLine hands out these."""

        def get(out_program, out_parameters):
            for out, text in ((out_program, program), (out_parameters, parameters)):
                out[0] = None if text is None else self.caller.allocate(text)
            return status

        return self.offers(interfaces.IBackgroundCopyJob2Vtbl, GetNotifyCmdLine=get)

    def notification_class(self, clsid, status=OK):
        """The job's IBackgroundCopyJob5, whose property NOTIFICATION_CLSID has this value."""

        def get(which, out):
            assert which == 2, which
            out[0].ClsID = com.GUID.parse(clsid)
            return status

        return self.offers(interfaces.IBackgroundCopyJob5Vtbl, GetProperty=get)

    def die(self):
        """The process of the service has ended: each call fails, and the interface is released."""
        for slot, _ in interfaces.IBackgroundCopyJobVtbl._fields_[3:]:
            self.fake.override(slot, lambda *arguments: 0x800706BA)
        if self.interface:
            slots(self.interface).Release(self.interface)
            self.interface = 0

    def get_interface(self, out):
        if self.interface:
            slots(self.interface).AddRef(self.interface)
        out[0] = self.interface or None
        return OK

    def wrapped(self):
        return self.fake.wrapped(de.Job, self.caller)

    def job_error(self, error=True, job=True):
        """Calls the interface with a failure; returns its answer."""
        self.state = STATE.ERROR
        job, error = self.fake.address if job else None, self.error.address if error else None
        return self.notify("JobError", job, error)

    def transferred(self):
        self.state = STATE.TRANSFERRED
        return self.notify("JobTransferred", self.fake.address)

    def modified(self, state=None):
        if state is not None:
            self.state = state
        return self.notify("JobModification", self.fake.address, 0)

    def notify(self, slot, *arguments):
        """With a reference around the call."""
        address = self.interface
        table = slots(address)
        table.AddRef(address)
        try:
            return getattr(table, slot)(address, *arguments)
        finally:
            table.Release(address)

    def end(self):
        """Completed or cancelled: the service lets go of the interface."""
        self.set_interface(None)
        self.over = True

    def assert_given_back(self, test):
        for fake in (self.fake, self.error, self.file):
            test.assertEqual((fake.references, fake.failures), (1, []))
        test.assertEqual((self.caller.strings, self.interface, self.flags), ({}, 0, 3))


class Foreign(fakes.FakeObject):
    """Another program's notification interface."""

    def __init__(self):
        super().__init__(interfaces.IBackgroundCopyCallbackVtbl)
        self.answers(interfaces.IBackgroundCopyCallbackVtbl, self)

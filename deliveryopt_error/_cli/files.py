"""Files that a command writes: whole or not at all, and never over a file that is not ours.

Imports nothing of the package, so that the tools can load this file alone; os, stat and sys in a call.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from typing import Any

# Every report page begins with these bytes, and no other file does.
PAGE_START = (
    b'<!DOCTYPE html>\n<html lang="en">\n'
    b'<head><meta charset="utf-8"><meta name="generator" content="deliveryopt_error">'
)
STANDARD_OUTPUT = "-"


class OutputFile:
    """The place of a file that will be written, checked before the work begins.

    path   "-" is standard output. A FIFO or a device is written to as it is. A symbolic link is kept, and its target is
           replaced.
    start  the first bytes of a file of ours: an existing file is replaced only where it begins with them
    force  replaces any regular file

    OSError where the file cannot be written later, or is not ours; nothing is changed then.
    """

    def __init__(self, path: str | os.PathLike[str], start: bytes = PAGE_START, force: bool = False) -> None:
        import os

        self.path = os.fspath(path)
        self._start = start
        self._force = force
        # What the three names of standard output stand for cannot be replaced, only written to.
        self.is_standard_output = self.path == STANDARD_OUTPUT or self.path in (
            "/dev/stdout",
            "/dev/fd/1",
            "/proc/self/fd/1",
        )
        if not self.is_standard_output and self._is_replaced():
            os.remove(self._write_beside(b""))

    def write(self, data: bytes) -> None:
        """Writes the file. The old one stays as it is where that fails or is interrupted."""
        import os
        import sys

        if self.is_standard_output:
            sys.stdout.flush()
            if not hasattr(sys.stdout, "buffer"):  # a caller's io.StringIO
                sys.stdout.write(data.decode())
                return
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
        elif not self._is_replaced():
            with open(self.path, "wb") as stream:
                stream.write(data)
        else:
            beside = self._write_beside(data)
            try:
                os.replace(beside, os.path.realpath(self.path))
            except BaseException:
                os.remove(beside)
                raise

    def _is_replaced(self) -> bool:
        """Whether the path is, or will be, a regular file; raises where it must not be replaced."""
        import errno
        import os
        import stat

        try:
            found = os.stat(self.path)
        except FileNotFoundError:
            if os.path.basename(self.path):
                return True
            raise  # the name of a folder that is not there, or none
        except ValueError as failure:  # a NUL in the path
            raise OSError(f"{failure}: {self.path!r:.200}") from None
        if stat.S_ISDIR(found.st_mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), self.path)
        if not stat.S_ISREG(found.st_mode):
            return False
        if not self._force and not begins_with(self.path, self._start):
            raise FileExistsError(
                errno.EEXIST,
                "exists and was not written by this program: choose another name, or add --force",
                self.path,
            )
        if not os.access(self.path, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), self.path)
        return True

    def _write_beside(self, data: bytes) -> str:
        """Writes a new file in the folder of the old one and returns its path."""
        import os

        target = os.path.realpath(self.path)
        beside = os.path.join(os.path.dirname(target), f".{os.urandom(8).hex()}.tmp")
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        try:
            handle = os.open(beside, flags, 0o666)
        except OSError as failure:
            failure.filename = self.path  # the name that the user gave
            raise
        try:
            with open(handle, "wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            try:
                os.chmod(beside, os.stat(target).st_mode & 0o777)
            except OSError:  # there is no old file, or this file system has no modes
                pass
        except BaseException as failure:
            os.remove(beside)
            if isinstance(failure, OSError) and failure.filename is None:
                failure.filename = self.path
            raise
        return beside


def begins_with(path: str | os.PathLike[str], start: bytes) -> bool:
    """Whether a file begins with these bytes of ASCII. OSError where it cannot be read."""
    with open(path, "rb") as stream:
        return stream_begins_with(stream, start)


def stream_begins_with(stream: Any, start: bytes) -> bool:
    """Whether what is read next is these bytes of ASCII.

    Line ends do not count, nor does UTF-16 with a byte order mark, which the `>` of PowerShell 5 makes of it.
    """
    found: bytes = stream.read(2 * len(start) + 64)
    if found[:2] in (b"\xff\xfe", b"\xfe\xff"):
        found = found[2:].replace(b"\0", b"")
    elif found[:3] == b"\xef\xbb\xbf":
        found = found[3:]
    return found.replace(b"\r\n", b"\n").startswith(start)


def is_page(path: str) -> bool:
    """Whether a file is a report page of ours; False where it cannot be read, or is no regular file."""
    import os

    try:
        return os.path.isfile(path) and begins_with(path, PAGE_START)
    except OSError:
        return False

"""Files and streams to blocks of bytes, unpacked, and blocks of text to pieces worth a search.

Must never hold a whole file. `encodings` makes UTF-8 of the blocks.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from typing import Any, Callable, Iterable, Iterator


BECAME_SHORTER = "became shorter while it was read: scan it again"
BLOCK_SIZE = 3 << 15  # bytes read at once: they stay in the processor's cache for all searches
LONG = 1 << 16  # a line longer than this is judged in pieces
_LAYERS = 4  # of packed data in packed data


class LogFile:
    """An open file that ends where it ended when it was opened: what other programs add meanwhile is not read.

    So a command whose output goes into the folder that it reads comes to an end. OSError as of open().
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        import os
        import stat

        try:
            self._stream = open(path, "rb", buffering=0)  # noqa: SIM115
        except ValueError as failure:  # a NUL in the path
            raise OSError(f"{failure}: {path!r:.200}") from None
        state = os.fstat(self._stream.fileno())
        # Files of a kernel (/proc) have the size 0 and contents all the same: _read_first() says so.
        self._size = self._left = state.st_size if stat.S_ISREG(state.st_mode) else -1
        if self._left == 0:
            self.read = self._read_first  # type: ignore[method-assign]

    def __enter__(self) -> LogFile:
        return self

    def __exit__(self, *exception: object) -> None:
        self._stream.close()

    def fileno(self) -> int:
        return self._stream.fileno()

    def read(self, size: int) -> bytes | None:
        """Up to `size` bytes, b"" at the end."""
        if self._left < 0:
            return self._stream.read(size)
        data = self._stream.read(min(size, self._left))
        self._left -= len(data or b"")
        if data == b"" and self._left:
            self._refuse_cut()
        return data

    def _refuse_cut(self) -> None:
        import os

        if os.fstat(self.fileno()).st_size < self._size:  # files of a kernel (/sys) may hold less than they say
            raise OSError(BECAME_SHORTER)

    def _read_first(self, size: int) -> bytes | None:
        import os

        del self.read
        data = self._stream.read(size)
        if data and os.fstat(self.fileno()).st_size:  # it has grown since
            return b""
        self._left = -1
        return data


def walk(paths: Iterable[str], recursive: bool = False) -> Iterator[str]:
    """The files to scan: `paths` in their order; with `recursive` the files below a directory in its place, sorted.

    What cannot be read is yielded too, so that scan() says why: a directory without `recursive`, one that cannot be
    listed, a file in one that cannot be entered, a path that does not exist. Links to directories are not followed;
    pipes, sockets and devices below a directory, and links to nothing, are left out.
    """
    import os

    for path in paths:
        waiting = [path]  # a list, not a recursion: the depth has no limit
        if not recursive or not os.path.isdir(path):
            yield waiting.pop()
        while waiting:
            folder = waiting.pop()
            folders: list[str] = []
            files: list[str] = []
            try:
                with os.scandir(folder) as entries:
                    for entry in entries:
                        if _is_folder(entry):
                            folders.append(entry.name)
                        elif _may_be_file(entry):
                            files.append(entry.name)
            except OSError:
                yield folder
            for name in sorted(files):
                yield os.path.join(folder, name)
            waiting += [os.path.join(folder, name) for name in sorted(folders, reverse=True)]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        if not entry.is_dir(follow_symlinks=False):
            return False
    except OSError:
        return False
    try:
        # A junction of Windows is a folder elsewhere, perhaps above this one.
        return getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0) != 0xA0000003
    except OSError:  # to list it says why
        return True


def _may_be_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:  # to open it says why
        return True


def size_of(path: str) -> int:
    """The bytes of a regular file; 0 for others, and where there is none."""
    import os
    import stat

    try:
        state = os.stat(path)
    except (OSError, ValueError):
        return 0
    return state.st_size if stat.S_ISREG(state.st_mode) else 0


def why_unread(path: str, failure: OSError, recursive: bool) -> str:
    """Why a file or a folder is not read, and what to do next."""
    import os

    if os.path.isdir(path):
        if not recursive:
            return "a directory: --recursive reads the files below it"
        try:
            os.scandir(path).close()
        except OSError as refusal:
            failure = refusal
    why = failure.strerror or str(failure)
    return why + ": run this as administrator, or scan a copy" * isinstance(failure, PermissionError)


def read_blocks(stream: Any) -> Iterator[bytes]:
    """What a file object holds, text as UTF-8; a pipe's data as soon as they come."""
    import time

    read = getattr(stream, "read1", stream.read)
    ready = _waiting_for(stream)
    while True:
        ready()
        block = read(BLOCK_SIZE)
        if block is None:  # there is nothing yet
            time.sleep(0.01)
            continue
        if not block:
            return
        yield block.encode("utf-8", "surrogatepass") if isinstance(block, str) else bytes(block)


def _waiting_for(stream: Any) -> Callable[[], object]:
    """Waits until a file that does not block has data, or its end; io.BufferedReader says b"" for both."""
    import os

    try:
        number = stream.fileno()
        if not os.get_blocking(number):  # type: ignore[attr-defined, unused-ignore]
            import select

            return lambda: select.select([number], [], [])
    except (AttributeError, OSError, ValueError):  # no file of the system; a Windows that has no such files
        pass
    return lambda: None


def _first_bytes(blocks: Iterator[bytes]) -> bytes:
    """At least 16 bytes, where there are so many; no more than that is waited for, for the sake of pipes."""
    start = b""
    for block in blocks:
        start += block
        if len(start) >= 16:
            break
    return start


def unwrapped(blocks: Iterator[bytes]) -> tuple[bytes, Iterator[bytes]]:
    """The first bytes of the contents, unpacked as often as they are packed, and the blocks behind them.

    OSError where they are packed too often.
    """
    start = _first_bytes(blocks)
    for _ in range(_LAYERS):
        packing = packing_of(start)
        if not packing:
            break
        blocks = _unpacked(packing, start, blocks)
        start = _first_bytes(blocks)
    else:
        raise OSError(f"packed {_LAYERS} times or more: unpack it first")
    return start, blocks


def packing_of(start: bytes) -> str:
    if start[:3] == b"\x1f\x8b\x08":
        return "gzip"
    if start[:6] == b"\xfd7zXZ\0":
        return "xz"
    if start[:3] == b"BZh" and start[4:10] in (b"1AY&SY", b"\x17\x72\x45\x38\x50\x90"):
        return "bz2"
    return ""


def _unpacked(packing: str, start: bytes, blocks: Iterator[bytes]) -> Iterator[bytes]:
    """The contents of packed data, also of several members in a row; never more than a block at once."""

    def unpack(data: bytes) -> bytes:
        try:
            unpacked: bytes = member.decompress(data, BLOCK_SIZE)
            return unpacked
        except Exception as failure:  # zlib, bz2 and lzma have their own
            raise OSError(f"damaged {packing} data: {failure}") from None

    member = _new_member(packing)
    data = start
    while True:
        unpacked = unpack(data)
        if unpacked:
            yield unpacked
        if member.eof:
            data = member.unused_data.lstrip(b"\0")  # padding as on tapes
            while not data:
                block = next(blocks, b"")
                if not block:
                    return
                data = block.lstrip(b"\0")
            data += b"" if len(data) >= 10 else _first_bytes(blocks)
            if packing_of(data) != packing:
                raise OSError(f"other data follow the {packing} data: they are not read")
            member = _new_member(packing)
            continue
        data = getattr(member, "unconsumed_tail", b"")  # of zlib; the others keep it
        if not data and (getattr(member, "needs_input", True)):
            data = next(blocks, b"")
            if not data:
                raise OSError(f"damaged {packing} data: they end too early")


def _new_member(packing: str) -> Any:
    try:
        if packing == "gzip":
            import zlib

            return zlib.decompressobj(31)
        if packing == "bz2":
            import bz2

            return bz2.BZ2Decompressor()
        import lzma

        return lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=1 << 28)
    except ImportError:
        raise OSError(f"{packing} data, which this Python cannot unpack: unpack it first") from None


def pieces_of(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """The same text in pieces worth a search, every CR that stands alone turned into LF; b"" at the end."""
    import re

    lone = re.compile(rb"\r(?!\n)")
    parts: list[bytes] = []
    size = 0
    for block in blocks:
        parts.append(block)
        size += len(block)
        if size < LONG and b"\n" not in block:
            continue
        piece = b"".join(parts) if len(parts) > 1 else block
        parts, size = [], 0
        if b"\r" in piece:
            if piece[-1:] == b"\r":  # an LF may follow
                parts, size, piece = [b"\r"], 1, piece[:-1]
            piece = lone.sub(b"\n", piece)
        yield piece
    if parts:
        yield lone.sub(b"\n", b"".join(parts))
    yield b""


def length_of(text: bytes) -> int:
    """The characters of UTF-8 text; what is broken counts as the replacement characters it would show."""
    return len(text) if text.isascii() else len(text.decode("utf-8", "replace"))


class ByteSource:
    """What blocks of any size hold, in pieces of the sizes that are asked for."""

    def __init__(self, blocks: Iterable[bytes]) -> None:
        self._blocks = iter(blocks)
        self._block, self._at = b"", 0

    def take(self, size: int) -> bytes:
        """The next `size` bytes; fewer at the end."""
        parts: list[bytes] = []
        while size > 0:
            if self._at == len(self._block):
                self._block, self._at = next(self._blocks, b""), 0
                if not self._block:
                    break
            part = self._block[self._at : self._at + size]
            parts.append(part)
            self._at += len(part)
            size -= len(part)
        return b"".join(parts)

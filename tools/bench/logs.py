"""The logs that the benchmark scans: made, the same ones each time."""

from __future__ import annotations

import functools
import importlib
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def log_lines(rnd: random.Random) -> Iterator[str]:
    """An endless log with the formats of winget, dosvc, CBS and Windows Update; one line in a hundred has a code."""
    codes = (0x80D02002, 0x80D03002, 0x80072EE2, 0x80072EFD, 0x80240034, 0x80190194, 0x800F081F)
    number = 0
    while True:
        number += 1
        month, day, hour = rnd.randint(1, 12), rnd.randint(1, 28), rnd.randint(0, 23)
        minute, second = rnd.randint(0, 59), rnd.randint(0, 59)
        stamp = f"2025-{month:02d}-{day:02d} {hour:02d}:{minute:02d}:{second:02d}"
        if number % 100 == 0:
            code = rnd.choice(codes)
            yield (
                f"{stamp}.117 [CORE] DeliveryOptimization error: 0x{code:08x}, extended error: 0x00000000",
                f"{stamp}.204 [FAIL] Downloader.cpp(289)\\Manager.dll!00007FFA8833A465: (caller: 55042589) "
                f"tid(7c8) {code:08X}",
                f"{stamp}, Error                 CBS    Failed to get the payload. [HRESULT = 0x{code:08x}]",
                f"{stamp}, Info                  CBS    Download ended, error code = {code - 0x100000000}",
            )[rnd.randrange(4)]
        else:
            done, csi, job = rnd.getrandbits(28), rnd.getrandbits(16), rnd.getrandbits(32)
            yield (
                f"{stamp}.512 [CLI ] Found the subcommand and went on with the arguments that were given to it",
                f"{stamp}.513 [CORE] DO State 1, {done} / 336432992, Error 0x00000000, extended error 0x00000000",
                f"{stamp}, Info                  CBS    Exec: Resolving Package: Windows-Package~31bf3856ad364e35~"
                "amd64~~",
                f"{stamp}, Info                  CSI    {csi:08x} Performing some operations as follows",
                f"{stamp}.9641605Z  AC8 40C8     Info {{CJob::Resume}} Job {job:08x}-7b9f-4cb4-93e7-a7c19bf06c94",
                f"{stamp}:130 748 508 Agent   * Online = Yes; Ignore download priority = No; nothing else to say "
                "about this",
            )[rnd.randrange(6)]


def event_log_file(folder: Path, megabytes: float) -> Path:
    """An event log: events with the fields of BITS, Windows Update and others; one in fifty has a code."""
    path = folder / f"{megabytes:g}.evtx"
    if path.exists():
        return path
    evtx_sample: Any = importlib.import_module("tests.unit.logs.evtx_sample")  # which has no types
    rnd = random.Random(5)
    chunk = evtx_sample.Chunk()
    while len(chunk.data) < 62_000:
        number = len(chunk.numbers) + 1
        title = " ".join(rnd.choice(("Update", "KB5030219", "Defender", "service", "x64")) for _ in range(8))
        url = f"https://download.example/d/msdownload/update/software/defu/am_delta_patch_{rnd.randrange(10**9)}.exe"
        # fmt: off
        provider, event, values = (
            ("Microsoft-Windows-Bits-Client", 61, [
                ("transferId", "GUID", rnd.randbytes(16)), ("name", "UnicodeString", "Font Download"),
                ("Id", "GUID", rnd.randbytes(16)), ("url", "UnicodeString", url), ("peer", "UnicodeString", ""),
                ("hr", "UInt32", 0x80072EE7 if number % 52 == 0 else 0), ("fileTime", "FILETIME", evtx_sample.TIME),
                ("fileLength", "UInt64", 2**64 - 1), ("bytesTotal", "UInt64", rnd.randrange(2**40)),
                ("bytesTransferred", "UInt64", 0), ("proxy", "UnicodeString", ""), ("AdditionalInfoHr", "UInt32", 0),
                ("bandwidthLimit", "UInt64", 2**64 - 1), ("ignoreBandwidthLimitsOnLan", "Boolean", 0),
            ]),
            ("Microsoft-Windows-WindowsUpdateClient", 19, [
                ("updateTitle", "UnicodeString", title), ("updateGuid", "GUID", rnd.randbytes(16)),
                ("updateRevisionNumber", "UInt32", 200), ("serviceGuid", "GUID", bytes(16)),
            ]),
            ("Microsoft-Windows-DistributedCOM", 10016, [
                (f"param{at}", "UnicodeString", text) for at, text in enumerate((
                    "application-specific", "Local", "Activation", "{8BC3F05E-D86B-11D0-A075-00C04FB68820}", "PC-7",
                    "SYSTEM", f"S-1-5-21-{rnd.randrange(2**31)}-500", "LocalHost (Using LRPC)"
                ), 1)
            ]),
            ("EventLog", 6013, [
                ("", "UnicodeString[]", ["", "", "", str(number), "60", "480 Central Europe Standard Time"]),
                ("Binary", "Binary", rnd.randbytes(60)),
            ]),
        )[number % 4]
        # fmt: on
        item = evtx_sample.event(number, provider, event, values, channel="System", computer="PC-7", level=4)
        chunk.record(number, evtx_sample.TIME, functools.partial(evtx_sample.write, chunk, item))
    count = max(int(megabytes * 1e6) >> 16, 1)
    with open(path, "wb") as stream:
        stream.write(evtx_sample.file_header(count))
        for _ in range(count):
            stream.write(chunk.finished())
    return path

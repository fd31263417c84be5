"""scan(): which codes it finds in which text, how it reads, what it costs."""

import gzip
import io
import os
import pickle
import tempfile
import tracemalloc
import unittest
import zlib

from tests import de, module
from tests.marks import slow
from tests.support import WINDOWS, InFolder, started

scanner = module("_logs")
CORPUS = os.path.join(
    os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))), "corpus", "lines.tsv"
)


def codes(source):
    return [f"0x{finding.hresult:08X}" for finding in scanner.scan(source)]


def places(source):
    return [(f.line, f.column, f.text) for f in scanner.scan(source)]


def corpus():
    """(expected codes, line) of every case."""
    with open(CORPUS, encoding="utf-8", newline="\n") as stream:
        for case in stream:
            if not case.startswith("#"):
                expected, line = case.rstrip("\n").split("\t", 1)
                yield [] if expected == "-" else expected.split(), line


# A few lines in the manner of the logs of other systems, with what they have that looks like a code.
OTHER_SYSTEMS = {
    "Apache": r"""
[Sun Dec 04 04:47:44 2005] [notice] workerEnv.init() ok /etc/httpd/conf/workers2.properties
[Sun Dec 04 04:47:44 2005] [error] mod_jk child workerEnv in error state 6
[Sun Dec 04 04:51:18 2005] [notice] jk2_init() Found child 80246008 in scoreboard slot 6
[Mon Dec 05 07:13:22 2005] [error] [client 80.7.46.254] Directory index forbidden by rule: /var/www/html/80072efe/
""",
    "nginx": r"""
2024/03/01 10:11:12 [error] 21479#21479: *80240034 open() "/srv/80072efe/a.cab" failed (2: No such file or directory)
10.8.0.7 - - [01/Mar/2024:10:11:12 +0000] "GET /80d02002 HTTP/1.1" 404 2147954402 "-" "curl/8.0.7"
2024/03/01 10:11:13 [crit] 8007#0: *2147942405 SSL_do_handshake() failed (SSL: error:0A00006C:SSL routines::bad key)
""",
    "HDFS": r"""
081109 203518 143 INFO dfs.DataNode$DataXceiver: Receiving block blk_-1608999687919862906 src: /10.250.19.102:54106
081109 204655 556 INFO dfs.DataNode$PacketResponder: Received block blk_-2147012894 of size 67108864 from
081110 103423 19 INFO dfs.FSNamesystem: BLOCK* NameSystem.delete: blk_-2147024891 is added to invalidSet of
081110 103424 22 WARN dfs.DataNode$DataXceiver: 10.251.30.85:50010:Got exception while serving
""",
    "Hadoop": r"""
2015-10-18 18:01:47,978 INFO [main] org.apache.hadoop.mapreduce.v2.app.MRAppMaster: appattempt_1445144423722_0020_000001
2015-10-18 18:05:27,570 ERROR [LeaseRenewer:msrabi@msra-sa-41:9000] LeaseRenewer: Failed to renew lease for
2015-10-18 18:06:08,722 WARN [main] ipc.Client: Address change detected. Old: msra-sa-41/10.190.173.170:9000
2015-10-18 18:06:09,001 INFO [fetcher] Fetcher: header: attempt_144_m_000009_0, compressed len: 2161123330
""",
    "Spark": r"""
17/06/09 20:10:40 INFO executor.CoarseGrainedExecutorBackend: Registered signal handlers for [TERM, HUP, INT]
17/06/09 20:10:45 INFO storage.BlockManager: Found block rdd_42_20 locally, estimated size 2149842967
17/06/09 20:10:46 ERROR executor.Executor: Exception in task 2.0 in stage 80.0 (TID 80240034)
17/06/09 20:10:46 INFO memory.MemoryStore: Block broadcast_9 stored as bytes in memory (estimated size 5.2 KB, free
""",
    "Zookeeper": r"""
2015-07-29 19:04:12,394 - INFO  [/10.10.34.11:3888:QuorumCnxManager$Listener@493] - Received connection request
2015-07-29 19:13:17,524 - WARN  [SendWorker:188978561024:QuorumCnxManager$SendWorker@679] - Interrupted while waiting
2015-07-29 19:21:02,001 - INFO  [SyncThread:1] - Established session 0x14ed93111f20005 with timeout 10000 for
2015-07-29 23:44:28,903 - ERROR [CommitProcessor:1:NIOServerCnxn@180] - Unexpected Exception: zxid:0xb00000084
""",
    "OpenStack": r"""
nova-api.log 2017-05-16 00:00:00.008 25746 INFO nova.osapi [req-38101a0b-80d0-447d-96ea-a69280072efe]
"GET /v2/54fadb412c4e40cdbaed9335e4c35a9e/servers/detail HTTP/1.1" status: 200 len: 1893 time: 0.2477829
nova-compute.log 2017-05-16 00:00:04.500 2931 INFO nova.compute.claims [instance: 80246008-1d4f-4e3c-a2b0-c004f0740000]
nova-compute.log 2017-05-16 00:00:09.000 2931 ERROR oslo.messaging [-] AMQP server unreachable: [Errno 111]
""",
    "Linux": r"""
Jun 14 15:16:01 combo sshd(pam_unix)[19939]: authentication failure; logname= uid=0 euid=0 tty=NODEVssh ruser=
Jul 27 14:41:57 combo kernel: BIOS-e820: 0000000000100000 - 0000000080072efe (usable)
Jul 27 14:41:59 combo kernel: audit(1122475266.4294965305:0): initialized
Aug 1 10:02:11 combo kernel: EIP: 0060:[<80d02002>] EFLAGS: 00010286 eax: 80072efe ebx: c0000005 ecx: c1900101 cr2:
Aug 1 10:02:12 combo kernel: [<c0105c2d>] [<80107acd>] error_code+0x2d/0x38
""",
    "OpenSSH": r"""
Dec 10 06:55:46 LabSZ sshd[24200]: reverse mapping checking getaddrinfo for ns.example [80.72.46.254] failed
Dec 10 06:55:48 LabSZ sshd[24200]: Failed password for invalid user webmaster from 173.234.31.186 port 38926 ssh2
Dec 10 09:32:20 LabSZ sshd[24680]: error: Received disconnect from 103.99.0.122: 14: No more user authentication
Dec 10 11:03:52 LabSZ sshd[25455]: Accepted publickey for root: RSA SHA256:80072EFE80d0200280240034 port 50870
""",
    "Android": r"""
03-17 16:13:38.811  1702  2395 D WindowManager: printFreezingDisplayLogs: token=Token{80d02002
03-17 16:13:38.936  1702 10113 D PowerManagerService: acquire lock=233570404, flags=0x1, tag="View Lock", uid=10037
03-17 16:13:39.123  2227  2227 E StatusBar: error state=0x80000000, vis=80246008, mask 0x80072efe, hash=-2147012894
03-17 16:13:40.345  1702  8671 V WindowManager: Skipping AppWindowToken{80240034 token=Token{2147942405}}
""",
    "Mac": r"""
Jul  1 09:00:55 calvisitor kernel[0]: IOThunderboltSwitch<0>(0x0)::listenerCallback - Thunderbolt HPD packet for
Jul  1 09:02:26 calvisitor kernel[0]: ARPT: 620701.011328: wl0: wl_update_tcpkeep_seq: Original Seq: 3092633515, Ack:
Jul  1 09:04:37 calvisitor symptomsd[215]: __73-[NetworkAnalyticsEngine] unexpected failure, interface type 80072
Jul  2 16:46:37 authorMac corecaptured[37027]: CCFile::captureLog Received Capture notice id: 2147954402.164, reason
Jul  3 10:41:41 mac locationd[82]: NETWORK: requery, 0, 0, 0, 0, 328, items, fQueryRetries, 0, fLastRetryTimestamp,
""",
    "BGL": r"""
- 1117838570 2005.06.03 R02-M1-N0-C:J12-U11 2005-06-03-15.42.50.363779 RAS KERNEL INFO instruction cache parity error
- 1117955341 2005.06.05 R24-M0-N1-C:J13-U11 RAS KERNEL FATAL data storage interrupt: exception syndrome register:
- 1118536327 2005.06.11 R30-M0-N9-C:J16-U01 RAS KERNEL INFO generating core.2147
- 1117838978 2005.06.03 RAS KERNEL FATAL machine check status: 0, lr:80024fc4 cr:28244082 xer:80000002 ctr:8007a2b0
""",
    "HPC": r"""
134681 node-246 unix.hw state_change.unavailable 1077804742 1 Component State Change: Component \042SCSI-WWID\042
350766 node-109 unix.hw state_change.unavailable 1084680778 1 Component is in the unavailable state (HWID=2147942405)
2559 Interconnect-0T00 switch_module error 1097698203 1 Link error on broadcast tree Interconnect-0T00:00:3:2
433490 gige7 gige temphigh 1112345000 1 Warning: gige7 temperature; serial 80246008
""",
    "Thunderbird": r"""
- 1131566461 2005.11.09 dn228 Nov 9 12:01:01 dn228/dn228 crond(pam_unix)[2915]: session closed for user root
- 1131566479 2005.11.09 tbird-admin1 ib_sm.x[24904]: [ib_sm_sweep.c:1455]: No topology change, id 80072efe
- 1131567001 2005.11.09 eadmin1 kernel: mptscsih: ioc0: attempting task abort! (sc=00000101bddee480)
- 1131567009 2005.11.09 an92 kernel: ACPI: LAPIC_NMI (acpi_id[0x01] high edge lint[0x1]) flags=0x80240034
""",
    "Proxifier": r"""
[10.30 16:49:06] chrome.exe - proxy.cse.cuhk.edu.hk:5070 open through proxy proxy.cse.cuhk.edu.hk:5070 HTTPS
[10.30 16:49:07] git-remote-https.exe - github.com:443 close, 2147954402 bytes sent, 2149842967 bytes (2.05 GB)
[10.30 16:49:09] Dropbox.exe - d.dropbox.com:80 error : Could not connect through proxy (status 503)
""",
    "HealthApp": r"""
20171223-22:15:29:606|Step_LSC|30002312|onStandStepChanged 3579
20171223-22:15:29:615|Step_SPUtils|30002312|setTodayTotalDetailSteps=1514038440000##7007##548365##8661##12266##80246008
20171223-22:15:29:990|HiH_HiSyncControl|30002312|error flag 2147954402 totalCalories=-2147012894 items
""",
    "Kubernetes": r"""
E0301 10:11:12.000001 8007 pod_workers.go:190] Error syncing pod 80d02002-a397-427c-a1f1-426ca739d886 ("a_default"),
time="2024-03-01T10:11:12Z" level=error msg="failed" id=80072efe80d0200280240034 trace=c19001010000c004f074c0000005abcd
""",
}

HARD = (
    b"8", b"1", b"21", b"0x", b"0x8", b"80d02002", b"80d02002 ", b"2147012866 ", b"-2147012866,", b" ", b"\t",
    b"-", b"f", b"FFFFFFFF", b"\\", b"/", b".", b"_", b"(", b"\0", b"8\0", b"\r", b"\n", b"\xff", b"\xc3\xa9",
    b"error ", b"x" * 99 + b".", b"://", b"error 2147012866 ", b"80d02002.a", b"<![LOG[", b"0x80d02002 ext",
)  # fmt: skip


class Corpus(unittest.TestCase):
    def test_size(self):
        cases = list(corpus())
        traps = sum(1 for expected, _ in cases if not expected)
        self.assertGreaterEqual(len(cases), 500)
        self.assertGreaterEqual(traps, len(cases) / 3)

    def test_precision_and_recall(self):
        right = missed = wrong = 0
        offending = []
        for expected, line in corpus():
            found = codes([line])
            rest = list(found)
            for code in expected:
                if code in rest:
                    rest.remove(code)
                    right += 1
                else:
                    missed += 1
            wrong += len(rest)
            if found != expected:
                offending.append(f"expected {expected}, found {found}: {line!a}")
        report = "\n".join([f"{right} right, {missed} missed, {wrong} wrong", *offending])
        self.assertEqual(right / (right + missed), 1.0, report)
        self.assertGreaterEqual(right / (right + wrong), 0.99, report)

    def test_a_file_gives_what_its_lines_give(self):
        lines = [line for _, line in corpus()]
        expected = [code for line in lines for code in codes([line])]
        for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"):
            for newline in ("\n", "\r\n", "\r"):
                data = newline.join(lines).encode(encoding)
                with self.subTest(encoding=encoding, newline=newline):
                    self.assertEqual(codes(io.BytesIO(data)), expected)


class OtherSystems(unittest.TestCase):
    def test_no_codes(self):
        self.assertGreaterEqual(len(OTHER_SYSTEMS), 16)
        for system, text in OTHER_SYSTEMS.items():
            with self.subTest(system):
                self.assertEqual([f.text for f in scanner.scan(io.BytesIO(text.encode()))], [])


class Findings(unittest.TestCase):
    def test_fields(self):
        (finding,) = scanner.scan(["\u00e9 hr = 0x80d02002"])
        self.assertEqual((finding.line, finding.column, finding.text), (1, 8, "0x80d02002"))
        self.assertEqual(finding.hresult, 0x80D02002)
        self.assertIs(type(finding.hresult), de.HRESULT)
        self.assertIsNone(finding.extended)
        self.assertIsNone(finding.time)
        self.assertEqual(finding.explanation.name, "DO_E_DOWNLOAD_NO_PROGRESS")

    def test_is_a_value(self):
        first, second = scanner.scan(["0x80d02002", "0x80d02002"])
        self.assertEqual(pickle.loads(pickle.dumps(first)), first)
        self.assertEqual(len({first, pickle.loads(pickle.dumps(first))}), 1)
        self.assertNotEqual(first, second)
        with self.assertRaises(AttributeError):
            first.line = 2
        self.assertEqual(
            first.to_dict(),
            {
                "line": 1,
                "column": 1,
                "text": "0x80d02002",
                "hresult": "0x80D02002",
                "extended": None,
                "time": None,
                "kind": "hresult",
                **dict.fromkeys(("provider", "event", "channel", "machine", "fields", "context")),
            },
        )

    def test_pairs(self):
        for text, error, extended in (
            ("error: 0x80d02002, extended error: 0x80072ee2", 0x80D02002, 0x80072EE2),
            ("Error=0x80D02002; ExtendedError=0x80072EE7", 0x80D02002, 0x80072EE7),
            ("Error: 0x80D02005 (extended: 0x80072EE2)", 0x80D02005, 0x80072EE2),
            ('"Error":"0x80D02002","ExtendedError":"0x80072EE7"', 0x80D02002, 0x80072EE7),
        ):
            with self.subTest(text):
                first, second = scanner.scan([text])
                self.assertEqual((first.hresult, first.extended), (error, extended))
                self.assertEqual((second.hresult, second.extended), (extended, None))
                self.assertEqual(first.explanation.causes[0].origin, "ExtendedError")
        (alone,) = scanner.scan(["error: 0x80d02002, extended error: 0x00000000"])
        self.assertIsNone(alone.extended)

    def test_text_is_what_stood_there(self):
        line = "0X80D02002 80d02002 hr -2133843966 0x80D02002L &H80D02002 FFFFFFFF80D02002"
        self.assertEqual(
            [(column, text) for _, column, text in places([line])],
            [
                (1, "0X80D02002"),
                (12, "80d02002"),
                (24, "-2133843966"),
                (36, "0x80D02002L"),
                (48, "&H80D02002"),
                (59, "FFFFFFFF80D02002"),
            ],
        )

    def test_times(self):
        for line, expected in (
            ("2025-03-02 09:14:55.101 [CORE] hr 0x80d02002", "2025-03-02 09:14:55.101"),
            ("2025-02-05T00:03:16.9950191Z AC8 hr 0x80d02002", "2025-02-05T00:03:16.9950191Z"),
            ("2014-08-23\t14:13:39:321\t 748 hr 0x80d02002", "2014-08-23 14:13:39:321"),
            ("2014-08-23 14:13:39:321 748 hr 0x80d02002", "2014-08-23 14:13:39:321"),
            ("2024/05/11 09:48:26.1234567 12 hr 0x80d02002", "2024/05/11 09:48:26.1234567"),
            ("2023-11-18 10:51:27, Info CBS hr 0x80d02002", "2023-11-18 10:51:27"),
            ("[1190:14B8][2015-05-28T01:29:57]e054: 0x80d02002", "2015-05-28T01:29:57"),
            ("03/21/2024 10:11:12 PM 0x80d02002", "03/21/2024 10:11:12 PM"),
            (
                '<![LOG[hr 0x80d02002]LOG]!><time="10:21:33.5-60" date="03-14-2024" component="x">',
                "03-14-2024 10:21:33.5-60",
            ),
            ("> 2026-05-07 00:18:57.600 [CORE] hr 0x80d02002", "2026-05-07 00:18:57.600"),
            ('"2026-05-07 00:18:57" hr 0x80d02002', "2026-05-07 00:18:57"),
            ("[11/14/18 10:11:12] hr 0x80d02002", "11/14/18 10:11:12"),
            ("[Fri Oct  9 10:11:12 2020] hr 0x80d02002", "Fri Oct  9 10:11:12 2020"),
            ("[Fri Oct 09 10:11:12.123456 2020] hr 0x80d02002", "Fri Oct 09 10:11:12.123456 2020"),
            ("[09/Oct/2020:10:11:12 +0200] hr 0x80d02002", "09/Oct/2020:10:11:12 +0200"),
            ("2018-11-14T10:11:12+01:00 hr 0x80d02002", "2018-11-14T10:11:12+01:00"),
            ("2018-11-14 10:11:12 +0100 hr 0x80d02002", "2018-11-14 10:11:12 +0100"),
            ("2018-11-14T10:11:12Z: ==> hr 0x80d02002", "2018-11-14T10:11:12Z"),
            ("Bootstrapper:12/21/2021 7:19:42 PM: hr 0x80d02002", "12/21/2021 7:19:42 PM"),
            ("hr 0x80d02002  $$<X><06-30-2023 13:26:08.123+300><thread=752 (0x2F0)>", "06-30-2023 13:26:08.123+300"),
            ("hr 0x80d02002\tX\t6/30/2023 1:26:08 PM\t752 (0x02F0)", "6/30/2023 1:26:08 PM"),
            ('a 0x80d02002]LOG]!><time="10:21:33.5-60" date="03-14-2024" component="x">', "03-14-2024 10:21:33.5-60"),
            ("later 2025-03-02 09:14:55 0x80d02002", None),
            ("10.11.2025.3 0x80d02002", None),
        ):
            with self.subTest(line):
                (finding,) = scanner.scan([line])
                self.assertEqual(finding.time, expected)

    def test_seconds(self):
        """Each form of a time that scan() gives is one that the page's chart reads."""
        seconds_of = module("_logs.statistics").seconds_of
        for time, expected in (
            ("11/14/18 10:11:12", 1542190272),
            ("14.11.23 10:11:12", 1699956672),
            ("2018-11-14T10:11:12+01:00", 1542190272),
            ("2018-11-14 10:11:12 +0100", 1542190272),
            ("Fri Oct  9 10:11:12 2020", 1602238272),
            ("Fri Oct 09 10:11:12.123456 2020", 1602238272),
            ("09/Oct/2020:10:11:12 +0200", 1602238272),
            ("06-30-2023 13:26:08.123+300", 1688131568),
            ("6/30/2023 1:26:08 PM", 1688131568),
            ("Fri Oct 9 10:11:12", None),
            ("Fri Okt 9 10:11:12 2020", None),
            ("Fri Feb 31 10:11:12 2020", None),
        ):
            with self.subTest(time):
                self.assertEqual(seconds_of(time), expected)


class Kinds(unittest.TestCase):
    ALL = ("nt", "win32", "http", "names")

    def kinds(self, line, *also):
        return [(f.text, f"0x{f.hresult:08X}", f.kind) for f in scanner.scan([line], also=also)]

    def test_without_asking(self):
        for line, expected in (
            ("hr 0x80d02002", [("0x80d02002", "0x80D02002", "hresult")]),
            ("Error: 0xC1900101 - 0x20017", [("0xC1900101", "0xC1900101", "hresult")]),
            ("Error: 0xC004F074", [("0xC004F074", "0xC004F074", "hresult")]),
            ("Error: 0x4004F00C", [("0x4004F00C", "0x4004F00C", "hresult")]),
            ("ExitCode -1073741819", [("-1073741819", "0xC0000005", "ntstatus")]),
            ("Exception code: 0xc0000005", []),
            ("exit code 1603, HTTP 404, E_ACCESSDENIED", []),
        ):
            with self.subTest(line):
                self.assertEqual(self.kinds(line), expected)

    def test_also(self):
        for line, also, expected in (
            ("Exception code: 0xc0000005", "nt", [("0xc0000005", "0xC0000005", "ntstatus")]),
            ("An account failed to log on. Status: 0xC000006D", "nt", [("0xC000006D", "0xC000006D", "ntstatus")]),
            ("at address 0xC0000005", "nt", []),
            ("see https://x.example/?q=0xC0000005", "nt", []),
            ("Installer failed with exit code: 1603", "win32", [("1603", "0x80070643", "win32")]),
            ("ShellExecute installer failed: 5", "win32", [("5", "0x80070005", "win32")]),
            ("[WinError 12029] no connection", "win32", [("12029", "0x80072EFD", "win32")]),
            ("Error 1618: another installation runs", "win32", [("1618", "0x80070652", "win32")]),
            ("Error in 'HttpQueryInfo' with '12150'", "win32", []),
            ("Unknown error 12150", "win32", [("12150", "0x80072F76", "win32")]),
            ("exit code 1", "win32", []),
            ("exit code 5", "win32", []),
            ("exit code 0", "win32", []),
            ("failed 3 times", "win32", []),
            ("error 5 of 12", "win32", []),
            ("error 1603.5", "win32", []),
            ("error 12/2021", "win32", []),
            ("HTTP error 404", "win32", []),
            ("error 2147 bytes", "win32", []),
            ("error 64999", "win32", []),
            ("[AGENT_INSTALLING_FAILED]\t101\t", "win32", []),
            ("HTTP 404", "http", [("404", "0x80190194", "http")]),
            ("HTTP status 503", "http", [("503", "0x801901F7", "http")]),
            ("HTTP/1.1 502 Bad Gateway", "http", [("502", "0x801901F6", "http")]),
            ('"GET /a.cab HTTP/1.1" 404 196', "http", [("404", "0x80190194", "http")]),
            ("the server returned (403) Forbidden", "http", [("403", "0x80190193", "http")]),
            ("status code: 500", "http", [("500", "0x801901F4", "http")]),
            ("HTTP status code = 200", "http", []),
            ("HTTP/1.1 302 Found", "http", []),
            ("404 files, 500 MB, 10.0.404", "http", []),
            ("Failed with E_ACCESSDENIED", "names", [("E_ACCESSDENIED", "0x80070005", "name")]),
            ("DO_E_DOWNLOAD_NO_PROGRESS", "names", [("DO_E_DOWNLOAD_NO_PROGRESS", "0x80D02002", "name")]),
            ("ERROR_FILE_NOT_FOUND", "names", [("ERROR_FILE_NOT_FOUND", "0x80070002", "name")]),
            ("ERROR_SUCCESS S_OK E_NOSUCHNAME PROPERTY_CHANGE", "names", []),
            ("#define E_ACCESSDENIED=5 C:\\E_ACCESSDENIED", "names", []),
            ("x E_ACCESSDENIED (0x80070005)", "names", [("0x80070005", "0x80070005", "hresult")]),
            ("-2147024891 E_ACCESSDENIED", "names", [("-2147024891", "0x80070005", "hresult")]),
        ):
            with self.subTest(line):
                self.assertEqual(self.kinds(line, also), expected)

    def test_each_kind_is_asked_for_alone(self):
        line = "exit code 1603, HTTP 404, E_ACCESSDENIED, Exception code: 0xc0000005"
        for also, expected in zip(self.ALL, ("0xc0000005", "1603", "404", "E_ACCESSDENIED")):
            self.assertEqual([text for text, _, _ in self.kinds(line, also)], [expected])
        self.assertEqual(
            [kind for _, _, kind in self.kinds(line, *self.ALL)],
            ["win32", "http", "name", "ntstatus"],
        )

    def test_files_and_lines_give_the_same(self):
        lines = [line for _, line in corpus()] + ["exit code 1603, HTTP 404, E_ACCESSDENIED", "\u00e9 HTTP 503"]
        expected = [(f.column, f.text, f.kind) for line in lines for f in scanner.scan([line], self.ALL)]
        data = "\n".join(lines).encode()
        self.assertEqual([(f.column, f.text, f.kind) for f in scanner.scan(io.BytesIO(data), self.ALL)], expected)

    def test_wrong_words(self):
        for also in ("ntstatus", ("nt", "x"), ["NT"], (5,)):
            with self.assertRaises(ValueError) as raised:
                scanner.scan([""], also=also)
            self.assertIn("expected nt, win32, http, names", str(raised.exception))
        self.assertEqual(self.kinds("exit code 1603", *iter(["win32"])), [("1603", "0x80070643", "win32")])


class Together(unittest.TestCase):
    """Scans share their tables, and nothing else."""

    def test_decimal_numbers_of_no_facility(self):
        for line in ("error code 2155872255", "failed with error -2147483297"):
            self.assertEqual(codes([line]), [], line)

    def test_more_codes_than_are_remembered(self):
        lines = [f"hr = 0x{2161115136 + number:08X}" for number in range(1100)]
        self.assertEqual(codes(lines * 2), [f"0x{2161115136 + number:08X}" for number in range(1100)] * 2)

    def test_two_by_turns(self):
        lists = ("errors -2147012894, -2147012889, -2147012866", "error codes 2147954402, 2147954407, 2147954430")
        self.assertEqual([len(codes([line])) for line in lists], [3, 3])
        pairs = list(zip(*(scanner.scan([line]) for line in lists)))
        self.assertEqual([f.hresult for f, _ in pairs], [f.hresult for f in scanner.scan([lists[0]])])
        self.assertEqual([f.hresult for _, f in pairs], [f.hresult for f in scanner.scan([lists[1]])])

    def test_in_eight_threads(self):
        lines = [line for _, line in corpus()]
        expected = [codes([line]) for line in lines]
        results = [started(lambda: [codes([line]) for line in lines]) for _ in range(8)]
        self.assertEqual([result() for result in results], [expected] * 8)


class Sources(InFolder):
    TEXT = "first\n\u00e9\u20ac hr = 80072efe.\n\nlast 0x80D02002"
    PLACES = ((2, 9, "80072efe"), (4, 6, "0x80D02002"))

    def test_encodings(self):
        for encoding in ("utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "utf-16"):
            for newline in ("\n", "\r\n", "\r"):
                data = self.TEXT.replace("\n", newline).encode(encoding)
                for name, content in (("a.log", data), ("a.log.gz", gzip.compress(data)), ("b", gzip.compress(data))):
                    with self.subTest(encoding=encoding, newline=newline, name=name):
                        self.assertEqual(tuple(places(self.write(name, content))), self.PLACES)
                        self.assertEqual(tuple(places(io.BytesIO(content))), self.PLACES)

    def test_byte_order_marks(self):
        for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
            self.assertEqual(places(io.BytesIO(mark + "0x80D02002".encode(encoding))), [(1, 1, "0x80D02002")])

    def test_paths(self):
        path = self.write("a.log", self.TEXT.encode())
        self.assertEqual(tuple(places(path)), self.PLACES)

        class Path:
            def __fspath__(self):
                return path

        self.assertEqual(tuple(places(Path())), self.PLACES)

    def test_unreadable_paths(self):
        for path in (os.path.join(self.folder, "missing"), self.folder, "a\0b"):
            with self.assertRaises(OSError):
                list(scanner.scan(path))

    def test_wrong_sources(self):
        for source in (None, 5, b"0x80D02002", bytearray(b"x")):
            with self.assertRaises(TypeError):
                scanner.scan(source)
        with self.assertRaises(TypeError):
            list(scanner.scan([1]))

    def test_file_objects_stay_open(self):
        stream = io.BytesIO(self.TEXT.encode())
        self.assertEqual(tuple(places(stream)), self.PLACES)
        self.assertFalse(stream.closed)
        self.assertEqual(tuple(places(io.StringIO(self.TEXT))), self.PLACES)
        with open(self.write("a.log", self.TEXT.encode()), encoding="utf-8") as text:
            self.assertEqual(tuple(places(text)), self.PLACES)

    def test_lines(self):
        self.assertEqual(tuple(places(self.TEXT.split("\n"))), self.PLACES)
        self.assertEqual(tuple(places(self.TEXT.splitlines(True))), self.PLACES)
        self.assertEqual(tuple(places(line.encode() for line in self.TEXT.split("\n"))), self.PLACES)
        wide = io.BytesIO(self.TEXT.encode("utf-16-le"))
        self.assertEqual(tuple(places(iter(wide.readline, b""))), self.PLACES)

    def test_lines_are_answered_at_once(self):
        asked = []

        def lines():
            for number in range(3):
                asked.append(number)
                yield "hr 0x80D02002"

        findings = scanner.scan(lines())
        next(findings)
        self.assertEqual(asked, [0])

    def test_a_pipe_is_answered_at_once(self):
        reader, writer = os.pipe()
        with open(reader, "rb") as stream, open(writer, "wb", buffering=0) as sink:
            findings = scanner.scan(stream)
            sink.write(b"x" * 600 + b"\nhr 0x80D02002\n")
            self.assertEqual(next(findings).line, 2)
            findings.close()

    def test_nul_padding(self):
        self.assertEqual(places(io.BytesIO(b"\0" * 5000 + b"0x80D02002" + b"\0" * 5000)), [(1, 5001, "0x80D02002")])
        self.assertEqual(
            places(io.BytesIO(b"hr 80072efe\0\0\nx\0\0\0 0x80D02002\0")), [(1, 4, "80072efe"), (2, 6, "0x80D02002")]
        )

    def test_utf16_amid_utf8(self):
        data = b"start\n" * 200 + "hr 0x80D02002\r\n".encode("utf-16-le") + b"hr 80072efe\n"
        self.assertEqual(
            [(line, text) for line, _, text in places(io.BytesIO(data))], [(201, "0x80D02002"), (202, "80072efe")]
        )

    def test_utf16_amid_utf8_in_any_parts(self):
        data = b"start\n" * 99 + "hr 0x80D02002\r\nx 0x80D02003\n".encode("utf-16-le") + b"\0hr 80072efe\n0\0"
        expected = [(100, 4, "0x80D02002"), (101, 3, "0x80D02003"), (102, 5, "80072efe")]
        self.assertEqual(places(io.BytesIO(data)), expected)
        for cut in range(596, len(data)):
            for size in (2, 3, 5, 7, 8, 9, 11):
                self.assertEqual(places(Blocks.Slow(data, size, cut)), expected, (cut, size))

    def test_line_window(self):
        text = b"a\nb\r\nc\xff\n" + b"d" * 5000 + b"\n\ne"
        shown = [(1, "a"), (2, "b"), (3, "c\ufffd"), (4, "d" * 2000), (5, ""), (6, "e")]
        for size in (1, 2, 3, 100, 10000):
            window = module("_logs.around").LineWindow(1)
            window.first_needed = 3
            pieces = [text[at : at + size] for at in range(0, len(text), size)]
            self.assertEqual(list(window.watch(iter(pieces))), pieces)
            self.assertEqual((window.complete, window.around(3), window.around(6)), (5, shown[1:4], shown[4:]), size)
            window.first_needed = None
            list(window.watch(iter([b"", b""])))
            self.assertEqual((window.around(6), len(window._lines)), (shown[4:], 2))

    def test_around_finds_the_same(self):
        data = b"x\n" * 40 + b"hr 0x80D02002 and 0x80D02003\n" + b"y\n" * 3 + b"hr 0x80D02004" + b" z" * 99999
        classifier = module("_logs.classifier").CodeClassifier()
        for size in (1000, 100, 7):
            pairs = list(scanner.scan_with_lines(Blocks.Slow(data, size), 2, classifier))
            self.assertEqual([finding for finding, _ in pairs], list(de.scan(io.BytesIO(data))))
            self.assertEqual([[number for number, _ in lines] for _, lines in pairs],
                             [[39, 40, 41, 42, 43]] * 2 + [[43, 44, 45]])  # fmt: skip
            self.assertIs(pairs[0][1], pairs[1][1])

    def test_a_judgement_is_not_remembered_for_another_text(self):
        """After exactly as many bytes as are remembered, and after more of which these are the last."""
        words = "code: is the value of   "
        self.assertEqual(len(words), 24)
        self.assertEqual(codes([words + "80d02002", "product " + words + "80d02002"]), ["0x80D02002"])

    def test_a_judgement_holds_for_a_line_with_another_time(self):
        """One line under many times, and what each time begins and ends with: judged once, each with its own time."""
        lines, times = [], []
        for number in range(200):
            time = f"2026-03-{1 + number % 28:02d} {number % 24:02d}:{number % 60:02d}:07.{number:03d}"
            for begin, end in (("", " "), ("[", "] "), ("Error: ", " ")):
                lines.append(f"{begin}{time}{end}80D02002, extended error: 0x80072EE2 (-2147012894)")
                lines.append(f"{begin}{time}{end}key 80D02002 (2147954402 bytes)")
                times.append(time)
        classifier = module("_logs.classifier").CodeClassifier()
        judged = []
        judge = classifier._judge
        classifier._judge = lambda *candidate: judged.append(candidate) or judge(*candidate)
        data = "\n".join(lines).encode()
        found = list(classifier.codes(data, 0, len(data)))
        expected = [finding for line in lines for finding in de.scan([line])]
        self.assertEqual([(f[1], f[2], f[3]) for f in found], [(f.text, f.hresult, f.extended) for f in expected])
        self.assertEqual([f.time for f in expected if f.text == "0x80072EE2"], times)
        stamps = [f[5] for f in found if f[1] == "0x80072EE2"]
        self.assertEqual(stamps, [None] + [time.encode() for time in times[1:]])  # the first has no line end before it
        self.assertEqual(len(judged), 15)  # of 3,000 candidates

    def test_one_classifier_for_several_texts(self):
        """A number that ended one text is not the one before in the next."""
        classifier = module("_logs.classifier").CodeClassifier()
        texts = (b"error code: 2149859354", b"2149859354, 2147954429", b"error codes: 2149859354, 2147954429")
        for text in texts * 2:
            expected = list(de.scan(io.BytesIO(text)))
            self.assertEqual(list(scanner.scan_stream(io.BytesIO(text), classifier)), expected)
            self.assertEqual(len(expected), (1, 0, 2)[texts.index(text)])

    def test_what_is_remembered_has_a_bound(self):
        classifier = module("_logs.classifier").CodeClassifier()
        data = b"".join(b"job %d: error 0x80d02002\n" % number for number in range(3000))
        self.assertEqual(len(list(classifier.codes(data, 0, len(data)))), 3000)
        self.assertEqual(len(classifier._judgements), 3000 % 1024)

    def test_broken_bytes(self):
        data = b"\xff\xfa \x80\x81 0x80D02002\xff \xc3\n\xe2\x82 hr=80072efe\xf0\n"
        self.assertEqual(
            [(line, text) for line, _, text in places(io.BytesIO(data))], [(1, "0x80D02002"), (2, "80072efe")]
        )

    def test_lone_surrogates(self):
        self.assertEqual(places(["\ud800 0x80D02002"])[0][2], "0x80D02002")
        self.assertEqual(places(io.StringIO("\udfff 0x80D02002"))[0][2], "0x80D02002")

    def test_gzip(self):
        data = self.TEXT.encode()
        two = gzip.compress(data[:20]) + gzip.compress(data[20:]) + b"\0" * 100
        self.assertEqual(tuple(places(io.BytesIO(two))), self.PLACES)
        self.assertEqual(tuple(places(self.write("plain.gz", data))), self.PLACES)
        with self.assertRaises(OSError):
            list(scanner.scan(io.BytesIO(gzip.compress(data)[:-12])))
        with self.assertRaises(OSError):
            list(scanner.scan(io.BytesIO(b"\x1f\x8b\x08" + b"\xff" * 50)))

    def test_damaged_gzip_gives_what_came_before(self):
        packed = bytearray(gzip.compress(b"hr 0x80D02002\n" * 10 + os.urandom(200000)))
        packed = packed[: len(packed) // 2]
        found = []
        with self.assertRaises(OSError):
            for finding in scanner.scan(io.BytesIO(packed)):
                found.append(finding)
        self.assertGreaterEqual(len(found), 10)

    def test_empty(self):
        for source in (io.BytesIO(), io.StringIO(), [], [""], io.BytesIO(b"\n"), io.BytesIO(gzip.compress(b""))):
            self.assertEqual(codes(source), [])


class Blocks(unittest.TestCase):
    """What is read in pieces is found as if it were read at once."""

    class Slow(io.RawIOBase):
        def __init__(self, data, size, first=0):
            self.data, self.size, self.first = data, size, first or size

        def read(self, _=-1):
            size, self.first = self.first, self.size
            piece, self.data = self.data[:size], self.data[size:]
            return piece

    def test_any_size_of_block(self):
        text = "".join(
            f"{n:d} \u00e9 hr = 0x80d02002, extended error: 0x80072ee2\r\nx\r-2147012866 {n:d}\n" for n in range(40)
        )
        for encoding in ("utf-8", "utf-16-le", "utf-16"):
            data = text.encode(encoding)
            expected = places(io.BytesIO(data))
            self.assertEqual(len(expected), 120)
            for size in (1, 2, 3, 7, 64, 1000):
                with self.subTest(encoding=encoding, size=size):
                    self.assertEqual(places(self.Slow(data, size)), expected)

    def test_a_code_across_the_end_of_a_block(self):
        for shift in range(14):
            for block in (1 << 16, 1 << 17):
                head = b"x" * 99 + b"\n"
                data = head * (block // 100) + b"y" * (block % 100 - shift) + b" 0x80D02002 z\n" + head * 10
                (place,) = places(io.BytesIO(data))
                self.assertEqual(place, (block // 100 + 1, block % 100 - shift + 2, "0x80D02002"))

    def test_long_lines(self):
        filler = "\u00e9\u20ac" * 20000  # 40,000 characters, 100,000 bytes
        line = f"{filler} hr = 0x80d02002 " * 8
        data = f"first\n2025-03-02 09:14:55 {line}\nlast 0x80D02002\n".encode()
        found = list(scanner.scan(io.BytesIO(data)))
        self.assertEqual([f.line for f in found], [2] * 8 + [3])
        self.assertEqual([f.column for f in found[:8]], [20 + 40007 + n * 40017 for n in range(8)])
        self.assertEqual({f.time for f in found[:8]}, {"2025-03-02 09:14:55"})
        self.assertEqual(found[8].column, 6)

    def test_words_before_a_code_in_a_long_line(self):
        for shift in range(0, 400, 3):
            data = (
                b"." * ((1 << 17) - shift) + b" bytes: 2147954402 caller: 80d02002 reason = 80d0401b " + b"." * 300000
            )
            self.assertEqual(codes(io.BytesIO(data)), ["0x80D0401B"])


class Decimals(unittest.TestCase):
    def test_the_search_for_ten_digits_finds_what_two_patterns_find(self):
        patterns = module("_logs.patterns").shared_patterns()
        spans = module("_logs.decimals").decimal_spans
        parts = (
            *(b"2147954402", b"-2147012894", b"3221225477", b"-1073741819", b"1724162733", b"21479544020", b"2147"),
            *(b" ", b"-", b"3", b".", b"x", b"/2", b"%%", b"Error description", b"\n", b", "),
        )
        total = 0
        for turn in range(400):
            buffer = b"".join(parts[(turn * 7 + at * at * 5 + at * turn) % len(parts)] for at in range(3 + turn * 2))
            for begin, cut in ((0, 0), (turn % 13, turn % 7), (turn % 11, turn % 3)):
                stop = max(len(buffer) - cut, begin)
                expected = [
                    match.span()
                    for pattern in (patterns.negative, patterns.unsigned)
                    for match in pattern.finditer(buffer, begin, stop)
                ]
                self.assertEqual(sorted(spans(patterns, buffer, begin, stop)), sorted(expected), buffer)
                total += len(expected)
        self.assertGreater(total, 10_000)

    def test_ten_digits_that_a_window_cuts_are_found_once(self):
        patterns = module("_logs.patterns").shared_patterns()
        decimals = module("_logs.decimals")
        lengths = {b" 2147954402 ": 10, b" -2147012894 ": 11, b" 3221225477 ": 9, b" 21479544020 ": 0}
        for text, length in lengths.items():
            for before in range(decimals._WINDOW - 24, decimals._WINDOW + 4):
                buffer = b"." * before + text + b"." * 100
                end = before + len(text) - 1
                expected = [(end - length, end)] if length else []
                self.assertEqual(decimals.decimal_spans(patterns, buffer, 0, len(buffer)), expected, before)


class Cost(unittest.TestCase):
    @slow("it shows that the memory has a bound")
    def test_memory(self):
        """A block and a line at most are held, of many lines and of one that never ends."""

        class Endless:
            def __init__(self, block, times):
                self.block, self.left = block, times

            def read(self, _):
                self.left -= 1
                return self.block if self.left >= 0 else b""

        lines = (b"2025-03-02 09:14:55 words and words\n" * 49 + b"2025-03-02 09:14:55 hr = 0x80d02002\n") * 50
        for block, found in ((lines, 50), (lines.replace(b"\n", b" "), 50)):
            codes([block])  # the tables
            tracemalloc.start()
            try:
                count = sum(1 for _ in scanner.scan(Endless(block, 100)))
                peak = tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()
            self.assertEqual(count, 100 * found)
            self.assertLess(peak, 4 << 20)

    def test_a_gzip_bomb(self):
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        packed = b"".join(packer.compress(b" " * (1 << 20)) for _ in range(40)) + packer.flush()
        tracemalloc.start()
        try:
            self.assertEqual(codes(io.BytesIO(packed)), [])
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        self.assertLess(peak, 4 << 20)

    @slow("it shows that the cost has a bound")
    def test_lines_made_to_be_hard_come_to_their_end(self):
        """A megabyte each, in one line; what a quadratic search would not finish. Its time is in tools/bench."""
        counts = {}
        for pattern in HARD:
            data = b"x" + pattern * (1000000 // len(pattern))
            counts[pattern] = sum(1 for _ in scanner.scan(io.BytesIO(data)))
        self.assertEqual({pattern: count for pattern, count in counts.items() if count}, {b"-2147012866,": 83332})


class Fuzz(unittest.TestCase):
    def test_mutated_lines(self):
        """No exception, whatever stands there; and a finding's text and place are in the line."""
        import random

        rnd = random.Random(20)
        lines = [line.encode() for _, line in corpus()]
        for _ in range(3000):
            data = bytearray(rnd.choice(lines))
            for _ in range(rnd.randrange(1, 8)):
                at = rnd.randrange(len(data) + 1)
                kind = rnd.randrange(4)
                if kind == 0:
                    data[at : at + rnd.randrange(5)] = bytes(rnd.randrange(256) for _ in range(rnd.randrange(5)))
                elif kind == 1:
                    other = rnd.choice(lines)
                    data[at:at] = other[rnd.randrange(len(other)) :][:40]
                elif kind == 2:
                    del data[at : at + rnd.randrange(20)]
                else:
                    data[at:at] = rnd.choice((b"\n", b"\r", b"\0", b"0x", b"80d02002", b"-", b" ", b"\xef\xbb\xbf"))
            if data[:3] == b"\x1f\x8b\x08":
                continue
            text = bytes(data).replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
            for finding in scanner.scan(io.BytesIO(bytes(data))):
                self.assertTrue(finding.hresult.failed)
                if b"\0" not in data and data[:3] != b"\xef\xbb\xbf" and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
                    line = text[finding.line - 1].decode("utf-8", "replace")
                    self.assertEqual(line[finding.column - 1 :][: len(finding.text)], finding.text)

    def test_random_bytes(self):
        import random

        rnd = random.Random(21)
        for _ in range(300):
            data = bytes(rnd.choice(b"8012fFxX0-:= \n\r\0\xff") for _ in range(rnd.randrange(200)))
            list(scanner.scan(io.BytesIO(data)))
            list(scanner.scan([data]))


class Helpers(unittest.TestCase):
    def test_walk(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("b.log", "a.log", os.path.join("sub", "c.log")):
                path = os.path.join(folder, name)
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, "wb"):
                    pass
            names = [
                os.path.relpath(path, folder) for path in module("_logs.text_reader").walk([folder], recursive=True)
            ]
            self.assertEqual(names, ["a.log", "b.log", os.path.join("sub", "c.log")])
            self.assertEqual(list(module("_logs.text_reader").walk([folder, "missing"])), [folder, "missing"])
            self.assertEqual(list(module("_logs.text_reader").walk(["missing"], True)), ["missing"])

    @unittest.skipIf(WINDOWS, "no such files there")
    def test_walk_opens_no_pipe(self):
        with tempfile.TemporaryDirectory() as folder:
            os.mkfifo(os.path.join(folder, "pipe"))
            self.assertEqual(list(module("_logs.text_reader").walk([folder], recursive=True)), [])

    def test_summary(self):
        summary = module("_logs.summary").Summary()
        self.assertEqual(summary.rows(), [])
        for path, lines in (
            ("a", ["2025-03-02 09:00:00 0x80d02002", "x", "2025-03-02 09:05:00 0x80072ee2"]),
            ("b", ["0x80d02002"]),
        ):
            for finding in scanner.scan(lines):
                summary.add(path, finding)
        first, second = summary.rows()
        self.assertEqual(
            first.to_dict(),
            {
                "hresult": "0x80D02002",
                "count": 2,
                "first_file": "a",
                "first_line": 1,
                "first_time": "2025-03-02 09:00:00",
                "first_event": None,
                "last_file": "b",
                "last_line": 1,
                "last_time": None,
                "last_event": None,
                "files": ["a", "b"],
            },
        )
        self.assertEqual((second.hresult, second.count, second.first_line, second.files), (0x80072EE2, 1, 3, ("a",)))

    def test_summaries_add_up(self):
        lines = {
            "a": ["2025-03-02 09:00:00 0x80d02002", "0x80072ee2"],
            "b": [],
            "c": ["x", "0x80072ee2", "0x80190194"],
            "d": ["2025-03-02 09:05:00 0x80d02002", "0x80d02002"],
        }
        whole, parts = module("_logs.summary").Summary(), []
        for path, text in lines.items():
            parts.append(module("_logs.summary").Summary())
            for finding in scanner.scan(text):
                whole.add(path, finding)
                parts[-1].add(path, finding)
        kept = [part.rows() for part in parts]
        for first in (range(4), range(1)):  # one after the other, and the later ones among themselves
            total, rest = module("_logs.summary").Summary(), module("_logs.summary").Summary()
            for number, part in enumerate(parts):
                (total if number in first else rest).merge(part)
            total.merge(rest)
            self.assertEqual(total.rows(), whole.rows())
        self.assertEqual([row.count for row in whole.rows()], [3, 2, 1])
        self.assertEqual([part.rows() for part in parts], kept)  # merging changes only what is merged into


if __name__ == "__main__":
    unittest.main()

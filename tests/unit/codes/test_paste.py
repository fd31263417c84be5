"""What people paste: the codes in a text, in order; and texts that hold none."""

import time
import unittest

from tests import de, module

paste = module("_codes.paste")

# A text and its codes, in order. "A+B" is a code with an extended error, "A/2" one with an error context, "A~20017"
# one with an extend code of Windows Setup.
SPELLINGS = (
    # A token.
    ("0x80D02002", "80D02002"),
    ("0X80073CFB", "80073CFB"),
    ("80d02002", "80D02002"),
    ("80D02002h", "80D02002"),
    ("&H80D02002", "80D02002"),
    ("0x80D02002L", "80D02002"),
    ("0x80D02002UL", "80D02002"),
    ("-2133843966", "80D02002"),
    ("2161123330", "80D02002"),
    ("-0x7F2FDFFE", "80D02002"),
    ("0n-2133843966", "80D02002"),
    ("0xFFFFFFFF80D02002", "80D02002"),
    ("0x0000000080D02002", "80D02002"),
    ("80246008", "80246008"),
    ("DO_E_DOWNLOAD_NO_PROGRESS", "80D02002"),
    ("do_e_download_no_progress", "80D02002"),
    ("E_ACCESSDENIED", "80070005"),
    ("ERROR_FILE_NOT_FOUND", "80070002"),
    ("0xDEADBEEF", "DEADBEEF"),
    ("0x0", "00000000"),
    ("S_OK", "00000000"),
    ("(0x80070005)", "80070005"),
    ("[0x80d02002],", "80D02002"),
    ("`80244008`", "80244008"),
    ("'0x80070005'.", "80070005"),
    ("HTTP 404", "80190194"),
    ("win32 1603", "80070643"),
    ("winhttp 12007", "80072EE7"),
    ("HRESULT_FROM_WIN32(5)", "80070005"),
    # Words before.
    ("error 0x80d02002", "80D02002"),
    ("Error: 0x80070005", "80070005"),
    ("hr=0x80070005,", "80070005"),
    ("hr = 0x80072ee2", "80072EE2"),
    ("hr:0x80072EE2", "80072EE2"),
    ("Error code: (0x80D05001)", "80D05001"),
    ("Exception from HRESULT: 0x80200013", "80200013"),
    ("HRESULT=80040154", "80040154"),
    ("HRESULT: 80040154", "80040154"),
    ("error code 8007000E", "8007000E"),
    ("Error code 801C0003 was reported", "801C0003"),
    ("P1: 80073D13", "80073D13"),
    ("Status: c000000d", "C000000D"),
    ("Update failed with error 0x8024401c", "8024401C"),
    ("Download error - 0x80248007", "80248007"),
    ("There were some problems installing updates (0x800f0831)", "800F0831"),
    ("Result = 0x80072EE7", "80072EE7"),
    ("Apps(0x81036502)", "81036502"),
    ("exit code -2061893627", "851A0005"),
    ("Exit code (Decimal): -2068119551", "84BB0001"),
    ("Installation failed with exit code -1978335226", "8A150006"),
    ("ExitCode -1073741819", "C0000005"),
    ("Error -2147221246 while locating content", "80040102"),
    ("error code = -2147012889", "80072EE7"),
    ("error 2147942405", "80070005"),
    ("return value 2147943568", "80070490"),
    ("Exception code: 0xc0000005", "C0000005"),
    ("errorcode:0x80072efd", "80072EFD"),
    ("error#0x80072efd", "80072EFD"),
    ("Fehlercode 0x80070005", "80070005"),
    ("Fehler: 80070005", "80070005"),
    ("C\u00f3digo do erro = 0x800f0950", "800F0950"),
    ("c\u00f3digo de error 80240034", "80240034"),
    ("Code d\u2019erreur : 0x80073CF9", "80073CF9"),
    ("codice errore 0x80070643", "80070643"),
    ("kod b\u0142\u0119du: 0x80070490", "80070490"),
    ("hata kodu: 0x80070422", "80070422"),
    ("\u041e\u0448\u0438\u0431\u043a\u0430: 0x800f081f", "800F081F"),
    ("\u043a\u043e\u0434 \u043f\u043e\u043c\u0438\u043b\u043a\u0438 80072EE2", "80072EE2"),
    ("\u9519\u8bef\u4ee3\u7801\uff1a0x80072eff", "80072EFF"),
    ("\u30a8\u30e9\u30fc \u30b3\u30fc\u30c980070002", "80070002"),
    ("\uc624\ub958 \ucf54\ub4dc: 0x80070643", "80070643"),
    # Words after.
    ("0x80d03002 : unknown error", "80D03002"),
    ("0x80070005 (E_ACCESSDENIED)", "80070005"),
    ("0x87e00017 error code", "87E00017"),
    ("80244008: Unknown error", "80244008"),
    ("0x80070002 ERROR_FILE_NOT_FOUND", "80070002"),
    ("0x80240034 keeps coming back", "80240034"),
    ("-2147024891 Access is denied.", "80070005"),
    ("0x8024402F (-2145107921): External cab file processing completed with some errors.", "8024402F"),
    ("Exit code (Decimal): -2061893606Error description: Wait on the engine failed.", "851A001A"),
    ("0x80070005Error", "80070005"),
    ("Error: 0x80240066==========90.0%=====================      ]", "80240066"),
    # Two spellings of one value.
    ("0x800f0922 (-2146498270)", "800F0922"),
    ("-2147024885/0x8007000b", "8007000B"),
    ("0x80070005 = -2147024891 = 2147942405", "80070005"),
    ("error -2147012889 (0x80072EE7, ERROR_WINHTTP_NAME_NOT_RESOLVED)", "80072EE7"),
    ("Error 0x80070005 ... failed with 80070005", "80070005"),
    ("err 0x80072f8f\n# for hex 0x80072f8f / decimal -2147012721", "80072F8F"),
    # Pairs.
    ("0xC1900101 - 0x20017", "C1900101~20017"),
    ("0xC1900101-0x4000D", "C1900101~4000D"),
    ("0xC1900101 \u2013 0x30018", "C1900101~30018"),
    ("0x8007042B - 0x4001E", "8007042B~4001E"),
    ("Error: 0x80070070, 0x50011", "80070070~50011"),
    ("error: 0x80d02002, extended error: 0x80072ee2", "80D02002+80072EE2"),
    ("DeliveryOptimization error: 0x80072f8f, extended error: 0x00000000", "80072F8F"),
    ("Error: 0x80D02002 (extended: 0x80072EE2)", "80D02002+80072EE2"),
    ('{"Error":"0x80D02002","ExtendedError":"0x80072EFD"}', "80D02002+80072EFD"),
    ("Error: 0x80D05001 ExtendedError: 0x80072EFE", "80D05001+80072EFE"),
    ("Error=-2133843966 ExtendedError=-2147012894", "80D02002+80072EE2"),
    ("ExtendedError: 0x80072EE2, Error: 0x80D02002", "80D02002+80072EE2"),
    ("Error: 0x80D02002\nExtendedError: 0x80072EE7\nError: 0x80D02002", "80D02002+80072EE7"),
    # Several.
    ("0x80070020\n0x800f0845", "80070020 800F0845"),
    ("KB5004327: Error 0x80073D26 or 0x8007139F occurs", "80073D26 8007139F"),
    (
        "-2133843966, HTTP 404;winhttp 12002\n\n  DO_E_JOB_NOT_FOUND\t80246007\r\n",
        "80D02002 80190194 80072EE2 80D02003 80246007",
    ),
    ("0x80070005, then 0x80070002, then 0x80070005 again", "80070005 80070002"),
    ("failed with 0x80240022 because of 0x8024402C", "80240022 8024402C"),
    ("error 0x80070643 in package 3, exit code 1603", "80070643"),
    # Wrappers.
    ("HRESULT(0x80070005)", "80070005"),
    ("<HRESULT 0x80D02002>", "80D02002"),
    ("COMException (0x80240438)", "80240438"),
    ("System.Runtime.InteropServices.COMException (0x80040154): Class not registered", "80040154"),
    ("OSError: [WinError -2147012889] Windows Error 0x80072ee7", "80072EE7"),
    ("OSError: [WinError -2147221008] CoInitialize has not been called", "800401F0"),
    ("PermissionError: [WinError 5] Access is denied: 'C:\\\\x'", "80070005"),
    ("pywintypes.com_error: (-2147221021, 'Operation unavailable', None, None)", "800401E3"),
    (
        "pywintypes.com_error: (-2147352567, 'Exception occurred.', (0, None, None, None, 0, -2147024891), None)",
        "80020009 80070005",
    ),
    ("_ctypes.COMError: (-2147024809, 'The parameter is incorrect.', (None, None, None, 0, None))", "80070057"),
    ("comtypes.COMError(-2147467259, 'Unspecified error', (None, None, None, 0, None))", "80004005"),
    ("com_error(-2147024891, 'Access is denied.', None, None)", "80070005"),
    ("WindowsUpdate_8024402C", "8024402C"),
    ('"WindowsUpdate_8024402C" "WindowsUpdate_dt000"', "8024402C"),
    ("NonCritical_80073D13_e3ddba5cc7432f8eac6ff587b7cea67b50cc29f4_00000000", "80073D13"),
    ("Wsl/InstallDistro/0x80070422", "80070422"),
    ("Wsl/InstallDistro/E_ACCESSDENIED", "80070005"),
    ("Error code: Wsl/Service/CreateInstance/0x80040326", "80040326"),
    ("winrt::hresult_error: 0x80070490", "80070490"),
    ("Exception(1) tid(1594) 80072F8F", "80072F8F"),
    ("host.cpp,1470,80073CF6;host.cpp,862,80073CF6;", "80073CF6"),
    ("if ($LASTEXITCODE -eq -2147012867) {", "80072EFD"),
    ("[0x80004005](https://go.microsoft.com/fwlink/?linkid=2068169&0x80004005)", "80004005"),
    ("https://www.example.com/search?q=0x80072ee2%20error", "80072EE2"),
    ("https://www.example.com/search?q=error%200x80072ee2", "80072EE2"),
    ("C:\\logs\\0x80070005\\setup.log", "80070005"),
    ("An error occurred (error code 3: 0x80004002 -- system level).", "80004002"),
    # Typography.
    ("\u201c0x80070005\u201d", "80070005"),
    ("\u2018error 0x80070005\u2019", "80070005"),
    ("\u00ab 0x80070005 \u00bb", "80070005"),
    ("0\u00d780070005", "80070005"),
    ("0\u044580070005", "80070005"),
    ("error 0\u042580072EE2", "80072EE2"),
    ("\u22122147012889", "80072EE7"),
    ("exit code \u20132147012889", "80072EE7"),
    ("Error\u00a00x80070005", "80070005"),
    ("Error:\u202f0x80070005", "80070005"),
    ("\uff10\uff58\uff18\uff10\uff10\uff17\uff10\uff10\uff10\uff15", "80070005"),
    ("\u30a8\u30e9\u30fc\uff1a\uff10\uff58\uff18\uff10\uff10\uff17\uff10\uff10\uff10\uff15", "80070005"),
    ("0x8007\u200b0005", "80070005"),
    ("\ufeff0x80D02002", "80D02002"),
    ("0x80\u00ad070005", "80070005"),
    ("\u202a0x80070005\u202c", "80070005"),
    ("0 x 80070005", "80070005"),
    ("\uff080x80070005\uff09", "80070005"),
    # Escapes.
    ("Error&nbsp;0x80070005", "80070005"),
    ("**Error 0x80072ee7&colon; No internet connection**", "80072EE7"),
    ("&quot;0x80070005&quot;", "80070005"),
    ("&lt;code&gt;0x80070005&lt;/code&gt;", "80070005"),
    ("<td>0x80070005</td>", "80070005"),
    ("Error &#x30;x80070005", "80070005"),
    ("&#48;&#120;80070005", "80070005"),
    ("code&#58;&#32;0x80070005", "80070005"),
    ("Exit code was &#39;-2146233079&#39;.", "80131509"),
    ("exit code &minus;2147012889", "80072EE7"),
    ('{\\"error\\":\\"0x80070005\\"}', "80070005"),
    ("Error\\n0x80070005\\r\\n", "80070005"),
    ("error\\u00a00x80070005", "80070005"),
    ("\\u0030x80070005", "80070005"),
    ("'Error\\xa00x80070005'", "80070005"),
    # Small numbers with their kind in words.
    ("404 Not Found", "80190194"),
    ("(404) Not Found", "80190194"),
    ("The remote server returned an error: (404) Not Found.", "80190194"),
    ("The remote server returned an error: (407) Proxy Authentication Required.", "80190197"),
    ("503 Service Unavailable", "801901F7"),
    ("HTTP status 503", "801901F7"),
    ("HTTP/1.1 403 Forbidden", "80190193"),
    ("HTTP status code: 404", "80190194"),
    ("Response status code does not indicate success: 404 (Not Found).", "80190194"),
    ("status code 500", "801901F4"),
    ("http error 407", "80190197"),
    ("Error 404", "80190194"),
    ("StatusCode=503", "801901F7"),
    ("exit code 1603", "80070643"),
    ("Installer failed with exit code: 1603", "80070643"),
    ("ShellExecute installer failed: 1603", "80070643"),
    ("exited with code 1618", "80070652"),
    ("exit code 3010", "80070BC2"),
    ("Error 1603", "80070643"),
    ("Error 1722. There is a problem with this Windows Installer package.", "800706BA"),
    ("error code: 1605", "80070645"),
    ("WinError 12029", "80072EFD"),
    ("WinHTTP error 12007", "80072EE7"),
    ("WinINet error: 12029", "80072EFD"),
    ("Error in 'HttpQueryInfo' with '12150' - 'Unknown error 12150'.", "80072F76"),
    ("12007", "80072EE7"),
    ("12029.", "80072EFD"),
    ("1603", "80070643"),
    ("3010", "80070BC2"),
    ("System error 5 has occurred.", "80070005"),
    ("GetLastError=5", "80070005"),
    ("Win32 error 1058", "80070422"),
    ("error 0x643", "80070643"),
    ("Error: 0x00000005", "80070005"),
    ("HTTP 404, error 12007", "80190194 80072EE7"),
    # Contexts.
    (
        "ERROR FILE:    http://x/y -> C:\\y\nERROR CODE:    0x80190194 - Not found\nERROR CONTEXT: 0x00000005 - remote",
        "80190194/5",
    ),
    ("hr = 0x80070070, BG_ERROR_CONTEXT_LOCAL_FILE", "80070070/4"),
    ("ErrorContext : RemoteFile\nErrorCode    : 0x80072EE7", "80072EE7/5"),
    # Success codes only where nothing failed.
    ("hr=0x00240001", "00240001"),
    ("The status code is 0x0. The status code is 0x80072EE7.", "80072EE7"),
)

NO_CODE = (
    "",
    " ",
    "\n\n",
    "hello",
    "zzz",
    "HTTP",
    "error",
    "no error",
    "Error code:",
    "what does this mean?",
    "0",
    "5",
    "42",
    "404",
    "1234",
    "65535",
    "12345678",
    "20240820",
    "2024-08-20",
    "2024-08-20 14:05:33",
    "08/20/2024 2:05 PM",
    "2024-08-20T14:05:33.1234567Z",
    "20240820074001",
    "1724162733",
    "10.0.19041.3636",
    "v1.7.1",
    "26200.9550",
    "Windows 11 24H2 build 26100",
    "192.168.0.1",
    "10.0.0.1:8080",
    "fe80::8007:5",
    "2001:db8::80d0:2002",
    "5b99fa76-721c-423c-adac-56d03c8a8007",
    "{CB6DE3B4-CC97-4BD7-B8F2-2AF4A0DB4FCC}",
    "80070005-721c-423c-adac-56d03c8a8007",
    "S-1-5-21-2702878673-795188819-444038987-503",
    "KB5004327",
    "KB4051033 (OS Build 17134.48)",
    "$19.99",
    "1.299,00 \u20ac",
    "USD 2,161,123,330",
    "+1 555 0100",
    "+49 2161 123330",
    "(800) 555-0199",
    "3105551234",
    "00:1A:2B:3C:4D:5E",
    "#80FF00FF",
    "deadbeef",
    "facade00",
    "755349ECD6A478FE010E466B29911D2388F6CE94",
    "d41d8cd98f00b204e9800998ecf8427e",
    "c06094324ca161b5d2c427c78b95d534ea6fdb004e8873d9872b7f4242739373",
    "C:\\Windows\\SoftwareDistribution",
    "https://go.microsoft.com/fwlink/?LinkId=235160",
    "https://example.com/download/file.exe",
    "3 errors, 12 warnings",
    "Error on line 12",
    "error 3 of 10",
    "0 errors",
    "exit code 0",
    "exited with code 1",
    "HTTP/2",
    "HTTP 200 OK",
    "HTTP/1.1 200 OK",
    "404 Main Street",
    "port 8080 is in use",
    "pid 1603",
    "thread 12007",
    "2147483647",
    "100%",
    "1603 files copied",
    "12007 bytes",
    "Error 30182-1011",
    "error report of 2024-08-20",
    "E_",
    "MY_OWN_NAME",
    "BG_ERROR_CONTEXT_REMOTE_FILE",
    "0x7ffd8a2b1000",
    "fault offset 0x00007FFAE2EE9A30",
    "base address 0x80010000",
    "handle 0x80000012",
    "flags 0x80000000",
    "0x80074DD",
    "0x180D02002",
    "5.1,2:5.2,2:6.0",
    "ISBN 978-3-16-148410-0",
)


def shown(reading):
    text = f"{reading.hresult:08X}"
    if reading.extended is not None:
        text += f"+{reading.extended:08X}"
    if reading.extend_code is not None:
        text += f"~{reading.extend_code:X}"
    return text if reading.context is None else f"{text}/{reading.context:d}"


class Spellings(unittest.TestCase):
    def test_each(self):
        self.assertGreaterEqual(len(SPELLINGS), 150)
        self.assertEqual(len({text for text, _ in SPELLINGS}), len(SPELLINGS))
        for text, codes in SPELLINGS:
            with self.subTest(text=text):
                self.assertEqual(" ".join(map(shown, paste.read_pasted(text))), codes)

    def test_no_code(self):
        self.assertGreaterEqual(len(NO_CODE), 60)
        for text in NO_CODE:
            with self.subTest(text=text):
                self.assertEqual(list(map(shown, paste.read_pasted(text))), [])
                why = paste.why_no_code(text)
                self.assertRegex(why, r"\Aexpected |\Ano code|\Aa small number")
                self.assertNotIn("\n", why)

    def test_what_parse_takes_is_read(self):
        for explanation in list(de.codes())[::50]:
            for text in (str(explanation.hresult), *explanation.names):
                self.assertEqual([reading.hresult for reading in paste.read_pasted(text)], [explanation.hresult], text)
            if explanation.hresult.failed:
                for text in (f"{explanation.hresult:08x}", str(explanation.hresult.signed)):
                    codes = [reading.hresult for reading in paste.read_pasted(text)]
                    self.assertEqual(codes, [explanation.hresult], text)


class Readings(unittest.TestCase):
    def only(self, text):
        (reading,) = paste.read_pasted(text)
        return reading

    def test_the_text_as_it_stood(self):
        for text, stood in (
            (
                "see \u201c\uff10\uff58\uff18\uff10\uff10\uff17\uff10\uff10\uff10\uff15\u201d there",
                "\uff10\uff58\uff18\uff10\uff10\uff17\uff10\uff10\uff10\uff15",
            ),
            ("Error&nbsp;0x8007&#48;005&colon; denied", "0x8007&#48;005"),
            ("exit code \u22122147012889.", "\u22122147012889"),
            ("Wsl/InstallDistro/E_ACCESSDENIED", "E_ACCESSDENIED"),
            ("  0x80070005 ", "0x80070005"),
        ):
            reading = self.only(text)
            self.assertEqual(reading.text, stood)
            self.assertIn(stood, text[reading.start : reading.end])

    def test_kinds_and_notes(self):
        for text, kind, note in (
            ("0x80070005", "hresult", None),
            ("error -2147024891", "hresult", None),
            ("E_FAIL", "name", None),
            ("Wsl/E_FAIL", "name", None),
            ("80246008", "hresult", "read as hexadecimal"),
            ("Error 80246008", "hresult", "read as hexadecimal"),
            ("HTTP 404", "http", None),
            ("http status 404", "http", None),
            ("404 Not Found", "http", "read as HTTP status 404"),
            ("Error 404", "http", "read as HTTP status 404"),
            ("WinError 12029", "win32", None),
            ("error 12029", "win32", "read as the WinHTTP error 12029"),
            ("12007", "win32", "read as the WinHTTP error 12007"),
            ("1603", "win32", "read as the Windows Installer code 1603"),
            ("exit code 3010", "win32", "read as the Windows Installer code 3010"),
            ("error 5", "win32", "read as the Win32 error 5"),
        ):
            reading = self.only(text)
            self.assertEqual((reading.kind, reading.note), (kind, note), text)

    def test_the_nearest_reading(self):
        for text, why in (
            ("404", "a small number needs its kind: 'HTTP 404', 'win32 404' or 'winhttp 404'"),
            ("error 0x80074DD", "expected eight hexadecimal digits, got seven in '0x80074DD'; perhaps 0x800704DD"),
            (
                "it says DO_E_DOWNLOAD_NO_PROGES",
                "no code is named DO_E_DOWNLOAD_NO_PROGES; near it: DO_E_DOWNLOAD_NO_PROGRESS, DO_E_DOWNLOAD_NO_URI",
            ),
            (
                "Exception 2147352567",
                "no code in 'Exception 2147352567'; -2147352567, with its minus sign, is 0x80020009",
            ),
            (
                "hello",
                "expected an HRESULT such as 0x80D02002 or -2133843966, a name such as DO_E_JOB_NOT_FOUND, "
                "or 'HTTP 404', alone or in a text, got 'hello'",
            ),
        ):
            self.assertEqual(paste.why_no_code(text), why)

    def test_the_cost_is_linear(self):
        """Ten times the text may cost at most thirty times the time: ten, and the noise of a busy machine."""
        for piece in (
            "error ",
            "0x",
            "0x8007",
            "A_",
            "ERROR_A",
            "&#",
            "8" * 50,
            "1 ",
            "-",
            "(",
            "error code code code ",
            "E",
        ):
            times = []
            for length in (5000, 50000):
                text = (piece * length)[:length]
                start = time.perf_counter()
                paste.read_pasted(text)
                paste.why_no_code(text)
                times.append(time.perf_counter() - start)
            self.assertLess(times[1], max(0.5, 30 * times[0]), piece[:20])


if __name__ == "__main__":
    unittest.main()

"""The words by which a number in a text is judged, and the facilities that are believed without one.

Imports nothing.
"""

# A code comes after these words ...
_ANNOUNCING = """
    error errors err errno hr hresult hresults code codes result results res rc ret retcode retval return returned
    returns returning reason fail failed fails failure failing exception exceptions status exit exited winerror scode
    gle extended inner cause caused fatal aborted denied refused rejected stopped terminated errorlevel
    fehler fehlercode erreur errore error erro codigo codice
    \u043e\u0448\u0438\u0431\u043a\u0430 \u041e\u0448\u0438\u0431\u043a\u0430 \u043a\u043e\u0434 \u041a\u043e\u0434
    \u9519\u8bef \u9519\u8bef\u4ee3\u7801 \u4ee3\u7801 \u30a8\u30e9\u30fc \u30a8\u30e9\u30fc\u30b3\u30fc\u30c9
    \u30b3\u30fc\u30c9
"""
_ANNOUNCING_ENDS = (
    b"error",
    b"errorcode",
    b"hresult",
    b"exitcode",
    b"resultcode",
    b"returncode",
    b"statuscode",
    b"errcode",
)
# ... with none but these between,
_CONNECTING = """
    a an the is was are were be been being with of value values number no nr num by as equals equal code it its this
    that which has have had got gets hex hexadecimal dec decimal signed unsigned int long dword i8 u8 x lx
    mit von der die das ist wert avec est con es
"""
# and never directly after these.
_DENYING = """
    address addresses addr offset offsets base baseaddress pointer pointers ptr caller callers instruction eip rip esp
    rsp ebp rbp eax ebx ecx edx rax rbx rcx rdx pc pid tid ppid handle handles hwnd hkey hmodule hinstance flag flags
    mask masks attributes attribute attr attrs style styles rva at hash hashes sha sha1 sha256 md5 crc crc32 checksum
    digest thumbprint fingerprint serial sn guid uuid clsid iid luid lcid usn lsn color colour rgb byte bytes
    referenced reading writing loaded mapped allocated dwflags cookie epoch ticks filetime timestamp stamp seed nonce
    etag commit revision build kb thread threads threadid process processid segment stack frame heap record bucket
    correlation subsys
"""
# Nor after these, unless it is a known code with 0x and the text before says that something failed: "Cannot open the
# key 0x80070005".
_DOUBTFUL = """
    memory mem key keys hive root session sessions module image size sizes length len count counts counter total
    capacity id ids identifier token tokens version ver versions time times date duration elapsed ms sec secs second
    seconds minute minutes port ports mac volume position pos seek index idx sector cluster lba block blocks chunk
    range register timeout interval delay bandwidth speed rate quota limit max min maximum minimum average avg sum seq
    sequence generation profile capabilities features device vendor subsystem rights access parameter parameters param
    params arg args argument arguments signature row rows page pages buffer pool balance amount price order invoice
    account phone tel ticket tag type options option mode level priority kib mib gib gb mb transferred downloaded
    uploaded received sent written read copied cached peers progress object objects obj
"""
_NO_ERROR_CODES = """
    product zip postal country area item activation upgrade source language bar qr order type machine byte
"""


# Where a code that nobody has published is still believed without a word before it: Win32, setup, device management,
# HTTP, BITS, Windows Update, Delivery Optimization, ConfigMgr, winget.
_DOWNLOAD_FACILITIES = frozenset((7, 15, 24, 25, 32, 36, 208, 2000, 2001, 2003, 2581))

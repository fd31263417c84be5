"""Delivery Optimization codes (DO_E_*, facility 0xD0).

Kind "transient" is exactly the zone rule of the header, (code & 0xF800) == 0x3800; retry is a judgement of our own. A
code without a name is none of the header, but met in logs.
"""

DO_SOURCES = {
    "h": "Delivery Optimization error header (__DELIVERYOPTIMIZATION_ERROR_H__)",
    "r": "Delivery Optimization Return Values",
    "c": "Delivery Optimization and Microsoft Connected Cache content type endpoints",
    "d": "DODownloadProperty enumeration (deliveryoptimization.h)",
    "e": "Delivery Optimization workflow, privacy, security, and endpoints",
    "g": "WinGet CLI Settings",
    "i": "DODownloadPropertyEx enumeration (dodownloadinternal.h)",
    "j": "How to Specify Delivery Optimization Download Mode in Windows 11 (NinjaOne)",
    "k": "DODownloadCostPolicy enumeration (deliveryoptimization.h)",
    "n": "IBackgroundCopyJob::SetNoProgressTimeout (Delivery Optimization)",
    "o": "Monitor Delivery Optimization",
    "p": "Using a proxy with Delivery Optimization",
    "q": "Frequently Asked Questions about Delivery Optimization",
    "t": "Troubleshoot Delivery Optimization",
    "w": "Delivery Optimization reference",
    "x": "Proxy requirements for Windows Update",
    "s": "Windows Update issues troubleshooting",
    "a": "App Installer asks for an old file size (microsoft-ui-xaml)",
    "rebuild": "For own content: build the piece hash file anew and publish it with the file.",
    "wininet": "use another downloader (winget: setting network.downloader = wininet).",
    "dev": "For the developer:",
    "damaged": "piece hash file is damaged: rule out a proxy that alters it, then tell its publisher.",
    "log": "Get-DeliveryOptimizationLog",
}

DO_ROWS = r"""
0x80D0000A ? later||The download job could not go on for now; the number has no published name.|Check that the Windows firewall service (MpsSvc) is enabled and runs: Microsoft names that as the cause, and does not support stopping the service. Then try again.|s
0x80D01001 p later|DO_E_NO_SERVICE|The Delivery Optimization service cannot serve requests at the moment of the call.|Check with Get-Service DoSvc that Delivery Optimization is not disabled, restart it and try again. If it stops again, read {log} (elevated) around that time.|h r o
0x80D02002 p later|DO_E_DOWNLOAD_NO_PROGRESS|The transfer stalled: no data arrived before the no-progress timeout ran out.|Try again; if it stalls every time, let proxy and firewall pass HTTP Range requests to the source (Microsoft content: *.dl.delivery.mp.microsoft.com, *.do.dsp.mp.microsoft.com). The caller sets the limit: winget 60 seconds (network.doProgressTimeoutInSeconds, at most 600), a BITS-style job an hour or a day (SetNoProgressTimeout), others NoProgressTimeoutSeconds. Or {wininet}|h r n c q g d
0x80D02003 u|DO_E_JOB_NOT_FOUND|No job with the given identifier exists.|{dev} the job is finished, cancelled or was never made, so list the jobs again and create a new one instead of reusing a stored identifier.|h r
0x80D02004 u|DO_E_JOB_EMPTY|The job contains no file, so there is nothing to transfer.|{dev} add at least one file (AddFile) before Resume.|h r
0x80D02005 i|DO_E_NO_DOWNLOADS|The caller has no downloads to list.|No fault. If a download was expected, check whether the program started one, and under which account.
0x80D0200B u|DO_E_MEMORYSTREAM_DOWNLOAD_NOT_SUPPORTED|This download cannot be delivered into a memory stream.|{dev} give this download a local file (DODownloadProperty_LocalPath) instead of a stream.|h d
0x80D0200C|DO_E_JOB_TOO_OLD|The job passed its maximum age without being finished or cancelled.|Start the download anew in the program that wants it. {dev} end every job with Complete or Cancel (Finalize or Abort in IDODownload).
0x80D0200D u|DO_E_LOCALPATH_NOT_SET|The download has no local destination path.|{dev} set the local path before the start (the local name in AddFile, or DODownloadProperty_LocalPath).|h r d
0x80D02010 i|DO_E_FILE_NOT_AVAILABLE|The recorded error belongs to no particular file, so no file object can be returned.|Nothing to repair: no file goes with this error, which is usual for Delivery Optimization. Take the error code itself from GetError.|h r
0x80D02011 u|DO_E_UNKNOWN_PROPERTY_ID|The property number is not one the service knows.|{dev} use a property that this Windows version knows; the enumeration DODownloadProperty grew over the versions.|h r d
0x80D02012 u|DO_E_READ_ONLY_PROPERTY|The property can be read but not set.|{dev} only read this property (DODownloadProperty_Id, for example) and drop the SetProperty call.|h r d
0x80D02013 u|DO_E_INVALID_STATE|The job or download is in a state (for example cancelled or finished) that forbids the call.|The job was cancelled or is complete and can no longer be changed: start the download again in the program that owns it. {dev} ask for the state before the call, and create a new job.|h r
0x80D02014 i|DO_E_ERROR_INFORMATION_UNAVAILABLE|The job holds no error to report.|Nothing to repair: error details exist only while the job is in an error state and end when it transfers again, so read them when the state shows an error.|h r
0x80D02015 u|DO_E_WRITE_ONLY_PROPERTY|The property can be set but not read back.|{dev} keep the value in your own program; this property (IntegrityCheckInfo, for example) cannot be read back.|h i
0x80D02016 u|DO_E_INTEGRITYCHECKINFO_UNSPECIFIED|Integrity checking is mandatory for the download but no piece-hash location was given.|{dev} set DODownloadProperty_IntegrityCheckInfo to the location of the piece hash file before the start, or do not set IntegrityCheckMandatory.|h d i
0x80D02017 p later|DO_E_INTEGRITYCHECKINFO_UNAVAILABLE|Integrity checking is mandatory for the download but the piece-hash data could not be fetched.|Make the location of the piece hash file reachable from this machine and try again. Microsoft content: allow *.prod.do.dsp.mp.microsoft.com (port 443) and dl.delivery.mp.microsoft.com and download.windowsupdate.com (port 80).|h e i
0x80D02018 u|DO_E_FILE_DOWNLOADSINK_UNSPECIFIED|The download was started with neither a destination file nor a stream to write to.|{dev} set DODownloadProperty_LocalPath or DODownloadProperty_StreamInterface before Start.|h d
0x80D02019 u|DO_E_FILE_DOWNLOADSINK_ALREADY_SET|A destination of the other kind (file or stream) was chosen earlier for this download.|{dev} choose either LocalPath or StreamInterface once; make a new download to change the kind.|h d
0x80D0201A|DO_E_FILE_SIZE_UNKNOWN_HTTP_200|The server answered 200 without telling how large the file is.|Look at the headers with curl.exe -I, with and without the proxy: the server, and the proxy, must send Content-Length and honour Range; pages made or compressed on the fly often have no length. If the server cannot be changed, {wininet}|h g
0x80D0201B|DO_E_FILE_ENCRYPTION_EXPECTED|A decryption key was supplied but the served content does not look encrypted.|Check that key and address belong to the same release of the file, and compare the file as served with and without the proxy or cache. Only the publisher can replace the file or the key.
0x80D0201C|DO_E_FILE_SIZE_UNKNOWN_HTTP_206|The server answered 206 without telling how large the whole file is.|The Content-Range header of a 206 answer must name the total size (bytes 0-99/1234, not bytes 0-99/*). Compare curl.exe -r 0-99 -D - -o NUL with and without the proxy and correct the one that drops the number.
0x80D0201D|DO_E_FILE_SIZE_UNKNOWN_HTTP_2XX|The server answered with an unusual 2xx status that gives no file size.|See with curl.exe -I or {log} which status is sent, and correct the server or the proxy so that it answers 200 with Content-Length or 206 with Content-Range.|h o
0x80D0201E|DO_E_NETWORK_ACCESS_CONSENT_NEEDED|The user has to agree to network use before the download may go on.|Have the user agree to the network use in the program that asked for the download, then start it again. No published policy is known that gives this consent centrally.
0x80D02200 u|DO_E_DOWNLOAD_NO_URI|Start was called before a source address was set.|{dev} set DODownloadProperty_Uri (or a content identifier) before Start.|h d
0x80D02201 u|DO_E_DOWNLOAD_NO_CONTENT_ID|Start was called before a content identifier was set.|{dev} set DODownloadProperty_ContentId before Start; it is needed where no address is set.|h d
0x80D02202 u|DO_E_INVALID_CONTENT_ID|The content identifier is not acceptable.|{dev} pass the content identifier exactly as its publisher gives it, or leave it out and set DODownloadProperty_Uri.|h d
0x80D02203 u|DO_E_DOWNLOAD_RANGES_UNEXPECTED|Byte ranges were passed to a download that takes none.|{dev} call Start without ranges for this download.
0x80D02204 u|DO_E_DOWNLOAD_RANGES_EXPECTED|Byte ranges were omitted from a download that needs them.|{dev} pass the wanted ranges (DO_DOWNLOAD_RANGES_INFO) to Start.
0x80D03001 p later|DO_E_NO_DOWNLOAD_PARTICIPATION|Participation throttling excludes this device from the download.|No setting of the machine is known that lifts this throttling: try again later or {wininet} If it lasts, keep {log} for support.|h o g
0x80D03002|DO_E_NO_DOWNLOAD_EXTSETTINGS|A user or administrator setting forbids the download.|Look first at Download Mode (DODownloadMode) with Get-DOConfig -Verbose: 100 (Bypass) is deprecated and known to end in this code; set 0 (HTTP only), 1 or 2, or 99 where there is no internet. Until then {wininet}|h r w o j g
0x80D03801 t automatic|DO_E_BLOCKED_BY_COST_TRANSFER_POLICY|Paused because the current connection costs more than the job's cost policy allows.|It goes on by itself on an unmetered connection. If the network is wrongly taken for metered, change that in its properties in Settings; a program can allow more with DODownloadProperty_CostPolicy.|h r d k
0x80D03802 t never|DO_E_DOWNLOADMODE_SET_BY_CP|The content's own policy limits which download mode the job may use.|No failure and nothing to retry: the download goes on in the mode that its publisher allows. Nothing on the machine changes this.
0x80D03803 t automatic|DO_E_BLOCKED_BY_CELLULAR_POLICY|Paused because the device is on a cellular network and policy forbids using it.|Connect by Wi-Fi or cable and it goes on by itself. A program may forbid cellular use with DODownloadProperty_DisallowOnCellular or the cost policy NoCellular.|h r d k
0x80D03804 t automatic|DO_E_BLOCKED_BY_POWER_STATE|Paused because the device went onto battery power.|Connect the device to mains power; it goes on by itself.|h r
0x80D03805 t automatic|DO_E_BLOCKED_BY_NO_NETWORK|Paused because the network connection went away.|Restore the connection and it goes on by itself. If the machine seems online, check adapter, VPN and Get-NetConnectionProfile.|h r
0x80D03806 t never|DO_E_DOWNLOADMODE_SET_BY_POLICY|A device policy limits which download mode the job may use.|No failure and nothing to retry: the download goes on in the mode that policy allows. Get-DOConfig -Verbose shows DownloadMode and who set it; change Download Mode (DODownloadMode) only if peers are wanted.|h o w
0x80D03807 t automatic|DO_E_BLOCKED_BY_VPN_POLICY|A completed job was paused because the device is connected through a VPN.|The file is complete; what waits is sharing it with peers. To share over VPN set Enable peer caching while the device connects via VPN (DOAllowVPNPeerCaching); VPN Keywords (DOVpnKeywords) tells how VPN adapters are recognised.|h r w
0x80D03808 t automatic|DO_E_BLOCKED_BY_CRITICAL_MEMORY_USAGE|A completed job was paused because the system is nearly out of memory.|The file is complete; what waits is sharing it with peers, until memory is free again. If it keeps returning, find the process that uses up the memory.|h r
0x80D03809 t never|DO_E_DOWNLOADMODE_SET_BY_CACHE_ABSENCE|The download mode is limited because there is no cache folder.|No failure and nothing to retry, but the download mode is limited: check that the folder shown as WorkingDirectory by Get-DOConfig -Verbose exists on a drive that is present (policy Modify Cache Drive, DOModifyCacheDrive).|h o w
0x80D0380A t automatic|DO_E_CLOUD_SERVICES_UNREACHABLE|At least one of the Delivery Optimization cloud endpoints did not answer.|Allow port 443 to *.prod.do.dsp.mp.microsoft.com and exempt these names from TLS inspection, since their certificates are pinned. While they are out of reach downloads run in mode 99: plain HTTP, no peers.|h e p t w
0x80D0380B t never|DO_E_DOWNLOADMODE_SET_FOR_UNREG_CALLER|The download mode is limited because the calling program is not registered with the service.|No failure and nothing to retry: the download goes on in a limited mode. No published way to register a caller is known.
0x80D0380C t never|DO_E_DOWNLOADMODE_SET_FOR_SIMPLE_RANGES|The job fetches its ranges in simple mode, without peers.|No failure and nothing to retry: the ranges come by plain HTTP, without peers. Nothing needs changing.
0x80D0380D t automatic|DO_E_UNEXPECTED_HTTP_STATUS_2XX|Paused because the server sent a 2xx status that carries no usable content, such as 204.|It tries again by itself. Find out with curl.exe -I, with and without the proxy, what sends the empty 2xx answer: the server, a proxy or a sign-in page of the network.
0x80D05001 p later|DO_E_HTTP_BLOCKSIZE_MISMATCH|The server delivered a different number of bytes than was asked for.|Let proxies and security gateways pass HTTP Range requests unaltered (Microsoft content: *.dl.delivery.mp.microsoft.com, *.download.windowsupdate.com), then try again. For comparison download the file on a network without the proxy.|h r x c
0x80D05002|DO_E_HTTP_CERT_VALIDATION|The HTTPS server's certificate was rejected.|Check the clock and look at the certificate chain the machine really gets. Exempt *.do.dsp.mp.microsoft.com from TLS inspection, as Delivery Optimization accepts no substitute certificate there.|h p
0x80D05010 u|DO_E_INVALID_RANGE|A requested byte range does not lie inside the file.|{dev} keep offset plus length within the size the server reports; use DO_LENGTH_TO_EOF for the rest of the file.|h r
0x80D05011|DO_E_INSUFFICIENT_RANGE_SUPPORT|The server does not honour HTTP range requests, which the service depends on.|An .appinstaller or .msix file whose size changed: the service still asks for the old size, so restart it (Restart-Service DoSvc). Otherwise test with curl.exe -r 0-99 -D - -o NUL, with and without the proxy: a 200 instead of 206 with Content-Range shows who ignores Range. Allow range requests there, or {wininet}|h r q x g a
0x80D05012 u|DO_E_OVERLAPPING_RANGES|Two of the requested byte ranges overlap.|{dev} sort the ranges and merge those that touch the same bytes before passing them.|h r
0x80D06800 ?|DO_E_UPLOADING_BAD_PIECES|Peer uploads produced too many damaged pieces.|If it recurs, check the disk that holds the cache (WorkingDirectory in Get-DOConfig -Verbose) and empty the cache with Delete-DeliveryOptimizationCache.|h o
0x80D06802 p later|DO_E_FATAL_CORE_ERROR|The service's transfer engine hit an unrecoverable internal failure.|Restart the service (Restart-Service DoSvc) and try again. If it returns, keep {log} around that time for support.|h r o
0x80D06803 ? later|DO_E_SERVICES_RESPONSE_EMPTY|A Delivery Optimization cloud service answered with an empty JSON document.|Check whether a proxy or gateway empties or replaces answers of *.prod.do.dsp.mp.microsoft.com (port 443), and let these names bypass inspection. Otherwise try again later.|h e p
0x80D06804 ? later|DO_E_BAD_INCOMING_DATA|The data received for a piece was damaged or cut short.|Bad pieces are discarded without your help. If the whole download fails, compare with Download Mode (DODownloadMode) 0, HTTP only: if it fails there too, suspect a proxy or security product that alters the data.|h e w
0x80D06805 ? later|DO_E_BAD_PIECE_HASH|A piece did not match its expected hash.|A piece that fails its hash is discarded and fetched again. If the download as a whole fails, compare with Download Mode (DODownloadMode) 0, HTTP only, and look for a proxy or cache that serves an old or altered file.|h e w
0x80D06806 ? later|DO_E_BAD_PIECE_HASH_NO_BAN|A piece did not match its expected hash; its sender has not been banned so far.|A sender of several bad pieces is banned by itself. If it recurs, Get-DeliveryOptimizationStatus -PeerInfo shows which peers are connected.|h e o
0x80D06807 i|DO_E_ALREADY_HAVE_PIECE|A piece was turned down since the cache already holds it.|Nothing to do: the cache already holds the piece.
0x80D06808 ? later|DO_E_MISSING_PIECE|A wanted piece has left the cache.|Other sources have the piece. If it is frequent, look at free disk space and at Max Cache Size (DOMaxCacheSize) and Max Cache Age (DOMaxCacheAge).|h w
0x80D06809|DO_E_METAINFO_CONTENT|The piece-hash document is not readable JSON.|Without a valid piece hash file a download falls back to plain HTTP, or fails where the check is mandatory: see whether a proxy or sign-in page answers in its place (Microsoft content: dl.delivery.mp.microsoft.com, port 80). {rebuild}|h e i
0x80D0680A|DO_E_METAINFO_VERSION|The piece-hash document has an unsupported version.|Bring Windows up to date if the content comes from Microsoft. {rebuild}
0x80D0680B ?|DO_E_SWARM_NOT_RUNNING|The peer group for this content is not active.|Internal to peering; the content can still come over HTTP. If the download fails, keep {log} around that time.|h w o
0x80D0680C ?|DO_E_UNRECOGNIZED_CONN|The connection manager does not know this peer.|Internal to peering, nothing to set. If peers never connect, test TCP port 7680 between two machines with Test-NetConnection, and keep {log}.|h t o
0x80D0680D ?|DO_E_PEER_BANNED|The remote peer has been banned.|Others or HTTP are used instead. If one machine is banned again and again, check its disk and empty its cache with Delete-DeliveryOptimizationCache.|h e o
0x80D0680E ?|DO_E_CONNECT_TO_SELF|A peer connection turned out to lead back to this same client.|Harmless by itself: the client was offered its own address as a peer.|h o
0x80D0680F ?|DO_E_ALREADY_CONNECTED|A connection to that socket or peer exists already.|Harmless by itself: a connection exists already. Nothing to change.
0x80D06810 ? later|DO_E_NO_MORE_CONNECTIONS|The limit on simultaneous connections is used up.|Connections become free again, and HTTP serves meanwhile. Get-DeliveryOptimizationPerfSnap shows the number of connections.|h w o
0x80D06811 ? later|DO_E_LOST_CONNECTION|A peer connection broke off.|One break is harmless. If peers break off regularly, check that TCP port 7680 is open in both directions between them (Test-NetConnection -Port 7680).|h t
0x80D06812 ?|DO_E_UNRECOGNIZED_SWARM|The peer-group identifier is unknown.|Internal to peering; the content can still come over HTTP. If it recurs, keep {log} of both machines.|h w o
0x80D06813 ?|DO_E_INVALID_HANDSHAKE_LEN|A peer's handshake has the wrong length.|See what listens on TCP port 7680 of the other machine (Get-NetTCPConnection -LocalPort 7680), and exempt the port from inspection by firewalls.|h t
0x80D06814 ? later|DO_E_SOCKET_CLOSED|The peer socket is closed.|One closed connection is harmless. If no peer stays connected, check firewalls for TCP port 7680 on both machines.|h t
0x80D06815 ?|DO_E_PEER_MSG_TOO_LONG|A peer sent a message above the size limit.|Bring both machines up to date, exempt TCP port 7680 from inspection, and keep {log} if it recurs.|h t o
0x80D06816 ?|DO_E_INVALID_PEER_MSG|A peer sent a message that makes no sense.|The peer or a filter on the way breaks the protocol. Note the peer with Get-DeliveryOptimizationStatus -PeerInfo, and exempt TCP port 7680 from inspection.|h t o
0x80D06817 ?|DO_E_PEER_IS_UPLOAD|The peer serves uploads only.|Internal to peering, nothing to set: other peers or HTTP serve the download.|h w
0x80D06818 ?|DO_E_PIN_FAIL_NO_PEERING|Content cannot be pinned while peering is off for it.|Pin only files that were downloaded in Download Mode 1, 2 or 3; for others leave out Set-DeliveryOptimizationStatus -Pin.|h o
0x80D06819 u|DO_E_DELETE_PINNED_SWARM|Pinned content is kept unless deletion is forced.|Unpin the file (Set-DeliveryOptimizationStatus -Pin $false -FileID ...) or delete with Delete-DeliveryOptimizationCache -IncludePinnedFiles.|h o
0x80D0681A|DO_E_METAINFO_DIGEST_MATCH|The piece-hash document's digest differs from the expected one.|The piece hash file was changed on its way or is of another release: fetch it with and without the proxy and compare. {rebuild}|h e
0x80D0681B|DO_E_METAINFO_HOH_MATCH|The first comparison of the hash-of-hashes value failed.|Piece hash file and expected value are not of the same release, or a cache serves an old copy: try without the cache or proxy. {rebuild}|h e
0x80D0681C|DO_E_METAINFO_HOH_FINAL_MATCH|The hash-of-hashes value worked out from the pieces differs from the expected one.|The list of hashes does not add up to the expected value: look for a cache or proxy that serves an old or altered piece hash file. {rebuild}|h e
0x80D0681D|DO_E_METAINFO_CONTENT_LENGTH|The piece-hash document states an unusable content length.|Rule out an old or altered copy of the piece hash file (proxy, cache), then tell its publisher. {rebuild}
0x80D0681E|DO_E_METAINFO_PIECE_SIZE|The piece-hash document states an unusable piece size.|Rule out an old or altered copy of the piece hash file (proxy, cache), then tell its publisher. {rebuild}
0x80D0681F|DO_E_METAINFO_PARSE_HOH|The hash-of-hashes field of the piece-hash document cannot be parsed.|The {damaged} {rebuild}
0x80D06820|DO_E_METAINFO_PARSE_PIECEHASHES|The list of piece hashes cannot be parsed.|The {damaged} {rebuild}
0x80D06821|DO_E_METAINFO_PARSE_ONE_PIECEHASH|One entry in the list of piece hashes cannot be parsed.|One entry of the {damaged} {rebuild}
0x80D06822|DO_E_METAINFO_FILE_SIZE|The size of the piece-hash file is missing or implausible.|See whether the piece hash file is there and complete: the server must give its size (Content-Length), and no proxy may cut it. {rebuild}
"""

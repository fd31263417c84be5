"""HTTP status codes as HRESULTs (facility 0x19) and the BITS event-log ids.

The BITS_MC_* ids from 0x80194000 on are message texts for the event log and the like, never returned. MDM registration
(MREGISTER_E_*) uses some of the lowest numbers.
"""

HTTP_SOURCES = {
    "b": "bitsmsg.h (mingw-w64)",
    "m": "win32metadata",
    "r": "BITS Return Values",
    "f": "RFC 9110 status codes",
    "a": "Authentication (BITS)",
    "d": "Using a proxy with Delivery Optimization",
    "g": "WinGet CLI Settings",
    "h": "HTTP Requirements for BITS Downloads",
    "i": "BITS IIS Extension Properties",
    "l": "bitsadmin util and setieproxy",
    "p": "Group Policies (BITS)",
    "s": "Service Accounts and BITS",
    "x": "Bitsmsg.h (Windows SDK), message texts",
    "c": "Delivery Optimization and Microsoft Connected Cache content type endpoints",
    "t": "RFC 6585 (additional status codes)",
    "v": "RFC 7725 (status 451)",
    "q": "Frequently Asked Questions about Delivery Optimization",
    "e": "MDM Registration error values",
    "": "b m f",
    "curl": "Restart the download once. If it returns, see with curl.exe -D - -o NUL, with and without the proxy, what answers in place of the file.",
    "mdm": "status nobody planned for; in MDM registration,",
    "log": "Event-log message:",
}

# A name that begins with `_` is BG_E_HTTP_ERROR_...
HTTP_ROWS = r"""
0x80190001 ?|HTTP_E_STATUS_UNEXPECTED=MREGISTER_E_DEVICE_MESSAGE_FORMAT_ERROR|An HTTP {mdm} a malformed answer.|Read the status in the log of the program, or ask for the address with curl.exe -I, and act on it; in device enrolment see the log of the enrolment server.|m e
0x80190003|HTTP_E_STATUS_UNEXPECTED_REDIRECTION=MREGISTER_E_DEVICE_AUTHORIZATION_ERROR|A 3xx {mdm} the user may not enrol.|See with curl.exe -I where the address leads, and use the final address in the job, manifest or policy. In device enrolment give the user the right to enrol.|m e
0x80190004|HTTP_E_STATUS_UNEXPECTED_CLIENT_ERROR=MREGISTER_E_DEVICE_CERTIFCATEREQUEST_ERROR|A 4xx {mdm} no certificate could be issued.|Read the exact 4xx status with curl.exe -I, with and without the proxy: 401 and 407 want a login, 403 is a block, 404 a wrong address, 429 means too many requests.|m e
0x80190005 t|HTTP_E_STATUS_UNEXPECTED_SERVER_ERROR=MREGISTER_E_DEVICE_CONFIGMGRSERVER_ERROR|A 5xx {mdm} a failure of the management server.|Try again later. If it lasts, read the exact 5xx status with curl.exe -I and tell the operator of the server or proxy.|m e
0x80190064 i later|_100|HTTP 100: the server asked the client to go on sending.|The server has not sent its final answer: start the download again.
0x80190065 i|_101|HTTP 101: the server switches protocols.
0x801900C8 i later|_200|HTTP 200: plain success where another answer was wanted.|{curl}|b m f x
0x801900C9 i later|_201|HTTP 201: a new resource was made.|No file was sent: see with curl.exe -D - -o NUL what is.
0x801900CA i later|_202|HTTP 202: accepted, work not finished.|The server has not finished: try again later.
0x801900CB i later|_203|HTTP 203: the metadata comes from a third party.|A proxy changed the answer: test without it.
0x801900CC i later|_204|HTTP 204: success without content.|The answer was empty: look with curl.exe -D - -o NUL, with and without the proxy, at what sends it (server, proxy or sign-in page of the network).
0x801900CD i later|_205|HTTP 205: the client should reset its view.|{curl}|b m f x
0x801900CE i|_206|HTTP 206: part of the content was delivered.|Normal for range requests. If a download fails with this code, check that Content-Range in the answer fits the requested range.|b m f h
0x8019012C|_300|HTTP 300: several representations exist and none was picked.|Give the job, manifest or policy the exact address of the file instead of the general one.
0x8019012D|_301=HTTP_E_STATUS_MOVED|HTTP 301: the resource has moved for good.|Use the new address, which curl.exe -I shows as Location, in the job, manifest or policy.
0x8019012E|_302=HTTP_E_STATUS_REDIRECT|HTTP 302: the resource is elsewhere for now.|Look with curl.exe -I at Location: a sign-in page of the network or proxy is a frequent target. Sign in or exempt the address; otherwise use the final address directly.
0x8019012F|_303|HTTP 303: the answer must be fetched from another address with GET.|Use the address in Location (curl.exe -I), which answers to a plain GET, in the job, manifest or policy.
0x80190130 i later|_304=HTTP_E_STATUS_NOT_MODIFIED|HTTP 304: the cached copy is still current.|{curl}|b m f x
0x80190131|_305|HTTP 305: the resource must be reached through a proxy.|This status is deprecated: ask the operator of the server why it is sent, and set the proxy by hand for the account that downloads if it is right.
0x80190133 p later|_307|HTTP 307: repeat the same request at another address for now.|Try again later, or use the address in Location (curl.exe -I) directly; a redirect from https to http is not followed by default.|b m f x
0x80190134||HTTP 308: the resource moved for good, and the request is to be repeated there.|Use the address in the Location header (curl.exe -I shows it) in the job, manifest or policy.|f
0x80190190|_400=HTTP_E_STATUS_BAD_REQUEST|HTTP 400: the server finds the request malformed.|Check the address for stray characters, missing percent encoding and expired signatures (signed cloud storage links), and whether it works without the proxy.|b m r
0x80190191|_401=HTTP_E_STATUS_DENIED|HTTP 401: the server wants a login.|Open the address in a browser on this machine under the account that downloads: if it asks for a login, give the job credentials or allow the machine account or anonymous reading. With nobody signed in, Delivery Optimization can also get this when a netsh proxy is set.|b m r a s d
0x80190192|_402|HTTP 402: payment is demanded.|The server wants payment or a subscription for this address: settle that, or use another source.
0x80190193|_403=HTTP_E_STATUS_FORBIDDEN|HTTP 403: the server refuses access.|Find out who refuses, with curl.exe -D - -o NUL with and without the proxy: allow the address in the web filter (Microsoft content: *.dl.delivery.mp.microsoft.com), grant reading on the server, or renew an expired download link.|b m f c
0x80190194|_404=HTTP_E_STATUS_NOT_FOUND|HTTP 404: nothing exists at that address.|Open the address in a browser on this machine: if it is gone, correct it in the job, manifest or policy, or publish the file again (WSUS and distribution points: is the content there, and is its file extension served?). For BITS uploads to IIS check that uploads are enabled and below the size limit.|b m r i
0x80190195|_405=HTTP_E_STATUS_BAD_METHOD|HTTP 405: the verb is not permitted there.|Let server, proxy and security gateway allow HEAD and GET for this address; BITS asks for the size with HEAD first.|b m f h
0x80190196|_406|HTTP 406: no representation the client would accept.|Look for a proxy or server rule that filters by Accept, Accept-Encoding or User-Agent headers, and exempt this address from it.
0x80190197|_407=HTTP_E_STATUS_PROXY_AUTH_REQ|HTTP 407: the proxy wants a login.|Let the proxy pass the address without login, or set the proxy device-wide, so that it is used without a signed-in user (Delivery Optimization then logs in as NetworkService). For BITS jobs of service accounts: bitsadmin /util /setieproxy.|b m r d l s
0x80190198 t|_408=HTTP_E_STATUS_REQUEST_TIMEOUT|HTTP 408: the server gave up waiting for the request.|Try again later. If it lasts, check the line and the time limits of server and proxy.
0x80190199|_409=HTTP_E_STATUS_CONFLICT|HTTP 409: the request clashes with the resource's state.|See the answer body (curl.exe with the same request) for the reason, and repeat the transfer once the file on the server is no longer being changed.
0x8019019A|_410=HTTP_E_STATUS_GONE|HTTP 410: the resource was removed for good.|The publisher withdrew the file: take the current address from the publisher or the newest manifest.
0x8019019B|_411|HTTP 411: the server insists on a Content-Length.|Let the server, or the proxy before it, accept requests without a length, or send Content-Length in uploads.
0x8019019C|_412=HTTP_E_STATUS_PRECOND_FAILED|HTTP 412: a condition in the request did not hold.|The file on the server is not the version the download began with, or If-Match conditions are altered on the way: cancel the download and start it anew.
0x8019019D|_413|HTTP 413: the request body is too big for the server.|Raise the limit of the server (IIS: request filtering, BITSMaximumUploadSize) or send a smaller upload.|b m f i
0x8019019E|_414=HTTP_E_STATUS_URI_TOO_LONG|HTTP 414: the address is too long for the server.|Shorten the address, or raise the limit of server and proxy for long addresses and query strings.|b m r
0x8019019F|_415|HTTP 415: the server does not take that media type.|Check the Content-Type of the upload and the types the server takes at this address.
0x801901A0|_416=HTTP_E_STATUS_RANGE_NOT_SATISFIABLE|HTTP 416: the wanted byte range lies outside the resource.|The file is shorter than the wanted range, has changed since, or Range is handled badly on the way: cancel the download and start it anew, and test curl.exe -r 0-99 -D - -o NUL with and without the proxy. Or use another downloader (winget: setting network.downloader = wininet).|b m f q g
0x801901A1|_417|HTTP 417: the server cannot meet the Expect header.|Let server and proxy accept the Expect: 100-continue header, or exempt the address from the proxy.
0x801901A5||HTTP 421: the request reached a server that does not answer for this host name.|Check the proxy or load balancer on the way: it sends this host name to the wrong server.|f
0x801901AC||HTTP 428: the server wants a conditional request.|Only the program that downloads can add the condition; check with curl.exe -I that server and proxy agree.|t
0x801901AD t||HTTP 429: too many requests in a short time.|Wait as long as the Retry-After header says (curl.exe -I shows it), then let fewer machines behind one address download at once.|t
0x801901AF||HTTP 431: the header fields of the request are too large.|Shorten what is sent along: cookies, long URLs and custom headers of the job; or raise the limit of the server or proxy.|t
0x801901C1 t|_449|HTTP 449: repeat the request after the action the server names.|Resume or restart the download; if it returns, the answer body says what the server wants first.|b m x
0x801901C3||HTTP 451: withheld for legal reasons.|The operator must not deliver this content here; take it from another source.|v
0x801901F4 t|_500=HTTP_E_STATUS_SERVER_ERROR|HTTP 500: something broke inside the server.|Try again later. If it lasts, the log of the server at that time tells the cause; nothing on this machine mends it.
0x801901F5|_501=HTTP_E_STATUS_NOT_SUPPORTED|HTTP 501: the server lacks the feature asked for.|Check that the server, and not a proxy page, answers, and that it supports Range and HEAD. For BITS uploads enable them on the IIS virtual directory.|b m r h i
0x801901F6 t|_502=HTTP_E_STATUS_BAD_GATEWAY|HTTP 502: a gateway got a bad answer from behind it.|Try again later. If it lasts, test without the proxy or gateway: it cannot talk properly to the server behind it.
0x801901F7 t|_503=HTTP_E_STATUS_SERVICE_UNAVAIL|HTTP 503: the server is overloaded or down for a while.|Try again later, after the time in Retry-After if the answer has one; BITS jobs may simply be resumed. On your own server check the application pool and the load.|b m r
0x801901F8 t|_504=HTTP_E_STATUS_GATEWAY_TIMEOUT|HTTP 504: a gateway waited too long for the server behind it.|Try again later. If it lasts, raise the time limit of the proxy or gateway, or find out why the server behind it is slow.|b m r
0x801901F9|_505=HTTP_E_STATUS_VERSION_NOT_SUP|HTTP 505: the HTTP version used is not supported there.|Let server and proxy speak HTTP/1.1 (curl.exe -I shows the version).|b m r
0x801901FF||HTTP 511: the network wants a sign-in first.|Sign in to the network (hotel, guest or captive portal page) on this machine, then resume the download.|t
0x80194000 i|BITS_MC_JOB_CANCELLED|{log} a job was cancelled.|An administrator cancelled the job; the event names the account.|b m x
0x80194001 i|BITS_MC_FILE_DELETION_FAILED|{log} some temporary files stayed behind.|Delete the temporary files named in the event by hand to regain the space.|b m x
0x80194002 i|BITS_MC_FILE_DELETION_FAILED_MORE|{log} more temporary files stayed behind than are listed.|Delete the files named in the event, and others of the form BITxxx.TMP in the same folder.|b m x
0x80194003 i|BITS_MC_JOB_PROPERTY_CHANGE|{log} a job property was changed.|An administrator changed the job; the event names account and property.|b m x
0x80194004 i|BITS_MC_JOB_TAKE_OWNERSHIP|{log} a job got a new owner.|An administrator took the job over; the event names both accounts.|b m x
0x80194005 i|BITS_MC_JOB_SCAVENGED|{log} an old job was cleaned up.|The job was idle for too long: raise Timeout for inactive BITS jobs (JobInactivityTimeout, default 90 days) or let the program complete its jobs.|b m x p
0x80194006 i|BITS_MC_JOB_NOTIFICATION_FAILURE|{log} an application could not be notified.|Check that the program that made the job still exists and can be started; BITS tries again by itself.|b m x
0x80194007 i|BITS_MC_STATE_FILE_CORRUPT|{log} the job list on disk was damaged.|The job list was cleared: start the lost downloads again, and check the disk if it recurs.|b m x
0x80194008 i|BITS_MC_FAILED_TO_START|{log} the service did not start.|Start the service again (Start-Service BITS) and read the System event log for the reason.|b m x
0x80194009 i|BITS_MC_FATAL_IGD_ERROR|{log} the internet gateway device failed.|Check the router; BITS does not use it again before the next restart of the computer.|m x
0x8019400A i|BITS_MC_PEERCACHING_PORT|Message text: the name of the BITS peer-caching protocol.|Nothing to do: the text names a protocol.|m x
0x8019400B i|BITS_MC_WSD_PORT|Message text: the name of the Web Services Discovery protocol.|Nothing to do: the text names a protocol.|m x
"""

"""HTTP status codes as HRESULTs (facility 0x19) and the BITS event-log ids: data only, imports nothing.

Names and values rest on bitsmsg.h of mingw-w64 and on win32metadata, the meanings on RFC 9110 and
the BITS documentation, advice on the documents named in its row. The BITS_MC_* ids from 0x80194000 on
are message texts for the event log and the like, never returned. MDM registration (MREGISTER_E_*) uses
some of the lowest numbers.
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
}

# value|name|kind|retry|meaning|advice|sources
HTTP_ROWS = r"""
0x80190001|HTTP_E_STATUS_UNEXPECTED|unknown||An HTTP status nobody planned for; in MDM registration, a malformed answer.|Read the status in the log of the program, or ask for the address with curl.exe -I, and act on it; in device enrolment see the log of the enrolment server.|m e
0x80190001|MREGISTER_E_DEVICE_MESSAGE_FORMAT_ERROR|=||||e
0x80190003|HTTP_E_STATUS_UNEXPECTED_REDIRECTION|||A 3xx status nobody planned for; in MDM registration, the user may not enrol.|See with curl.exe -I where the address leads, and use the final address in the job, manifest or policy. In device enrolment give the user the right to enrol.|m e
0x80190003|MREGISTER_E_DEVICE_AUTHORIZATION_ERROR|=||||e
0x80190004|HTTP_E_STATUS_UNEXPECTED_CLIENT_ERROR|||A 4xx status nobody planned for; in MDM registration, no certificate could be issued.|Read the exact 4xx status with curl.exe -I, with and without the proxy: 401 and 407 want a login, 403 is a block, 404 a wrong address, 429 means too many requests.|m e
0x80190004|MREGISTER_E_DEVICE_CERTIFCATEREQUEST_ERROR|=||||e
0x80190005|HTTP_E_STATUS_UNEXPECTED_SERVER_ERROR|transient||A 5xx status nobody planned for; in MDM registration, a failure of the management server.|Try again later. If it lasts, read the exact 5xx status with curl.exe -I and tell the operator of the server or proxy.|m e
0x80190005|MREGISTER_E_DEVICE_CONFIGMGRSERVER_ERROR|=||||e
0x80190064|BG_E_HTTP_ERROR_100|informational|later|HTTP 100: the server asked the client to go on sending.|The server has not sent its final answer: start the download again.|b m f
0x80190065|BG_E_HTTP_ERROR_101|informational||HTTP 101: the server switches protocols.||b m f
0x801900C8|BG_E_HTTP_ERROR_200|informational|later|HTTP 200: plain success where another answer was wanted.|Restart the download once. If it returns, see with curl.exe -D - -o NUL, with and without the proxy, what answers in place of the file.|b m f x
0x801900C9|BG_E_HTTP_ERROR_201|informational|later|HTTP 201: a new resource was made.|No file was sent: see with curl.exe -D - -o NUL what is.|b m f
0x801900CA|BG_E_HTTP_ERROR_202|informational|later|HTTP 202: accepted, work not finished.|The server has not finished: try again later.|b m f
0x801900CB|BG_E_HTTP_ERROR_203|informational|later|HTTP 203: the metadata comes from a third party.|A proxy changed the answer: test without it.|b m f
0x801900CC|BG_E_HTTP_ERROR_204|informational|later|HTTP 204: success without content.|The answer was empty: look with curl.exe -D - -o NUL, with and without the proxy, at what sends it (server, proxy or sign-in page of the network).|b m f
0x801900CD|BG_E_HTTP_ERROR_205|informational|later|HTTP 205: the client should reset its view.|Restart the download once. If it returns, see with curl.exe -D - -o NUL, with and without the proxy, what answers in place of the file.|b m f x
0x801900CE|BG_E_HTTP_ERROR_206|informational||HTTP 206: part of the content was delivered.|Normal for range requests. If a download fails with this code, check that Content-Range in the answer fits the requested range.|b m f h
0x8019012C|BG_E_HTTP_ERROR_300|||HTTP 300: several representations exist and none was picked.|Give the job, manifest or policy the exact address of the file instead of the general one.|b m f
0x8019012D|BG_E_HTTP_ERROR_301|||HTTP 301: the resource has moved for good.|Use the new address, which curl.exe -I shows as Location, in the job, manifest or policy.|b m f
0x8019012D|HTTP_E_STATUS_MOVED|=||||m
0x8019012E|BG_E_HTTP_ERROR_302|||HTTP 302: the resource is elsewhere for now.|Look with curl.exe -I at Location: a sign-in page of the network or proxy is a frequent target. Sign in or exempt the address; otherwise use the final address directly.|b m f
0x8019012E|HTTP_E_STATUS_REDIRECT|=||||m
0x8019012F|BG_E_HTTP_ERROR_303|||HTTP 303: the answer must be fetched from another address with GET.|Use the address in Location (curl.exe -I), which answers to a plain GET, in the job, manifest or policy.|b m f
0x80190130|BG_E_HTTP_ERROR_304|informational|later|HTTP 304: the cached copy is still current.|Restart the download once. If it returns, see with curl.exe -D - -o NUL, with and without the proxy, what answers in place of the file.|b m f x
0x80190130|HTTP_E_STATUS_NOT_MODIFIED|=||||m
0x80190131|BG_E_HTTP_ERROR_305|||HTTP 305: the resource must be reached through a proxy.|This status is deprecated: ask the operator of the server why it is sent, and set the proxy by hand for the account that downloads if it is right.|b m f
0x80190133|BG_E_HTTP_ERROR_307||later|HTTP 307: repeat the same request at another address for now.|Try again later, or use the address in Location (curl.exe -I) directly; a redirect from https to http is not followed by default.|b m f x
0x80190134||||HTTP 308: the resource moved for good, and the request is to be repeated there.|Use the address in the Location header (curl.exe -I shows it) in the job, manifest or policy.|f
0x80190190|BG_E_HTTP_ERROR_400|||HTTP 400: the server finds the request malformed.|Check the address for stray characters, missing percent encoding and expired signatures (signed cloud storage links), and whether it works without the proxy.|b m r
0x80190190|HTTP_E_STATUS_BAD_REQUEST|=||||m
0x80190191|BG_E_HTTP_ERROR_401|||HTTP 401: the server wants a login.|Open the address in a browser on this machine under the account that downloads: if it asks for a login, give the job credentials or allow the machine account or anonymous reading. With nobody signed in, Delivery Optimization can also get this when a netsh proxy is set.|b m r a s d
0x80190191|HTTP_E_STATUS_DENIED|=||||m
0x80190192|BG_E_HTTP_ERROR_402|||HTTP 402: payment is demanded.|The server wants payment or a subscription for this address: settle that, or use another source.|b m f
0x80190193|BG_E_HTTP_ERROR_403|||HTTP 403: the server refuses access.|Find out who refuses, with curl.exe -D - -o NUL with and without the proxy: allow the address in the web filter (Microsoft content: *.dl.delivery.mp.microsoft.com), grant reading on the server, or renew an expired download link.|b m f c
0x80190193|HTTP_E_STATUS_FORBIDDEN|=||||m
0x80190194|BG_E_HTTP_ERROR_404|||HTTP 404: nothing exists at that address.|Open the address in a browser on this machine: if it is gone, correct it in the job, manifest or policy, or publish the file again (WSUS and distribution points: is the content there, and is its file extension served?). For BITS uploads to IIS check that uploads are enabled and below the size limit.|b m r i
0x80190194|HTTP_E_STATUS_NOT_FOUND|=||||m
0x80190195|BG_E_HTTP_ERROR_405|||HTTP 405: the verb is not permitted there.|Let server, proxy and security gateway allow HEAD and GET for this address; BITS asks for the size with HEAD first.|b m f h
0x80190195|HTTP_E_STATUS_BAD_METHOD|=||||m
0x80190196|BG_E_HTTP_ERROR_406|||HTTP 406: no representation the client would accept.|Look for a proxy or server rule that filters by Accept, Accept-Encoding or User-Agent headers, and exempt this address from it.|b m f
0x80190197|BG_E_HTTP_ERROR_407|||HTTP 407: the proxy wants a login.|Let the proxy pass the address without login, or set the proxy device-wide, so that it is used without a signed-in user (Delivery Optimization then logs in as NetworkService). For BITS jobs of service accounts: bitsadmin /util /setieproxy.|b m r d l s
0x80190197|HTTP_E_STATUS_PROXY_AUTH_REQ|=||||m
0x80190198|BG_E_HTTP_ERROR_408|transient||HTTP 408: the server gave up waiting for the request.|Try again later. If it lasts, check the line and the time limits of server and proxy.|b m f
0x80190198|HTTP_E_STATUS_REQUEST_TIMEOUT|=||||m
0x80190199|BG_E_HTTP_ERROR_409|||HTTP 409: the request clashes with the resource's state.|See the answer body (curl.exe with the same request) for the reason, and repeat the transfer once the file on the server is no longer being changed.|b m f
0x80190199|HTTP_E_STATUS_CONFLICT|=||||m
0x8019019A|BG_E_HTTP_ERROR_410|||HTTP 410: the resource was removed for good.|The publisher withdrew the file: take the current address from the publisher or the newest manifest.|b m f
0x8019019A|HTTP_E_STATUS_GONE|=||||m
0x8019019B|BG_E_HTTP_ERROR_411|||HTTP 411: the server insists on a Content-Length.|Let the server, or the proxy before it, accept requests without a length, or send Content-Length in uploads.|b m f
0x8019019C|BG_E_HTTP_ERROR_412|||HTTP 412: a condition in the request did not hold.|The file on the server is not the version the download began with, or If-Match conditions are altered on the way: cancel the download and start it anew.|b m f
0x8019019C|HTTP_E_STATUS_PRECOND_FAILED|=||||m
0x8019019D|BG_E_HTTP_ERROR_413|||HTTP 413: the request body is too big for the server.|Raise the limit of the server (IIS: request filtering, BITSMaximumUploadSize) or send a smaller upload.|b m f i
0x8019019E|BG_E_HTTP_ERROR_414|||HTTP 414: the address is too long for the server.|Shorten the address, or raise the limit of server and proxy for long addresses and query strings.|b m r
0x8019019E|HTTP_E_STATUS_URI_TOO_LONG|=||||m
0x8019019F|BG_E_HTTP_ERROR_415|||HTTP 415: the server does not take that media type.|Check the Content-Type of the upload and the types the server takes at this address.|b m f
0x801901A0|BG_E_HTTP_ERROR_416|||HTTP 416: the wanted byte range lies outside the resource.|The file is shorter than the wanted range, has changed since, or Range is handled badly on the way: cancel the download and start it anew, and test curl.exe -r 0-99 -D - -o NUL with and without the proxy. Or use another downloader (winget: setting network.downloader = wininet).|b m f q g
0x801901A0|HTTP_E_STATUS_RANGE_NOT_SATISFIABLE|=||||m
0x801901A1|BG_E_HTTP_ERROR_417|||HTTP 417: the server cannot meet the Expect header.|Let server and proxy accept the Expect: 100-continue header, or exempt the address from the proxy.|b m f
0x801901A5||||HTTP 421: the request reached a server that does not answer for this host name.|Check the proxy or load balancer on the way: it sends this host name to the wrong server.|f
0x801901AC||||HTTP 428: the server wants a conditional request.|Only the program that downloads can add the condition; check with curl.exe -I that server and proxy agree.|t
0x801901AD||transient||HTTP 429: too many requests in a short time.|Wait as long as the Retry-After header says (curl.exe -I shows it), then let fewer machines behind one address download at once.|t
0x801901AF||||HTTP 431: the header fields of the request are too large.|Shorten what is sent along: cookies, long URLs and custom headers of the job; or raise the limit of the server or proxy.|t
0x801901C1|BG_E_HTTP_ERROR_449|transient||HTTP 449: repeat the request after the action the server names.|Resume or restart the download; if it returns, the answer body says what the server wants first.|b m x
0x801901C3||||HTTP 451: withheld for legal reasons.|The operator must not deliver this content here; take it from another source.|v
0x801901F4|BG_E_HTTP_ERROR_500|transient||HTTP 500: something broke inside the server.|Try again later. If it lasts, the log of the server at that time tells the cause; nothing on this machine mends it.|b m f
0x801901F4|HTTP_E_STATUS_SERVER_ERROR|=||||m
0x801901F5|BG_E_HTTP_ERROR_501|||HTTP 501: the server lacks the feature asked for.|Check that the server, and not a proxy page, answers, and that it supports Range and HEAD. For BITS uploads enable them on the IIS virtual directory.|b m r h i
0x801901F5|HTTP_E_STATUS_NOT_SUPPORTED|=||||m
0x801901F6|BG_E_HTTP_ERROR_502|transient||HTTP 502: a gateway got a bad answer from behind it.|Try again later. If it lasts, test without the proxy or gateway: it cannot talk properly to the server behind it.|b m f
0x801901F6|HTTP_E_STATUS_BAD_GATEWAY|=||||m
0x801901F7|BG_E_HTTP_ERROR_503|transient||HTTP 503: the server is overloaded or down for a while.|Try again later, after the time in Retry-After if the answer has one; BITS jobs may simply be resumed. On your own server check the application pool and the load.|b m r
0x801901F7|HTTP_E_STATUS_SERVICE_UNAVAIL|=||||m
0x801901F8|BG_E_HTTP_ERROR_504|transient||HTTP 504: a gateway waited too long for the server behind it.|Try again later. If it lasts, raise the time limit of the proxy or gateway, or find out why the server behind it is slow.|b m r
0x801901F8|HTTP_E_STATUS_GATEWAY_TIMEOUT|=||||m
0x801901F9|BG_E_HTTP_ERROR_505|||HTTP 505: the HTTP version used is not supported there.|Let server and proxy speak HTTP/1.1 (curl.exe -I shows the version).|b m r
0x801901F9|HTTP_E_STATUS_VERSION_NOT_SUP|=||||m
0x801901FF||||HTTP 511: the network wants a sign-in first.|Sign in to the network (hotel, guest or captive portal page) on this machine, then resume the download.|t
0x80194000|BITS_MC_JOB_CANCELLED|informational||Event-log message: a job was cancelled.|An administrator cancelled the job; the event names the account.|b m x
0x80194001|BITS_MC_FILE_DELETION_FAILED|informational||Event-log message: some temporary files stayed behind.|Delete the temporary files named in the event by hand to regain the space.|b m x
0x80194002|BITS_MC_FILE_DELETION_FAILED_MORE|informational||Event-log message: more temporary files stayed behind than are listed.|Delete the files named in the event, and others of the form BITxxx.TMP in the same folder.|b m x
0x80194003|BITS_MC_JOB_PROPERTY_CHANGE|informational||Event-log message: a job property was changed.|An administrator changed the job; the event names account and property.|b m x
0x80194004|BITS_MC_JOB_TAKE_OWNERSHIP|informational||Event-log message: a job got a new owner.|An administrator took the job over; the event names both accounts.|b m x
0x80194005|BITS_MC_JOB_SCAVENGED|informational||Event-log message: an old job was cleaned up.|The job was idle for too long: raise Timeout for inactive BITS jobs (JobInactivityTimeout, default 90 days) or let the program complete its jobs.|b m x p
0x80194006|BITS_MC_JOB_NOTIFICATION_FAILURE|informational||Event-log message: an application could not be notified.|Check that the program that made the job still exists and can be started; BITS tries again by itself.|b m x
0x80194007|BITS_MC_STATE_FILE_CORRUPT|informational||Event-log message: the job list on disk was damaged.|The job list was cleared: start the lost downloads again, and check the disk if it recurs.|b m x
0x80194008|BITS_MC_FAILED_TO_START|informational||Event-log message: the service did not start.|Start the service again (Start-Service BITS) and read the System event log for the reason.|b m x
0x80194009|BITS_MC_FATAL_IGD_ERROR|informational||Event-log message: the internet gateway device failed.|Check the router; BITS does not use it again before the next restart of the computer.|m x
0x8019400A|BITS_MC_PEERCACHING_PORT|informational||Message text: the name of the BITS peer-caching protocol.|Nothing to do: the text names a protocol.|m x
0x8019400B|BITS_MC_WSD_PORT|informational||Message text: the name of the Web Services Discovery protocol.|Nothing to do: the text names a protocol.|m x
"""

"""WinHTTP and WinINet errors, Win32 numbers 12001 to 12193.

Where both libraries use a number, the WinHTTP name comes first.
"""

WINHTTP_SOURCES = {
    "w": "winhttp.h (mingw-w64)",
    "i": "wininet.h (mingw-w64)",
    "m": "win32metadata",
    "p": "WinHTTP Error Messages",
    "q": "WinINet Error Messages",
    "n": "meaning read from the name",
    "a": "Authentication (BITS)",
    "b": "Event ID 61 - Jobs (BITS client)",
    "c": "Delivery Optimization and Microsoft Connected Cache content type endpoints",
    "d": "Using a proxy with Delivery Optimization",
    "e": "Delivery Optimization workflow, privacy, security, and endpoints",
    "g": "WinGet CLI Settings",
    "l": "bitsadmin util and setieproxy",
    "o": "DODownloadProperty enumeration (deliveryoptimization.h)",
    "s": "Service Accounts and BITS",
    "f": "App Installer: Content-Length in answers to HEAD (msix-docs)",
    "": "i m q",
    "proxy": "(Settings, Network & internet, Proxy, or the policy that sets",
    "exempt": "exempt the address from TLS inspection (needed for *.do.dsp.mp.microsoft.com).",
    "cert": "The server certificate",
    "update": "Restart the program that downloads, and update it.",
    "roots": "into the trusted roots of the computer (certlm.msc), not only of a",
}

# A name that begins with `_` is ERROR_...
WINHTTP_ROWS = r"""
12001 t|_WINHTTP_OUT_OF_HANDLES=_INTERNET_OUT_OF_HANDLES|No further handles can be made right now.|Restart the program or service that downloads (DoSvc, BITS); if it recurs, look for a program that leaks handles.|w m p
12002 t|_WINHTTP_TIMEOUT=_INTERNET_TIMEOUT|The request took longer than its time limit.|Test the connection from this machine (Test-NetConnection with host and port), compare netsh winhttp show proxy with the proxy in Settings, and look for a firewall that drops packets silently. Microsoft content: allow *.dl.delivery.mp.microsoft.com (port 80) and *.do.dsp.mp.microsoft.com (port 443).|w m p c e
12003 ?|_INTERNET_EXTENDED_ERROR|The server gave an error text; ask WinINet for its last response information.|For the developer: call InternetGetLastResponseInfo; it holds the text of the server.
12004 ?|_WINHTTP_INTERNAL_ERROR=_INTERNET_INTERNAL_ERROR|WinHTTP or WinINet failed internally.|Restart the program or service that downloads and try again; if it recurs, install pending Windows updates and keep the log of the program.|w m p
12005 u|_WINHTTP_INVALID_URL=_INTERNET_INVALID_URL|The address cannot be parsed.|Correct the address in the job, manifest or policy: scheme, host, and percent encoding of blanks and special characters.|w m p
12006 u|_WINHTTP_UNRECOGNIZED_SCHEME|The address is neither http nor https.|Use an address that begins with http:// or https:// in the job, manifest or policy.|w m p
12006 u|_INTERNET_UNRECOGNIZED_SCHEME|The address scheme is unknown.|Use an address that begins with http:// or https:// in the job, manifest or policy.
12007 t|_WINHTTP_NAME_NOT_RESOLVED=_INTERNET_NAME_NOT_RESOLVED|The host name has no known address.|Check the host name for typing errors and resolve it here (Resolve-DnsName). Where only the proxy knows outside names, the proxy is missing for the account that downloads: compare netsh winhttp show proxy, Settings, and bitsadmin /util /getieproxy for service accounts.|w m p b d s l
12008 u|_INTERNET_PROTOCOL_NOT_FOUND|The protocol asked for is unknown.|Correct the scheme at the beginning of the address.
12009 u|_WINHTTP_INVALID_OPTION=_INTERNET_INVALID_OPTION|The option number is wrong for this handle.|Update the program and Windows: an option is newer than this version of WinHTTP or WinINet.|w m p
12010 u|_INTERNET_BAD_OPTION_LENGTH|The option's buffer has the wrong length.|Update the program and Windows: the option has another size in this version.
12011 u|_WINHTTP_OPTION_NOT_SETTABLE=_INTERNET_OPTION_NOT_SETTABLE|The option may be queried only.||w m p
12012 t|_WINHTTP_SHUTDOWN=_INTERNET_SHUTDOWN|WinHTTP or WinINet is being unloaded.|Restart the program or service that downloads.|w m p
12013|_INTERNET_INCORRECT_USER_NAME|FTP login failed because of the user name.|Correct the user name for the FTP server.
12014|_INTERNET_INCORRECT_PASSWORD|FTP login failed because of the password.|Correct the password for the FTP server.
12015|_WINHTTP_LOGIN_FAILURE=_INTERNET_LOGIN_FAILURE|The login was refused; use a new request handle for another attempt.|Check account, password and the login methods that server or proxy offers; LocalSystem and NetworkService log in as the computer.|w m p s
12016 u|_INTERNET_INVALID_OPERATION|The operation does not make sense here.|{update}
12017 i later|_WINHTTP_OPERATION_CANCELLED=_INTERNET_OPERATION_CANCELLED|The request was cancelled, usually by closing its handle.|Start the download again if nobody cancelled it on purpose; otherwise look in the log of the program for a time limit of its own.|w m p
12018 u|_WINHTTP_INCORRECT_HANDLE_TYPE=_INTERNET_INCORRECT_HANDLE_TYPE|The handle is of the wrong kind for the call.|{update}|w m p
12019 u|_WINHTTP_INCORRECT_HANDLE_STATE=_INTERNET_INCORRECT_HANDLE_STATE|The handle is in the wrong state for the call.|Restart the program that downloads: it used a request that was closed or not sent.|w m p
12020 u|_INTERNET_NOT_PROXY_REQUEST|The request cannot go through a proxy.
12021|_INTERNET_REGISTRY_VALUE_NOT_FOUND|A registry value that is needed is absent.|Reset the internet options of the account (inetcpl.cpl, Advanced), then try again.
12022|_INTERNET_BAD_REGISTRY_PARAMETER|A registry value that is needed is wrong.|Reset the internet options of the account (inetcpl.cpl, Advanced), then try again.
12023 t|_INTERNET_NO_DIRECT_ACCESS|The network cannot be reached directly.|Set the proxy that this network needs for the account that downloads, or allow direct access.
12024 u|_INTERNET_NO_CONTEXT|An asynchronous call was made without a context value.
12025 u|_INTERNET_NO_CALLBACK|An asynchronous call was made without a callback.
12026 t|_INTERNET_REQUEST_PENDING|Other requests are still unfinished.|Wait for the other requests, then try again.
12027 u|_INTERNET_INCORRECT_FORMAT|The request has the wrong format.
12028|_INTERNET_ITEM_NOT_FOUND|The item does not exist.|Check path and file name on the server.
12029 t|_WINHTTP_CANNOT_CONNECT=_INTERNET_CANNOT_CONNECT|No connection to the server could be made.|Test host and port from this machine (Test-NetConnection -Port 443) and check firewall, web filter, VPN and proxy (netsh winhttp show proxy). If one server only is affected, see whether its service listens.|w m p d
12030 t|_WINHTTP_CONNECTION_ERROR=_INTERNET_CONNECTION_ABORTED|The connection was reset or closed, or TLS versions did not match.|Look for a firewall, proxy or web filter that resets the connection, and for time limits on long downloads. For https check that both sides share a TLS version (TLS 1.2) and {exempt}|w m p d
12031 t|_INTERNET_CONNECTION_RESET|The connection was reset.|Try again; if it recurs, look for a firewall, proxy or security product that resets the connection, and test from another network.
12032 t|_WINHTTP_RESEND_REQUEST=_INTERNET_FORCE_RETRY|The request has to be sent once more.|The program should send the request again; if it does not, start the download anew.|w m p
12033|_INTERNET_INVALID_PROXY_REQUEST|The proxy was given a bad request.|Check the proxy settings of the account (address and port without a path), and whether this proxy takes this kind of request.
12034|_INTERNET_NEED_UI|Something has to be asked of the user.|Sign in interactively and start the download there once, or give the program the credentials or certificate it would ask for.
12036 u|_INTERNET_HANDLE_EXISTS|The handle exists already.
12037|_WINHTTP_SECURE_CERT_DATE_INVALID=_INTERNET_SEC_CERT_DATE_INVALID|{cert} is expired or not valid yet.|Set date, time and time zone of this machine (w32tm /resync). If they are right, the certificate of the server, or of the TLS inspection in between, has to be renewed.|w m p
12038|_WINHTTP_SECURE_CERT_CN_INVALID=_INTERNET_SEC_CERT_CN_INVALID|{cert} names another host.|Use the host name for which the certificate is issued. A foreign certificate points to a proxy, a sign-in page or wrong DNS: look at it in a browser on this machine.|w m p
12039 i|_INTERNET_HTTP_TO_HTTPS_ON_REDIR|A redirect leads from http to https.|No fault: change the address to https in the job, manifest or policy to avoid the redirect.
12040|_INTERNET_HTTPS_TO_HTTP_ON_REDIR|A redirect leads from https to http.|The target is unprotected: correct the redirect on the server, or use the final address directly. For Delivery Optimization a program can allow it with DODownloadProperty_HttpAllowSecureToNonSecureRedirect.|i m q o
12041|_INTERNET_MIXED_SECURITY|The page mixes secure and insecure content.
12042|_INTERNET_CHG_POST_IS_NON_SECURE|Data would be posted over a connection that turned insecure.
12043|_INTERNET_POST_IS_NON_SECURE|Data would be posted over an insecure connection.
12044|_WINHTTP_CLIENT_AUTH_CERT_NEEDED=_INTERNET_CLIENT_AUTH_CERT_NEEDED|The server asks for a client certificate.|Give the job a client certificate, or let the server stop asking for one at this address: BITS fails even where the server only offers the choice.|w m p a
12045|_WINHTTP_SECURE_INVALID_CA=_INTERNET_INVALID_CA|{cert} comes from an untrusted root.|Put the issuing root {roots} user, or {exempt} Without internet, distribute Windows root certificate updates.|w m p d
12046|_INTERNET_CLIENT_AUTH_NOT_SETUP|Client certificates are not set up on this machine.|Install the client certificate with its private key for the account that downloads.
12047 t|_INTERNET_ASYNC_THREAD_FAILED|No thread could be started for asynchronous work.|Close programs or restart the machine: no further thread could be started.
12048|_INTERNET_REDIRECT_SCHEME_CHANGE|A redirect leads to another scheme.|Use the final address (curl.exe -IL) in the job, manifest or policy.
12049 t|_INTERNET_DIALOG_PENDING|A dialog for the same request is open.|Answer the open dialog, or end the program that shows it.
12050 t|_INTERNET_RETRY_DIALOG|The dialog has to be shown again.|Start the download again in the user's session.
12051 ?|_INTERNET_NO_NEW_CONTAINERS|No further cache containers can be made.||m n
12052|_INTERNET_HTTPS_HTTP_SUBMIT_REDIR|Submitted data is being redirected from https to http.|Use the final address, and have the server redirect to https.
12053|_INTERNET_INSERT_CDROM|A CD-ROM has to be inserted.
12054|_INTERNET_FORTEZZA_LOGIN_NEEDED|A Fortezza login is needed.
12055|_INTERNET_SEC_CERT_ERRORS|{cert} has several faults.|Look at the certificate in a browser on this machine: name, dates and issuer; then correct the clock, the trusted roots or the server.
12056|_INTERNET_SEC_CERT_NO_REV|{cert} names no way to check revocation.|Let the publisher add CRL or OCSP addresses to the certificate, or trust its issuer by other means.
12057 t|_WINHTTP_SECURE_CERT_REV_FAILED=_INTERNET_SEC_CERT_REV_FAILED|Revocation of the server certificate could not be checked.|Let this machine, with the proxy of its service accounts, reach the CRL and OCSP addresses named in the certificate (mostly http, port 80). Test with certutil -verify -urlfetch on the saved certificate.|w m p
12058 t|_INTERNET_SOURCE_PORT_IN_USE|The local port asked for is taken.|End the program that holds the local port (Get-NetTCPConnection), or let the port be chosen freely.|m n
12059|_INTERNET_INSECURE_FALLBACK_REQUIRED|Only an older, insecure TLS version would work.|Switch TLS 1.2 or later on at the server; do not lower the client.|m n
12060 i|_HTTP_HSTS_REDIRECT_REQUIRED|Strict transport security demands https.|No fault: use the https address in the job, manifest or policy.|m n
12061 ?|_INTERNET_PROXY_ALERT|The proxy raised an alert.||m n
12062|_INTERNET_SEC_CERT_WEAK_SIGNATURE|{cert} is weakly signed.|The server needs a certificate with a current signature (SHA-256); renew it, or that of the TLS inspection in between.|m n
12080 t|_INTERNET_NO_CM_CONNECTION|There is no managed network connection.|Connect to the network, then try again.|m n
12100 u|_WINHTTP_CANNOT_CALL_BEFORE_OPEN|The object has not been opened.|{update}|w m p
12101 u|_WINHTTP_CANNOT_CALL_BEFORE_SEND|The request has not been sent.||w m p
12102 u|_WINHTTP_CANNOT_CALL_AFTER_SEND|Too late: the request has been sent.|{update}|w m p
12103 u|_WINHTTP_CANNOT_CALL_AFTER_OPEN|Too late: the object has been opened.||w m p
12110 t|_FTP_TRANSFER_IN_PROGRESS|A transfer is running on this FTP session.|Wait until the running transfer of this FTP session has ended.
12111 t|_FTP_DROPPED|The FTP session was ended.|Connect to the FTP server again; look for idle time limits of the firewall.
12112|_FTP_NO_PASSIVE_MODE|The FTP server offers no passive mode.|Use an FTP server with passive mode, or HTTP.
12130|_GOPHER_PROTOCOL_ERROR|The Gopher server's answer cannot be parsed.
12131 u|_GOPHER_NOT_FILE|The Gopher item is not a file.
12132|_GOPHER_DATA_ERROR|The Gopher data is faulty.
12133 i|_GOPHER_END_OF_DATA|The Gopher data ends here.
12134 u|_GOPHER_INVALID_LOCATOR|The Gopher locator is not valid.
12135 u|_GOPHER_INCORRECT_LOCATOR_TYPE|The Gopher locator is of the wrong type.
12136 u|_GOPHER_NOT_GOPHER_PLUS|The item is not Gopher+.
12137|_GOPHER_ATTRIBUTE_NOT_FOUND|The Gopher attribute does not exist.
12138 u|_GOPHER_UNKNOWN_LOCATOR|The Gopher locator's type is unknown.
12147|_HTTP_PUSH_STATUS_CODE_NOT_SUPPORTED|A pushed response has an unsupported status.|Update the program and Windows.|m n
12148|_HTTP_PUSH_RETRY_NOT_SUPPORTED|A pushed response cannot be retried.||m n
12149|_HTTP_PUSH_ENABLE_FAILED|Server push could not be switched on.||m n
12150|_WINHTTP_HEADER_NOT_FOUND=_HTTP_HEADER_NOT_FOUND|The response lacks that header.|Ask for the headers as the service does, with HEAD: curl.exe -I, with and without the proxy. The server must send Content-Length in answer to HEAD too, and honour Range; correct what drops it. Otherwise use another downloader (winget: setting network.downloader = wininet).|w m p g f
12151|_HTTP_DOWNLEVEL_SERVER|The server sent no headers at all.|Something that is no HTTP server answers: check host and port of the address, and the proxy.
12152 t|_WINHTTP_INVALID_SERVER_RESPONSE=_HTTP_INVALID_SERVER_RESPONSE|The response cannot be parsed.|Try again (BITS does so by itself). If it recurs, see with curl.exe -D - -o NUL, with and without the proxy, what breaks the answer: proxy, security product, or TLS spoken on a plain http port.|w m p b
12153 u|_WINHTTP_INVALID_HEADER=_HTTP_INVALID_HEADER|The header is malformed.|For the developer: write headers as Name: value, with CR LF between them and no control characters.|w m n
12154 u|_WINHTTP_INVALID_QUERY_REQUEST=_HTTP_INVALID_QUERY_REQUEST|The header query is not valid.|Update the program that downloads.|w m p
12155 u|_WINHTTP_HEADER_ALREADY_EXISTS=_HTTP_HEADER_ALREADY_EXISTS|The header is present already.||w m p
12156|_WINHTTP_REDIRECT_FAILED=_HTTP_REDIRECT_FAILED|A redirect could not be followed.|Follow the redirects with curl.exe -IL: a change from https to http or a loop is refused. Use the final address, or correct the redirect (a sign-in page of the network, for instance).|w m p
12157|_WINHTTP_SECURE_CHANNEL_ERROR=_INTERNET_SECURITY_CHANNEL_ERROR|The TLS layer failed.|Read the System event log, source Schannel, for the reason. Check that TLS 1.2 is on (for WinHTTP on Windows 7 and Server 2008 R2 and 2012: DefaultSecureProtocols), that both sides share a cipher suite, and that no TLS inspection interferes.|w m p
12158|_INTERNET_UNABLE_TO_CACHE_FILE|Storing the response in the cache failed.|Free disk space and check the temporary internet files of the account.
12159|_INTERNET_TCPIP_NOT_INSTALLED|The machine has no TCP/IP.|Repair the network installation: TCP/IP is not available.
12160 i|_HTTP_NOT_REDIRECTED|The response was not a redirect.|Nothing to do: the answer was no redirect.
12161|_HTTP_COOKIE_NEEDS_CONFIRMATION|The user has to confirm a cookie.|Open the address in a browser under the account that downloads and accept the cookie, or use an address without one.
12162|_HTTP_COOKIE_DECLINED|The server did not accept the cookie.|Allow cookies for the site (internet options, Privacy).
12163 t|_INTERNET_DISCONNECTED|The internet connection is gone.|Restore the connection and try again.
12163 t|_INTERNET_OFFLINE|The program is working offline.|Switch off working offline in the internet options of the account that downloads.|m n
12164 t|_INTERNET_SERVER_UNREACHABLE|The server cannot be reached.|Test host and port from this machine (Test-NetConnection), and check VPN and firewall.
12165 t|_INTERNET_PROXY_SERVER_UNREACHABLE|The proxy cannot be reached.|Correct the proxy for the account that downloads {proxy} it; netsh winhttp show proxy; bitsadmin /util /getieproxy for service accounts), or bring the proxy back up.|i m q l
12166|_WINHTTP_BAD_AUTO_PROXY_SCRIPT=_INTERNET_BAD_AUTO_PROXY_SCRIPT|The proxy configuration script is faulty.|Repair the PAC script: open its address, check that it is JavaScript with FindProxyForURL and returns a proxy for this host; or set the proxy by hand {proxy} it).|w m p
12167 t|_WINHTTP_UNABLE_TO_DOWNLOAD_SCRIPT=_INTERNET_UNABLE_TO_DOWNLOAD_SCRIPT|Fetching the proxy configuration script failed.|Open the address of the PAC script from this machine without a login: it must answer 200. Correct the address {proxy} it) or the web server.|w m p
12168|_HTTP_REDIRECT_NEEDS_CONFIRMATION|The user has to confirm a redirect.|Use the final address directly in the job, manifest or policy.
12169|_WINHTTP_SECURE_INVALID_CERT=_INTERNET_SEC_INVALID_CERT|{cert} is not valid.|Look at the whole chain in a browser on this machine or with certutil -verify: a missing intermediate has to be added on the server. Where an inspection replaces the certificate, {exempt}|w m p d
12170|_WINHTTP_SECURE_CERT_REVOKED=_INTERNET_SEC_CERT_REVOKED|{cert} has been revoked.|Do not go round it: the operator of the server has to install a new certificate.|w m p
12171|_INTERNET_FAILED_DUETOSECURITYCHECK|A security check stopped the operation.|See which security setting or product blocked the request (zones in the internet options, endpoint protection) and exempt the address.
12172 u|_WINHTTP_NOT_INITIALIZED=_INTERNET_NOT_INITIALIZED|WinHTTP or WinINet was not initialised.|Restart the program that downloads.|w m p
12173|_INTERNET_NEED_MSN_SSPI_PKG|An MSN security package is missing.
12174|_INTERNET_LOGIN_FAILURE_DISPLAY_ENTITY_BODY|The login was refused; the response body says more.|Read the answer body (curl.exe -D - with the same account), which says why the login was refused, then correct account or rights.
12175|_WINHTTP_SECURE_FAILURE|{cert} has at least one fault; the status callback tells which.|Check the clock first, then the certificate as this machine sees it: put the root of a company inspection {roots} user, or {exempt} On Windows 7 and Server 2008 R2 and 2012 also switch TLS 1.2 on for WinHTTP (DefaultSecureProtocols).|w m p d
12175|_INTERNET_DECODING_FAILED|The compressed response could not be unpacked.|A damaged or wrongly labelled compressed answer: test without the proxy (curl.exe --compressed), and correct Content-Encoding on the server.|m q
12176|_WINHTTP_UNHANDLED_SCRIPT_TYPE|The proxy configuration script is of an unsupported type.|Serve the PAC script as JavaScript (application/x-ns-proxy-autoconfig) or set the proxy by hand {proxy} it).|w m p
12177|_WINHTTP_SCRIPT_EXECUTION_ERROR|The proxy configuration script failed while running.|Repair the PAC script for this address, or set the proxy by hand {proxy} it).|w m p
12178 t|_WINHTTP_AUTO_PROXY_SERVICE_ERROR|No proxy could be found for the address, or the proxy service is stopped.|Check that the service WinHTTP Web Proxy Auto-Discovery (WinHttpAutoProxySvc) is not disabled, and that PAC script or WPAD gives a proxy for this address.|w m p
12179|_WINHTTP_SECURE_CERT_WRONG_USAGE|{cert} is not meant for this use.|The server needs a certificate for server authentication; let its operator replace it.|w m p
12180 t|_WINHTTP_AUTODETECTION_FAILED|Automatic proxy discovery found nothing.|No proxy was found by WPAD. Where the network needs one, publish it by DHCP or DNS or set it device-wide {proxy} it); where it needs none, direct access must be open.|w m p d
12181|_WINHTTP_HEADER_COUNT_EXCEEDED|The response has too many headers.|Remove headers or cookies on the server or proxy, and test without the proxy.|w m p
12182|_WINHTTP_HEADER_SIZE_OVERFLOW|The response headers are too long.|Shorten headers or cookies on the server or proxy; a program can raise WINHTTP_OPTION_MAX_RESPONSE_HEADER_SIZE.|w m p
12183|_WINHTTP_CHUNKED_ENCODING_HEADER_SIZE_OVERFLOW|A chunk header in the response is too long.|Look for a proxy or server that sends broken chunked encoding, and test without it.|w m p
12184|_WINHTTP_RESPONSE_DRAIN_OVERFLOW|Too much left-over response data would have to be read away.|For the developer: close the request instead of leaving its body unread, or raise WINHTTP_OPTION_MAX_RESPONSE_DRAIN_SIZE.|w m p
12185|_WINHTTP_CLIENT_CERT_NO_PRIVATE_KEY|The client certificate has no private key.|Import the client certificate again together with its private key (PFX), into the store of the account that downloads.|w m p
12186|_WINHTTP_CLIENT_CERT_NO_ACCESS_PRIVATE_KEY|The client certificate's private key may not be used by this account.|Give the account that downloads the right to read the private key (certlm.msc, All Tasks, Manage Private Keys).|w m p
12187|_WINHTTP_CLIENT_AUTH_CERT_NEEDED_PROXY=_INTERNET_CLIENT_AUTH_CERT_NEEDED_PROXY|The proxy asks for a client certificate.|Install the client certificate that the proxy asks for, or let the address bypass the proxy.|w m n
12188|_WINHTTP_SECURE_FAILURE_PROXY=_INTERNET_SECURE_FAILURE_PROXY|The proxy's certificate has at least one fault.|Check the clock and the certificate of the proxy, and put its root {roots} user.|w m n
12189 ?|_WINHTTP_RESERVED_189|Reserved number.||w m n
12189|_INTERNET_DISALLOW_INPRIVATE|Private browsing forbids the operation.||m n
12190|_WINHTTP_HTTP_PROTOCOL_MISMATCH=_INTERNET_HTTP_PROTOCOL_MISMATCH|The server does not speak the HTTP version that was required.|Allow the older HTTP version in the program, or switch the required one (HTTP/2 or HTTP/3) on at server and proxy.|w m n
12191 ?|_WINHTTP_GLOBAL_CALLBACK_FAILED=_INTERNET_GLOBAL_CALLBACK_FAILED|A global callback reported failure.||m n
12192|_WINHTTP_FEATURE_DISABLED=_INTERNET_FEATURE_DISABLED|The feature is switched off.|See which policy or setting of the program turned the feature off; downloads need another way meanwhile.|m n
12193 u|_WINHTTP_FAST_FORWARDING_NOT_SUPPORTED|Fast forwarding of the response is not possible here.||m n
"""

"""Sign-in codes of Microsoft Entra ID (0xCAAxxxxx, of the web account manager)."""

ENTRA_SOURCES = {
    "a": "Microsoft 365 Apps activation error 0xCAA50021",
    "h": "Troubleshoot Microsoft Entra hybrid joined devices",
    "m": "WAM errors (MSAL.NET)",
    "p": "WebProviderError.ErrorCode (Windows Runtime)",
    "q": "microsoft-authentication-library-for-dotnet, issue 4721",
    "r": "Troubleshooting Enterprise State Roaming settings",
    "": "p",
}

ENTRA_ROWS = r"""
0xCAA10001|ERROR_ADAL_NEED_CREDENTIAL|Entra: the user must sign in interactively.|Sign in to the app or to Settings, Access work or school, once.|p m
0xCAA1002D ?|ERROR_OPERATION_PENDING|Entra: a general failure; the cause is in the sub-error.|Read the events around it in Microsoft-Windows-AAD/Operational.|p h
0xCAA20002|ERROR_ADAL_SERVER_ERROR_INVALID_REQUEST|Entra: the request is incomplete or badly formed.
0xCAA20003|ERROR_ADAL_SERVER_ERROR_INVALID_GRANT|Entra: the sign-in is no longer accepted (expired, revoked or a wrong clock).|Correct the clock (`w32tm /resync`) and sign in again; for federated users check the federation server.|p h
0xCAA20004|ERROR_ADAL_SERVER_ERROR_ACCESS_DENIED|Entra: the server refused the access.|An administrator must grant the app consent or access.
0xCAA20005 t|ERROR_ADAL_SERVER_ERROR_TEMPORARILY_UNAVAILABLE|Entra: the server is overloaded or in maintenance.
0xCAA20008 t|ERROR_ADAL_SERVER_ERROR_RECEIVED|Entra: the server failed unexpectedly.
0xCAA20009|ERROR_ADAL_SERVER_ERROR_INVALID_CLIENT|Entra: the server does not know the app.
0xCAA2000B|ERROR_ADAL_SERVER_ERROR_INVALID_RESOURCE|Entra: the resource does not exist in the tenant.
0xCAA2000C|ERROR_ADAL_SERVER_ERROR_INTERACTION_REQUIRED|Entra: the user must answer a prompt (second factor, consent).|Sign in interactively; AAD event 1098 has the AADSTS code of the rule.|p m
0xCAA20064 ?|ERROR_ADAL_SERVER_ERROR_CODE_UNKNOWN|Entra: the server gave an unknown error code.
0xCAA30194|ERROR_HTTP_STATUS_NOT_FOUND|Entra: HTTP 404, the address was not found, often because of a proxy.|Let `login.microsoftonline.com` through proxy and firewall.|p q
0xCAA30197|ERROR_HTTP_STATUS_PROXY_AUTH_REQ|Entra: HTTP 407, the proxy demands a sign-in.|Exempt `login.microsoftonline.com` from the proxy's sign-in.|p q
0xCAA5001C||Entra: the token broker failed: rights or owner of its files are wrong.||r
0xCAA50021 ?||Entra: signing in to Microsoft 365 failed; Microsoft names several causes.|Let no security product block Microsoft.AAD.BrokerPlugin; disconnect the account in Access work or school and add it again.|a
0xCAA70004 t|ERROR_INET_RESOURCE_NOT_FOUND|Entra: the server or proxy was not found.|Check DNS and proxy: `Test-NetConnection login.microsoftonline.com -Port 443`.|p q
0xCAA70007 t|ERROR_INET_DOWNLOAD_FAILURE|Entra: the connection was interrupted.|Check proxy, firewall and security product; Microsoft.AAD.BrokerPlugin.exe must be let through.|p q
0xCAA80000 t||Entra: the network failed, mostly by proxy, firewall or security product.|Let Microsoft.AAD.BrokerPlugin.exe and backgroundTaskHost.exe reach `login.microsoftonline.com`; check the clock.|q
0xCAA82EE2 t|ERROR_ADAL_INTERNET_TIMEOUT|Entra: the request timed out.|Check that the system account reaches `login.microsoftonline.com` through the proxy.|p h
0xCAA82EE7 t|ERROR_ADAL_INTERNET_NAME_NOT_RESOLVED|Entra: the server's name was not resolved.|Check DNS: `nslookup login.microsoftonline.com`.
0xCAA82EFD t|ERROR_ADAL_INTERNET_CANNOT_CONNECT|Entra: no connection to the server.|Check: `Test-NetConnection login.microsoftonline.com -Port 443`.|p h
0xCAA82EFE t|ERROR_ADAL_INTERNET_CONNECTION_ABORTED|Entra: the connection was broken off.|Exempt the Entra addresses from TLS inspection; check proxy and firewall.|p h
0xCAA82F8F|ERROR_ADAL_INTERNET_SECURE_FAILURE|Entra: the TLS certificate of the server is not accepted.|Correct the clock; exempt the Entra addresses from TLS inspection.|p h
0xCAA90014|ERROR_ADAL_WSTRUST_REQUEST_SECURITYTOKEN_FAILED|Entra: the federation server refused a token.|Read the federation server's log; the device may not see its domain controller (VPN).|p h
0xCAA90017|ERROR_ADAL_PROTOCOL_NOT_SUPPORTED|Entra: the identity provider does not offer WS-Trust.||p h
0xCAA90018|ERROR_ADAL_COULDNOT_DISCOVER_USERREALM|Entra: the user's domain is not known.|Check the user name's spelling and that its domain is verified in the tenant.
0xCAA90019|ERROR_ADAL_UNEXPECTED_RESPONSE|Entra: the answer is not that of the server, often a proxy's page.
0xCAA9001F|ERROR_ADAL_INTEGRATED_AUTH_WITHOUT_FEDERATION|Entra: silent sign-in is not possible for a user that is not federated.|Sign in interactively once; check `dsregcmd /status` (AzureAdPrt: YES).
0xCAA90022|ERROR_ADAL_COULDNOT_DISCOVER_INTEGRATED_AUTH_ENDPOINT|Entra: the federation server offers no Windows sign-in.
0xCAA90023|ERROR_ADAL_COULDNOT_DISCOVER_USERNAME_PASSWORD_ENDPOINT|Entra: the federation server offers no sign-in by password.||p h
0xCAA9002C|ERROR_ADAL_FAILED_TO_PARSE_XML|Entra: the federation server's answer is no XML.|Check the MEX address and that no proxy answers instead.|p h
"""

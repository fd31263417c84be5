"""Windows Remote Management (ERROR_WSMAN_*); Ansible and DSC print them as wsmanfault_code in decimal."""

WINRM_SOURCES = {
    "h": "wsmerror.h (Windows SDK)",
    "i": "Installation and configuration for Windows Remote Management",
}

WINRM_ROWS = r"""
0x80338012 t|ERROR_WSMAN_DESTINATION_UNREACHABLE|WinRM: no connection to the destination; the service there may not run.|On the destination: `winrm quickconfig`, `Get-Service WinRM`; from here: `Test-NetConnection <host> -Port 5985`.|h i
0x80338029 t|ERROR_WSMAN_OPERATION_TIMEDOUT|WinRM: the operation timed out.|Repeat it with a longer operation timeout.
0x80338036|ERROR_WSMAN_FAILED_AUTHENTICATION|WinRM: the sign-in failed.|Check user, password and the allowed kinds of authentication.
0x8033803B|ERROR_WSMAN_INVALID_RESOURCE_URI|WinRM: the resource URI is missing or wrong.|A session configuration may be missing: `Enable-PSRemoting`.
0x8033803F t|ERROR_WSMAN_QUOTA_LIMIT|WinRM: a quota is exceeded.|Close shells, or raise the quota: `winrm get winrm/config`.
0x80338048|ERROR_WSMAN_MAX_ENVELOPE_SIZE_EXCEEDED|WinRM: the answer is larger than allowed.|Raise MaxEnvelopeSizekb in WSMan:\localhost.
0x8033805B t|ERROR_WSMAN_UNEXPECTED_SELECTORS|WinRM: the selectors are not valid; the shell is often gone already.|Repeat it; the shell may have ended by its quota of memory or a restart of WinRM.
0x8033809D ?|ERROR_WSMAN_SECURITY_UNMAPPED|WinRM: an unknown security failure.|Look for a double SPN (`setspn -X`), a wrong clock, or credentials of another domain.
0x803380DF|ERROR_WSMAN_CLIENT_BASIC_AUTHENTICATION_DISABLED|WinRM: this client may not use Basic authentication.|Use Kerberos or Negotiate, or allow Basic over HTTPS.
0x803380E4|ERROR_WSMAN_SERVER_NOT_TRUSTED|WinRM: without Kerberos the destination must be trusted or reached by HTTPS.|Use HTTPS, or add it: `Set-Item WSMan:\localhost\Client\TrustedHosts`.|h i
0x80338104|ERROR_WSMAN_WMI_SVC_ACCESS_DENIED|WinRM: WMI refused the access.|The account must be an administrator or have rights to the namespace.
0x8033810B u|ERROR_WSMAN_KERBEROS_IPADDRESS|WinRM: Kerberos does not work with an IP address.|Use the computer's name, or HTTPS with explicit credentials.
0x80338112 t|ERROR_WSMAN_HTTP_SERVICE_UNAVAILABLE_STATUS|WinRM: HTTP 503, the service is not available.|Restart the service WinRM on the destination.
0x80338113|ERROR_WSMAN_HTTP_NOT_FOUND_STATUS|WinRM: HTTP 404; another service may answer on this port.|See `netsh http show urlacl` on the destination.
0x80338115|ERROR_WSMAN_QUICK_CONFIG_FAILED_CERT_REQUIRED|WinRM: HTTPS needs a server certificate for the computer's name.|Install one with the purpose Server Authentication.
0x80338126 t|ERROR_WSMAN_NETWORK_TIMEDOUT|WinRM: the destination was not reached in time.|Check name, firewall rule for WinRM (public networks allow the local subnet only) and `Test-NetConnection <host> -Port 5985`.|h i
0x80338169|ERROR_WSMAN_PUBLIC_FIREWALL_PROFILE_ACTIVE|WinRM: a network of type Public keeps the firewall rule from being set.|`Set-NetConnectionProfile -NetworkCategory Private`, or `Enable-PSRemoting -SkipNetworkProfileCheck`.|h i
0x80338170 ?|ERROR_WSMAN_HTTP_STATUS_SERVER_ERROR|WinRM: HTTP 500, the service of the destination failed.|Restart the service WinRM there and see event log WinRM/Operational.
"""

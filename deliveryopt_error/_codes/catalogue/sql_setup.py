"""Exit codes of SQL Server Setup (0x84B..., 0x851A...).

Setup makes them of a facility of its own and an error number. A row exists where a page or a published Summary.txt
shows code and text together.
"""

SQL_SETUP_SOURCES = {
    "e": "Troubleshoot errors related to system disk sector size greater than 4 KB (SQL Server)",
    "g": "SQL Server Setup fails with error 0x84BB0001 when you use a gMSA",
    "s": "Summary.txt or Detail.txt of SQL Server Setup in public reports",
    "v": "View and read SQL Server Setup log files",
    "": "s v",
    "errorlog": r"Read the engine's ERRORLOG under MSSQL\Log. A sector size above 4096 (`fsutil fsinfo sectorinfo C:`) needs the value ForcedPhysicalSectorSizeInBytes;",
}

SQL_SETUP_ROWS = r"""
0x84B20001||SQL Server Setup: an earlier installation, patch or repair of the instance failed and blocks this one.|Repair the instance with the setup of its installed version, then apply the patch again; Summary.txt of the earlier run names the failed feature.
0x84B30002||SQL Server Setup: no feature was installed; those asked for may be there already.|Read Summary.txt of this run: it lists what was found installed and which rule refused the rest.
0x84B40000||SQL Server Setup: an argument or a check failed, such as an account that does not exist or a compressed target drive.|Read Summary.txt (Setup Bootstrap\Log): the message beside the code names account, folder or argument.
0x84B40002 ?||SQL Server Setup: the database engine services failed.|Read Summary.txt and Detail.txt (Setup Bootstrap\Log) for the first error.
0x84BB0001||SQL Server Setup: a look-up of an account in Active Directory, on a machine or of the SAM failed: access denied, or RPC server unavailable.|Search Detail.txt (Setup Bootstrap\Log) for LookupADEntry and the denied account; check the policy Restrict clients allowed to make remote calls to SAM and that a domain controller is in reach.|g s
0x851A0019||SQL Server Setup: the database engine did not start (no startup handle).|{errorlog} a collation may not fit.|e s
0x851A001A||SQL Server Setup: the database engine started, but did not come up (recovery handle).|{errorlog} switch the beta option UTF-8 of the region settings off.|e s
"""

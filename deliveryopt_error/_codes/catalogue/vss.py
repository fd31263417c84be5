"""Codes of the Volume Shadow Copy Service (VSS_E_*), 0x80042xxx in FACILITY_ITF."""

VSS_SOURCES = {
    "h": "vsserror.h (mingw-w64)",
    "s": "IVssComponentEx2::SetFailure method (vswriter.h)",
    "d": "IVssBackupComponents interface (vsbackup.h)",
    "": "h d",
}

VSS_ROWS = r"""
0x80042301 u|VSS_E_BAD_STATE|VSS: a call at the wrong time.|End the backup that was broken off: restart the service VSS.
0x80042302 ?|VSS_E_UNEXPECTED|VSS: an unexpected failure.|See the Application event log, sources VSS and VolSnap.
0x80042304|VSS_E_PROVIDER_NOT_REGISTERED|VSS: the provider is not registered.|`vssadmin list providers`; repair the backup program.
0x80042306 t|VSS_E_PROVIDER_VETO|VSS: the provider refused; too little space gives this code, too.|Wait ten minutes and repeat; else free space and read the Application event log (`vssadmin list providers`).
0x80042308|VSS_E_OBJECT_NOT_FOUND|VSS: the volume or shadow copy was not found.|`vssadmin list volumes`; a volume without a letter or that was removed.
0x8004230C|VSS_E_VOLUME_NOT_SUPPORTED|VSS: no shadow copy is possible of this volume.|The volume must be NTFS or ReFS and local.
0x8004230F ?|VSS_E_UNEXPECTED_PROVIDER_ERROR|VSS: the provider failed.|Check that the service swprv can start (`sc qc swprv`).
0x80042313 t|VSS_E_FLUSH_WRITES_TIMEOUT|VSS: the disk was too slow to flush.|Wait ten minutes and repeat, best at a time of little load.
0x80042314 t|VSS_E_HOLD_WRITES_TIMEOUT|VSS: the writes could not be held so long.|Wait ten minutes and repeat, best at a time of little load.
0x80042315 ?|VSS_E_UNEXPECTED_WRITER_ERROR|VSS: a writer failed.|`vssadmin list writers` names it; restart its service.
0x80042316 t|VSS_E_SNAPSHOT_SET_IN_PROGRESS|VSS: another shadow copy is being made.|Let two backups not run at once; restart the service VSS if none runs.
0x80042317|VSS_E_MAXIMUM_NUMBER_OF_SNAPSHOTS_REACHED|VSS: the number of shadow copies is reached.|Delete old ones: `vssadmin delete shadows /for=C: /oldest`.
0x80042318 ?|VSS_E_WRITER_INFRASTRUCTURE|VSS: the writers cannot be reached.|Check that the services VSS and COM+ Event System run.
0x80042319 t|VSS_E_WRITER_NOT_RESPONDING|VSS: a writer does not answer.|`vssadmin list writers` names it; restart its service.
0x8004231F|VSS_E_INSUFFICIENT_STORAGE|VSS: too little space for the shadow copy.|Free space, or raise the limit: `vssadmin resize shadowstorage`; small system partitions count too.
0x80042327 t|VSS_E_REBOOT_REQUIRED|VSS: a restart is needed.|Restart.
0x800423F0|VSS_E_WRITERERROR_INCONSISTENTSNAPSHOT|VSS: the shadow copy lacks volumes that the writer needs.|Back up all volumes of the application together.|h s
0x800423F1 t|VSS_E_WRITERERROR_OUTOFRESOURCES|VSS: the writer ran out of memory.|Wait ten minutes and repeat.|h s
0x800423F2 t|VSS_E_WRITERERROR_TIMEOUT|VSS: the writer timed out.|Wait ten minutes and repeat; restart the writer's service.|h s
0x800423F3 t|VSS_E_WRITERERROR_RETRYABLE|VSS: the writer failed for now.|Wait ten minutes and repeat; restart the writer's service.|h s
0x800423F4|VSS_E_WRITERERROR_NONRETRYABLE|VSS: the writer failed, and would again.|`vssadmin list writers` names it; its own messages in the Application event log say why.|h s
"""

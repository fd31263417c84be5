/* Every method of the stand-in service, once, in vtable order.
 *
 * X(I, M) is expanded for each method M that an interface adds to its base; I is handed through.
 * The script language takes its names from here, abi.c its slots.
 */
#ifndef DOSVC_METHODS_H
#define DOSVC_METHODS_H

#define UNKNOWN_METHODS(X, I) X(I, QueryInterface) X(I, AddRef) X(I, Release)

#define FACTORY_METHODS(X, I) X(I, CreateInstance) X(I, LockServer)

#define MANAGER_METHODS(X, I) X(I, CreateJob) X(I, GetJob) X(I, EnumJobs) X(I, GetErrorDescription)

#define JOB_METHODS(X, I) \
    X(I, AddFileSet) X(I, AddFile) X(I, EnumFiles) X(I, Suspend) X(I, Resume) X(I, Cancel) \
    X(I, Complete) X(I, GetId) X(I, GetType) X(I, GetProgress) X(I, GetTimes) X(I, GetState) \
    X(I, GetError) X(I, GetOwner) X(I, SetDisplayName) X(I, GetDisplayName) \
    X(I, SetDescription) X(I, GetDescription) X(I, SetPriority) X(I, GetPriority) \
    X(I, SetNotifyFlags) X(I, GetNotifyFlags) X(I, SetNotifyInterface) \
    X(I, GetNotifyInterface) X(I, SetMinimumRetryDelay) X(I, GetMinimumRetryDelay) \
    X(I, SetNoProgressTimeout) X(I, GetNoProgressTimeout) X(I, GetErrorCount) \
    X(I, SetProxySettings) X(I, GetProxySettings) X(I, TakeOwnership)

#define JOB2_METHODS(X, I) \
    X(I, SetNotifyCmdLine) X(I, GetNotifyCmdLine) X(I, GetReplyProgress) X(I, GetReplyData) \
    X(I, SetReplyFileName) X(I, GetReplyFileName) X(I, SetCredentials) X(I, RemoveCredentials)

/* Those of IBackgroundCopyJob3, 4 and 5. */
#define JOB5_METHODS(X, I) \
    X(I, ReplaceRemotePrefix) X(I, AddFileWithRanges) X(I, SetFileACLFlags) X(I, GetFileACLFlags) \
    X(I, SetPeerCachingFlags) X(I, GetPeerCachingFlags) X(I, GetOwnerIntegrityLevel) \
    X(I, GetOwnerElevationState) X(I, SetMaximumDownloadTime) X(I, GetMaximumDownloadTime) \
    X(I, SetProperty) X(I, GetProperty)

#define ERROR_METHODS(X, I) \
    X(I, GetError) X(I, GetFile) X(I, GetErrorDescription) X(I, GetErrorContextDescription) \
    X(I, GetProtocol)

#define FILE_METHODS(X, I) X(I, GetRemoteName) X(I, GetLocalName) X(I, GetProgress)
#define FILE2_METHODS(X, I) X(I, GetFileRanges) X(I, SetRemoteName)

#define ENUM_UNKNOWN_METHODS(X, I) X(I, Next) X(I, Skip) X(I, Reset) X(I, Clone)
#define ENUM_METHODS(X, I) ENUM_UNKNOWN_METHODS(X, I) X(I, GetCount)

#define CALLBACK_METHODS(X, I) X(I, JobTransferred) X(I, JobError) X(I, JobModification)

#define DO_MANAGER_METHODS(X, I) X(I, CreateDownload) X(I, EnumDownloads)
#define DOWNLOAD_METHODS(X, I) \
    X(I, Start) X(I, Pause) X(I, Abort) X(I, Finalize) X(I, GetStatus) X(I, GetProperty) \
    X(I, SetProperty)
#define STATUS_CALLBACK_METHODS(X, I) X(I, OnStatusChange)

/* The properties of a download, by their numbers from 0. */
#define DOWNLOAD_PROPERTIES(X) \
    X(Id) X(Uri) X(ContentId) X(DisplayName) X(LocalPath) X(HttpCustomHeaders) X(CostPolicy) \
    X(SecurityFlags) X(CallbackFreqPercent) X(CallbackFreqSeconds) X(NoProgressTimeoutSeconds) \
    X(ForegroundPriority) X(BlockingMode) X(CallbackInterface) X(StreamInterface) \
    X(SecurityContext) X(NetworkToken) X(CorrelationVector) X(DecryptionInfo) \
    X(IntegrityCheckInfo) X(IntegrityCheckMandatory) X(TotalSizeBytes) X(DisallowOnCellular) \
    X(HttpCustomAuthHeaders) X(HttpAllowSecureToNonSecureRedirect) X(NonVolatile) \
    X(HttpRedirectionTarget) X(HttpResponseHeaders) X(HttpServerIPAddress) X(HttpStatusCode)

#define SECURITY_METHODS(X, I) X(I, QueryBlanket) X(I, SetBlanket) X(I, CopyProxy)

/* The methods that a script may name and the log shows. QueryInterface is that for IDOManager, and
 * for IDODownload. */
#define SCRIPTED_METHODS(X) \
    FACTORY_METHODS(X, Factory) \
    MANAGER_METHODS(X, Manager) \
    JOB_METHODS(X, Job) \
    JOB2_METHODS(X, Job) \
    JOB5_METHODS(X, Job) \
    ERROR_METHODS(X, Error) \
    FILE_METHODS(X, File) \
    FILE2_METHODS(X, File) \
    ENUM_METHODS(X, EnumJobs) \
    ENUM_METHODS(X, EnumFiles) \
    CALLBACK_METHODS(X, Callback) \
    X(Manager, QueryInterface) \
    X(Unknown, QueryInterface) \
    DO_MANAGER_METHODS(X, DOManager) \
    DOWNLOAD_METHODS(X, Download) \
    ENUM_UNKNOWN_METHODS(X, EnumUnknown) \
    STATUS_CALLBACK_METHODS(X, Callback) \
    SECURITY_METHODS(X, Security)

#endif

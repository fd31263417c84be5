"""Microsoft Store, Microsoft account, Xbox and gaming services codes; most have no published name."""

STORE_SOURCES = {
    "k": "winerror.h (Windows SDK)",
    "m": "win32metadata",
    "rp": "public reports",
    "so": "Error codes for Store operations (Windows apps)",
    "ts": "Troubleshooting Xbox services sign-in",
    "xg": "XGameErr.h (Microsoft Game Development Kit)",
    "xk": "Known issues with UWP on Xbox",
    "xl": "xbox-live-api error codes",
    "xs": "XStore reference (Microsoft Game Development Kit)",
    "": "so",
    "remove": "Remove a device from the account's device list.",
    "limit": "the account has reached its limit of devices.",
    "account": "Microsoft account:",
    "web": "Sign in to the account on the web and follow what is asked.",
    "gaming": "Sign in to the Xbox app and the Microsoft Store with the same account; restart the services GamingServices and InstallService, or reinstall Gaming Services.",
}

STORE_ROWS = r"""
0x8015DC01|XO_E_SYSTEM_UPDATE_REQUIRED|Xbox: the system has to be updated before it may sign in.|Update the console or Windows and the app Gaming Services, then sign in again.|xl
0x8015DC02|XO_E_CONTENT_UPDATE_REQUIRED|Xbox: the game has to be updated before it may sign in.|Update the game in the Store or Xbox app.|xl
0x8015DC03|XO_E_ENFORCEMENT_BAN|Xbox: the device or the account is banned.|Look up the state of the account on Xbox's enforcement page.|xl
0x8015DC05|XO_E_ACCOUNT_PARENTALLY_RESTRICTED|Xbox: the account is restricted by its parent.|A parent has to permit it in the Xbox family settings.|xl
0x8015DC09|XO_E_ACCOUNT_CREATION_REQUIRED|Xbox: the Microsoft account has no Xbox profile yet.|Create the profile by signing in to the Xbox app or on xbox.com.|xl
0x8015DC0A|XO_E_ACCOUNT_TERMS_OF_USE_NOT_ACCEPTED|Xbox: the account has not accepted the terms of use.|Sign in to the Xbox app and accept them.|xl
0x8015DC0B|XO_E_ACCOUNT_COUNTRY_NOT_AUTHORIZED|Xbox: the service is not offered in the account's country or region.|Compare country or region of the account and of the machine with where the service is offered.|xl
0x8015DC0C|XO_E_ACCOUNT_AGE_VERIFICATION_REQUIRED|Xbox: the account's age has to be verified.|Sign in to the Xbox app or on xbox.com and verify the age.|xl
0x8015DC0D t|XO_E_ACCOUNT_CURFEW|Xbox: the account's permitted play time is used up.|Wait, or let a parent change the screen time.|xl
0x8015DC0E|XO_E_ACCOUNT_CHILD_NOT_IN_FAMILY|Xbox: the account is a child's and belongs to no family group.|An adult has to add it to a Microsoft family group.|xl
0x8015DC10|XO_E_ACCOUNT_MAINTENANCE_REQUIRED|Xbox: the account needs attention.|Sign in to the Xbox app or on xbox.com and follow what is asked.|xl
0x8015DC11|XO_E_ACCOUNT_TYPE_NOT_ALLOWED|Xbox: this type of account may not be used with this sandbox, device or app.||xl
0x8015DC12|XO_E_CONTENT_ISOLATION|Xbox: the game may not be used in this sandbox, or the account may not use the sandbox.|A player's machine belongs in the sandbox RETAIL; a developer checks sandbox and test account (`XblPCSandbox`).|xl ts
0x8015DC19|XO_E_SANDBOX_NOT_ALLOWED|Xbox: the account may not use this sandbox.|Use an account of the sandbox, or go back to the sandbox RETAIL.|xl
0x8015DC1A t|XO_E_ACCOUNT_SERVICE_UNAVAILABLE_UNKNOWN_USER|Xbox: the account service is not available.|Look up the state of the Xbox services and try again later.|xl
0x8015DC22 t|XO_E_EXPIRED_USER_TOKEN|Xbox: the user's token has expired.|Check date and time, then sign out and in again.|xl
0x8015DC25|XO_E_INVALID_USER_TOKEN|Xbox: the user's token is not valid.|Sign out and in again.|xl
0x803F6100||Store: the operation is not offered while Kid's Corner is active.|Leave Kid's Corner.
0x803F6101||Store: the app was not found, or its Store ID is wrong.|Compare the Store ID with the app's page in the Store.
0x803F6102||Store: the add-on was not found.|Check the add-on's ID and that it is published.
0x803F6103||Store: the product was not found.|Check the Store ID and that the product is offered in this region.
0x803F6104||Store: the app is a trial version, so nothing can be bought in it.|Buy the full app first.
0x803F6105||Store: no Microsoft account is signed in.|Sign in to the Microsoft Store.
0x803F6107 ?|IAP_E_UNEXPECTED|Store: the purchase interface failed unexpectedly, for example because the app is not linked to one in the Store.|A developer links the project to the Store app and installs it from the Store once; a user signs out of the Store and in again.
0x803F6108|IAP_E_BAD_LICENSE|Store: the app's licence lacks information.|A sideloaded app gives this: remove it and install it from the Store.|so xs
0x803F610A||Store: this type of account is not supported.|Sign in to the Store with a personal Microsoft account.
0x803F6200||Store: the user has to agree before the package is downloaded.|Start the download from the app's window and confirm it.
0x803F6201||Store: the user has to agree before the package is downloaded and installed.|Start the installation from the app's window and confirm it.
0x803F6203||Store: the user has to agree before the update is installed.|Start the update from the app's window and confirm it.
0x803F6204||Store: the connection is metered, so the user has to agree to the download.|Confirm the download, or use a connection that is not metered.
0x803F6206||Store: the connection is metered, so the user has to agree to download and installation.|Confirm it, or use a connection that is not metered.
0x803F7000 ?||Store: the Store's own data on the device were damaged (seen in reports, not published).|Run `wsreset.exe`, then open the Store again.|rp
0x803F7001 ?||Windows activation: seen in the event "License Activation (slui.exe) failed" on devices without a valid licence (not published).|Run the activation troubleshooter in Settings, or install a product key with `slmgr /ipk`.|rp
0x803F700C||Store: the device is offline, and it is not the one device that may use the app offline.|Connect to the network, and switch on Offline Permissions in the Store's settings.
0x803F8001|LM_E_CONTENT_NOT_OWNED|Store: the signed-in account has no licence for the app or game.|Sign in to the Store with the account that bought it, or buy it.|so xs
0x803F8002||Store: the licence for the app has expired.|Renew the subscription or buy the app.
0x803F8003||Store: the licence for the app is in a state that does not permit its use.|Sign out of the Store and in again; run `wsreset.exe`.
0x803F8008 t|LM_E_PREDOWNLOAD_LICENSE_NOT_YET_AVAILABLE|Store: the content is owned but not released yet.|Wait for the release date.|xs
0x803F8009||Store: the trial period has expired.|Buy the app.
0x803F800A||Store: the trial period has expired.|Buy the app.
0x803F8190||Store: the app is not licensed in this country or region.|Check the region of the device (Settings, Time and language) and of the account.
0x803F81F5||Store: {limit}|{remove}
0x803F81F6||Store: {limit}|{remove}
0x803F81F7||Store: {limit}|{remove}
0x803F81F8||Store: {limit}|{remove}
0x803F81F9||Store: {limit}|{remove}
0x803F9000||Store: the licence on the device is expired or damaged.|Run the Windows Store Apps troubleshooter, then `wsreset.exe`.
0x803F9001||Store: the licence on the device is expired or damaged.|Run the Windows Store Apps troubleshooter, then `wsreset.exe`.
0x803F9006|LM_E_ENTITLED_USER_SIGNED_OUT|Store: the user who owns the app is not signed in.|Sign in with the account that bought it.|so xs
0x803F9008 t||Store: the device is offline, so the licence cannot be checked.|Connect to the network and start the app again.
0x803F9009 t||Store: the device is offline, so the licence cannot be checked.|Connect to the network and start the app again.
0x803F900A||Store: the subscription has expired.|Renew it.
0x803FB005||Store: the Store does not offer the app for this device, for example a driver's console without the driver (seen in reports, not published).|Check the app's requirements on its Store page; install the driver that belongs to the app first.|rp
0x803FB017 ?||Store: a request for catalogue or licence failed; one public report found a proxy that no longer answered (not published).|Check the proxy (`netsh winhttp show proxy` and the PAC address) and that displaycatalog.mp.microsoft.com and licensing.mp.microsoft.com can be reached.|rp
0x80860002|ONL_E_ACCESS_DENIED_BY_TOU|{account} the terms of use forbid access to the application.||k m
0x80860004|ONL_E_PASSWORD_UPDATE_REQUIRED|{account} the password has to be changed.|Sign in to the account on the web and change it.|k m
0x80860005|ONL_E_ACCOUNT_UPDATE_REQUIRED|{account} data of the account have to be updated.|{web}|k m
0x80860006|ONL_E_FORCESIGNIN|{account} the user has to sign in again.|Sign in again (Settings, Accounts).|k m
0x80860007|ONL_E_ACCOUNT_LOCKED|{account} the account is locked, for example after too many attempts to sign in.|Unlock it by signing in to the account on the web.|k m
0x80860008|ONL_E_PARENTAL_CONSENT_REQUIRED|{account} a parent has to consent.||k m
0x80860009|ONL_E_EMAIL_VERIFICATION_REQUIRED|{account} the e-mail address has to be verified.|Follow the message sent to that address.|k m
0x8086000A|ONL_E_ACCOUNT_SUSPENDED_COMPROIMISE|{account} the account is suspended because of unusual activity.|{web}|k m
0x8086000B|ONL_E_ACCOUNT_SUSPENDED_ABUSE|{account} the account is suspended because of abuse.|{web}|k m
0x8086000C|ONL_E_ACTION_REQUIRED|{account} the user has to do something before the sign-in can go on.|Open Settings, Accounts and follow what is asked.|k m
0x8086000D|ONL_CONNECTION_COUNT_LIMIT|{account} {limit}|{remove}|k m
0x8086000F|ONL_E_USER_AUTHENTICATION_REQUIRED|{account} the user has to sign in.|Sign in (Settings, Accounts, or the Store).|k m
0x80860010 t|ONL_E_REQUEST_THROTTLED|{account} too many requests were sent.|Wait some minutes and try again.|k m
0x87AF0001 ?|SQLITE_E_ERROR|SQLite: general failure; Windows keeps app, Store and other data in SQLite files.|Look for the component's own event; if apps cannot be installed, see event log AppXDeployment-Server.|k m
0x87AF0005 t|SQLITE_E_BUSY|SQLite: another process holds the database.|Try again; restart the machine if it stays.|k m
0x87AF000A|SQLITE_E_IOERR|SQLite: reading or writing the file failed.|Check the disk (`chkdsk /scan`) and its free space.|k m
0x87AF000B|SQLITE_E_CORRUPT|SQLite: the database is damaged.|Check the disk (`chkdsk /scan`); the component that owns the database has to make it anew.|k m
0x87AF000D|SQLITE_E_FULL|SQLite: the disk or the database is full.|Free space on the drive.|k m
0x87AF000E|SQLITE_E_CANTOPEN|SQLite: the database file could not be opened.|Check that folder and file exist and may be opened by the component.|k m
0x87AF0013|SQLITE_E_CONSTRAINT|SQLite: a constraint forbids the change.||k m
0x87AF001A|SQLITE_E_NOTADB|SQLite: the file is no database.|The component that owns the file has to make it anew.|k m
0x87AF0813|SQLITE_E_CONSTRAINT_UNIQUE|SQLite: a value that has to be unique exists already; seen when Windows registers an app package.|See event log AppXDeployment-Server for the package.|k m rp
0x87DD0005 t|AM_E_XAST_UNEXPECTED|Xbox sign-in: the title token service answered in a way not expected.|A developer checks that the PC platform is added to the title's settings.|xl ts
0x87DD000E|AM_E_TITLE_NOT_AUTHORIZED|Xbox sign-in: the game is not authorized, for example for this sandbox.||xl ts
0x87DD000F|AM_E_DEVICE_NOT_AUTHENTICATED|Xbox sign-in: the device is not authenticated.|Check date and time, and that the Xbox Live Auth Manager service (XblAuthManager) runs.|xl
0x87DD0013|AM_E_USER_NOT_FOUND|Xbox sign-in: the user was not found; nobody is signed in.|Sign in to the Xbox app.|xl ts
0x87DD0019 t|AM_E_XSTS_TIMEOUT|Xbox sign-in: the security token service did not answer in time.|Look up the state of the Xbox services and try again later.|xl
0x87DD001E t|AM_E_NO_NETWORK|Xbox sign-in: there is no network.|Check the connection (Settings, Gaming, Xbox Networking).|xl
0x87E0000F ?||Xbox: a game could not be downloaded or installed (seen in reports, not published).|{gaming}|rp
0x87E00010 ?||Gaming Services: staging a game package failed; one public report found a damaged download (not published).|Install the game again; see event log AppXDeployment-Server.|rp
0x87E00017||Gaming Services: Windows lacked permission for the folders games are installed to, for example folders left by another Windows (seen in reports, not published).|Choose another drive for games, or remove what another Windows left in WindowsApps and XboxGames there, if nothing of it is needed.|rp
0x87E00196 ?||Xbox: installing or starting a game failed, `Something unexpected happened` (seen in reports, not published).|{gaming}|rp
0x87E10008||Xbox: a user has to be signed in before an app can be deployed to the console.|Sign in on the console.|xk
0x87E10BC6|LM_E_CONTENT_NOT_IN_CATALOG|Store: the product is not in the catalogue.|Check the Store ID and that the product is published for this market and sandbox.|xs
0x87E5001F|E_GAME_MISSING_GAME_CONFIG|Gaming runtime: the game's file MicrosoftGame.config is missing.|Install the game again; a developer puts the file beside the executable.|xg
0x89240101|E_GAMERUNTIME_DLL_NOT_FOUND|Gaming runtime: a DLL of the runtime is missing.|Install the app Gaming Services from the Store.|xg
0x89240102|E_GAMERUNTIME_VERSION_MISMATCH|Gaming runtime: the installed runtime is too old for the game.|Update the app Gaming Services in the Store.|xg
0x89245204|E_GAMEPACKAGE_DOWNLOAD_REQUIRED|Game package: parts of it have to be downloaded before it can be used on this device.||xg
0x89245301 t|E_GAMESTORE_NETWORK_ERROR|Game store: the network failed.|Check the connection and try again.|xg
0x89245304 i|E_GAMESTORE_ALREADY_PURCHASED|Game store: the user owns the product already.||xg
0x89245305 t|E_GAMESTORE_LICENSE_ACTION_THROTTLED|Game store: too many licence requests (more than 30 in 10 minutes).|Wait 10 minutes.|xg
"""

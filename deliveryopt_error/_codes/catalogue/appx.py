"""App package (AppX, MSIX) codes, 0x800802xx; Win32 numbers 15600 to 15864 are in win32."""

APPX_SOURCES = {
    "ax": "Troubleshooting packaging, deployment, and query of Windows apps",
    "k": "winerror.h (Windows SDK)",
    "m": "win32metadata",
    "mc": "Troubleshooting tips for MSIX Core",
    "": "k",
}

APPX_ROWS = r"""
0x80080200 ?|APPX_E_PACKAGING_INTERNAL|The packaging API failed internally.|See event log AppxPackagingOM (Applications and Services Logs, Microsoft, Windows) for the cause.|k ax
0x80080201|APPX_E_INTERLEAVING_NOT_ALLOWED|Files inside the package are interleaved, which is not permitted.|Build the package again with MakeAppx.|k ax
0x80080202|APPX_E_RELATIONSHIPS_NOT_ALLOWED|The package holds OPC relationships, which are not permitted.|Build the package again with MakeAppx; a package made by an ordinary ZIP or OPC tool gives this.|k ax
0x80080203|APPX_E_MISSING_REQUIRED_FILE|The package lacks its manifest or block map, or has a code integrity catalogue but no signature.|Fetch the package again; if it is your own, build it again with MakeAppx and sign it.|k ax
0x80080204|APPX_E_INVALID_MANIFEST|The package's manifest is not valid.|See event log AppxPackagingOM for line and element; the publisher has to correct AppxManifest.xml.|k ax
0x80080205|APPX_E_INVALID_BLOCKMAP|The package's block map is not valid or does not fit the files in the package.|Fetch the package again; do not change files of a package after it is built.|k ax
0x80080206|APPX_E_CORRUPT_CONTENT|The content of the package cannot be read or is damaged.|Fetch the package again and compare its size and hash; if a proxy rewrites downloads, go past it.|k ax
0x80080207|APPX_E_BLOCK_HASH_INVALID|A block of the package has another hash than the block map says.|Fetch the package again and compare its hash; a download that was changed or cut on the way gives this.|k ax
0x80080208 u|APPX_E_REQUESTED_RANGE_TOO_LARGE|More than 4 GB were asked for in one request.|Ask for smaller ranges.|k ax
0x80080209 u|APPX_E_INVALID_SIP_CLIENT_DATA|The call that signs the package lacks data that the package format needs.|Sign with signtool of the current Windows SDK, or fill pClientData of SIGNER_SIGN_EX2_PARAMS.|k ax
0x8008020A u|APPX_E_INVALID_KEY_INFO|The key information for encrypting or decrypting the package is not valid.||k ax
0x8008020B|APPX_E_INVALID_CONTENTGROUPMAP|The package's content group map is not valid.|Correct AppxContentGroupMap.xml and build the package again.
0x8008020C|APPX_E_INVALID_APPINSTALLER|The .appinstaller file is not valid.|Compare the file with the App Installer file reference: schema version, attributes of the main package, address of each package.
0x8008020D|APPX_E_DELTA_BASELINE_VERSION_MISMATCH|The delta package was made for another version of the base package.|Install the full package.
0x8008020E|APPX_E_DELTA_PACKAGE_MISSING_FILE|The delta package lacks a file.|Install the full package.
0x8008020F|APPX_E_INVALID_DELTA_PACKAGE|The delta package is not valid.|Install the full package.
0x80080210|APPX_E_DELTA_APPENDED_PACKAGE_NOT_ALLOWED|The package has a delta appended, which the operation does not permit.|Use the package without the delta.
0x80080211|APPX_E_INVALID_PACKAGING_LAYOUT|The packaging layout file is not valid.|Correct the layout file that is given to MakeAppx.
0x80080212|APPX_E_INVALID_PACKAGESIGNCONFIG|The file packageSignConfig is not valid.
0x80080213|APPX_E_RESOURCESPRI_NOT_ALLOWED|The package holds a file resources.pri, but its manifest names no resources.|The publisher has to remove the file or name the resources in the manifest.
0x80080214|APPX_E_FILE_COMPRESSION_MISMATCH|A file is compressed in one of base package and updated package and not in the other.|Build all packages of the set with the same compression setting.
0x80080215|APPX_E_INVALID_PAYLOAD_PACKAGE_EXTENSION|A package in the bundle has an extension other than .appx, which older Windows versions do not take.|Name the packages .appx, or set a newer minimum version of Windows for the bundle.
0x80080216|APPX_E_INVALID_ENCRYPTION_EXCLUSION_FILE_LIST|The list of files that stay unencrypted is not valid.
0x80080217|APPX_E_INVALID_PACKAGE_FOLDER_ACLS|The permissions on the package folder are not valid (by its name).|Install the app again; permissions below WindowsApps must not be changed by hand.|k m
0x80080218|APPX_E_INVALID_PUBLISHER_BRIDGING|The information by which the package follows one of another publisher name is not valid (by its name).||k m
0x80080219|APPX_E_DIGEST_MISMATCH|The package's digest differs from the one the caller expected.|Fetch the package again, or correct the expected digest if the publisher has replaced the package.
0x8BAD0001||MSIX Core: a file could not be opened.||mc
0x8BAD0011||MSIX Core: the package's ZIP directory is damaged.|Fetch the package again.|mc
0x8BAD0031||MSIX Core: the package has no signature (AppxSignature.p7x).|Sign the package.|mc
0x8BAD0033||MSIX Core: the package has no block map (AppxBlockMap.xml).|Build the package again.|mc
0x8BAD0034||MSIX Core: the package has no manifest (AppxManifest.xml).|Build the package again; a bundle is not supported.|mc
0x8BAD0041||MSIX Core: the signature is not valid.|Sign the package again.|mc
0x8BAD0042||MSIX Core: the certificate of the signature is not trusted.|Install the certificate that signed the package.|mc
0x8BAD0043||MSIX Core: publisher and certificate differ.|Publisher of the manifest must be the subject of the certificate.|mc
0x8BAD0071 u||MSIX Core: a bundle is not supported.|Install the package of this architecture from the bundle.|mc
"""

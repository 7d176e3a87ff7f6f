### What is said about a file, on the page, by the command line and in every embedding page.
### Names of menus are not messages: they are in src/menus.


## Kinds: the name, and what the file is for

kind-dep-token = DEP token (service token)
kind-dep-token-about = Relution uses it to enroll the devices that Apple assigns to your device management service (earlier: MDM server). Apple calls it a service token (earlier: server token). It is renewed once a year.
kind-vpp-token = VPP token (content token)
kind-vpp-token-about = Relution uses it to assign the apps and books bought for one location (organizational unit in Apple Business). It is renewed once a year.

kind-dep-token-plaintext = Decrypted DEP token
kind-dep-token-plaintext-about = This is the decrypted content of a DEP token. Relution needs the encrypted file from Apple, ending in _smime.p7m.
kind-vpp-token-plaintext = Decoded VPP token
kind-vpp-token-plaintext-about = This is the decoded content of a VPP token. Relution needs the original file from Apple, ending in .vpptoken.

kind-certificate = Certificate
kind-certificate-about = If this is the public key of your device management service (earlier: MDM server), upload it to Apple. Apple then gives you the file that Relution needs, ending in _smime.p7m.
kind-mdm-push-certificate = Apple MDM push certificate
kind-mdm-push-certificate-about = Relution needs it to reach your Apple devices. It isn’t a token and has its own menu. A central organization may hold it instead of yours.
kind-mdm-vendor-certificate = Apple MDM vendor certificate
kind-mdm-vendor-certificate-about = MDM vendors use it to sign push certificate requests. It isn’t a token.
kind-app-push-certificate = Apple push certificate for an app
kind-app-push-certificate-about = App developers use it to send notifications. It isn’t a token.
kind-certificate-bundle = Several certificates
kind-certificate-bundle-about = This file contains several certificates. A token is a file of its own.
kind-certificate-request = Certificate signing request (CSR)
kind-certificate-request-about = A request for a certificate. Send it to whoever issues the certificate.
kind-push-certificate-request = Push certificate request
kind-push-certificate-request-about = Upload it to the Apple Push Certificates Portal to get your MDM push certificate.

kind-private-key = Private key
kind-private-key-about = This is the secret half of a key pair. Keep it safe, don’t share it and never upload it.
kind-encrypted-private-key = Password-protected private key
kind-encrypted-private-key-about = This is the secret half of a key pair, protected by a password. Keep it safe and never upload it as a token.
kind-public-key = Public key without a certificate
kind-public-key-about = When you first set up the server, Apple needs the certificate from Relution (.pem). This file contains only a public key. It isn’t a token.
kind-pkcs12 = PKCS#12 file
kind-pkcs12-about = It usually contains a certificate and its private key. Keep it safe. It isn’t a token.

kind-encrypted-message = Encrypted message
kind-encrypted-message-about = It is encrypted like a DEP token, but it is something else, such as an email or a recovery key. If it is an email, open it in your mail program and save the attachment. Otherwise, use the file you downloaded from Apple for your device management service.
kind-signed-message = Signed message
kind-signed-message-about = A signed file, possibly an email. If a token is attached to the email, save the attachment and check the saved file. DEP tokens are encrypted, not signed.

kind-configuration-profile = Configuration profile
kind-configuration-profile-about = It contains settings for Apple devices. In Relution, such settings belong in a policy.
kind-provisioning-profile = Provisioning profile
kind-provisioning-profile-about = It lets a specific app run on specific devices. It isn’t a token.
kind-property-list = Property list
kind-property-list-about = A data file used by Apple software. No token was found in it.
kind-web-location = Saved link
kind-web-location-about = This is a link to a page, not the file itself. Open the link, sign in and download the file.

kind-json-web-token = JSON Web Token
kind-json-web-token-about = An access token for a web service, not one of Apple’s two tokens. Anyone who has it may be able to use that service, so don’t share it.
kind-service-account = Google Cloud service account
kind-service-account-about = It contains a private key for Google services and has nothing to do with Apple’s tokens. Keep it safe and don’t share it.

kind-json = JSON data
kind-json-about = App data. No token was found in it.
kind-html = Web page
kind-html-about = This is a saved web page, often a sign-in or error page that you got instead of the download. Sign in to Apple again and repeat the download.
kind-xml = XML data
kind-xml-about = App data. No token was found in it.
kind-zip = ZIP archive or office document
kind-zip-about = If it contains a token, unpack it and check the file inside.
kind-wallet-pass = Pass for Apple Wallet
kind-wallet-pass-about = A pass for Apple Wallet, not a token.
kind-pdf = PDF document
kind-pdf-about = A PDF is not searched for tokens. If a token is attached to it, save the attachment and check the saved file.
kind-image = Image
kind-image-about = This may be a screenshot of the download page. Use the file you downloaded from Apple.
kind-apple-double = macOS metadata file
kind-apple-double-about = macOS creates these files next to the real ones; their names begin with “._”. Use the file with the same name without “._”.
kind-key-store = Key store
kind-key-store-about = It usually contains several keys and certificates under a password. Keep it safe. It isn’t a token.
kind-key-parameters = Key parameters
kind-key-parameters-about = It contains the numbers from which keys are generated: no key and no token. Use the file you downloaded from Apple.
kind-revocation-list = Certificate revocation list (CRL)
kind-revocation-list-about = A list of certificates that are no longer valid. Use the file you downloaded from Apple.
kind-placeholder = Placeholder
kind-placeholder-about = The content of this file isn’t on this computer yet. Download the file from your cloud storage, or wait for the download to finish, and check it again.
kind-mail = Email
kind-mail-about = If the token is attached to this email, save the attachment and check the saved file.
kind-document = Office document
kind-document-about = If the token is in this document, save it as a separate file and check that file.
kind-archive = Archive
kind-archive-about = If the token is in this archive, unpack it and check the file inside.
kind-program = Program, script or disk image
kind-program-about = This is software or a disk image. If the token is in the disk image, open it and check the file inside. Otherwise, use the file you downloaded from Apple.
kind-media = Audio, video or font
kind-media-about = This isn’t a token. Use the file you downloaded from Apple.
kind-system-file = System file
kind-system-file-about = The operating system keeps its own data in such files. The token is a different file, often in the same folder.

kind-empty = Empty file
kind-empty-about = The file has no content. The download probably failed.
kind-too-large = Very large file
kind-too-large-about = A token is only a few kilobytes, so this file was not read.
kind-text = Text
kind-text-about = Plain text. No token was found in it.
kind-binary = Unknown file
kind-binary-about = The content is not recognized, and no DEP or VPP token was found in it.


## Verdicts

verdict-ready = Ready to upload
verdict-check = Check first
verdict-reject = Do not upload


## Findings: what was found, and what to do
## $kind is the kind's name in reports (dep-token, vpp-token, …), $exact is "true" or "false".

finding-wrong-slot = Expected: { $expectedName }. This file: { $actualName }.
finding-wrong-slot-action = Choose the right file, or upload this one in its own menu.

finding-not-a-token = This is neither a DEP token nor a VPP token.

finding-empty = The file is empty.
finding-empty-action = Download it again.

finding-truncated = { $what ->
    [base64] The file is incomplete: its text ends too early.
    [hex] The file is incomplete: its hexadecimal digits end too early.
    [pem] The file is incomplete: its END line is missing.
    [structure] The file is incomplete: it ends before its content does.
    [json] The file is incomplete: the data in it ends too early.
    [xml] The file is incomplete: the XML in it ends too early.
    [text] The file is incomplete: the text in it ends too early.
    [headers] The file is incomplete: only its first lines are there.
   *[other] The file is incomplete: it ends too early.
  }
finding-truncated-action = { $kind ->
    [dep-token] Use the file itself, not copied text. If you no longer have it, download a new token from Apple and upload it straight away.
    [vpp-token] Download the token from Apple again. Use the file itself, not copied text.
   *[other] Get a complete copy from wherever this file came from.
  }

finding-damaged = { $what ->
    [base64] The file is damaged: it contains invalid characters.
    [hex] The file is damaged: it contains invalid hexadecimal digits.
    [pem] The file is damaged: the text between its BEGIN and END lines is invalid.
    [headers] The file is damaged: its header lines are invalid.
    [structure] The file is damaged: its structure is invalid.
    [json] The file is damaged: the data in it cannot be read.
    [xml] The file is damaged: the XML in it is invalid.
    [text] The file is damaged: its text is not valid.
    [duplicate-key] The file is damaged: it contains the same entry twice, possibly with different values.
    [expiry] The file is damaged: it has no valid expiry date.
    [ciphertext] The file is damaged: the encrypted part is incomplete.
    [token] The file is damaged: the token itself is missing or unreadable.
   *[other] The file is damaged.
  }
finding-damaged-action = { $kind ->
    [dep-token] If you have another copy, check that one. Otherwise download a new token from Apple and upload it straight away, without opening it in an editor.
    [vpp-token] Download the token from Apple again. Don’t open it in an editor before you upload it.
   *[other] Get an undamaged copy from wherever this file came from.
  }

finding-too-large = The file is { $size } bytes. Files larger than { $limit } bytes are not read.
finding-too-large-action = Look for the token itself. It is only a few kilobytes.

finding-secret-exposed = This file contains an unprotected secret. Anyone who has the file can use it.
finding-secret-exposed-action = { $kind ->
    [dep-token-plaintext] Don’t upload or share it. If anyone else may have seen it, download a new token from Apple and upload it straight away: the download resets this one.
    [vpp-token-plaintext] Don’t upload or share it. If anyone else may have seen it, change the password of the account that downloaded it, then download a new token and upload that one.
   *[other] Don’t upload or share it, and keep the original safe: it may be the only copy. If anyone else may have seen it, replace the key.
  }

finding-expired = { $kind ->
    [dep-token] This token has expired.
    [vpp-token] This token has expired.
   *[other] It has expired.
  }
finding-expired-action = { $kind ->
    [dep-token] Download a new token from Apple.
    [vpp-token] Download a new token from Apple.
    [mdm-push-certificate] Renew it in the Apple Push Certificates Portal with the Apple Account that created it. Don’t create a new one: your devices would lose contact with Relution.
   *[other] Renew it with Apple.
  }

finding-holds-tokens = This file contains { $count } different tokens.
finding-holds-tokens-action = Save each token as a separate file and check it. Upload one file per token.

finding-superseded = There is a newer token for this server: “{ $by }”. Downloading it reset this one.
finding-superseded-action = Upload the newer token.

finding-certificate-mismatch = This token is for a different server. It doesn’t match any of your certificates.
finding-certificate-mismatch-action = In Apple’s portal, choose the device management service that belongs to this organization and download its token.

finding-expired-estimate = Going by the date in its name, this token is over a year old and has probably expired.
finding-expired-estimate-action = Download a new token from Apple, unless you know that the date in the name is wrong.

finding-expires-soon = { $exact ->
    [false] { $days ->
        [0] It expires in less than a day (estimated from the date in its name).
        [one] It expires in about { $days } day (estimated from the date in its name).
       *[other] It expires in about { $days } days (estimated from the date in its name).
      }
   *[true] { $days ->
        [0] It expires in less than a day.
        [one] It expires in { $days } day.
       *[other] It expires in { $days } days.
      }
  }
finding-expires-soon-action = { $kind ->
    [dep-token] Download a new token from Apple and upload that one instead.
    [vpp-token] Download a new token from Apple and upload that one instead.
    [mdm-push-certificate] Renew it in the Apple Push Certificates Portal with the Apple Account that created it. Don’t create a new one: your devices would lose contact with Relution.
   *[other] Renew it in time.
  }

finding-expiry-unknown = The expiry date is unknown: it is encrypted, and the file name contains no date. The token may be years old.
finding-expiry-unknown-action = Upload it only if you have just downloaded it. Otherwise download a new one and keep its name.

finding-expiry-disagrees = The file name and the token give different expiry dates: { $fromName } (file name), { $fromToken } (token).
finding-expiry-disagrees-action = The date in the token counts. The file was probably renamed.

finding-implausible-expiry = It claims to be valid for more than a year. Apple’s tokens are valid for one year.
finding-implausible-expiry-action = Check the date and time on this computer. If they’re right, download the token from Apple again.

finding-unusual-encryption = { $what ->
    [der] Its structure differs from Apple’s tokens (definite lengths).
    [content-cipher] It uses a different cipher from Apple’s tokens.
    [oaep] Its key is encrypted differently from Apple’s tokens (OAEP).
    [subject-key-identifier] It identifies its recipient differently from Apple’s tokens (subject key identifier).
    [recipients] It can be opened with more than one key. Apple’s tokens have only one recipient.
   *[other] It is encrypted differently from Apple’s tokens.
  }
finding-unusual-encryption-action = Use it only if you know where it comes from. Otherwise download the token from Apple.

finding-unusual-form = { $what ->
    [structure] Its binary structure is not the one that Apple writes; strict programs refuse it.
    [version] A version number in it is not the one that Apple writes.
    [inner-content-type] Its encrypted part is declared as another type of content than in Apple’s tokens.
    [key-length] The encrypted key in it is too short or too long for an RSA key.
    [content-length] Its encrypted part is too short or too long for a token.
    [white-space] It contains spaces, tabs or blank lines where Apple writes none.
    [field-type] A field in it is not text.
    [token-form] The token inside is not encoded as Apple encodes it, or has an unusual length.
    [date-form] The expiry date is not written in the form that Apple uses.
   *[other] It is not written in the form that Apple uses.
  }
finding-unusual-form-action = Upload it only if you know where it comes from. Otherwise download the token from Apple again.

finding-repaired = { $what ->
    [bom] An editor added an invisible mark (BOM) at the beginning of the file.
    [utf-16] An editor saved the file in a different encoding (UTF-16).
    [quotes] There are quotation marks around the content.
    [line-breaks] There are line breaks that Apple’s files don’t have.
    [url-safe] It uses URL-safe base64, which Apple doesn’t.
    [no-padding] The equals signs (=) at the end are missing.
    [double-base64] It was encoded twice (base64 in base64).
    [no-headers] Apple’s header lines are missing.
    [folded-headers] The header lines are wrapped differently from Apple’s.
    [headers] There are email headers above the token.
    [altered-headers] The header lines are not as Apple writes them.
    [repeated-headers] A header line appears more than once.
    [raw-binary] The token is in binary form, without Apple’s header lines.
    [pem] The token has BEGIN and END lines, which Apple’s files don’t.
    [hex] The token was converted to hexadecimal digits.
    [quoted-printable] The token was encoded as quoted-printable, as in an email.
    [percent-encoding] The token was percent-encoded, as in a web address.
    [escaped] Line breaks were written as text (\n).
    [surrounding-text] There is other text around the token.
    [mail] The token is inside an email.
    [document] The token is inside a document.
    [archive] The token is inside an archive.
    [trailing-data] There is extra data after the token.
    [extra-extension] The file name has an extra extension.
   *[other] The file was changed after Apple created it.
  }
finding-repaired-action = { $what ->
    [extra-extension] Remove the extra extension from the file name before you upload it.
    [archive] Unpack the archive and check the token inside.
    [mail] Save the attachment and check that file.
   *[other] The token can be read here, but Relution may reject the file. Use the original file from Apple, or download the token again.
  }

finding-renamed = The file name suggests: { $saysName }. The content is: { $isName }.
finding-renamed-action = The content counts. Make sure it’s the file you want.

finding-documentation-sample = This looks like a sample from a manual: it has readable text where the secret should be.
finding-documentation-sample-action = Download your own token from Apple.

finding-older-token = A token for the same location that expires later was also checked: “{ $by }”. The newest is the one to use.
finding-older-token-action = Upload the newest token.

finding-duplicate = This is the same file as “{ $of }”.
finding-duplicate-action = Upload only one of them.

finding-key-mismatch = The private key does not open this token. Either it belongs to a different token, or the token was changed.
finding-key-mismatch-action = Try the private key of the server that this token was created for, or download a new token.

finding-certificate-match = It matches the certificate “{ $subject }”. That makes it likely, but isn’t proof.

finding-location-from-name = The location comes from the file name, where “_” can stand for other characters.

finding-browser-copy = The name contains “{ $marker }”, so there may be an older download in the same folder.
finding-browser-copy-action = Make sure this is the newest one.

finding-resets-previous = Downloading this token reset the previous one.
finding-resets-previous-action = Upload it straight away. Afterwards, compare the server name and administrator that Relution shows with Apple’s portal.

finding-may-be-revoked = { $kind ->
    [dep-token] The file can’t show whether Apple still accepts the token. It stops working early if the account that downloaded it changes its password, is removed or loses its permissions, if a newer token is downloaded, or if the server gets a new public key. It also doesn’t work while new terms from Apple have not been accepted.
   *[other] The file can’t show whether Apple still accepts the token. It stops working early if the account that downloaded it changes its password, is removed or loses its permissions. It also doesn’t work while new terms from Apple have not been accepted. If you have several tokens for one location, use the newest.
  }
finding-may-be-revoked-action = If Relution still rejects it, check these first.

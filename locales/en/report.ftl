### What is said about a file: by the page, by the command line, by every host.
### Names of menus are no messages: they come with the report.


## Kinds: what it is called, and what to do with it

kind-dep-token = DEP token (server token)
kind-dep-token-about = With it, Relution takes in the devices that Apple assigns to your MDM server. It is renewed once a year.
kind-vpp-token = VPP token (content token)
kind-vpp-token-about = With it, Relution hands out the apps and books bought for one location. It is renewed once a year.

kind-dep-token-plaintext = Decrypted DEP token
kind-dep-token-plaintext-about = This is what a DEP token holds, with its encryption taken off. Relution wants the encrypted file that Apple gives you, ending in _smime.p7m.
kind-vpp-token-plaintext = Decoded VPP token
kind-vpp-token-plaintext-about = This is what a VPP token holds, already decoded. Relution wants the file as Apple gives it to you, ending in .vpptoken.

kind-certificate = Certificate
kind-certificate-about = If this is the public key of your MDM server, it goes to Apple, not to Relution. What Relution needs is the file that Apple gives you for it, ending in _smime.p7m.
kind-mdm-push-certificate = Apple MDM push certificate
kind-mdm-push-certificate-about = Relution needs it to reach your Apple devices. It is no token, and has a menu of its own.
kind-mdm-vendor-certificate = Apple MDM vendor certificate
kind-mdm-vendor-certificate-about = The maker of an MDM signs requests for push certificates with it. It is no token and belongs in no token menu.
kind-app-push-certificate = Apple push certificate of an app
kind-app-push-certificate-about = The maker of an app sends notifications with it. It is no token and belongs in no token menu.
kind-certificate-bundle = Certificates in one file
kind-certificate-bundle-about = Several certificates, but no token among them.
kind-certificate-request = Certificate request (CSR)
kind-certificate-request-about = With it, someone asks for a certificate. It goes to whoever issues that certificate.
kind-push-certificate-request = Push certificate request
kind-push-certificate-request-about = It goes to Apple’s push certificates portal, which gives you the MDM push certificate for it.

kind-private-key = Private key
kind-private-key-about = This is the secret half of a key pair. Keep the original where it belongs, delete this copy, and never upload it.
kind-encrypted-private-key = Private key with a password
kind-encrypted-private-key-about = This is the secret half of a key pair, locked with a password. Keep it where it belongs and never upload it as a token.
kind-public-key = Public key without a certificate
kind-public-key-about = For the first set-up, Apple asks for the certificate that Relution gives you (.pem). A bare key is not it, and neither is it a token.
kind-pkcs12 = PKCS#12 file
kind-pkcs12-about = Usually a certificate together with its private key. Keep it where it belongs; it is no token.
kind-key-store = Key store
kind-key-store-about = Several keys and certificates of a program, usually under a password. Keep it where it belongs; it is not a token.
kind-key-parameters = Key parameters
kind-key-parameters-about = Numbers from which keys are generated; there is no key and no token in this file. Take the file that Apple gives you.
kind-revocation-list = Certificate revocation list (CRL)
kind-revocation-list-about = A list of certificates that are no longer valid. It is not a token; take the file that Apple gives you.

kind-encrypted-message = Encrypted message
kind-encrypted-message-about = It is encrypted the way a DEP token is, but it is something else: an e-mail, for example, or a recovery key. Take the file that Apple gives you for your MDM server.
kind-signed-message = Signed message
kind-signed-message-about = It carries a signature, perhaps that of an e-mail. A DEP token is encrypted, not signed.

kind-configuration-profile = Configuration profile
kind-configuration-profile-about = It holds settings for Apple devices. In Relution, such settings belong in a policy.
kind-provisioning-profile = Provisioning profile
kind-provisioning-profile-about = With it, Apple lets a certain app run on certain devices. It belongs to that app.
kind-property-list = Property list
kind-property-list-about = A file in which Apple’s programs keep their data. No token is in it.
kind-web-location = Saved link
kind-web-location-about = This is a link to a page, not the file behind it. Open it, log in, and download the file itself.
kind-placeholder = Placeholder of a file
kind-placeholder-about = The content of the file is not on this computer, or has not arrived yet. Download the file in your cloud drive, or wait until the download is complete, and check it again.
kind-mail = E-mail
kind-mail-about = If the token is attached to this e-mail, save the attachment and check the saved file.

kind-json-web-token = JSON Web Token
kind-json-web-token-about = A pass for some web service. It is none of Apple’s two tokens. It may open that service to anyone who has it, so do not hand it on.
kind-service-account = Service account of Google Cloud
kind-service-account-about = It holds a private key for Google’s services and has nothing to do with Apple’s tokens. Keep it where it belongs.

kind-json = JSON data
kind-json-about = Data of some program, without a token in it.
kind-html = Web page
kind-html-about = This is a saved web page, often a login or error page that came in place of the download. Log in to Apple again and repeat the download.
kind-xml = XML data
kind-xml-about = Data of some program, without a token in it.
kind-zip = ZIP archive or office document
kind-zip-about = If a token is packed inside, unpack the archive and check the file that comes out.
kind-document = Office document
kind-document-about = A document to read or edit. If it contains a token, save the token as a file of its own and check that file.
kind-archive = Archive
kind-archive-about = If there is a token in this archive, unpack it and check the file that comes out.
kind-program = Program, script or disk image
kind-program-about = This is software, not a token. Take the file that Apple gives you.
kind-wallet-pass = Pass for Apple Wallet
kind-wallet-pass-about = A ticket or card for Apple Wallet, and no token.
kind-pdf = PDF document
kind-pdf-about = A document to read, and no token.
kind-image = Picture
kind-image-about = Perhaps a screenshot of the download page. What is needed is the downloaded file itself.
kind-media = Sound, video or font
kind-media-about = This is not a token. Take the file that Apple gives you.
kind-system-file = File of the operating system
kind-system-file-about = The operating system stores settings in such files. The token is a different file, often in the same folder.
kind-apple-double = Side file of macOS
kind-apple-double-about = macOS lays such files beside the real ones; their names begin with “._”. Take the file of the same name without “._”.

kind-empty = Empty file
kind-empty-about = Nothing is in it. The download probably failed.
kind-too-large = Very large file
kind-too-large-about = A token has a few kilobytes at most, so this file was not read.
kind-text = Text
kind-text-about = Some text, in which no token was found.
kind-binary = Unknown file
kind-binary-about = Its content is of no kind that is known here. It is neither of Apple’s two tokens.


## Verdicts

verdict-ready = Ready to upload
verdict-check = Check first
verdict-reject = Do not upload


## Findings: what is the matter, and what to do
## $kind is the kind's name in reports (dep-token, vpp-token, …), $exact is "true" or "false".

finding-wrong-slot = Expected here: { $expectedName }. This file is: { $actualName }.
finding-wrong-slot-action = Choose the right file, or take this one to the menu where it belongs.

finding-not-a-token = This is neither a DEP token nor a VPP token.

finding-empty = The file is empty.
finding-empty-action = Download it again.

finding-truncated = { $what ->
    [base64] The end of the file is missing: its text stops in the middle.
    [structure] The end of the file is missing: what it announces is longer than what is there.
    [json] The end of the file is missing: the data inside it stops in the middle.
    [text] The end of the file is missing: the text inside it stops in the middle.
    [headers] Only the beginning of the file is there: what should follow its first lines is missing.
   *[other] The end of the file is missing.
  }
finding-truncated-action = Download the token from Apple again, and pass it on as a file rather than as copied text.

finding-damaged = { $what ->
    [base64] The file is damaged: its text holds characters that cannot be there.
    [structure] The file is damaged: its parts do not fit together.
    [json] The file is damaged: the data inside it cannot be read.
    [text] The file is damaged: it holds characters that do not exist.
    [duplicate-key] The file is damaged: it says the same thing twice, and differently for all one knows.
    [expiry] The file is damaged: it does not tell a possible date on which it expires.
    [ciphertext] The file is damaged: its encrypted part cannot be whole.
    [token] The file is damaged: the token itself is missing, or not readable as one.
   *[other] The file is damaged.
  }
finding-damaged-action = Download the token from Apple again, and do not open it in an editor on the way.

finding-too-large = The file has { $size } bytes. Files of more than { $limit } bytes are not read.
finding-too-large-action = Look for the token itself: it has a few kilobytes at most.

finding-secret-exposed = A secret lies open in this file: whoever gets the file has it.
finding-secret-exposed-action = Do not upload or send it. Delete this copy; if others may have seen it, have the secret replaced.

finding-expired = { $kind ->
    [dep-token] This token has expired.
    [vpp-token] This token has expired.
   *[other] It has expired.
  }
finding-expired-action = { $kind ->
    [dep-token] Download a new token from Apple.
    [vpp-token] Download a new token from Apple.
   *[other] Get a new one.
  }

finding-superseded = There is a newer token for the same server: “{ $by }”. Downloading that one has reset this one.
finding-superseded-action = Upload the newer one.

finding-certificate-mismatch = This token was made for another server: it fits none of your certificates.
finding-certificate-mismatch-action = At Apple, choose the server that belongs to this organization, and download its token.

finding-expired-estimate = By the date in its name, this token is over a year old and has most likely expired.
finding-expired-estimate-action = Download a new token from Apple, unless you know that the name is wrong.

finding-expires-soon = { $exact ->
    [false] { $days ->
        [0] It expires in less than a day, estimated by the date in its name.
        [one] It expires in { $days } day, estimated by the date in its name.
       *[other] It expires in { $days } days, estimated by the date in its name.
      }
   *[true] { $days ->
        [0] It expires in less than a day.
        [one] It expires in { $days } day.
       *[other] It expires in { $days } days.
      }
  }
finding-expires-soon-action = { $kind ->
    [dep-token] If it is in Relution already, renew it: download a new token from Apple and upload that one.
    [vpp-token] If it is in Relution already, renew it: download a new token from Apple and upload that one.
   *[other] Renew it in time.
  }

finding-expiry-unknown = When this token expires is unknown: the date inside is encrypted, and the name does not tell when the token was made. It may be years old.
finding-expiry-unknown-action = Upload it only if you have just downloaded it. Otherwise download a new one, and leave its name as it is.

finding-expiry-disagrees = The name and the token tell different dates: { $fromName } by the name, { $fromToken } by the token.
finding-expiry-disagrees-action = Go by the token. The file was probably renamed.

finding-implausible-expiry = It claims to be valid for longer than Apple’s tokens are, which is a year.
finding-implausible-expiry-action = See whether the clock of this computer is right. If it is, download the token from Apple again.

finding-unusual-encryption = { $what ->
    [der] It is laid out in another way than Apple’s tokens are (definite lengths).
    [content-cipher] It is encrypted with another cipher than Apple’s tokens are.
    [oaep] Its key is locked in another way than in Apple’s tokens (OAEP).
    [subject-key-identifier] It names the key that opens it in another way than Apple’s tokens do.
    [recipients] More than one key opens it; Apple’s tokens are made for one.
   *[other] It is encrypted in another way than Apple’s tokens are.
  }
finding-unusual-encryption-action = Use it only if you know where it comes from; otherwise download the token from Apple.

finding-repaired = { $what ->
    [bom] An editor has put an invisible mark (BOM) at the beginning of the file.
    [utf-16] An editor has saved the file in another encoding (UTF-16).
    [quotes] There are quotation marks around the content.
    [line-breaks] There are line breaks where Apple writes none.
    [url-safe] Its text uses other characters than Apple’s (URL-safe base64).
    [no-padding] The equals signs at its end are gone.
    [double-base64] It was encoded twice (base64 in base64).
    [no-headers] The lines that Apple writes above the token are missing.
    [folded-headers] The lines above the token are broken in other places than Apple breaks them.
    [headers] Lines of an e-mail stand above the token.
    [raw-binary] The token is there as bare bytes, without the text that Apple writes around it.
    [pem] The token stands between BEGIN and END lines, which Apple does not write.
    [hex] The token was turned into hexadecimal digits.
    [trailing-data] Something follows after the end of the token.
    [extra-extension] The name has a second extension after that of a token.
   *[other] The file is not as Apple wrote it.
  }
finding-repaired-action = { $what ->
    [extra-extension] Take the extra extension off the name before you upload the file.
   *[other] It can be read here, but Relution may refuse it. Take the file as it came from Apple; if it is gone, download it again.
  }

finding-renamed = By its name this would be: { $saysName }. By its content it is: { $isName }.
finding-renamed-action = The content counts. Make sure that it is the file you mean.

finding-documentation-sample = This looks like a sample from a manual: readable text stands where the secret should be.
finding-documentation-sample-action = Download your own token from Apple.

finding-duplicate = The same file was given before: “{ $of }”.
finding-duplicate-action = Upload only one of them.

finding-key-mismatch = The private key does not open this token. It belongs to another one, or the token was changed.
finding-key-mismatch-action = Try the key of the server that this token was made for, or download the token again.

finding-certificate-match = It fits the certificate “{ $subject }”. That speaks for it, but does not prove it.

finding-location-from-name = The location is known from the file’s name only, where “_” may stand for other characters.

finding-browser-copy = The name ends in “{ $marker }”, as that of a copy does. An older download may lie beside it.
finding-browser-copy-action = Make sure that this is the newest one.

finding-resets-previous = Downloading this token has reset the one before it.
finding-resets-previous-action = Upload it soon: until then, Relution works with the old one.

finding-may-be-revoked = { $kind ->
    [dep-token] No file can show whether Apple still accepts it. A DEP token ends early when the password of the account that downloaded it changes, when that account is removed or loses its rights, when a newer token is downloaded, or when the server gets a new public key. It also rests while Apple’s new terms wait to be accepted.
   *[other] No file can show whether Apple still accepts it. A VPP token ends early when the password of the account that downloaded it changes, or when that account is removed or loses its rights. It also rests while Apple’s new terms wait to be accepted.
  }
finding-may-be-revoked-action = If Relution refuses it all the same, look at these first.

### Help: where to download the tokens, how to renew them, why Relution rejects a file.
### The paths through the portals are not messages: they are in src/menus.


help = Help
help-get = Download the file
help-renew = Renew it
help-school = Apple School Manager
help-business = Apple Business (earlier: Apple Business Manager)
help-renamed = Apple sometimes renames these pages. Look for a similar name.
help-no-download = If no download is offered, Apple’s built-in device management may be using the token, or a payment method may be missing.


## The DEP token

help-dep = DEP token: for devices
help-dep-reset = Downloading a token resets the one in use. Don’t press “Download Token” unless you mean to renew it.
help-dep-file = The file is called …_smime.p7m. Don’t rename it: the name contains the server and the date. Apple calls it a service token (earlier: server token).
help-dep-renew = Renew it once a year, at least 30 days before it expires. Upload the new token straight away, under “Update token”.
help-dep-compare = After the upload, compare the name and administrator of the DEP server in Relution with those in Apple’s portal.
help-dep-first = The .pem file from Relution is something else: a public key that you upload to Apple once, when you first set up the device management service (earlier: MDM server).


## The VPP token

help-vpp = VPP token: for apps and books
help-vpp-file = The file is called sToken_for_….vpptoken. Each location (organizational unit in Apple Business) has its own. Apple calls it a content token.
help-vpp-renew = Renew it once a year, at least 30 days before it expires, and whenever the password of the account that downloaded it has changed.
help-vpp-newest = If you have several tokens for one location, use the newest. No file shows which of them Apple still accepts.
help-vpp-account = Apple recommends a separate managed account for downloading tokens, with only the right to assign licenses. A password change of another account then doesn’t affect the token.


## Expiry notices

help-notices = Relution can email its administrators before a token expires, but an organization can turn these notices off. Set a reminder of your own.


## What is rejected

help-refused = When Relution rejects a file
help-refused-messages = “Invalid Token”, “Invalid file uploaded” and “Uploaded file invalid” don’t say what’s wrong. Usually the two tokens were mixed up. Check the file here and use the menu shown in the result.
help-refused-codes = Error codes from Apple that Relution passes on:
help-code-9621 = The token has expired. Download a new one and upload it.
help-code-9622 = Apple doesn’t recognize the token. Check that you uploaded the right file; otherwise download a new one.
help-code-9625 = Apple has revoked the token. Download a new one and upload it.
help-refused-other-codes = Other error codes, whose meaning is not documented:
help-refused-good = A token can stop working early. You can’t see that from the file. Possible causes:
help-refused-password = The password of the account that downloaded it was changed.
help-refused-account = That account was removed or deactivated, or lost its permissions.
help-refused-newer = A newer DEP token was downloaded, or the server got a new public key.
help-refused-terms = Apple has published new terms. The token won’t work until an administrator accepts them.


## Where to read on

help-links = Sources
help-link-relution = Relution: renew DEP and VPP tokens
help-link-apple-business-dep = Apple Business: service tokens
help-link-apple-business-vpp = Apple Business: content tokens
help-link-apple-school-dep = Apple School Manager: service tokens
help-link-apple-school-vpp = Apple School Manager: content tokens

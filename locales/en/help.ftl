### Help around the tokens: where they come from, what renewing does, why one is refused.
### Steps at Apple are told in our own words; Apple renames its pages often.


help = Help
help-get = Get the right file
help-renew = Renew it
help-school = In Apple School Manager
help-business = In Apple Business Manager
help-renamed = Apple renames these pages now and then; look for the nearest name.


## The DEP token

help-dep = DEP token: for devices
help-dep-school-1 = Log in, and click your name at the bottom left.
help-dep-school-2 = Open the settings.
help-dep-school-3 = Choose your server under “Your MDM Servers”.
help-dep-school-4 = Choose “Download Server Token”, and confirm.
help-dep-business-1 = Log in, and open “Devices” at the top.
help-dep-business-2 = Choose “Management Servers” on the left, then your server.
help-dep-business-3 = Download the token from the three-dot menu on the right.
help-dep-file = The file is called …_smime.p7m. Leave its name as it is: it tells server and date.
help-dep-renew = Once a year, at the latest when 30 days are left. Downloading a new DEP token resets the old one, so upload the new one right away, under “Update token”.
help-dep-first = The .pem file that Relution gives you is another one: a public key that goes to Apple once, at the first set-up.


## The VPP token

help-vpp = VPP token: for apps and books
help-vpp-school-1 = Log in, and click your name at the bottom left.
help-vpp-school-2 = Open the settings, then “Apps and Books”.
help-vpp-school-3 = Download the content token of your location.
help-vpp-business-1 = Log in, and click your name at the top right.
help-vpp-business-2 = Open the settings, then “Payments and Billing”.
help-vpp-business-3 = Download the content token of your location.
help-vpp-file = The file is called sToken_for_….vpptoken. Each location has its own.
help-vpp-renew = Once a year, at the latest when 30 days are left, and whenever the password of the account that downloaded it has changed.


## What is refused

help-refused = When Relution refuses a file
help-refused-messages = “Invalid Token”, “Invalid file uploaded” and “Uploaded file invalid” do not say what is wrong. Most often the two tokens were taken for each other: check the file here, and go to the menu that its card names.
help-refused-codes = Error codes that a program may see, as far as their names tell:
help-refused-vpp-token-not-valid = the file is no VPP token that Relution takes
help-refused-vpp-token-already-exists = this VPP token is there already
help-refused-dep-server-does-not-match = the DEP token is for another server
help-refused-file-content-not-valid = the content is not what this menu takes
help-refused-good = A token that looks good may have ended early, which no file can show:
help-refused-password = The password of the account that downloaded it was changed.
help-refused-account = That account was removed or deactivated, or has lost its rights.
help-refused-newer = A newer DEP token was downloaded, or the server got a new public key.
help-refused-terms = Apple has new terms. Until an administrator accepts them, the token rests; then it works again.


## Where to read on

help-links = Where this is documented
help-link-relution = Relution: renew DEP and VPP tokens
help-link-dep = Apple: server tokens
help-link-vpp = Apple: content tokens

### What the browser extension says: in the panel beside a file field, in its popup, and on the page about itself.


## The extension, in the browser and in the stores

extension-name = Relution Token Check
extension-description = Checks Apple DEP and VPP tokens before you upload them to your Relution portal. Nothing leaves your browser.


## The panel

panel-by = Message from the browser extension Relution Token Check. The page cannot read it.
choose-another = Choose another file
upload-anyway = Upload anyway
upload-anyway-question = The portal will most likely reject this file. Do you still want to upload it?
upload-anyway-confirm = Yes, upload it
upload-anyway-cancel = No
field-refused = The extension Relution Token Check did not accept this file.
not-granted = the extension no longer has access to this portal.
no-answer = the extension did not answer. Reload the page.


## The popup

popup-portals = Portals with the check
popup-address = Address of your Relution portal
popup-grant = Check files on this portal
popup-no-address = Enter the address of a website, such as https://portal.example.com.
popup-granted = The check is on for this portal. Reload its page once.
popup-denied = Access was not granted. Nothing has changed.
popup-reload = Reload the page
popup-take-back = Remove
popup-take-back-of = Remove { $origin }
popup-dialogs = Upload dialogs on this page
popup-no-dialogs = No upload field has been used on this page yet. Open the dialog, then this window again.
popup-language = Language
popup-language-of-page = As on the portal
popup-about = What this extension does, and how to verify it

dialog-without-title = Dialog without a title
dialog-recognised = As recognized
dialog-for-vpp-token = This dialog is for the VPP token
dialog-for-dep-token = This dialog is for the DEP token
dialog-for-nothing = Do not check files here
dialog-state-vpp-token = Files are checked: a VPP token is expected.
dialog-state-dep-token = Files are checked: a DEP token is expected.
dialog-state-nothing = Files are not checked.
dialog-reason-taught = You chose this.
dialog-reason-label = Reason: the label “{ $label }”.
dialog-reason-opener = Reason: the dialog was opened at “{ $label }”.
dialog-reason-page = Reason: the page heading “{ $label }”.
dialog-reason-both = Reason: “{ $label }” could be either token.
dialog-reason-other = Reason: “{ $label }” is about something else.
dialog-reason-unnamed = Reason: no label names a token.


## The page about the extension

about-does = What it does
about-granted = It runs only on portals that you add in its popup.
about-known = There it looks for the upload dialogs of the DEP token and the VPP token. It recognizes them by their labels, or because you said in the popup what a dialog is for. It leaves all other dialogs alone.
about-checked = A file chosen or dropped there is checked first. If it is the wrong one, the portal does not receive it, and a message beside the field says what it is and where it goes. You can still upload it.
about-unchecked = If there is no result after 10 seconds, the portal receives the file, and the message says that it was not checked.
about-not = What it does not do
about-sends = It sends nothing. Its security policy forbids every connection.
about-stores = It stores no file name and no file content. It stores your settings only: the language, and what you said about dialogs.
about-page = Scripts of the portal cannot read the message. They can see that there is one.
about-encrypted = It does not decrypt tokens. No file shows whether Apple still accepts it.
about-permissions = Permissions
about-permission-hosts = Access to a website: asked for each portal that you add, so that its upload dialogs can be checked.
about-permission-scripting = scripting: starts the check on these portals before their own scripts run.
about-permission-active-tab = activeTab: puts the address of the current tab into the popup when you open it.
about-permission-storage = storage: keeps your settings.
about-verify = How to verify it
about-verify-policy = Look at manifest.json: the policy of the extension’s pages contains connect-src 'none', and no website is among the permissions it starts with.
about-verify-network = Open the developer tools of the extension’s background and check a file: the Network tab stays empty.
about-verify-build = Build it from its source with “cargo xtask build”. The archive is the same, byte for byte; compare its checksum with SHA256SUMS.

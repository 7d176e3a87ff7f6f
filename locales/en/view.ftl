### What stands around a report wherever it is shown as elements: on the page, in the custom element.


# Between a verdict and its reason, a label and its value.
colon = { ": " }


## The answer: a sentence after the verdict

answer-ready = Upload it in Relution, under { $menu }.
answer-check = Then upload it in Relution, under { $menu }.
answer-new-token = Download a new one from Apple.
answer-new-file = Download it again from Apple.
answer-newer-file = Use the newer one instead.
answer-public-key = The public key of an MDM server goes to Apple, not to Relution.
answer-misplaced = It belongs in { $menu }.
answer-elsewhere = It is not a token. It goes in { $menu }.
answer-secret = It contains an unprotected secret.
answer-nowhere = It isn’t a DEP or VPP token.
short-dep-token = DEP token
short-vpp-token = VPP token
short-encrypted-private-key = Encrypted private key


## The facts

fact-organization = Organization
fact-location = Location
fact-server = Server
fact-expiry = Expires
fact-expiry-past = Expired
fact-issued = Created
unknown = unknown
source-token = from the token
source-file-name = from the file name
source-certificate = from the certificate
expiry-exact = exact
expiry-estimated = estimated
source-estimate = 365 days after the date in the file name
in-utc = { $date } UTC


## The menu path

way-upload = Where to upload it
way-elsewhere = Where it goes
step-organization = In Relution, switch to the right organization (this token doesn’t name it).
step-organization-named = In Relution, switch to the right organization. At Apple it is called “{ $organization }”.
step-menu = Go to
step-there = Then choose
step-overview = To check (version { $version } or later): in the Global organization, open
label-older = formerly
first-set-up = These steps renew a token. To set one up for the first time (version { $version }):
first-set-up-unknown = These steps renew a token. First-time setup works differently.
public-key-server = In Apple Business Manager or Apple School Manager, open or add the device management service (formerly: MDM server).
public-key-upload = Upload this file there as the public key, and save.
public-key-download = Download the server token (…_smime.p7m) of that service.
public-key-relution = Upload that token in Relution, under
way-source = Source of these menu names
way-source-version = Source of these menu names (version { $version })


## Findings

severity-error = Error
severity-warning = Warning
severity-info = Note
good-to-know = Good to know
swapped-dep-token = If you uploaded it under Volume Purchase Program (VPP), that is why it was refused: it is a DEP token.
swapped-vpp-token = If you uploaded it under Automated Device Enrollment, that is why it was refused: it is a VPP token.


## Technical details

details = Technical details
detail-size = Size
detail-size-bytes = { $size ->
    [one] { $size } byte
   *[other] { $size } bytes
  }
detail-sha256 = SHA-256
detail-content-algorithm = Encrypted with
detail-recipient = Recipient
detail-certificate = Certificate
detail-issuer = Issuer
detail-subject = Subject
detail-serial = Serial number
detail-subject-key-identifier = Subject key identifier
detail-key = Key
detail-key-bits = { $algorithm }, { $bits } bits
detail-valid-from = Valid from
detail-valid-until = Valid until
detail-self-signed = Self-signed
yes = yes
no = no


## A token given back as Apple writes it

clean = Save the clean file
clean-note = { $kind ->
    [vpp-token] The clean file is the token as Apple writes it. A changed byte in its secret part can’t be detected.
   *[other] The clean file is the token as Apple writes it. A changed byte in its encrypted part can’t be detected.
  }
clean-confirm = It comes from Apple: save the clean file
clean-confirm-note = Nothing in this file shows that the token comes from Apple. Save it only if you know that it does.

### What stands around a report wherever it is shown as elements: on the page, in the custom element.


## The answer: the verdict goes before it

answer-ready = in Relution, under { $menu }
answer-check = before you upload it in Relution, under { $menu }
answer-new-token = but get a new one from Apple
answer-new-file = but get this file again from Apple
answer-newer-file = but take the newer one
answer-public-key = as a public key it goes to Apple, not to Relution
answer-elsewhere = it belongs in { $menu }
answer-secret = a secret lies open in it
answer-nowhere = it is neither of the two tokens


## The facts

fact-organization = Organization
fact-location = Location
fact-server = Server
fact-expiry = Expires
fact-expiry-past = Expired
fact-issued = Made
unknown = unknown
source-token = written in the token
source-file-name = by the file’s name
source-certificate = written in the certificate
expiry-exact = exact
expiry-estimated = estimated
source-estimate = 365 days after the time in the file’s name
in-utc = { $date } UTC


## The way

way-upload = Where to upload it
way-elsewhere = Where it belongs
step-organization = Switch to the right organization in Relution; the token does not name it.
step-organization-named = Switch to the right organization in Relution; the token is for “{ $organization }”.
step-menu = Go to
step-there = There, choose
step-overview = Afterwards, from version { $version } on, see it listed in the organization Global, under
label-older = earlier:
first-set-up = This renews a token. For the first one, as documented for version { $version }:
first-set-up-unknown = This renews a token. The first one is set up in another way.
way-source = Where these names are documented
way-source-version = Where these names are documented, for version { $version }


## Findings

severity-error = Error
severity-warning = Warning
severity-info = Note
good-to-know = Good to know


## Technical details

details = Technical details
detail-size = Size
detail-size-bytes = { $size ->
    [one] { $size } byte
   *[other] { $size } bytes
  }
detail-sha256 = SHA-256
detail-content-algorithm = Encrypted with
detail-recipient = For the key
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

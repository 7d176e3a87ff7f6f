### What the command line says beside the reports themselves.


## Help

help-about = Says what Apple token files are, whose they are, until when they are valid, whether they may be uploaded to Relution, and where. Nothing is sent anywhere.
help-usage = Usage: token-check [OPTION]... FILE...
help-files-heading = Files
help-options-heading = Options
help-file = The files to check; - is standard input
help-json = The same as --format json
help-format = text (to read), json (an array with a report for each file), csv (a table for spreadsheets) or ics (reminders for a calendar) [default: text]
help-now = Judge as of this time (RFC 3339, such as 2027-01-31T12:00:00Z) instead of the clock’s
help-expects = The token that is wanted: dep-token or vpp-token
help-certificate = A certificate that a DEP token may be for, in PEM or DER; may be given more than once
help-key = The private key of a DEP token, for its exact expiry; its password is asked for, or taken from TOKEN_CHECK_KEY_PASSWORD
help-lang = The language: en or de [default: that of the environment]
help-help = Show this help
help-version = Show the version
help-status =
    Exit status:
       0  every file is ready to upload
       1  at least one is to be checked first, none is to be rejected
       2  at least one must not be uploaded
      64  the command line is wrong
      66  at least one file, certificate or key could not be read, is none, or cannot be used
      70  an internal error
      74  the result could not be written


## A wrong command line

usage-unknown = There is no option { $argument }.
usage-suggestion = Did you mean { $suggestion }?
usage-value = { $argument } cannot be “{ $value }”. It can be: { $valid }.
usage-no-value = { $argument } needs a value.
usage-superfluous-value = { $argument } takes no value.
usage-twice = { $argument } can be given only once, and not together with what says the same.
usage-no-files = Name the files to check, or - for standard input.
usage-not-unicode = An option holds characters that are not UTF-8.
usage-other = This command line cannot be understood.
usage-now = --now cannot be “{ $value }”. It takes a time with its zone, such as 2027-01-31T12:00:00Z.
usage-stdin-twice = Standard input (-) can be read only once.
usage-help = token-check --help shows what there is.


## A file that cannot be read

unreadable-folder = “{ $name }” is a folder. Name the files that are in it.
unreadable-missing = “{ $name }” does not exist.
unreadable-denied = “{ $name }” may not be read by you. Ask its owner for permission, or copy it.
unreadable-other = “{ $name }” could not be read: { $reason }.
companion-no-certificate = “{ $name }” holds no certificate. --certificate takes the public key certificate of your MDM server (.pem, .cer or .der).
key-bad = “{ $name }” is no private key that can be read, or the password is wrong. --key takes the private key that belongs to the certificate you gave to Apple.
key-password-needed = “{ $name }” is locked with a password. Put it in TOKEN_CHECK_KEY_PASSWORD, or run this in a terminal.
key-unsupported = “{ $name }” cannot be used as the private key. { $why }
key-untried = “{ $name }” was not opened. { $why }
key-password-prompt = { "Password of “" }{ $name }{ "”: " }
internal-error = An internal error occurred, and the check was stopped. No result was written. Please report it, without the file.
unwritable = The result could not be written: { $reason }.


## The report on one file

verdict-line = { $verdict }: { $kind }
way-upload = Where to upload it:
way-elsewhere = Where such a file belongs:
step-organization = Switch to the right organization in Relution. The token does not name it.
step-organization-named = Switch to the right organization in Relution. The token is for “{ $organization }”.
step-organization-other = Switch to the right organization in Relution.
step-menu = Go to: { $path }
step-there = Choose: { $path }
step-overview = See it listed (version { $version } or later, organization Global): { $path }
first-set-up = For a first token instead (as of version { $version }): { $path }
label-older = { $label } (earlier: { $older })

fact-organization = Organization
fact-location = Location
fact-server = Server
fact-issued = Made
fact-expiry = Expires
fact-encryption = Encryption
fact-recipient = For the key of
fact-subject = Subject
fact-issuer = Issuer
fact-serial = Serial number
fact-validity = Valid
fact-key = Key
fact-size = Size

unknown = unknown
from-name = { $value } (by the file’s name)
from-certificate = { $value } (by the certificate)
expiry = { $at }, { $left } ({ $sureness ->
    [exact] exact
   *[estimated] estimated: 365 days after the time in the file’s name
  })
time-left = { $state ->
    [expired] { $days ->
        [0] less than a day ago
        [one] { $days } day ago
       *[other] { $days } days ago
      }
   *[other] { $days ->
        [0] less than a day left
        [one] { $days } day left
       *[other] { $days } days left
      }
  }
key = { $algorithm }, { $bits } bits
recipient = { $issuer }, serial number { $serial }
recipient-by-key = subject key identifier { $identifier }
recipients-more = and { $count } more
validity = { $from } to { $to }
self-signed = { $subject } (self-signed)
size = { $size ->
    [one] { $size } byte
   *[other] { $size } bytes
  }

severity-error = Error
severity-warning = Warning
severity-info = Note
finding-line = { $severity }: { $sentence }

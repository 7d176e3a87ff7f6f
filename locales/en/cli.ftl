### What the command line says besides the reports.


## Help

help-about = Checks Apple token files: what each one is, who it belongs to, when it expires and where to upload it in Relution. Works offline.
help-usage = Usage: token-check [OPTION]... FILE...
help-files-heading = Files
help-options-heading = Options
help-file = Files to check; - reads standard input
help-json = Same as --format json
help-format = Output: text, json (an array with one report per file), csv (a spreadsheet table), ics (calendar reminders) or metrics (OpenMetrics text) [default: text]
help-now = Use this time instead of the current time (RFC 3339, such as 2027-01-31T12:00:00Z)
help-expects = Expected token: dep-token or vpp-token
help-certificate = Certificate to match DEP tokens against, in PEM or DER; can be repeated
help-key = Private key of a DEP token, to read its exact expiry date; the password is asked for or taken from TOKEN_CHECK_KEY_PASSWORD
help-restore = Write tokens that were changed on their way into this folder as Apple writes them; nothing is overwritten
help-lang = Language: { $languages } [default: from the environment]
help-help = Show this help
help-version = Show the version
help-status =     Exit status:
       0  every file is ready to upload
       1  at least one file needs checking, none must be rejected
       2  at least one file must not be uploaded
      64  the command line is invalid
      66  a file, certificate or key could not be read, isn’t one or cannot be used
      70  an internal error
      74  the result could not be written


## A wrong command line

usage-unknown = Unknown option { $argument }.
usage-suggestion = Did you mean { $suggestion }?
usage-value = Invalid value “{ $value }” for { $argument }. Use one of: { $valid }.
usage-no-value = { $argument } needs a value.
usage-superfluous-value = { $argument } does not take a value.
usage-twice = { $argument } can be used only once, and not with an equivalent option.
usage-no-files = Name the files to check, or use - for standard input.
usage-not-unicode = An option contains characters that are not UTF-8.
usage-other = Invalid command line.
usage-now = Invalid value “{ $value }” for --now. Use a time with its zone, such as 2027-01-31T12:00:00Z.
usage-stdin-twice = Standard input (-) can be read only once.
usage-help = Run token-check --help for help.


## A file that cannot be read

unreadable-folder = “{ $name }” is a folder. Name the files in it.
unreadable-missing = “{ $name }” does not exist.
unreadable-denied = “{ $name }” can’t be opened: you don’t have permission. Ask its owner for access.
unreadable-other = “{ $name }” could not be read: { $reason }.
companion-no-certificate = “{ $name }” doesn’t contain a certificate. --certificate takes the public key certificate of your device management service (.pem, .cer or .der).
key-bad = “{ $name }” isn’t a readable private key, or the password is wrong. --key takes the private key for the certificate you uploaded to Apple.
key-password-needed = “{ $name }” is protected by a password. Put it in TOKEN_CHECK_KEY_PASSWORD, or run this command in a terminal.
key-unsupported = “{ $name }” can’t be used as the private key. { $why }
key-untried = “{ $name }” was not opened. { $why }
key-password-prompt = { "Password for “" }{ $name }{ "”: " }
internal-error = An internal error stopped the check. No result was written. Please report the error, without the file.
unwritable = The result could not be written: { $reason }.


## Archives, and tokens given back

archive-encrypted = “{ $name }” is encrypted. Unpack it with its password and check the file.
archive-unsupported = “{ $name }” uses a compression method that can’t be read here. Unpack it and check the file.
archive-damaged = “{ $name }” is damaged in its archive. Ask for the archive again.
archive-too-many = “{ $name }” was not unpacked: it contains more than { $limit } files. Unpack it and check the tokens only.
archive-file-too-large = “{ $name }” was not unpacked: a file in it is larger than { $limit } MiB. Unpack it and check the tokens only.
archive-too-large = “{ $name }” was not unpacked: its content is larger than { $limit } MiB. Unpack it and check the tokens only.
restored = “{ $name }” was restored as “{ $path }”. A changed byte in the encrypted part can’t be detected.
restore-not-needed = “{ $name }” was not restored: it needs no repair.
restore-not-several = “{ $name }” was not restored: it contains several tokens. Save each in a file of its own.
restore-not-a-token = “{ $name }” was not restored: it is not a token.
restore-not-damaged = “{ $name }” was not restored: part of the token is missing or damaged. Download it again from Apple.
restore-not-expired = “{ $name }” was not restored: the token has expired. Download a new one from Apple.
restore-not-confirmed = “{ $name }” was not restored: nothing shows that it comes from Apple. Check where it is from.
restore-denied = “{ $name }” was not restored: you don’t have permission to write to “{ $folder }”. Choose another folder.
restore-no-folder = “{ $name }” was not restored: “{ $folder }” is not a folder. Choose another one.
restore-full = “{ $name }” was not restored: the disk of “{ $folder }” is full. Free some space or choose another folder.
restore-failed = “{ $name }” was not restored: “{ $folder }” could not be written ({ $reason }).


## The report on one file

verdict-line = { $verdict }: { $kind }
way-upload = Where to upload it:
way-elsewhere = Where it goes:
step-organization = In Relution, switch to the right organization. This token doesn’t say which one.
step-organization-named = In Relution, switch to the right organization. At Apple it is called “{ $organization }”.
step-organization-other = In Relution, switch to the right organization.
step-menu = Go to: { $path }
step-there = Then choose: { $path }
step-version = Menu names: version { $version }
step-overview = To check (version { $version } or later), in the Global organization, open: { $path }
first-set-up = First-time setup (version { $version }): { $path }
label-older = { $label } (earlier: { $older })

fact-organization = Organization
fact-location = Location
fact-server = Server
fact-issued = Created
fact-expiry = Expires
fact-encryption = Encryption
fact-recipient = Recipient
fact-subject = Subject
fact-issuer = Issuer
fact-serial = Serial number
fact-validity = Valid
fact-key = Key
fact-size = Size

unknown = unknown
from-name = { $value } (from the file name)
from-certificate = { $value } (from the certificate)
expiry = { $at }, { $left } ({ $sureness ->
    [exact] exact
   *[estimated] estimated: 365 days after the date in the file name
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

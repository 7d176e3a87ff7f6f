### Was die Befehlszeile neben den Berichten selbst sagt.


## Hilfe

help-about = Sagt, was Token-Dateien von Apple sind, wem sie gehören, bis wann sie gültig sind, ob sie in Relution hochgeladen werden dürfen und wo. Nichts wird irgendwohin gesendet.
help-usage = Aufruf: token-check [OPTION]... FILE...
help-files-heading = Dateien
help-options-heading = Optionen
help-file = Die zu prüfenden Dateien; - ist die Standardeingabe
help-json = Dasselbe wie --format json
help-format = text (zum Lesen), json (eine Liste mit einem Bericht je Datei), csv (eine Tabelle für Tabellenprogramme) oder ics (Erinnerungen für einen Kalender) [Vorgabe: text]
help-now = Zu diesem Zeitpunkt urteilen (RFC 3339, etwa 2027-01-31T12:00:00Z) statt nach der Uhr
help-expects = Das Token, das gebraucht wird: dep-token oder vpp-token
help-certificate = Ein Zertifikat, für das ein DEP-Token bestimmt sein kann, in PEM oder DER; mehrfach möglich
help-key = Der private Schlüssel eines DEP-Tokens, für dessen genauen Ablauf; nach seinem Passwort wird gefragt, oder es kommt aus TOKEN_CHECK_KEY_PASSWORD
help-lang = Die Sprache: en oder de [Vorgabe: die der Umgebung]
help-help = Diese Hilfe zeigen
help-version = Die Version zeigen
help-status =
    Rückgabewert:
       0  jede Datei ist bereit zum Hochladen
       1  mindestens eine ist erst zu prüfen, keine ist abzuweisen
       2  mindestens eine darf nicht hochgeladen werden
      64  die Befehlszeile ist falsch
      66  mindestens eine Datei, ein Zertifikat oder ein Schlüssel konnte nicht gelesen werden, ist etwas anderes oder lässt sich nicht verwenden
      70  ein interner Fehler
      74  das Ergebnis konnte nicht geschrieben werden


## Eine falsche Befehlszeile

usage-unknown = Die Option { $argument } gibt es nicht.
usage-suggestion = Meinten Sie { $suggestion }?
usage-value = { $argument } kann nicht „{ $value }“ sein. Möglich ist: { $valid }.
usage-no-value = { $argument } braucht einen Wert.
usage-superfluous-value = { $argument } nimmt keinen Wert.
usage-twice = { $argument } kann nur einmal stehen und nicht zusammen mit dem, was dasselbe sagt.
usage-no-files = Nennen Sie die zu prüfenden Dateien, oder - für die Standardeingabe.
usage-not-unicode = Eine Option enthält Zeichen, die kein UTF-8 sind.
usage-other = Diese Befehlszeile ist nicht zu verstehen.
usage-now = --now kann nicht „{ $value }“ sein. Es nimmt einen Zeitpunkt mit seiner Zone, etwa 2027-01-31T12:00:00Z.
usage-stdin-twice = Die Standardeingabe (-) kann nur einmal gelesen werden.
usage-help = token-check --help zeigt, was es gibt.


## Eine Datei, die sich nicht lesen lässt

unreadable-folder = „{ $name }“ ist ein Ordner. Nennen Sie die Dateien, die darin sind.
unreadable-missing = „{ $name }“ gibt es nicht.
unreadable-denied = „{ $name }“ dürfen Sie nicht lesen. Bitten Sie den Besitzer um die Erlaubnis, oder kopieren Sie die Datei.
unreadable-other = „{ $name }“ konnte nicht gelesen werden: { $reason }.
companion-no-certificate = „{ $name }“ enthält kein Zertifikat. --certificate nimmt das Zertifikat mit dem öffentlichen Schlüssel Ihres MDM-Servers (.pem, .cer oder .der).
key-bad = „{ $name }“ ist kein lesbarer privater Schlüssel, oder das Passwort ist falsch. --key nimmt den privaten Schlüssel zu dem Zertifikat, das Sie Apple gegeben haben.
key-password-needed = „{ $name }“ ist mit einem Passwort geschützt. Setzen Sie es in TOKEN_CHECK_KEY_PASSWORD, oder führen Sie dies in einem Terminal aus.
key-unsupported = „{ $name }“ lässt sich nicht als privater Schlüssel verwenden. { $why }
key-untried = „{ $name }“ wurde nicht geöffnet. { $why }
key-password-prompt = { "Passwort von „" }{ $name }{ "“: " }
internal-error = Ein interner Fehler ist aufgetreten, die Prüfung wurde abgebrochen. Es wurde kein Ergebnis ausgegeben. Bitte melden Sie ihn, ohne die Datei.
unwritable = Das Ergebnis konnte nicht geschrieben werden: { $reason }.


## Der Bericht über eine Datei

verdict-line = { $verdict }: { $kind }
way-upload = Wo Sie es hochladen:
way-elsewhere = Wohin eine solche Datei gehört:
step-organization = Wechseln Sie in Relution in die richtige Organisation. Das Token nennt sie nicht.
step-organization-named = Wechseln Sie in Relution in die richtige Organisation. Das Token ist für „{ $organization }“.
step-organization-other = Wechseln Sie in Relution in die richtige Organisation.
step-menu = Gehen Sie zu: { $path }
step-there = Wählen Sie: { $path }
step-overview = Sehen Sie es aufgeführt (ab Version { $version }, Organisation Global): { $path }
first-set-up = Für ein erstes Token stattdessen (nach dem Stand von Version { $version }): { $path }
label-older = { $label } (früher: { $older })

fact-organization = Organisation
fact-location = Standort
fact-server = Server
fact-issued = Erstellt
fact-expiry = Läuft ab
fact-encryption = Verschlüsselung
fact-recipient = Für den Schlüssel von
fact-subject = Inhaber
fact-issuer = Aussteller
fact-serial = Seriennummer
fact-validity = Gültig
fact-key = Schlüssel
fact-size = Größe

unknown = unbekannt
from-name = { $value } (nach dem Dateinamen)
from-certificate = { $value } (nach dem Zertifikat)
expiry = { $at }, { $left } ({ $sureness ->
    [exact] genau
   *[estimated] geschätzt: 365 Tage nach dem Zeitpunkt im Dateinamen
  })
time-left = { $state ->
    [expired] { $days ->
        [0] vor weniger als einem Tag
        [one] vor { $days } Tag
       *[other] vor { $days } Tagen
      }
   *[other] { $days ->
        [0] noch weniger als ein Tag
        [one] noch { $days } Tag
       *[other] noch { $days } Tage
      }
  }
key = { $algorithm }, { $bits } Bit
recipient = { $issuer }, Seriennummer { $serial }
recipient-by-key = Kennung des Schlüssels { $identifier }
recipients-more = und { $count } weitere
validity = { $from } bis { $to }
self-signed = { $subject } (selbst signiert)
size = { $size } Byte

severity-error = Fehler
severity-warning = Warnung
severity-info = Hinweis
finding-line = { $severity }: { $sentence }

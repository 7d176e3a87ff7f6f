### Was die Befehlszeile außer den Berichten ausgibt.


## Hilfe

help-about = Prüft Token-Dateien von Apple: Art, Zugehörigkeit, Ablaufdatum und wo sie in Relution hochgeladen werden. Arbeitet ohne Netzverbindung.
help-usage = Aufruf: token-check [OPTION]... FILE...
help-files-heading = Dateien
help-options-heading = Optionen
help-file = Zu prüfende Dateien; - liest die Standardeingabe
help-json = Wie --format json
help-format = Ausgabe: text, json (eine Liste mit einem Bericht je Datei), csv (eine Tabelle), ics (Kalendererinnerungen) oder metrics (OpenMetrics-Text) [Standard: text]
help-now = Diesen Zeitpunkt statt der aktuellen Zeit verwenden (RFC 3339, etwa 2027-01-31T12:00:00Z)
help-expects = Erwartetes Token: dep-token oder vpp-token
help-certificate = Zertifikat zum Abgleich mit DEP-Tokens, in PEM oder DER; mehrfach möglich
help-key = Privater Schlüssel eines DEP-Tokens, um das genaue Ablaufdatum zu lesen; das Passwort wird abgefragt oder aus TOKEN_CHECK_KEY_PASSWORD gelesen
help-restore = Token, die unterwegs verändert wurden, so in diesen Ordner schreiben, wie Apple sie schreibt; nichts wird überschrieben
help-lang = Sprache: { $languages } [Standard: aus der Umgebung]
help-help = Diese Hilfe anzeigen
help-version = Die Version anzeigen
help-status =     Rückgabewert:
       0  alle Dateien sind bereit zum Hochladen
       1  mindestens eine Datei muss geprüft werden, keine wurde abgelehnt
       2  mindestens eine Datei darf nicht hochgeladen werden
      64  die Befehlszeile ist ungültig
      66  eine Datei, ein Zertifikat oder ein Schlüssel konnte nicht gelesen werden, ist etwas anderes oder lässt sich nicht verwenden
      70  ein interner Fehler
      74  das Ergebnis konnte nicht geschrieben werden


## Eine falsche Befehlszeile

usage-unknown = Unbekannte Option { $argument }.
usage-suggestion = Meinten Sie { $suggestion }?
usage-value = Ungültiger Wert „{ $value }“ für { $argument }. Möglich: { $valid }.
usage-no-value = { $argument } erwartet einen Wert.
usage-superfluous-value = { $argument } erwartet keinen Wert.
usage-twice = { $argument } darf nur einmal und nicht zusammen mit einer gleichbedeutenden Option angegeben werden.
usage-no-files = Geben Sie die zu prüfenden Dateien an oder - für die Standardeingabe.
usage-not-unicode = Eine Option enthält Zeichen, die kein UTF-8 sind.
usage-other = Ungültige Befehlszeile.
usage-now = Ungültiger Wert „{ $value }“ für --now. Erwartet wird ein Zeitpunkt mit Zeitzone, etwa 2027-01-31T12:00:00Z.
usage-stdin-twice = Die Standardeingabe (-) kann nur einmal gelesen werden.
usage-help = Hilfe: token-check --help


## Eine Datei, die sich nicht lesen lässt

unreadable-folder = „{ $name }“ ist ein Ordner. Geben Sie die Dateien darin an.
unreadable-missing = „{ $name }“ gibt es nicht.
unreadable-denied = „{ $name }“ lässt sich nicht öffnen: Sie haben keine Leseberechtigung. Bitten Sie den Besitzer darum.
unreadable-other = „{ $name }“ konnte nicht gelesen werden: { $reason }.
companion-no-certificate = „{ $name }“ enthält kein Zertifikat. --certificate erwartet das Zertifikat mit dem öffentlichen Schlüssel Ihres Geräteverwaltungsdiensts (.pem, .cer oder .der).
key-bad = „{ $name }“ ist kein lesbarer privater Schlüssel oder das Passwort ist falsch. --key erwartet den privaten Schlüssel zu dem Zertifikat, das Sie bei Apple hochgeladen haben.
key-password-needed = „{ $name }“ ist durch ein Passwort geschützt. Setzen Sie es in TOKEN_CHECK_KEY_PASSWORD oder führen Sie den Befehl in einem Terminal aus.
key-unsupported = „{ $name }“ lässt sich nicht als privater Schlüssel verwenden. { $why }
key-untried = „{ $name }“ wurde nicht geöffnet. { $why }
key-password-prompt = { "Passwort für „" }{ $name }{ "“: " }
internal-error = Ein interner Fehler ist aufgetreten und die Prüfung wurde abgebrochen. Es wurde kein Ergebnis ausgegeben. Bitte melden Sie den Fehler, ohne die Datei.
unwritable = Das Ergebnis konnte nicht geschrieben werden: { $reason }.


## Archive und wiederhergestellte Token

archive-encrypted = „{ $name }“ ist verschlüsselt. Entpacken Sie die Datei mit dem Passwort und prüfen Sie sie dann.
archive-unsupported = „{ $name }“ ist auf eine Weise komprimiert, die hier nicht gelesen werden kann. Entpacken Sie die Datei und prüfen Sie sie dann.
archive-damaged = „{ $name }“ ist im Archiv beschädigt. Lassen Sie sich das Archiv noch einmal schicken.
archive-too-many = „{ $name }“ wurde nicht entpackt: Es enthält mehr als { $limit } Dateien. Entpacken Sie es und prüfen Sie nur die Token.
archive-file-too-large = „{ $name }“ wurde nicht entpackt: Eine Datei darin ist größer als { $limit } MiB. Entpacken Sie es und prüfen Sie nur die Token.
archive-too-large = „{ $name }“ wurde nicht entpackt: Der Inhalt ist größer als { $limit } MiB. Entpacken Sie es und prüfen Sie nur die Token.
restored = „{ $name }“ wurde als „{ $path }“ wiederhergestellt. Ein verändertes Byte im verschlüsselten Teil ist nicht zu erkennen.
restore-not-needed = „{ $name }“ wurde nicht wiederhergestellt: Das ist nicht nötig.
restore-not-several = „{ $name }“ wurde nicht wiederhergestellt: Die Datei enthält mehrere Token. Speichern Sie jedes in einer eigenen Datei.
restore-not-a-token = „{ $name }“ wurde nicht wiederhergestellt: Das ist kein Token.
restore-not-damaged = „{ $name }“ wurde nicht wiederhergestellt: Ein Teil des Tokens fehlt oder ist beschädigt. Laden Sie es bei Apple neu herunter.
restore-not-expired = „{ $name }“ wurde nicht wiederhergestellt: Das Token ist abgelaufen. Laden Sie bei Apple ein neues herunter.
restore-not-confirmed = „{ $name }“ wurde nicht wiederhergestellt: Nichts zeigt, dass es von Apple stammt. Prüfen Sie, woher es kommt.
restore-denied = „{ $name }“ wurde nicht wiederhergestellt: Sie dürfen nicht in „{ $folder }“ schreiben. Wählen Sie einen anderen Ordner.
restore-no-folder = „{ $name }“ wurde nicht wiederhergestellt: „{ $folder }“ ist kein Ordner. Wählen Sie einen anderen.
restore-full = „{ $name }“ wurde nicht wiederhergestellt: Der Datenträger von „{ $folder }“ ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.
restore-failed = „{ $name }“ wurde nicht wiederhergestellt: In „{ $folder }“ konnte nicht geschrieben werden ({ $reason }).


## Der Bericht über eine Datei

verdict-line = { $verdict }: { $kind }
way-upload = Hochladen:
way-elsewhere = Gehört in:
step-organization = Wechseln Sie in Relution in die richtige Organisation. Dieses Token nennt sie nicht.
step-organization-named = Wechseln Sie in Relution in die richtige Organisation. Bei Apple heißt sie „{ $organization }“.
step-organization-other = Wechseln Sie in Relution in die richtige Organisation.
step-menu = Öffnen Sie: { $path }
step-there = Wählen Sie dann: { $path }
step-version = Menünamen: Stand Version { $version }
step-overview = Zur Kontrolle (ab Version { $version }), in der Organisation Global: { $path }
first-set-up = Ersteinrichtung (Stand: Version { $version }): { $path }
label-older = { $label } (früher: { $older })

fact-organization = Organisation
fact-location = Standort
fact-server = Server
fact-issued = Erstellt
fact-expiry = Läuft ab
fact-encryption = Verschlüsselung
fact-recipient = Empfänger
fact-subject = Inhaber
fact-issuer = Aussteller
fact-serial = Seriennummer
fact-validity = Gültig
fact-key = Schlüssel
fact-size = Größe

unknown = unbekannt
from-name = { $value } (aus dem Dateinamen)
from-certificate = { $value } (aus dem Zertifikat)
expiry = { $at }, { $left } ({ $sureness ->
    [exact] genau
   *[estimated] geschätzt: 365 Tage nach dem Datum im Dateinamen
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
recipient-by-key = Schlüsselkennung { $identifier }
recipients-more = und { $count } weitere
validity = { $from } bis { $to }
self-signed = { $subject } (selbst signiert)
size = { $size } Byte

severity-error = Fehler
severity-warning = Warnung
severity-info = Hinweis
finding-line = { $severity }: { $sentence }

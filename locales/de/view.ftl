### Was einen Bericht umgibt, wo immer er als Elemente steht: auf der Seite, im eigenen Element.


# Zwischen einem Urteil und seinem Grund, einer Bezeichnung und ihrem Wert.
colon = { ": " }


## Die Antwort: ein Satz nach dem Urteil

answer-ready = Laden Sie es in Relution hoch unter { $menu }.
answer-check = Laden Sie es danach in Relution hoch unter { $menu }.
answer-new-token = Laden Sie bei Apple ein neues Token herunter.
answer-new-file = Laden Sie die Datei bei Apple erneut herunter.
answer-newer-file = Verwenden Sie das neuere Token.
answer-public-key = Der öffentliche Schlüssel eines MDM-Servers gehört zu Apple, nicht in Relution.
answer-misplaced = Es gehört in { $menu }.
answer-elsewhere = Das ist kein Token. Die Datei gehört in { $menu }.
answer-secret = Die Datei enthält ungeschützte Zugangsdaten.
answer-nowhere = Das ist kein DEP- oder VPP-Token.
short-dep-token = DEP-Token
short-vpp-token = VPP-Token
short-encrypted-private-key = Verschlüsselter privater Schlüssel


## Die Angaben

fact-organization = Organisation
fact-location = Standort
fact-server = Server
fact-expiry = Läuft ab
fact-expiry-past = Abgelaufen
fact-issued = Erstellt
unknown = unbekannt
source-token = aus dem Token
source-file-name = aus dem Dateinamen
source-certificate = aus dem Zertifikat
expiry-exact = genau
expiry-estimated = geschätzt
source-estimate = 365 Tage nach dem Datum im Dateinamen
in-utc = { $date } UTC


## Der Menüpfad

way-upload = Wo Sie es hochladen
way-elsewhere = Wohin es gehört
step-organization = Wechseln Sie in Relution in die richtige Organisation (das Token nennt sie nicht).
step-organization-named = Wechseln Sie in Relution in die richtige Organisation. Bei Apple heißt sie „{ $organization }“.
step-menu = Gehen Sie zu
step-there = Wählen Sie dort
step-overview = Zur Kontrolle (ab Version { $version }): in der Organisation Global unter
label-older = früher:
first-set-up = So erneuern Sie ein Token. Ersteinrichtung (Stand: Version { $version }):
first-set-up-unknown = So erneuern Sie ein Token. Die Ersteinrichtung läuft anders ab.
public-key-server = Öffnen Sie im Apple Business Manager oder Apple School Manager den Geräteverwaltungsdienst (früher: MDM-Server), oder fügen Sie ihn hinzu.
public-key-upload = Laden Sie dort diese Datei als öffentlichen Schlüssel hoch und sichern Sie.
public-key-download = Laden Sie das Server-Token (…_smime.p7m) dieses Dienstes herunter.
public-key-relution = Laden Sie dieses Token in Relution hoch unter
way-source = Quelle der Menünamen
way-source-version = Quelle der Menünamen (Version { $version })


## Befunde

severity-error = Fehler
severity-warning = Warnung
severity-info = Hinweis
good-to-know = Gut zu wissen
swapped-dep-token = Falls Sie es unter Volume Purchase Program (VPP) hochgeladen haben, wurde es deshalb abgelehnt: Es ist ein DEP-Token.
swapped-vpp-token = Falls Sie es unter Automated Device Enrollment hochgeladen haben, wurde es deshalb abgelehnt: Es ist ein VPP-Token.


## Technische Details

details = Technische Details
detail-size = Größe
detail-size-bytes = { $size } Byte
detail-sha256 = SHA-256
detail-content-algorithm = Verschlüsselt mit
detail-recipient = Empfänger
detail-certificate = Zertifikat
detail-issuer = Aussteller
detail-subject = Inhaber
detail-serial = Seriennummer
detail-subject-key-identifier = Kennung des Schlüssels
detail-key = Schlüssel
detail-key-bits = { $algorithm }, { $bits } Bit
detail-valid-from = Gültig ab
detail-valid-until = Gültig bis
detail-self-signed = Selbst signiert
yes = ja
no = nein


## Ein Token, wie Apple es schreibt

clean = Bereinigte Datei speichern
clean-note = { $kind ->
    [vpp-token] Die bereinigte Datei ist das Token, wie Apple es schreibt. Ein verändertes Byte im geheimen Teil ist nicht zu erkennen.
   *[other] Die bereinigte Datei ist das Token, wie Apple es schreibt. Ein verändertes Byte im verschlüsselten Teil ist nicht zu erkennen.
  }
clean-confirm = Es stammt von Apple: bereinigte Datei speichern
clean-confirm-note = Nichts in dieser Datei zeigt, dass das Token von Apple stammt. Speichern Sie es nur, wenn Sie das sicher wissen.

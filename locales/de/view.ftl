### Was einen Bericht umgibt, wo immer er als Elemente steht: auf der Seite, im eigenen Element.


## Die Antwort: davor steht das Urteil

answer-ready = in Relution unter { $menu }
answer-check = bevor Sie es in Relution unter { $menu } hochladen
answer-new-token = sondern bei Apple ein neues holen
answer-new-file = sondern die Datei noch einmal bei Apple holen
answer-newer-file = sondern das neuere nehmen
answer-public-key = als öffentlicher Schlüssel gehört es zu Apple, nicht zu Relution
answer-elsewhere = es gehört nach { $menu }
answer-secret = ein Geheimnis liegt offen darin
answer-nowhere = es ist keines der beiden Tokens


## Die Angaben

fact-organization = Organisation
fact-location = Standort
fact-server = Server
fact-expiry = Läuft ab
fact-expiry-past = Abgelaufen
fact-issued = Erstellt
unknown = unbekannt
source-token = steht im Token
source-file-name = nach dem Dateinamen
source-certificate = steht im Zertifikat
expiry-exact = genau
expiry-estimated = geschätzt
source-estimate = 365 Tage nach dem Zeitpunkt im Dateinamen
in-utc = { $date } UTC


## Der Weg

way-upload = Wo Sie es hochladen
way-elsewhere = Wohin es gehört
step-organization = Wechseln Sie in Relution in die richtige Organisation; das Token nennt sie nicht.
step-organization-named = Wechseln Sie in Relution in die richtige Organisation; das Token ist für „{ $organization }“.
step-menu = Gehen Sie zu
step-there = Wählen Sie dort
step-overview = Ab Version { $version } sehen Sie es danach in der Organisation Global aufgeführt unter
label-older = früher:
first-set-up = So erneuern Sie ein Token. Das erste richten Sie nach dem Stand von Version { $version } so ein:
first-set-up-unknown = So erneuern Sie ein Token. Das erste wird auf andere Weise eingerichtet.
way-source = Wo diese Namen dokumentiert sind
way-source-version = Wo diese Namen für Version { $version } dokumentiert sind


## Befunde

severity-error = Fehler
severity-warning = Warnung
severity-info = Hinweis
good-to-know = Gut zu wissen


## Technische Einzelheiten

details = Technische Einzelheiten
detail-size = Größe
detail-size-bytes = { $size } Byte
detail-sha256 = SHA-256
detail-content-algorithm = Verschlüsselt mit
detail-recipient = Für den Schlüssel
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

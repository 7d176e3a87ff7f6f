### Hilfe: wo es die Tokens gibt, wie man sie erneuert, warum Relution eine Datei ablehnt.
### Die Wege durch die Portale sind keine Meldungen: Sie stehen in src/menus.


help = Hilfe
help-get = Datei herunterladen
help-renew = Erneuern
help-school = Apple School Manager
help-business = Apple Business (früher: Apple Business Manager)
help-renamed = Apple benennt diese Seiten gelegentlich um. Suchen Sie dann nach einem ähnlichen Namen.
help-no-download = Wird kein Download angeboten, verwendet möglicherweise die integrierte Geräteverwaltung von Apple das Token, oder es fehlt eine Zahlungsmethode.


## Das DEP-Token

help-dep = DEP-Token: für Geräte
help-dep-reset = Der Download setzt das bisherige Token zurück. Wählen Sie „Download Token“ nur, wenn Sie das Token erneuern wollen.
help-dep-file = Die Datei heißt …_smime.p7m. Benennen Sie sie nicht um: Der Name enthält Server und Datum. Apple nennt sie Geräteverwaltungsdienst-Token (früher: MDM-Server-Token).
help-dep-renew = Erneuern Sie es einmal im Jahr, spätestens 30 Tage vor dem Ablauf. Laden Sie das neue Token sofort hoch, unter „Update token“.
help-dep-compare = Vergleichen Sie nach dem Hochladen den Namen und den Administrator des DEP-Servers in Relution mit den Angaben im Apple-Portal.
help-dep-first = Die .pem-Datei aus Relution ist etwas anderes: ein öffentlicher Schlüssel, den Sie bei der Ersteinrichtung des Geräteverwaltungsdiensts (früher: MDM-Servers) einmal bei Apple hochladen.


## Das VPP-Token

help-vpp = VPP-Token: für Apps und Bücher
help-vpp-file = Die Datei heißt sToken_for_….vpptoken. Jeder Standort (in Apple Business: jede Organisationseinheit) hat eine eigene. Apple nennt sie Inhaltstoken.
help-vpp-renew = Erneuern Sie es einmal im Jahr, spätestens 30 Tage vor dem Ablauf, und immer, wenn sich das Passwort des Accounts geändert hat, der es heruntergeladen hat.
help-vpp-newest = Wenn Sie für einen Standort mehrere Tokens haben, verwenden Sie das neueste. Welche davon Apple noch akzeptiert, ist an keiner Datei zu erkennen.
help-vpp-account = Apple empfiehlt, Tokens mit einem eigenen verwalteten Account herunterzuladen, der nur Lizenzen zuweisen darf. Passwortänderungen anderer Accounts betreffen das Token dann nicht.


## Ablaufhinweise

help-notices = Relution kann Administratoren vor dem Ablauf per E-Mail benachrichtigen, eine Organisation kann diese Hinweise aber ausschalten. Legen Sie selbst eine Erinnerung an.


## Was abgelehnt wird

help-refused = Wenn Relution eine Datei ablehnt
help-refused-messages = „Invalid Token“, „Invalid file uploaded“ und „Uploaded file invalid“ sagen nicht, was falsch ist. Meist wurden die beiden Tokens verwechselt. Prüfen Sie die Datei hier und laden Sie sie in dem Menü hoch, das im Ergebnis steht.
help-refused-codes = Fehlercodes von Apple, die Relution weitergibt:
help-code-9621 = Das Token ist abgelaufen. Laden Sie ein neues herunter und laden Sie es in Relution hoch.
help-code-9622 = Apple erkennt das Token nicht an. Prüfen Sie, ob Sie die richtige Datei hochgeladen haben; laden Sie sonst ein neues herunter.
help-code-9625 = Apple hat das Token widerrufen. Laden Sie ein neues herunter und laden Sie es in Relution hoch.
help-refused-other-codes = Weitere Fehlercodes, deren Bedeutung nicht dokumentiert ist:
help-refused-good = Ein Token kann vorzeitig ungültig werden. An der Datei ist das nicht zu erkennen. Mögliche Ursachen:
help-refused-password = Das Passwort des Accounts, der es heruntergeladen hat, wurde geändert.
help-refused-account = Dieser Account wurde entfernt oder deaktiviert oder hat Rechte verloren.
help-refused-newer = Ein neueres DEP-Token wurde heruntergeladen, oder der Server hat einen neuen öffentlichen Schlüssel erhalten.
help-refused-terms = Apple hat neue Bedingungen veröffentlicht. Das Token funktioniert erst wieder, wenn ein Administrator ihnen zugestimmt hat.


## Wo mehr darüber steht

help-links = Quellen
help-link-relution = Relution: DEP- und VPP-Tokens erneuern
help-link-apple-business-dep = Apple Business: Geräteverwaltungsdienst-Tokens
help-link-apple-business-vpp = Apple Business: Inhaltstokens
help-link-apple-school-dep = Apple School Manager: Geräteverwaltungsdienst-Tokens
help-link-apple-school-vpp = Apple School Manager: Inhaltstokens

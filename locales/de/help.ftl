### Hilfe rund um die Tokens: woher sie kommen, was das Erneuern bewirkt, warum eines abgewiesen wird.
### Die Schritte bei Apple stehen hier in eigenen Worten; Apple benennt seine Seiten oft um.


help = Hilfe
help-get = Die richtige Datei bekommen
help-renew = Erneuern
help-school = Im Apple School Manager
help-business = Im Apple Business Manager
help-renamed = Apple benennt diese Seiten ab und zu um; suchen Sie dann den nächstliegenden Namen.


## Das DEP-Token

help-dep = DEP-Token: für Geräte
help-dep-school-1 = Melden Sie sich an und klicken Sie unten links auf Ihren Namen.
help-dep-school-2 = Öffnen Sie die Einstellungen.
help-dep-school-3 = Wählen Sie bei den MDM-Servern (englisch „Your MDM Servers“) Ihren Server.
help-dep-school-4 = Laden Sie sein Token herunter (englisch „Download Server Token“) und bestätigen Sie.
help-dep-business-1 = Melden Sie sich an und öffnen Sie oben die Geräte (englisch „Devices“).
help-dep-business-2 = Wählen Sie links die Verwaltungsserver (englisch „Management Servers“), dann Ihren Server.
help-dep-business-3 = Laden Sie das Token rechts über das Drei-Punkte-Menü herunter.
help-dep-file = Die Datei heißt …_smime.p7m. Lassen Sie ihren Namen, wie er ist: Er nennt Server und Datum. Apple nennt sie auch MDM-Server-Token oder Geräteverwaltungsdienst-Token.
help-dep-renew = Einmal im Jahr, spätestens wenn noch 30 Tage bleiben. Der Download eines neuen DEP-Tokens setzt das alte zurück; laden Sie das neue darum gleich hoch, unter „Update token“.
help-dep-first = Die .pem-Datei, die Sie von Relution erhalten, ist eine andere: ein öffentlicher Schlüssel, der bei der ersten Einrichtung einmal zu Apple kommt.


## Das VPP-Token

help-vpp = VPP-Token: für Apps und Bücher
help-vpp-school-1 = Melden Sie sich an und klicken Sie unten links auf Ihren Namen.
help-vpp-school-2 = Öffnen Sie die Einstellungen, dann den Bereich für Apps und Bücher (englisch „Apps and Books“).
help-vpp-school-3 = Laden Sie das Inhaltstoken Ihres Standorts herunter.
help-vpp-business-1 = Melden Sie sich an und klicken Sie oben rechts auf Ihren Namen.
help-vpp-business-2 = Öffnen Sie die Einstellungen, dann „Zahlungen und Rechnungen“.
help-vpp-business-3 = Laden Sie das Inhaltstoken Ihres Standorts herunter.
help-vpp-file = Die Datei heißt sToken_for_….vpptoken. Jeder Standort hat eine eigene.
help-vpp-renew = Einmal im Jahr, spätestens wenn noch 30 Tage bleiben, und immer, wenn sich das Passwort des Accounts geändert hat, der es heruntergeladen hat.


## Was abgewiesen wird

help-refused = Wenn Relution eine Datei abweist
help-refused-messages = „Invalid Token“, „Invalid file uploaded“ und „Uploaded file invalid“ sagen nicht, was falsch ist. Meist wurden die beiden Tokens verwechselt: Prüfen Sie die Datei hier und gehen Sie in das Menü, das ihre Karte nennt.
help-refused-codes = Fehlercodes, die ein Programm sehen kann, soweit ihre Namen es verraten:
help-refused-vpp-token-not-valid = die Datei ist kein VPP-Token, das Relution annimmt
help-refused-vpp-token-already-exists = dieses VPP-Token ist schon da
help-refused-dep-server-does-not-match = das DEP-Token ist für einen anderen Server
help-refused-file-content-not-valid = der Inhalt ist nicht der, den dieses Menü annimmt
help-refused-good = Ein Token, das gut aussieht, kann vorzeitig geendet haben, ohne dass eine Datei es zeigt:
help-refused-password = Das Passwort des Accounts, der es heruntergeladen hat, wurde geändert.
help-refused-account = Dieser Account wurde entfernt oder deaktiviert oder hat Rechte verloren.
help-refused-newer = Ein neueres DEP-Token wurde heruntergeladen, oder der Server hat einen neuen öffentlichen Schlüssel erhalten.
help-refused-terms = Apple hat neue Bedingungen. Bis jemand aus der Administration sie annimmt, ruht das Token; danach gilt es wieder.


## Wo mehr darüber steht

help-links = Wo das dokumentiert ist
help-link-relution = Relution: DEP- und VPP-Tokens erneuern (englisch)
help-link-dep = Apple: Server-Tokens (englisch)
help-link-vpp = Apple: Inhaltstokens (englisch)

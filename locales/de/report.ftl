### Was über eine Datei gesagt wird: auf der Seite, in der Befehlszeile, in einbettenden Seiten.
### Menünamen sind keine Meldungen: Sie stehen in src/menus.


## Arten: Name und Zweck der Datei

kind-dep-token = DEP-Token (Geräteverwaltungsdienst-Token)
kind-dep-token-about = Damit registriert Relution die Geräte, die Apple Ihrem Geräteverwaltungsdienst (früher: MDM-Server) zuweist. Apple nannte es früher MDM-Server-Token. Es wird einmal im Jahr erneuert.
kind-vpp-token = VPP-Token (Inhaltstoken)
kind-vpp-token-about = Damit weist Relution die Apps und Bücher zu, die für einen Standort (in Apple Business: Organisationseinheit) gekauft wurden. Es wird einmal im Jahr erneuert.

kind-dep-token-plaintext = Entschlüsseltes DEP-Token
kind-dep-token-plaintext-about = Das ist der entschlüsselte Inhalt eines DEP-Tokens. Relution benötigt die verschlüsselte Datei von Apple, deren Name auf _smime.p7m endet.
kind-vpp-token-plaintext = Dekodiertes VPP-Token
kind-vpp-token-plaintext-about = Das ist der dekodierte Inhalt eines VPP-Tokens. Relution benötigt die Originaldatei von Apple, deren Name auf .vpptoken endet.

kind-certificate = Zertifikat
kind-certificate-about = Wenn dies der öffentliche Schlüssel Ihres Geräteverwaltungsdiensts (früher: MDM-Servers) ist, laden Sie ihn bei Apple hoch. Von Apple erhalten Sie dann die Datei, die Relution benötigt; ihr Name endet auf _smime.p7m.
kind-mdm-push-certificate = MDM-Push-Zertifikat von Apple
kind-mdm-push-certificate-about = Relution benötigt es, um Ihre Apple-Geräte zu erreichen. Es ist kein Token und hat ein eigenes Menü. Möglicherweise liegt es in einer übergeordneten Organisation.
kind-mdm-vendor-certificate = MDM-Herstellerzertifikat von Apple
kind-mdm-vendor-certificate-about = Damit signieren MDM-Hersteller Anforderungen für Push-Zertifikate. Es ist kein Token.
kind-app-push-certificate = Apple-Push-Zertifikat einer App
kind-app-push-certificate-about = Damit senden App-Entwickler Mitteilungen. Es ist kein Token.
kind-certificate-bundle = Mehrere Zertifikate
kind-certificate-bundle-about = Die Datei enthält mehrere Zertifikate. Ein Token ist eine eigene Datei.
kind-certificate-request = Zertifikatsanforderung (CSR)
kind-certificate-request-about = Damit wird ein Zertifikat beantragt. Senden Sie sie an die Stelle, die das Zertifikat ausstellt.
kind-push-certificate-request = Anforderung eines Push-Zertifikats
kind-push-certificate-request-about = Laden Sie sie im Apple Push Certificates Portal hoch, um Ihr MDM-Push-Zertifikat zu erhalten.

kind-private-key = Privater Schlüssel
kind-private-key-about = Das ist die geheime Hälfte eines Schlüsselpaars. Bewahren Sie den Schlüssel sicher auf, geben Sie ihn nicht weiter und laden Sie ihn niemals hoch.
kind-encrypted-private-key = Passwortgeschützter privater Schlüssel
kind-encrypted-private-key-about = Das ist die geheime Hälfte eines Schlüsselpaars, durch ein Passwort geschützt. Bewahren Sie den Schlüssel sicher auf und laden Sie ihn niemals als Token hoch.
kind-public-key = Öffentlicher Schlüssel ohne Zertifikat
kind-public-key-about = Bei der Ersteinrichtung benötigt Apple das Zertifikat, das Sie von Relution erhalten (.pem). Diese Datei enthält nur einen öffentlichen Schlüssel. Sie ist kein Token.
kind-pkcs12 = PKCS#12-Datei
kind-pkcs12-about = Sie enthält meist ein Zertifikat mit privatem Schlüssel. Bewahren Sie die Datei sicher auf. Sie ist kein Token.

kind-encrypted-message = Verschlüsselte Nachricht
kind-encrypted-message-about = Sie ist wie ein DEP-Token verschlüsselt, aber etwas anderes, zum Beispiel eine E-Mail oder ein Wiederherstellungsschlüssel. Wenn es eine E-Mail ist, öffnen Sie sie in Ihrem Mailprogramm und sichern Sie den Anhang. Verwenden Sie sonst die Datei, die Sie bei Apple für Ihren Geräteverwaltungsdienst heruntergeladen haben.
kind-signed-message = Signierte Nachricht
kind-signed-message-about = Die Datei ist signiert, möglicherweise eine E-Mail. Wenn das Token an die E-Mail angehängt ist, sichern Sie den Anhang und prüfen Sie die gesicherte Datei. DEP-Tokens sind verschlüsselt, nicht signiert.

kind-configuration-profile = Konfigurationsprofil
kind-configuration-profile-about = Es enthält Einstellungen für Apple-Geräte. In Relution gehören solche Einstellungen in eine Richtlinie.
kind-provisioning-profile = Bereitstellungsprofil
kind-provisioning-profile-about = Damit kann eine bestimmte App auf bestimmten Geräten ausgeführt werden. Es ist kein Token.
kind-property-list = Eigenschaftsliste (Property List)
kind-property-list-about = Eine Datei mit Daten von Apple-Software. Ein Token wurde darin nicht gefunden.
kind-web-location = Gespeicherter Link
kind-web-location-about = Das ist ein Link auf eine Seite, nicht die Datei selbst. Öffnen Sie den Link, melden Sie sich an und laden Sie die Datei herunter.

kind-json-web-token = JSON Web Token
kind-json-web-token-about = Ein Zugangstoken für einen Webdienst, keines der beiden Apple-Tokens. Wer es besitzt, kann den Dienst möglicherweise nutzen. Geben Sie es nicht weiter.
kind-service-account = Google-Cloud-Dienstkonto
kind-service-account-about = Die Datei enthält einen privaten Schlüssel für Google-Dienste und hat nichts mit den Apple-Tokens zu tun. Bewahren Sie sie sicher auf und geben Sie sie nicht weiter.

kind-json = JSON-Daten
kind-json-about = Programmdaten. Ein Token wurde darin nicht gefunden.
kind-html = Webseite
kind-html-about = Das ist eine gespeicherte Webseite, oft eine Anmelde- oder Fehlerseite anstelle des Downloads. Melden Sie sich erneut bei Apple an und wiederholen Sie den Download.
kind-xml = XML-Daten
kind-xml-about = Programmdaten. Ein Token wurde darin nicht gefunden.
kind-zip = ZIP-Archiv oder Office-Dokument
kind-zip-about = Wenn die Datei ein Token enthält, entpacken Sie sie und prüfen Sie die enthaltene Datei.
kind-wallet-pass = Karte für Apple Wallet
kind-wallet-pass-about = Eine Karte für Apple Wallet, kein Token.
kind-pdf = PDF-Dokument
kind-pdf-about = PDF-Dateien werden nicht nach Tokens durchsucht. Wenn ein Token angehängt ist, sichern Sie den Anhang und prüfen Sie die gesicherte Datei.
kind-image = Bild
kind-image-about = Möglicherweise ein Screenshot der Download-Seite. Sie brauchen die heruntergeladene Datei selbst.
kind-apple-double = macOS-Metadatendatei
kind-apple-double-about = macOS legt solche Dateien neben den eigentlichen Dateien an; ihre Namen beginnen mit „._“. Verwenden Sie die Datei mit demselben Namen ohne „._“.
kind-key-store = Schlüsselspeicher
kind-key-store-about = Enthält meist mehrere Schlüssel und Zertifikate, durch ein Passwort geschützt. Bewahren Sie die Datei sicher auf. Sie ist kein Token.
kind-key-parameters = Schlüsselparameter
kind-key-parameters-about = Enthält die Zahlen, aus denen Schlüssel erzeugt werden: keinen Schlüssel und kein Token. Verwenden Sie die bei Apple heruntergeladene Datei.
kind-revocation-list = Zertifikatssperrliste (CRL)
kind-revocation-list-about = Eine Liste von Zertifikaten, die nicht mehr gültig sind. Verwenden Sie die bei Apple heruntergeladene Datei.
kind-placeholder = Platzhalter
kind-placeholder-about = Der Inhalt dieser Datei ist noch nicht auf diesem Computer. Laden Sie die Datei aus Ihrem Cloud-Speicher oder warten Sie, bis der Download abgeschlossen ist, und prüfen Sie sie erneut.
kind-mail = E-Mail
kind-mail-about = Wenn das Token an diese E-Mail angehängt ist, sichern Sie den Anhang und prüfen Sie die gesicherte Datei.
kind-document = Office-Dokument
kind-document-about = Wenn das Token in diesem Dokument steht, sichern Sie es als eigene Datei und prüfen Sie diese.
kind-archive = Archiv
kind-archive-about = Wenn das Token in diesem Archiv liegt, entpacken Sie es und prüfen Sie die Datei darin.
kind-program = Programm, Skript oder Disk-Image
kind-program-about = Das ist Software oder ein Disk-Image. Wenn das Token in dem Disk-Image liegt, öffnen Sie es und prüfen Sie die Datei darin. Verwenden Sie sonst die bei Apple heruntergeladene Datei.
kind-media = Audio, Video oder Schrift
kind-media-about = Das ist kein Token. Verwenden Sie die bei Apple heruntergeladene Datei.
kind-system-file = Systemdatei
kind-system-file-about = In solchen Dateien legt das Betriebssystem eigene Daten ab. Das Token ist eine andere Datei, oft im selben Ordner.

kind-empty = Leere Datei
kind-empty-about = Die Datei hat keinen Inhalt. Der Download ist vermutlich fehlgeschlagen.
kind-too-large = Sehr große Datei
kind-too-large-about = Ein Token ist nur wenige Kilobyte groß, daher wurde diese Datei nicht gelesen.
kind-text = Text
kind-text-about = Einfacher Text. Ein Token wurde darin nicht gefunden.
kind-binary = Unbekannte Datei
kind-binary-about = Der Inhalt ist unbekannt. Ein DEP- oder VPP-Token wurde darin nicht gefunden.


## Bewertungen

verdict-ready = Bereit zum Hochladen
verdict-check = Erst prüfen
verdict-reject = Nicht hochladen


## Befunde: was gefunden wurde und was zu tun ist
## $kind ist der Name der Art in Berichten (dep-token, vpp-token, …), $exact ist "true" oder "false".

finding-wrong-slot = Erwartet: { $expectedName }. Diese Datei: { $actualName }.
finding-wrong-slot-action = Wählen Sie die richtige Datei aus oder laden Sie diese in ihrem eigenen Menü hoch.

finding-not-a-token = Das ist weder ein DEP-Token noch ein VPP-Token.

finding-empty = Die Datei ist leer.
finding-empty-action = Laden Sie sie erneut herunter.

finding-truncated = { $what ->
    [base64] Die Datei ist unvollständig: Ihr Text bricht vorzeitig ab.
    [hex] Die Datei ist unvollständig: Ihre Hexadezimalziffern brechen vorzeitig ab.
    [pem] Die Datei ist unvollständig: Die END-Zeile fehlt.
    [structure] Die Datei ist unvollständig: Sie endet vor dem Ende ihres Inhalts.
    [json] Die Datei ist unvollständig: Die Daten darin brechen vorzeitig ab.
    [xml] Die Datei ist unvollständig: Das XML darin bricht vorzeitig ab.
    [text] Die Datei ist unvollständig: Der Text darin bricht vorzeitig ab.
    [headers] Die Datei ist unvollständig: Nur die ersten Zeilen sind vorhanden.
   *[other] Die Datei ist unvollständig: Sie bricht vorzeitig ab.
  }
finding-truncated-action = { $kind ->
    [dep-token] Verwenden Sie die Datei selbst, keinen kopierten Text. Wenn Sie sie nicht mehr haben, laden Sie bei Apple ein neues Token herunter und laden Sie es sofort in Relution hoch.
    [vpp-token] Laden Sie das Token bei Apple erneut herunter. Verwenden Sie die Datei selbst, keinen kopierten Text.
   *[other] Besorgen Sie eine vollständige Kopie dort, wo die Datei herkommt.
  }

finding-damaged = { $what ->
    [base64] Die Datei ist beschädigt: Sie enthält ungültige Zeichen.
    [hex] Die Datei ist beschädigt: Sie enthält ungültige Hexadezimalziffern.
    [pem] Die Datei ist beschädigt: Der Text zwischen BEGIN- und END-Zeile ist ungültig.
    [headers] Die Datei ist beschädigt: Ihre Kopfzeilen sind ungültig.
    [structure] Die Datei ist beschädigt: Ihr Aufbau ist ungültig.
    [json] Die Datei ist beschädigt: Die Daten darin lassen sich nicht lesen.
    [xml] Die Datei ist beschädigt: Das XML darin ist ungültig.
    [text] Die Datei ist beschädigt: Sie enthält ungültigen Text.
    [duplicate-key] Die Datei ist beschädigt: Ein Eintrag kommt doppelt vor, möglicherweise mit unterschiedlichen Werten.
    [expiry] Die Datei ist beschädigt: Sie enthält kein gültiges Ablaufdatum.
    [ciphertext] Die Datei ist beschädigt: Der verschlüsselte Teil ist unvollständig.
    [token] Die Datei ist beschädigt: Das Token selbst fehlt oder ist nicht lesbar.
   *[other] Die Datei ist beschädigt.
  }
finding-damaged-action = { $kind ->
    [dep-token] Wenn Sie eine weitere Kopie haben, prüfen Sie diese. Laden Sie sonst bei Apple ein neues Token herunter und laden Sie es sofort in Relution hoch, ohne es in einem Editor zu öffnen.
    [vpp-token] Laden Sie das Token bei Apple erneut herunter. Öffnen Sie es vor dem Hochladen nicht in einem Editor.
   *[other] Besorgen Sie eine unbeschädigte Kopie dort, wo die Datei herkommt.
  }

finding-too-large = Die Datei ist { $size } Byte groß. Dateien über { $limit } Byte werden nicht gelesen.
finding-too-large-action = Suchen Sie das Token selbst. Es ist nur wenige Kilobyte groß.

finding-secret-exposed = Diese Datei enthält ungeschützte Zugangsdaten. Wer die Datei besitzt, kann sie verwenden.
finding-secret-exposed-action = { $kind ->
    [dep-token-plaintext] Laden Sie sie nicht hoch und geben Sie sie nicht weiter. Falls andere sie gesehen haben könnten, laden Sie bei Apple ein neues Token herunter und laden Sie es sofort in Relution hoch: Der Download setzt dieses zurück.
    [vpp-token-plaintext] Laden Sie sie nicht hoch und geben Sie sie nicht weiter. Falls andere sie gesehen haben könnten, ändern Sie das Passwort des Accounts, der das Token heruntergeladen hat. Laden Sie danach ein neues Token herunter und laden Sie dieses hoch.
   *[other] Laden Sie sie nicht hoch, geben Sie sie nicht weiter und bewahren Sie das Original sicher auf: Es könnte die einzige Kopie sein. Falls andere sie gesehen haben könnten, erneuern Sie den Schlüssel.
  }

finding-expired = { $kind ->
    [dep-token] Dieses Token ist abgelaufen.
    [vpp-token] Dieses Token ist abgelaufen.
   *[other] Es ist abgelaufen.
  }
finding-expired-action = { $kind ->
    [dep-token] Laden Sie bei Apple ein neues Token herunter.
    [vpp-token] Laden Sie bei Apple ein neues Token herunter.
    [mdm-push-certificate] Erneuern Sie es im Apple Push Certificates Portal mit dem Apple Account, mit dem es erstellt wurde. Erstellen Sie kein neues, sonst verlieren die Geräte die Verbindung zu Relution.
   *[other] Erneuern Sie es bei Apple.
  }

finding-holds-tokens = Diese Datei enthält { $count } verschiedene Tokens.
finding-holds-tokens-action = Sichern Sie jedes Token als eigene Datei und prüfen Sie es. Laden Sie je Token eine Datei hoch.

finding-superseded = Für diesen Server gibt es ein neueres Token: „{ $by }“. Durch dessen Download wurde dieses zurückgesetzt.
finding-superseded-action = Laden Sie das neuere Token hoch.

finding-certificate-mismatch = Dieses Token ist für einen anderen Server. Es passt zu keinem Ihrer Zertifikate.
finding-certificate-mismatch-action = Wählen Sie im Apple-Portal den Geräteverwaltungsdienst dieser Organisation und laden Sie dessen Token herunter.

finding-expired-estimate = Laut Datum im Dateinamen ist dieses Token über ein Jahr alt und vermutlich abgelaufen.
finding-expired-estimate-action = Laden Sie bei Apple ein neues Token herunter, es sei denn, das Datum im Namen ist falsch.

finding-expires-soon = { $exact ->
    [false] { $days ->
        [0] Es läuft in weniger als einem Tag ab (geschätzt anhand des Dateinamens).
        [one] Es läuft in etwa { $days } Tag ab (geschätzt anhand des Dateinamens).
       *[other] Es läuft in etwa { $days } Tagen ab (geschätzt anhand des Dateinamens).
      }
   *[true] { $days ->
        [0] Es läuft in weniger als einem Tag ab.
        [one] Es läuft in { $days } Tag ab.
       *[other] Es läuft in { $days } Tagen ab.
      }
  }
finding-expires-soon-action = { $kind ->
    [dep-token] Laden Sie bei Apple ein neues Token herunter und laden Sie stattdessen dieses hoch.
    [vpp-token] Laden Sie bei Apple ein neues Token herunter und laden Sie stattdessen dieses hoch.
    [mdm-push-certificate] Erneuern Sie es im Apple Push Certificates Portal mit dem Apple Account, mit dem es erstellt wurde. Erstellen Sie kein neues, sonst verlieren die Geräte die Verbindung zu Relution.
   *[other] Erneuern Sie es rechtzeitig.
  }

finding-expiry-unknown = Das Ablaufdatum ist unbekannt: Es ist verschlüsselt, und der Dateiname enthält kein Datum. Das Token kann Jahre alt sein.
finding-expiry-unknown-action = Laden Sie es nur hoch, wenn Sie es gerade heruntergeladen haben. Laden Sie sonst ein neues herunter und behalten Sie dessen Namen bei.

finding-expiry-disagrees = Dateiname und Token nennen unterschiedliche Ablaufdaten: { $fromName } (Dateiname), { $fromToken } (Token).
finding-expiry-disagrees-action = Es gilt das Datum im Token. Die Datei wurde vermutlich umbenannt.

finding-implausible-expiry = Das Token soll länger als ein Jahr gültig sein. Apple-Tokens gelten ein Jahr.
finding-implausible-expiry-action = Prüfen Sie Datum und Uhrzeit dieses Computers. Wenn sie stimmen, laden Sie das Token bei Apple erneut herunter.

finding-unusual-encryption = { $what ->
    [der] Es ist anders aufgebaut als Apple-Tokens (feste Längen).
    [content-cipher] Es ist mit einem anderen Verfahren verschlüsselt als Apple-Tokens.
    [oaep] Sein Schlüssel ist anders verschlüsselt als bei Apple-Tokens (OAEP).
    [subject-key-identifier] Es bezeichnet seinen Empfänger anders als Apple-Tokens (Schlüsselkennung).
    [recipients] Es lässt sich mit mehr als einem Schlüssel öffnen. Apple-Tokens haben nur einen Empfänger.
   *[other] Es ist anders verschlüsselt als Apple-Tokens.
  }
finding-unusual-encryption-action = Verwenden Sie es nur, wenn Sie wissen, woher es stammt. Laden Sie das Token sonst bei Apple herunter.

finding-unusual-form = { $what ->
    [structure] Sein binärer Aufbau ist anders als bei Tokens von Apple; strenge Programme lehnen es ab.
    [version] Eine Versionsnummer darin ist nicht die, die Apple schreibt.
    [inner-content-type] Sein verschlüsselter Teil ist als anderer Inhaltstyp angegeben als in Tokens von Apple.
    [key-length] Der verschlüsselte Schlüssel darin ist für einen RSA-Schlüssel zu kurz oder zu lang.
    [content-length] Sein verschlüsselter Teil ist für ein Token zu kurz oder zu lang.
    [white-space] Es enthält Leerzeichen, Tabulatoren oder Leerzeilen, wo Apple keine schreibt.
    [field-type] Ein Feld darin ist kein Text.
    [token-form] Das Token darin ist anders kodiert als bei Apple oder hat eine ungewöhnliche Länge.
    [date-form] Das Ablaufdatum hat nicht die Form, die Apple verwendet.
   *[other] Es hat nicht die Form, die Apple verwendet.
  }
finding-unusual-form-action = Laden Sie es nur hoch, wenn Sie wissen, woher es stammt. Sonst laden Sie das Token bei Apple neu herunter.

finding-repaired = { $what ->
    [bom] Ein Editor hat am Anfang der Datei eine Byte-Reihenfolge-Markierung (BOM) eingefügt.
    [utf-16] Ein Editor hat die Datei in einer anderen Kodierung gespeichert (UTF-16).
    [quotes] Der Inhalt steht in Anführungszeichen.
    [line-breaks] Die Datei enthält Zeilenumbrüche, die in Dateien von Apple nicht vorkommen.
    [url-safe] Die Datei verwendet URL-sicheres Base64, Apple nicht.
    [no-padding] Am Ende der Datei fehlen die Gleichheitszeichen (=).
    [double-base64] Die Datei wurde zweimal kodiert (Base64 in Base64).
    [no-headers] Die Kopfzeilen von Apple fehlen.
    [folded-headers] Die Kopfzeilen sind anders umbrochen als bei Apple.
    [headers] Über dem Token stehen Kopfzeilen einer E-Mail.
    [altered-headers] Die Kopfzeilen weichen von denen ab, die Apple schreibt.
    [repeated-headers] Eine Kopfzeile kommt mehrfach vor.
    [raw-binary] Das Token liegt binär vor, ohne die Kopfzeilen von Apple.
    [pem] Das Token hat BEGIN- und END-Zeilen, die in Dateien von Apple nicht vorkommen.
    [hex] Das Token wurde in Hexadezimalziffern umgewandelt.
    [quoted-printable] Das Token ist wie in einer E-Mail als Quoted-Printable kodiert.
    [percent-encoding] Das Token ist wie in einer Webadresse prozentkodiert.
    [escaped] Zeilenumbrüche stehen als Text in der Datei (\n).
    [surrounding-text] Um das Token herum steht anderer Text.
    [mail] Das Token steckt in einer E-Mail.
    [document] Das Token steckt in einem Dokument.
    [archive] Das Token steckt in einem Archiv.
    [trailing-data] Nach dem Token folgen weitere Daten.
    [extra-extension] Der Dateiname hat eine zusätzliche Endung.
   *[other] Die Datei wurde verändert, nachdem Apple sie erstellt hat.
  }
finding-repaired-action = { $what ->
    [extra-extension] Entfernen Sie die zusätzliche Endung, bevor Sie die Datei hochladen.
    [archive] Entpacken Sie das Archiv und prüfen Sie das enthaltene Token.
    [mail] Sichern Sie den Anhang und prüfen Sie diese Datei.
   *[other] Das Token ist hier lesbar, aber Relution lehnt die Datei möglicherweise ab. Verwenden Sie die Originaldatei von Apple oder laden Sie das Token erneut herunter.
  }

finding-renamed = Dem Dateinamen nach: { $saysName }. Dem Inhalt nach: { $isName }.
finding-renamed-action = Der Inhalt zählt. Vergewissern Sie sich, dass es die gewünschte Datei ist.

finding-documentation-sample = Das ist vermutlich ein Muster aus einer Anleitung: Statt des geheimen Teils enthält es lesbaren Text.
finding-documentation-sample-action = Laden Sie Ihr eigenes Token bei Apple herunter.

finding-older-token = Für denselben Standort wurde auch ein Token geprüft, das später abläuft: „{ $by }“. Verwenden Sie das neueste.
finding-older-token-action = Laden Sie das neueste Token hoch.

finding-duplicate = Die Datei ist identisch mit „{ $of }“.
finding-duplicate-action = Laden Sie nur eine davon hoch.

finding-key-mismatch = Der private Schlüssel öffnet dieses Token nicht. Entweder gehört er zu einem anderen Token oder das Token wurde verändert.
finding-key-mismatch-action = Versuchen Sie es mit dem privaten Schlüssel des Servers, für den das Token erstellt wurde, oder laden Sie ein neues Token herunter.

finding-certificate-match = Es passt zum Zertifikat „{ $subject }“. Das macht es wahrscheinlich, beweist es aber nicht.

finding-location-from-name = Der Standort stammt aus dem Dateinamen; „_“ kann darin für andere Zeichen stehen.

finding-browser-copy = Der Name enthält „{ $marker }“. Im selben Ordner liegt möglicherweise ein älterer Download.
finding-browser-copy-action = Vergewissern Sie sich, dass dies die neueste Datei ist.

finding-resets-previous = Mit dem Download dieses Tokens wurde das bisherige zurückgesetzt.
finding-resets-previous-action = Laden Sie es sofort hoch. Vergleichen Sie danach den Servernamen und den Administrator, die Relution anzeigt, mit den Angaben im Apple-Portal.

finding-may-be-revoked = { $kind ->
    [dep-token] Ob Apple das Token noch akzeptiert, ist an der Datei nicht zu erkennen. Es wird vorzeitig ungültig, wenn sich das Passwort des Accounts ändert, der es heruntergeladen hat, wenn dieser Account entfernt wird oder Rechte verliert, wenn ein neueres Token heruntergeladen wird oder wenn der Server einen neuen öffentlichen Schlüssel erhält. Es funktioniert auch nicht, solange neuen Bedingungen von Apple nicht zugestimmt wurde.
   *[other] Ob Apple das Token noch akzeptiert, ist an der Datei nicht zu erkennen. Es wird vorzeitig ungültig, wenn sich das Passwort des Accounts ändert, der es heruntergeladen hat, oder wenn dieser Account entfernt wird oder Rechte verliert. Es funktioniert auch nicht, solange neuen Bedingungen von Apple nicht zugestimmt wurde. Wenn Sie für einen Standort mehrere Tokens haben, verwenden Sie das neueste.
  }
finding-may-be-revoked-action = Wenn Relution es trotzdem ablehnt, prüfen Sie zuerst diese Punkte.

### Was über eine Datei gesagt wird: von der Seite, von der Befehlszeile, von jedem Einbettenden.
### Namen von Menüs sind keine Sätze: Sie kommen mit dem Bericht.


## Arten: wie es heißt und was damit zu tun ist

kind-dep-token = DEP-Token (Server-Token)
kind-dep-token-about = Damit nimmt Relution die Geräte auf, die Apple Ihrem MDM-Server zuweist. Es wird einmal im Jahr erneuert.
kind-vpp-token = VPP-Token (Inhaltstoken)
kind-vpp-token-about = Damit verteilt Relution die Apps und Bücher, die für einen Standort gekauft wurden. Es wird einmal im Jahr erneuert.

kind-dep-token-plaintext = Entschlüsseltes DEP-Token
kind-dep-token-plaintext-about = Das ist der Inhalt eines DEP-Tokens ohne dessen Verschlüsselung. Relution braucht die verschlüsselte Datei, die Sie von Apple erhalten; ihr Name endet auf _smime.p7m.
kind-vpp-token-plaintext = Dekodiertes VPP-Token
kind-vpp-token-plaintext-about = Das ist der bereits dekodierte Inhalt eines VPP-Tokens. Relution braucht die Datei so, wie Sie sie von Apple erhalten; ihr Name endet auf .vpptoken.

kind-certificate = Zertifikat
kind-certificate-about = Wenn dies der öffentliche Schlüssel Ihres MDM-Servers ist, gehört er zu Apple, nicht zu Relution. Relution braucht die Datei, die Sie von Apple dafür erhalten; ihr Name endet auf _smime.p7m.
kind-mdm-push-certificate = MDM-Push-Zertifikat von Apple
kind-mdm-push-certificate-about = Relution braucht es, um Ihre Apple-Geräte zu erreichen. Es ist kein Token und hat ein eigenes Menü.
kind-mdm-vendor-certificate = MDM-Herstellerzertifikat von Apple
kind-mdm-vendor-certificate-about = Damit signiert der Hersteller eines MDM die Anforderungen von Push-Zertifikaten. Es ist kein Token und gehört in keines der Token-Menüs.
kind-app-push-certificate = Push-Zertifikat einer App von Apple
kind-app-push-certificate-about = Damit sendet der Hersteller einer App Mitteilungen. Es ist kein Token und gehört in keines der Token-Menüs.
kind-certificate-bundle = Mehrere Zertifikate in einer Datei
kind-certificate-bundle-about = Mehrere Zertifikate, aber kein Token darunter.
kind-certificate-request = Zertifikatsanforderung (CSR)
kind-certificate-request-about = Damit wird ein Zertifikat beantragt. Sie geht an die Stelle, die es ausstellt.
kind-push-certificate-request = Anforderung eines Push-Zertifikats
kind-push-certificate-request-about = Sie gehört in das Portal für Push-Zertifikate von Apple. Dort erhalten Sie dafür das MDM-Push-Zertifikat.

kind-private-key = Privater Schlüssel
kind-private-key-about = Das ist die geheime Hälfte eines Schlüsselpaars. Bewahren Sie das Original dort auf, wo es hingehört, löschen Sie diese Kopie und laden Sie sie niemals hoch.
kind-encrypted-private-key = Privater Schlüssel mit Passwort
kind-encrypted-private-key-about = Das ist die geheime Hälfte eines Schlüsselpaars, mit einem Passwort geschützt. Bewahren Sie sie dort auf, wo sie hingehört, und laden Sie sie niemals als Token hoch.
kind-public-key = Öffentlicher Schlüssel ohne Zertifikat
kind-public-key-about = Für die erste Einrichtung verlangt Apple das Zertifikat, das Sie von Relution erhalten (.pem). Ein bloßer Schlüssel ist weder dieses Zertifikat noch ein Token.
kind-pkcs12 = PKCS#12-Datei
kind-pkcs12-about = Meist ein Zertifikat zusammen mit seinem privaten Schlüssel. Bewahren Sie sie dort auf, wo sie hingehört; ein Token ist sie nicht.
kind-key-store = Schlüsselspeicher
kind-key-store-about = Mehrere Schlüssel und Zertifikate eines Programms, meist mit einem Passwort geschützt. Bewahren Sie ihn dort auf, wo er hingehört; ein Token ist er nicht.
kind-key-parameters = Schlüsselparameter
kind-key-parameters-about = Zahlen, aus denen Schlüssel erzeugt werden; ein Schlüssel oder Token ist nicht darin. Nehmen Sie die Datei, die Sie von Apple erhalten.
kind-revocation-list = Zertifikatssperrliste (CRL)
kind-revocation-list-about = Eine Liste von Zertifikaten, die nicht mehr gültig sind. Sie ist kein Token; nehmen Sie die Datei, die Sie von Apple erhalten.

kind-encrypted-message = Verschlüsselte Nachricht
kind-encrypted-message-about = Sie ist verschlüsselt wie ein DEP-Token, aber etwas anderes, zum Beispiel eine E-Mail oder ein Wiederherstellungsschlüssel. Nehmen Sie die Datei, die Sie von Apple für Ihren MDM-Server erhalten.
kind-signed-message = Signierte Nachricht
kind-signed-message-about = Sie trägt eine Signatur, vielleicht die einer E-Mail. Ein DEP-Token ist verschlüsselt, nicht signiert.

kind-configuration-profile = Konfigurationsprofil
kind-configuration-profile-about = Es enthält Einstellungen für Apple-Geräte. In Relution gehören solche Einstellungen in eine Richtlinie.
kind-provisioning-profile = Bereitstellungsprofil
kind-provisioning-profile-about = Damit erlaubt Apple einer bestimmten App, auf bestimmten Geräten zu laufen. Es gehört zu dieser App.
kind-property-list = Eigenschaftsliste (Property List)
kind-property-list-about = Eine Datei, in der Programme von Apple ihre Daten aufbewahren. Ein Token ist nicht darin.
kind-web-location = Gespeicherter Link
kind-web-location-about = Das ist ein Link auf eine Seite, nicht die Datei dahinter. Öffnen Sie ihn, melden Sie sich an und laden Sie die Datei selbst herunter.
kind-placeholder = Platzhalter für eine Datei
kind-placeholder-about = Der Inhalt der Datei ist nicht oder noch nicht auf diesem Computer. Laden Sie die Datei aus Ihrem Cloud-Laufwerk herunter oder warten Sie das Ende des Downloads ab, und prüfen Sie sie dann erneut.
kind-mail = E-Mail
kind-mail-about = Falls das Token an dieser E-Mail hängt, speichern Sie den Anhang und prüfen Sie die gespeicherte Datei.

kind-json-web-token = JSON Web Token
kind-json-web-token-about = Ein Ausweis für einen Webdienst, aber keines der beiden Tokens von Apple. Wer ihn hat, kommt vielleicht in diesen Dienst; geben Sie ihn nicht weiter.
kind-service-account = Dienstkonto von Google Cloud
kind-service-account-about = Darin ist ein privater Schlüssel für Dienste von Google; mit den Tokens von Apple hat es nichts zu tun. Bewahren Sie es dort auf, wo es hingehört.

kind-json = JSON-Daten
kind-json-about = Daten eines Programms, ohne ein Token darin.
kind-html = Webseite
kind-html-about = Das ist eine gespeicherte Webseite, oft eine Anmelde- oder Fehlerseite, die anstelle des Downloads kam. Melden Sie sich neu bei Apple an und wiederholen Sie den Download.
kind-xml = XML-Daten
kind-xml-about = Daten eines Programms, ohne ein Token darin.
kind-zip = ZIP-Archiv oder Office-Dokument
kind-zip-about = Falls ein Token darin verpackt ist, entpacken Sie das Archiv und prüfen Sie die Datei, die herauskommt.
kind-document = Office-Dokument
kind-document-about = Ein Dokument zum Lesen oder Bearbeiten. Falls ein Token darin steht, speichern Sie es als eigene Datei und prüfen Sie diese.
kind-archive = Archiv
kind-archive-about = Falls ein Token in diesem Archiv ist, entpacken Sie es und prüfen Sie die Datei, die herauskommt.
kind-program = Programm, Skript oder Datenträgerabbild
kind-program-about = Das ist Software, kein Token. Nehmen Sie die Datei, die Sie von Apple erhalten.
kind-wallet-pass = Karte für Apple Wallet
kind-wallet-pass-about = Ein Ticket oder eine Karte für Apple Wallet, kein Token.
kind-pdf = PDF-Dokument
kind-pdf-about = Ein Dokument zum Lesen, kein Token.
kind-image = Bild
kind-image-about = Vielleicht ein Bildschirmfoto der Download-Seite. Gebraucht wird die heruntergeladene Datei selbst.
kind-media = Ton, Video oder Schriftart
kind-media-about = Das ist kein Token. Nehmen Sie die Datei, die Sie von Apple erhalten.
kind-system-file = Datei des Betriebssystems
kind-system-file-about = Das Betriebssystem speichert in solchen Dateien Einstellungen. Das Token ist eine andere Datei, oft im selben Ordner.
kind-apple-double = Begleitdatei von macOS
kind-apple-double-about = macOS legt solche Dateien neben die eigentlichen; ihre Namen beginnen mit „._“. Nehmen Sie die Datei mit demselben Namen ohne „._“.

kind-empty = Leere Datei
kind-empty-about = Es ist nichts darin. Der Download ist vermutlich fehlgeschlagen.
kind-too-large = Sehr große Datei
kind-too-large-about = Ein Token hat höchstens einige Kilobyte, darum wurde diese Datei nicht gelesen.
kind-text = Text
kind-text-about = Ein Text, in dem kein Token gefunden wurde.
kind-binary = Unbekannte Datei
kind-binary-about = Ihr Inhalt ist von keiner Art, die hier bekannt ist. Sie ist keines der beiden Tokens von Apple.


## Urteile

verdict-ready = Bereit zum Hochladen
verdict-check = Erst prüfen
verdict-reject = Nicht hochladen


## Befunde: was los ist und was zu tun ist
## $kind ist der Name der Art in Berichten (dep-token, vpp-token, …), $exact ist "true" oder "false".

finding-wrong-slot = Hier wird erwartet: { $expectedName }. Diese Datei ist: { $actualName }.
finding-wrong-slot-action = Wählen Sie die richtige Datei, oder laden Sie diese in dem Menü hoch, in das sie gehört.

finding-not-a-token = Das ist weder ein DEP-Token noch ein VPP-Token.

finding-empty = Die Datei ist leer.
finding-empty-action = Laden Sie sie noch einmal herunter.

finding-truncated = { $what ->
    [base64] Das Ende der Datei fehlt: Ihr Text bricht mittendrin ab.
    [structure] Das Ende der Datei fehlt: Was sie ankündigt, ist länger als das, was da ist.
    [json] Das Ende der Datei fehlt: Die Daten darin brechen mittendrin ab.
    [text] Das Ende der Datei fehlt: Der Text darin bricht mittendrin ab.
    [headers] Nur der Anfang der Datei ist da: Was auf ihre ersten Zeilen folgen müsste, fehlt.
   *[other] Das Ende der Datei fehlt.
  }
finding-truncated-action = Laden Sie das Token noch einmal bei Apple herunter, und geben Sie es als Datei weiter statt als kopierten Text.

finding-damaged = { $what ->
    [base64] Die Datei ist beschädigt: In ihrem Text stehen Zeichen, die dort nicht stehen können.
    [structure] Die Datei ist beschädigt: Ihre Teile passen nicht zusammen.
    [json] Die Datei ist beschädigt: Die Daten darin lassen sich nicht lesen.
    [text] Die Datei ist beschädigt: Sie enthält Zeichen, die es nicht gibt.
    [duplicate-key] Die Datei ist beschädigt: Sie sagt dasselbe zweimal und dabei womöglich Verschiedenes.
    [expiry] Die Datei ist beschädigt: Sie nennt kein mögliches Datum, an dem sie abläuft.
    [ciphertext] Die Datei ist beschädigt: Ihr verschlüsselter Teil kann nicht vollständig sein.
    [token] Die Datei ist beschädigt: Das Token selbst fehlt oder ist als solches nicht lesbar.
   *[other] Die Datei ist beschädigt.
  }
finding-damaged-action = Laden Sie das Token noch einmal bei Apple herunter, und öffnen Sie es unterwegs nicht in einem Editor.

finding-too-large = Die Datei hat { $size } Byte. Dateien mit mehr als { $limit } Byte werden nicht gelesen.
finding-too-large-action = Suchen Sie nach dem Token selbst: Es hat höchstens einige Kilobyte.

finding-secret-exposed = In dieser Datei liegt ein Geheimnis offen: Wer die Datei bekommt, hat es.
finding-secret-exposed-action = Laden Sie sie nicht hoch und versenden Sie sie nicht. Löschen Sie diese Kopie; falls andere sie gesehen haben könnten, lassen Sie das Geheimnis ersetzen.

finding-expired = { $kind ->
    [dep-token] Dieses Token ist abgelaufen.
    [vpp-token] Dieses Token ist abgelaufen.
   *[other] Es ist abgelaufen.
  }
finding-expired-action = { $kind ->
    [dep-token] Laden Sie bei Apple ein neues Token herunter.
    [vpp-token] Laden Sie bei Apple ein neues Token herunter.
   *[other] Besorgen Sie ein neues.
  }

finding-superseded = Für denselben Server gibt es ein neueres Token: „{ $by }“. Dessen Download hat dieses zurückgesetzt.
finding-superseded-action = Laden Sie das neuere hoch.

finding-certificate-mismatch = Dieses Token wurde für einen anderen Server erstellt: Es passt zu keinem Ihrer Zertifikate.
finding-certificate-mismatch-action = Wählen Sie bei Apple den Server, der zu dieser Organisation gehört, und laden Sie dessen Token herunter.

finding-expired-estimate = Nach dem Datum in seinem Namen ist dieses Token über ein Jahr alt und höchstwahrscheinlich abgelaufen.
finding-expired-estimate-action = Laden Sie bei Apple ein neues Token herunter, es sei denn, Sie wissen, dass der Name nicht stimmt.

finding-expires-soon = { $exact ->
    [false] { $days ->
        [0] Es läuft in weniger als einem Tag ab, geschätzt nach dem Datum in seinem Namen.
        [one] Es läuft in { $days } Tag ab, geschätzt nach dem Datum in seinem Namen.
       *[other] Es läuft in { $days } Tagen ab, geschätzt nach dem Datum in seinem Namen.
      }
   *[true] { $days ->
        [0] Es läuft in weniger als einem Tag ab.
        [one] Es läuft in { $days } Tag ab.
       *[other] Es läuft in { $days } Tagen ab.
      }
  }
finding-expires-soon-action = { $kind ->
    [dep-token] Falls es schon in Relution ist, erneuern Sie es: Laden Sie bei Apple ein neues Token herunter und laden Sie dieses hoch.
    [vpp-token] Falls es schon in Relution ist, erneuern Sie es: Laden Sie bei Apple ein neues Token herunter und laden Sie dieses hoch.
   *[other] Erneuern Sie es rechtzeitig.
  }

finding-expiry-unknown = Wann dieses Token abläuft, ist unbekannt: Das Datum darin ist verschlüsselt, und der Name sagt nicht, wann es erstellt wurde. Es kann Jahre alt sein.
finding-expiry-unknown-action = Laden Sie es nur hoch, wenn Sie es gerade eben heruntergeladen haben. Sonst laden Sie ein neues herunter und lassen Sie dessen Namen, wie er ist.

finding-expiry-disagrees = Name und Token nennen verschiedene Daten: { $fromName } nach dem Namen, { $fromToken } nach dem Token.
finding-expiry-disagrees-action = Richten Sie sich nach dem Token. Die Datei wurde wahrscheinlich umbenannt.

finding-implausible-expiry = Es soll länger gültig sein, als es Tokens von Apple sind, nämlich ein Jahr.
finding-implausible-expiry-action = Prüfen Sie, ob die Uhr dieses Computers richtig geht. Wenn ja, laden Sie das Token noch einmal bei Apple herunter.

finding-unusual-encryption = { $what ->
    [der] Es ist anders aufgebaut als Tokens von Apple (feste Längen).
    [content-cipher] Es ist mit einem anderen Verfahren verschlüsselt als Tokens von Apple.
    [oaep] Sein Schlüssel ist anders verschlossen als bei Tokens von Apple (OAEP).
    [subject-key-identifier] Es nennt den Schlüssel, der es öffnet, auf andere Weise als Tokens von Apple.
    [recipients] Mehr als ein Schlüssel öffnet es; Tokens von Apple sind für einen einzigen bestimmt.
   *[other] Es ist anders verschlüsselt als Tokens von Apple.
  }
finding-unusual-encryption-action = Verwenden Sie es nur, wenn Sie wissen, woher es stammt; sonst laden Sie das Token bei Apple herunter.

finding-repaired = { $what ->
    [bom] Ein Editor hat eine unsichtbare Marke (BOM) an den Anfang der Datei gesetzt.
    [utf-16] Ein Editor hat die Datei in einer anderen Kodierung gespeichert (UTF-16).
    [quotes] Um den Inhalt stehen Anführungszeichen.
    [line-breaks] Es sind Zeilenumbrüche darin, wo Apple keine schreibt.
    [url-safe] Ihr Text verwendet andere Zeichen als der von Apple (URL-sicheres Base64).
    [no-padding] Die Gleichheitszeichen an ihrem Ende fehlen.
    [double-base64] Sie wurde zweimal kodiert (Base64 in Base64).
    [no-headers] Die Zeilen, die Apple über das Token schreibt, fehlen.
    [folded-headers] Die Zeilen über dem Token sind an anderen Stellen umbrochen als bei Apple.
    [headers] Über dem Token stehen Zeilen einer E-Mail.
    [raw-binary] Das Token liegt als bloße Bytes vor, ohne den Text, den Apple darum schreibt.
    [pem] Das Token steht zwischen BEGIN- und END-Zeilen, die Apple nicht schreibt.
    [hex] Das Token wurde in hexadezimale Ziffern umgewandelt.
    [trailing-data] Nach dem Ende des Tokens folgt noch etwas.
    [extra-extension] Der Name hat hinter der Endung eines Tokens noch eine zweite.
   *[other] Die Datei ist nicht so, wie Apple sie geschrieben hat.
  }
finding-repaired-action = { $what ->
    [extra-extension] Entfernen Sie die zusätzliche Endung aus dem Namen, bevor Sie die Datei hochladen.
   *[other] Hier lässt sie sich lesen, aber Relution weist sie vielleicht ab. Nehmen Sie die Datei so, wie sie von Apple kam; falls sie nicht mehr da ist, laden Sie sie noch einmal herunter.
  }

finding-renamed = Dem Namen nach wäre dies: { $saysName }. Dem Inhalt nach ist es: { $isName }.
finding-renamed-action = Der Inhalt zählt. Vergewissern Sie sich, dass es die Datei ist, die Sie meinen.

finding-documentation-sample = Das sieht nach einem Muster aus einer Anleitung aus: Wo das Geheimnis stehen sollte, steht lesbarer Text.
finding-documentation-sample-action = Laden Sie Ihr eigenes Token bei Apple herunter.

finding-duplicate = Dieselbe Datei lag schon vor: „{ $of }“.
finding-duplicate-action = Laden Sie nur eine davon hoch.

finding-key-mismatch = Der private Schlüssel öffnet dieses Token nicht. Er gehört zu einem anderen, oder das Token wurde verändert.
finding-key-mismatch-action = Versuchen Sie es mit dem Schlüssel des Servers, für den dieses Token erstellt wurde, oder laden Sie das Token noch einmal herunter.

finding-certificate-match = Es passt zum Zertifikat „{ $subject }“. Das spricht für das Token, beweist es aber nicht.

finding-location-from-name = Der Standort ist nur aus dem Dateinamen bekannt; „_“ kann darin für andere Zeichen stehen.

finding-browser-copy = Der Name endet auf „{ $marker }“ wie der einer Kopie. Ein älterer Download kann daneben liegen.
finding-browser-copy-action = Vergewissern Sie sich, dass dies die neueste Datei ist.

finding-resets-previous = Der Download dieses Tokens hat das vorige zurückgesetzt.
finding-resets-previous-action = Laden Sie es bald hoch: Bis dahin arbeitet Relution mit dem alten.

finding-may-be-revoked = { $kind ->
    [dep-token] Keine Datei kann zeigen, ob Apple das Token noch annimmt. Ein DEP-Token endet vorzeitig, wenn sich das Passwort des Accounts ändert, der es heruntergeladen hat, wenn dieser Account entfernt wird oder Rechte verliert, wenn ein neueres Token heruntergeladen wird oder wenn der Server einen neuen öffentlichen Schlüssel erhält. Es ruht auch, solange neue Bedingungen von Apple noch nicht angenommen sind.
   *[other] Keine Datei kann zeigen, ob Apple das Token noch annimmt. Ein VPP-Token endet vorzeitig, wenn sich das Passwort des Accounts ändert, der es heruntergeladen hat, oder wenn dieser Account entfernt wird oder Rechte verliert. Es ruht auch, solange neue Bedingungen von Apple noch nicht angenommen sind.
  }
finding-may-be-revoked-action = Falls Relution es trotzdem abweist, prüfen Sie dies zuerst.

### Was die Seite neben den Berichten selbst sagt.


## Die leere Seite

title = Token-Prüfung für Relution
title-short = Token-Prüfung
title-results = { $upload } hochladen – { title-short }
language = Sprache
heading = Ist das das richtige Token?
lead = Legen Sie eine Token-Datei von Apple hier ab. Sie sehen sofort, welches Token es ist, wann es abläuft und wo Sie es in Relution hochladen.
drop-here = Dateien irgendwo auf dieser Seite ablegen
drop-now = Zum Prüfen loslassen
choose-files = Dateien auswählen
or-paste = oder Datei oder Inhalt einfügen (Strg+V)
folder-note = Ihr Browser nennt die Auswahl eines Ordners womöglich „Hochladen“. Es wird nichts gesendet.
token-dep-name = …_smime.p7m
token-dep-what = DEP-Token, für Geräte
token-vpp-name = sToken_for_….vpptoken
token-vpp-what = VPP-Token, für Apps und Bücher
where-from = Woher bekomme ich es?
refused-drop-here = Relution meldet „Invalid Token“? Legen Sie die Datei hier ab.
example = Keine Datei zur Hand? Ein Beispiel ansehen
example-notice = Das sind Beispiele, die diese Seite erzeugt hat, keine echten Tokens. Relution würde sie ablehnen.


## Vertrauen

trust = Ihre Dateien bleiben in diesem Browser.
trust-how = So können Sie das prüfen
trust-policy = Die Content-Security-Policy dieser Seite sperrt jede Netzwerkverbindung (connect-src 'none'). Sie steht im Quelltext:
trust-network = Öffnen Sie die Entwicklerwerkzeuge Ihres Browsers (F12), wählen Sie „Netzwerk“ und prüfen Sie eine Datei: Es erscheint keine Anfrage. Einzige Ausnahmen: Wenn Sie zum ersten Mal einen privaten Schlüssel verwenden oder ein Archiv hinzufügen, lädt die Seite eines ihrer eigenen Skripte, unlock.js oder unpack.js. In der Einzeldatei sind sie enthalten.
trust-offline = Trennen Sie den Computer vom Netz, sobald die Seite geladen ist: Sie funktioniert weiter. Wurde sie von einem Webserver geladen, bewahrt der Browser eine Kopie auf, die sich auch ohne Netz öffnen lässt. Die Einzeldatei braucht nie eine Verbindung.
trust-memory = Nichts wird gespeichert: Mit dem Schließen dieses Tabs sind alle Dateien und Ergebnisse vergessen.
trust-copy = Einzeldatei für Computer ohne Netzzugang:
download-offline = Für die Nutzung ohne Netz herunterladen
version = Version
source-code = Quelltext
no-affiliation = Kein Angebot von Apple oder Relution.
imprint = Impressum
update = Eine neue Version dieser Seite ist verfügbar.
update-reload = Neu laden


## Was die Seite am Arbeiten hindert

no-script = Diese Seite prüft Dateien mit JavaScript direkt im Browser; es wird nichts gesendet. Aktivieren Sie JavaScript und laden Sie die Seite neu. Die Hilfe unten können Sie trotzdem lesen, oder Sie verwenden das Befehlszeilenwerkzeug token-check.
not-started = Die Seite konnte nicht gestartet werden. Laden Sie sie neu oder öffnen Sie relution-token-check.html von Ihrer Festplatte. Dateien, die Sie jetzt ablegen, werden nicht geprüft. Die Hilfe unten können Sie trotzdem lesen.
no-wasm = Dieser Browser blockiert WebAssembly, das zum Prüfen nötig ist. Verwenden Sie einen anderen Browser oder das Befehlszeilenwerkzeug token-check. Die Hilfe unten können Sie trotzdem lesen.
notice-unreadable = „{ $name }“ konnte nicht gelesen werden. Vielleicht wurde die Datei verschoben oder wird noch heruntergeladen. Wählen Sie sie erneut aus.
notice-nothing = Es wurde nichts zum Prüfen gefunden. Legen Sie die Datei selbst ab oder kopieren Sie ihren Inhalt und fügen Sie ihn ein.
notice-language = Die Sprache konnte nicht geladen werden. Prüfen Sie die Verbindung, und wählen Sie die Sprache erneut aus.


## Die Ergebnisse

skip-to-results = Zu den Ergebnissen springen
results-count = { $files ->
    [one] { $files } Datei geprüft
   *[other] { $files } Dateien geprüft
  }
results-heading = { $upload ->
    [0] Keine von { $files } Dateien hochladen
   *[other] { $upload } von { $files } Dateien hochladen
  }
heading-one-upload = Diese Datei hochladen
heading-one-renew = Diese Datei nicht hochladen: neues Token holen
heading-one-check = Diese Datei vor dem Hochladen prüfen
heading-one-leave-out = Diese Datei weglassen
heading-one-companion = Diese Datei nicht hochladen
heading-one-not-a-token = Diese Datei nicht hochladen
group-upload = Hochladen
group-renew = Erneuern
group-check = Erst prüfen
group-leave-out = Weglassen
group-companion = Zum Prüfen anderer Dateien
group-not-a-token = Kein Token
group-heading = { $group } ({ $files })
group-shown = { $shown } von { $files } angezeigt
group-more = { $count } weitere anzeigen
details-open = Details
details-of = Details: { $name }
remove = { $name } entfernen
clear = Alle entfernen
undo = Rückgängig
removed = „{ $name }“ wurde entfernt.
pasted-text = Eingefügter Text
row-expires = läuft { $when } ab { $certainty ->
    [exact] ({ $date })
   *[estimated] ({ $date }, geschätzt)
  }
row-expired = { $when } abgelaufen { $certainty ->
    [exact] ({ $date })
   *[estimated] ({ $date }, geschätzt)
  }
row-certificate = Zertifikat gültig bis { $date }
row-newer = Unter diesen Dateien ist ein neueres Token für denselben Server oder Standort.
row-superseded = Ersetzt durch das neuere „{ $by }“.
row-older = „{ $by }“ ist für denselben Standort und läuft später ab.
row-duplicate = Identisch mit „{ $of }“.
row-companion-certificate = Zeigt, welches DEP-Token dazugehört. Es geht an Apple.
row-companion-key = Liest nur hier die genauen Ablaufdaten.

announce-one = { $name }: { $verdict }. { $kind }.
announce-many = { $heading }. { $files } Dateien geprüft: { $ready } bereit zum Hochladen, { $check } erst prüfen, { $reject } nicht hochladen.
announce-removed = { $name } wurde entfernt.
announce-restored = { $name } ist wieder da.
announce-cleared = Alle Ergebnisse wurden entfernt.
announce-language = Die Seite ist jetzt auf Deutsch.


## Was für jedes Token gilt

general = Zu diesen Tokens
general-dep = DEP-Token
general-vpp = VPP-Token


## Zusammengehörige Dateien

related-made-for = Erstellt für das Zertifikat „{ $subject }“ in:
related-made-for-note = Aussteller und Seriennummer stimmen überein. Das spricht dafür, beweist es aber nicht.
related-opened-by = Geöffnet mit dem privaten Schlüssel in
related-fits = { $count ->
    [one] Passt zu diesem DEP-Token:
   *[other] Passt zu diesen DEP-Tokens:
  }
related-fits-none = Passt zu keinem dieser DEP-Tokens. Sie wurden für andere Zertifikate erstellt.
related-opens = { $count ->
    [one] Öffnet dieses DEP-Token:
   *[other] Öffnet diese DEP-Tokens:
  }
related-opens-note = { unlock-promise-given }
related-opens-none = Öffnet keines dieser DEP-Tokens.
related-opens-none-note = { unlock-promise-given }


## Private Schlüssel

unlock = Genaues Datum anzeigen (mit privatem Schlüssel)
unlock-promise = Mit dem privaten Schlüssel lässt sich das genaue Ablaufdatum lesen. Der Schlüssel verlässt diese Seite nicht, wird nicht gespeichert und mit „{ clear }“ gelöscht.
unlock-promise-given = Der Schlüssel verlässt diese Seite nicht, wird nicht gespeichert und mit „{ clear }“ gelöscht.
unlock-password = Passwort für „{ $name }“
unlock-open = Öffnen
unlock-cancel = Abbrechen
unlock-busy = Schlüssel wird geprüft …
unlock-stop = Nicht weiter prüfen
unlock-outcome = { $opened ->
    [0] „{ $name }“ öffnet keines dieser DEP-Tokens.
   *[other] „{ $name }“ öffnet { $opened } von { $tokens ->
        [one] { $tokens } DEP-Token.
       *[other] { $tokens } DEP-Tokens.
      }
  }
unlock-wrong-password = Dieses Passwort öffnet „{ $name }“ nicht. Versuchen Sie es noch einmal; falls es stimmt, ist die Datei beschädigt.
unlock-bad-key = „{ $name }“ enthält keinen lesbaren privaten Schlüssel. Wählen Sie den Schlüssel, dessen Zertifikat bei Apple hochgeladen wurde: eine .pem-, .key-, .der-, .p12- oder .pfx-Datei.
unlock-unsupported-key = „{ $name }“ lässt sich hier nicht verwenden. { $why }
unlock-untried = „{ $name }“ wurde nicht geöffnet. { $why }
unlock-cancelled = Das Probieren von „{ $name }“ wurde abgebrochen.
unlock-internal-error = Das Probieren von „{ $name }“ ist fehlgeschlagen: ein interner Fehler. Der Schlüssel wurde im Speicher überschrieben. Bitte melden Sie ihn, ohne die Dateien.
unlock-unreadable = „{ $name }“ konnte nicht gelesen werden. Falls die Datei verschoben wurde, wählen Sie sie erneut aus.
unlock-not-loaded = Der Teil dieser Seite, der Tokens öffnet, konnte nicht geladen werden. Verbinden Sie sich mit dem Netz, laden Sie die Seite neu und fügen Sie die Dateien erneut hinzu.


## Archive und E-Mails

unpack-encrypted = { $count ->
    [one] „{ $name }“ in „{ $outer }“ ist verschlüsselt. Entpacken Sie die Datei mit dem Passwort und prüfen Sie sie dann.
   *[other] { $count } Dateien in „{ $outer }“ sind verschlüsselt. Entpacken Sie sie mit dem Passwort und prüfen Sie sie dann.
  }
unpack-unsupported = { $count ->
    [one] „{ $name }“ in „{ $outer }“ ist auf eine Weise komprimiert, die hier nicht gelesen werden kann. Entpacken Sie die Datei und prüfen Sie sie dann.
   *[other] { $count } Dateien in „{ $outer }“ sind auf eine Weise komprimiert, die hier nicht gelesen werden kann. Entpacken Sie sie und prüfen Sie sie dann.
  }
unpack-damaged = { $count ->
    [one] „{ $name }“ ist in „{ $outer }“ beschädigt. Lassen Sie sich das Archiv noch einmal schicken.
   *[other] { $count } Dateien in „{ $outer }“ sind beschädigt. Lassen Sie sich das Archiv noch einmal schicken.
  }
unpack-too-many = „{ $name }“ wurde nicht entpackt: Es enthält mehr als { $limit } Dateien. Entpacken Sie es und prüfen Sie nur die Tokens.
unpack-file-too-large = „{ $name }“ wurde nicht entpackt: Eine Datei darin ist größer als { $limit } MiB. Entpacken Sie es und prüfen Sie nur die Tokens.
unpack-too-large = „{ $name }“ wurde nicht entpackt: Der Inhalt ist größer als { $limit } MiB. Entpacken Sie es und prüfen Sie nur die Tokens.
unpack-not-loaded = „{ $name }“ wurde nicht entpackt: Der Teil dieser Seite, der Archive entpackt, konnte nicht geladen werden. Verbinden Sie sich mit dem Netz, laden Sie die Seite neu und fügen Sie die Datei erneut hinzu.
unpack-failed = „{ $name }“ konnte nicht entpackt werden. Entpacken Sie die Datei selbst und prüfen Sie den Inhalt.

clean-of = { clean }: { $name }
clean-several = { $count } bereinigte Dateien speichern (ZIP)
clean-several-note = Speichern Sie diese Tokens, wie Apple sie schreibt, entpacken Sie die ZIP-Datei und laden Sie die Tokens daraus hoch. Ein verändertes Byte im verschlüsselten oder geheimen Teil ist nicht zu erkennen.

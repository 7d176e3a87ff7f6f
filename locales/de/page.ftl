### Was die Seite neben den Berichten selbst sagt.


## Die leere Seite

title = Token-Prüfung für Relution
title-short = Token-Prüfung
language = Sprache
heading = Ist das das richtige Token?
lead = Legen Sie eine Token-Datei von Apple hier ab und sehen Sie sofort, was sie ist, bis wann sie gilt und wohin sie in Relution gehört.
drop-here = Dateien irgendwo auf dieser Seite ablegen
drop-now = Zum Prüfen loslassen
choose-files = Dateien auswählen
or-paste = oder eine Datei oder ihren Text einfügen
token-dep-name = …_smime.p7m
token-dep-what = DEP-Token, für Geräte
token-vpp-name = sToken_for_….vpptoken
token-vpp-what = VPP-Token, für Apps und Bücher


## Vertrauen

trust = Ihre Dateien bleiben in diesem Browser.
trust-how = Wie Sie das prüfen können
trust-policy = Diese Seite trägt eine Regel, die ihrem Skript jede Verbindung verbietet (connect-src 'none'). Sie steht im Quelltext der Seite, als Content-Security-Policy:
trust-network = Öffnen Sie die Entwicklerwerkzeuge Ihres Browsers (F12), wählen Sie „Netzwerk“, und prüfen Sie eine Datei: Es erscheint keine Anfrage. Nur wenn Sie zum ersten Mal einen privaten Schlüssel angeben, lädt die Seite ein weiteres eigenes Skript, unlock.js; in der Einzeldatei ist es enthalten.
trust-offline = Nehmen Sie diesen Computer vom Netz, sobald die Seite geladen ist: Sie arbeitet wie zuvor. Von einem Webserver geladen wird sie im Browser aufbewahrt und lässt sich sogar ohne Netz öffnen; die Einzeldatei relution-token-check.html braucht nie eines.
trust-copy = Dieselbe Seite als eine Datei, für Computer ohne jeden Server:
update = Eine neue Version dieser Seite ist bereit.
update-reload = Neu laden


## Was im Weg steht

no-script = Eine Datei wird von einem Skript in dieser Seite geprüft, damit nichts gesendet werden muss. Erlauben Sie JavaScript für diese Seite und laden Sie sie neu. Die Hilfe unten lässt sich auch ohne Skript lesen, und token-check auf der Befehlszeile prüft ebenfalls Dateien.
not-started = Das Skript dieser Seite, das Dateien prüft, ist nicht gestartet: Es wurde nicht geladen, oder etwas verbietet es. Laden Sie die Seite neu, oder öffnen Sie relution-token-check.html von Ihrer Festplatte. Bis dahin werden abgelegte Dateien nicht geprüft; die Hilfe unten lässt sich lesen.
no-wasm = Dieser Browser lässt die Seite kein WebAssembly ausführen, mit dem Dateien hier geprüft werden. Ein anderer Browser, oder einer ohne diese Einschränkung, kann es; ebenso token-check auf der Befehlszeile. Die Hilfe unten lässt sich trotzdem lesen.
notice-unreadable = „{ $name }“ konnte nicht gelesen werden. Falls die Datei verschoben wurde oder noch heruntergeladen wird, wählen Sie sie erneut aus.
notice-nothing = Darin ist weder eine Datei noch Text. Kopieren Sie den Text des Tokens, oder legen Sie die Datei selbst ab.


## Die Ergebnisse

results-count = { $files ->
    [one] { $files } Datei geprüft
   *[other] { $files } Dateien geprüft
  }
remove = { $name } entfernen
clear = Alle entfernen
pasted-text = Eingefügter Text

announce-one = { $name }: { $verdict }. { $kind }.
announce-many = { $files } Dateien geprüft: { $ready } bereit zum Hochladen, { $check } erst zu prüfen, { $reject } nicht hochzuladen.
announce-removed = { $name } wurde entfernt.
announce-cleared = Alle Ergebnisse wurden entfernt.
announce-language = Die Seite ist jetzt auf Deutsch.


## Was zusammengehört

joined-made-for = Erstellt für „{ $subject }“, das Zertifikat in
joined-made-for-note = Aussteller und Seriennummer stimmen überein. Das spricht dafür, beweist es aber nicht.
joined-opened-by = Geöffnet mit dem privaten Schlüssel in
joined-fits = { $count ->
    [one] Passt zu diesem DEP-Token:
   *[other] Passt zu diesen DEP-Tokens:
  }
joined-fits-none = Passt zu keinem der DEP-Tokens hier. Sie wurden für andere Zertifikate erstellt.
joined-opens = { $count ->
    [one] Öffnet dieses DEP-Token:
   *[other] Öffnet diese DEP-Tokens:
  }
joined-opens-note = { unlock-promise-given }
joined-opens-none = Öffnet keines der DEP-Tokens hier.
joined-opens-none-note = { unlock-promise-given }


## Private Schlüssel

unlock = Ich habe den privaten Schlüssel
unlock-promise = Er verrät das genaue Datum. Der Schlüssel bleibt in dieser Seite, wird je Token einmal benutzt, nie gespeichert und mit „{ clear }“ vergessen.
unlock-promise-given = Der Schlüssel bleibt in dieser Seite, wird je Token einmal benutzt, nie gespeichert und mit „{ clear }“ vergessen.
unlock-password = Passwort von „{ $name }“, um die DEP-Tokens hier zu öffnen
unlock-open = Öffnen
unlock-cancel = Abbrechen
unlock-busy = Der Schlüssel wird probiert …
unlock-stop = Nicht weiter probieren
unlock-outcome = { $opened ->
    [0] „{ $name }“ öffnet keines der DEP-Tokens hier.
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
unlock-not-loaded = Der Teil dieser Seite, der Tokens öffnet, konnte nicht geladen werden. Verbinden Sie sich mit dem Netz, laden Sie die Seite neu und geben Sie die Dateien noch einmal an.

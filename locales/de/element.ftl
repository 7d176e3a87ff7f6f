### Was das Element und der Wächter eines Dateifelds um einen Bericht herum sagen.


## Das Ablagefeld

zone-any = Legen Sie das Token hier ab
zone-dep-token = Legen Sie das DEP-Token hier ab
zone-vpp-token = Legen Sie das VPP-Token hier ab
zone-now = Zum Prüfen loslassen
zone-choose = Datei auswählen
zone-choose-many = Dateien auswählen
zone-folder = „{ $name }“ ist ein Ordner. Öffnen Sie ihn und wählen Sie die Datei aus, die darin liegt.


## Die Antwort in dem Dialog, der genau dieses Token will

here-ready = und zwar hier
here-check = bevor Sie die Datei hier hochladen


## Was mit der Datei geschieht

checking = Wird geprüft …
dismiss = Meldung zu { $name } schließen
passed-anyway = Sie wird trotzdem weitergegeben.
kept-back = Sie wurde nicht weitergegeben.
kept-by-host = Diese Seite hat die Datei nicht angenommen.
announce = { $name }: { $verdict }. { $kind }.


## Wenn nicht geprüft werden kann

failure-passed = Die Datei wird ungeprüft weitergegeben.
failure-kept = Die Datei wird nicht weitergegeben.
failure-no-webassembly = Dieser Browser erlaubt der Seite kein WebAssembly, mit dem Dateien hier geprüft werden.
failure-wasm-blocked = Die Content-Security-Policy dieser Seite verbietet die Prüfung. Wer die Seite betreibt, kann sie erlauben: script-src braucht 'wasm-unsafe-eval'.
failure-unreadable = Die Datei konnte nicht gelesen werden. Falls sie verschoben wurde oder noch heruntergeladen wird, wählen Sie sie erneut aus.
failure-check-failed = Die Datei konnte nicht geprüft werden: { $message }
failure-check-timeout = Die Prüfung hat zu lange gedauert und wurde beendet.
failure-bad-certificates = Die Zertifikate, mit denen diese Seite DEP-Token vergleicht, sind nicht lesbar: { $message }
failure-other = Die Prüfung auf dieser Seite ist nicht so eingerichtet, wie sie sein sollte: { $message }


## Fehler beim Einbauen der Prüfung

setup-for = Diese Prüfung gilt dem Dateifeld „{ $id }“, aber auf dieser Seite gibt es kein solches Dateifeld.
setup-zone = Diese Prüfung gilt dem Ablagefeld „{ $id }“, aber auf dieser Seite gibt es kein Element mit dieser ID.
setup-option = Im Attribut { $attribute } steht „{ $value }“; möglich ist { $allowed }.

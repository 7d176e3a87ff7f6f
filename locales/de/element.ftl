### Was das Element und die Prüfung eines Dateifelds außer dem Bericht anzeigen.


## Das Ablagefeld

zone-any = Legen Sie das Token hier ab
zone-dep-token = Legen Sie das DEP-Token hier ab
zone-vpp-token = Legen Sie das VPP-Token hier ab
zone-now = Zum Prüfen loslassen
zone-choose = Datei auswählen
zone-choose-many = Dateien auswählen
zone-folder = „{ $name }“ ist ein Ordner. Öffnen Sie ihn und wählen Sie die Datei darin aus.


## Die Antwort in dem Dialog, der genau dieses Token will

here-ready = hier
here-check = bevor Sie die Datei hier hochladen


## Was mit der Datei geschieht

checking = Wird geprüft …
dismiss = Meldung zu { $name } schließen
passed-anyway = Die Datei wurde trotzdem übernommen.
kept-back = Die Datei wurde nicht übernommen.
kept-by-host = Diese Seite hat die Datei abgelehnt.
announce = { $name }: { $verdict }. { $kind }.


## Wenn nicht geprüft werden kann

failure-passed = Die Datei wurde ungeprüft übernommen.
failure-kept = Die Datei wurde nicht übernommen.
failure-no-webassembly = Ihr Browser blockiert WebAssembly, das zum Prüfen nötig ist.
failure-wasm-blocked = Die Content-Security-Policy dieser Seite blockiert die Prüfung. Der Betreiber kann sie mit 'wasm-unsafe-eval' in script-src erlauben.
failure-unreadable = Die Datei konnte nicht gelesen werden. Möglicherweise wurde sie verschoben oder wird noch heruntergeladen. Wählen Sie sie erneut aus.
failure-check-failed = Die Datei konnte nicht geprüft werden: { $message }
failure-check-timeout = Die Prüfung hat zu lange gedauert und wurde abgebrochen.
failure-bad-certificates = Die Zertifikate, mit denen diese Seite DEP-Token abgleicht, sind nicht lesbar: { $message }
failure-other = Die Prüfung ist auf dieser Seite falsch eingerichtet: { $message }


## Fehler beim Einbauen der Prüfung

setup-for = Die Prüfung ist für das Dateifeld „{ $id }“ eingerichtet, das es auf dieser Seite nicht gibt.
setup-zone = Die Prüfung ist für das Ablagefeld „{ $id }“ eingerichtet, das es auf dieser Seite nicht gibt.
setup-option = Ungültiger Wert „{ $value }“ für das Attribut { $attribute }. Möglich: { $allowed }.


## Ein Token, wie Apple es schreibt

clean-question = Diese Datei wurde verändert, nachdem Apple sie erstellt hat. Die bereinigte Datei verwenden?
clean-take = Bereinigte Datei verwenden
clean-leave = Datei unverändert verwenden
clean-given = Die bereinigte Datei wurde anstelle der ausgewählten übernommen.

### Was die Seite bei vielen Ergebnissen sagt: die Übersicht, die Wege hinein und hinaus für alle.


## Ordner und viele Dateien

choose-folder = Ordner auswählen
progress = { $done } von { $total } Dateien geprüft
progress-folder = Der Ordner wird gelesen …
progress-cancelled = Beendet. Was bis dahin geprüft war, bleibt stehen.
cancel = Abbrechen
notice-skipped = { $files ->
    [one] { $files } Datei wurde ausgelassen, die das System für sich anlegt (etwa .DS_Store oder Thumbs.db).
   *[other] { $files } Dateien wurden ausgelassen, die das System für sich anlegt (etwa .DS_Store oder Thumbs.db).
  }


## Die Übersicht

overview = Übersicht
filter-verdict = Nach Ergebnis zeigen
filter-kind = Nach Art zeigen
filter-words = Namen suchen
table = Alle Ergebnisse
table-by-urgency = Alle Ergebnisse, das Dringendste zuerst
table-empty = Kein Ergebnis passt dazu.
column-name = Für
column-kind = Art
column-verdict = Ergebnis
column-expiry = Läuft ab
column-left = Verbleibend
column-destination = Gehört in
pages = Seiten der Tabelle
page-previous = Zurück
page-next = Weiter
page-rows = { $from } bis { $to } von { $of }


## Der Zeitstrahl

timeline = Wann sie ablaufen
timeline-today = Heute
timeline-summary = Zeitstrahl: { $past } abgelaufen, { $soon } innerhalb von 30 Tagen, { $later } später.
timeline-mark = { $name }: { $date }, { $certainty }
timeline-more = { $count ->
    [one] und { $count } weiteres, in der Tabelle
   *[other] und { $count } weitere, in der Tabelle
  }
validity-bar = Gültig vom { $from } bis zum { $to }; davon sind { $percent } Prozent vergangen.
validity-year-before = { $from } (ein Jahr davor)
validity-estimated = { $to } (geschätzt)


## Was zusammengehört

joined-newer = Das neuere Token, das dieses zurückgesetzt hat:
joined-first = Die erste Kopie:
joined-same-location = { $count ->
    [one] Für diesen Standort gibt es ein weiteres Token:
   *[other] Für diesen Standort gibt es weitere Token:
  }
joined-same-location-note = Mehrere können gleichzeitig gültig sein. Welches davon in Gebrauch ist, steht in keinem.
joined-more = und { $count } weitere


## Was sich mitnehmen lässt

exports = Alle Ergebnisse mitnehmen
export-ics = Erinnerungen für den Kalender (.ics)
export-csv = Tabelle (.csv)
export-json = Berichte (.json)
export-text = Als Text kopieren
export-print = Drucken
copy = Als Text kopieren
copied = Kopiert.
not-copied = Dieser Browser lässt die Seite nicht kopieren. Markieren Sie den Text von Hand.

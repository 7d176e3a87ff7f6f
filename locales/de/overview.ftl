### Was die Seite bei vielen Dateien sagt: Fortschritt, Erneuerungsplan, Export.


## Ordner und viele Dateien

choose-folder = Ordner auswählen
progress = { $done } von { $total } Dateien geprüft
progress-folder = Der Ordner wird gelesen …
progress-cancelled = Abgebrochen. Die bis dahin geprüften Dateien bleiben erhalten.
cancel = Abbrechen
notice-skipped = { $files ->
    [one] { $files } Systemdatei übersprungen (z. B. .DS_Store oder Thumbs.db).
   *[other] { $files } Systemdateien übersprungen (z. B. .DS_Store oder Thumbs.db).
  }


## Ansichten und Filter

views = Ansicht
view-groups = Was zu tun ist
view-plan = Erneuerungsplan
filters = Filter
filter-verdict = Nach Ergebnis filtern
filter-kind = Nach Art filtern
filter-words = Nach Namen suchen
filter-shown = { $shown } von { $files } Ergebnissen


## Der Erneuerungsplan

plan-summary = { $past ->
    [0] { plan-soon }
   *[other] { $soon ->
        [0] { $past } abgelaufen.
       *[other] { $past } abgelaufen. { plan-soon }
      }
  }
plan-soon = { $soon ->
    [0] Keines läuft innerhalb von 30 Tagen ab.
    [one] { $soon } läuft innerhalb von 30 Tagen ab.
   *[other] { $soon } laufen innerhalb von 30 Tagen ab.
  }
plan-next = Als Nächstes: { $name }, { $date }.
plan-estimated = Als „geschätzt“ gekennzeichnet: 365 Tage nach dem Datum im Dateinamen.
by-organization = Nach Organisation gruppieren
no-organization = Ohne Organisation (DEP-Tokens nennen nur ihren Server)
table = Tokens und wann sie ablaufen
table-by-urgency = Tokens und wann sie ablaufen, das Dringendste zuerst
table-sorted = Sortiert nach { $column }, { $direction ->
    [ascending] aufsteigend
   *[descending] absteigend
  }.
table-empty = Keine Treffer
column-name = Organisation oder Server
column-kind = Art
column-verdict = Ergebnis
column-expiry = Läuft ab
column-left = Restlaufzeit
column-destination = Hochladen unter
left-expired = { $when } abgelaufen
pages = Seiten der Tabelle
page-previous = Zurück
page-next = Weiter
page-rows = { $from } bis { $to } von { $of }


## Der Zeitstrahl

timeline = Wann sie ablaufen
timeline-today = Heute
timeline-earlier = früher
timeline-summary = Zeitstrahl: { $past } abgelaufen, { $soon } innerhalb von 30 Tagen, { $later } später.
timeline-mark = { $name }: { $date }, { $certainty }
timeline-week = Woche vom { $date }: { $count }
timeline-weeks = Ein Balken ist eine Woche. Der höchste steht für { $count }.
validity-bar = Gültig vom { $from } bis zum { $to }; { $percent } Prozent davon sind verstrichen.
validity-year-before = { $from } (ein Jahr davor)
validity-estimated = { $to } (geschätzt)


## Zusammengehörige Dateien

related-newer = Ersetzt durch dieses neuere Token:
related-first = Identisch mit:
related-same-location = { $count ->
    [one] Für diesen Standort gibt es ein weiteres Token:
   *[other] Für diesen Standort gibt es weitere Tokens:
  }
related-same-location-note = Mehrere können gleichzeitig gültig sein. Welches Relution verwendet, ist an den Dateien nicht zu erkennen. Beim Erneuern laden Sie das mit dem spätesten Ablaufdatum hoch.
related-more = und { $count } weitere


## Export

reminders = Erinnerungen in den Kalender
reminders-how = So öffnen Sie sie in Outlook, Google oder Apple
reminders-outlook = Outlook: Öffnen Sie die heruntergeladene Datei und wählen Sie „Speichern und schließen“; im Web: „Kalender hinzufügen“, dann „Aus Datei hochladen“.
reminders-google = Google Kalender: Öffnen Sie am Computer die Einstellungen, dann „Importieren & exportieren“, und wählen Sie die Datei.
reminders-apple = Apple Kalender: Öffnen Sie die heruntergeladene Datei und wählen Sie einen Kalender.
reminders-alarms = Ein Eintrag je Token, mit Hinweisen 30, 14, 7 und 1 Tag vorher. Manche Kalender übergehen die Hinweise importierter Dateien: Importieren Sie dann zusätzlich diese zweite Datei. Sie hat für jedes Token 30 und 7 Tage vorher einen eigenen Eintrag.
reminders-entries = Einträge „jetzt erneuern“ hinzufügen
renew-now = { $days ->
    [one] Jetzt erneuern, noch { $days } Tag: { $summary }
   *[other] Jetzt erneuern, noch { $days } Tage: { $summary }
  }
exports = Alle Ergebnisse exportieren
export-csv = Tabelle (.csv)
export-json = Berichte (.json)
export-text = Als Text kopieren
export-print = Drucken
downloaded = { $file } heruntergeladen
copy = Als Text kopieren
copied = Kopiert
not-copied = Der Browser hat das Kopieren blockiert. Markieren und kopieren Sie den Text selbst.

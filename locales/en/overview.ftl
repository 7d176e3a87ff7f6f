### What the page says when there are many files: progress, the renewal plan, exports.


## Folders and many files

choose-folder = Choose a folder
progress = { $done } of { $total } files checked
progress-folder = Reading the folder…
progress-cancelled = Stopped. The files checked so far are kept.
cancel = Cancel
notice-skipped = { $files ->
    [one] Skipped { $files } system file (such as .DS_Store or Thumbs.db).
   *[other] Skipped { $files } system files (such as .DS_Store or Thumbs.db).
  }


## Views and filters

views = View
view-groups = What to do
view-plan = Renewal plan
filters = Filters
filter-verdict = Filter by result
filter-kind = Filter by type
filter-words = Search names
filter-shown = { $shown } of { $files } results


## The renewal plan

plan-summary = { $past ->
    [0] { plan-soon }
   *[other] { $soon ->
        [0] { $past } expired.
       *[other] { $past } expired. { plan-soon }
      }
  }
plan-soon = { $soon ->
    [0] None expires within 30 days.
    [one] { $soon } expires within 30 days.
   *[other] { $soon } expire within 30 days.
  }
plan-next = Next: { $name }, { $date }.
plan-estimated = Dates marked “estimated” are 365 days after the date in the file name.
by-organization = Group by organization
no-organization = Without an organization (DEP tokens name only their server)
table = Tokens and when they expire
table-by-urgency = Tokens and when they expire, most urgent first
table-sorted = Sorted by { $column }, { $direction ->
    [ascending] ascending
   *[descending] descending
  }.
table-empty = No matching results
column-name = Organization or server
column-kind = Type
column-verdict = Result
column-expiry = Expires
column-left = Expires in
column-destination = Upload under
left-expired = expired { $when }
pages = Table pages
page-previous = Previous
page-next = Next
page-rows = { $from } to { $to } of { $of }


## The timeline

timeline = When they expire
timeline-today = Today
timeline-earlier = earlier
timeline-summary = Timeline: { $past } expired, { $soon } within 30 days, { $later } later.
timeline-mark = { $name }: { $date }, { $certainty }
timeline-week = Week of { $date }: { $count }
timeline-weeks = One bar is one week. The highest stands for { $count }.
validity-bar = Valid from { $from } to { $to }; { $percent }% of this time has passed.
validity-year-before = { $from } (one year earlier)
validity-estimated = { $to } (estimated)


## Related files

related-newer = Replaced by this newer token:
related-first = Same as:
related-same-location = { $count ->
    [one] Another token for this location:
   *[other] Other tokens for this location:
  }
related-same-location-note = Both can be valid at the same time. The files don’t show which one Relution uses. If you’re renewing, upload the one that expires last.
related-more = and { $count } more


## Exports

reminders = Add reminders to calendar
reminders-how = How to open it in Outlook, Google or Apple
reminders-outlook = Outlook: open the downloaded file and select “Save & Close”, or on the web choose “Add calendar”, then “Upload from file”.
reminders-google = Google Calendar: on a computer, open Settings, choose “Import & export” and select the file.
reminders-apple = Apple Calendar: open the downloaded file and choose a calendar.
reminders-alarms = One entry per token, with alarms 30, 14, 7 and 1 days before. Some calendars ignore the alarms of imported files: then import this second file too. It has an entry of its own for each token 30 and 7 days before.
reminders-entries = Add “renew now” entries
renew-now = { $days ->
    [one] Renew now, { $days } day left: { $summary }
   *[other] Renew now, { $days } days left: { $summary }
  }
exports = Export all results
export-csv = Table (.csv)
export-json = Reports (.json)
export-text = Copy as text
export-print = Print
downloaded = Downloaded { $file }
copy = Copy as text
copied = Copied
not-copied = Your browser blocked copying. Select the text and copy it yourself.

### What the page says when there are many results: the overview, the ways in and out for all of them.


## Folders and many files

choose-folder = Choose a folder
progress = { $done } of { $total } files checked
progress-folder = Looking into the folder …
progress-cancelled = Ended. What was checked until then is kept.
cancel = Cancel
notice-skipped = { $files ->
    [one] { $files } file was left out that the system keeps for itself (such as .DS_Store or Thumbs.db).
   *[other] { $files } files were left out that the system keeps for itself (such as .DS_Store or Thumbs.db).
  }


## The overview

overview = Overview
filter-verdict = Show by verdict
filter-kind = Show by kind
filter-words = Search names
table = All results
table-by-urgency = All results, what is to be done soonest first
table-empty = No result is like that.
column-name = For
column-kind = Kind
column-verdict = Verdict
column-expiry = Expires
column-left = Time left
column-destination = Belongs in
pages = Pages of the table
page-previous = Previous
page-next = Next
page-rows = { $from } to { $to } of { $of }


## The timeline

timeline = When they expire
timeline-today = Today
timeline-summary = Timeline: { $past } expired, { $soon } within 30 days, { $later } later.
timeline-mark = { $name }: { $date }, { $certainty }
timeline-more = { $count ->
    [one] and { $count } more, in the table
   *[other] and { $count } more, in the table
  }
validity-bar = Valid from { $from } to { $to }; { $percent } percent of that have passed.
validity-year-before = { $from } (a year before)
validity-estimated = { $to } (estimated)


## What belongs together

joined-newer = The newer token, which has reset this one:
joined-first = The first copy:
joined-same-location = { $count ->
    [one] There is another token for this location:
   *[other] There are other tokens for this location:
  }
joined-same-location-note = Several can be valid at the same time. Nothing in them tells which of them is in use.
joined-more = and { $count } more


## What can be taken along

exports = All results to take along
export-ics = Calendar reminders (.ics)
export-csv = Table (.csv)
export-json = Reports (.json)
export-text = Copy as text
export-print = Print
copy = Copy as text
copied = Copied.
not-copied = This browser does not let the page copy. Select the text by hand.

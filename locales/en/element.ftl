### What the custom element and the guard of a file field say around a report.


## The drop zone

zone-any = Drop the token here
zone-dep-token = Drop the DEP token here
zone-vpp-token = Drop the VPP token here
zone-now = Let go to check
zone-choose = Choose file
zone-choose-many = Choose files
zone-folder = “{ $name }” is a folder. Open it and choose the file that is in it.


## The answer, in the dialog that wants this very token

here-ready = here
here-check = before you upload it here


## What happens to the file

checking = Checking …
dismiss = Close the message about { $name }
passed-anyway = It is passed on all the same.
kept-back = It was not passed on.
kept-by-host = This page did not take the file.
announce = { $name }: { $verdict }. { $kind }.


## A check that cannot be made

failure-passed = The file is passed on unchecked.
failure-kept = The file is not passed on.
failure-no-webassembly = This browser does not let the page run WebAssembly, with which files are checked here.
failure-wasm-blocked = This page’s Content-Security-Policy forbids the check. Whoever runs the page can allow it: script-src needs 'wasm-unsafe-eval'.
failure-unreadable = The file could not be read. If it was moved or is still being downloaded, choose it again.
failure-check-failed = The file could not be checked: { $message }
failure-check-timeout = The check took too long and was ended.
failure-bad-certificates = The certificates with which this page compares DEP tokens cannot be read: { $message }
failure-other = The check on this page is not set up as it should be: { $message }


## Mistakes of whoever built the check in

setup-for = This check is for the file field “{ $id }”, but there is no such file field on this page.
setup-zone = This check is for the drop zone “{ $id }”, but there is no element with this ID on this page.
setup-option = The attribute { $attribute } says “{ $value }”; it may be { $allowed }.

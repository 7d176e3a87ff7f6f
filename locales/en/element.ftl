### What the custom element and the file field guard say besides the report.


## The drop zone

zone-any = Drop the token here
zone-dep-token = Drop the DEP token here
zone-vpp-token = Drop the VPP token here
zone-now = Drop to check
zone-choose = Choose file
zone-choose-many = Choose files
zone-folder = “{ $name }” is a folder. Open it and choose the file inside.


## The answer, in the dialog that wants this very token

here-ready = here
here-check = before you upload it here


## What happens to the file

checking = Checking…
dismiss = Close the message about { $name }
passed-anyway = The file was accepted anyway.
kept-back = The file was not accepted.
kept-by-host = This page rejected the file.
announce = { $name }: { $verdict }. { $kind }.


## A check that cannot be made

failure-passed = The file was accepted without a check.
failure-kept = The file was not accepted.
failure-no-webassembly = Your browser blocks WebAssembly, which is needed to check files.
failure-wasm-blocked = This page’s Content-Security-Policy blocks the check. The site owner can allow it by adding 'wasm-unsafe-eval' to script-src.
failure-unreadable = The file could not be read. It may have been moved or may still be downloading. Choose it again.
failure-check-failed = The file couldn’t be checked: { $message }
failure-check-timeout = The check took too long and was stopped.
failure-bad-certificates = The certificates that this page compares DEP tokens with can’t be read: { $message }
failure-other = The check isn’t set up correctly: { $message }


## Mistakes of whoever built the check in

setup-for = The check is set up for the file field “{ $id }”, but this page has no such field.
setup-zone = The check is set up for the drop zone “{ $id }”, but this page has no element with this ID.
setup-option = Invalid value “{ $value }” for attribute { $attribute }. Use { $allowed }.


## A token that is given back as Apple writes it

clean-question = This file was changed after Apple created it. Use the clean file?
clean-take = Use the clean file
clean-leave = Use the file as it is
clean-given = The clean file was accepted in place of the one you chose.

### What the page says beside the reports themselves.


## The empty page

title = Token Check for Relution
title-short = Token Check
language = Language
heading = Is this the right token?
lead = Drop a token file from Apple and see at once what it is, until when it is valid, and where in Relution it belongs.
drop-here = Drop files anywhere on this page
drop-now = Let go to check
choose-files = Choose files
or-paste = or paste a file or its text
token-dep-name = …_smime.p7m
token-dep-what = DEP token, for devices
token-vpp-name = sToken_for_….vpptoken
token-vpp-what = VPP token, for apps and books


## Trust

trust = Your files stay in this browser.
trust-how = How you can check that
trust-policy = This page carries a rule that forbids its script every connection (connect-src 'none'). It stands in the page’s source, as its Content-Security-Policy:
trust-network = Open your browser’s developer tools (F12), choose Network, and check a file: no request appears. Only when you first give a private key does the page load one more script of its own, unlock.js; the single file has it inside.
trust-offline = Take this computer off the network once the page has loaded: it works as before. From a web server it is kept by the browser, so that it even opens without a network; the single file relution-token-check.html never needs one.
trust-copy = The same page as one file, for machines without any server:
update = A new version of this page is ready.
update-reload = Reload


## What stands in the way

no-script = Checking a file is done by a script inside this page, so that nothing has to be sent. Allow JavaScript for this page, then load it again. The help below can be read without it, and token-check on the command line checks files too.
not-started = The script of this page, which checks files, has not started: it was not loaded, or something forbids it. Load the page again, or open relution-token-check.html from your disk. Until then dropped files are not checked; the help below can be read.
no-wasm = This browser does not let the page run WebAssembly, with which files are checked here. Another browser, or one without the restriction, can; so can token-check on the command line. The help below can be read all the same.
notice-unreadable = “{ $name }” could not be read. If it was moved or is still being downloaded, choose it again.
notice-nothing = There is no file and no text in what was given. Copy the token’s text, or drop the file itself.


## The results

results-count = { $files ->
    [one] { $files } file checked
   *[other] { $files } files checked
  }
remove = Remove { $name }
clear = Clear all
pasted-text = Pasted text

announce-one = { $name }: { $verdict }. { $kind }.
announce-many = { $files } files checked: { $ready } ready to upload, { $check } to check first, { $reject } not to upload.
announce-removed = { $name } was removed.
announce-cleared = All results were removed.
announce-language = The page is in English now.


## What belongs together

joined-made-for = Made for “{ $subject }”, the certificate in
joined-made-for-note = Issuer and serial number agree. That speaks for it, but does not prove it.
joined-opened-by = Opened with the private key in
joined-fits = { $count ->
    [one] Fits this DEP token:
   *[other] Fits these DEP tokens:
  }
joined-fits-none = Fits none of the DEP tokens here. They were made for other certificates.
joined-opens = { $count ->
    [one] Opens this DEP token:
   *[other] Opens these DEP tokens:
  }
joined-opens-note = { unlock-promise-given }
joined-opens-none = Opens none of the DEP tokens here.
joined-opens-none-note = { unlock-promise-given }


## Private keys

unlock = I have the private key
unlock-promise = It tells the exact date. The key stays in this page, is used once per token, never stored, and forgotten with “{ clear }”.
unlock-promise-given = The key stays in this page, is used once per token, never stored, and forgotten with “{ clear }”.
unlock-password = Password of “{ $name }”, to open the DEP tokens here
unlock-open = Open
unlock-cancel = Cancel
unlock-busy = Trying the key …
unlock-stop = Stop trying
unlock-outcome = { $opened ->
    [0] “{ $name }” opens none of the DEP tokens here.
   *[other] “{ $name }” opens { $opened } of { $tokens ->
        [one] { $tokens } DEP token.
       *[other] { $tokens } DEP tokens.
      }
  }
unlock-wrong-password = This password does not open “{ $name }”. Try it again; if it is right, the file is damaged.
unlock-bad-key = “{ $name }” holds no private key that can be read. Choose the key whose certificate was uploaded to Apple: a .pem, .key, .der, .p12 or .pfx file.
unlock-unsupported-key = “{ $name }” cannot be used here. { $why }
unlock-untried = “{ $name }” was not opened. { $why }
unlock-cancelled = Trying “{ $name }” was cancelled.
unlock-internal-error = Trying “{ $name }” failed: an internal error. The key was overwritten in memory. Please report it, without the files.
unlock-unreadable = “{ $name }” could not be read. If it was moved, choose it again.
unlock-not-loaded = The part of this page that opens tokens could not be loaded. Connect to the network, load the page again, and give the files once more.

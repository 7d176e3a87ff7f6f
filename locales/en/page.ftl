### What the page says beside the reports themselves.


## The empty page

title = Token Check for Relution
title-short = Token Check
title-results = { $upload } to upload – { title-short }
language = Language
heading = Is this the right token?
lead = Drop a token file from Apple. You’ll see what it is, when it expires and where to upload it in Relution.
drop-here = Drop files anywhere on this page
drop-now = Drop to check
choose-files = Choose files
or-paste = or paste the file or its contents (Ctrl+V)
folder-note = Your browser may call choosing a folder an upload. Nothing is sent.
token-dep-name = …_smime.p7m
token-dep-what = DEP token, for devices
token-vpp-name = sToken_for_….vpptoken
token-vpp-what = VPP token, for apps and books
where-from = Where do I get it?
refused-drop-here = Relution says “Invalid Token”? Drop the file here.
example = No file at hand? Try an example
example-notice = These are examples made on this page, not real tokens. Relution would refuse them.


## Trust

trust = Your files stay in this browser.
trust-how = How to verify this
trust-policy = This page’s Content-Security-Policy blocks every network connection (connect-src 'none'). You can read it in the page source:
trust-network = Open your browser’s developer tools (F12), choose Network, and check a file: no request appears. The only exceptions: the first time you use a private key or add an archive, the page loads one of its own scripts, unlock.js or unpack.js. The single-file version already contains them.
trust-offline = You can go offline once the page has loaded. If you opened it from a web server, your browser keeps a copy that opens offline too. The single file never needs a network.
trust-memory = Nothing is stored: closing this tab forgets every file and result.
trust-copy = Single-file version for computers without network access:
download-offline = Download for offline use
version = Version
source-code = Source code
no-affiliation = Not affiliated with Apple or Relution.
imprint = Legal notice
update = A new version is available.
update-reload = Reload


## What prevents the page from working

no-script = This page needs JavaScript. Files are checked in your browser, so nothing is sent. Turn on JavaScript and reload the page. You can still read the help below, or use the token-check command-line tool.
not-started = This page could not start. Reload it, or open relution-token-check.html from your disk. Files you drop now are not checked. You can still read the help below.
no-wasm = Your browser blocks WebAssembly, which this page needs to check files. Use another browser or the token-check command-line tool. You can still read the help below.
notice-unreadable = “{ $name }” could not be read. It may have been moved or may still be downloading. Choose it again.
notice-nothing = Nothing to check. Drop the file, or copy and paste its contents.
notice-language = The language could not be loaded. Check the connection, and choose the language again.


## The results

skip-to-results = Skip to results
results-count = { $files ->
    [one] { $files } file checked
   *[other] { $files } files checked
  }
results-heading = { $upload ->
    [0] Upload none of these { $files } files
   *[other] Upload { $upload } of these { $files } files
  }
heading-one-upload = Upload this file
heading-one-renew = Do not upload this file: get a new token
heading-one-check = Check this file before you upload it
heading-one-leave-out = Leave this file out
heading-one-companion = Do not upload this file
heading-one-not-a-token = Do not upload this file
group-upload = Upload
group-renew = Renew
group-check = Check first
group-leave-out = Leave out
group-companion = Used to check other files
group-not-a-token = Not a token
group-heading = { $group } ({ $files })
group-shown = { $shown } of { $files } shown
group-more = Show { $count } more
details-open = Details
details-of = Details: { $name }
remove = Remove { $name }
clear = Clear all
undo = Undo
removed = “{ $name }” was removed.
pasted-text = Pasted text
row-expires = expires { $when } { $certainty ->
    [exact] ({ $date })
   *[estimated] ({ $date }, estimated)
  }
row-expired = expired { $when } { $certainty ->
    [exact] ({ $date })
   *[estimated] ({ $date }, estimated)
  }
row-certificate = certificate valid until { $date }
row-newer = A newer token for the same server or location is among these files.
row-superseded = Replaced by the newer “{ $by }”.
row-older = “{ $by }” is for the same location and expires later.
row-duplicate = Same as “{ $of }”.
row-companion-certificate = Shows which DEP token is for it. It goes to Apple.
row-companion-key = Used only here, to read exact expiry dates.

announce-one = { $name }: { $verdict }. { $kind }.
announce-many = { $heading }. { $files } files checked: { $ready } ready to upload, { $check } to check first, { $reject } that should not be uploaded.
announce-removed = { $name } was removed.
announce-restored = { $name } is back.
announce-cleared = All results were removed.
announce-language = This page is now in English.


## What is true of every token

general = About these tokens
general-dep = DEP token
general-vpp = VPP token


## Related files

related-made-for = Created for the certificate “{ $subject }” in:
related-made-for-note = Issuer and serial number match. That makes it likely, but it isn’t proof.
related-opened-by = Opened with the private key in
related-fits = { $count ->
    [one] Matches this DEP token:
   *[other] Matches these DEP tokens:
  }
related-fits-none = Doesn’t match any of these DEP tokens. They were created for other certificates.
related-opens = { $count ->
    [one] Opens this DEP token:
   *[other] Opens these DEP tokens:
  }
related-opens-note = { unlock-promise-given }
related-opens-none = Doesn’t open any of these DEP tokens.
related-opens-none-note = { unlock-promise-given }


## Private keys

unlock = Show the exact date (needs your private key)
unlock-promise = Your private key lets this page read the exact expiry date. The key never leaves this page, isn’t saved, and is deleted when you select “{ clear }”.
unlock-promise-given = The key never leaves this page, isn’t saved, and is deleted when you select “{ clear }”.
unlock-password = Password for “{ $name }”
unlock-open = Open
unlock-cancel = Cancel
unlock-busy = Trying the key…
unlock-stop = Stop trying
unlock-outcome = { $opened ->
    [0] “{ $name }” opens none of these DEP tokens.
   *[other] “{ $name }” opens { $opened } of { $tokens ->
        [one] { $tokens } DEP token.
       *[other] { $tokens } DEP tokens.
      }
  }
unlock-wrong-password = That password doesn’t open “{ $name }”. Try again. If you’re sure it’s correct, the file is damaged.
unlock-bad-key = “{ $name }” doesn’t contain a readable private key. Choose the private key for the certificate you uploaded to Apple (.pem, .key, .der, .p12 or .pfx).
unlock-unsupported-key = “{ $name }” cannot be used here. { $why }
unlock-untried = “{ $name }” was not opened. { $why }
unlock-cancelled = Trying “{ $name }” was cancelled.
unlock-internal-error = Trying “{ $name }” failed: an internal error. The key was overwritten in memory. Please report it, without the files.
unlock-unreadable = “{ $name }” could not be read. If it was moved, choose it again.
unlock-not-loaded = The part of this page that opens tokens could not be loaded. Connect to the network, reload the page and add the files again.


## Archives and emails

unpack-encrypted = { $count ->
    [one] “{ $name }” in “{ $outer }” is encrypted. Unpack it with its password and check the file.
   *[other] { $count } files in “{ $outer }” are encrypted. Unpack them with their password and check the files.
  }
unpack-unsupported = { $count ->
    [one] “{ $name }” in “{ $outer }” uses a compression method that can’t be read here. Unpack it and check the file.
   *[other] { $count } files in “{ $outer }” use a compression method that can’t be read here. Unpack them and check the files.
  }
unpack-damaged = { $count ->
    [one] “{ $name }” is damaged in “{ $outer }”. Ask for the archive again.
   *[other] { $count } files are damaged in “{ $outer }”. Ask for the archive again.
  }
unpack-too-many = “{ $name }” was not unpacked: it contains more than { $limit } files. Unpack it and check the tokens only.
unpack-file-too-large = “{ $name }” was not unpacked: a file in it is larger than { $limit } MiB. Unpack it and check the tokens only.
unpack-too-large = “{ $name }” was not unpacked: its content is larger than { $limit } MiB. Unpack it and check the tokens only.
unpack-not-loaded = “{ $name }” was not unpacked: the part of this page that unpacks could not be loaded. Connect to the network, reload the page and add the file again.
unpack-failed = “{ $name }” could not be unpacked. Unpack it and check the files in it.

clean-of = { clean }: { $name }
clean-several = Save { $count } clean files (ZIP)
clean-several-note = Save these tokens as Apple writes them, unpack the ZIP file, and upload the tokens in it. A changed byte in their encrypted or secret part can’t be detected.

#!/usr/bin/env bash
# Makes the archives that tests/unpack.rs reads, each with the program or the layout that it is named after.
#
# Needs zip, 7z, tar, gzip and Python 3 (its standard library only).
set -euo pipefail
export LC_ALL=C.UTF-8 TZ=UTC
out=$(cd "$(dirname "$0")" && pwd)
fixtures=$out/../fixtures
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir Tokens
dep=Musterserver_Token_2026-03-15T09-12-44Z_smime.p7m
vpp=sToken_for_Schule_München.vpptoken
cp "$fixtures/dep/$dep" Tokens/
cp "$fixtures/vpp/sToken_for_Musterstadt.vpptoken" "Tokens/$vpp"
find Tokens -exec touch -d 2026-03-15T09:12:44Z {} +
rm -f "$out"/*.zip "$out"/*.tar "$out"/*.gz "$out"/*.tgz "$out"/*.eml

# Info-ZIP: names in UTF-8, with extra fields for times; the folder is an entry.
zip -q -r "$out/info-zip.zip" Tokens
zip -q -0 -j "$out/info-zip stored.zip" Tokens/*
zip -q -j -P secret "$out/info-zip encrypted.zip" Tokens/$dep
# From a pipe: a ZIP64 head and a data descriptor.
zip -q -fz - - <"Tokens/$dep" >"$out/info-zip zip64.zip"
zip -q -y -r "$out/info-zip link.zip" Tokens/$dep && ln -s /etc/passwd Tokens/link.p7m && zip -q -y "$out/info-zip link.zip" Tokens/link.p7m
# 7-Zip: no times in extra fields.
7z a -tzip -bso0 "$out/7-zip.zip" Tokens/$dep "Tokens/$vpp"
7z a -tzip -mm=LZMA -bso0 "$out/7-zip lzma.zip" Tokens/$dep
7z a -tzip -mem=AES256 -psecret -bso0 "$out/7-zip aes.zip" Tokens/$dep
# GNU tar and Python's, in both formats, with a link; gzip with the name of its file.
tar --format=gnu --owner=0 --group=0 -cf "$out/gnu.tar" Tokens
tar --format=pax --owner=0 --group=0 -czf "$out/pax.tar.gz" Tokens
gzip -kc "Tokens/$vpp" >"$out/$vpp.gz"
cp "$out/$vpp.gz" "$out/trailing.gz" && printf 'more' >>"$out/trailing.gz"

OUT=$out DEP=$dep VPP=$vpp python3 - <<'PY'
import os, zipfile, tarfile, io, email.message
out, dep, vpp = os.environ["OUT"], os.environ["DEP"], os.environ["VPP"]
when = (2026, 3, 15, 9, 12, 44)
files = {name: open(f"Tokens/{name}", "rb").read() for name in (dep, vpp)}

def info(name, system=0):
    entry = zipfile.ZipInfo(name, when)
    entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, system
    return entry

# Python's zipfile.
with zipfile.ZipFile(f"{out}/python.zip", "w") as archive:
    for name, content in files.items(): archive.writestr(info(name, 3), content)

# macOS: Finder's "Compress": side files in __MACOSX, .DS_Store, names in UTF-8 without the flag that says so.
class Unflagged(zipfile.ZipInfo):
    def _encodeFilenameFlags(self): return self.filename.encode("utf-8"), self.flag_bits & ~0x800
def finder(name):
    entry = Unflagged(name, when)
    entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 3
    return entry
with zipfile.ZipFile(f"{out}/macos finder.zip", "w") as archive:
    archive.writestr(finder("Tokens/"), b"")
    archive.writestr(finder("Tokens/.DS_Store"), b"\0\0\0\1Bud1")
    archive.writestr(finder("__MACOSX/Tokens/._.DS_Store"), b"\0\5\x16\7")
    for name, content in files.items():
        archive.writestr(finder(f"Tokens/{name}"), content)
        archive.writestr(finder(f"__MACOSX/Tokens/._{name}"), b"\0\5\x16\7\0\2\0\0Mac OS X")

# Windows: Explorer's "Send to": code page 437, made on FAT; .NET of old wrote backslashes.
class Windows(zipfile.ZipInfo):
    def _encodeFilenameFlags(self): return self.filename.encode("cp437"), self.flag_bits & ~0x800
def explorer(name):
    entry = Windows(name, when)
    entry.filename, entry.compress_type, entry.create_system = name, zipfile.ZIP_DEFLATED, 0
    return entry
with zipfile.ZipFile(f"{out}/windows explorer.zip", "w") as archive:
    for name, content in files.items(): archive.writestr(explorer(name), content)
with zipfile.ZipFile(f"{out}/windows dotnet.zip", "w") as archive:
    for name, content in files.items(): archive.writestr(explorer(f"Tokens\\{name}"), content)

# An archive in an archive in an archive.
def zipped(name, content):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive: archive.writestr(info(name), content)
    return buffer.getvalue()
twice = zipped("inner.zip", zipped(dep, files[dep]))
open(f"{out}/two deep.zip", "wb").write(twice)
open(f"{out}/three deep.zip", "wb").write(zipped("outer.zip", twice))

# A mail with both tokens, and one with an archive.
def mail(attachments):
    message = email.message.EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@example.org", "b@example.org", "Tokens"
    message.set_content("Here they are.")
    message._headers = [h for h in message._headers]
    for name, content in attachments:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    for index, part in enumerate(p for p in message.walk() if p.is_multipart()): part.set_boundary(f"=-{index}")
    return message.as_bytes()
open(f"{out}/two tokens.eml", "wb").write(mail(files.items()))
open(f"{out}/with an archive.eml", "wb").write(mail([("tokens.zip", zipped(dep, files[dep]))]))

# A tar file with links and a device, and a name of more than 100 bytes.
for kind, form in (("gnu", tarfile.GNU_FORMAT), ("pax", tarfile.PAX_FORMAT)):
    with tarfile.open(f"{out}/python {kind} links.tar", "w", format=form) as archive:
        for name, content in (("x" * 150 + "/" + dep, files[dep]),):
            entry = tarfile.TarInfo(name); entry.size = len(content); archive.addfile(entry, io.BytesIO(content))
        for name, how in (("symlink.p7m", tarfile.SYMTYPE), ("hard.p7m", tarfile.LNKTYPE), ("null", tarfile.CHRTYPE)):
            entry = tarfile.TarInfo(name); entry.type = how; entry.linkname = "/etc/passwd"; archive.addfile(entry)
PY

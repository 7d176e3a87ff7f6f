//! Archives and mails: what comes out of them, and what does not.

#![cfg(feature = "unpack")]
#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, clippy::pedantic, clippy::unwrap_used)]

mod common;

use std::path::Path;

use common::make::{Random, content_token, server_token};
use common::{folder, now};
use miniz_oxide::deflate::compress_to_vec;
use proptest::prelude::*;
use relution_token_check::{
    Container, Options, Repair, TooMuch, Unpacked, Unreadable, inspect, restore, unpack,
};

const DEP: &str = "Musterserver_Token_2026-03-15T09-12-44Z_smime.p7m";
const VPP: &str = "sToken_for_Schule_München.vpptoken";
const MIB: usize = 1024 * 1024;

fn archive(name: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/archives").join(name)).expect(name)
}

fn open(bytes: &[u8]) -> Result<Vec<Unpacked>, TooMuch> {
    unpack(bytes, &Options::new(now()).named("tokens.zip"))
}

fn names(files: &[Unpacked]) -> Vec<&str> {
    files.iter().map(|file| file.name.as_str()).collect()
}

fn content(file: &Unpacked) -> &[u8] {
    file.content.as_ref().expect("it can be read")
}

fn dep() -> Vec<u8> {
    std::fs::read(folder().join("dep").join(DEP)).unwrap()
}

fn vpp() -> Vec<u8> {
    std::fs::read(folder().join("vpp/sToken_for_Musterstadt.vpptoken")).unwrap()
}

/// An entry of a ZIP file, which may say of itself what is not so.
#[derive(Clone)]
struct Entry {
    name: Vec<u8>,
    method: u16,
    flags: u16,
    data: Vec<u8>,
    crc: u32,
    size: u32,
}

impl Entry {
    fn stored(name: &[u8], data: &[u8]) -> Self {
        let (crc, size) = (crc32fast::hash(data), data.len() as u32);
        Self { name: name.to_vec(), method: 0, flags: 0, data: data.to_vec(), crc, size }
    }

    fn deflated(name: &[u8], data: &[u8]) -> Self {
        Self { method: 8, data: compress_to_vec(data, 9), ..Self::stored(name, data) }
    }
}

fn zip(entries: &[Entry]) -> Vec<u8> {
    let (mut out, mut places) = (Vec::new(), Vec::new());
    for entry in entries {
        places.push(out.len());
        out.extend(b"PK\x03\x04\x14\0");
        out.extend(common_part(entry));
        out.extend(&entry.name);
        out.extend(&entry.data);
    }
    with_directory(out, entries, &places)
}

/// From the flags to the length of the extra field, the same in both headers.
fn common_part(entry: &Entry) -> Vec<u8> {
    let mut out = Vec::new();
    out.extend(entry.flags.to_le_bytes());
    out.extend(entry.method.to_le_bytes());
    out.extend([0; 4]);
    out.extend(entry.crc.to_le_bytes());
    out.extend((entry.data.len() as u32).to_le_bytes());
    out.extend(entry.size.to_le_bytes());
    out.extend((entry.name.len() as u16).to_le_bytes());
    out.extend([0; 2]);
    out
}

fn with_directory(mut out: Vec<u8>, entries: &[Entry], places: &[usize]) -> Vec<u8> {
    let directory = out.len();
    for (entry, place) in entries.iter().zip(places) {
        out.extend(b"PK\x01\x02\x14\x03\x14\0");
        out.extend(common_part(entry));
        out.extend([0; 10]);
        out.extend((*place as u32).to_le_bytes());
        out.extend(&entry.name);
    }
    let length = out.len() - directory;
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend([(entries.len() as u16).to_le_bytes(), (entries.len() as u16).to_le_bytes()].concat());
    out.extend((length as u32).to_le_bytes());
    out.extend((directory as u32).to_le_bytes());
    out.extend([0; 2]);
    out
}

fn gzip(data: &[u8]) -> Vec<u8> {
    let mut out = b"\x1f\x8b\x08\0\0\0\0\0\0\x03".to_vec();
    out.extend(compress_to_vec(data, 9));
    out.extend(crc32fast::hash(data).to_le_bytes());
    out.extend((data.len() as u32).to_le_bytes());
    out
}

#[test]
fn what_every_program_packs_comes_out_byte_for_byte() {
    for name in [
        "info-zip.zip",
        "info-zip stored.zip",
        "7-zip.zip",
        "python.zip",
        "macos finder.zip",
        "windows explorer.zip",
        "windows dotnet.zip",
        "gnu.tar",
        "pax.tar.gz",
        "two tokens.eml",
    ] {
        let mut files = open(&archive(name)).unwrap();
        files.sort_by(|a, b| a.name.cmp(&b.name));
        assert_eq!(names(&files), [DEP, VPP], "{name}");
        assert_eq!((content(&files[0]), content(&files[1])), (&dep()[..], &vpp()[..]), "{name}");
        let container = if name.ends_with(".eml") { Container::Mail } else { Container::Archive };
        assert!(files.iter().all(|file| file.container == container), "{name}");
    }
}

#[test]
fn a_zip64_archive_from_a_pipe_is_read() {
    let bytes = archive("info-zip zip64.zip");
    assert!(bytes.windows(4).any(|window| window == b"\x2d\0\x09\0" || window == b"\x01\0\x14\0"));
    let files = open(&bytes).unwrap();
    assert_eq!((names(&files), content(&files[0])), (vec!["-"], &dep()[..]));
}

#[test]
fn an_archive_made_with_zip64_fields_alone_is_read() {
    let mut bytes = zip(&[Entry::stored(b"a.p7m", b"content")]);
    let end = bytes.len() - 22;
    let directory = u32::from_le_bytes(bytes[end + 16..end + 20].try_into().unwrap());
    let mut record = b"PK\x06\x06".to_vec();
    record.extend([0; 44]);
    record.extend(u64::from(directory).to_le_bytes());
    let mut locator = b"PK\x06\x07\0\0\0\0".to_vec();
    locator.extend((end as u64).to_le_bytes());
    locator.extend([1, 0, 0, 0]);
    bytes[end + 16..end + 20].fill(0xff);
    let tail = bytes.split_off(end);
    let bytes = [bytes, record, locator, tail].concat();
    assert_eq!(names(&open(&bytes).unwrap()), ["a.p7m"]);
}

#[test]
fn gzip_names_its_file_and_what_follows_it_is_passed_over() {
    for name in ["sToken_for_Schule_München.vpptoken.gz", "trailing.gz"] {
        let files = open(&archive(name)).unwrap();
        assert_eq!((names(&files), content(&files[0])), (vec![VPP], &vpp()[..]), "{name}");
    }
    let unnamed = gzip(&vpp());
    let by_outer = unpack(&unnamed, &Options::new(now()).named("a.vpptoken.gz")).unwrap();
    assert_eq!(names(&by_outer), ["a.vpptoken"]);
    let twice = [gzip(&vpp()[..10]), gzip(&vpp()[10..])].concat();
    assert_eq!(content(&open(&twice).unwrap()[0]), vpp());
}

#[test]
fn files_that_cannot_be_read_are_named_with_the_reason() {
    for (name, reason) in [
        ("info-zip encrypted.zip", Unreadable::Encrypted),
        ("7-zip aes.zip", Unreadable::Encrypted),
        ("7-zip lzma.zip", Unreadable::Unsupported),
    ] {
        let files = open(&archive(name)).unwrap();
        assert_eq!((names(&files), &files[0].content), (vec![DEP], &Err(reason)), "{name}");
    }
}

#[test]
fn links_and_devices_are_left_out_and_long_names_are_kept() {
    for name in ["info-zip link.zip", "python gnu links.tar", "python pax links.tar"] {
        assert_eq!(names(&open(&archive(name)).unwrap()), [DEP], "{name}");
    }
}

#[test]
fn two_containers_are_opened_and_a_third_is_a_file() {
    let files = open(&archive("two deep.zip")).unwrap();
    assert_eq!(
        (names(&files), content(&files[0])),
        (vec![&*format!("inner.zip \u{203a} {DEP}")], &dep()[..])
    );
    let files = open(&archive("three deep.zip")).unwrap();
    assert_eq!(names(&files), ["outer.zip \u{203a} inner.zip"]);
    let files = open(&archive("with an archive.eml")).unwrap();
    assert_eq!(names(&files), [format!("tokens.zip \u{203a} {DEP}")]);
    assert_eq!(files[0].container, Container::Archive);
}

#[test]
fn what_is_no_container_gives_nothing() {
    for bytes in [&dep()[..], &vpp(), b"", b"PK\x05\x06", b"PK\x03\x04", b"\x1f\x8b", b"%PDF-1.7", b"text"] {
        assert_eq!(open(bytes).unwrap(), []);
    }
    let docx =
        zip(&[Entry::stored(b"[Content_Types].xml", b"<Types/>"), Entry::stored(b"word/document.xml", b"x")]);
    let pass =
        zip(&["pass.json", "manifest.json", "signature"].map(|name| Entry::stored(name.as_bytes(), b"{}")));
    assert_eq!((open(&docx).unwrap(), open(&pass).unwrap()), (vec![], vec![]));
}

#[test]
fn no_path_is_followed() {
    let long = [b"a/".as_slice(), &vec![b'x'; 65_000]].concat();
    let all = [
        b"../../etc/passwd".as_slice(),
        b"/etc/shadow",
        b"C:\\Windows\\win.ini",
        b"..\\..\\up.p7m",
        b"a/..",
        b"twice.p7m",
        b"twice.p7m",
        &long,
        b"folder/",
        b"__MACOSX/._twice.p7m",
        b"x/.DS_Store",
        b"._side",
        b"",
    ];
    let files = open(&zip(&all.map(|name| Entry::stored(name, name)))).unwrap();
    let expected = ["passwd", "shadow", "win.ini", "up.p7m", "twice.p7m", "twice.p7m"];
    assert_eq!(&names(&files)[..6], expected);
    assert_eq!((files.len(), files[6].name.len()), (7, 65_000));
}

#[test]
fn entries_that_lie_are_damaged() {
    let good = Entry::deflated(b"a", &[b'x'; 1000]);
    let more = Entry { size: 10, ..good.clone() };
    let less = Entry { size: 5000, ..good.clone() };
    let sum = Entry { crc: 1, ..good.clone() };
    let cut = Entry { data: good.data[..good.data.len() - 3].to_vec(), ..good.clone() };
    let stored = Entry { size: 99, ..Entry::stored(b"a", b"short") };
    for entry in [more, less, sum, cut, stored] {
        let files = open(&zip(&[entry, good.clone()])).unwrap();
        assert_eq!(files[0].content, Err(Unreadable::Damaged));
        assert_eq!(content(&files[1]), [b'x'; 1000], "the others are still read");
    }
}

#[test]
fn entries_that_share_bytes_are_damaged_but_for_the_first() {
    let entry = Entry::deflated(b"a", &vec![0; 15 * MIB]);
    let bytes = zip(std::slice::from_ref(&entry));
    let local = bytes[..30 + 1 + entry.data.len()].to_vec();
    let bomb = with_directory(local, &vec![entry; 500], &[0; 500]);
    let files = open(&bomb).unwrap();
    assert_eq!(files.len(), 500);
    assert!(files[0].content.is_ok());
    assert!(files[1..].iter().all(|file| file.content == Err(Unreadable::Damaged)));
}

#[test]
fn a_limit_that_is_met_is_named() {
    let large = |size| Entry::deflated(b"a", &vec![0; size]);
    let small = Entry::stored(b"a", b"");
    for (bytes, limit) in [
        (vec![0; 16 * MIB + 1], TooMuch::Container),
        (zip(&vec![small.clone(); 1001]), TooMuch::Files),
        (zip(&[large(16 * MIB + 1)]), TooMuch::File),
        (zip(&vec![large(13 * MIB); 5]), TooMuch::Total),
        (gzip(&vec![0; 16 * MIB + 1]), TooMuch::File),
        (zip(&[Entry { size: u32::MAX - 1, ..large(10) }]), TooMuch::File),
        (thousand_attachments(1_001), TooMuch::Files),
        (tar_of(1_001), TooMuch::Files),
    ] {
        assert_eq!(open(&bytes), Err(limit));
    }
    assert_eq!(open(&zip(&vec![small; 1000])).unwrap().len(), 1000);
    assert_eq!(content(&open(&zip(&[large(16 * MIB)])).unwrap()[0]).len(), 16 * MIB);
    assert_eq!(open(&thousand_attachments(500)).unwrap().len(), 500);
}

/// An archive of archives, each of which becomes a thousand times larger.
#[test]
fn a_nested_bomb_stops_at_the_limit_of_all_files() {
    let inner = zip(&[Entry::deflated(b"zeros", &vec![0; 15 * MIB])]);
    let bomb = zip(&vec![Entry::deflated(b"x.zip", &inner); 100]);
    assert!(bomb.len() < MIB);
    assert_eq!(open(&bomb), Err(TooMuch::Total));
}

fn thousand_attachments(count: usize) -> Vec<u8> {
    let part = "--x\r\nContent-Disposition: attachment; filename=\"a.bin\"\r\n\r\na\r\n";
    let head = "From: a@example.org\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n";
    format!("{head}{}--x--\r\n", part.repeat(count)).into_bytes()
}

fn tar_of(count: usize) -> Vec<u8> {
    let mut header = vec![0; 512];
    header[..5].copy_from_slice(b"a.p7m");
    header[124..135].copy_from_slice(b"00000000000");
    header[156] = b'0';
    header[257..262].copy_from_slice(b"ustar");
    let sum: usize = header.iter().map(|byte| usize::from(*byte)).sum::<usize>() + 8 * 32;
    header[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
    header.repeat(count)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Any token, any archive: what comes out is what went in, and it can be given back.
    #[test]
    fn a_token_comes_back_out_of_any_archive(seed in any::<u64>(), how in 0..4_usize, server in any::<bool>()) {
        let mut random = Random(seed);
        let (token, name) = if server { (server_token(&mut random), DEP) } else { (content_token(&mut random), "sToken_for_A.vpptoken") };
        let stored = zip(&[Entry::stored(name.as_bytes(), &token)]);
        let packed = match how {
            0 => stored,
            1 => zip(&[Entry::deflated(name.as_bytes(), &token)]),
            2 => gzip(&token),
            _ => zip(&[Entry::deflated(b"inner.zip", &stored)]),
        };
        let outer = format!("{name}.gz");
        let files = unpack(&packed, &Options::new(now()).named(outer.as_str())).unwrap();
        prop_assert_eq!(files.len(), 1);
        prop_assert_eq!(content(&files[0]), &token[..]);
        let options = Options::new(now()).named(files[0].name.as_str()).within(outer.as_str(), files[0].container);
        let report = inspect(&token, &options);
        let said = format!("{:?}", report.findings);
        prop_assert!(said.contains(Repair::Archive.name()), "{}", said);
        let restored = restore(&token, &options, false).unwrap();
        prop_assert_eq!((restored.name.as_str(), &restored.bytes[..]), (name, &token[..]));
    }

    #[test]
    fn any_bytes_behind_any_head_are_taken(head in 0..4_usize, bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        let head: &[u8] = [b"PK\x03\x04".as_slice(), b"\x1f\x8b\x08", b"From: a\r\n", b""][head];
        let _ = open(&[head, &bytes].concat());
    }

    #[test]
    fn a_changed_byte_is_no_harm(place in any::<prop::sample::Index>(), byte in any::<u8>(), which in 0..5_usize) {
        let mut bytes = archive(["info-zip.zip", "macos finder.zip", "gnu.tar", "pax.tar.gz", "info-zip zip64.zip"][which]);
        let place = place.index(bytes.len());
        bytes[place] = byte;
        if let Ok(files) = open(&bytes) {
            let known = [dep(), vpp()];
            for file in files.iter().filter(|file| !which.eq(&2) && file.name.contains("oken")) {
                let is_right = file.content.as_ref().map_or(true, |content| known.iter().any(|known| known[..] == content[..]));
                prop_assert!(is_right, "{}", file.name);
            }
        }
    }
}

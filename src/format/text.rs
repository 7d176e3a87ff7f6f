//! Formats of text that are known by how they begin.

use crate::bytes::find;
use crate::format::detected::Detected;
use crate::kind::Kind;

/// The first characters, and what the text is.
const TABLE: &[(&str, Detected)] = &[
    ("[InternetShortcut]", Detected::new(Kind::WebLocation, "Internet shortcut")),
    ("[{000214A0-0000-0000-C000-000000000046}]", Detected::new(Kind::WebLocation, "Internet shortcut")),
    ("[ZoneTransfer]", Detected::new(Kind::SystemFile, "Zone.Identifier")),
    ("[.ShellClassInfo]", Detected::new(Kind::SystemFile, "desktop.ini")),
    ("[LocalizedFileNames]", Detected::new(Kind::SystemFile, "desktop.ini")),
    ("[ViewState]", Detected::new(Kind::SystemFile, "desktop.ini")),
    ("[autorun]", Detected::new(Kind::SystemFile, "autorun.inf")),
    ("{\\rtf", Detected::new(Kind::Document, "RTF")),
    ("%!PS", Detected::new(Kind::Document, "PostScript")),
    ("#!/", Detected::new(Kind::Program, "Script")),
    ("@echo off", Detected::new(Kind::Program, "Script")),
    ("-----BEGIN PGP MESSAGE", Detected::new(Kind::EncryptedMessage, "OpenPGP")),
    ("-----BEGIN PGP SIGN", Detected::new(Kind::SignedMessage, "OpenPGP")),
];

/// The fields of RFC 5322 and of mail transport that open a mail; a note seldom has two of them.
const FIELDS: &[&str] = &[
    "From",
    "To",
    "Cc",
    "Subject",
    "Date",
    "Reply-To",
    "Sender",
    "Received",
    "Return-Path",
    "Delivered-To",
    "Message-ID",
    "MIME-Version",
    "DKIM-Signature",
    "X-Mozilla-Status",
    "X-Apple-Auto-Saved",
];

/// What a text is that nothing else was recognised in.
pub(crate) fn detect(text: &[u8]) -> Option<Detected> {
    let start = text.trim_ascii_start();
    if starts_with(start, "[Desktop Entry]") {
        let is_link = lines(start).any(|line| line.trim_ascii().eq_ignore_ascii_case(b"Type=Link"));
        let kind = if is_link { Kind::WebLocation } else { Kind::Program };
        return Some(Detected::new(kind, "Desktop entry"));
    }
    let by_table = TABLE.iter().find(|(begin, _)| starts_with(start, begin)).map(|(_, known)| *known);
    by_table.or_else(|| mail(start))
}

/// A mail, a mailbox, or a web page that a browser saved as a mail (RFC 2557).
fn mail(text: &[u8]) -> Option<Detected> {
    let mbox = text.starts_with(b"From ");
    let mut fields = 0;
    for line in lines(text).skip(usize::from(mbox)) {
        let line = line.trim_ascii_end();
        let Some(name) = find(line, b":").and_then(|at| line.get(..at)) else {
            if matches!(line.first(), Some(b' ' | b'\t')) {
                continue;
            }
            break;
        };
        if line.starts_with(b"Snapshot-Content-Location") {
            return Some(Detected::new(Kind::Html, "MHTML"));
        }
        fields += usize::from(FIELDS.iter().any(|field| name.eq_ignore_ascii_case(field.as_bytes())));
    }
    match (fields, mbox) {
        (2.., false) => Some(Detected::new(Kind::Mail, "RFC 5322")),
        (1.., true) => Some(Detected::new(Kind::Mail, "mbox")),
        _ => None,
    }
}

fn lines(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|byte| *byte == b'\n')
}

fn starts_with(text: &[u8], begin: &str) -> bool {
    text.get(..begin.len()).is_some_and(|start| start.eq_ignore_ascii_case(begin.as_bytes()))
}

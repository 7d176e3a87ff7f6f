//! Puts a text into what people and programs put tokens into: prose, mails, fields of data, documents, encodings.

use super::make::{Random, base64, hex, in_lines};

/// What goes in, and what comes out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    Text,
    /// A text in UTF-16.
    Utf16,
    /// A file of a program's own format.
    Bytes,
}

/// One way of carrying a file.
pub struct Carrier {
    pub label: &'static str,
    /// What the report calls it.
    pub what: &'static str,
    pub takes: Form,
    pub gives: Form,
    /// The name that the file has inside.
    pub name: Option<&'static str>,
    put: fn(&mut Random, &[u8]) -> Vec<u8>,
}

impl Carrier {
    pub fn put(&self, random: &mut Random, file: &[u8]) -> Vec<u8> {
        (self.put)(random, file)
    }
}

/// The name of every attachment here.
pub const NAME: &str = "Anhang.bin";

macro_rules! carrier {
    ($label:literal, $what:literal, |$random:ident, $text:ident| $out:expr) => {
        Carrier {
            label: $label,
            what: $what,
            takes: Form::Text,
            gives: Form::Text,
            name: None,
            put: |$random, bytes| {
                let _ = &$random;
                let $text = str::from_utf8(bytes).unwrap();
                String::from($out).into_bytes()
            },
        }
    };
    ($label:literal, $what:literal, bytes |$random:ident, $bytes:ident| $out:expr) => {
        Carrier {
            label: $label,
            what: $what,
            takes: Form::Utf16,
            gives: Form::Text,
            name: None,
            put: |$random, $bytes| {
                let _ = &$random;
                String::from($out).into_bytes()
            },
        }
    };
}

/// Carriers whose content stands in them as text.
pub fn carriers() -> Vec<Carrier> {
    let mut all = vec![
        carrier!("prose before", "surrounding-text", |r, t| format!("{}{t}", prose(r))),
        carrier!("prose after", "surrounding-text", |r, t| format!("{t}\n\n{}", prose(r))),
        carrier!("prose around", "surrounding-text", |r, t| format!("{}{t}\n\n{}", prose(r), prose(r))),
        carrier!("label", "surrounding-text", |r, t| format!(
            "{}{t}\n",
            r.pick(&["Token: ", "VPP token:\n", "sToken = ", "DEP:\n\n"])
        )),
        carrier!("comment", "surrounding-text", |_r, t| format!(
            "# Keep this file.\n# Mr Example, 2026\n\n{t}\n"
        )),
        carrier!("reply marks", "surrounding-text", |_r, t| format!(
            "On Monday you wrote:\n{}\nThanks!\n",
            prefixed(t, "> ")
        )),
        carrier!("replies to replies", "surrounding-text", |_r, t| format!(
            "You wrote:\n{}\n",
            prefixed(t, ">> ")
        )),
        carrier!("hash marks", "surrounding-text", |_r, t| prefixed(t, "# ")),
        carrier!("banner", "surrounding-text", |_r, t| format!(
            "[EXTERNAL] Do not open attachments from unknown senders.\n\n{t}"
        )),
        carrier!("HTTP head", "surrounding-text", |_r, t| format!(
            "HTTP/1.1 200 OK\r\nServer: x\r\nContent-Length: {}\r\n\r\n{t}",
            t.len()
        )),
        carrier!("code fence", "surrounding-text", |_r, t| format!("The token:\n\n```text\n{t}\n```\n")),
        carrier!("typographic quotes", "surrounding-text", |r, t| {
            let (a, b) = r.pick(&[("\u{201e}", "\u{201c}"), ("\u{201c}", "\u{201d}"), ("\u{ab}", "\u{bb}")]);
            format!("Das Token lautet {a}{t}{b}.")
        }),
        carrier!("JSON", "surrounding-text", |r, t| json(r, t)),
        carrier!("deep JSON", "surrounding-text", |_r, t| format!(
            "{}{}{}",
            "{\"a\":[".repeat(40),
            json_string(t, true),
            "]}".repeat(40)
        )),
        carrier!("YAML literal", "surrounding-text", |_r, t| format!(
            "server:\n  port: 8080\n  token: |\n{}\n  debug: false\n",
            prefixed(t, "    ")
        )),
        carrier!("YAML string", "surrounding-text", |_r, t| format!(
            "vpp:\n  - name: School\n    token: {}\n",
            json_string(t, false)
        )),
        carrier!("CSV", "surrounding-text", |_r, t| format!(
            "name,token,note\r\nSchool,\"{}\",none\r\n",
            t.replace('"', "\"\"")
        )),
        carrier!("environment file", "surrounding-text", |_r, t| format!(
            "PORT=8080\nTOKEN={}\nDEBUG=0\n",
            json_string(t, false)
        )),
        carrier!("export", "surrounding-text", |_r, t| format!(
            "export PORT=1\nexport TOKEN={}\n",
            json_string(t, false)
        )),
        carrier!("property list", "surrounding-text", |_r, t| format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\n<dict>\n\t<key>Server</key>\n\t<string>x</string>\n\t<key>Value</key>\n\t<string>{}</string>\n</dict>\n</plist>\n",
            entities(t)
        )),
        carrier!("Python literal", "surrounding-text", |_r, t| format!(
            "import requests\n\nTOKEN = \"\"\"{t}\"\"\"\n\nprint(len(TOKEN))\n"
        )),
        carrier!("Python string", "surrounding-text", |_r, t| format!(
            "config = {{'port': 1, 'value': '{}'}}\n",
            json_string(t, false).trim_matches('"').replace("\\\"", "\"").replace('\'', "\\'")
        )),
        carrier!("shell literal", "surrounding-text", |_r, t| format!(
            "#!/bin/sh\nset -e\ncurl -d \"$(cat <<'EOF'\n{t}\nEOF\n)\" https://mdm.example.test/\n"
        )),
        carrier!("RTF", "document", |_r, t| rtf(t)),
        carrier!("HTML page", "surrounding-text", |_r, t| format!(
            "<!DOCTYPE html>\n<html><head><title>x</title><meta charset=\"utf-8\"></head>\n<body><pre>{}</pre></body></html>\n",
            entities(t)
        )),
        carrier!("HTML with breaks", "surrounding-text", |_r, t| format!(
            "<html><body><div class=\"mail\">{}</div><p>Regards</p></body></html>",
            entities(t).replace("\r\n", "\n").replace('\n', "<br>\n")
        )),
        carrier!(
            "data URL",
            "surrounding-text",
            bytes | _r,
            b | format!("data:application/octet-stream;base64,{}", base64(b))
        ),
        carrier!(
            "certutil",
            "pem",
            bytes | r,
            b | {
                let label = r.pick(&["CERTIFICATE", "TOKEN", "PKCS7", "X509 CRL"]);
                format!(
                    "-----BEGIN {label}-----\r\n{}\r\n-----END {label}-----\r\n",
                    in_lines(&base64(b), 64, "\r\n")
                )
            }
        ),
        carrier!("mail text", "mail", |_r, t| format!(
            "{MAIL}Content-Type: text/plain; charset=utf-8\r\n\r\nHello,\r\n\r\n{}\r\n\r\nRegards\r\n",
            crlf(t)
        )),
        carrier!("mailbox", "mail", |_r, t| format!(
            "From a@example.test Mon Nov 23 22:00:00 2026\n{}Content-Type: text/plain\n\nHello\n{}\n\nFrom b@example.test Mon Nov 23 22:10:00 2026\n{}\nNothing.\n",
            lf(MAIL),
            lf(t),
            lf(MAIL)
        )),
        carrier!("mail text in quoted-printable", "mail", |_r, t| format!(
            "{MAIL}Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{}\r\n",
            quoted_printable(&crlf(t))
        )),
        carrier!("mail text in base64", "mail", |_r, t| format!(
            "{MAIL}Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n",
            in_lines(&base64(format!("Hello\r\n{t}").as_bytes()), 76, "\r\n")
        )),
        carrier!("clear-signed mail", "mail", |r, t| {
            let signature = in_lines(&base64(&r.bytes(600)), 76, "\r\n");
            let b = boundary(r);
            format!(
                "{MAIL}Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\"; boundary=\"{b}\"\r\n\r\n--{b}\r\nContent-Type: text/plain\r\n\r\n{}\r\n--{b}\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\nContent-Transfer-Encoding: base64\r\n\r\n{signature}\r\n--{b}--\r\n",
                crlf(t)
            )
        }),
    ];
    all.extend([
        attachment("attachment in base64", Form::Bytes, |r, b| mail_with(r, &base64_lines(b), "base64")),
        attachment("attachment in quoted-printable", Form::Text, |r, b| {
            mail_with(r, &quoted_printable(&crlf(utf8(b))), "quoted-printable")
        }),
        attachment("attachment in 7bit", Form::Text, |r, b| mail_with(r, &crlf(utf8(b)), "7bit")),
        attachment("nested attachment", Form::Bytes, |r, b| {
            let inner = mail_with(r, &base64_lines(b), "base64");
            let (outer, alternative) = (boundary(r), boundary(r));
            let part = format!("Content-Type: multipart/alternative; boundary=\"{alternative}\"\r\n\r\n--{alternative}\r\nContent-Type: text/plain\r\n\r\nHello\r\n--{alternative}--");
            let inner = utf8(&inner).strip_prefix(MAIL).unwrap().trim_end().to_owned();
            format!("{MAIL}Content-Type: multipart/mixed; boundary=\"{outer}\"\r\n\r\n--{outer}\r\n{part}\r\n--{outer}\r\n{inner}\r\n--{outer}--\r\n").into_bytes()
        }),
        attachment("forwarded mail", Form::Bytes, |r, b| {
            let inner = mail_with(r, &base64_lines(b), "base64");
            let b = boundary(r);
            format!("{MAIL}Content-Type: multipart/mixed; boundary=\"{b}\"\r\n\r\n--{b}\r\n\r\nSee below.\r\n--{b}\r\nContent-Type: message/rfc822\r\n\r\n{}\r\n--{b}--\r\n", utf8(&inner)).into_bytes()
        }),
        in_bytes("Outlook message", "mail", |_, bytes| {
            let name: Vec<_> = "__properties_version1.0".encode_utf16().flat_map(u16::to_le_bytes).collect();
            // The header, whose directory begins in sector 0, then the directory.
            let header = [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(), &[0; 22], &[9, 0], &[0; 480]].concat();
            [header.as_slice(), &name, &vec![0; 512 - name.len()], bytes, &[0; 700]].concat()
        }),
        in_bytes("winmail.dat", "mail", |_, bytes| {
            let attribute = |level: u8, id: u32, data: &[u8]| {
                let sum = data.iter().fold(0_u16, |sum, byte| sum.wrapping_add(u16::from(*byte)));
                [&[level], id.to_le_bytes().as_slice(), &(data.len() as u32).to_le_bytes(), data, &sum.to_le_bytes()].concat()
            };
            [b"\x78\x9f\x3e\x22\x01\x00".as_slice(), &attribute(1, 0x0008_9006, &[0, 0, 1, 0]), &attribute(2, 0x0006_9002, &[0; 14]), &attribute(2, 0x0006_800f, bytes)].concat()
        }),
    ]);
    all
}

/// Encodings of a text as a whole.
pub fn encodings() -> Vec<Carrier> {
    vec![
        carrier!(
            "base64 again",
            "double-base64",
            bytes | r,
            b | match r.below(2) {
                0 => base64(b),
                _ => base64_lines(b),
            }
        ),
        carrier!("quoted-printable", "quoted-printable", |_r, t| quoted_printable(t)),
        carrier!("percent-encoding", "percent-encoding", |_r, t| percent(t)),
        carrier!("escapes", "escaped", |_r, t| json_string(t, true).trim_matches('"').to_owned()),
        carrier!(
            "hex",
            "hex",
            bytes | r,
            b | match r.below(2) {
                0 => hex(b),
                _ => in_lines(&hex(b), 64, "\n"),
            }
        ),
        Carrier { gives: Form::Utf16, ..carrier!("UTF-16", "utf-16", |_r, _t| String::new()) }.with(
            |_, bytes| {
                let text = format!("\u{feff}{}", utf8(bytes));
                text.encode_utf16().flat_map(u16::to_le_bytes).collect()
            },
        ),
    ]
}

impl Carrier {
    fn with(self, put: fn(&mut Random, &[u8]) -> Vec<u8>) -> Self {
        Self { put, ..self }
    }
}

fn in_bytes(label: &'static str, what: &'static str, put: fn(&mut Random, &[u8]) -> Vec<u8>) -> Carrier {
    Carrier { label, what, takes: Form::Text, gives: Form::Bytes, name: None, put }
}

const MAIL: &str = "Received: from x by y; Mon, 23 Nov 2026 22:00:00 +0000\r\nFrom: =?utf-8?q?J=C3=B6rg?= <a@example.test>\r\nTo: b@example.test\r\n\
    Subject: Token\r\nDate: Mon, 23 Nov 2026 22:00:00 +0000\r\nMIME-Version: 1.0\r\n";

fn attachment(label: &'static str, takes: Form, put: fn(&mut Random, &[u8]) -> Vec<u8>) -> Carrier {
    Carrier { label, what: "mail", takes, gives: Form::Text, name: Some(NAME), put }
}

/// A mail with some words and this attachment.
fn mail_with(random: &mut Random, body: &str, encoding: &str) -> Vec<u8> {
    let name = random.pick(&[
        "name=\"Anhang.bin\"",
        "name=Anhang.bin",
        "name*=utf-8''Anhang%2Ebin",
        "name=\"=?utf-8?B?QW5oYW5nLmJpbg==?=\"",
        "name=\"=?iso-8859-1?Q?Anhang=2Ebin?=\"",
    ]);
    let boundary = boundary(random);
    format!(
        "{MAIL}Content-Type: multipart/mixed;\r\n boundary=\"{boundary}\"\r\n\r\nThis is a multi-part message.\r\n\
         --{boundary}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{}\r\n\
         --{boundary}\r\nContent-Type: application/octet-stream; {name}\r\nContent-Disposition: attachment; file{name}\r\n\
         Content-Transfer-Encoding: {encoding}\r\n\r\n{body}\r\n--{boundary}--\r\n",
        prose(random)
    )
    .into_bytes()
}

/// In no other mail, as RFC 2046 section 5.1.1 asks of parts inside each other.
fn boundary(random: &mut Random) -> String {
    random.pick(&["b", "----=_NextPart_000_", "=_(x)+y/z", "Apple-Mail=_"]).to_owned()
        + &hex(&random.bytes(8))
}

fn utf8(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).unwrap()
}

/// Some paragraphs as people and programs write them, with nothing in them that is looked for.
pub fn prose(random: &mut Random) -> String {
    const SENTENCES: &[&str] = &[
        "Dear colleagues, please find the token below.",
        "Bitte lade das Token bis Freitag hoch, danke!",
        "The token expires on 2027-03-15; see https://mdm.example.test/path?q=a+b&c=d#e for more.",
        "VPP, DEP, MDM: who can keep them apart?",
        "Voici le jeton de l\u{2019}\u{e9}cole, \u{e0} bient\u{f4}t.",
        "-- \nIT-Service | Tel. +49 30 1234567 | it@example.test",
        "Version=1; Path=/usr/local/lib; MIA and MII are words here, eyes too.",
        "2026-11-23 22:00:00 INFO request 4f1c2a served in 12 ms",
    ];
    let mut out = String::new();
    for _ in 0..=random.below(4) {
        out += random.pick(SENTENCES);
        out += random.pick(&["\n", "\n\n", " \n"]);
    }
    out
}

fn prefixed(text: &str, mark: &str) -> String {
    text.split('\n').map(|line| format!("{mark}{line}")).collect::<Vec<_>>().join("\n")
}

/// A string of JSON, and of most other languages; serializers differ on `/`.
pub fn json_string(text: &str, escape_slash: bool) -> String {
    let text = serde_json::to_string(text).unwrap();
    if escape_slash { text.replace('/', "\\/") } else { text }
}

fn json(random: &mut Random, text: &str) -> String {
    let value = json_string(text, random.below(2) == 0);
    match random.below(3) {
        0 => format!("{{\"sToken\":{value}}}"),
        1 => format!("[{{\"id\": 1, \"name\": \"a\"}}, {{\"id\": 2, \"data\": {{\"content\": {value}}}}}]"),
        _ => format!("{{\n  \"mdm\": {{\n    \"file\": {value},\n    \"port\": 443\n  }}\n}}\n"),
    }
}

fn entities(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// As TextEdit writes it.
fn rtf(text: &str) -> String {
    let mut body = String::new();
    for c in text.chars() {
        match c {
            '\\' | '{' | '}' => body.extend(['\\', c]),
            '\n' => body += "\\\n",
            '\r' => {}
            c if c.is_ascii() => body.push(c),
            c => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    body += &format!("\\uc0\\u{} ", *unit as i16);
                }
            }
        }
    }
    format!(
        "{{\\rtf1\\ansi\\ansicpg1252\\cocoartf2761\n{{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica;}}\n\
         {{\\colortbl;\\red255\\green255\\blue255;}}\n{{\\*\\expandedcolortbl;;}}\n\\paperw11900\\paperh16840\n\
         \\pard\\tx566\\pardirnatural\n\n\\f0\\fs24 \\cf0 {body}}}"
    )
}

fn crlf(text: &str) -> String {
    lf(text).replace('\n', "\r\n")
}

fn lf(text: &str) -> String {
    text.replace("\r\n", "\n")
}

fn base64_lines(bytes: &[u8]) -> String {
    in_lines(&base64(bytes), 76, "\r\n")
}

fn quoted_printable(text: &str) -> String {
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        let (line, end) = line
            .strip_suffix("\r\n")
            .map(|line| (line, "\r\n"))
            .or_else(|| line.strip_suffix('\n').map(|line| (line, "\n")))
            .unwrap_or((line, ""));
        let mut column = 0;
        for byte in line.bytes() {
            let piece = match byte {
                b'=' | 0..=31 | 127.. => format!("={byte:02X}"),
                _ => char::from(byte).to_string(),
            };
            if column + piece.len() > 75 {
                out += "=\r\n";
                column = 0;
            }
            column += piece.len();
            out += &piece;
        }
        out += end;
    }
    out
}

fn percent(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

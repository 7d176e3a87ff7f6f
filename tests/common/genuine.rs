//! Makes tokens of every shape that genuine ones have: all that Apple may have written, and what the copying of
//! a file does without harm.

use super::asn1::{NULL, algorithm, indefinite, integer, octets, oid, sequence, set, tlv};
use super::make::{HEADERS, Random, base64, in_lines};

/// A value of a name in one of the string types.
fn value(random: &mut Random) -> Vec<u8> {
    let ascii = random.pick(&[
        "Example MDM",
        "dep",
        "mdm.example.test",
        "DE",
        "Schule 2",
        "it@example.test",
        "A+B, C",
    ]);
    let text = random.name();
    match random.below(6) {
        0 => tlv(0x13, ascii),
        1 => tlv(0x16, ascii),
        2 => tlv(0x12, "2026 1"),
        // T.61, in practice Latin-1.
        3 => tlv(0x14, b"Sch\xfcler"),
        4 => tlv(0x1e, text.replace('🏫', "").encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>()),
        _ => tlv(0x0c, text),
    }
}

/// A Name of one to five RDNs, some of two attributes.
fn issuer(random: &mut Random) -> Vec<u8> {
    let types = [
        "2.5.4.3",
        "2.5.4.6",
        "2.5.4.7",
        "2.5.4.8",
        "2.5.4.10",
        "2.5.4.11",
        "2.5.4.5",
        "2.5.4.9",
        "0.9.2342.19200300.100.1.25",
        "0.9.2342.19200300.100.1.1",
        "1.2.840.113549.1.9.1",
    ];
    let rdns: Vec<_> = (0..=random.below(5))
        .map(|_| {
            let count = if random.below(5) == 0 { 2 } else { 1 };
            let attributes: Vec<_> =
                (0..count).map(|_| sequence(&[oid(random.pick(&types)), value(random)])).collect();
            set(&attributes)
        })
        .collect();
    sequence(&rdns)
}

/// Up to 20 bytes, negative ones and such with a leading `00` among them.
fn serial(random: &mut Random) -> Vec<u8> {
    let count = 1 + random.below(20);
    let mut bytes = random.bytes(count);
    if bytes.len() > 1 && (bytes[0] == 0 || bytes[0] == 0xff) {
        bytes[0] = 1;
    }
    if random.below(4) == 0 {
        bytes[0] |= 0x80;
        bytes.insert(0, 0);
    }
    integer(&bytes)
}

/// EnvelopedData as Apple writes it.
pub fn enveloped(random: &mut Random) -> Vec<u8> {
    let bits = random.pick(&[1024, 1025, 1536, 2048, 2048, 2048, 3072, 4096, 8192]);
    let key = random.bytes(usize::div_ceil(bits, 8));
    let recipient = sequence(&[
        integer(&[0]),
        sequence(&[issuer(random), serial(random)]),
        algorithm("1.2.840.113549.1.1.1", NULL),
        octets(&key),
    ]);
    let count = 16 * (20 + random.below(100));
    let content = random.bytes(count);
    let piece = random.pick(&[count, count, 1000, 500, 16 * 31, 100]);
    let pieces: Vec<_> = content.chunks(piece).map(octets).collect();
    let vector = octets(&random.bytes(16));
    let info = [
        oid("1.2.840.113549.1.7.1"),
        algorithm("2.16.840.1.101.3.4.1.2", &vector),
        indefinite(0xa0, pieces.concat()),
    ];
    let data = [integer(&[0]), set(&[recipient]), indefinite(0x30, info.concat())];
    let data = indefinite(0xa0, indefinite(0x30, data.concat()));
    indefinite(0x30, [oid("1.2.840.113549.1.7.3"), data].concat())
}

/// The text of a server token around EnvelopedData.
pub fn server_token(random: &mut Random) -> Vec<u8> {
    let mut headers: Vec<String> = HEADERS.trim_end().split("\r\n").map(str::to_owned).collect();
    if random.below(3) == 0 {
        let spell: fn(&str) -> String =
            random.pick(&[|name: &str| name.to_lowercase(), |name: &str| name.to_uppercase()]);
        for header in &mut headers {
            let (name, value) = header.split_once(": ").unwrap();
            *header = format!("{}: {value}", spell(name));
        }
    }
    let further = [
        "MIME-Version: 1.0",
        "Date: Sun, 15 Mar 2026 09:12:44 +0000",
        "X-Downloaded-By: a browser",
        "X-Long: one\r\n two",
        "Content-Language: de",
    ];
    for _ in 0..random.below(3) {
        let at = random.below(headers.len() + 1);
        headers.insert(at, random.pick(&further).to_owned());
    }
    let line_end = random.pick(&["\r\n", "\r\n", "\n"]);
    let width = random.pick(&[76, 76, 64, usize::MAX]);
    let body = in_lines(&base64(&enveloped(random)), width, "\r\n");
    let text = format!("{}\r\n\r\n{body}{}", headers.join("\r\n"), random.pick(&["", "", "\r\n"]));
    text.replace("\r\n", line_end).into_bytes()
}

/// A content token.
pub fn content_token(random: &mut Random) -> Vec<u8> {
    let count = random.pick(&[48, 49, 50, 64, 80, 112, 144, 200, 1023, 1024]);
    let token = base64(&random.bytes(count));
    let fraction = random.pick(&["", "", "", ".5", ".123", ".999999999"]);
    let offset = random.pick(&["+0000", "-0800", "+0530", "+02:00", "-03:30", "Z"]);
    let date = format!(
        "2027-0{}-1{}T0{}:12:44{fraction}{offset}",
        1 + random.below(9),
        random.below(10),
        random.below(10)
    );
    let mut members = vec![("expDate", date), ("token", token), ("orgName", random.name())];
    if random.below(8) == 0 {
        members.pop();
    }
    if random.below(8) == 0 {
        members.push(("countryCode", "DE".to_owned()));
    }
    for last in (1..members.len()).rev() {
        members.swap(last, random.below(last + 1));
    }
    let escaped = random.below(4) == 0;
    let quoted: Vec<_> = members
        .iter()
        .map(|(name, value)| {
            let value = if escaped { value.replace('/', "\\/") } else { value.clone() };
            (format!("\"{name}\""), format!("\"{value}\""))
        })
        .collect();
    let written =
        |colon: &str| quoted.iter().map(|(name, value)| format!("{name}{colon}{value}")).collect::<Vec<_>>();
    let json = match random.below(4) {
        0 => format!("{{\n  {}\n}}", written(" : ").join(",\n  ")),
        1 => format!("{{\r\n\t{}\r\n}}\r\n", written(": ").join(",\r\n\t")),
        _ => format!("{{{}}}", written(":").join(",")),
    };
    let end = random.pick(&["", "", "\n", "\r\n"]);
    (base64(json.as_bytes()) + end).into_bytes()
}

//! OpenPGP (RFC 9580), with its armour and without, by the first packet.

use crate::bytes::find;
use crate::format::detected::Detected;
use crate::kind::Kind;
use crate::unwrap::base64;

/// Is the private key in the body of an armoured block encrypted? One that cannot be read counts as open.
pub(crate) fn is_encrypted(armored: &[u8]) -> bool {
    let body = [b"\n\n".as_slice(), b"\n\r\n", b"\r\r"]
        .into_iter()
        .find_map(|blank| armored.get(find(armored, blank)? + blank.len()..));
    let content = body.and_then(base64::unwrap).map(|base64| base64.content);
    content.and_then(|content| packet(&content)).is_some_and(|known| known.kind == Kind::EncryptedPrivateKey)
}

/// What bytes that begin with a packet of a message or key are.
pub(crate) fn packet(bytes: &[u8]) -> Option<Detected> {
    let (tag, body) = open(bytes)?;
    let version = *body.first()?;
    let kind = match (tag, version) {
        // A session key for a public key, or for a password.
        (1, 3 | 6) | (3, 4..=6) => Kind::EncryptedMessage,
        (2, 3..=6) => Kind::SignedMessage,
        (5, 4..=6) if is_key(body) => {
            if is_open(body, version) == Some(false) {
                Kind::EncryptedPrivateKey
            } else {
                Kind::PrivateKey
            }
        }
        (6, 4..=6) if is_key(body) => Kind::PublicKey,
        _ => return None,
    };
    Some(Detected::new(kind, "OpenPGP"))
}

/// The tag and body of the first packet (sections 4.2.1 and 4.2.2).
fn open(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let (first, rest) = bytes.split_first()?;
    let (tag, skip, length) = if first & 0xc0 == 0xc0 {
        let (skip, length) = match *rest.first()? {
            length @ 0..192 => (1, usize::from(length)),
            high @ 192..224 => (2, (usize::from(high - 192) << 8) + usize::from(*rest.get(1)?) + 192),
            255 => (5, number(rest.get(1..5)?)),
            // In pieces, which only data may be.
            _ => return None,
        };
        (first & 0x3f, skip, length)
    } else if first & 0xc0 == 0x80 {
        let skip = 1 << (first & 3);
        if skip == 8 {
            return None;
        }
        (first >> 2 & 0xf, skip, number(rest.get(..skip)?))
    } else {
        return None;
    };
    Some((tag, rest.get(skip..skip.checked_add(length)?)?))
}

fn number(bytes: &[u8]) -> usize {
    bytes.iter().fold(0, |value, byte| value << 8 | usize::from(*byte))
}

/// Is the algorithm of a public key there (section 9.1)?
fn is_key(body: &[u8]) -> bool {
    matches!(body.get(5), Some(1..=3 | 16..=19 | 22 | 25..=28))
}

/// Is the secret part not encrypted (section 5.5.3)? It follows the public one.
fn is_open(body: &[u8], version: u8) -> Option<bool> {
    let mut rest = body.get(6..)?;
    if version > 4 {
        let length = number(rest.get(..4)?);
        rest = rest.get(length.checked_add(4)?..)?;
        return Some(*rest.first()? == 0);
    }
    let algorithm = *body.get(5)?;
    if matches!(algorithm, 18 | 19 | 22) {
        rest = rest.get(1 + usize::from(*rest.first()?)..)?;
    }
    let numbers = match algorithm {
        1..=3 => 2,
        16 => 3,
        17 => 4,
        18 | 19 | 22 => 1,
        _ => 0,
    };
    for _ in 0..numbers {
        rest = rest.get(2 + number(rest.get(..2)?).div_ceil(8)..)?;
    }
    let fixed = match algorithm {
        18 => 1 + usize::from(*rest.first()?),
        25 | 27 => 32,
        26 => 56,
        28 => 57,
        _ => 0,
    };
    Some(*rest.get(fixed)? == 0)
}

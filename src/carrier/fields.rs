//! Decrypted tokens as fields of some other text: JSON at any depth, YAML, property lists, literals of a
//! programming language, lines of an environment file.

use zeroize::Zeroizing;

use crate::bytes::{find, lossy};
use crate::secret::Secret;
use crate::time;

/// How far apart, in bytes, the fields of one token may be.
const MAX_SPREAD: usize = 4096;

/// The most bytes between a name and its value.
const MAX_SEPARATOR: usize = 48;

/// Shorter values are placeholders, in characters.
const MIN_SECRET: usize = 16;

/// How many tokens are looked for in one text.
const MAX_TOKENS: usize = 64;

/// The decrypted tokens in a text, each as the JSON that Apple writes, without its secrets.
pub(super) fn plaintext_tokens(text: &[u8]) -> Vec<Secret> {
    let mut out = Vec::new();
    for around in surroundings(text, b"consumer_key") {
        out.extend(server_token(around));
    }
    for around in surroundings(text, b"expDate") {
        out.extend(content_token(around));
    }
    out
}

/// The text around each occurrence of a name.
fn surroundings<'a>(text: &'a [u8], name: &'static [u8]) -> impl Iterator<Item = &'a [u8]> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = from + find(text.get(from..)?, name)?;
        from = at + MAX_SPREAD / 2;
        text.get(at.saturating_sub(MAX_SPREAD / 2)..text.len().min(at + MAX_SPREAD / 2))
    })
    .take(MAX_TOKENS)
}

fn server_token(text: &[u8]) -> Option<Secret> {
    value(text, b"consumer_key", is_secret)?;
    value(text, b"access_secret", is_secret)?;
    Some(object(&[
        ("consumer_key", Some(b"-")),
        ("access_secret", Some(b"-")),
        ("access_token_expiry", value(text, b"access_token_expiry", |_| true)),
    ]))
}

fn content_token(text: &[u8]) -> Option<Secret> {
    let expiry = value(text, b"expDate", |value| time::parse(&lossy(value)).is_some())?;
    let token = value(text, b"token", |token| is_secret(token) && !token.starts_with(b"eyJ"))?;
    let organization = value(text, b"orgName", |_| true);
    Some(object(&[("expDate", Some(expiry)), ("token", Some(token)), ("orgName", organization)]))
}

/// A JSON object of these members.
fn object(members: &[(&str, Option<&[u8]>)]) -> Secret {
    let room = members.iter().map(|(name, value)| name.len() + 3 * value.map_or(0, <[u8]>::len) + 8).sum();
    let mut out = Zeroizing::new(Vec::with_capacity(room));
    for (name, value) in members {
        let Some(value) = value else { continue };
        let before = if out.is_empty() { b'{' } else { b',' };
        out.push(before);
        out.push(b'"');
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(b"\":\"");
        push_escaped(&mut out, lossy(value).as_bytes());
        out.push(b'"');
    }
    out.push(b'}');
    out
}

/// One word of letters and digits, long enough to be no placeholder.
fn is_secret(value: &[u8]) -> bool {
    let is_character =
        |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'+' | b'/' | b'=');
    value.len() >= MIN_SECRET && value.iter().all(is_character) && value.iter().any(u8::is_ascii_digit)
}

/// The first value of a field that is accepted: the text after its name and a separator, in quotation marks, in a tag, or by itself.
fn value<'a>(text: &'a [u8], name: &[u8], accept: fn(&[u8]) -> bool) -> Option<&'a [u8]> {
    let mut from = 0;
    loop {
        let at = from + find(text.get(from..)?, name)?;
        from = at + name.len();
        let is_word =
            |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
        let before = at.checked_sub(1).and_then(|before| text.get(before));
        if is_word(before) || is_word(text.get(from)) {
            continue;
        }
        if let Some(value) = value_behind(text.get(from..)?).filter(|value| accept(value)) {
            return Some(value);
        }
    }
}

fn value_behind(text: &[u8]) -> Option<&[u8]> {
    let (mut at, mut quote, mut separated) = (0, None, false);
    loop {
        if at > MAX_SEPARATOR {
            return None;
        }
        match *text.get(at)? {
            byte @ (b'"' | b'\'') => quote = Some(byte).filter(|_| separated),
            b':' | b'=' | b'>' | b'\t' => (separated, quote) = (true, None),
            b' ' | b'\r' | b'\n' | b'\\' | b',' => {}
            b'<' => {
                at += text.get(at..)?.iter().take(MAX_SEPARATOR).position(|byte| *byte == b'>')?;
                (separated, quote) = (true, None);
            }
            _ if !separated => return None,
            _ => break,
        }
        at += 1;
    }
    let rest = text.get(at..)?;
    let ends = |at: usize, byte: u8| match quote {
        Some(quote) => byte == quote && rest.get(at.wrapping_sub(1)) != Some(&b'\\'),
        None => matches!(byte, b'\r' | b'\n' | b'<' | b',' | b';' | b'&' | b'"' | b'\'' | b'}' | b'\\'),
    };
    let end = rest.iter().enumerate().position(|(at, byte)| ends(at, *byte)).unwrap_or(rest.len());
    rest.get(..end).map(<[u8]>::trim_ascii).filter(|value| !value.is_empty())
}

/// As the content of a JSON string. Escapes that the value has are kept: JSON's own mean the same there.
fn push_escaped(out: &mut Secret, value: &[u8]) {
    for byte in value {
        match byte {
            b'"' if out.last() != Some(&b'\\') => out.extend_from_slice(b"\\\""),
            0..=0x1f => out.push(b' '),
            _ => out.push(*byte),
        }
    }
}

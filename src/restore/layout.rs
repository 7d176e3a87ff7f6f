//! The two forms in which Apple writes tokens.

use crate::secret::Secret;

/// The lines above a server token and the empty one behind them.
const HEADERS: &[u8] =
    b"Content-Type: application/pkcs7-mime; name=\"smime.p7m\"; smime-type=enveloped-data\r\n\
Content-Transfer-Encoding: base64\r\n\
Content-Disposition: attachment; filename=\"smime.p7m\"\r\n\
Content-Description: S/MIME Encrypted Message\r\n\
\r\n";

/// Bytes in a line of 76 characters.
const LINE: usize = 57;

/// Apple's headers, then base64 in lines of 76 characters that end in CRLF; none behind the last.
pub(super) fn server_token(content: &[u8]) -> Secret {
    let lines = content.len().div_ceil(LINE);
    let mut out = Secret::new(Vec::with_capacity(HEADERS.len() + lines * (LINE / 3 * 4 + 2)));
    out.extend_from_slice(HEADERS);
    for (number, line) in content.chunks(LINE).enumerate() {
        if number > 0 {
            out.extend_from_slice(b"\r\n");
        }
        encode(line, &mut out);
    }
    out
}

/// One line of base64.
pub(super) fn content_token(content: &[u8]) -> Secret {
    let mut out = Secret::new(Vec::with_capacity(content.len().div_ceil(3) * 4));
    encode(content, &mut out);
    out
}

/// base64 with padding (RFC 4648 section 4). `out` has room for it: growing would leave a copy behind.
fn encode(bytes: &[u8], out: &mut Vec<u8>) {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for group in bytes.chunks(3) {
        let mut value = [0; 4];
        for (to, from) in value.iter_mut().skip(1).zip(group) {
            *to = *from;
        }
        let value = u32::from_be_bytes(value);
        for (place, shift) in [18, 12, 6, 0].into_iter().enumerate() {
            let index = usize::try_from(value >> shift & 0x3f).unwrap_or_default();
            let character = ALPHABET.get(index).copied().filter(|_| place <= group.len());
            out.push(character.unwrap_or(b'='));
        }
    }
}

//! JSON Web Tokens in their compact form (RFC 7515 section 7.1, RFC 7516 section 7.1).

use crate::json;
use crate::unwrap::base64;

/// Is it three or five parts of base64url, the first of which is a header that names an algorithm?
///
/// A content token begins with the same characters, but has no dots.
pub(crate) fn detect(bytes: &[u8]) -> bool {
    let mut parts = bytes.trim_ascii().split(|byte| *byte == b'.');
    // Counted before anything is decoded: most files are no such token, and some are large.
    if !matches!(parts.clone().count(), 3 | 5) {
        return false;
    }
    let header = parts.next().and_then(base64::decode_url_part);
    let names_algorithm =
        header.is_some_and(|header| json::object(&header, &["alg"]).is_some_and(|object| object.has("alg")));
    names_algorithm && parts.all(base64::is_url_part)
}

//! Takes the extensions off a name.

use crate::bytes::rsplit_once;

use super::copy;

/// A name in its parts.
pub(super) struct Parts<'a> {
    /// The name without its extensions.
    pub(super) stem: &'a str,
    /// The extension that counts, in lower case.
    pub(super) extension: String,
    /// One more stands behind a token's own.
    pub(super) extra: bool,
    /// The ending of a copy stands behind the extension.
    pub(super) copy: Option<String>,
}

/// Takes the extensions off a name.
pub(super) fn split(name: &str) -> Parts<'_> {
    let (stem, last) = split_one(name);
    let (inner_stem, inner) = split_one(stem);
    if !last.is_empty() && is_token(&inner) {
        return Parts { stem: inner_stem, extension: inner, extra: true, copy: None };
    }
    let (uncopied, copy) = copy::strip(name);
    let (stem_of_copy, extension) = split_one(uncopied);
    if copy.is_some() && is_token(&extension) {
        return Parts { stem: stem_of_copy, extension, extra: false, copy };
    }
    Parts { stem, extension: last, extra: false, copy: None }
}

fn is_token(extension: &str) -> bool {
    matches!(extension, "p7m" | "vpptoken")
}

/// A dot and up to twenty letters and digits.
fn split_one(name: &str) -> (&str, String) {
    match rsplit_once(name, ".") {
        Some((stem, last))
            if !stem.is_empty()
                && (1..=20).contains(&last.len())
                && last.bytes().all(|byte| byte.is_ascii_alphanumeric()) =>
        {
            (stem, last.to_ascii_lowercase())
        }
        _ => (name, String::new()),
    }
}

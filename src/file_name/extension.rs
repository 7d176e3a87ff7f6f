//! Splits a name into stem and extensions.

use crate::bytes::rsplit_once;

use super::copy;

/// A name in its parts.
pub(super) struct Parts<'a> {
    /// The name without its extensions.
    pub(super) stem: &'a str,
    /// The extension that identifies the kind, in lower case.
    pub(super) extension: String,
    /// Another extension follows that of a token.
    pub(super) extra: bool,
    /// The copy marker after the extension, if any.
    pub(super) copy: Option<String>,
}

/// The most extensions that are removed from the end.
const MAX_EXTRA: usize = 3;

/// Takes the extensions off a name.
pub(super) fn split(name: &str) -> Parts<'_> {
    // Windows drops these characters at the end, other systems keep them.
    let name = name.trim_end_matches(['.', ' ']);
    let (stem, last) = split_one(name);
    let mut outer = (stem, last.clone());
    for _ in 0..MAX_EXTRA {
        let inner = split_one(outer.0);
        if outer.1.is_empty() || inner.1.is_empty() {
            break;
        }
        if is_token(&inner.1) {
            return Parts { stem: inner.0, extension: inner.1, extra: true, copy: None };
        }
        outer = inner;
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

//! Headers around a body, as a layer.

use zeroize::Zeroizing;

use super::base64;
use super::unwrapped::{Ending, Unwrapped};
use crate::headers::{End, Headers};

/// The headers that were removed.
#[derive(Debug)]
pub(crate) struct Mime {
    pub(crate) headers: Headers,
    /// A line ends in a carriage return alone, or there are blank lines before the first header,
    /// or the blank line after the last one is missing.
    pub(crate) odd_line_breaks: bool,
}

/// Does the text begin with headers that declare CMS EnvelopedData?
pub(crate) fn declares_enveloped_data(bytes: &[u8]) -> bool {
    split(bytes).is_some_and(|(headers, ..)| headers.declare_enveloped_data())
}

/// Removes the headers from the body.
pub(super) fn unwrap(bytes: &[u8]) -> Option<Unwrapped<Mime>> {
    let (headers, body, end) = split(bytes)?;
    let blank_before = bytes.first().is_some_and(u8::is_ascii_whitespace);
    let odd_line_breaks = blank_before || end == End::OtherLine || base64::has_lone_cr(bytes);
    let ending = if end == End::OfText { Ending::CUT_OFF } else { Ending::WHOLE };
    Some(Unwrapped {
        layer: Mime { headers, odd_line_breaks },
        content: Zeroizing::new(body.to_vec()),
        ending,
    })
}

fn split(bytes: &[u8]) -> Option<(Headers, &[u8], End)> {
    Headers::split(bytes.trim_ascii_start()).filter(|(headers, ..)| headers.include_a_known_field())
}

//! Removes the encodings around a file's content, one layer at a time.
//!
//! Editors, mail programs and browsers wrap tokens in layers that users do not notice and servers do not
//! remove. [`unwrap_once`] removes the outermost one.

pub(crate) mod base64;
mod hex;
pub(crate) mod mime;
pub(crate) mod pem;
mod quotes;
mod unwrapped;
mod utf16;

use zeroize::Zeroizing;

use crate::defect::Part;
use crate::headers::Headers;

pub(crate) use base64::Base64;
pub(crate) use mime::Mime;
pub(crate) use unwrapped::Ending;

/// A layer, its content and its ending.
pub(crate) type Unwrapped = unwrapped::Unwrapped<Layer>;

/// Real files have fewer layers; more are not removed.
pub(crate) const MAX_LAYERS: usize = 8;

/// A layer that was removed.
#[derive(Debug)]
pub(crate) enum Layer {
    Utf16,
    Bom,
    Quotes,
    Mime(Mime),
    Pem,
    Hex,
    Base64(Base64),
}

impl Layer {
    pub(crate) const fn headers(&self) -> Option<&Headers> {
        match self {
            Self::Mime(mime) => Some(&mime.headers),
            _ => None,
        }
    }

    pub(crate) const fn base64(&self) -> Option<&Base64> {
        match self {
            Self::Base64(notes) => Some(notes),
            _ => None,
        }
    }

    pub(crate) const fn base64_mut(&mut self) -> Option<&mut Base64> {
        match self {
            Self::Base64(notes) => Some(notes),
            _ => None,
        }
    }

    /// The layer as a part of the file, for findings.
    pub(crate) const fn part(&self) -> Part {
        match self {
            Self::Utf16 | Self::Bom | Self::Quotes => Part::Text,
            Self::Mime(_) => Part::Headers,
            Self::Pem => Part::Pem,
            Self::Hex => Part::Hex,
            Self::Base64(_) => Part::Base64,
        }
    }
}

/// Removes the outermost layer; `None` if there is none.
pub(crate) fn unwrap_once(bytes: &[u8], layers: &[Layer]) -> Option<Unwrapped> {
    unwrap_encoding(bytes)
        .or_else(|| quotes::unwrap(bytes).map(|found| found.with(|()| Layer::Quotes)))
        .or_else(|| mime::unwrap(bytes).map(|found| found.with(Layer::Mime)))
        .or_else(|| {
            let pem = may_be_pem(bytes, layers).then(|| pem::unwrap(bytes)).flatten();
            pem.map(|found| found.with(|()| Layer::Pem))
        })
        .or_else(|| hex::unwrap(bytes).map(|found| found.with(|()| Layer::Hex)))
        .or_else(|| base64::unwrap(bytes).map(|found| found.with(Layer::Base64)))
}

/// Removes a character encoding: UTF-16 or a byte-order mark.
pub(crate) fn unwrap_encoding(bytes: &[u8]) -> Option<Unwrapped> {
    utf16::unwrap(bytes).map(|found| found.with(|()| Layer::Utf16)).or_else(|| unwrap_bom(bytes))
}

/// Can PEM blocks in this text be the content of the file? Not if they follow the headers of a server token.
pub(crate) fn may_be_pem(text: &[u8], layers: &[Layer]) -> bool {
    let declared = |layer: &Layer| layer.headers().is_some_and(Headers::declare_enveloped_data);
    let begins = text.trim_ascii_start().starts_with(b"-----BEGIN ");
    begins || !(layers.last().is_some_and(declared) || mime::declares_enveloped_data(text))
}

fn unwrap_bom(bytes: &[u8]) -> Option<Unwrapped> {
    let content = bytes.strip_prefix(b"\xef\xbb\xbf")?;
    Some(Unwrapped { layer: Layer::Bom, content: Zeroizing::new(content.to_vec()), ending: Ending::WHOLE })
}

//! What lies around a file's content, taken off one layer at a time.
//!
//! Editors, mail programs and browsers wrap tokens in ways that a person does not see and a server
//! does not undo. [`unwrap_once`] takes the outermost layer off any bytes.

pub(crate) mod base64;
mod hex;
pub(crate) mod mime;
pub(crate) mod pem;
mod quotes;
mod utf16;

use zeroize::Zeroizing;

use crate::defect::{Defect, Part};

pub(crate) use base64::Base64;
pub(crate) use mime::Headers;

/// Bytes that may hold a secret; wiped when they are dropped.
pub(crate) type Secret = Zeroizing<Vec<u8>>;

/// More layers than any real file has.
pub(crate) const MAX_LAYERS: usize = 8;

/// A layer that was taken off.
#[derive(Debug)]
pub(crate) enum Layer {
    Utf16,
    Bom,
    Quotes,
    Mime(Headers),
    Pem,
    Hex,
    Base64(Base64),
}

impl Layer {
    pub(crate) const fn headers(&self) -> Option<&Headers> {
        match self {
            Self::Mime(headers) => Some(headers),
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

    /// The part of the file that the layer is.
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

/// How a layer ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ending {
    /// What is wrong with it. What came before was decoded.
    pub(crate) defect: Option<Defect>,
    /// Something other than white space stands behind the layer's end.
    pub(crate) trailing: bool,
}

impl Ending {
    pub(crate) const WHOLE: Self = Self { defect: None, trailing: false };
    pub(crate) const CUT_OFF: Self = Self { defect: Some(Defect::CutOff), trailing: false };
    pub(crate) const BROKEN: Self = Self { defect: Some(Defect::Broken), trailing: false };
}

/// A layer, what was in it, and how it ended.
pub(crate) struct Unwrapped {
    pub(crate) layer: Layer,
    pub(crate) content: Secret,
    pub(crate) ending: Ending,
}

/// Takes the outermost layer off; `None` where there is none.
pub(crate) fn unwrap_once(bytes: &[u8], layers: &[Layer]) -> Option<Unwrapped> {
    unwrap_encoding(bytes)
        .or_else(|| quotes::unwrap(bytes))
        .or_else(|| mime::unwrap(bytes))
        .or_else(|| may_be_pem(bytes, layers).then(|| pem::unwrap(bytes)).flatten())
        .or_else(|| hex::unwrap(bytes))
        .or_else(|| base64::unwrap(bytes))
}

/// Takes off what only says how text is written.
pub(crate) fn unwrap_encoding(bytes: &[u8]) -> Option<Unwrapped> {
    utf16::unwrap(bytes).or_else(|| unwrap_bom(bytes))
}

/// Can PEM blocks in this text be what the file is? Not behind the headers of a token and its base64.
pub(crate) fn may_be_pem(text: &[u8], layers: &[Layer]) -> bool {
    let announced = |layer: &Layer| layer.headers().is_some_and(Headers::promise_enveloped_data);
    let begins = text.trim_ascii_start().starts_with(b"-----BEGIN ");
    begins || !(layers.last().is_some_and(announced) || mime::announces_enveloped_data(text))
}

fn unwrap_bom(bytes: &[u8]) -> Option<Unwrapped> {
    let content = bytes.strip_prefix(b"\xef\xbb\xbf")?;
    Some(Unwrapped::whole(Layer::Bom, Zeroizing::new(content.to_vec())))
}

impl Unwrapped {
    const fn whole(layer: Layer, content: Secret) -> Self {
        Self { layer, content, ending: Ending::WHOLE }
    }
}

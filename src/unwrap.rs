//! What lies around a file's content, taken off one layer at a time.
//!
//! Editors, mail programs and browsers wrap tokens in ways that a person does not see and a server
//! does not undo. [`peel`] takes off the outermost layer of any bytes; [`Layers`] keeps count.

pub(crate) mod base64;
mod hex;
pub(crate) mod mime;
pub(crate) mod pem;
mod quotes;
pub(crate) mod repair;
mod utf16;

use zeroize::Zeroizing;

pub(crate) use base64::Base64;
pub(crate) use mime::Headers;

/// Bytes that may hold a secret; wiped when they are dropped.
pub(crate) type Secret = Zeroizing<Vec<u8>>;

/// More layers than any real file has.
pub(crate) const MAX_LAYERS: usize = 8;

/// One layer that was taken off, outermost first in [`Layers`].
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

    /// The name of the layer where it is what is cut off or damaged.
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Utf16 | Self::Bom | Self::Quotes => "text",
            Self::Mime(_) => "headers",
            Self::Pem => "pem",
            Self::Hex => "hex",
            Self::Base64(_) => "base64",
        }
    }
}

/// How a layer ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Whole,
    /// The end is missing.
    CutOff,
    /// Something in it is wrong; what came before was kept.
    Broken,
}

/// A layer, what was in it, and how it ended.
pub(crate) struct Peeled {
    pub(crate) layer: Layer,
    pub(crate) content: Secret,
    pub(crate) ending: Ending,
    /// Something other than white space stands behind the layer's end.
    pub(crate) trailing: bool,
}

/// Takes the outermost layer off; `None` where there is none.
pub(crate) fn peel(bytes: &[u8], layers: &[Layer]) -> Option<Peeled> {
    peel_encoding(bytes)
        .or_else(|| quotes::peel(bytes))
        .or_else(|| mime::peel(bytes))
        .or_else(|| may_be_pem(bytes, layers).then(|| pem::peel(bytes)).flatten())
        .or_else(|| hex::peel(bytes))
        .or_else(|| base64::peel(bytes))
}

/// Takes off what only says how text is written.
pub(crate) fn peel_encoding(bytes: &[u8]) -> Option<Peeled> {
    utf16::peel(bytes).or_else(|| peel_bom(bytes))
}

/// Can PEM blocks in this text be what the file is? Not behind the headers of a token and its base64.
pub(crate) fn may_be_pem(text: &[u8], layers: &[Layer]) -> bool {
    let announced = |layer: &Layer| layer.headers().is_some_and(Headers::promise_enveloped_data);
    let begins = text.trim_ascii_start().starts_with(b"-----BEGIN ");
    begins || !(layers.last().is_some_and(announced) || mime::announces_enveloped_data(text))
}

fn peel_bom(bytes: &[u8]) -> Option<Peeled> {
    let content = bytes.strip_prefix(b"\xef\xbb\xbf")?;
    Some(Peeled::whole(Layer::Bom, Zeroizing::new(content.to_vec())))
}

impl Peeled {
    const fn whole(layer: Layer, content: Secret) -> Self {
        Self { layer, content, ending: Ending::Whole, trailing: false }
    }
}

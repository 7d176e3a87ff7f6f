//! Encodings of bytes and text that are undone wherever they occur: each has its one decoder here.
//!
//! Each goes once over its input, gives no more bytes than it is given, and takes its room at once: a buffer that
//! grows leaves copies behind that are not zeroized. base64 is in [`crate::unwrap::base64`], the strings of JSON are
//! in [`crate::json`]: findings need to know what was unusual in them.

pub(crate) mod encoded_word;
pub(crate) mod escapes;
pub(crate) mod hex;
pub(crate) mod hex_escapes;
pub(crate) mod markup;
pub(crate) mod rich_text;

use zeroize::Zeroizing;

use crate::secret::Secret;

fn room(bytes: &[u8]) -> Secret {
    Zeroizing::new(Vec::with_capacity(bytes.len()))
}

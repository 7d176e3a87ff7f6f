//! A file in a container, or the reason why it could not be read.

use crate::secret::Secret;
use crate::wire_enum::wire_enum;

wire_enum! {
    /// Why a file in a container could not be read.
    #[non_exhaustive]
    pub enum Unreadable {
        /// A password protects it.
        Encrypted = "encrypted",
        /// Its bytes are not what the container says of them, or belong to another file too.
        Damaged = "damaged",
        /// It is compressed with something other than Deflate.
        Unsupported = "unsupported",
    }
}

/// A file as it is in its container.
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) content: Result<Secret, Unreadable>,
}

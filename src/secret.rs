//! Bytes that may be a secret.

use zeroize::Zeroizing;

/// Zeroized when dropped. Room for all of them is taken at once: a reallocation would leave a copy.
pub(crate) type Secret = Zeroizing<Vec<u8>>;

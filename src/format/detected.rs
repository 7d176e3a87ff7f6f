//! What a detector answers: a kind, and the proper name of the format.

use crate::kind::Kind;

/// A file recognised without a parser of its own: by a signature or by the shape of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Detected {
    pub(crate) kind: Kind,
    /// The proper name of the format; `None` where the kind is one format.
    pub(crate) format: Option<&'static str>,
}

impl Detected {
    pub(crate) const fn new(kind: Kind, format: &'static str) -> Self {
        Self { kind, format: Some(format) }
    }
}

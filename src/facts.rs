//! What was read, before anything is judged.

use crate::report::{Certificate, Encryption, Kind, Time};
use crate::unwrap::repair::Repair;

/// Why a file could not be read as it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    /// The end is missing; the layer in which it shows.
    Truncated(&'static str),
    /// Something is wrong; where.
    Damaged(&'static str),
}

/// The expiry as a file states it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Stated {
    /// Files of this kind state none, or it could not be reached.
    #[default]
    Nothing,
    /// It is missing, or no such day exists.
    Impossible,
    /// Inside the token.
    InToken(Time),
    /// In one of Apple's certificates.
    InCertificate(Time),
}

/// The things of a table that hold.
pub(crate) fn holding<T: Copy>(table: &[(T, bool)]) -> Vec<T> {
    let mut out = Vec::new();
    for (thing, holds) in table {
        if *holds {
            out.push(*thing);
        }
    }
    out
}

/// Everything that the content of a file says.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) kind: Kind,
    pub(crate) organization: Option<String>,
    pub(crate) stated_expiry: Stated,
    pub(crate) encryption: Option<Encryption>,
    pub(crate) certificate: Option<Certificate>,
    pub(crate) flaws: Vec<Flaw>,
    pub(crate) repairs: Vec<Repair>,
    /// What Apple would not write: `what` of `unusual-encryption`.
    pub(crate) unusual: Vec<&'static str>,
    /// The token is readable text.
    pub(crate) sample: bool,
    /// A private key was tried and did not open it.
    pub(crate) key_mismatch: bool,
}

impl Facts {
    // A call is smaller than what it does, and it stands in many places.
    #[inline(never)]
    pub(crate) const fn of(kind: Kind) -> Self {
        Self {
            kind,
            organization: None,
            stated_expiry: Stated::Nothing,
            encryption: None,
            certificate: None,
            flaws: Vec::new(),
            repairs: Vec::new(),
            unusual: Vec::new(),
            sample: false,
            key_mismatch: false,
        }
    }
}

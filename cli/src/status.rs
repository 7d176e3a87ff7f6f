//! The exit status.

use std::process::ExitCode;

use relution_token_check::Verdict;

/// The exit status, from best to worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    /// Every file is ready.
    Ready = 0,
    /// At least one is to be checked, none rejected.
    Check = 1,
    /// At least one is rejected.
    Reject = 2,
    /// The command line is wrong (`EX_USAGE` of sysexits.h).
    Usage = 64,
    /// A file could not be read, or a key not be used (`EX_NOINPUT`).
    Unreadable = 66,
    /// An error of this program (`EX_SOFTWARE`).
    Internal = 70,
    /// The result could not be written (`EX_IOERR`).
    Unwritable = 74,
}

impl Status {
    pub(crate) fn worse(self, other: Self) -> Self {
        self.max(other)
    }
}

impl From<Verdict> for Status {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Ready => Self::Ready,
            Verdict::Check => Self::Check,
            Verdict::Reject => Self::Reject,
        }
    }
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(status as u8)
    }
}

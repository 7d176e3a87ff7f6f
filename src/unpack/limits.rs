//! How much is unpacked at most.

use std::fmt;

use crate::options::MAX_BYTES;
use crate::wire_enum::wire_enum;

/// Files in all.
const MAX_FILES: usize = 1_000;

/// Bytes of all files together: 64 MiB.
const MAX_TOTAL: usize = 64 * 1024 * 1024;

wire_enum! {
    /// The limit that an archive or a mail is over.
    #[non_exhaustive]
    pub enum TooMuch {
        /// The container itself: 16 MiB.
        Container = "container",
        /// The number of files: 1,000.
        Files = "files",
        /// One of the files: 16 MiB.
        File = "file",
        /// All files together: 64 MiB.
        Total = "total",
    }
}

impl TooMuch {
    /// The limit: a number of bytes, and of files for [`TooMuch::Files`].
    #[must_use]
    pub const fn limit(self) -> usize {
        match self {
            Self::Container | Self::File => MAX_BYTES,
            Self::Files => MAX_FILES,
            Self::Total => MAX_TOTAL,
        }
    }
}

impl fmt::Display for TooMuch {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Container => "the archive or mail is larger than 16 MiB",
            Self::Files => "there are more than 1,000 files in it",
            Self::File => "a file in it is larger than 16 MiB",
            Self::Total => "its files are larger than 64 MiB together",
        })
    }
}

impl std::error::Error for TooMuch {}

/// What is left.
pub(super) struct Budget {
    files: usize,
    bytes: usize,
}

impl Budget {
    pub(super) const fn new() -> Self {
        Self { files: MAX_FILES, bytes: MAX_TOTAL }
    }

    #[expect(clippy::unused_self, reason = "it is one of the limits")]
    pub(super) const fn check_input(&self, size: usize) -> Result<(), TooMuch> {
        if size > MAX_BYTES { Err(TooMuch::Container) } else { Ok(()) }
    }

    /// Counts one file more.
    pub(super) fn begin_file(&mut self) -> Result<(), TooMuch> {
        self.files = self.files.checked_sub(1).ok_or(TooMuch::Files)?;
        Ok(())
    }

    /// How large the next file may be at most, and which limit it is over otherwise.
    pub(super) const fn room(&self) -> (usize, TooMuch) {
        if self.bytes < MAX_BYTES { (self.bytes, TooMuch::Total) } else { (MAX_BYTES, TooMuch::File) }
    }

    /// Counts the bytes of a file, before they are unpacked or copied.
    pub(super) fn take(&mut self, size: usize) -> Result<(), TooMuch> {
        let (room, limit) = self.room();
        if size > room {
            return Err(limit);
        }
        self.bytes -= size;
        Ok(())
    }
}

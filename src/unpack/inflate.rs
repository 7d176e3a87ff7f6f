//! Deflate (RFC 1951), measured before memory is taken for what comes out.

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};
use zeroize::Zeroizing;

use crate::secret::Secret;

/// How far back Deflate refers.
const WINDOW: usize = 32 * 1024;

/// What a compressed stream is without being kept.
pub(super) enum Measured {
    /// It comes to its end.
    Whole {
        /// Bytes that come out.
        size: usize,
        /// Bytes that it takes.
        taken: usize,
    },
    /// It is no Deflate, or has no end.
    Broken,
    /// More comes out than asked for.
    Over,
}

/// Goes through a stream and counts what comes out of it, up to `limit` bytes.
pub(super) fn measure(compressed: &[u8], limit: usize) -> Measured {
    let mut window = Zeroizing::new(vec![0; WINDOW]);
    let mut state = DecompressorOxide::new();
    let (mut size, mut taken) = (0, 0);
    loop {
        let rest = compressed.get(taken..).unwrap_or_default();
        let (status, read, written) = decompress(&mut state, rest, &mut window, size % WINDOW, 0);
        size += written;
        taken += read;
        if size > limit {
            return Measured::Over;
        }
        match status {
            TINFLStatus::Done => return Measured::Whole { size, taken },
            TINFLStatus::HasMoreOutput if written > 0 => {}
            _ => return Measured::Broken,
        }
    }
}

/// What comes out of a stream that was measured.
pub(super) fn inflate(compressed: &[u8], size: usize) -> Option<Secret> {
    let mut out = Zeroizing::new(vec![0; size]);
    let mut state = DecompressorOxide::new();
    let (status, _, written) =
        decompress(&mut state, compressed, &mut out, 0, TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF);
    (status == TINFLStatus::Done && written == size).then_some(out)
}

//! From a password to key and initialization vector, as PKCS#12 does it with SHA-1 (RFC 7292 appendix B).

use sha1::{Digest, Sha1};
use zeroize::{Zeroize, Zeroizing};

use crate::secret::Secret;

/// The block and the output of SHA-1, in bytes.
const BLOCK: usize = 64;
const OUTPUT: usize = 20;

/// What the derived bytes are for (appendix B.3).
#[derive(Clone, Copy)]
pub(super) enum Purpose {
    Key = 1,
    Vector = 2,
}

/// What deriving `length` bytes costs, in compressions.
pub(super) fn cost(salt: &[u8], iterations: u32, length: usize) -> u64 {
    // Each output takes one hash over the whole input, then rounds of one compression each.
    let each = u64::from(iterations) + (salt.len() / BLOCK) as u64;
    each.saturating_mul(length.div_ceil(OUTPUT) as u64)
}

/// Derives `length` bytes. The password is taken as UTF-8; one that is no UTF-8 opens nothing.
pub(super) fn derive(
    password: &[u8],
    salt: &[u8],
    purpose: Purpose,
    iterations: u32,
    length: usize,
) -> Secret {
    let mut input = input(salt, &bmp_string(password));
    let mut out = Zeroizing::new(Vec::with_capacity(length + OUTPUT));
    let mut hash = Zeroizing::new([0; OUTPUT]);
    loop {
        let first = Sha1::new().chain_update([purpose as u8; BLOCK]).chain_update(&input);
        first.finalize_into((&mut *hash).into());
        for _ in 1..iterations {
            let next = Sha1::new().chain_update(hash.as_slice());
            next.finalize_into((&mut *hash).into());
        }
        out.extend_from_slice(hash.as_slice());
        if out.len() >= length {
            out.truncate(length);
            return out;
        }
        let mut addend = Zeroizing::new([0; BLOCK]);
        addend.iter_mut().zip(hash.iter().cycle()).for_each(|(byte, from)| *byte = *from);
        input.chunks_mut(BLOCK).for_each(|chunk| add_one_more(chunk, addend.as_slice()));
    }
}

/// Salt and password, each repeated up to a whole number of blocks.
fn input(salt: &[u8], password: &[u8]) -> Secret {
    let parts = [salt, password].map(|part| (part, part.len().div_ceil(BLOCK) * BLOCK));
    let mut out = Zeroizing::new(Vec::with_capacity(parts.iter().map(|(_, length)| length).sum()));
    for (part, length) in parts {
        out.extend(part.iter().copied().cycle().take(length));
    }
    out
}

/// UTF-16 in big-endian order with two zero bytes at its end (appendix B.1).
fn bmp_string(password: &[u8]) -> Secret {
    let text = String::from_utf8_lossy(password);
    let mut out = Zeroizing::new(Vec::with_capacity(2 * text.len() + 2));
    out.extend(text.encode_utf16().chain([0]).flat_map(u16::to_be_bytes));
    if let std::borrow::Cow::Owned(mut text) = text {
        text.zeroize();
    }
    out
}

/// `chunk + addend + 1` modulo the size of a block.
fn add_one_more(chunk: &mut [u8], addend: &[u8]) {
    let mut carry = 1_u16;
    for (byte, other) in chunk.iter_mut().zip(addend).rev() {
        carry += u16::from(*byte) + u16::from(*other);
        *byte = carry.to_le_bytes()[0];
        carry >>= 8;
    }
}

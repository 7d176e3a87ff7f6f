//! From a password to keys, as PKCS#12 does it (RFC 7292 appendix B).

use sha2::Digest;
use sha2::digest::block_api::BlockSizeUser;
use zeroize::{Zeroize, Zeroizing};

use crate::unwrap::Secret;

/// What the derived bytes are for (appendix B.3).
#[derive(Clone, Copy)]
pub(in crate::unlock) enum Purpose {
    Key = 1,
    Vector = 2,
    Mac = 3,
}

/// Derives `length` bytes. The password is taken as UTF-8; what is no UTF-8 gives a password that fits nothing.
pub(in crate::unlock) fn derive<D: Digest + BlockSizeUser>(
    password: &[u8],
    salt: &[u8],
    purpose: Purpose,
    iterations: u32,
    length: usize,
) -> Secret {
    let block = D::block_size();
    let password = Zeroizing::new(bmp_string(password));
    let mut input = Zeroizing::new(fill(salt, block));
    input.extend_from_slice(&Zeroizing::new(fill(&password, block)));
    let mut out = Zeroizing::new(Vec::with_capacity(length + block));
    loop {
        let mut hash =
            D::new().chain_update(vec![purpose as u8; block]).chain_update(input.as_slice()).finalize();
        for _ in 1..iterations {
            hash = D::digest(&hash);
        }
        out.extend_from_slice(&hash);
        let addend = Zeroizing::new(hash.iter().copied().cycle().take(block).collect::<Vec<_>>());
        hash.as_mut_slice().zeroize();
        if out.len() >= length {
            out.truncate(length);
            return out;
        }
        input.chunks_mut(block).for_each(|chunk| add_one_more(chunk, &addend));
    }
}

/// UTF-16 in big-endian order with two zero bytes at its end (appendix B.1).
fn bmp_string(password: &[u8]) -> Vec<u8> {
    let text = Zeroizing::new(String::from_utf8_lossy(password).into_owned());
    text.encode_utf16().chain([0]).flat_map(u16::to_be_bytes).collect()
}

/// Repeats the bytes up to a whole number of blocks.
fn fill(bytes: &[u8], block: usize) -> Vec<u8> {
    bytes.iter().copied().cycle().take(bytes.len().div_ceil(block) * block).collect()
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

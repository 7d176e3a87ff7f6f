//! The limit on the work that one file may cause.

use super::error::{KeyError, Reason};

/// The work that one key file, and again one token, may cause: so many compressions of SHA-256, or what takes as
/// long in the wasm module.
///
/// That is 3,000,000 rounds of PBKDF2 with HMAC-SHA-256, five times the 600,000 that OWASP recommends. Measured with
/// 2,900,000 rounds, in processor time of one machine: 0.4 seconds natively, 2.4 seconds in the wasm module.
pub(super) const LIMIT: u64 = 6_000_000;

/// The remaining work that one file may cause.
pub(super) struct Budget(u64);

impl Budget {
    /// For one key file, or for one token.
    pub(super) const fn new() -> Self {
        Self(LIMIT)
    }

    /// Subtracts the cost of a step, before the step is taken.
    ///
    /// # Errors
    /// The cost exceeds what is left; nothing is subtracted then.
    pub(super) fn spend(&mut self, cost: u64) -> Result<(), KeyError> {
        self.0 = self.0.checked_sub(cost).ok_or(Reason::TooMuchWork)?;
        Ok(())
    }
}

/// One operation with an RSA private key, of a modulus of so many bytes: it grows with the third power.
pub(super) const fn private_operation(modulus: usize) -> u64 {
    let kilobits = (modulus as u64).div_ceil(128);
    2_000 * kilobits.saturating_mul(kilobits).saturating_mul(kilobits)
}

/// Decrypting so many bytes, by the slowest of the ciphers.
pub(super) const fn decryption(bytes: usize) -> u64 {
    bytes as u64 / 4
}

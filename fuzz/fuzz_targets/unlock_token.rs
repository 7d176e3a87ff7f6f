//! Any bytes are opened with a key, or not, and everything but the expiry stays what it is without the key.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use relution_token_check::{Expiry, KeyError, Options, PrivateKey, Reason, unlock};
use relution_token_check_fuzz::{check, now, report};

/// For which most of the seeds are encrypted.
static KEY: LazyLock<PrivateKey> = LazyLock::new(|| {
    PrivateKey::read(include_bytes!("../../tests/fixtures/unlock/key.pem"), None).expect("a key")
});

fuzz_target!(|bytes: &[u8]| {
    let without = report(bytes);
    let options = Options::new(now()).named("A_Token_2026-03-15T09-12-44Z_smime.p7m");
    match unlock(bytes, &KEY, &options) {
        Ok(with) => {
            check(bytes, &with);
            assert_eq!((with.kind, &with.file, &with.encryption), (without.kind, &without.file, &without.encryption));
            let is_exact = |expiry: &Expiry| expiry.exact;
            assert!(with.expiry.as_ref().is_none_or(is_exact) || with.expiry == without.expiry);
        }
        Err(error) => {
            assert!(matches!(error, KeyError::Unsupported(Reason::TooManyRecipients { .. })), "{error:?}");
        }
    }
});

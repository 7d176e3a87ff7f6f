//! Any bytes are a private key, or a clear error, with a password and without.
#![no_main]

use libfuzzer_sys::fuzz_target;
use relution_token_check::{KeyError, Kind, Options, PrivateKey, unlock};
use relution_token_check_fuzz::{check, now};

const TOKEN: &[u8] = include_bytes!("../../tests/fixtures/unlock/aes128_pkcs1.p7m");

fuzz_target!(|bytes: &[u8]| {
    for password in [None, Some("geheim ä€".as_bytes())] {
        match PrivateKey::read(bytes, password) {
            Ok(key) => {
                let report = unlock(TOKEN, &key, &Options::new(now())).expect("one recipient is tried");
                check(TOKEN, &report);
                assert_eq!(report.kind, Kind::DepToken);
            }
            Err(error) => assert!(password.is_none() || error != KeyError::PasswordNeeded),
        }
    }
});

//! Any bytes give a consistent report, in memory that a small multiple of the input bounds.
#![no_main]

use libfuzzer_sys::fuzz_target;
use relution_token_check::{FindingCode, Options, inspect, identities, restore};
use relution_token_check_fuzz::{Metered, check, now, peak, report};

#[global_allocator]
static ALLOCATOR: Metered = Metered;

fuzz_target!(|bytes: &[u8]| {
    let (found, memory) = peak(|| report(bytes));
    assert!(memory <= 64 * 1024 + 32 * bytes.len(), "{memory} bytes for {}", bytes.len());
    check(bytes, &found);
    let _ = identities(bytes);

    let options = Options::new(now());
    if let Some(restored) = restore(bytes, &options, true) {
        let again = inspect(&restored.bytes, &options.named(&*restored.name));
        check(&restored.bytes, &again);
        assert!(again.kind.is_token());
        assert!(!again.findings.iter().any(|finding| finding.code == FindingCode::Repaired), "{again:?}");
    }
});

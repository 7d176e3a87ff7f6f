//! Archives and mails are unpacked within the limits, and into base names only.
#![no_main]

use libfuzzer_sys::fuzz_target;
use relution_token_check::{MAX_BYTES, NAME_SEPARATOR, Options, unpack};
use relution_token_check_fuzz::{Metered, now, peak};

#[global_allocator]
static ALLOCATOR: Metered = Metered;

fuzz_target!(|bytes: &[u8]| {
    let (unpacked, memory) = peak(|| unpack(bytes, &Options::new(now())));
    let Ok(files) = unpacked else { return };
    let sizes = files.iter().filter_map(|file| file.content.as_ref().ok()).map(|content| content.len());
    let total: usize = sizes.clone().sum();
    assert!(files.len() <= 1_000 && total <= 64 * 1024 * 1024 && sizes.max() <= Some(MAX_BYTES));
    assert!(memory <= 1024 * 1024 + 32 * bytes.len() + 4 * total, "{memory} bytes for {}", bytes.len());
    for file in files {
        let parts = file.name.split(NAME_SEPARATOR).count();
        assert!(parts <= 2 || file.name.matches(NAME_SEPARATOR).count() > 1, "{}", file.name);
        assert!(!file.name.contains(['/', '\\']), "{}", file.name);
        assert!(!matches!(&*file.name, "" | "." | ".."), "{}", file.name);
    }
});

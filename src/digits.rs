//! Numbers and bytes written in digits.
//!
//! `core::fmt` does the same, and weighs more in the wasm module than all that reads times and names.

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Appends a number in decimal, with zeros in front up to this width.
pub(crate) fn push_decimal(out: &mut String, number: u32, width: usize) {
    if number >= 10 || width > 1 {
        push_decimal(out, number / 10, width.saturating_sub(1));
    }
    push_digit(out, (number % 10) as usize);
}

/// Bytes in lower-case hex, with `between` between them.
pub(crate) fn hex(bytes: &[u8], between: &str) -> String {
    let mut out = String::new();
    for byte in bytes {
        if !out.is_empty() {
            out.push_str(between);
        }
        push_digit(&mut out, usize::from(byte >> 4));
        push_digit(&mut out, usize::from(byte & 0xf));
    }
    out
}

fn push_digit(out: &mut String, value: usize) {
    out.push(DIGITS.get(value).copied().map_or('0', char::from));
}

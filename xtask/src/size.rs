//! What a wasm build weighs when a server sends it, against its budget.

use std::io::Write;

use anyhow::{Result, bail};
use flate2::{Compression, write::GzEncoder};

/// Sizes of one build, in bytes.
#[derive(Debug)]
pub(crate) struct Size {
    wasm: usize,
    wasm_gzip: usize,
    glue_gzip: usize,
    budget: u64,
}

impl Size {
    pub(crate) fn measure(wasm: &[u8], glue: &[u8], budget: u64) -> Result<Self> {
        Ok(Self { wasm: wasm.len(), wasm_gzip: gzip(wasm)?, glue_gzip: gzip(glue)?, budget })
    }

    /// Prints the figures. An error if they exceed the budget.
    pub(crate) fn judge(&self, name: &str) -> Result<()> {
        let Self { wasm, wasm_gzip, glue_gzip, budget } = self;
        let total = (wasm_gzip + glue_gzip) as u64;
        let figures = format!(
            "wasm `{name}`: {wasm} bytes; gzip: wasm {wasm_gzip} + glue {glue_gzip} = {total} of {budget} bytes"
        );
        if total > *budget {
            bail!("{figures}: {} bytes over the budget in wasm-pack.toml", total - budget);
        }
        println!("{figures}");
        Ok(())
    }
}

/// How many bytes are left of these by gzip -9.
pub(crate) fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

/// How many bytes are left of these by brotli at its best.
pub(crate) fn brotli(mut bytes: &[u8]) -> Result<usize> {
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut compressed, &brotli::enc::BrotliEncoderParams::default())?;
    Ok(compressed.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(budget: u64) -> Size {
        Size { wasm: 3000, wasm_gzip: 1000, glue_gzip: 24, budget }
    }

    #[test]
    fn wasm_and_glue_together_may_weigh_exactly_the_budget() {
        assert!(size(1024).judge("x").is_ok());
    }

    #[test]
    fn one_byte_more_fails_with_the_figures() {
        let message = size(1023).judge("x").err().map(|error| error.to_string()).unwrap_or_default();
        for figure in ["`x`", "1000", "24", "1024", "1023", "1 bytes over"] {
            assert!(message.contains(figure), "{figure} is missing in: {message}");
        }
    }
}

//! Reads `locales/languages.json` and writes the list of languages with their messages as Rust code.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

/// The message files that the command line uses.
const FILES: [&str; 4] = ["report.ftl", "cli.ftl", "export.ftl", "key.ftl"];

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../locales").canonicalize()?;
    let list = locales.join("languages.json");
    println!("cargo::rerun-if-changed={}", list.display());
    let languages: Vec<BTreeMap<String, String>> = serde_json::from_str(&fs::read_to_string(&list)?)?;

    let mut code = String::new();
    write!(code, "pub(crate) static LANGUAGES: [Language; {}] = [", languages.len())?;
    for language in &languages {
        let tag = language.get("tag").ok_or("a language in languages.json has no tag")?;
        write!(code, "Language {{ tag: {tag:?}, files: [")?;
        for file in FILES {
            let path = locales.join(tag).join(file);
            let path = path.to_str().ok_or("the path of the locales is not UTF-8")?;
            write!(code, "include_str!({path:?}), ")?;
        }
        code += "] }, ";
    }
    code += "];\n";
    fs::write(Path::new(&env::var("OUT_DIR")?).join("languages.rs"), code)?;
    Ok(())
}

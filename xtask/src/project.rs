//! Where things are.

use std::path::{Path, PathBuf};

/// The folder of the whole project.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// What is handed out.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The page's sources, an npm package of its own.
pub(crate) fn www() -> PathBuf {
    root().join("www")
}

/// The benchmarks, which bring the libraries that they compare with.
pub(crate) fn benches() -> PathBuf {
    root().join("benches")
}

/// The finished wasm builds, a folder for each.
pub(crate) fn wasm() -> PathBuf {
    root().join("target/wasm")
}

/// A path as shown to people: relative to the project's folder if it is inside.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

//! From the address of a request to a file, and to what kind of file it is.

use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;

/// The path below the served folder that an address means; none when it leads out of it.
pub(super) fn locate(url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = percent_decode_str(path).decode_utf8().ok()?;
    // A drive or a stream of Windows, its other separator, the end of a C string.
    if path.contains(['\\', ':', '\0']) {
        return None;
    }
    let path =
        if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.into_owned() };
    path.split('/').map(|part| (!matches!(part, "" | "." | "..")).then_some(part)).collect()
}

/// What a browser needs to hear about a file.
pub(super) fn media_type(path: &Path) -> &'static str {
    const TYPES: &[(&str, &str)] = &[
        ("css", "text/css; charset=utf-8"),
        ("html", "text/html; charset=utf-8"),
        ("ico", "image/x-icon"),
        ("js", "text/javascript; charset=utf-8"),
        ("json", "application/json"),
        ("map", "application/json"),
        ("mjs", "text/javascript; charset=utf-8"),
        ("png", "image/png"),
        ("svg", "image/svg+xml"),
        ("txt", "text/plain; charset=utf-8"),
        ("wasm", "application/wasm"),
        ("webmanifest", "application/manifest+json"),
    ];
    let extension = path.extension().unwrap_or_default();
    TYPES.iter().find(|(name, _)| extension == *name).map_or("application/octet-stream", |(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_means_its_index() {
        assert_eq!(locate("/"), Some("index.html".into()));
        assert_eq!(locate("/de/?x=/../#y"), Some("de/index.html".into()));
    }

    #[test]
    fn a_name_is_decoded_once() {
        assert_eq!(locate("/a%20b.css"), Some("a b.css".into()));
        assert_eq!(locate("/%252e%252e/x"), Some("%2e%2e/x".into()));
    }

    #[test]
    fn nothing_leads_out_of_the_folder() {
        for url in [
            "",
            "x",
            "//etc/passwd",
            "/..",
            "/../x",
            "/a/../../x",
            "/%2e%2e/x",
            "/%2E%2e%2Fx",
            "/..%2fx",
            "/..\\x",
            "/%5c%5chost/x",
            "/C:/x",
            "/c%3a/x",
            "/x%00.html",
            "/%ff",
            "/./x",
            "/a//b",
            "http://x/y",
        ] {
            assert_eq!(locate(url), None, "{url}");
        }
    }

    #[test]
    fn wasm_is_named_so_that_it_can_be_streamed() {
        assert_eq!(media_type(Path::new("site/inspect.wasm")), "application/wasm");
        assert_eq!(media_type(Path::new("site/unknown")), "application/octet-stream");
    }
}

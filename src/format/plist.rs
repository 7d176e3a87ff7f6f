//! Property lists, known by the keys of their outermost dictionary.

use crate::bytes::{find, lossy};

/// Keys that are looked for; what comes after them does not matter.
pub(crate) const MAX_KEYS: usize = 256;

/// The outermost dictionary.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Plist {
    keys: Vec<String>,
    /// The value of `PayloadType`.
    payload_type: Option<String>,
}

impl Plist {
    /// Takes up a key, and its value where that is one that matters.
    pub(crate) fn add(&mut self, key: String, value: impl FnOnce() -> Option<String>) {
        if key == "PayloadType" {
            self.payload_type = value();
        }
        self.keys.push(key);
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.keys.iter().any(|name| name == key)
    }

    pub(crate) fn is_configuration_profile(&self) -> bool {
        self.payload_type.as_deref() == Some("Configuration")
            && (self.has("PayloadContent") || self.has("EncryptedPayloadContent"))
    }

    pub(crate) fn is_provisioning_profile(&self) -> bool {
        self.has("Entitlements") && (self.has("TeamIdentifier") || self.has("ProvisionedDevices"))
    }

    /// Of a file that is only in iCloud, or of Safari's unfinished download.
    pub(crate) fn is_placeholder(&self) -> bool {
        self.has("NSURLNameKey") || self.has("DownloadEntryURL")
    }

    pub(crate) fn is_web_archive(&self) -> bool {
        self.has("WebMainResource")
    }

    pub(crate) fn is_web_location(&self) -> bool {
        self.keys == ["URL"]
    }

    pub(crate) fn is_push_certificate_request(&self) -> bool {
        self.has("PushCertRequestCSR")
            && (self.has("PushCertCertificateChain") || self.has("PushCertSignature"))
    }
}

/// Reads the keys as far as the text goes.
pub(crate) fn read_xml(bytes: &[u8]) -> Plist {
    let mut plist = Plist::default();
    let mut depth = 0_usize;
    let mut rest = bytes;
    while let Some((tag, text, after)) = next_tag(rest) {
        rest = after;
        match tag {
            b"dict" | b"array" => depth += 1,
            b"/dict" | b"/array" => depth = depth.saturating_sub(1),
            b"key" if depth == 1 && plist.keys.len() < MAX_KEYS => {
                plist.keys.push(lossy(text.trim_ascii()));
            }
            b"string" if depth == 1 && plist.keys.last().is_some_and(|key| key == "PayloadType") => {
                plist.payload_type = Some(lossy(text.trim_ascii()));
            }
            _ => {}
        }
    }
    plist
}

/// The next tag's inside, the text behind it up to the next tag, and everything behind the tag.
fn next_tag(bytes: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let open = find(bytes, b"<")?;
    let inside = bytes.get(open + 1..)?;
    if inside.starts_with(b"!--") {
        let end = find(inside, b"-->")?;
        return Some((b"", b"", inside.get(end + 3..)?));
    }
    let close = find(inside, b">")?;
    let (tag, after) = (inside.get(..close)?, inside.get(close + 1..)?);
    let text = after.get(..find(after, b"<").unwrap_or(after.len()))?;
    Some((tag.trim_ascii(), text, after))
}

//! Names for files that are given back.

use super::FileName;
use crate::kind::Kind;

/// The longest name that every common file system takes, in bytes.
const LONGEST: usize = 255;

/// The name of a server token without a known server or time.
const SERVER_TOKEN: &str = "server-token_smime.p7m";

/// The name of a content token without a known location.
const CONTENT_TOKEN: &str = "content-token.vpptoken";

impl FileName {
    /// A name by Apple's pattern that says the same as this one and bears no mark of a copy. Where too little
    /// is known for the pattern, or what is known cannot be part of a name, it is a neutral one.
    pub(crate) fn clean(&self, kind: Kind) -> String {
        let by_pattern = match kind {
            Kind::DepToken => (self.server.as_ref().zip(self.stamp.as_ref()))
                .map(|(server, stamp)| [server, "_Token_", stamp, "_smime.p7m"].concat()),
            _ => self.location.as_ref().map(|location| ["sToken_for_", location, ".vpptoken"].concat()),
        };
        let neutral = if kind == Kind::DepToken { SERVER_TOKEN } else { CONTENT_TOKEN };
        by_pattern.filter(|name| self.is_said_by(name)).unwrap_or_else(|| neutral.to_owned())
    }

    /// Is this name allowed in a folder, and does it say what was read and nothing else?
    fn is_said_by(&self, name: &str) -> bool {
        let read = Self::read(name);
        name.len() <= LONGEST
            && !name.starts_with(['.', '-', ' '])
            && !name.chars().any(is_refused)
            && (read.server, read.stamp, read.location)
                == (self.server.clone(), self.stamp.clone(), self.location.clone())
            && read.copy_marker.is_none()
            && !read.extra_extension
    }
}

/// What a path, Windows or a terminal takes for something other than a letter of a name: separators,
/// wildcards, control characters, and characters that change the direction of text.
fn is_refused(c: char) -> bool {
    c.is_control()
        || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use crate::file_name::FileName;
    use crate::kind::Kind;

    #[test]
    fn a_clean_name_says_the_same_without_the_mark_of_a_copy() {
        for (name, kind, clean) in [
            (
                "A_Token_2026-03-15T09-12-44Z_smime (1).p7m.txt",
                Kind::DepToken,
                "A_Token_2026-03-15T09-12-44Z_smime.p7m",
            ),
            (
                "A_token_2026-03-15t09_12_44z_smime-2.p7m",
                Kind::DepToken,
                "A_Token_2026-03-15T09-12-44Z_smime.p7m",
            ),
            (
                "A_Token_2026-02-30T09-12-44Z_smime.p7m",
                Kind::DepToken,
                "A_Token_2026-02-30T09-12-44Z_smime.p7m",
            ),
            ("Kopie von sToken_for_Schule-2 (1).vpptoken", Kind::VppToken, "sToken_for_Schule-2.vpptoken"),
            ("token.p7m", Kind::DepToken, "server-token_smime.p7m"),
            ("", Kind::DepToken, "server-token_smime.p7m"),
            ("token.vpptoken", Kind::VppToken, "content-token.vpptoken"),
            ("sToken_for_A.vpptoken", Kind::DepToken, "server-token_smime.p7m"),
        ] {
            assert_eq!(FileName::read(name).clean(kind), clean, "{name}");
        }
    }

    #[test]
    fn nothing_hostile_stands_in_a_clean_name() {
        let long = format!("{}_Token_2026-03-15T09-12-44Z_smime.p7m", "a".repeat(65_536));
        for server in ["../../etc/x", "a/b", "a\\b", "C:x", "a\u{202e}b", "a\nb", "a\0b", "-a", ".a"] {
            let name = format!("{server}_Token_2026-03-15T09-12-44Z_smime.p7m");
            assert_eq!(FileName::read(&name).clean(Kind::DepToken), "server-token_smime.p7m", "{name}");
        }
        assert_eq!(FileName::read(&long).clean(Kind::DepToken), "server-token_smime.p7m");
    }
}

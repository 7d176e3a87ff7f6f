//! Reads facts from a file name. Names can be changed, so they never decide the kind.

mod clean;
mod copy;
mod extension;
mod percent;

use crate::bytes::rfind;
use crate::kind::Kind;
use crate::time::{self, Time};

use extension::Parts;

/// The parts of a name by the patterns that Apple uses.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct FileName {
    /// The marker of a second download or a copy, as written: ` (1)`, ` - Kopie`.
    pub(crate) copy_marker: Option<String>,
    /// Another extension follows that of a token: `.p7m.txt`.
    pub(crate) extra_extension: bool,
    /// The token whose name pattern it has.
    pattern: Option<Kind>,
    /// The extension in lower case; empty where there is none.
    extension: String,
    /// `<ServerName>` of `<ServerName>_Token_<time>_smime.p7m`.
    pub(crate) server: Option<String>,
    /// The time in such a name, if it exists: the second in which Apple made the token.
    pub(crate) issued: Option<Time>,
    /// That time as Apple writes it in names, whether it exists or not.
    stamp: Option<String>,
    /// `<Location>` of `sToken_for_<Location>.vpptoken`, with `_` for what Apple does not write in names.
    pub(crate) location: Option<String>,
}

impl FileName {
    /// Reads a base name.
    pub(crate) fn read(name: &str) -> Self {
        let name = &*percent::decode(name);
        let (prefix, name) = name.split_at_checked(copy::prefix(name)).unwrap_or(("", name));
        let Parts { stem, extension, extra, copy } = extension::split(name);
        let mut out = Self { extra_extension: extra, ..Self::default() };
        if let Some(token) = ServerToken::read(stem) {
            (out.server, out.issued, out.copy_marker) = (token.server, token.issued, token.marker);
            out.stamp = Some(token.stamp);
            out.pattern = Some(Kind::DepToken);
        } else if let Some(location) = strip_prefix_ignoring_case(stem, "sToken_for_") {
            let (location, marker) = copy::strip_from_space(location);
            (out.location, out.copy_marker) = (non_empty(location), marker);
            out.pattern = out.location.is_some().then_some(Kind::VppToken);
        } else {
            let (stem, marker) = copy::strip(stem);
            out.copy_marker = marker;
            if extension == "p7m" && strip_suffix_ignoring_case(stem, "_smime").is_some() {
                out.pattern = Some(Kind::DepToken);
            }
        }
        out.copy_marker = match (out.copy_marker.take(), copy) {
            (Some(marker), Some(more)) => Some(marker + &more),
            (marker, more) => marker.or(more),
        };
        if !prefix.is_empty() {
            out.copy_marker = Some(prefix.to_owned() + out.copy_marker.as_deref().unwrap_or_default());
        }
        out.extension = extension;
        if stem.starts_with("._") {
            // The side file of macOS bears the name of another.
            (out.pattern, out.extension) = (None, String::new());
        }
        out
    }

    /// Is it the name that Apple gives a server token?
    pub(crate) const fn is_of_a_server_token(&self) -> bool {
        self.issued.is_some()
    }

    /// The kind that the name claims, if it contradicts this kind.
    pub(crate) fn contradicting_kind(&self, kind: Kind) -> Option<Kind> {
        if matches!(
            kind,
            Kind::Empty | Kind::TooLarge | Kind::AppleDouble | Kind::Placeholder | Kind::SystemFile
        ) {
            return None;
        }
        let by_pattern = self.pattern.filter(|said| *said != kind);
        let by_extension =
            || Kind::from_extension(&self.extension).filter(|_| !kind.allows_extension(&self.extension));
        by_pattern.or_else(by_extension)
    }
}

/// `<ServerName>_Token_<time>[_smime]`, and whatever someone put behind it. The last `_Token_` counts.
struct ServerToken {
    server: Option<String>,
    issued: Option<Time>,
    stamp: String,
    marker: Option<String>,
}

impl ServerToken {
    fn read(stem: &str) -> Option<Self> {
        const FORM: &str = "0000-00-00T00-00-00Z";
        let (server, rest) = split_at_last(stem, "_token_")?;
        let (at, rest) = rest.split_at_checked(FORM.len())?;
        // What systems write for the colons that a name cannot hold, and names in small letters.
        let fits = |(byte, form): (u8, u8)| match form {
            b'0' => byte.is_ascii_digit(),
            b'-' => matches!(byte, b'-' | b':' | b'_' | b'.'),
            _ => byte.eq_ignore_ascii_case(&form),
        };
        if !at.bytes().zip(FORM.bytes()).all(fits) {
            return None;
        }
        let stamp: String =
            at.chars().zip(FORM.chars()).map(|(is, form)| if form == '0' { is } else { form }).collect();
        let behind = strip_prefix_ignoring_case(rest, "_smime").unwrap_or(rest);
        // No part of the server's name is here, so what follows a blank is a copy's, as is Firefox's `(1)`.
        let marker = matches!(behind.as_bytes().first(), Some(b' ' | b'(' | b'[')).then(|| behind.to_owned());
        Some(Self { server: non_empty(server), issued: time::parse_in_file_name(&stamp), stamp, marker })
    }
}

/// The text before and after the last `needle`, in whatever case; `needle` is in lower case.
fn split_at_last<'a>(text: &'a str, needle: &str) -> Option<(&'a str, &'a str)> {
    let at = rfind(text.to_ascii_lowercase().as_bytes(), needle.as_bytes())?;
    Some((text.get(..at)?, text.get(at + needle.len()..)?))
}

fn non_empty(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn strip_prefix_ignoring_case<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then_some(rest)
}

fn strip_suffix_ignoring_case<'a>(text: &'a str, suffix: &str) -> Option<&'a str> {
    let (rest, tail) = text.split_at_checked(text.len().checked_sub(suffix.len())?)?;
    tail.eq_ignore_ascii_case(suffix).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::FileName;
    use crate::kind::Kind;
    use crate::time::to_rfc3339;

    #[test]
    fn apples_name_of_a_server_token_tells_server_and_second() {
        let name = FileName::read("Schule am See 2.0_Token_2026-03-15T09-12-44Z_smime.p7m");
        assert_eq!(name.server.as_deref(), Some("Schule am See 2.0"));
        assert_eq!(name.issued.map(to_rfc3339).as_deref(), Some("2026-03-15T09:12:44Z"));
        assert_eq!(name.copy_marker, None);
    }

    #[test]
    fn the_last_token_time_counts_where_a_server_is_called_like_one() {
        let name = FileName::read("A_Token_2020-01-01T00-00-00Z_Token_2026-03-15T09-12-44Z_smime.p7m");
        assert_eq!(name.server.as_deref(), Some("A_Token_2020-01-01T00-00-00Z"));
    }

    #[test]
    fn a_day_that_does_not_exist_leaves_the_server_and_no_time() {
        let name = FileName::read("A_Token_2026-02-30T09-12-44Z_smime.p7m");
        assert_eq!((name.server.as_deref(), name.issued), (Some("A"), None));
    }

    #[test]
    fn endings_of_copies_are_stripped_and_endings_of_names_are_not() {
        for (file, marker, location) in [
            ("sToken_for_Musterstadt (1).vpptoken", Some(" (1)"), "Musterstadt"),
            ("sToken_for_Musterstadt(1).vpptoken", Some("(1)"), "Musterstadt"),
            ("sToken_for_Musterstadt 2.vpptoken", Some(" 2"), "Musterstadt"),
            ("sToken_for_Musterstadt copy.vpptoken", Some(" copy"), "Musterstadt"),
            ("sToken_for_Musterstadt copy 3.vpptoken", Some(" copy 3"), "Musterstadt"),
            ("sToken_for_Musterstadt - Kopie.vpptoken", Some(" - Kopie"), "Musterstadt"),
            ("sToken_for_Musterstadt - Kopie (2).vpptoken", Some(" - Kopie (2)"), "Musterstadt"),
            ("sToken_for_Musterstadt (1) - Kopie.vpptoken", Some(" (1) - Kopie"), "Musterstadt"),
            ("sToken_for_Schule-2.vpptoken", None, "Schule-2"),
            ("sToken_for_Schule_2.vpptoken", None, "Schule_2"),
            ("sToken_for_Schule_(1)x.vpptoken", None, "Schule_(1)x"),
            ("sToken_for_Musterstadt neu.vpptoken", Some(" neu"), "Musterstadt"),
            ("sToken_for_Musterstadt \u{2013} Kopie.vpptoken", Some(" \u{2013} Kopie"), "Musterstadt"),
            ("sToken_for_Musterstadt.vpptoken (1)", Some(" (1)"), "Musterstadt"),
        ] {
            let name = FileName::read(file);
            assert_eq!(name.copy_marker.as_deref(), marker, "{file}");
            assert_eq!(name.location.as_deref(), Some(location), "{file}");
        }
    }

    #[test]
    fn a_copy_of_a_server_token_still_tells_server_and_second() {
        for file in [
            "A_Token_2026-03-15T09-12-44Z_smime (1).p7m",
            "A_Token_2026-03-15T09-12-44Z_smime(2).P7M",
            "A_Token_2026-03-15T09-12-44Z_smime - Copy.p7m.txt",
            "A_Token_2026-03-15T09-12-44Z_smime alt.p7m",
            "A_Token_2026-03-15T09-12-44Z_smime.p7m (1)",
            "Copy of A_Token_2026-03-15T09-12-44Z_smime.p7m",
            "Kopie von A_Token_2026-03-15T09-12-44Z_smime (1).p7m",
            "Copie%20de%20A_Token_2026-03-15T09-12-44Z_smime.p7m",
            "~A_Token_2026-03-15T09-12-44Z_smime.p7m",
            "A_Token_2026-03-15T09-12-44Z_smime[1].p7m",
            "A_Token_2026-03-15T09-12-44Z_smime - コピー.p7m",
        ] {
            let name = FileName::read(file);
            assert_eq!(name.server.as_deref(), Some("A"), "{file}");
            assert!(name.issued.is_some() && name.copy_marker.is_some(), "{file}");
        }
    }

    #[test]
    fn the_time_is_read_however_its_colons_and_letters_are_written() {
        for file in [
            "A_Token_2026-03-15T09:12:44Z_smime.p7m",
            "A_Token_2026-03-15T09_12_44Z_smime.p7m",
            "A_token_2026-03-15t09-12-44z_smime.p7m",
            "A_Token_2026-03-15T09%3A12%3A44Z_smime.p7m",
        ] {
            let name = FileName::read(file);
            assert_eq!(name.server.as_deref(), Some("A"), "{file}");
            assert_eq!(name.issued.map(to_rfc3339).as_deref(), Some("2026-03-15T09:12:44Z"), "{file}");
            assert_eq!((name.copy_marker, name.pattern), (None, Some(Kind::DepToken)), "{file}");
        }
    }

    #[test]
    fn a_second_download_of_safari_is_no_copy_that_can_be_told() {
        let name = FileName::read("A_Token_2026-03-15T09-12-44Z_smime-2.p7m");
        assert_eq!(
            (name.server.as_deref(), name.issued.is_some(), name.copy_marker),
            (Some("A"), true, None)
        );
    }

    #[test]
    fn one_extension_too_many_is_seen_only_behind_a_tokens_own() {
        assert!(FileName::read("token.p7m.txt").extra_extension);
        assert!(FileName::read("token.p7m.txt.crdownload").extra_extension);
        assert!(!FileName::read("token.p7m.").extra_extension);
        assert!(FileName::read("sToken_for_A.vpptoken.eml").extra_extension);
        assert!(!FileName::read("token.tar.gz").extra_extension);
        assert!(!FileName::read("token.p7m").extra_extension);
    }

    #[test]
    fn a_name_contradicts_only_what_would_not_be_called_so() {
        let mail = FileName::read("smime.p7m");
        assert_eq!(mail.contradicting_kind(Kind::EncryptedMessage), None);
        assert_eq!(mail.contradicting_kind(Kind::VppToken), Some(Kind::DepToken));
        assert_eq!(
            FileName::read("A_Token_2026-03-15T09-12-44Z_smime.p7m")
                .contradicting_kind(Kind::EncryptedMessage),
            Some(Kind::DepToken)
        );
        assert_eq!(FileName::read("x.vpptoken").contradicting_kind(Kind::Html), Some(Kind::VppToken));
        assert_eq!(FileName::read("whatever").contradicting_kind(Kind::DepToken), None);
        assert_eq!(FileName::read("token.zip").contradicting_kind(Kind::DepToken), Some(Kind::Zip));
    }

    #[test]
    fn any_text_is_a_name() {
        for file in [
            "",
            ".",
            "..",
            ".p7m",
            "_smime.p7m",
            "(1)",
            " 2",
            "é (1).p7m",
            "sToken_for_.vpptoken",
            "_Token_2026-03-15T09-12-44Z_smime.p7m",
        ] {
            let name = FileName::read(file);
            assert_eq!((name.server, name.location), (None, None), "{file}");
        }
    }
}

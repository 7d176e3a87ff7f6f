//! What a caller knows besides the bytes, and the limit on their number.

use crate::bytes::rsplit_once;
use crate::identity::Identity;
use crate::kind::Kind;
use crate::repair::Repair;
use crate::time::Time;
use crate::wire_enum::wire_enum;

/// The largest file that is read, in bytes: 16 MiB. A larger one is reported as `too-large` from its size.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

/// What stands between the names of a container and of a file in it.
pub const NAME_SEPARATOR: &str = " \u{203a} ";

wire_enum! {
    /// What files can be unpacked from.
    #[non_exhaustive]
    pub enum Container {
        /// A ZIP, tar or gzip file.
        Archive = "archive",
        /// A mail.
        Mail = "mail",
    }
}

impl Container {
    pub(crate) const fn repair(self) -> Repair {
        match self {
            Self::Archive => Repair::Archive,
            Self::Mail => Repair::Mail,
        }
    }
}

/// What is known besides the bytes.
///
/// ```
/// use relution_token_check::{Kind, Options, time};
///
/// let now = time::parse("2026-11-23T12:00:00Z").unwrap();
/// let options = Options::new(now).named("sToken_for_A.vpptoken").expecting(Kind::VppToken);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    pub(crate) name: Option<&'a str>,
    pub(crate) now: Time,
    pub(crate) expects: Option<Kind>,
    pub(crate) certificates: &'a [Identity],
    pub(crate) container: Option<(Option<&'a str>, Container)>,
}

impl<'a> Options<'a> {
    /// Nothing known but the time against which expiries are judged. Fractions of a second do not count.
    #[must_use]
    pub const fn new(now: Time) -> Self {
        Self { name: None, now, expects: None, certificates: &[], container: None }
    }

    /// The same with the file's base name. It gives server, location and date, never the kind.
    #[must_use]
    pub fn named(mut self, name: impl Into<Option<&'a str>>) -> Self {
        self.name = name.into();
        self
    }

    /// The same where this kind is expected: [`Kind::DepToken`] or [`Kind::VppToken`].
    #[must_use]
    pub fn expecting(mut self, kind: impl Into<Option<Kind>>) -> Self {
        self.expects = kind.into();
        self
    }

    /// The same where a server token has to be for one of these certificates. Empty: recipients are not compared.
    #[must_use]
    pub const fn for_one_of(mut self, certificates: &'a [Identity]) -> Self {
        self.certificates = certificates;
        self
    }

    /// The same for a file that was unpacked from `container`, whose own name is `outer`. Of a name with
    /// [`NAME_SEPARATOR`] in it, as files in two containers have, the last part is the file's own.
    #[must_use]
    pub fn within(mut self, outer: impl Into<Option<&'a str>>, container: Container) -> Self {
        self.container = Some((outer.into(), container));
        self
    }

    /// The file's own name, without those of the containers that it was unpacked from.
    pub(crate) fn own_name(&self) -> Option<&'a str> {
        let name = self.name?;
        let inner = self.container.and_then(|_| rsplit_once(name, NAME_SEPARATOR));
        Some(inner.map_or(name, |(_, inner)| inner))
    }

    /// Reports count whole seconds, and so does the time they are judged by.
    pub(crate) fn in_whole_seconds(mut self) -> Self {
        self.now = Time::from_timestamp(self.now.timestamp(), 0).unwrap_or(self.now);
        self
    }
}

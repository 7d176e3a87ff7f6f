//! The options of a call, and the limit on the size of a file.

use crate::bytes::rsplit_once;
use crate::identity::Identity;
use crate::kind::Kind;
use crate::repair::Repair;
use crate::time::Time;
use crate::wire_enum::wire_enum;

/// The largest file that is read, in bytes: 16 MiB. A larger one is reported as `too-large` from its size.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

/// The separator between the names of a container and of a file in it.
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

/// What the caller knows besides the bytes: the time, the file name, the expected kind, the certificates.
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
    /// Only the time against which expiries are judged. Fractions of a second are ignored.
    #[must_use]
    pub const fn new(now: Time) -> Self {
        Self { name: None, now, expects: None, certificates: &[], container: None }
    }

    /// Sets the base name of the file. Server, location and date are taken from it, never the kind.
    #[must_use]
    pub fn named(mut self, name: impl Into<Option<&'a str>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets the expected kind: [`Kind::DepToken`] or [`Kind::VppToken`].
    #[must_use]
    pub fn expecting(mut self, kind: impl Into<Option<Kind>>) -> Self {
        self.expects = kind.into();
        self
    }

    /// Sets the certificates of which a server token must name one as recipient. Empty: recipients are not compared.
    #[must_use]
    pub const fn for_one_of(mut self, certificates: &'a [Identity]) -> Self {
        self.certificates = certificates;
        self
    }

    /// The same for a file that was unpacked from `container`, which is named `outer`. Of a name with
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

    /// The same with `now` in whole seconds, the unit of reports.
    pub(crate) fn in_whole_seconds(mut self) -> Self {
        self.now = Time::from_timestamp(self.now.timestamp(), 0).unwrap_or(self.now);
        self
    }
}

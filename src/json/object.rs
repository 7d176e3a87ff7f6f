//! A JSON object as far as it could be read.

use zeroize::Zeroizing;

use crate::defect::Defect;

/// A string of the file, possibly a secret.
pub(crate) type Text = Zeroizing<String>;

/// The value of a member.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Text(Text),
    Other,
}

/// What could be read of an object.
#[derive(Debug)]
pub(crate) struct Object {
    /// How it ends, where it is not whole.
    pub(crate) defect: Option<Defect>,
    /// The first key, requested or not.
    pub(crate) first_key: Option<Text>,
    /// The requested members, in the order of the file.
    pub(crate) members: Vec<(&'static str, Value)>,
    /// A requested member occurs more than once.
    pub(crate) duplicate: bool,
    /// Its length in bytes, including white space before and after it.
    pub(crate) length: usize,
    /// A string holds bytes that are not UTF-8, or half of a surrogate pair.
    pub(crate) bad_text: bool,
}

impl Object {
    pub(crate) fn has(&self, key: &str) -> bool {
        self.members.iter().any(|(name, _)| *name == key)
    }

    /// Is it complete, from its first brace to its last?
    pub(crate) fn is_whole(&self) -> bool {
        self.defect.is_none()
    }

    /// Is it incomplete, with one of these keys as its first?
    pub(crate) fn is_incomplete_with(&self, keys: &[&str]) -> bool {
        !self.is_whole() && self.first_key.as_ref().is_some_and(|key| keys.contains(&key.as_str()))
    }

    pub(crate) fn has_twice(&self, key: &str) -> bool {
        self.members.iter().filter(|(name, _)| *name == key).count() > 1
    }

    /// The text of a member; `None` if it occurs twice, since readers differ on which value they use.
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        match self.members.iter().find(|(name, _)| *name == key) {
            Some((_, Value::Text(text))) if !self.has_twice(key) => Some(text.as_str()),
            _ => None,
        }
    }
}

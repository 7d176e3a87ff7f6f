//! A report as a tree of values, on its way out.
//!
//! `derive(Serialize)` writes a way out of its own for every struct and every type of field; in the
//! wasm module they weigh more than all that reads certificates. A tree has one way out.

use serde::{Serialize, Serializer};

use super::{
    Certificate, Destination, Encryption, Expiry, FileInfo, Finding, Issued, NameFromFileName, Param,
    Recipient, Report, Time,
};
use crate::time::to_rfc3339;

/// What a report is made of.
pub(crate) enum Tree {
    Nothing,
    Flag(bool),
    Number(i64),
    Text(String),
    List(Vec<Self>),
    Object(Vec<(&'static str, Self)>),
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_none(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (*name, value)))
            }
        }
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.tree().serialize(serializer)
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.tree().serialize(serializer)
    }
}

/// What can stand in a tree.
pub(crate) trait Branch {
    fn tree(&self) -> Tree;
}

/// How each type becomes a tree.
macro_rules! branches {
    ($($type:ty: $value:ident => $tree:expr,)+) => {
        $(impl Branch for $type {
            fn tree(&self) -> Tree {
                let $value = self;
                $tree
            }
        })+
    };
}

branches! {
    bool: flag => Tree::Flag(*flag),
    i64: number => Tree::Number(*number),
    u32: number => Tree::Number((*number).into()),
    u64: number => Tree::Number(i64::try_from(*number).unwrap_or(i64::MAX)),
    &str: text => Tree::Text((*text).to_owned()),
    String: text => Tree::Text(text.clone()),
    Time: time => Tree::Text(to_rfc3339(*time)),
    Param: value => match value {
        Param::Text(text) => text.tree(),
        Param::Number(number) => number.tree(),
        Param::Flag(flag) => flag.tree(),
    },
    Finding: finding => {
        let Finding { code, params } = finding;
        object(&[("code", code), ("severity", &finding.severity()), ("params", params)])
    },
}

impl<T: Branch> Branch for Option<T> {
    fn tree(&self) -> Tree {
        self.as_ref().map_or(Tree::Nothing, T::tree)
    }
}

impl<T: Branch> Branch for &[T] {
    fn tree(&self) -> Tree {
        Tree::List(self.iter().map(T::tree).collect())
    }
}

impl<T: Branch> Branch for Vec<T> {
    fn tree(&self) -> Tree {
        self.as_slice().tree()
    }
}

impl Branch for Vec<(&'static str, Param)> {
    fn tree(&self) -> Tree {
        Tree::Object(self.iter().map(|(name, value)| (*name, value.tree())).collect())
    }
}

fn object(members: &[(&'static str, &dyn Branch)]) -> Tree {
    Tree::Object(members.iter().map(|(name, value)| (*name, value.tree())).collect())
}

/// The members of an object: the fields of a struct, in JavaScript's spelling where that is another.
macro_rules! objects {
    ($($type:ident { $($field:ident $(as $name:literal)?),+ $(,)? })+) => {
        $(impl Branch for $type {
            fn tree(&self) -> Tree {
                let Self { $($field),+ } = self;
                object(&[$((objects!(@ $field $($name)?), $field)),+])
            }
        })+
    };
    (@ $field:ident) => { stringify!($field) };
    (@ $field:ident $name:literal) => { $name };
}

objects! {
    Report {
        file, kind, verdict, organization, location, server, issued, expiry, encryption, certificate,
        destination, findings,
    }
    FileInfo { name, size, sha256 }
    NameFromFileName { name, source }
    Issued { at, source }
    Expiry { at, source, exact, state, seconds_left as "secondsLeft" }
    Encryption { recipients, content_algorithm as "contentAlgorithm" }
    Recipient {
        issuer, serial, subject_key_identifier as "subjectKeyIdentifier",
        key_algorithm as "keyAlgorithm", key_bits as "keyBits",
    }
    Certificate {
        subject, issuer, serial, not_before as "notBefore", not_after as "notAfter",
        self_signed as "selfSigned", key_algorithm as "keyAlgorithm", key_bits as "keyBits",
    }
    Destination { id, path, steps, source }
}

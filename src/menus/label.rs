//! What a path through a portal consists of.

use serde::{Serialize, Serializer};

/// One text in several languages: pairs of a language tag and the text, English first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Translations(pub &'static [(&'static str, &'static str)]);

impl Translations {
    /// The English text.
    #[must_use]
    pub const fn english(self) -> &'static str {
        match self.0 {
            [(_, english), ..] => english,
            [] => "",
        }
    }

    /// The text in the language of a tag such as `de`, if it is known.
    #[must_use]
    pub fn get(self, tag: &str) -> Option<&'static str> {
        self.0.iter().find(|(language, _)| *language == tag).map(|(_, text)| *text)
    }
}

impl Serialize for Translations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}

/// The text of one menu or button, or what to do where the portal has no word for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export_to = "menus.ts"))]
pub struct Label {
    /// By language. A label of a portal is there only in languages that a public page shows it in,
    /// and is never translated by us; a description is there in every language.
    #[cfg_attr(feature = "typescript", ts(type = "{ en: string, [tag: string]: string | undefined }"))]
    pub text: Translations,
    /// What it was called earlier, in English.
    pub older: Option<&'static str>,
    /// Whether it is a description in our own words.
    #[serde(skip)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub described: bool,
}

impl Label {
    pub(super) const fn formerly(mut self, older: &'static str) -> Self {
        self.older = Some(older);
        self
    }
}

/// A label of a portal.
pub(super) const fn label(text: &'static [(&'static str, &'static str)]) -> Label {
    Label { text: Translations(text), older: None, described: false }
}

/// What to do, in our own words.
pub(super) const fn description(text: &'static [(&'static str, &'static str)]) -> Label {
    Label { text: Translations(text), older: None, described: true }
}

/// A public page that shows labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export_to = "menus.ts", rename = "Page"))]
pub struct SourcePage {
    /// By language, where the page is known to exist in it.
    #[cfg_attr(feature = "typescript", ts(type = "{ en: string, [tag: string]: string | undefined }"))]
    pub address: Translations,
    /// The day on which the labels were last compared with the page: `YYYY-MM-DD`.
    pub checked: &'static str,
}

/// A way through the menus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export_to = "menus.ts", rename = "Way"))]
pub struct MenuPath {
    /// The menus, outermost first.
    #[cfg_attr(feature = "typescript", ts(type = "Label[]"))]
    pub path: &'static [Label],
    /// What to do there.
    #[cfg_attr(feature = "typescript", ts(type = "Label[]"))]
    pub steps: &'static [Label],
    /// The public page that shows the labels.
    pub page: Option<SourcePage>,
    /// The public page that shows the older labels.
    #[serde(skip)]
    #[cfg_attr(feature = "typescript", ts(skip))]
    pub older_page: Option<SourcePage>,
    /// The version that the page describes, where it says so.
    pub version: Option<&'static str>,
}

impl MenuPath {
    pub(super) const NONE: Self = Self { path: &[], steps: &[], page: None, older_page: None, version: None };
}

/// All that is known about one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export_to = "menus.ts"))]
pub struct Menu {
    /// How to renew.
    #[serde(flatten)]
    #[cfg_attr(feature = "typescript", ts(flatten))]
    pub renewal: MenuPath,
    /// How to set it up for the first time, which is another way.
    pub first_set_up: Option<MenuPath>,
    /// Where it is listed afterwards; in the Global organization only.
    pub overview: Option<MenuPath>,
}

impl Menu {
    pub(super) const NONE: Self = Self { renewal: MenuPath::NONE, first_set_up: None, overview: None };
}

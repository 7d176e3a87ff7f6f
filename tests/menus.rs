//! The paths through the portals: complete, as documented for reports, and compared with their pages
//! within the last year.
#![allow(clippy::expect_used, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::time::SystemTime;

use chrono::{DateTime, Days, NaiveDate, Utc};
use relution_token_check::{
    DOWNLOADS, DestinationId, Kind, Label, MenuPath, SourcePage, Translations, destination, menu,
};

/// Every path in the data, with a name for messages.
fn paths() -> Vec<(&'static str, MenuPath)> {
    let menus = DestinationId::ALL.iter().flat_map(|id| {
        let menu = menu(*id);
        [Some(menu.renewal), menu.first_set_up, menu.overview]
            .into_iter()
            .flatten()
            .map(|path| (id.name(), path))
    });
    menus.chain(DOWNLOADS.iter().map(|download| (download.id, download.menu_path))).collect()
}

fn labels(path: &MenuPath) -> impl Iterator<Item = Label> {
    path.path.iter().chain(path.steps).copied()
}

fn pages(path: &MenuPath) -> impl Iterator<Item = SourcePage> {
    [path.page, path.older_page].into_iter().flatten()
}

/// The tags of `locales/languages.json`.
fn languages() -> Vec<String> {
    let list = fs::read_to_string("locales/languages.json").expect("the list of languages can be read");
    let list: Vec<BTreeMap<String, String>> = serde_json::from_str(&list).expect("the list is JSON");
    list.iter().filter_map(|language| language.get("tag").cloned()).collect()
}

fn tags(texts: Translations) -> Vec<String> {
    texts.0.iter().map(|(tag, _)| (*tag).to_owned()).collect()
}

#[test]
fn every_text_is_there_in_english_first_and_else_in_languages_of_the_list() {
    let languages = languages();
    for (name, path) in paths() {
        for texts in labels(&path).map(|label| label.text).chain(pages(&path).map(|page| page.address)) {
            let tags = tags(texts);
            assert_eq!(tags.first().map(String::as_str), Some("en"), "{name}: {texts:?}");
            assert!(tags.iter().all(|tag| languages.contains(tag)), "{name}: {texts:?}");
            assert_eq!(tags.iter().collect::<BTreeSet<_>>().len(), tags.len(), "{name}: {texts:?}");
        }
    }
}

#[test]
fn every_description_is_there_in_every_language() {
    for (name, path) in paths() {
        for label in labels(&path).filter(|label| label.described) {
            assert_eq!(tags(label.text), languages(), "{name}: {}", label.text.english());
        }
    }
}

#[test]
fn reports_have_the_documented_english_labels() {
    let documented: [(Kind, &str, &[&str], &[&str]); 6] = [
        (
            Kind::DepToken,
            "relution-dep",
            &["Settings", "Device platform specific", "Apple Automated Device Enrollment"],
            &["three-dot menu of the token", "Update token", "Select file", "Save"],
        ),
        (
            Kind::VppToken,
            "relution-vpp",
            &["Settings", "Volume Purchase Program (VPP)", "User Account"],
            &["three-dot menu of the token", "Update token", "the file", "Update token"],
        ),
        (Kind::MdmPushCertificate, "relution-push", &["Settings", "Organization", "Certificates"], &[]),
        (Kind::ConfigurationProfile, "relution-policies", &["Devices", "Policies"], &["Add", "Publish"]),
        (
            Kind::Certificate,
            "apple-portal",
            &[
                "Apple Business or Apple School Manager",
                "the device management service (earlier: Apple Business Manager, MDM server)",
            ],
            &["upload the public key"],
        ),
        (Kind::Text, "nowhere", &[], &[]),
    ];
    for (kind, id, path, steps) in documented {
        let destination = destination(kind);
        assert_eq!((destination.id.name(), destination.path, destination.steps), (id, path, steps));
        assert_eq!(destination.source.is_some(), !path.is_empty(), "{id}");
    }
}

#[test]
fn every_way_names_a_page_and_every_address_is_a_secure_one() {
    for (name, path) in paths().into_iter().filter(|(name, _)| *name != "nowhere") {
        assert!(path.page.is_some(), "{name}");
        let older = labels(&path).any(|label| label.older.is_some());
        assert!(older || path.older_page.is_none(), "{name} has no older label to document");
        for (_, address) in pages(&path).flat_map(|page| page.address.0) {
            assert!(address.starts_with("https://"), "{name}: {address}");
        }
    }
}

/// What somebody has to compare with its page by hand: checked more than a year before `today`, or in
/// the future, or never.
fn overdue(today: NaiveDate) -> Vec<String> {
    let mut overdue = BTreeSet::new();
    for (name, path) in paths() {
        let shown: Vec<_> = labels(&path).filter(|label| !label.described).collect();
        for page in pages(&path) {
            let checked = NaiveDate::parse_from_str(page.checked, "%Y-%m-%d").ok();
            let current =
                checked.is_some_and(|checked| checked <= today && today <= checked + Days::new(365));
            if !current {
                let shown: Vec<_> = shown.iter().map(|label| label.text.english()).collect();
                overdue.extend(page.address.0.iter().map(|(_, address)| {
                    format!("{address}\n    {name}, checked {}: {}", page.checked, shown.join(", "))
                }));
            }
        }
    }
    overdue.into_iter().collect()
}

#[test]
fn every_page_was_compared_with_its_labels_within_the_last_year() {
    let overdue = overdue(DateTime::<Utc>::from(SystemTime::now()).date_naive());
    assert!(
        overdue.is_empty(),
        "Compare these pages with the labels in src/menus by hand, correct what has changed, and write \
         today's date under `checked`:\n\n{}",
        overdue.join("\n")
    );
}

#[test]
fn a_page_is_overdue_after_a_year_and_the_list_names_it_with_its_labels() {
    let checked: Vec<_> = paths()
        .iter()
        .flat_map(|(_, path)| pages(path).collect::<Vec<_>>())
        .filter_map(|page| NaiveDate::parse_from_str(page.checked, "%Y-%m-%d").ok())
        .collect();
    let oldest = *checked.iter().min().expect("there are pages");
    let newest = *checked.iter().max().expect("there are pages");
    assert_eq!(overdue(newest.max(oldest)), [""; 0]);
    let list = overdue(newest + Days::new(366)).join("\n");
    for address in
        paths().iter().flat_map(|(_, path)| pages(path).collect::<Vec<_>>()).flat_map(|page| page.address.0)
    {
        assert!(list.contains(address.1), "{}", address.1);
    }
    assert!(list.contains("Volume Purchase Program (VPP), User Account"), "{list}");
    assert!(!overdue(oldest - Days::new(1)).is_empty(), "a day in the future is a mistake");
}

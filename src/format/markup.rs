//! Detects HTML and XML by their first tag.

/// Text that begins with a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Markup {
    Html,
    Plist,
    Svg,
    Xml,
}

const HTML: &[&str] = &[
    "<!doctype html",
    "<html",
    "<head",
    "<body",
    "<title",
    "<meta",
    "<link",
    "<style",
    "<script",
    "<div",
    "<span",
    "<p>",
    "<p ",
    "<pre",
    "<table",
    "<form",
    "<h1",
    "<h2",
    "<ul",
    "<br",
    "<img",
    "<a ",
    "<center",
    "<section",
];
const PLIST: &[&str] = &["<!doctype plist", "<plist"];

/// Looks at the first tag behind white space, comments and declarations.
pub(crate) fn detect(bytes: &[u8]) -> Option<Markup> {
    let mut rest = bytes.trim_ascii_start();
    let mut declared = false;
    loop {
        let end: &[u8] = match rest {
            [b'<', b'!', b'-', b'-', ..] => b"-->",
            [b'<', b'?', ..] => b"?>",
            _ => break,
        };
        declared |= starts_with_any(rest, &["<?xml"]);
        match rest.windows(end.len()).position(|window| window == end) {
            Some(at) => rest = rest.get(at + end.len()..)?.trim_ascii_start(),
            None => return declared.then_some(Markup::Xml),
        }
    }
    let is_tag = matches!(rest, [b'<', next, ..] if next.is_ascii_alphabetic());
    match () {
        () if starts_with_any(rest, HTML) => Some(Markup::Html),
        () if starts_with_any(rest, PLIST) => Some(Markup::Plist),
        () if starts_with_any(rest, &["<svg", "<!doctype svg"]) => Some(Markup::Svg),
        () if declared || is_tag || starts_with_any(rest, &["<!doctype"]) => Some(Markup::Xml),
        () => None,
    }
}

fn starts_with_any(bytes: &[u8], heads: &[&str]) -> bool {
    heads
        .iter()
        .any(|head| bytes.get(..head.len()).is_some_and(|start| start.eq_ignore_ascii_case(head.as_bytes())))
}

//! What files say about each other.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;

use super::given::property;
use super::to_js;
use crate::judge;
use crate::relate::{Relatable, relations};
use crate::report::{Recipient, Severity};
use crate::{FindingCode, Kind, time};

/// New reports in the same order, with what the files say about each other, and verdicts redone.
///
/// # Errors
/// One of them is no report.
#[wasm_bindgen]
pub fn relate(reports: &Array) -> Result<Array, JsValue> {
    let files = reports.iter().map(|report| relatable(&report)).collect::<Option<Vec<_>>>();
    let files = files.ok_or_else(|| JsError::new("`relate` takes reports"))?;
    reports.iter().enumerate().map(|(index, report)| related(&report, &files, index)).collect()
}

/// A copy of the report with the findings that its place among the others adds.
fn related(report: &JsValue, files: &[Relatable], index: usize) -> Result<JsValue, JsValue> {
    let mut findings = elements(report, "findings");
    for finding in relations(files, index) {
        findings.push(to_js(&finding)?);
    }
    let findings = judge::most_severe_first(&findings, severity);
    let copy = Object::assign(&Object::new(), report.unchecked_ref());
    let verdict = judge::verdict_of(findings.iter().map(severity));
    let set = |key: &str, value: &JsValue| Reflect::set(&copy, &key.into(), value);
    set("verdict", &verdict.name().into())?;
    set("findings", &findings.into_iter().collect::<Array>())?;
    Ok(copy.into())
}

fn severity(finding: &JsValue) -> Severity {
    text(finding, "severity").and_then(|name| Severity::from_name(&name)).unwrap_or(Severity::Error)
}

/// What of a report bears on others; `None` if it is no report.
fn relatable(report: &JsValue) -> Option<Relatable> {
    let file = property(report, "file");
    let certificate = property(report, "certificate");
    let issued = text(&property(report, "issued"), "at");
    let recipient = |one: &JsValue| {
        Some(Recipient {
            issuer: text(one, "issuer"),
            serial: text(one, "serial"),
            subject_key_identifier: text(one, "subjectKeyIdentifier"),
            key_algorithm: text(one, "keyAlgorithm")?,
            key_bits: property(one, "keyBits").as_f64().map(|bits| bits as u32),
        })
    };
    let recipients = elements(&property(report, "encryption"), "recipients");
    Some(Relatable {
        name: text(&file, "name"),
        sha256: text(&file, "sha256"),
        kind: Kind::from_name(&text(report, "kind")?)?,
        server: text(&property(report, "server"), "name"),
        issued: issued.and_then(|at| time::parse(&at)),
        recipients: recipients.iter().map(recipient).collect::<Option<_>>()?,
        certificate: text(&certificate, "serial")
            .map(|serial| (text(&certificate, "issuer"), serial, text(&certificate, "subject"))),
        codes: elements(report, "findings")
            .iter()
            .filter_map(|finding| FindingCode::from_name(&text(finding, "code")?))
            .collect(),
    })
}

fn text(object: &JsValue, key: &str) -> Option<String> {
    property(object, key).as_string()
}

fn elements(object: &JsValue, key: &str) -> Vec<JsValue> {
    property(object, key).dyn_into::<Array>().map(|list| list.iter().collect()).unwrap_or_default()
}

//! What files say about each other.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;

use super::options::property;
use super::to_js;
use crate::judge::{self, Relatable, Relations};
use crate::report::{Finding, Recipient, Severity, Verdict};
use crate::{FindingCode, Kind, time};

/// New reports in the same order, with what the files say about each other, and verdicts redone.
///
/// # Errors
/// One of them is no report.
#[wasm_bindgen]
pub fn relate(reports: &Array) -> Result<Array, JsValue> {
    let mut relating = Relating::new(reports.length());
    for report in reports.iter() {
        relating.add(&report)?;
    }
    let out = Array::new();
    for (index, report) in reports.iter().enumerate() {
        out.push(&relating.related(&report, index as u32)?);
    }
    Ok(out)
}

/// `relate` in steps, for so many reports that a page could not respond meanwhile: all are added first,
/// then each is asked for with its index.
#[wasm_bindgen]
pub struct Relating(Relations);

#[wasm_bindgen]
impl Relating {
    /// For as many reports as this.
    #[must_use]
    #[wasm_bindgen(constructor)]
    pub fn new(reports: u32) -> Self {
        Self(Relations::new(reports as usize))
    }

    /// # Errors
    /// It is no report.
    pub fn add(&mut self, report: &JsValue) -> Result<(), JsValue> {
        self.0.add(relatable(report).ok_or_else(|| JsError::new("`relate` takes reports"))?);
        Ok(())
    }

    /// The report as it is among the others.
    ///
    /// # Errors
    /// JavaScript threw.
    pub fn related(&self, report: &JsValue, index: u32) -> Result<JsValue, JsValue> {
        related(report, &self.0.of(index as usize))
    }
}

/// A copy of the report with the findings that its place among the others adds.
fn related(report: &JsValue, added: &[Finding]) -> Result<JsValue, JsValue> {
    let mut findings = elements(report, "findings");
    for finding in added {
        findings.push(to_js(finding)?);
    }
    let findings = judge::most_severe_first(&findings, severity);
    let copy = Object::assign(&Object::new(), report.unchecked_ref());
    let verdict = judge::verdict_of(findings.iter().map(severity));
    let set = |key: &str, value: &JsValue| Reflect::set(&copy, &key.into(), value);
    set("verdict", &verdict.name().into())?;
    let list = Array::new();
    for finding in &findings {
        list.push(finding);
    }
    set("findings", &list)?;
    Ok(copy.into())
}

fn severity(finding: &JsValue) -> Severity {
    text(finding, "severity").and_then(|name| Severity::from_name(&name)).unwrap_or(Severity::Error)
}

/// What of a report bears on others; `None` if it is no report.
fn relatable(report: &JsValue) -> Option<Relatable> {
    let file = property(report, "file");
    let certificate = property(report, "certificate");
    let time = |key: &str| text(&property(report, key), "at").and_then(|at| time::parse(&at));
    let mut recipients = Vec::new();
    for one in elements(&property(report, "encryption"), "recipients") {
        recipients.push(Recipient {
            issuer: text(&one, "issuer"),
            serial: text(&one, "serial"),
            subject_key_identifier: text(&one, "subjectKeyIdentifier"),
            key_algorithm: text(&one, "keyAlgorithm")?,
            key_bits: property(&one, "keyBits").as_f64().map(|bits| bits as u32),
        });
    }
    let mut codes = Vec::new();
    for finding in elements(report, "findings") {
        codes.extend(text(&finding, "code").and_then(|name| FindingCode::from_name(&name)));
    }
    Some(Relatable {
        name: text(&file, "name"),
        sha256: text(&file, "sha256"),
        kind: Kind::from_name(&text(report, "kind")?)?,
        server: text(&property(report, "server"), "name"),
        issued: time("issued"),
        organization: text(report, "organization"),
        location: text(&property(report, "location"), "name"),
        expires: time("expiry"),
        rejected: text(report, "verdict").as_deref() == Some(Verdict::Reject.name()),
        recipients,
        certificate: text(&certificate, "serial")
            .map(|serial| (text(&certificate, "issuer"), serial, text(&certificate, "subject"))),
        codes,
    })
}

fn text(object: &JsValue, key: &str) -> Option<String> {
    property(object, key).as_string()
}

fn elements(object: &JsValue, key: &str) -> Vec<JsValue> {
    property(object, key).dyn_into::<Array>().map(|list| list.iter().collect()).unwrap_or_default()
}

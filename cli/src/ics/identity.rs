//! UIDs that stay the same when a token is renewed, so that its entry is updated.

use std::cmp::Reverse;
use std::collections::HashMap;

use relution_token_check::{Kind, Report};
use serde_json::{Value, json};
use uuid::{Uuid, uuid};

/// The project's own, for UUIDs of version 5 (RFC 9562).
const NAMESPACE: Uuid = uuid!("5f0c6c1e-2f7b-4d0e-9a51-6f3d1c7e8b42");

/// One for each report. Where several share what they are named by, the last to expire is the one to be
/// renewed again, and has the plain UID; the others have a number.
pub(super) fn uids(reports: &[&Report]) -> Vec<Uuid> {
    let mut order: Vec<_> = reports.iter().enumerate().collect();
    order.sort_by_key(|(_, report)| Reverse(report.expiry.as_ref().map(|expiry| expiry.at)));
    let mut uses: HashMap<String, u32> = HashMap::new();
    let mut out = vec![Uuid::nil(); reports.len()];
    for (index, report) in order {
        let mut name = name(report);
        let count = uses.entry(Value::from(name.clone()).to_string()).or_default();
        *count += 1;
        if *count > 1 {
            name.push(Value::from(*count));
        }
        if let Some(uid) = out.get_mut(index) {
            *uid = Uuid::new_v5(&NAMESPACE, Value::from(name).to_string().as_bytes());
        }
    }
    out
}

/// What of a token outlives its renewal.
fn name(report: &Report) -> Vec<Value> {
    let mut name = vec![json!(report.kind.name())];
    match report.kind {
        Kind::VppToken => {
            name.push(json!(report.organization));
            name.push(json!(report.location.as_ref().map(|location| &location.name)));
        }
        Kind::DepToken => {
            name.push(json!(report.server.as_ref().map(|server| &server.name)));
            for recipient in report.encryption.iter().flat_map(|encryption| &encryption.recipients) {
                name.push(json!(recipient.issuer));
                name.push(json!(recipient.serial));
                name.push(json!(recipient.subject_key_identifier));
            }
        }
        _ => name.push(json!(report.certificate.as_ref().map(|certificate| &certificate.subject))),
    }
    name
}

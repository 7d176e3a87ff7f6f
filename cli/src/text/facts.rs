//! The facts from the file and its name.

use relution_token_check::{Certificate, Encryption, Expiry, Recipient, Report, Source, Time, time};

use crate::messages::Messages;
use crate::visible::visible;

const DAY: u64 = 24 * 60 * 60;

/// Apple writes one recipient; a hostile file may hold thousands.
const MOST_RECIPIENTS: usize = 5;

/// One line for each fact, the values below each other.
pub(super) fn lines(report: &Report, messages: &Messages) -> Vec<String> {
    let facts: Vec<(String, String)> =
        facts(report, messages).into_iter().map(|(id, value)| (messages.text(id), value)).collect();
    let width = facts.iter().map(|(label, _)| label.chars().count()).max().unwrap_or_default();
    facts.iter().map(|(label, value)| format!("{label:width$}  {value}")).collect()
}

/// The facts that are there: the message that names it, and the value.
fn facts(report: &Report, messages: &Messages) -> Vec<(&'static str, String)> {
    let from_name = |value: String| messages.format("from-name", &[("value", value.into())]);
    let mut facts = Vec::new();
    facts.extend(report.organization.as_ref().map(|name| ("fact-organization", visible(name))));
    facts.extend(
        report.location.as_ref().map(|location| ("fact-location", from_name(visible(&location.name)))),
    );
    facts.extend(report.server.as_ref().map(|server| ("fact-server", from_name(visible(&server.name)))));
    facts.extend(report.issued.as_ref().map(|issued| {
        let id = if issued.source == Source::Certificate { "from-certificate" } else { "from-name" };
        ("fact-issued", messages.format(id, &[("value", date(issued.at).into())]))
    }));
    match &report.expiry {
        Some(expiry) => facts.push(("fact-expiry", expiry_line(expiry, messages))),
        None if report.kind.is_token() => facts.push(("fact-expiry", messages.text("unknown"))),
        None => {}
    }
    facts.extend(report.certificate.iter().flat_map(|certificate| certificate_facts(certificate, messages)));
    facts.extend(report.encryption.iter().flat_map(|encryption| encryption_facts(encryption, messages)));
    let size = i64::try_from(report.file.size).unwrap_or(i64::MAX);
    facts.push(("fact-size", messages.format("size", &[("size", size.into())])));
    facts
}

fn expiry_line(expiry: &Expiry, messages: &Messages) -> String {
    let days = i64::try_from(expiry.seconds_left.unsigned_abs() / DAY).unwrap_or(i64::MAX);
    let left = messages.format("time-left", &[("state", expiry.state.name().into()), ("days", days.into())]);
    let sureness = if expiry.exact { "exact" } else { "estimated" };
    messages.format(
        "expiry",
        &[("at", date(expiry.at).into()), ("left", left.into()), ("sureness", sureness.into())],
    )
}

fn certificate_facts(certificate: &Certificate, messages: &Messages) -> Vec<(&'static str, String)> {
    let unknown = || messages.text("unknown");
    let name = |name: &Option<String>| name.as_deref().map_or_else(unknown, visible);
    let subject = name(&certificate.subject);
    let mut facts = if certificate.self_signed {
        vec![("fact-subject", messages.format("self-signed", &[("subject", subject.into())]))]
    } else {
        vec![("fact-subject", subject), ("fact-issuer", name(&certificate.issuer))]
    };
    let validity =
        [("from", date(certificate.not_before).into()), ("to", date(certificate.not_after).into())];
    facts.extend([
        ("fact-serial", certificate.serial.clone()),
        ("fact-validity", messages.format("validity", &validity)),
        ("fact-key", key(&certificate.key_algorithm, certificate.key_bits, messages)),
    ]);
    facts
}

fn encryption_facts(encryption: &Encryption, messages: &Messages) -> Vec<(&'static str, String)> {
    let mut facts = vec![("fact-encryption", visible(&encryption.content_algorithm))];
    for recipient in encryption.recipients.iter().take(MOST_RECIPIENTS) {
        facts.push(("fact-recipient", recipient_line(recipient, messages)));
        facts.push(("fact-key", key(&recipient.key_algorithm, recipient.key_bits, messages)));
    }
    if let Some(more) = encryption.recipients.len().checked_sub(MOST_RECIPIENTS).filter(|more| *more > 0) {
        facts.push(("fact-recipient", messages.format("recipients-more", &[("count", more.into())])));
    }
    facts
}

fn recipient_line(recipient: &Recipient, messages: &Messages) -> String {
    if let Some(identifier) = &recipient.subject_key_identifier {
        return messages.format("recipient-by-key", &[("identifier", visible(identifier).into())]);
    }
    let known = |value: &Option<String>| value.as_deref().map_or_else(|| messages.text("unknown"), visible);
    messages.format(
        "recipient",
        &[("issuer", known(&recipient.issuer).into()), ("serial", known(&recipient.serial).into())],
    )
}

fn key(algorithm: &str, bits: Option<u32>, messages: &Messages) -> String {
    let algorithm = visible(algorithm);
    match bits {
        Some(bits) => messages.format("key", &[("algorithm", algorithm.into()), ("bits", bits.into())]),
        None => algorithm,
    }
}

/// Date and time of day, with the zone.
fn date(at: Time) -> String {
    time::to_rfc3339(at).replace('T', " ").replace('Z', " UTC")
}

//! Tokens and keys inside something else: a mail, a note, a field of JSON, a web page.
//!
//! [`read`] first reads a file as what it is. Where that leaves room for more, the bytes are searched: once as
//! they stand, then as the text that their escapes, entities, tags, quoted-printable, percent-encoding, RTF or
//! mail structure stand for, up to [`MAX_DEPTH`] of these inside each other. All passes together are bounded by a
//! multiple of the size of the file. Of what comes out the gravest decides: a private key, then a decrypted
//! token, then a token, then certificates and other PEM blocks.

mod base64_text;
mod fields;
mod mail;
mod signs;
mod text_forms;

use crate::asn1::Reader;
use crate::bytes::find;
use crate::facts::Facts;
use crate::json;
use crate::kind::{Kind, Role};
use crate::read::{self, Decoded};
use crate::repair::Repair;
use crate::unwrap::Secret;

use signs::Signs;
use text_forms::FORMS;

/// Carriers inside carriers; real files have two.
const MAX_DEPTH: usize = 3;

/// Bytes that all passes together may go over, as a multiple of the size of the file.
const WORK: usize = 6;

/// Work that even the smallest file may take, in bytes.
const MIN_WORK: usize = 64 * 1024;

/// Work that reading one candidate takes besides its own bytes, in bytes.
const CANDIDATE: usize = 512;

/// Different tokens that are counted in one file.
const MAX_FOUND: usize = 1_000;

/// Reads any bytes, and what lies in them.
pub(crate) fn read(bytes: &[u8]) -> Decoded {
    let plain = read::read(bytes);
    if !may_carry(&plain.facts) {
        return plain;
    }
    let mut search =
        Search { work: bytes.len().saturating_mul(WORK).saturating_add(MIN_WORK), found: Vec::new() };
    search.file(bytes, &Route::outermost(bytes, &plain.facts));
    search.outcome(plain)
}

/// The parts of a mail, decoded, each with the name it has as an attachment; `None` where it is no mail.
#[cfg(feature = "unpack")]
pub(crate) fn mail_parts(bytes: &[u8]) -> Option<Vec<(Option<String>, Secret)>> {
    if !mail::is_message(bytes) {
        return None;
    }
    let mut out = Vec::new();
    mail::parts(bytes, &mut |part| out.push((part.name, part.content)));
    Some(out)
}

/// Is it something in which more may lie than was read?
fn may_carry(facts: &Facts) -> bool {
    match facts.kind {
        Kind::DepToken | Kind::VppToken => {
            !facts.flaws.is_empty() || facts.repairs.contains(&Repair::TrailingData)
        }
        // Scripts are programs too.
        Kind::SignedMessage
        | Kind::CertificateRequest
        | Kind::PublicKey
        | Kind::EncryptedPrivateKey
        | Kind::KeyParameters
        | Kind::RevocationList
        | Kind::Program => true,
        kind => matches!(kind.role(), Role::PrivateText | Role::Certificate),
    }
}

/// How grave it is that something lies in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    Pem,
    Token,
    Secret,
    Key,
}

impl Weight {
    fn of(kind: Kind) -> Option<Self> {
        match kind.role() {
            Role::OpenKey => Some(Self::Key),
            Role::Secret => Some(Self::Secret),
            Role::Token => Some(Self::Token),
            Role::Certificate | Role::LockedKey => Some(Self::Pem),
            Role::PrivateText | Role::Plain => {
                matches!(kind, Kind::CertificateRequest | Kind::PublicKey).then_some(Self::Pem)
            }
        }
    }
}

/// Something that lies in the file.
struct Found {
    weight: Weight,
    decoded: Decoded,
    /// What tells it from others: its content inside all wrappings.
    content: Secret,
}

impl Found {
    fn is_whole(&self) -> bool {
        self.decoded.facts.flaws.is_empty()
    }
}

/// The way from the file to where the search is.
#[derive(Clone)]
struct Route {
    /// What has been undone so far.
    undone: Vec<Repair>,
    /// What is said of a token with something around it.
    carrier: Repair,
    /// The name of the innermost file.
    name: Option<String>,
    depth: usize,
}

impl Route {
    fn outermost(bytes: &[u8], facts: &Facts) -> Self {
        let carrier = match () {
            () if matches!(facts.kind, Kind::Mail | Kind::SignedMessage) || mail::is_message(bytes) => {
                Repair::Mail
            }
            () if text_forms::is_rtf(bytes) => Repair::Document,
            () if is_one_pem_block(bytes) => Repair::Pem,
            () => Repair::SurroundingText,
        };
        Self { undone: Vec::new(), carrier, name: None, depth: 0 }
    }

    /// One carrier or encoding further in.
    fn inside(&self, undone: Repair) -> Self {
        let mut inner = Self { depth: self.depth + 1, ..self.clone() };
        if !inner.undone.contains(&undone) {
            inner.undone.push(undone);
        }
        inner
    }
}

/// certutil writes any file between BEGIN and END lines.
fn is_one_pem_block(bytes: &[u8]) -> bool {
    const BEGIN: &[u8] = b"-----BEGIN ";
    let text = bytes.trim_ascii();
    text.ends_with(b"-----") && text.strip_prefix(BEGIN).is_some_and(|rest| find(rest, BEGIN).is_none())
}

/// The content without what follows it, by which the same token is known again.
fn identity(content: &[u8]) -> Secret {
    let length = match content.first() {
        Some(b'{') => json::object(content, &[]).map_or(content.len(), |object| object.length),
        _ => Reader::new(content).skip().map_or(content.len(), <[u8]>::len),
    };
    Secret::new(content.get(..length).unwrap_or(content).trim_ascii().to_vec())
}

struct Search {
    work: usize,
    found: Vec<Found>,
}

impl Search {
    /// Takes up work of so many bytes, if there is room for it.
    fn may_spend(&mut self, bytes: usize) -> bool {
        match self.work.checked_sub(bytes) {
            Some(left) => {
                self.work = left;
                true
            }
            None => false,
        }
    }

    /// Searches a file, or something that came out of one.
    fn file(&mut self, bytes: &[u8], route: &Route) {
        if !self.may_spend(bytes.len()) {
            return;
        }
        if mail::is_message(bytes) {
            let route = route.inside(Repair::Mail);
            mail::parts(bytes, &mut |part| {
                let name = part.name.or_else(|| route.name.clone());
                self.inner_file(&part.content, &Route { name, ..route.clone() });
            });
            return;
        }
        self.text(bytes, route);
    }

    /// Searches something that stands by itself inside a carrier: it may be a token as a whole.
    fn inner_file(&mut self, bytes: &[u8], route: &Route) {
        if !self.may_spend(bytes.len()) {
            return;
        }
        let decoded = read::read(bytes);
        let whole = decoded.facts.flaws.is_empty() && !decoded.facts.repairs.contains(&Repair::TrailingData);
        if Weight::of(decoded.facts.kind) > Some(Weight::Pem) && whole {
            self.add(decoded, bytes, route, None);
        } else {
            self.file(bytes, route);
        }
    }

    /// Searches a text as it stands, and as what it stands for.
    fn text(&mut self, bytes: &[u8], route: &Route) {
        let signs = Signs::of(bytes);
        if signs.pem {
            self.pem(bytes, route);
        }
        self.base64(bytes, route);
        if signs.fields {
            for object in fields::plaintext_tokens(bytes) {
                self.add(read::read(&object), &object, route, Some(route.carrier));
            }
        }
        if route.depth == MAX_DEPTH {
            return;
        }
        let is_text = read::is_text(bytes);
        for form in FORMS
            .iter()
            .filter(|form| (form.is_shown)(&signs) && (is_text || form.undone == Some(Repair::Utf16)))
        {
            if let Some(text) = (form.decode)(bytes) {
                self.inner_file(&text, &route.inside(form.undone.unwrap_or(route.carrier)));
            }
        }
    }

    /// PEM blocks, whatever else is around them.
    fn pem(&mut self, bytes: &[u8], route: &Route) {
        if let Some(rest) = find(bytes, b"-----BEGIN ").and_then(|at| bytes.get(at..)) {
            self.add(read::read(rest), rest, route, None);
        }
    }

    /// base64 that begins like a token or a key.
    fn base64(&mut self, bytes: &[u8], route: &Route) {
        let mut from = 0;
        while let Some(at) = base64_text::next_start(bytes, from) {
            let (text, end) = base64_text::gather(bytes, at);
            from = at + 1;
            if !self.may_spend(text.len() + CANDIDATE) {
                return;
            }
            let snippet = base64_text::with_headers(bytes, at, &text);
            let decoded = read::read(&snippet);
            if Weight::of(decoded.facts.kind).is_some() {
                self.add(decoded, &snippet, route, Some(route.carrier));
                from = end;
            }
        }
    }

    /// Adds what was found, unless it is known already.
    fn add(&mut self, mut decoded: Decoded, bytes: &[u8], route: &Route, around: Option<Repair>) {
        let Some(weight) = Weight::of(decoded.facts.kind) else { return };
        if self.found.len() == MAX_FOUND {
            return;
        }
        let content = identity(decoded.inner.as_ref().map_or(bytes, |inner| inner.as_slice()));
        if self.found.iter().any(|found| found.content == content && found.weight == weight) {
            return;
        }
        for undone in route.undone.iter().copied().chain(around) {
            if !decoded.facts.repairs.contains(&undone) {
                decoded.facts.repairs.push(undone);
            }
        }
        decoded.facts.carried = true;
        decoded.name.clone_from(&route.name);
        decoded.inner.get_or_insert_with(|| Secret::new(bytes.to_vec()));
        self.found.push(Found { weight, decoded, content });
    }

    /// What the file is, with what was found in it.
    fn outcome(self, plain: Decoded) -> Decoded {
        let plain_weight = Weight::of(plain.facts.kind);
        let Some(gravest) = self.found.iter().map(|found| found.weight).max() else { return plain };
        let any_whole = self.found.iter().any(|found| found.weight == gravest && found.is_whole());
        let mut chosen = self
            .found
            .into_iter()
            .filter(|found| found.weight == gravest && (found.is_whole() || !any_whole));
        let Some(first) = chosen.next() else { return plain };
        let count = 1 + chosen.count();
        match gravest {
            // The file as a whole says the same, or more.
            _ if plain_weight > Some(gravest) => plain,
            Weight::Pem if !takes_pem(&plain.facts, any_whole) => plain,
            Weight::Token if count > 1 && any_whole => holding(count, &plain.facts),
            Weight::Token if plain_weight == Some(gravest) && !any_whole => plain,
            Weight::Token if plain_weight == Some(gravest) && plain.facts.flaws.is_empty() => plain,
            _ => first.decoded,
        }
    }
}

/// Does a certificate or key that lies in the file say more of it than the file as a whole?
fn takes_pem(plain: &Facts, any_whole: bool) -> bool {
    match Weight::of(plain.kind) {
        Some(_) => any_whole && !plain.flaws.is_empty(),
        None => plain.kind.role() == Role::PrivateText,
    }
}

/// A carrier of several tokens, none of which stands for the file.
fn holding(count: usize, plain: &Facts) -> Decoded {
    let kind = if plain.kind.is_token() { Kind::Text } else { plain.kind };
    let facts = Facts { held_tokens: Some(count), ..Facts::of(kind) };
    Decoded { facts, inner: None, name: None }
}

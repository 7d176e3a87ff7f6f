//! Tokens and keys inside something else: a mail, a note, a field of JSON, a web page.
//!
//! [`read`] first reads a file as what it is. Where that leaves room for more, the bytes are searched: once as
//! they are, then as the text that their escapes, entities, tags, quoted-printable, percent-encoding, RTF or
//! mail structure represent, up to [`MAX_DEPTH`] of these inside each other. All passes together are bounded by a
//! multiple of the size of the file. Of what comes out the gravest decides: a private key, then a decrypted
//! token, then a token, then certificates and other PEM blocks.

mod base64_text;
mod fields;
mod mail;
mod signs;
mod text_forms;
mod web_key;

use crate::bytes::find;
use crate::encoding::rich_text;
use crate::facts::Facts;
use crate::kind::{Kind, Role};
use crate::read::{self, Decoded};
use crate::repair::Repair;
use crate::secret::Secret;

use base64_text::Candidate;
use mail::Parts;
use signs::Signs;
use text_forms::FORMS;

/// Carriers inside carriers; real files have two.
const MAX_DEPTH: usize = 3;

/// Bytes that all passes together may go over, as a multiple of the size of the file.
const WORK: usize = 6;

/// Work that even the smallest file may take, in bytes.
const MIN_WORK: usize = 8 * 1024 * 1024;

/// Work that reading one candidate takes besides its own bytes, in bytes.
const CANDIDATE: usize = 512;

/// Passes over the characters of one candidate.
const PASSES: usize = 4;

/// Shorter base64 is no token that was cut off, in characters: it only begins like one.
const MIN_CUT_OFF: usize = 128;

/// Shorter texts between other bytes hold nothing, in bytes.
const MIN_TEXT: usize = 64;

/// This much more than its base64 is text around it, in bytes.
const MIN_AROUND: usize = 16;

/// Different tokens that are counted in one file.
const MAX_FOUND: usize = 1_000;

/// Texts that are remembered, so that none is searched twice.
const MAX_KNOWN: usize = 256;

/// FNV-1a, 64 bits (draft-eastlake-fnv).
const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0000_0100_0000_01b3;

/// Reads any bytes, and what is found in them.
pub(crate) fn read(bytes: &[u8]) -> Decoded {
    let plain = read::read(bytes);
    if !may_carry(bytes, &plain.facts) {
        return plain;
    }
    let mut search = Search::of(bytes.len());
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
fn may_carry(bytes: &[u8], facts: &Facts) -> bool {
    match facts.kind {
        Kind::DepToken | Kind::VppToken => {
            let around = [Repair::TrailingData, Repair::Pem];
            !facts.flaws.is_empty() || around.iter().any(|around| facts.repairs.contains(around))
        }
        // Not the mail as a whole may be encrypted, but something in it.
        Kind::EncryptedMessage => !mail::is_encrypted(bytes),
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

/// How grave it is to find something in a file.
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

/// Something found in the file.
struct Found {
    weight: Weight,
    decoded: Decoded,
    /// What distinguishes it from others: its content inside all wrappings.
    content: Secret,
    depth: usize,
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
    /// What is reported about a token with something around it.
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
            () if rich_text::is_document(bytes) => Repair::Document,
            () if is_one_pem_block(bytes) => Repair::Pem,
            () => Repair::SurroundingText,
        };
        Self { undone: Vec::new(), carrier, name: None, depth: 0 }
    }

    /// One carrier or encoding further in.
    fn inside(&self, undone: Repair) -> Self {
        Self { depth: self.depth + 1, ..self.with(undone) }
    }

    /// At the same place, with something more to say.
    fn with(&self, undone: Repair) -> Self {
        let mut route = self.clone();
        if !route.undone.contains(&undone) {
            route.undone.push(undone);
        }
        route
    }
}

/// certutil writes any file between BEGIN and END lines.
fn is_one_pem_block(bytes: &[u8]) -> bool {
    const BEGIN: &[u8] = b"-----BEGIN ";
    let text = bytes.trim_ascii();
    text.ends_with(b"-----") && text.strip_prefix(BEGIN).is_some_and(|rest| find(rest, BEGIN).is_none())
}

/// What seems to be missing or too much where a text has not been decoded as it should be: the less, the better.
fn lack(decoded: &Decoded) -> (usize, bool) {
    const ODD: [Repair; 3] = [Repair::NoHeaders, Repair::NoPadding, Repair::TrailingData];
    let odd = ODD.iter().filter(|odd| decoded.facts.repairs.contains(odd)).count();
    (decoded.facts.flaws.len() + odd, decoded.name.is_none())
}

/// The content without what follows it, by which the same token is known again.
fn identity(content: &[u8]) -> Secret {
    let length = base64_text::length_of(content).unwrap_or(content.len());
    Secret::new(content.get(..length).unwrap_or(content).trim_ascii().to_vec())
}

#[derive(Default)]
struct Search {
    work: usize,
    found: Vec<Found>,
    /// The texts that were searched, by a checksum, and how deep each lay: two forms that are undone in either order
    /// give the same text.
    searched: Vec<(u64, usize)>,
}

impl Search {
    /// For a file of so many bytes.
    fn of(size: usize) -> Self {
        Self { work: size.saturating_mul(WORK).saturating_add(MIN_WORK), ..Self::default() }
    }

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
        let before = self.found.len();
        if route.depth < MAX_DEPTH && mail::is_message(bytes) {
            // Lines that look like headers do not make a mail.
            let begins = mail::begins(bytes);
            let around = if begins { route.clone() } else { route.with(route.carrier) };
            match self.mail(bytes, &around) {
                Parts::SomeEncrypted => return,
                Parts::All if begins && self.found.len() > before => return,
                _ => {}
            }
        }
        if read::is_text(bytes) {
            self.text(bytes, route);
        } else {
            self.texts_in_bytes(bytes, route);
        }
    }

    /// Were the same bytes searched before under the same name, no deeper than here?
    fn is_known(&mut self, bytes: &[u8], route: &Route) -> bool {
        let name = route.name.as_deref().unwrap_or_default();
        let checksum = name
            .bytes()
            .chain(bytes.iter().copied())
            .fold(FNV_OFFSET, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(FNV_PRIME));
        let known = self.searched.iter().any(|(other, depth)| *other == checksum && *depth <= route.depth);
        if !known && self.searched.len() < MAX_KNOWN {
            self.searched.push((checksum, route.depth));
        }
        known
    }

    /// Searches the parts of a mail.
    fn mail(&mut self, bytes: &[u8], route: &Route) -> Parts {
        let route = route.inside(Repair::Mail);
        mail::parts(bytes, &mut |part| {
            let name = part.name.or_else(|| route.name.clone());
            self.inner_file(&part.content, &Route { name, ..route.clone() });
        })
    }

    /// Searches the texts between other bytes, as in an Outlook message, and text in UTF-16.
    fn texts_in_bytes(&mut self, bytes: &[u8], route: &Route) {
        // Each with the byte that ends it, which shows that the text is not cut off.
        let texts = bytes.split_inclusive(|byte| text_forms::is_no_text(*byte));
        for text in texts.filter(|text| text.len() > MIN_TEXT) {
            self.text(text, route);
        }
        let text = text_forms::utf16_texts(bytes);
        if route.depth < MAX_DEPTH && !text.is_empty() {
            self.inner_file(&text, &route.inside(Repair::Utf16));
        }
    }

    /// Searches something that a carrier contains separately: it may be a token as a whole.
    fn inner_file(&mut self, bytes: &[u8], route: &Route) {
        if !self.may_spend(bytes.len()) || self.is_known(bytes, route) {
            return;
        }
        let decoded = read::read(bytes);
        let facts = &decoded.facts;
        let whole = facts.flaws.is_empty()
            && !facts.repairs.contains(&Repair::TrailingData)
            && !mail::is_message(bytes)
            && mail::embedded(bytes).is_none();
        if Weight::of(decoded.facts.kind) > Some(Weight::Pem) && whole {
            self.add(decoded, bytes, route, None);
        } else {
            self.file(bytes, route);
        }
    }

    /// Searches a text unchanged, and decoded.
    fn text(&mut self, bytes: &[u8], route: &Route) {
        let signs = Signs::of(bytes);
        let mail = mail::embedded(bytes).filter(|_| route.depth < MAX_DEPTH);
        if mail.is_some_and(|mail| self.mail(mail, &route.with(route.carrier)) == Parts::SomeEncrypted) {
            return;
        }
        if signs.pem {
            self.pem(bytes, route);
        }
        self.base64(bytes, route);
        if signs.fields {
            // The end of a content token in base64 has such fields too, and no brace before them.
            let is_from_base64 = route.undone.contains(&Repair::DoubleBase64);
            let brace = bytes.iter().position(|byte| *byte == b'{').unwrap_or(bytes.len());
            let start = if is_from_base64 { brace } else { 0 };
            for object in fields::plaintext_tokens(bytes.get(start..).unwrap_or_default()) {
                self.add(read::read(&object), &object, route, Some(route.carrier));
            }
        }
        if signs.web_key {
            for object in web_key::objects(bytes) {
                let decoded = read::read(object);
                if decoded.facts.kind == Kind::PrivateKey {
                    self.add(decoded, object, route, Some(route.carrier));
                }
            }
        }
        if route.depth == MAX_DEPTH {
            return;
        }
        self.texts_in_base64(bytes, route);
        for form in FORMS.iter().filter(|form| (form.is_shown)(&signs)) {
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
            let Candidate { text, end, seen, is_whole_json } = base64_text::one(bytes, at);
            // What begins within a whole object is part of its text.
            from = if is_whole_json { end } else { at + 1 };
            if !self.may_spend(PASSES * seen + CANDIDATE) {
                return;
            }
            let snippet = base64_text::with_headers(bytes, at, &text);
            let decoded = read::read(&snippet);
            let is_word = !decoded.facts.flaws.is_empty() && text.len() < MIN_CUT_OFF;
            if Weight::of(decoded.facts.kind).is_some() && !is_word {
                self.add(decoded, &snippet, route, Some(route.carrier));
                from = end;
            }
        }
    }

    /// Texts in base64, in which a token may lie.
    fn texts_in_base64(&mut self, bytes: &[u8], route: &Route) {
        let mut from = 0;
        while let Some((text, end)) = base64_text::next_text(bytes, from) {
            from = end;
            if !self.may_spend(text.len() + CANDIDATE) {
                return;
            }
            // A content token in base64 is a token, and no secret.
            if text.starts_with(b"{") && read::read(&text).facts.kind == Kind::VppTokenPlaintext {
                continue;
            }
            let is_all = text.len() / 3 * 4 + MIN_AROUND > bytes.len();
            let route = if is_all { route.clone() } else { route.with(route.carrier) };
            self.inner_file(&text, &route.inside(Repair::DoubleBase64));
        }
    }

    /// Adds what was found, unless it is known already from a text that shows as much of it.
    fn add(&mut self, mut decoded: Decoded, bytes: &[u8], route: &Route, around: Option<Repair>) {
        let Some(weight) = Weight::of(decoded.facts.kind) else { return };
        let content = identity(decoded.inner.as_ref().map_or(bytes, |inner| inner.as_slice()));
        let known = self.found.iter().position(|found| found.content == content && found.weight == weight);
        decoded.name.clone_from(&route.name);
        let own = lack(&decoded);
        let is_better = |found: &Found| own < lack(&found.decoded);
        if known.and_then(|at| self.found.get(at)).is_some_and(|found| !is_better(found)) {
            return;
        }
        for undone in route.undone.iter().copied().chain(around) {
            if !decoded.facts.repairs.contains(&undone) {
                decoded.facts.repairs.push(undone);
            }
        }
        decoded.facts.carried = true;
        decoded.inner.get_or_insert_with(|| Secret::new(bytes.to_vec()));
        let found = Found { weight, decoded, content, depth: route.depth };
        if let Some(known) = known {
            self.found.remove(known);
        }
        if self.found.len() < MAX_FOUND {
            self.found.insert(known.unwrap_or(self.found.len()), found);
        }
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
            Weight::Token
                if plain_weight == Some(gravest)
                    && plain.facts.flaws.is_empty()
                    && !(first.depth > 0 && lack(&first.decoded) < lack(&plain)) =>
            {
                plain
            }
            _ => first.decoded,
        }
    }
}

/// Does a certificate or key in the file say more about it than the file as a whole?
fn takes_pem(plain: &Facts, any_whole: bool) -> bool {
    match Weight::of(plain.kind) {
        Some(_) => any_whole && !plain.flaws.is_empty(),
        None => plain.kind.role() == Role::PrivateText,
    }
}

/// A carrier of several tokens, none of which represents the file.
fn holding(count: usize, plain: &Facts) -> Decoded {
    let kind = if plain.kind.is_token() { Kind::Text } else { plain.kind };
    let facts = Facts { held_tokens: Some(count), ..Facts::of(kind) };
    Decoded { facts, inner: None, name: None }
}

#[cfg(test)]
mod tests {
    use super::{CANDIDATE, MAX_KNOWN, MIN_WORK, Repair, Route, Search, WORK};

    const ROUTE: Route = Route { undone: Vec::new(), carrier: Repair::SurroundingText, name: None, depth: 0 };

    #[test]
    fn as_much_work_as_there_is_may_be_done_and_no_more() {
        let mut search = Search::of(1_000);
        assert!(search.may_spend(1_000 * WORK));
        assert!(!search.may_spend(MIN_WORK + 1));
        assert!(search.may_spend(MIN_WORK));
        assert!(!search.may_spend(1));
        assert_eq!((WORK, MIN_WORK), (6, 8 * 1024 * 1024));
    }

    #[test]
    fn a_candidate_is_read_as_long_as_there_is_work_for_it() {
        let token = b"Token: eyJhIjoxfQ== and eyJjb25zdW1lcl9rZXkiOiJhIiwiYWNjZXNzX3NlY3JldCI6ImIifQ==";
        let seen_before = 12;
        let seen = 56;
        let found = |work| {
            let mut search = Search { work, ..Search::default() };
            search.base64(token, &ROUTE);
            search.found.len()
        };
        let needed = 4 * (seen_before + seen) + 2 * CANDIDATE;
        assert_eq!((found(needed), found(needed - 1)), (1, 0));
    }

    #[test]
    fn as_many_texts_as_the_limit_are_remembered_and_no_more() {
        let mut search = Search::of(0);
        for number in 0..=MAX_KNOWN {
            assert!(!search.is_known(&number.to_le_bytes(), &ROUTE));
        }
        assert!(search.is_known(&(MAX_KNOWN - 1).to_le_bytes(), &ROUTE));
        assert!(!search.is_known(&MAX_KNOWN.to_le_bytes(), &ROUTE));
    }
}

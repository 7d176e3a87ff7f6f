//! Gives a token back as Apple writes it, where something around it had to be undone to read it.

mod layout;

use crate::carrier;
use crate::facts::{Facts, StatedExpiry};
use crate::file_name::FileName;
use crate::format::enveloped::Enveloped;
use crate::json;
use crate::kind::Kind;
use crate::options::{MAX_BYTES, Options};
use crate::read;
use crate::secret::Secret;

/// A token as Apple writes it.
#[derive(Debug, PartialEq, Eq)]
pub struct Restored {
    /// A name by Apple's pattern, as far as the name of the source says what belongs in it; otherwise
    /// `server-token_smime.p7m` or `content-token.vpptoken`.
    pub name: String,
    /// The file; wiped when it is dropped.
    pub bytes: zeroize::Zeroizing<Vec<u8>>,
}

/// Gives back the token in these bytes: the content unchanged, in the layout that Apple writes. A whole token
/// from an archive or mail ([`Options::within`]) is given back as it is.
///
/// `None` for a token that needs no repair, for one that is damaged, cut off or expired (an estimated expiry
/// does not count), and for everything else; [`inspect`](crate::inspect) says why. A server token with neither
/// Apple's headers nor a name by Apple's pattern is given back only if `confirmed`: nothing shows that it is
/// Apple's. A byte that was changed in the encrypted part cannot be seen.
#[must_use]
pub fn restore(bytes: &[u8], options: &Options<'_>, confirmed: bool) -> Option<Restored> {
    if bytes.len() > MAX_BYTES {
        return None;
    }
    let mut decoded = carrier::read(bytes);
    let inner = decoded.inner.take();
    let facts = &decoded.facts;
    let name = decoded.name.as_deref().or(options.own_name()).map(FileName::read).unwrap_or_default();
    if !is_whole(facts) || has_expired(facts, options) {
        return None;
    }
    let in_need = !facts.repairs.is_empty() || name.extra_extension;
    if !in_need && options.container.is_none() {
        return None;
    }
    let by_name = || {
        let outer = options.container.and_then(|(outer, _)| outer);
        let names = [decoded.name.as_deref(), options.own_name(), outer];
        names.into_iter().flatten().any(|name| FileName::read(name).is_of_a_server_token())
    };
    if facts.kind == Kind::DepToken && !(facts.apple_headers || confirmed || by_name()) {
        return None;
    }
    let written = if in_need {
        written(facts.kind, inner.as_ref().map_or(bytes, |inner| inner.as_slice()))?
    } else {
        Secret::new(bytes.to_vec())
    };
    let again = read::read(&written).facts;
    let same = again.repairs.is_empty() && says_the_same(&again, facts);
    same.then(|| Restored { name: name.clean(facts.kind), bytes: written })
}

/// Is it one of the two tokens, from its first byte to its last?
fn is_whole(facts: &Facts) -> bool {
    facts.kind.is_token() && facts.flaws.is_empty() && facts.stated_expiry != StatedExpiry::Impossible
}

fn has_expired(facts: &Facts, options: &Options<'_>) -> bool {
    matches!(facts.stated_expiry, StatedExpiry::InToken(at) if at <= options.in_whole_seconds().now)
}

/// The content in Apple's layout, without what follows its end.
fn written(kind: Kind, content: &[u8]) -> Option<Secret> {
    if kind == Kind::DepToken {
        let length = Enveloped::read(content).length;
        return Some(layout::server_token(content.get(..length)?));
    }
    let length = json::object(content, &[])?.length;
    Some(layout::content_token(content.get(..length)?))
}

/// Was the same read of both? White space around the content is gone in the second.
fn says_the_same(again: &Facts, source: &Facts) -> bool {
    again.kind == source.kind
        && again.flaws.is_empty()
        && again.organization == source.organization
        && again.stated_expiry == source.stated_expiry
        && again.encryption == source.encryption
        && again.unusual_encryption == source.unusual_encryption
        && again.unusual_form.iter().all(|form| source.unusual_form.contains(form))
}

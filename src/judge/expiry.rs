//! When a file expires, and the findings that follow from it.

use crate::facts::{Facts, StatedExpiry};
use crate::kind::Kind;
use crate::report::{Expiry, ExpiryState, Finding, FindingCode, Issued, Source};
use crate::time::{Time, estimated_expiry, to_rfc3339};

const SECONDS_OF_A_DAY: i64 = 86_400;

/// With this many seconds left or fewer, a token should be renewed.
const EXPIRING: i64 = 30 * SECONDS_OF_A_DAY;

/// Apple issues tokens for 365 days; one day is added for clocks that are wrong.
const LONGEST: i64 = 366 * SECONDS_OF_A_DAY;

/// The expiry as the file states it, or else an estimate from the time in its name.
pub(super) fn expiry(facts: &Facts, issued: Option<&Issued>, now: Time) -> Option<Expiry> {
    let (at, source, exact) = match (facts.stated_expiry, issued) {
        (StatedExpiry::InToken(at), _) => (at, Source::Token, true),
        (StatedExpiry::InCertificate(at), _) => (at, Source::Certificate, true),
        (StatedExpiry::Nothing, Some(Issued { at, source: Source::FileName })) => {
            (estimated_expiry(*at)?, Source::FileName, false)
        }
        _ => return None,
    };
    let seconds_left = at.timestamp() - now.timestamp();
    let state = match seconds_left {
        ..=0 => ExpiryState::Expired,
        1..=EXPIRING => ExpiryState::Expiring,
        _ => ExpiryState::Valid,
    };
    Some(Expiry { at, source, exact, state, seconds_left })
}

/// Adds the findings about the expiry.
pub(super) fn judge(facts: &Facts, issued: Option<&Issued>, expiry: Option<&Expiry>, out: &mut Vec<Finding>) {
    let Some(expiry) = expiry else {
        if facts.kind == Kind::DepToken && facts.stated_expiry == StatedExpiry::Nothing {
            out.push(Finding::new(FindingCode::ExpiryUnknown));
        }
        return;
    };
    match (expiry.state, expiry.exact) {
        (ExpiryState::Expired, true) => out.push(Finding::new(FindingCode::Expired)),
        (ExpiryState::Expired, false) => out.push(Finding::new(FindingCode::ExpiredEstimate)),
        (ExpiryState::Expiring, exact) => out.push(
            Finding::new(FindingCode::ExpiresSoon)
                .with("days", expiry.seconds_left / SECONDS_OF_A_DAY)
                .with("exact", exact),
        ),
        (ExpiryState::Valid, _) => {}
    }
    out.extend(disagreement(facts, issued, expiry));
    if expiry.seconds_left > LONGEST && expiry.source != Source::Certificate {
        out.push(Finding::new(FindingCode::ImplausibleExpiry));
    }
}

/// Reports an expiry that differs by more than a day from the one estimated from the file name.
fn disagreement(facts: &Facts, issued: Option<&Issued>, expiry: &Expiry) -> Option<Finding> {
    let named = issued.filter(|issued| issued.source == Source::FileName && facts.kind == Kind::DepToken)?;
    let from_name = estimated_expiry(named.at)?;
    let apart = from_name.timestamp().abs_diff(expiry.at.timestamp()) > SECONDS_OF_A_DAY.unsigned_abs();
    (expiry.exact && apart).then(|| {
        Finding::new(FindingCode::ExpiryDisagrees)
            .with("fromName", to_rfc3339(from_name))
            .with("fromToken", to_rfc3339(expiry.at))
    })
}

#[cfg(test)]
mod tests {
    use super::{SECONDS_OF_A_DAY, disagreement, expiry};
    use crate::facts::{Facts, StatedExpiry};
    use crate::kind::Kind;
    use crate::report::{Issued, Source};
    use crate::time::{TOKEN_LIFETIME, Time};

    #[test]
    fn name_and_token_disagree_when_they_are_more_than_a_day_apart() {
        let at = |seconds| Time::from_timestamp(seconds, 0).unwrap_or_default();
        let issued = Issued { at: at(1_800_000_000), source: Source::FileName };
        let by_name = 1_800_000_000 + TOKEN_LIFETIME.num_seconds();
        for (apart, disagrees) in [(0, false), (SECONDS_OF_A_DAY, false), (SECONDS_OF_A_DAY + 1, true)] {
            for stated in [by_name + apart, by_name - apart] {
                let stated_expiry = StatedExpiry::InToken(at(stated));
                let facts = Facts { stated_expiry, ..Facts::of(Kind::DepToken) };
                let expiry = expiry(&facts, Some(&issued), at(1_800_000_000));
                let found = expiry.and_then(|expiry| disagreement(&facts, Some(&issued), &expiry));
                assert_eq!(found.is_some(), disagrees, "{apart}");
            }
        }
    }
}

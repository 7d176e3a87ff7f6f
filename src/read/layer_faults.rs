//! The findings that follow from how each layer around the content ended.

use crate::defect::{Defect, Flaw, Part};
use crate::facts::{Facts, StatedExpiry};
use crate::repair::Repair;
use crate::unwrap::{Ending, Layer};

/// What the ending of a layer says of the file.
#[derive(Debug, PartialEq, Eq)]
enum Effect {
    /// Nothing.
    None,
    /// The file is cut off or broken there.
    Flaw(Flaw),
    /// The token is whole, and more bytes follow it.
    TrailingData,
}

/// The cases, by what is wrong with the layer, what the layer is, and whether the content in it is whole.
#[expect(clippy::match_same_arms, reason = "each case has its own reason")]
fn effect(layer: &Layer, ending: Ending, content_is_whole: bool) -> Effect {
    let flaw = |defect| Effect::Flaw(Flaw::new(defect, layer.part()));
    match (ending.defect, layer, content_is_whole) {
        // base64 without its `=` is cut off where its content is cut off too.
        (None, Layer::Base64(notes), false) if notes.unpadded => flaw(Defect::CutOff),
        (None, ..) => Effect::None,
        // Only the closing mark is missing, and `repaired` names the layer already.
        (Some(Defect::CutOff), Layer::Quotes | Layer::Pem, true) => Effect::None,
        (Some(Defect::CutOff), Layer::Base64(_), true) => flaw(Defect::CutOff),
        // One digit, byte or header line too many.
        (Some(Defect::CutOff), _, true) => Effect::TrailingData,
        (Some(Defect::Broken), _, true) if ending.trailing => Effect::TrailingData,
        (Some(defect), ..) => flaw(defect),
    }
}

/// The facts, with what the endings of the layers add. `endings` are those of `layers`, outermost first.
pub(super) fn with_endings(
    mut facts: Facts,
    content_is_whole: bool,
    layers: &[Layer],
    endings: &[Ending],
) -> Facts {
    for (layer, ending) in layers.iter().zip(endings) {
        match effect(layer, *ending, content_is_whole) {
            Effect::None => {}
            Effect::Flaw(flaw) => return attribute_to_outer_layer(facts, flaw),
            Effect::TrailingData => facts.repairs.push(Repair::TrailingData),
        }
    }
    facts.repairs.dedup();
    facts
}

/// Bytes that follow a whole structure are no defect of the layers around it.
pub(super) fn ignore_trailing(length: usize, layers: &mut [Layer], endings: &mut [Ending]) {
    if let Some(ending) = endings.last_mut() {
        *ending = Ending::WHOLE;
    }
    if let Some(notes) = layers.last_mut().and_then(Layer::base64_mut) {
        notes.keep_within(length);
    }
}

/// Reports the flaw of an outer layer in place of the flaws inside it that it causes.
pub(super) fn attribute_to_outer_layer(mut facts: Facts, outer: Flaw) -> Facts {
    let is_consequence =
        |flaw: &Flaw| flaw.defect == Defect::CutOff || matches!(flaw.part, Part::Structure | Part::Json);
    facts.flaws.retain(|flaw| !is_consequence(flaw));
    facts.flaws.insert(0, outer);
    facts.repairs.retain(|repair| *repair != Repair::NoPadding);
    if facts.stated_expiry == StatedExpiry::Impossible {
        facts.stated_expiry = StatedExpiry::Nothing;
    }
    facts
}

#[cfg(test)]
mod tests {
    use super::{Effect, effect};
    use crate::defect::{Defect, Flaw, Part};
    use crate::unwrap::{Ending, Layer};

    #[test]
    fn a_missing_closing_mark_is_not_something_too_many() {
        for layer in [Layer::Quotes, Layer::Pem] {
            assert_eq!(effect(&layer, Ending::CUT_OFF, true), Effect::None);
            let cut_off = Effect::Flaw(Flaw::new(Defect::CutOff, layer.part()));
            assert_eq!(effect(&layer, Ending::CUT_OFF, false), cut_off);
        }
    }

    #[test]
    fn what_follows_a_whole_token_is_trailing_and_what_follows_half_of_one_is_a_break() {
        let trailing = Ending { defect: Some(Defect::Broken), trailing: true };
        assert_eq!(effect(&Layer::Hex, trailing, true), Effect::TrailingData);
        assert_eq!(effect(&Layer::Hex, trailing, false), Effect::Flaw(Flaw::broken(Part::Hex)));
        assert_eq!(effect(&Layer::Hex, Ending::CUT_OFF, true), Effect::TrailingData);
    }
}

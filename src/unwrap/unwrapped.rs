//! The result of removing one layer.

use crate::defect::Defect;
use crate::secret::Secret;

/// How a layer ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ending {
    /// What is wrong with it. The content before the defect was decoded.
    pub(crate) defect: Option<Defect>,
    /// Something other than white space follows the end of the layer.
    pub(crate) trailing: bool,
}

impl Ending {
    pub(crate) const WHOLE: Self = Self { defect: None, trailing: false };
    pub(crate) const CUT_OFF: Self = Self { defect: Some(Defect::CutOff), trailing: false };
    pub(crate) const BROKEN: Self = Self { defect: Some(Defect::Broken), trailing: false };
}

/// What was removed, the content inside, and how the layer ended. `L` is what is known of the layer.
pub(crate) struct Unwrapped<L> {
    pub(crate) layer: L,
    pub(crate) content: Secret,
    pub(crate) ending: Ending,
}

impl<L> Unwrapped<L> {
    /// The same, with the layer wrapped by `layer`.
    pub(super) fn with<M>(self, layer: impl FnOnce(L) -> M) -> Unwrapped<M> {
        Unwrapped { layer: layer(self.layer), content: self.content, ending: self.ending }
    }
}

//! Choosing from a table of conditions.

/// The rows whose condition is true.
pub(crate) fn select<T: Copy>(table: &[(T, bool)]) -> Vec<T> {
    table.iter().filter(|(_, condition)| *condition).map(|(row, _)| *row).collect()
}

//! The program as its users run it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod containers;
mod exports;
mod input;
mod language;
mod metrics;
mod output;
mod status;
mod support;
mod unlock;

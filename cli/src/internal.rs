//! An error of this program itself: a sentence and a status of its own, never a backtrace.

use std::panic::{self, AssertUnwindSafe};

use crate::status::Status;

/// Runs the program. A panic anywhere in it gives [`Status::Internal`], after `explain` was called; the panic's own message
/// is not printed, since it may hold a piece of a file.
pub(crate) fn guard(run: impl FnOnce() -> Status, explain: impl FnOnce()) -> Status {
    panic::set_hook(Box::new(|_| {}));
    panic::catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| {
        // The status is the same if this fails too.
        let _ = panic::catch_unwind(AssertUnwindSafe(explain));
        Status::Internal
    })
}

#[cfg(test)]
mod tests {
    use std::process::{Command, exit};

    use super::*;
    use crate::print_error;

    /// Run by the test below, in a process of its own.
    #[test]
    #[ignore = "ends its process"]
    #[allow(clippy::panic, clippy::exit)]
    fn panics() {
        let status = guard(|| panic!("a piece of a file"), || print_error("An internal error."));
        exit(status as i32);
    }

    /// Run by the test below, in a process of its own.
    #[test]
    #[ignore = "ends its process"]
    #[allow(clippy::panic, clippy::exit)]
    fn panics_twice() {
        let status = guard(|| panic!("a piece of a file"), || panic!("in the explanation"));
        exit(status as i32);
    }

    fn output_of(test: &str) -> std::io::Result<(Option<i32>, String)> {
        let output = Command::new(std::env::current_exe()?)
            .args([test, "--exact", "--ignored", "--nocapture", "--test-threads=1"])
            .env("RUST_BACKTRACE", "full")
            .output()?;
        Ok((output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned()))
    }

    #[test]
    fn a_panic_is_70_and_one_sentence() -> std::io::Result<()> {
        let sentence = "token-check: An internal error.\n".to_owned();
        assert_eq!(output_of("internal::tests::panics")?, (Some(70), sentence));
        assert_eq!(output_of("internal::tests::panics_twice")?, (Some(70), String::new()));
        Ok(())
    }
}

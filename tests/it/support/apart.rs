//! Tests that need a process of their own.

use std::process::Command;

/// Runs an ignored test, by its path, in a process of its own, because it counts what all tests do, or
/// limits or breaks what they share.
pub(crate) fn apart(test: &str) {
    limited("", test);
}

/// As [`apart`], after a command of the shell that limits the process; gives what the test tells on standard
/// error.
pub(crate) fn limited(limit: &str, test: &str) -> String {
    let exe = std::env::current_exe().expect("this program");
    let mut command = match limit {
        "" => Command::new(exe),
        _ => {
            let mut shell = Command::new("sh");
            shell.args(["-c", &format!("{limit}; exec \"$0\" \"$@\"")]).arg(exe);
            shell
        }
    };
    let out = command.args(["--exact", test, "--ignored", "--nocapture"]).output().expect("it runs");
    let (text, errors) = (String::from_utf8_lossy(&out.stdout), String::from_utf8_lossy(&out.stderr));
    assert!(out.status.success() && text.contains("1 passed"), "{text}{errors}");
    errors.into_owned()
}

//! The layout of generated code is rustfmt's.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::package::PackageError;
use crate::package::files::Files;

/// Files in one run: what a command line surely holds.
const BATCH: usize = 500;

/// Lays out all Rust files.
///
/// # Errors
/// If rustfmt is not to be had, or does not accept the code.
pub(super) fn format(files: &mut Files) -> Result<(), PackageError> {
    let folder = files.folder().to_path_buf();
    let failed = |message: String| PackageError::Format {
        folder: folder.clone(),
        message,
    };
    let scratch = tempfile::tempdir().map_err(|error| failed(error.to_string()))?;
    let mut waiting: Vec<(PathBuf, &mut String)> = Vec::new();
    for (_, text) in files.texts().filter(|(path, _)| is_rust(path)) {
        // rustfmt goes from a file to its modules, which are elsewhere; what comes by pipe it takes alone.
        if text.contains("\nmod ") || text.contains("\npub mod ") {
            *text = piped(text).map_err(failed)?;
        } else {
            let copy = scratch.path().join(format!("{}.rs", waiting.len()));
            std::fs::write(&copy, text.as_bytes()).map_err(|error| failed(error.to_string()))?;
            waiting.push((copy, text));
        }
    }
    for batch in waiting.chunks(BATCH) {
        let output = rustfmt().args(batch.iter().map(|(copy, _)| copy)).output();
        finished(output).map_err(failed)?;
    }
    for (copy, text) in waiting {
        *text = std::fs::read_to_string(&copy).map_err(|error| failed(error.to_string()))?;
    }
    Ok(())
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}

/// `RUSTFMT`, as cargo knows it, or the one in the path.
fn rustfmt() -> Command {
    let program = std::env::var_os("RUSTFMT").unwrap_or_else(|| "rustfmt".into());
    let mut command = Command::new(program);
    command.args(["--edition", "2024", "--style-edition", "2024", "--quiet"]);
    command
}

fn piped(text: &str) -> Result<String, String> {
    let run = || {
        let mut child = rustfmt()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        // A thread of its own: a full pipe on one side must not stop the other.
        let (input, bytes) = (child.stdin.take(), text.as_bytes().to_vec());
        let writer =
            std::thread::spawn(move || input.map_or(Ok(()), |mut input| input.write_all(&bytes)));
        let output = child.wait_with_output();
        let _ = writer.join();
        output
    };
    String::from_utf8(finished(run())?.stdout).map_err(|error| error.to_string())
}

fn finished(output: std::io::Result<Output>) -> Result<Output, String> {
    let output = output.map_err(|error| {
        format!("{error}: is rustfmt installed? `rustup component add rustfmt`")
    })?;
    if output.status.success() {
        return Ok(output);
    }
    let words = String::from_utf8_lossy(&output.stderr);
    Err(words.lines().take(20).collect::<Vec<_>>().join("\n"))
}

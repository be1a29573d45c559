//! Our signatures against a verifier in another language: Python's standard library, from the wire alone.
//!
//! Here 20,000 of them; `examples/signatures.rs` says how a million are verified.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test fails by panicking, and says what it left out"
)]

#[path = "../texts/naughty.rs"]
mod naughty;
#[path = "signatures/stream.rs"]
mod stream;

use std::path::Path;
use std::process::{Command, Stdio};

/// What the verifier prints; `None` without Python.
fn verify(count: u64, seed: u64, arguments: &[&str]) -> Option<String> {
    let found = Command::new("python3").arg("--version").output();
    if !found.is_ok_and(|output| output.status.success()) {
        println!(
            "SKIPPED: there is no python3 on this machine, so no signature was verified by it"
        );
        return None;
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("python/verify_signatures.py");
    let mut python = Command::new("python3")
        .arg(script)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = std::io::BufWriter::new(python.stdin.take().unwrap());
    let written = stream::write(count, seed, &mut stdin);
    drop(stdin);
    let output = python.wait_with_output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && written.is_ok(), "{told}");
    Some(String::from_utf8(output.stdout).unwrap())
}

#[test]
fn python_verifies_our_signatures() {
    if let Some(told) = verify(20_000, 0x5eed, &[]) {
        assert!(told.starts_with("20000 verified: "), "{told}");
        assert!(!told.contains(" 0 V"), "{told}");
    }
}

#[test]
fn python_refuses_spoilt_signatures() {
    if let Some(told) = verify(1_000, 7, &["--spoil"]) {
        assert!(told.starts_with("1000 verified: "), "{told}");
    }
}

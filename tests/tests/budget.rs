//! What the derives cost at compile time, as a ratio to plain `Clone, Debug, Default` in the same run.
//!
//! Catalogues of this size (tens of thousands of operations) stand and fall with this number. CPU time is compared and
//! not the clock, so that a busy machine does not fail the test.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout
)]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use wait4::Wait4 as _;

/// Requests, each with an answer and an item of the answer's list.
const OPERATIONS: usize = 100;
/// The promise. What is measured is printed; see `--nocapture`.
const LIMIT: f64 = 3.1;
/// Best of so many rounds,
const ROUNDS: usize = 3;
/// or of so many, if the limit is not kept: a neighbour on the same core makes both slower, but not evenly.
const MOST_ROUNDS: usize = 12;

#[test]
fn derives_stay_within_their_compile_time_budget() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("budget");
    write_workspace(&root);
    // Dependencies are built once, outside the measurement.
    check(&root, "ours");
    check(&root, "plain");

    let mut best = [Duration::MAX; 2];
    let mut rounds = 0;
    while rounds < ROUNDS || (rounds < MOST_ROUNDS && ratio(best) > LIMIT) {
        for (package, best) in ["plain", "ours"].into_iter().zip(&mut best) {
            let source = root.join(package).join("src/lib.rs");
            let text = fs::read_to_string(&source).unwrap();
            // A changed file, not only a changed date: dates have coarse clocks.
            fs::write(&source, format!("{text}\n")).unwrap();
            *best = check(&root, package).min(*best);
        }
        rounds += 1;
    }
    let ratio = ratio(best);
    let [plain, ours] = best.map(|time| time.as_secs_f64());
    println!(
        "{OPERATIONS} operations: plain derives {plain:.2} s, ours {ours:.2} s of CPU, ratio {ratio:.2} \
         (limit {LIMIT}, {rounds} rounds)"
    );
    assert!(plain > 0.05, "the plain crate was not compiled: {plain} s");
    assert!(
        ratio <= LIMIT,
        "the derives cost {ratio:.2} times the plain ones, the limit is {LIMIT}"
    );
}

fn ratio([plain, ours]: [Duration; 2]) -> f64 {
    ours.as_secs_f64() / plain.as_secs_f64()
}

/// `cargo check` of one package, and the CPU time, user and system, of cargo and everything it started.
fn check(root: &Path, package: &str) -> Duration {
    let mut child = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--package", package])
        .current_dir(root)
        .env("CARGO_TARGET_DIR", root.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        // Settings of the run around this one (coverage, `-D warnings`) are not what is measured.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .stdin(Stdio::null())
        .spawn()
        .unwrap();
    let used = child.wait4().unwrap();
    assert!(
        used.status.success(),
        "`cargo check` of the {package} crate failed"
    );
    used.rusage.utime + used.rusage.stime
}

fn write_workspace(root: &Path) {
    let repository = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned();
    fs::create_dir_all(root).unwrap();
    // The versions that are already there, so that nothing is downloaded.
    fs::copy(repository.join("Cargo.lock"), root.join("Cargo.lock")).unwrap();
    fs::write(
        root.join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"ours\", \"plain\"]\n\
         [profile.dev]\ndebug = false\nincremental = false\n",
    )
    .unwrap();
    let dependency = format!(
        "aliyun-rpc-core = {{ path = {:?}, default-features = false }}\n",
        repository.join("aliyun-rpc-core")
    );
    write_package(root, "ours", &dependency, &source(true));
    write_package(root, "plain", "", &source(false));
}

fn write_package(root: &Path, name: &str, dependencies: &str, source: &str) {
    let folder = root.join(name);
    fs::create_dir_all(folder.join("src")).unwrap();
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         [dependencies]\n{dependencies}"
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::write(folder.join("src/lib.rs"), source).unwrap();
}

/// The same structs, documented as in a service package, with or without our derives.
fn source(ours: bool) -> String {
    let derive = |name: &str| {
        if ours {
            format!(", {name}")
        } else {
            String::new()
        }
    };
    let (action, response) = (derive("RpcAction"), derive("RpcResponse"));
    let mut out = String::new();
    if ours {
        out.push_str("use aliyun_rpc_core::{RpcAction, RpcResponse};\n");
    }
    for i in 0..OPERATIONS {
        let attribute = if ours {
            "#[rpc_action(product = \"Config\", version = \"2019-01-08\")]\n"
        } else {
            ""
        };
        write!(
            out,
            "/// Lists the things of kind {i}.\n#[derive(Clone, Debug, Default{action})]\n{attribute}\
             pub struct List{i} {{\n{}}}\n\
             /// What `List{i}` answers.\n#[derive(Clone, Debug, Default{response})]\n\
             pub struct List{i}Response {{\n{}}}\n\
             /// One thing of kind {i}.\n#[derive(Clone, Debug, Default{response})]\n\
             pub struct Item{i} {{\n{}}}\n",
            fields(&[
                ("resource_type", "String"),
                ("next_token", "Option<String>"),
                ("name", "Option<String>"),
                ("max_results", "Option<i32>"),
                ("owner_id", "Option<i64>"),
                ("enabled", "Option<bool>"),
                ("ids", "Vec<String>"),
                ("status", "Option<String>"),
            ]),
            fields(&[
                ("request_id", "String"),
                ("next_token", "Option<String>"),
                ("total_count", "i64"),
                ("page_size", "i32"),
                ("truncated", "bool"),
                ("items", &format!("Vec<Item{i}>")),
            ]),
            fields(&[
                ("id", "String"),
                ("name", "String"),
                ("arn", "String"),
                ("created", "i64"),
                ("updated", "i64"),
                ("level", "i32"),
                ("enabled", "bool"),
                ("owner", "Option<String>"),
                ("comment", "Option<String>"),
                ("tags", "Vec<String>"),
            ]),
        )
        .unwrap();
    }
    out
}

fn fields(fields: &[(&str, &str)]) -> String {
    fields.iter().fold(String::new(), |mut out, (name, ty)| {
        writeln!(out, "    /// The {name} of it.\n    pub {name}: {ty},").unwrap();
        out
    })
}

//! One run of cargo, and what it used.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use wait4::Wait4 as _;

/// What is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Profile {
    Check,
    Debug,
    Release,
}

impl Profile {
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::Check | Self::Debug => "debug",
            Self::Release => "release",
        }
    }
}

/// What a run used.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cost {
    /// Seconds of CPU, user and system, of cargo and everything it started.
    pub(crate) cpu: f64,
    /// Seconds on the clock.
    pub(crate) wall: f64,
    /// The most memory that one process of the run had, in millions of bytes.
    pub(crate) peak_mb: f64,
}

impl Cost {
    /// The median of each figure.
    pub(crate) fn median(costs: &[Self]) -> Self {
        let of = |figure: fn(&Self) -> f64| {
            let mut figures: Vec<f64> = costs.iter().map(figure).collect();
            figures.sort_unstable_by(f64::total_cmp);
            figures.get(figures.len() / 2).copied().unwrap_or_default()
        };
        Self {
            cpu: of(|cost| cost.cpu),
            wall: of(|cost| cost.wall),
            peak_mb: of(|cost| cost.peak_mb),
        }
    }
}

/// Builds a package of the workspace or one it depends on.
pub(crate) fn build(root: &Path, package: &str, profile: Profile) -> Cost {
    let arguments: &[&str] = match profile {
        Profile::Check => &["check"],
        Profile::Debug => &["build"],
        Profile::Release => &["build", "--release"],
    };
    run(root, &[arguments, &["--package", package]].concat())
}

/// Forgets what was built of one package, so that the next build does it again, and nothing else.
pub(crate) fn clean(root: &Path, package: &str, profile: Profile) {
    let release: &[&str] = match profile {
        Profile::Release => &["--release"],
        Profile::Check | Profile::Debug => &[],
    };
    run(root, &[&["clean", "--package", package], release].concat());
}

/// A run that must succeed.
#[allow(clippy::cast_precision_loss, reason = "for people to read")]
fn run(root: &Path, arguments: &[&str]) -> Cost {
    let start = Instant::now();
    let mut child = Command::new(env!("CARGO"))
        .args(arguments)
        .arg("--quiet")
        .current_dir(root)
        .env("CARGO_TARGET_DIR", root.join("target"))
        // Packages from a registry are never built incrementally; ours would be, being a path.
        .env("CARGO_INCREMENTAL", "0")
        // Settings of the run around this one are not what is measured.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .stdin(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("cargo {arguments:?}: {error}"));
    let used = child
        .wait4()
        .unwrap_or_else(|error| panic!("cargo {arguments:?}: {error}"));
    assert!(used.status.success(), "cargo {arguments:?} failed");
    Cost {
        cpu: (used.rusage.utime + used.rusage.stime).as_secs_f64(),
        wall: start.elapsed().as_secs_f64(),
        peak_mb: used.rusage.maxrss as f64 / 1e6,
    }
}

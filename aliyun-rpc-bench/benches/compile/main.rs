//! What a package of operations costs to compile, beside two peers, in one run: `aliyun-ecs`, the crate `ali-acs` with its
//! feature `ecs`, and `aws-sdk-sts`, which is small and stands for generated SDKs.
//!
//! Of each the package itself is built, with all it depends on ready: `cargo check`, debug and release. Then a program
//! that makes one call: its size, stripped, and the time until it is linked again after a change.
//!
//! Fetches the peers through cargo. `ROUNDS=5` takes the medians of five builds in place of three (of one in release);
//! words as arguments (`-- aliyun-ecs`) pick packages.

#![allow(clippy::print_stdout, clippy::panic)]

mod cargo;
mod scratch;

use cargo::{Cost, Profile};
use scratch::{Peer, Scratch};

fn main() {
    let rounds = std::env::var("ROUNDS")
        .ok()
        .and_then(|rounds| rounds.parse().ok())
        .unwrap_or(3);
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    let scratch = Scratch::create();
    let peers: Vec<&Peer> = scratch::PEERS
        .iter()
        .filter(|peer| words.is_empty() || words.iter().any(|word| word == peer.package))
        .collect();
    let rows: Vec<Row> = peers
        .iter()
        .map(|peer| Row::measure(&scratch, peer, rounds))
        .collect();
    packages(&rows);
    programs(&rows);
    targets(&rows);
}

/// Everything that is measured of one package.
struct Row {
    peer: &'static Peer,
    check: Cost,
    debug: Cost,
    release: Cost,
    debug_rlib: u64,
    release_rlib: u64,
    relink: Cost,
    binary: u64,
}

impl Row {
    fn measure(scratch: &Scratch, peer: &'static Peer, rounds: usize) -> Self {
        let (package, program) = (peer.package, peer.program);
        println!("{package}: what it depends on");
        for profile in [Profile::Check, Profile::Debug, Profile::Release] {
            scratch.build(program, profile);
        }
        println!("{package}: itself");
        let check = scratch.rebuild(package, Profile::Check, rounds);
        let debug = scratch.rebuild(package, Profile::Debug, rounds);
        let release = scratch.rebuild(package, Profile::Release, 1);
        let row = Self {
            peer,
            check,
            debug,
            release,
            debug_rlib: scratch.rlib(package, Profile::Debug),
            release_rlib: scratch.rlib(package, Profile::Release),
            relink: scratch.relink(program, rounds),
            binary: scratch.binary(program),
        };
        println!("{package}: done");
        row
    }

    fn per_operation(&self, cost: &Cost) -> f64 {
        cost.cpu * 1000.0 / self.peer.operations()
    }
}

fn packages(rows: &[Row]) {
    println!(
        "\n{:<12} {:>10} {:>8} {:>9} {:>9} {:>9} {:>12} {:>9}",
        "package", "operations", "build", "CPU s", "wall s", "peak MB", "ms CPU / op", "rlib MB"
    );
    for row in rows {
        let builds = [
            ("check", &row.check, None),
            ("debug", &row.debug, Some(row.debug_rlib)),
            ("release", &row.release, Some(row.release_rlib)),
        ];
        for (build, cost, rlib) in builds {
            println!(
                "{:<12} {:>10} {:>8} {:>9.2} {:>9.2} {:>9.0} {:>12.1} {:>9}",
                row.peer.package,
                row.peer.operations(),
                build,
                cost.cpu,
                cost.wall,
                cost.peak_mb,
                row.per_operation(cost),
                rlib.map_or_else(String::new, |bytes| format!("{:.1}", megabytes(bytes))),
            );
        }
    }
}

fn programs(rows: &[Row]) {
    println!(
        "\n{:<12} {:<22} {:>18} {:>12} {:>12}",
        "package", "program with one call", "stripped release", "relink wall", "relink CPU"
    );
    for row in rows {
        println!(
            "{:<12} {:<22} {:>15.2} MB {:>10.2} s {:>10.2} s",
            row.peer.package,
            row.peer.call,
            megabytes(row.binary),
            row.relink.wall,
            row.relink.cpu,
        );
    }
}

/// The aims, if both sides were measured.
fn targets(rows: &[Row]) {
    let of = |package: &str| rows.iter().find(|row| row.peer.package == package);
    let (Some(ours), Some(theirs)) = (of("aliyun-ecs"), of("ali-acs")) else {
        return;
    };
    println!(
        "\n{:<58} {:>9} {:>9}",
        "aliyun-ecs beside ali-acs", "is", "aim"
    );
    let line = |what: &str, is: f64, aim: f64| {
        let verdict = if is <= aim { "" } else { "  missed" };
        println!("{what:<58} {is:>9.3} {aim:>9.3}{verdict}");
    };
    let cpu = ours.per_operation(&ours.debug) / theirs.per_operation(&theirs.debug);
    line("CPU of an operation, debug, ratio", cpu, 1.0 / 4.0);
    let peak = ours.debug.peak_mb / theirs.debug.peak_mb;
    line("peak memory, debug, ratio", peak, 1.0 / 3.0);
    line(
        "relink of a program with one call, seconds",
        ours.relink.wall,
        3.0,
    );
    let size = megabytes(ours.binary) / megabytes(theirs.binary);
    line("its stripped release binary, ratio", size, 1.0);
}

#[allow(clippy::cast_precision_loss, reason = "for people to read")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

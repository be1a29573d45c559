//! 1,000 clients against a service at its limit, with retry budget and rate limit on and off. Paused time and seeded chance:
//! four courses of three minutes take a minute or two, and come out the same each time.
//!
//! ```text
//! cargo run --release -p aliyun-rpc-tests --example fleet
//! ```

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "../tests/fleet/simulation.rs"]
mod simulation;

use std::time::Duration;

use simulation::{Course, Row};

const SECONDS: u64 = 180;
const ROW: u64 = 20;
/// Requests a second that the service answers.
const CAPACITY: f64 = 2_000.0;

fn main() {
    println!(
        "1,000 clients that want five calls a second each; the service answers {CAPACITY} a second and refuses the rest.\n"
    );
    let header: String = (1..=SECONDS / ROW)
        .map(|row| format!("{:>6}", row * ROW))
        .collect();
    println!("{:<24} seconds:{header}", "");
    for (name, budget, limit) in [
        ("neither", false, false),
        ("budget", true, false),
        ("rate limit", false, true),
        ("budget and rate limit", true, true),
    ] {
        let rows = run(budget, limit);
        line(name, "calls/s", &rows, 0, |row| {
            row.calls as f64 / ROW as f64
        });
        line("", "good/s", &rows, 0, |row| {
            row.succeeded as f64 / ROW as f64
        });
        line("", "requests", &rows, 2, Row::attempts_a_call);
    }
    println!(
        "\ncalls/s: calls begun. good/s: calls that succeeded. requests: sent per call begun."
    );
}

fn run(budget: bool, limit: bool) -> Vec<Row> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap();
    runtime.block_on(simulation::run(Course {
        clients: 1_000,
        pause: Duration::from_millis(200),
        capacity: CAPACITY,
        lasts: Duration::from_secs(SECONDS),
        row: Duration::from_secs(ROW),
        budget: budget.then_some(500),
        limit,
    }))
}

fn line(name: &str, what: &str, rows: &[Row], digits: usize, number: impl Fn(&Row) -> f64) {
    let numbers: String = rows
        .iter()
        .map(|row| format!("{:>6.digits$}", number(row)))
        .collect();
    println!("{name:<24} {what:<8}{numbers}");
}

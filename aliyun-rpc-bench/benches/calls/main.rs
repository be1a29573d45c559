//! What a call costs from end to end: our client beside bare reqwest, which sends the same bytes to the same server and
//! reads nothing, and beside a signer written by hand.
//!
//! The server is another process (this program once more), so only the client's side is counted. Contenders take turns in
//! blocks, so that a change of the machine's speed meets all of them; the table shows medians.
//!
//! `ROUNDS=101` measures longer; words as arguments (`-- small 64 ours`) pick rows, for a profiler; ratios are to the
//! first row of a group.

#![allow(clippy::print_stdout, clippy::panic)]

mod bare;
mod by_hand;
mod listener;
mod measure;
mod operations;
mod ours;
mod parts;
mod server;

use aliyun_rpc_core::observe::Counters;
use bare::Bare;
use by_hand::ByHand;
use measure::Contender;
use tokio::runtime::Runtime;
use tracing::Level;

/// Who takes part, against the server at an address.
type Contenders = fn(&Runtime, &str) -> Vec<Contender>;

fn main() {
    if server::is_asked_for() {
        server::serve();
        return;
    }
    let rounds = std::env::var("ROUNDS")
        .ok()
        .and_then(|rounds| rounds.parse().ok())
        .unwrap_or(31);
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    let asked = |row: &[&str]| words.iter().all(|word| row.contains(&word.as_str()));
    let server = server::Server::start();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap_or_else(|error| panic!("{error}"));
    println!(
        "{:<8} {:<34} {:>6} {:>9} {:>9} {:>7}",
        "answer", "", "tasks", "calls/s", "CPU us", "ratio"
    );
    // Listeners come last: once there is one, the others are told a little too.
    let groups: [(_, Contenders); 4] = [
        ("small", small),
        ("list", list),
        ("small", |runtime, address| {
            heard(runtime, address, Level::INFO)
        }),
        ("small", |runtime, address| {
            heard(runtime, address, Level::DEBUG)
        }),
    ];
    for (answer, contenders) in groups {
        let contenders = contenders(&runtime, &server.address);
        for tasks in [1, 64] {
            let count = tasks.to_string();
            let contenders: Vec<_> = contenders
                .iter()
                .filter(|contender| asked(&[answer, &count, contender.name]))
                .collect();
            let rows = measure::interleaved(&runtime, &contenders, tasks, rounds);
            let first = rows.first().map(|row| row.cpu_micros);
            for (contender, row) in contenders.iter().zip(rows) {
                println!(
                    "{answer:<8} {:<34} {tasks:>6} {:>9.0} {:>9.1} {:>6.2}x",
                    contender.name,
                    row.calls_a_second,
                    row.cpu_micros,
                    row.cpu_micros / first.unwrap_or_default()
                );
            }
        }
    }
    println!(
        "CPU: user and system time of the client's side per call. Medians of {rounds} rounds."
    );
}

fn small(runtime: &Runtime, address: &str) -> Vec<Contender> {
    let answer = operations::SMALL_ANSWER;
    let request = parts::request(runtime, address, &operations::small());
    let bare = Bare::of(&request, answer);
    let by_hand = ByHand::new(address);
    let sending = parts::Sending::of(&request);
    let builder = || ours::builder(address);
    let rest = ours::client(builder().transport(parts::Canned::of(answer)));
    let counted = ours::client(builder().observe(Counters::new()));
    let ours = ours::client(builder());
    vec![
        contender!("bare reqwest", bare, |bare| bare.call()),
        contender!("signed by hand", by_hand, |by_hand| by_hand.small()),
        contender!("our transport alone", sending, |sending| sending.call()),
        contender!("ours without a network", rest, |rest| ours::small(&rest)),
        contender!("ours", ours, |ours| ours::small(&ours)),
        contender!("ours, counted", counted, |counted| ours::small(&counted)),
    ]
}

fn list(runtime: &Runtime, address: &str) -> Vec<Contender> {
    let answer = operations::list_answer();
    let request = parts::request(runtime, address, &operations::list());
    let bare = Bare::of(&request, &answer);
    let by_hand = ByHand::new(address);
    let sending = parts::Sending::of(&request);
    let builder = || ours::builder(address);
    let rest = ours::client(builder().transport(parts::Canned::of(&answer)));
    let ours = ours::client(builder());
    vec![
        contender!("bare reqwest", bare, |bare| bare.call()),
        contender!("signed by hand", by_hand, |by_hand| by_hand.list()),
        contender!("our transport alone", sending, |sending| sending.call()),
        contender!("ours without a network", rest, |rest| ours::list(&rest)),
        contender!("ours", ours, |ours| ours::list(&ours)),
    ]
}

/// Our client with somebody who listens to its traces.
fn heard(runtime: &Runtime, address: &str, level: Level) -> Vec<Contender> {
    let request = parts::request(runtime, address, &operations::small());
    let bare = Bare::of(&request, operations::SMALL_ANSWER);
    let ours = ours::client(ours::builder(address));
    let name = match level {
        Level::INFO => "ours, traced at INFO",
        _ => "ours, traced at DEBUG",
    };
    vec![
        contender!("bare reqwest", bare, |bare| bare.call()),
        contender!(name, ours, |ours| ours::small(&ours)).traced(level),
    ]
}

/// A contender whose calls each have a handle of their own.
macro_rules! contender {
    ($name:expr, $handle:ident, |$each:ident| $call:expr) => {{
        let handle = std::sync::Arc::new($handle);
        Contender::new($name, move || {
            let $each = std::sync::Arc::clone(&handle);
            async move { $call.await }
        })
    }};
}
use contender;

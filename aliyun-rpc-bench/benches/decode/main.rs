//! What reading an answer costs: `DescribeInstances` of 1 MB and of 2 KB, into our derived structs, into the same structs by
//! serde's derive, and into `serde_json::Value`.
//!
//! Contenders take turns in every round, so that a change of the machine's speed meets all of them; the table shows medians.
//! Allocations are counted, not sampled. That both ways read all of the body is checked before.

#![recursion_limit = "256"]
#![allow(
    clippy::print_stdout,
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing
)]

mod body;
mod measure;
mod ours;
mod theirs;

use aliyun_rpc_core::Format;
use aliyun_rpc_core::decode::{decode, to_json};
use serde_json::Value;

use measure::{Contender, Row};

fn ours(body: &[u8]) -> ours::DescribeInstancesResponse {
    let mut answer = ours::DescribeInstancesResponse::default();
    decode(&mut answer, body, Format::Json).expect("the body is an answer");
    answer
}

fn theirs(body: &[u8]) -> theirs::DescribeInstancesResponse {
    serde_json::from_slice(body).expect("the body is an answer")
}

fn untyped(body: &[u8]) -> Value {
    serde_json::from_slice(body).expect("the body is JSON")
}

/// Every member of `small` is in `large`.
fn holds(large: &Value, small: &Value) -> bool {
    match (large, small) {
        (Value::Object(large), Value::Object(small)) => small
            .iter()
            .all(|(name, value)| large.get(name).is_some_and(|found| holds(found, value))),
        (Value::Array(large), Value::Array(small)) => {
            large.len() == small.len() && large.iter().zip(small).all(|(a, b)| holds(a, b))
        }
        (large, small) => large == small,
    }
}

fn main() {
    println!(
        "{:<38} {:>10} {:>8} {:>10} {:>7} {:>10} {:>8} {:>10} {:>7}",
        "", "ours", "allocs", "serde", "ratio", "allocs", "", "Value", "allocs"
    );
    // A word behind `--` picks rows.
    let picked: Option<String> = std::env::args().skip(1).find(|word| !word.starts_with('-'));
    for (name, instances, rounds, times) in [("1 MB", 500, 301, 1), ("2 KB", 1, 1001, 100)] {
        if picked.as_ref().is_some_and(|picked| !name.contains(picked)) {
            continue;
        }
        for (order, sorted) in [("the service's order", false), ("the declared order", true)] {
            let body = body::of(instances, sorted);
            let bytes = body.as_bytes();
            let document = untyped(bytes);
            assert!(
                holds(&to_json(&mut ours(bytes)), &document),
                "ours reads all"
            );
            let again = serde_json::to_value(theirs(bytes)).expect("structs are JSON");
            assert!(holds(&again, &document), "serde reads all");
            let contenders = [
                Contender::new(|| ours(bytes)),
                Contender::new(|| theirs(bytes)),
                Contender::new(|| untyped(bytes)),
            ];
            let [ours, theirs, untyped] = measure::interleaved(&contenders, rounds, times);
            let name = format!("{name} ({} bytes), {order}", body.len());
            print_row(&name, ours, theirs, untyped);
        }
    }
    println!();
    println!("Times in microseconds, medians. Ratio: ours to serde's derive.");
}

fn print_row(name: &str, ours: Row, theirs: Row, untyped: Row) {
    println!(
        "{name:<38} {:>10.2} {:>8} {:>10.2} {:>6.3}x {:>10} {:>8} {:>10.2} {:>7}",
        ours.micros,
        ours.allocations,
        theirs.micros,
        ours.micros / theirs.micros,
        theirs.allocations,
        "",
        untyped.micros,
        untyped.allocations,
    );
}

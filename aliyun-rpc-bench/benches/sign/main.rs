//! What a signature costs: bare hashing of the same bytes, our way from a typed struct to the parts of an HTTP request,
//! and `aws-sigv4` signing a comparable request.
//!
//! Contenders take turns in every round, so that a change of the machine's speed meets all of them; the table shows
//! medians. Allocations are counted, not sampled.

#![allow(clippy::print_stdout, clippy::panic, clippy::indexing_slicing)]

mod aws;
mod bare;
mod measure;
mod ours;
mod requests;

use aliyun_rpc_core::Algorithm;

use measure::{Contender, Row};

fn main() {
    println!(
        "{:<26} {:>9} {:>9} {:>7} {:>8} {:>9} {:>7} {:>9} {:>7}",
        "", "bare", "ours", "ratio", "allocs", "aws", "allocs", "re-sign", "allocs"
    );
    for (name, kind) in requests::all() {
        for (version, algorithm) in [
            ("V3", Algorithm::Acs3HmacSha256),
            ("V1", Algorithm::HmacSha1),
        ] {
            let signed = kind.sign(algorithm);
            let bare = bare::Bare::of(&signed);
            let peer = aws::Peer::of(&kind, algorithm);
            let again = kind.prepared(algorithm);
            let mut contenders = [
                Contender::new(|| bare.hash()),
                Contender::new(|| kind.sign(algorithm).signature().len()),
                Contender::new(|| peer.sign()),
                Contender::new(|| again.sign().signature().len()),
            ];
            let [bare, ours, aws, again] = measure::interleaved(&mut contenders);
            print_row(&format!("{version} {name}"), bare, ours, aws, again);
        }
    }
    println!();
    println!(
        "bare: hashes of the same bytes, prebuilt. ours: struct to parts. aws: aws-sigv4, prebuilt URL."
    );
    println!(
        "re-sign: another attempt of an encoded call. Times in microseconds, medians of {} rounds.",
        measure::ROUNDS
    );
    let [nonce] = measure::interleaved(&mut [Contender::new(ours::nonce_and_time)]);
    println!(
        "A fresh nonce and time of an attempt, not in the table: {:.2} us, {} allocations.",
        nonce.micros, nonce.allocations
    );
}

fn print_row(name: &str, bare: Row, ours: Row, aws: Row, again: Row) {
    println!(
        "{name:<26} {:>9.2} {:>9.2} {:>6.2}x {:>8} {:>9.2} {:>7} {:>9.2} {:>7}",
        bare.micros,
        ours.micros,
        ours.micros / bare.micros,
        ours.allocations,
        aws.micros,
        aws.allocations,
        again.micros,
        again.allocations,
    );
}

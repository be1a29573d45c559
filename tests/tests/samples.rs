//! Real sample answers, decoded into the committed packages' types and compared value by value.
//!
//! Reads the file or folder named by `ALIYUN_SAMPLES`, the committed fixture otherwise: `.jsonl.gz` of one object a line
//! with `product`, `version`, `action`, `format` (`json`, `xml`), `kind` (`ok`, `error`) and `body` (text). Prints rates
//! by format and kind, and every reason with its count (`ALIYUN_SAMPLES_ALL=1`: all of them). Not a libtest harness, so
//! that they are always shown.
//!
//! What the words mean:
//! - A sample is *valid* if its body is a document, by parsers that are not ours: well-formed, an object at its top.
//! - It is *without loss* if it is decoded, and every value that stands where the operation's type declares a member is
//!   found in the typed answer when that is written again. At least 99 % of the valid samples of each format must be.
//! - Members for which nothing is declared are *unknown*: the official metadata does not have them. They are no loss of
//!   the decoder, but lost to the caller all the same, so they are counted and listed beside the losses.
//! - Samples of operations that are not committed are read without a type, and compared likewise.
//! - Samples of `kind` `error` that carry a `Code` are read as the error that all operations share: code, message, id of
//!   the request, host, link. The others are answers that stand in the wrong place, and are read as such.

#![allow(clippy::print_stdout)]

#[path = "samples/answers.rs"]
mod answers;
#[path = "samples/checks.rs"]
mod checks;
#[path = "samples/compare.rs"]
mod compare;
#[path = "samples/report.rs"]
mod report;
#[path = "samples/source.rs"]
mod source;
#[path = "samples/tree.rs"]
mod tree;
#[path = "samples/trial.rs"]
mod trial;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use aliyun_rpc_core::slot::Object;

use report::Report;
use source::{Sample, Samples};

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/samples.jsonl")
}

fn typed(sample: &Sample) -> Option<Box<dyn Object>> {
    answers::of(&sample.product, &sample.version, &sample.action)
}

fn report(samples: Samples) -> Report {
    let mut report = Report::new(samples.malformed);
    for sample in &samples.read {
        report.add(sample, &trial::run(sample, &typed));
    }
    report
}

fn main() -> ExitCode {
    // That the comparison sees losses is checked in every run: a blind one would find all samples perfect.
    let mut complaints = checks::complaints(&fixture());
    let place = std::env::var_os("ALIYUN_SAMPLES").map_or_else(fixture, PathBuf::from);
    match Samples::read(&place) {
        Ok(samples) => {
            let report = report(samples);
            let all = std::env::var_os("ALIYUN_SAMPLES_ALL").is_some();
            println!("{}", report.text(all));
            complaints.extend(report.complaints());
        }
        Err(why) => complaints.push(format!("the samples cannot be read: {why}")),
    }
    for complaint in &complaints {
        println!("FAILED: {complaint}");
    }
    match complaints.is_empty() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}

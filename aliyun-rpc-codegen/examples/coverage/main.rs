//! Whether what the generator makes of official metadata compiles: packages of many products, checked in batches.
//!
//! ```text
//! ALIYUN_API_DOCS=/some/folder cargo run --release -p aliyun-rpc-codegen --example coverage -- --all
//! ALIYUN_API_DOCS=/some/folder cargo run --release -p aliyun-rpc-codegen --example coverage -- --random 10 --seed 7
//! ```
//!
//! Packages are made under `target/coverage`, and thrown away when they are checked. `--random` also builds them and runs
//! the test of each: one operation against the emulator. An interrupted run goes on with `--resume`.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command talks to its user"
)]

mod batch;
mod cpu;
mod products;
mod tally;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use batch::Bench;
use products::Product;
use tally::Tally;

const HELP: &str = "\
Generates packages from official metadata and checks that they compile.

  coverage --all                     every product of the folder
  coverage --random <n> [--seed <s>] so many of them, also built and tested; the seed is printed
  coverage <api-docs.json>...        these files

  --api-docs <folder>  where the metadata is; the variable ALIYUN_API_DOCS otherwise
  --out <folder>       where packages and results go; target/coverage otherwise
  --batch <n>          operations a batch, 1500 otherwise
  --test               builds the packages, and runs the test of each; --random does
  --keep               keeps the packages
  --resume             leaves out products that have a result from before
";

#[derive(Default)]
struct Arguments {
    files: Vec<PathBuf>,
    all: bool,
    random: Option<usize>,
    seed: Option<u64>,
    api_docs: Option<PathBuf>,
    out: Option<PathBuf>,
    batch: Option<usize>,
    test: bool,
    keep: bool,
    resume: bool,
    help: bool,
}

fn main() -> ExitCode {
    match arguments().and_then(|arguments| run(&arguments)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("coverage: {message}");
            ExitCode::FAILURE
        }
    }
}

fn arguments() -> Result<Arguments, String> {
    use lexopt::prelude::*;
    let wrong = |error: lexopt::Error| format!("{error}; --help lists what there is");
    let mut parser = lexopt::Parser::from_env();
    let mut found = Arguments::default();
    while let Some(argument) = parser.next().map_err(wrong)? {
        match argument {
            Long("all") => found.all = true,
            Long("test") => found.test = true,
            Long("keep") => found.keep = true,
            Long("resume") => found.resume = true,
            Short('h') | Long("help") => found.help = true,
            Long("random") => found.random = Some(number(&mut parser).map_err(wrong)?),
            Long("seed") => found.seed = Some(number(&mut parser).map_err(wrong)?),
            Long("batch") => found.batch = Some(number(&mut parser).map_err(wrong)?),
            Long("api-docs") => found.api_docs = Some(parser.value().map_err(wrong)?.into()),
            Long("out") => found.out = Some(parser.value().map_err(wrong)?.into()),
            Value(file) => found.files.push(file.into()),
            other => return Err(wrong(other.unexpected())),
        }
    }
    Ok(found)
}

fn number<T: std::str::FromStr>(parser: &mut lexopt::Parser) -> Result<T, lexopt::Error>
where
    T::Err: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    lexopt::ValueExt::parse(&parser.value()?)
}

fn run(arguments: &Arguments) -> Result<bool, String> {
    if arguments.help {
        print!("{HELP}");
        return Ok(true);
    }
    let folder = (arguments.api_docs.clone())
        .or_else(|| std::env::var_os("ALIYUN_API_DOCS").map(PathBuf::from));
    let folder = || {
        folder.ok_or(
            "say where the metadata is: --api-docs <folder>, or the variable ALIYUN_API_DOCS",
        )
    };
    let products = match (arguments.all, arguments.random, arguments.files.is_empty()) {
        (true, None, true) => products::of_folder(&folder()?)?,
        (false, Some(count), true) => {
            let seed = arguments.seed.unwrap_or_else(today);
            println!("--random {count} --seed {seed}");
            products::random(products::of_folder(&folder()?)?, count, seed)
        }
        (false, None, false) => products::of_files(&arguments.files)?,
        _ => return Err(format!("say which products, in one way\n\n{HELP}")),
    };
    let framework = batch::framework()?;
    let out = (arguments.out.clone()).unwrap_or_else(|| framework.join("target/coverage"));
    let bench = Bench {
        framework,
        tests: arguments.test || arguments.random.is_some(),
        keeps: arguments.keep,
        out,
    };
    all(&bench, &products, arguments)
}

/// A day's number: runs of a day take the same products, and those of another day others.
fn today() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.map_or(0, |now| now.as_secs() / (24 * 60 * 60))
}

fn all(bench: &Bench, products: &[Product], arguments: &Arguments) -> Result<bool, String> {
    let began = Instant::now();
    let mut tally = Tally::default();
    let mut left: Vec<&Product> = Vec::new();
    if !arguments.resume {
        bench.forget()?;
    }
    for product in products {
        match bench.recall(product) {
            Some(row) => tally.add(row),
            None => left.push(product),
        }
    }
    if !tally.rows.is_empty() {
        println!("{} products have a result from before", tally.rows.len());
    }
    let batches = products::batches(&left, arguments.batch.unwrap_or(1500));
    for (i, batch) in batches.iter().enumerate() {
        let rows = bench.check(batch)?;
        let wrong = rows.iter().filter(|row| !row.errors.is_empty()).count();
        let operations: usize = rows.iter().map(|row| row.operations).sum();
        for row in rows {
            for error in &row.errors {
                println!("{}: {error}", row.product);
            }
            tally.add(row);
        }
        println!(
            "batch {} of {}: {} products, {operations} operations, {wrong} products wrong; {} so far",
            i + 1,
            batches.len(),
            batch.len(),
            minutes(began.elapsed()),
        );
    }
    println!("\n{tally}wall time {}", minutes(began.elapsed()));
    Ok(tally.rows.iter().all(|row| row.errors.is_empty()))
}

fn minutes(time: Duration) -> String {
    format!("{} min {} s", time.as_secs() / 60, time.as_secs() % 60)
}

//! The emulator as a program.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{IsTerminal as _, Write as _};
use std::net::{SocketAddr, ToSocketAddrs as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use aliyun_rpc_emulator::journal::{Entry, Verdict};
use aliyun_rpc_emulator::{Builder, Emulator, Fault, Key};
use lexopt::prelude::*;

const HELP: &str = r#"Emulator of Alibaba Cloud's RPC gateway, on the loopback interface.

Usage: aliyun-rpc-emulator [OPTIONS]

Options:
  --listen ADDR               loopback address and port [default: 127.0.0.1:0, a free port]
  --access-key-id ID          the access key to accept [default: ALIBABA_CLOUD_ACCESS_KEY_ID, else a random one]
  --access-key-secret SECRET  its secret [default: ALIBABA_CLOUD_ACCESS_KEY_SECRET, else a random one]
  --security-token TOKEN      makes it a temporary key that needs this token [default: ALIBABA_CLOUD_SECURITY_TOKEN]
  --build-time SECONDS        how long a configuration recorder is being built [default: 10]
  --fault RULE                ACTION=CODE: every call of ACTION fails with CODE; or a fault in JSON, for example
                              '{"action": "StartConfigurationRecorder", "nth": 2, "effect": "drop_reply"}'; may be repeated
  --seed FILE                 what the emulator begins with, in JSON: keys, time, accounts, roles, faults and more
  --replay FILE               answer from a scenario, as /__emu/recording gives it, instead of from the services
  --repeatable SEED           runs repeat byte by byte: ids of requests and generated answers are made from this number
  --lenient                   ignore parameters that an operation does not have
  --quiet                     no line on stderr for each request
  --help, --version

The first line on stdout is `listening on http://ADDR`; below ADDR/__emu/ the emulator answers requests of its own: health,
clock, journal, faults, lead, instance, snapshot, restore, recording, replay, reset. The log is coloured on a terminal unless
NO_COLOR is set. Arguments can be seen by other users of the machine:
give a secret that matters in the environment.

Operations without a double of their own get answers that are made from their descriptors. Further products are linked by
cargo features of their names: cargo install aliyun-rpc-emulator --features FEATURES, with `all` for all of them.
"#;

struct Options {
    listen: String,
    id: Option<String>,
    secret: Option<String>,
    token: Option<String>,
    build_time: Option<Duration>,
    seed: Option<PathBuf>,
    replay: Option<PathBuf>,
    faults: Vec<Fault>,
    repeatable: Option<u64>,
    lenient: bool,
    quiet: bool,
}

enum Command {
    Run(Box<Options>),
    Print(String),
}

fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, lexopt::Error> {
    let environment = |name| std::env::var(name).ok().filter(|text| !text.is_empty());
    let mut options = Options {
        listen: "127.0.0.1:0".to_owned(),
        id: environment("ALIBABA_CLOUD_ACCESS_KEY_ID"),
        secret: environment("ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
        token: None,
        build_time: None,
        seed: None,
        replay: None,
        faults: Vec::new(),
        repeatable: None,
        lenient: false,
        quiet: false,
    };
    // A token in the environment belongs to the key in the environment, not to one of the command line.
    let mut environment_token =
        environment("ALIBABA_CLOUD_SECURITY_TOKEN").filter(|_| options.id.is_some());
    let mut parser = lexopt::Parser::from_args(arguments);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("listen") => options.listen = parser.value()?.string()?,
            Long("access-key-id") => {
                options.id = Some(parser.value()?.string()?);
                environment_token = None;
            }
            Long("access-key-secret") => options.secret = Some(parser.value()?.string()?),
            Long("security-token") => options.token = Some(parser.value()?.string()?),
            Long("build-time") => {
                options.build_time = Some(Duration::from_secs(parser.value()?.parse()?));
            }
            Long("fault") => options.faults.push(fault(&parser.value()?.string()?)?),
            Long("seed") => options.seed = Some(parser.value()?.into()),
            Long("replay") => options.replay = Some(parser.value()?.into()),
            Long("repeatable") => options.repeatable = Some(parser.value()?.parse()?),
            Long("lenient") => options.lenient = true,
            Long("quiet") => options.quiet = true,
            Short('h') | Long("help") => return Ok(Command::Print(help())),
            Short('V') | Long("version") => {
                return Ok(Command::Print(format!(
                    "aliyun-rpc-emulator {}\n",
                    env!("CARGO_PKG_VERSION")
                )));
            }
            other => return Err(other.unexpected()),
        }
    }
    options.token = options.token.or(environment_token);
    Ok(Command::Run(Box::new(options)))
}

/// An emulator with the operations of all products that are linked.
fn linked() -> Builder {
    let builder = Emulator::builder();
    #[cfg(feature = "services")]
    let builder = aliyun_services::ACTIONS
        .iter()
        .fold(builder, |builder, actions| builder.actions(actions));
    builder
}

/// The help, with the products that this program answers for.
fn help() -> String {
    let mut products: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    // Without keys of its own there is nothing that can fail but the system's chance.
    for action in linked().build().iter().flat_map(Emulator::actions) {
        *products
            .entry((action.product, action.version))
            .or_default() += 1;
    }
    let products: Vec<String> = products
        .iter()
        .map(|((product, version), count)| format!("  {product} {version}, {count} operations\n"))
        .collect();
    format!("{HELP}This one has:\n{}", products.concat())
}

/// A fault in its short form or in JSON.
fn fault(rule: &str) -> Result<Fault, String> {
    if rule.trim_start().starts_with('{') {
        return Fault::from_json(rule).map_err(|error| format!("--fault: {error}"));
    }
    rule.split_once('=')
        .map(|(action, code)| Fault::named(action).refuse(code))
        .ok_or_else(|| {
            "--fault needs ACTION=CODE, for example StartConfigurationRecorder=CreateSLRFail, or JSON"
                .to_owned()
        })
}

/// The address of a text like `127.0.0.1:8080` or `localhost:0`. Whether it is a loopback one is the library's rule.
fn address(text: &str) -> Result<SocketAddr, String> {
    let addresses: Vec<SocketAddr> = text
        .to_socket_addrs()
        .map_err(|error| format!("`--listen {text}` is not an address with a port: {error}"))?
        .collect();
    addresses
        .iter()
        .find(|address| address.is_ipv4())
        .or_else(|| addresses.first())
        .copied()
        .ok_or_else(|| format!("`--listen {text}` leads to no address"))
}

/// Text of a file that was named on the command line.
fn file(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Number of a terminal's colour: green for what was done, yellow for faults, red for what was refused.
fn colour(entry: &Entry) -> u8 {
    match &entry.verdict {
        _ if !entry.faults.is_empty() => 33,
        Verdict::Accepted => 32,
        _ => 31,
    }
}

async fn run(options: Options) -> Result<(), Box<dyn std::error::Error>> {
    let mut random = Vec::new();
    let key = match (options.id, options.secret) {
        (Some(id), Some(secret)) => (id, secret),
        (id, None) => {
            let made = Key::random()?.credentials();
            let id = id.unwrap_or_else(|| made.access_key_id().unwrap_or_default().to_owned());
            let secret = made
                .access_key_secret()
                .map(|secret| secret.expose().clone())
                .unwrap_or_default();
            random.push(("ALIBABA_CLOUD_ACCESS_KEY_SECRET", secret.clone()));
            (id, secret)
        }
        (None, Some(_)) => {
            return Err("an access key secret was given without an id: add --access-key-id or ALIBABA_CLOUD_ACCESS_KEY_ID".into());
        }
    };
    let exported_id = key.0.clone();
    let key = match options.token {
        None => Key::new(key.0, key.1),
        Some(token) => Key::sts(key.0, key.1, token),
    };
    let mut builder = linked().listen(address(&options.listen)?).key(key);
    if let Some(build_time) = options.build_time {
        builder = builder.seed(aliyun_rpc_emulator::services::Seed {
            build_time,
            ..Default::default()
        });
    }
    if let Some(path) = &options.seed {
        builder = builder
            .seed_json(&file(path)?)
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    if let Some(seed) = options.repeatable {
        builder = builder.repeatable(seed);
    }
    if options.lenient {
        builder = builder.lenient(true);
    }
    for fault in options.faults {
        builder = builder.fault(fault);
    }
    if !options.quiet {
        let coloured = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        builder = builder.observe(move |entry| {
            let line = if coloured {
                format!("\x1b[{}m{}\x1b[0m", colour(entry), entry.line())
            } else {
                entry.line()
            };
            // A log that cannot be written is no reason to stop.
            let _ = writeln!(std::io::stderr(), "{line}");
        });
    }
    let emulator = builder.start().await?;
    if let Some(path) = &options.replay {
        emulator
            .replay(&file(path)?)
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }

    let mut out = std::io::stdout();
    writeln!(out, "listening on {}", emulator.url())?;
    writeln!(out, "export ALIBABA_CLOUD_ACCESS_KEY_ID={exported_id}")?;
    match random.first() {
        Some((name, secret)) => writeln!(out, "export {name}={secret}")?,
        // A secret that was given may be a real one: it is not repeated.
        None => writeln!(
            out,
            "# export ALIBABA_CLOUD_ACCESS_KEY_SECRET=(the secret that you gave)"
        )?,
    }
    out.flush()?;
    tokio::signal::ctrl_c().await?;
    Ok(())
}

fn main() -> ExitCode {
    let fail = |error: &dyn std::fmt::Display| {
        let _ = writeln!(std::io::stderr(), "aliyun-rpc-emulator: {error}");
        ExitCode::FAILURE
    };
    let options = match parse(std::env::args_os().skip(1)) {
        Ok(Command::Run(options)) => options,
        Ok(Command::Print(text)) => {
            let _ = std::io::stdout().write_all(text.as_bytes());
            return ExitCode::SUCCESS;
        }
        Err(error) => return fail(&format_args!("{error}; see --help")),
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => return fail(&format_args!("cannot start: {error}")),
    };
    match runtime.block_on(run(*options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error),
    }
}

//! One annotated struct becomes a signed call.
//!
//! ```text
//! cargo run --example start_recorder             # against an emulator in this process
//! cargo run --example start_recorder -- --v1     # the older signature
//! cargo run --example start_recorder -- --xml    # the answer as XML
//! cargo run --example start_recorder -- --live   # the real cloud
//! ```
//!
//! `--live` takes its credentials from `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and, for temporary
//! ones, `ALIBABA_CLOUD_SECURITY_TOKEN`. It starts recording in that account.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "an example shows what happens"
)]

use std::error::Error;
use std::process::ExitCode;

use aliyun_config::v2019_01_08::StartConfigurationRecorderResponse;
use aliyun_rpc_core::{Algorithm, Client, Credentials, Format, RpcAction, Signer};
use aliyun_rpc_emulator::Emulator;

/// The whole operation: the fields are the parameters, the attribute says where they belong.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", body)]
pub struct StartConfigurationRecorder {
    /// `true` records all accounts of the resource directory.
    pub enterprise_edition: Option<bool>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let asked = |flag: &str| std::env::args().skip(1).any(|arg| arg == flag);
    let algorithm = if asked("--v1") {
        Algorithm::HmacSha1
    } else {
        Algorithm::default()
    };
    let format = if asked("--xml") {
        Format::Xml
    } else {
        Format::Json
    };
    let request = StartConfigurationRecorder::new();

    let answer = if asked("--live") {
        let credentials = credentials_from_environment()?;
        // For the eye: the call itself is signed with a nonce of its own.
        let signer = Signer::new(credentials.clone(), "config.cn-shanghai.aliyuncs.com")
            .algorithm(algorithm)
            .format(format);
        println!("== signed request ==\n{}", request.sign(&signer)?.shown());
        let client = Client::builder()
            .credentials(credentials)
            .region("cn-shanghai")
            .signature(algorithm)
            .format(format)
            .build()?;
        let answer = request.send(&client).await?;
        println!("== verdict ==\n{} accepted\n", answer.status());
        answer
    } else {
        let emulator = Emulator::start().await?;
        let client = emulator
            .client()
            .signature(algorithm)
            .format(format)
            .build()?;
        let answer = request.send(&client).await;
        for seen in emulator.journal() {
            println!(
                "== signed request, as the emulator at {} saw it ==",
                emulator.url()
            );
            println!("{}\n", seen.request);
            println!("== verdict ==\n{} {}\n", seen.status, seen.verdict);
        }
        answer?
    };

    println!("== typed answer ==");
    println!("{:#?}", *answer);
    println!(
        "{:?} {}",
        answer.configuration_recorder.configuration_recorder_status,
        answer.request_id()
    );
    Ok(())
}

fn credentials_from_environment() -> Result<Credentials, String> {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let needed =
        |name: &str| variable(name).ok_or_else(|| format!("--live needs credentials: set {name}"));
    let id = needed("ALIBABA_CLOUD_ACCESS_KEY_ID")?;
    let secret = needed("ALIBABA_CLOUD_ACCESS_KEY_SECRET")?;
    Ok(match variable("ALIBABA_CLOUD_SECURITY_TOKEN") {
        Some(token) => Credentials::sts(id, secret, token),
        None => Credentials::new(id, secret),
    })
}

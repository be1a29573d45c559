//! The program's contract: its first line, its keys, what it refuses to do.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test fails by panicking, and says what it measured or left out"
)]

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};

use aliyun_config::v2019_01_08::DescribeConfigurationRecorder;
use aliyun_rpc_core::{Client, Credentials, RpcAction as _};

const VARIABLES: [&str; 3] = [
    "ALIBABA_CLOUD_ACCESS_KEY_ID",
    "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
    "ALIBABA_CLOUD_SECURITY_TOKEN",
];

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aliyun-rpc-emulator"));
    for variable in VARIABLES {
        command.env_remove(variable);
    }
    command
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// A running program and its first three lines. It is stopped when dropped.
struct Running {
    child: Child,
    lines: Vec<String>,
}

impl Running {
    fn start(command: &mut Command) -> Self {
        let mut child = command.spawn().unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let lines = out.lines().take(3).map(Result::unwrap).collect();
        Self { child, lines }
    }

    fn url(&self) -> &str {
        self.lines[0]
            .strip_prefix("listening on ")
            .expect(&self.lines[0])
    }

    /// What it has said on stderr, after stopping it.
    fn stop(mut self) -> String {
        self.child.kill().unwrap();
        let mut text = String::new();
        self.child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        text
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn call(url: &str, credentials: Credentials) -> Result<(), String> {
    let client = Client::builder()
        .endpoint(url)
        .credentials(credentials)
        .build()
        .unwrap();
    let answer = DescribeConfigurationRecorder::new().send(&client).await;
    answer
        .map(|_| ())
        .map_err(|error| error.code().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn it_says_where_it_listens_and_accepts_the_given_key() {
    let running = Running::start(&mut program(&[
        "--listen",
        "127.0.0.1:0",
        "--access-key-id",
        "the-id-0001",
        "--access-key-secret",
        "the-canary-secret",
    ]));
    assert!(
        running.lines[0].starts_with("listening on http://127.0.0.1:"),
        "{:?}",
        running.lines
    );
    assert!(!running.lines[0].ends_with(":0"), "{:?}", running.lines);
    assert_eq!(
        running.lines[1],
        "export ALIBABA_CLOUD_ACCESS_KEY_ID=the-id-0001"
    );
    let url = running.url().to_owned();
    assert_eq!(
        call(&url, Credentials::new("the-id-0001", "the-canary-secret")).await,
        Ok(())
    );
    let wrong = call(&url, Credentials::new("the-id-0001", "another")).await;
    assert_eq!(wrong, Err("SignatureDoesNotMatch".to_owned()));
    // A secret that was given is not repeated, on neither stream.
    assert!(!running.lines.join("\n").contains("canary"));
    let log = running.stop();
    assert!(
        log.contains("Config 2019-01-08 DescribeConfigurationRecorder 200 accepted"),
        "{log}"
    );
    assert!(log.contains("refused: SignatureDoesNotMatch"), "{log}");
    assert!(!log.contains("canary"), "{log}");
}

#[tokio::test]
async fn keys_come_from_the_environment_or_are_random() {
    let running = Running::start(
        program(&["--quiet"])
            .env(VARIABLES[0], "env-id")
            .env(VARIABLES[1], "env-secret")
            .env(VARIABLES[2], "env-token"),
    );
    let url = running.url().to_owned();
    assert_eq!(
        call(&url, Credentials::sts("env-id", "env-secret", "env-token")).await,
        Ok(())
    );
    let without = call(&url, Credentials::new("env-id", "env-secret")).await;
    assert_eq!(without, Err("MissingSecurityToken".to_owned()));
    assert_eq!(running.stop(), "");

    let running = Running::start(&mut program(&[]));
    let export = |i: usize, name: &str| {
        let line: &str = &running.lines[i];
        line.strip_prefix(&format!("export {name}="))
            .expect(line)
            .to_owned()
    };
    let (id, secret) = (export(1, VARIABLES[0]), export(2, VARIABLES[1]));
    assert!(secret.len() >= 40, "{secret}");
    assert_eq!(
        call(running.url(), Credentials::new(id, secret)).await,
        Ok(())
    );
}

#[tokio::test]
async fn errors_can_be_provoked_from_the_command_line() {
    let running = Running::start(&mut program(&[
        "--access-key-id=i",
        "--access-key-secret=s",
        "--fault",
        "DescribeConfigurationRecorder=AccountNotExisted",
    ]));
    let answer = call(running.url(), Credentials::new("i", "s")).await;
    assert_eq!(answer, Err("AccountNotExisted".to_owned()));
}

/// A file of this test's own.
fn file(name: &str, text: &str) -> String {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let path = folder.join(format!("{}-{name}", std::process::id()));
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

#[tokio::test]
async fn it_begins_with_a_seed_and_answers_from_a_scenario() {
    let seed = file(
        "seed.json",
        r#"{
            "keys": [{"id": "seed-id", "secret": "seed-secret"}],
            "accounts": {"1000000000000001": {"exists": false}}
        }"#,
    );
    let running = Running::start(&mut program(&["--seed", &seed, "--quiet"]));
    let own = Credentials::new("seed-id", "seed-secret");
    let answer = call(running.url(), own).await;
    assert_eq!(answer, Err("AccountNotExisted".to_owned()));

    let scenario = file(
        "scenario.jsonl",
        r#"{"version": "2019-01-08", "action": "DescribeConfigurationRecorder", "status": 400, "answer": "{\"Code\": \"Recorded\"}"}"#,
    );
    let running = Running::start(&mut program(&[
        "--access-key-id=i",
        "--access-key-secret=s",
        "--replay",
        &scenario,
    ]));
    let answer = call(running.url(), Credentials::new("i", "s")).await;
    assert_eq!(answer, Err("Recorded".to_owned()));
}

#[test]
fn it_refuses_what_it_cannot_do_in_plain_words() {
    for (arguments, words) in [
        (
            vec!["--listen", "0.0.0.0:0"],
            "will not listen on 0.0.0.0:0",
        ),
        (vec!["--listen", "127.0.0.1"], "not an address with a port"),
        (vec!["--access-key-secret", "s"], "without an id"),
        (vec!["--fault", "Nonsense=X"], "no operation of this name"),
        (vec!["--fault", "Nonsense"], "ACTION=CODE"),
        (vec!["--fault", "{}"], "--fault: "),
        (vec!["--seed", "/nonsense"], "/nonsense: "),
        (vec!["--replay", "/nonsense"], "/nonsense: "),
        (vec!["--nonsense"], "--nonsense"),
    ] {
        let output = program(&arguments).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success(), "{arguments:?}");
        assert!(said.contains(words), "{arguments:?}: {said}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn the_help_says_which_products_there_are() {
    let output = program(&["--help"]).output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    assert!(help.contains("--features FEATURES"), "{help}");
    let (_, products) = help.split_once("This one has:\n").unwrap();
    for product in [
        "Config 2019-01-08, ",
        "Config 2020-09-07, ",
        "ResourceManager 2020-03-31, ",
        "Sts 2015-04-01, ",
    ] {
        assert!(products.contains(&format!("  {product}")), "{products}");
    }
    // The features of this build and those of the program are the same.
    assert_eq!(
        products.contains("  Location 2015-06-12, 6 operations\n"),
        cfg!(feature = "location")
    );
}

#[tokio::test]
async fn runs_repeat_if_they_are_told_to() {
    let run = async || {
        let running = Running::start(&mut program(&[
            "--access-key-id",
            "id",
            "--access-key-secret",
            "s",
            "--repeatable",
            "7",
        ]));
        let client = Client::builder()
            .endpoint(running.url())
            .credentials(Credentials::new("id", "s"))
            .region("cn-hangzhou")
            .build()
            .unwrap();
        let answer = DescribeConfigurationRecorder::new()
            .send(&client)
            .await
            .unwrap();
        answer.request_id().to_owned()
    };
    assert_eq!(run().await, run().await);
}

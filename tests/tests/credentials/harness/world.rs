//! Surroundings in memory, as a case describes them.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use aliyun_rpc_core::clock::{ManualClock, parse_iso8601};
use aliyun_rpc_core::transport::BoxFuture;
use aliyun_rpc_credentials::Surroundings;
use aliyun_rpc_credentials::surroundings::{Notice, Notices, ProgramOutput, Programs, Traced};
use aliyun_rpc_credentials::testing::{self, HOME, MemoryEnvironment, MemoryFiles, Noted};
use serde_json::Value;

use super::network::{Sequence, Stubs};

/// Everything around the chain of one case.
pub(crate) struct World {
    pub(crate) clock: ManualClock,
    pub(crate) files: MemoryFiles,
    environment: MemoryEnvironment,
    pub(crate) network: Arc<Stubs>,
    pub(crate) programs: Arc<ProgramStubs>,
    pub(crate) noted: Noted,
    pub(crate) surroundings: Surroundings,
    /// Each file as the case has written it last.
    written: std::sync::Mutex<BTreeMap<PathBuf, Vec<u8>>>,
}

/// `$HOME` in it is the home directory.
pub(crate) fn home(text: &str) -> String {
    text.replace("$HOME", HOME)
}

fn with_home(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::String(home(text)),
        Value::Array(items) => items.iter().map(with_home).collect(),
        Value::Object(fields) => {
            let fields = fields
                .iter()
                .map(|(key, value)| (key.clone(), with_home(value)));
            Value::Object(fields.collect())
        }
        other => other.clone(),
    }
}

impl World {
    pub(crate) fn new(case: &Value) -> Self {
        let now = case["now"].as_str().unwrap_or("2030-01-01T00:00:00Z");
        let clock = ManualClock::new(parse_iso8601(now).expect("now"));
        let environment = MemoryEnvironment::default();
        let no_home = case.get("home").is_some_and(Value::is_null);
        if !no_home {
            environment.set("HOME", HOME);
        }
        for (name, value) in case["env"].as_object().into_iter().flatten() {
            environment.set(name, &home(value.as_str().expect("a text")));
        }
        let environment = environment.home((!no_home).then(|| PathBuf::from(HOME)));
        let files = MemoryFiles::new();
        let network = Arc::new(Stubs::new(&case["metadata_server"], &case["http"]));
        let programs = Arc::new(ProgramStubs::new(&case["processes"]));
        let noted = Noted::default();
        let mut surroundings = testing::surroundings();
        surroundings.environment = Arc::new(environment.clone());
        surroundings.files = Arc::new(files.clone());
        surroundings.network = Arc::<Stubs>::clone(&network);
        surroundings.metadata_network = Arc::<Stubs>::clone(&network);
        surroundings.programs = Arc::<ProgramStubs>::clone(&programs);
        surroundings.clock = Arc::new(clock.clone());
        surroundings.notices = Arc::new(Both(noted.clone()));
        let world = Self {
            clock,
            files,
            environment,
            network,
            programs,
            noted,
            surroundings,
            written: std::sync::Mutex::default(),
        };
        world.write(&case["files"]);
        world
    }

    /// Value is text, or `{json}`, or `{text, mode}`.
    fn write(&self, files: &Value) {
        for (path, value) in files.as_object().into_iter().flatten() {
            let path = PathBuf::from(home(path));
            let content = match (value, value.get("json")) {
                (_, Some(json)) => with_home(json).to_string(),
                (Value::String(text), _) => home(text),
                _ => home(value["text"].as_str().unwrap_or_default()),
            };
            let mode = match &value["mode"] {
                Value::String(text) => {
                    u32::from_str_radix(text.trim_start_matches("0o"), 8).expect("a mode")
                }
                // As it would be typed (644 is 0o644), if that is a mode that people give to files.
                Value::Number(number) => {
                    let number: u32 = number.to_string().parse().expect("a mode");
                    match u32::from_str_radix(&number.to_string(), 8) {
                        Ok(typed) if typed == 0 || typed & 0o400 != 0 && typed & 0o111 == 0 => {
                            typed
                        }
                        _ => number,
                    }
                }
                _ => 0o600,
            };
            self.files.write_mode(&path, content.clone(), mode);
            self.written
                .lock()
                .unwrap()
                .insert(path, content.into_bytes());
        }
    }

    /// Whether a file still holds what the case has written.
    pub(crate) fn is_unchanged(&self, path: &str) -> bool {
        let path = PathBuf::from(home(path));
        let written = self.written.lock().unwrap();
        self.files.content(&path).as_ref() == written.get(&path)
    }

    /// Makes the changes of a step.
    pub(crate) async fn apply(&self, step: &Value) {
        if let Some(seconds) = step["advance_secs"].as_f64() {
            self.advance(Duration::from_secs_f64(seconds)).await;
        }
        for (name, value) in step["env"].as_object().into_iter().flatten() {
            self.environment.set(name, value.as_str().expect("a text"));
        }
        self.write(&step["write_files"]);
        for path in step["remove_files"].as_array().into_iter().flatten() {
            let path = path.as_str().expect("a path");
            self.files.remove(Path::new(&home(path)));
        }
        if let Some(http) = step.get("http") {
            self.network.replace_http(http);
        }
        if let Some(metadata) = step.get("metadata_server") {
            self.network.replace_metadata(metadata);
        }
    }

    /// Both the time of day and the time of the runtime go on.
    pub(crate) async fn advance(&self, by: Duration) {
        self.clock.advance(by);
        tokio::time::advance(by).await;
    }

    /// Lets background work come to its end, and pauses of up to a second pass, while the time of day stands still.
    pub(crate) async fn settle(&self) {
        tokio::time::sleep(Duration::from_millis(1_100)).await;
    }
}

/// Notes what is said, and says it.
#[derive(Debug)]
struct Both(Noted);

impl Notices for Both {
    fn notice(&self, notice: &Notice<'_>) {
        self.0.notice(notice);
        Traced.notice(notice);
    }
}

/// Programs of a case.
#[derive(Debug)]
pub(crate) struct ProgramStubs {
    stubs: Vec<(Value, Sequence)>,
    pub(crate) started: std::sync::Mutex<Vec<Vec<String>>>,
}

impl ProgramStubs {
    fn new(stubs: &Value) -> Self {
        let stubs = stubs.as_array().into_iter().flatten().map(|stub| {
            let reply = stub.get("reply").unwrap_or(stub);
            (with_home(&stub["when"]), Sequence::new(reply))
        });
        Self {
            stubs: stubs.collect(),
            started: std::sync::Mutex::default(),
        }
    }

    fn output(&self, arguments: &[String]) -> io::Result<ProgramOutput> {
        let found = self.stubs.iter().find(|(when, _)| {
            let argv = ["argv", "args", "command"]
                .iter()
                .find_map(|key| when.get(key));
            match argv {
                Some(Value::Array(argv)) => argv
                    .iter()
                    .map(|argument| argument.as_str().expect("a text"))
                    .eq(arguments.iter().map(String::as_str)),
                Some(Value::String(command)) => *command == arguments.join(" "),
                _ => match when["program"].as_str() {
                    Some(program) => arguments.first().is_some_and(|first| first == program),
                    None => true,
                },
            }
        });
        let Some((_, replies)) = found else {
            return Err(io::ErrorKind::NotFound.into());
        };
        let reply = replies.next();
        match reply["fails"].as_str() {
            Some("timeout") => return Err(io::ErrorKind::TimedOut.into()),
            Some(_) => return Err(io::ErrorKind::NotFound.into()),
            None => {}
        }
        let status = ["exit", "status", "exit_code", "exit_status", "code"]
            .iter()
            .find_map(|key| reply[*key].as_i64())
            .unwrap_or(0);
        let stdout = match (
            reply.get("json").or(reply.get("stdout_json")),
            &reply["stdout"],
        ) {
            (Some(json), _) => json.to_string(),
            (None, Value::String(text)) => text.clone(),
            (None, Value::Null) => String::new(),
            (None, json) => json.get("json").unwrap_or(json).to_string(),
        };
        Ok(ProgramOutput {
            status: i32::try_from(status).ok(),
            stdout: stdout.into_bytes(),
            stderr: reply["stderr"].as_str().unwrap_or_default().into(),
        })
    }
}

impl Programs for ProgramStubs {
    fn run(
        &self,
        arguments: Vec<OsString>,
        _limit: Duration,
    ) -> BoxFuture<'_, io::Result<ProgramOutput>> {
        let arguments: Vec<String> = arguments
            .into_iter()
            .map(|argument| argument.into_string().expect("Unicode"))
            .collect();
        self.started.lock().unwrap().push(arguments.clone());
        let output = self.output(&arguments);
        Box::pin(async { output })
    }
}

//! Surroundings made of memory, for tests of sources of credentials: nothing of the machine is seen or touched.
//!
//! ```
//! use std::sync::Arc;
//!
//! use aliyun_rpc_core::credentials::ProvideCredentials as _;
//! use aliyun_rpc_credentials::testing::{self, MemoryEnvironment};
//! use aliyun_rpc_credentials::DefaultChain;
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
//! let mut surroundings = testing::surroundings();
//! surroundings.environment = Arc::new(MemoryEnvironment::new([
//!     ("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5tExampleExample9xQ2"),
//!     ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "a-secret"),
//! ]));
//! let chain = DefaultChain::builder().surroundings(surroundings).build();
//! assert_eq!(chain.credentials().await?.source(), "default/env");
//! # Ok::<(), aliyun_rpc_core::credentials::CredentialsError>(())
//! # }).unwrap();
//! ```

mod files;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::backoff::FixedJitter;
use aliyun_rpc_core::clock::{FixedNonce, ManualClock};
use aliyun_rpc_core::transport::{BoxFuture, Transport, TransportError};
use bytes::Bytes;

use crate::surroundings::{Environment, Notice, NoticeLevel, Notices, ProgramOutput, Programs};
use crate::surroundings::{Quiet, Surroundings};

pub use files::MemoryFiles;

/// The home directory of [`MemoryEnvironment`].
pub const HOME: &str = "/home/test";

/// No variables, no files, nobody on the network, no programs, a clock that stands at 2030-01-01T00:00:00Z, no chance.
/// Replace what the test is about.
#[must_use]
pub fn surroundings() -> Surroundings {
    // 2030-01-01T00:00:00Z.
    let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_893_456_000);
    Surroundings {
        environment: Arc::new(MemoryEnvironment::default()),
        files: Arc::new(MemoryFiles::default()),
        network: Arc::new(Nobody),
        metadata_network: Arc::new(Nobody),
        programs: Arc::new(Scripted::new(|_| None)),
        clock: Arc::new(ManualClock::new(start)),
        nonce: Arc::new(FixedNonce("nonce".to_owned())),
        jitter: Arc::new(FixedJitter(0.0)),
        notices: Arc::new(Quiet),
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Variables in memory; the home directory is [`HOME`] unless another one is given. Clones share them.
#[derive(Clone)]
pub struct MemoryEnvironment {
    variables: Arc<Mutex<BTreeMap<String, String>>>,
    home: Option<PathBuf>,
}

impl MemoryEnvironment {
    /// These variables.
    #[must_use]
    pub fn new<'a>(variables: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        Self {
            variables: Arc::new(Mutex::new(variables.into_iter().map(owned).collect())),
            home: Some(PathBuf::from(HOME)),
        }
    }

    /// Another home directory, or none.
    #[must_use]
    pub fn home(mut self, home: Option<PathBuf>) -> Self {
        self.home = home;
        self
    }

    /// Sets a variable.
    pub fn set(&self, name: &str, value: &str) {
        lock(&self.variables).insert(name.to_owned(), value.to_owned());
    }
}

impl Default for MemoryEnvironment {
    fn default() -> Self {
        Self::new([])
    }
}

/// Names only.
impl fmt::Debug for MemoryEnvironment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(lock(&self.variables).keys()).finish()
    }
}

impl Environment for MemoryEnvironment {
    fn var(&self, name: &str) -> Option<String> {
        lock(&self.variables).get(name).cloned()
    }

    fn home(&self) -> Option<PathBuf> {
        self.home.clone()
    }
}

/// A network on which nobody answers.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nobody;

impl Transport for Nobody {
    fn call(
        &self,
        _request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async {
            Err(TransportError::Connect {
                source: "connection refused".into(),
            })
        })
    }
}

/// Programs that are closures: they get the arguments, the first of which is the program's name, and say what it writes
/// and with which error it fails; `None` is a program that does not exist.
pub struct Scripted<F> {
    program: F,
    started: Mutex<Vec<Vec<OsString>>>,
}

impl<F> Scripted<F>
where
    F: Fn(&[OsString]) -> Option<io::Result<ProgramOutput>> + Send + Sync + 'static,
{
    /// Programs by this closure.
    pub const fn new(program: F) -> Self {
        Self {
            program,
            started: Mutex::new(Vec::new()),
        }
    }

    /// The arguments of each program that was started.
    pub fn started(&self) -> Vec<Vec<OsString>> {
        lock(&self.started).clone()
    }
}

impl<F> fmt::Debug for Scripted<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scripted").finish_non_exhaustive()
    }
}

impl<F> Programs for Scripted<F>
where
    F: Fn(&[OsString]) -> Option<io::Result<ProgramOutput>> + Send + Sync + 'static,
{
    fn run(
        &self,
        arguments: Vec<OsString>,
        _limit: Duration,
    ) -> BoxFuture<'_, io::Result<ProgramOutput>> {
        lock(&self.started).push(arguments.clone());
        let output = (self.program)(&arguments)
            .unwrap_or_else(|| Err(io::Error::from(io::ErrorKind::NotFound)));
        Box::pin(async { output })
    }
}

/// Notices in memory. Clones share them.
#[derive(Clone, Debug, Default)]
pub struct Noted {
    notices: Arc<Mutex<Vec<(NoticeLevel, String)>>>,
}

impl Noted {
    /// Everything that was said, with its level.
    #[must_use]
    pub fn all(&self) -> Vec<(NoticeLevel, String)> {
        lock(&self.notices).clone()
    }

    /// The warnings.
    #[must_use]
    pub fn warnings(&self) -> Vec<String> {
        let notices = lock(&self.notices);
        let warnings = notices
            .iter()
            .filter(|(level, _)| *level == NoticeLevel::Warning);
        warnings.map(|(_, text)| text.clone()).collect()
    }
}

impl Notices for Noted {
    fn notice(&self, notice: &Notice<'_>) {
        lock(&self.notices).push((notice.level, notice.to_string()));
    }
}

/// Reads like the path of a home directory: `~/` at the beginning is [`HOME`].
#[must_use]
pub fn path(text: &str) -> PathBuf {
    match text.strip_prefix("~/") {
        Some(rest) => Path::new(HOME).join(rest),
        None => PathBuf::from(text),
    }
}

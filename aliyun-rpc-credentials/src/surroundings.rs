//! Everything outside of the process that sources of credentials look at, replaceable as a whole.

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::backoff::{Jitter, RandomJitter};
use aliyun_rpc_core::clock::{Clock, NonceSource, RandomNonce, SystemClock};
use aliyun_rpc_core::transport::{BoxFuture, Transport};

mod disk;
mod environment;
mod network;
mod notices;
#[cfg(feature = "external")]
mod processes;

pub use disk::{Disk, LONGEST_FILE};
pub use environment::ProcessEnvironment;
pub use notices::{Notice, NoticeLevel, Notices, Quiet, Traced};
#[cfg(feature = "external")]
pub use processes::{LONGEST_OUTPUT, Processes};

/// Environment, files, network, programs, time and chance, as sources of credentials see them.
///
/// Pauses and time limits are tokio's, so that tests pause them.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Surroundings {
    /// Variables and the home directory.
    pub environment: Arc<dyn Environment>,
    /// Files.
    pub files: Arc<dyn Files>,
    /// The network, with proxies: 5 s for connecting, 10 s for each wait.
    pub network: Arc<dyn Transport>,
    /// The network without proxies, for the metadata service: 1 s and 1 s.
    pub metadata_network: Arc<dyn Transport>,
    /// External programs.
    pub programs: Arc<dyn Programs>,
    /// Time of day.
    pub clock: Arc<dyn Clock>,
    /// Nonces of signed requests.
    pub nonce: Arc<dyn NonceSource>,
    /// Chance in pauses and renewal times.
    pub jitter: Arc<dyn Jitter>,
    /// Where warnings go that are no errors.
    pub notices: Arc<dyn Notices>,
}

impl Surroundings {
    /// Those of this process: its variables, the file system, the network, child processes, the machine's clock.
    ///
    /// Without the feature `rustls` there is no network, without `external` there are no programs: sources that need
    /// them say so.
    #[must_use]
    pub fn system() -> Self {
        Self {
            environment: Arc::new(ProcessEnvironment),
            files: Arc::new(Disk),
            network: network::system(Duration::from_secs(5), Duration::from_secs(10), true),
            metadata_network: network::system(
                Duration::from_secs(1),
                Duration::from_secs(1),
                false,
            ),
            #[cfg(feature = "external")]
            programs: Arc::new(Processes),
            #[cfg(not(feature = "external"))]
            programs: Arc::new(NoPrograms),
            clock: Arc::new(SystemClock),
            nonce: Arc::new(RandomNonce),
            jitter: Arc::new(RandomJitter),
            notices: Arc::new(Traced),
        }
    }
}

/// Runs no programs: the feature `external` is off.
#[cfg(not(feature = "external"))]
#[derive(Debug)]
struct NoPrograms;

#[cfg(not(feature = "external"))]
impl Programs for NoPrograms {
    fn run(
        &self,
        _arguments: Vec<OsString>,
        _limit: Duration,
    ) -> BoxFuture<'_, io::Result<ProgramOutput>> {
        Box::pin(async {
            Err(io::Error::new(
                io::ErrorKind::Unsupported,
                "built without the feature `external`",
            ))
        })
    }
}

/// Variables of the process.
pub trait Environment: fmt::Debug + Send + Sync + 'static {
    /// The value of a variable; `None` if it is unset or no Unicode.
    fn var(&self, name: &str) -> Option<String>;
    /// The user's home directory.
    fn home(&self) -> Option<PathBuf>;
}

/// Files, as far as sources need them.
pub trait Files: fmt::Debug + Send + Sync + 'static {
    /// Reads a whole regular file of at most 1 MiB.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    /// What tells whether a file has changed, and who may read it.
    fn facts(&self, path: &Path) -> io::Result<FileFacts>;
    /// Replaces a file's content in one step, readable for its owner only; follows a symbolic link.
    fn replace(&self, path: &Path, content: &[u8]) -> io::Result<()>;
    /// Takes the exclusive lock on a file, which is made if it is not there; it is held until the result is dropped.
    ///
    /// # Errors
    /// [`io::ErrorKind::WouldBlock`] if another process holds it: try again later.
    fn lock(&self, path: &Path) -> io::Result<Box<dyn Send + Sync>>;
}

/// What is known of a file without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileFacts {
    /// Time of the last change.
    pub modified: Option<SystemTime>,
    /// Length in bytes.
    pub length: u64,
    /// Number of the file on its file system, where there is one.
    pub inode: u64,
    /// Whether others than the owner may read it.
    pub readable_by_others: bool,
}

/// Runs programs.
pub trait Programs: fmt::Debug + Send + Sync + 'static {
    /// Runs a program without a shell, without input, and returns what it wrote. Ends it, with its children, after the limit.
    fn run(
        &self,
        arguments: Vec<OsString>,
        limit: Duration,
    ) -> BoxFuture<'_, io::Result<ProgramOutput>>;
}

/// What a program left behind.
#[derive(Clone)]
pub struct ProgramOutput {
    /// Its exit status; `None` if it was ended by a signal.
    pub status: Option<i32>,
    /// What it wrote to standard output, at most 1 MiB. Holds secrets.
    pub stdout: Vec<u8>,
    /// What it wrote to standard error, at most 64 KiB. May hold secrets.
    pub stderr: Vec<u8>,
}

/// Lengths only.
impl fmt::Debug for ProgramOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProgramOutput")
            .field("status", &self.status)
            .field("stdout", &self.stdout.len())
            .field("stderr", &self.stderr.len())
            .finish()
    }
}

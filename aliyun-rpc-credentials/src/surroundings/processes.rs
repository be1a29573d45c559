//! Programs as child processes.

use std::ffi::OsString;
use std::io;
use std::process::Stdio;
use std::time::Duration;

use aliyun_rpc_core::transport::BoxFuture;
use futures_util::future::{Either, join, select};
use tokio::io::{AsyncRead, AsyncReadExt as _};
use tokio::process::{Child, Command};
use tokio::time::timeout;

use super::{ProgramOutput, Programs};

/// The greatest length of what a program writes to standard output: 1 MiB.
pub const LONGEST_OUTPUT: usize = 1 << 20;
/// What is kept of standard error: 64 KiB.
const KEPT_OF_ERRORS: usize = 1 << 16;
/// How long the ends of the pipes are waited for after the program has gone: a child of it may hold them.
const RELEASE: Duration = Duration::from_secs(2);

/// Runs programs as child processes: without a shell, with the environment of this process, without input.
///
/// On Unix each program is the head of a process group, which is killed as a whole when the limit is reached or the caller
/// goes away; elsewhere only the program itself is.
#[derive(Clone, Copy, Debug, Default)]
pub struct Processes;

impl Programs for Processes {
    fn run(
        &self,
        arguments: Vec<OsString>,
        limit: Duration,
    ) -> BoxFuture<'_, io::Result<ProgramOutput>> {
        Box::pin(run(arguments, limit))
    }
}

async fn run(arguments: Vec<OsString>, limit: Duration) -> io::Result<ProgramOutput> {
    let mut arguments = arguments.into_iter();
    let Some(program) = arguments.next() else {
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "no program is named",
        ));
    };
    let mut command = Command::new(program);
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    #[cfg(unix)]
    command.process_group(0);
    let mut child = command.spawn()?;
    let mut group = Group::of(&child);
    match timeout(limit, follow(&mut child, &mut group)).await {
        Ok(outcome) => outcome,
        Err(_) => {
            group.kill();
            let _ = timeout(RELEASE, child.kill()).await;
            Err(io::ErrorKind::TimedOut.into())
        }
    }
}

/// Reads until the program has gone and its pipes are closed.
async fn follow(child: &mut Child, group: &mut Group) -> io::Result<ProgramOutput> {
    let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
    let mut written = Vec::new();
    let mut errors = Vec::new();
    let status = {
        let reading = std::pin::pin!(join(
            read(stdout, &mut written, LONGEST_OUTPUT, true),
            read(stderr, &mut errors, KEPT_OF_ERRORS, false),
        ));
        let exit = std::pin::pin!(child.wait());
        match select(exit, reading).await {
            Either::Left((status, reading)) => {
                let status = status?;
                group.gone();
                if let Ok((out, _)) = timeout(RELEASE, reading).await {
                    out?;
                }
                status
            }
            Either::Right(((out, _), exit)) => {
                out?;
                let status = exit.await?;
                group.gone();
                status
            }
        }
    };
    Ok(ProgramOutput {
        status: status.code(),
        stdout: written,
        stderr: errors,
    })
}

/// Reads to the end. What goes beyond the limit is an error, or it is read and forgotten.
async fn read(
    from: Option<impl AsyncRead + Unpin>,
    into: &mut Vec<u8>,
    limit: usize,
    strict: bool,
) -> io::Result<()> {
    let Some(mut from) = from else { return Ok(()) };
    let mut piece = [0; 4096];
    loop {
        let length = from.read(&mut piece).await?;
        let Some(read) = piece.get(..length).filter(|read| !read.is_empty()) else {
            return Ok(());
        };
        let room = limit - into.len();
        if read.len() > room && strict {
            return Err(io::Error::new(
                io::ErrorKind::FileTooLarge,
                format!("it wrote more than {limit} bytes"),
            ));
        }
        into.extend(read.iter().take(room));
    }
}

/// The process group of a program that is still running; killed when it is dropped.
struct Group {
    #[cfg(unix)]
    leader: Option<rustix::process::Pid>,
}

impl Group {
    #[cfg(unix)]
    fn of(child: &Child) -> Self {
        let id = child.id().and_then(|id| i32::try_from(id).ok());
        Self {
            leader: id.and_then(rustix::process::Pid::from_raw),
        }
    }

    #[cfg(not(unix))]
    const fn of(_child: &Child) -> Self {
        Self {}
    }

    /// The program has ended: its number may be given to another one.
    const fn gone(&mut self) {
        #[cfg(unix)]
        {
            self.leader = None;
        }
    }

    fn kill(&mut self) {
        #[cfg(unix)]
        if let Some(leader) = self.leader.take() {
            // It fails only if nobody is left.
            let _ = rustix::process::kill_process_group(leader, rustix::process::Signal::KILL);
        }
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        self.kill();
    }
}

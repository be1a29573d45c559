//! What happened, in order: at the server, and what the client told of itself.

use std::sync::{Arc, Mutex};

use aliyun_rpc_core::ClientBuilder;
use aliyun_rpc_core::observe::{Event, Observe};

use super::secrets::assert_clean;

/// Lines of what happened. Clones share them.
///
/// The server writes `connect N`, `request N` (the N is the connection's), `reset N`, `close N`, `end N` (the client closed);
/// the client writes what it tells observers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    pub(crate) fn push(&self, line: impl Into<String>) {
        self.0.lock().unwrap().push(line.into());
    }

    /// All lines so far.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    /// All lines so far; the log is empty then.
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }

    /// How many lines begin like this.
    pub(crate) fn count(&self, start: &str) -> usize {
        let lines = self.0.lock().unwrap();
        lines.iter().filter(|line| line.starts_with(start)).count()
    }

    /// Waits until this line is there; for what the client does after its call, such as closing a connection.
    pub(crate) async fn wait_for(&self, line: &str) {
        let there = async {
            while !self.lines().iter().any(|known| known == line) {
                tokio::time::sleep(std::time::Duration::from_millis(1)).await;
            }
        };
        let limit = std::time::Duration::from_secs(5);
        if tokio::time::timeout(limit, there).await.is_err() {
            panic!("`{line}` does not come: {:?}", self.lines());
        }
    }

    /// The same, unless the line is among those of a run that is over.
    pub(crate) async fn wait_after(&self, lines: &[String], line: &str) {
        if !lines.iter().any(|known| known == line) {
            self.wait_for(line).await;
        }
    }

    /// Lets a client write what it tells of itself into this log too.
    pub(crate) fn observe(&self, builder: ClientBuilder) -> ClientBuilder {
        builder.observe(self.clone())
    }
}

impl Observe for Log {
    fn on(&self, event: &Event<'_>) {
        let line = event.to_string();
        assert_clean(&line);
        assert_clean(&format!("{event:?}"));
        self.push(line);
    }
}

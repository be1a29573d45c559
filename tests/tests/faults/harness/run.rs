//! Runs a call and asserts what a row has to assert.

use std::future::IntoFuture;
use std::ops::RangeBounds;
use std::time::Duration;

use aliyun_rpc_core::{Error, Response};
use tokio::time::Instant;

use super::{Log, assert_no_secret};

/// What a call came to. Time is tokio's: fake where the clock is paused.
#[derive(Debug)]
pub(crate) struct Run<T> {
    pub(crate) result: Result<Response<T>, Error>,
    pub(crate) lines: Vec<String>,
    pub(crate) elapsed: Duration,
}

/// Runs a call, with the lines that are written meanwhile. Looks for secrets in its error.
pub(crate) async fn run<T>(
    log: &Log,
    call: impl IntoFuture<Output = Result<Response<T>, Error>>,
) -> Run<T> {
    log.take();
    let start = Instant::now();
    let result = call.await;
    let elapsed = start.elapsed();
    if let Err(error) = &result {
        assert_no_secret(error);
    }
    Run {
        result,
        lines: log.take(),
        elapsed,
    }
}

impl<T: std::fmt::Debug> Run<T> {
    #[track_caller]
    pub(crate) fn succeeded(self) -> Self {
        if let Err(error) = &self.result {
            panic!("{error}\n{error:?}\n{:#?}", self.lines);
        }
        self
    }

    #[track_caller]
    pub(crate) fn failed(self) -> Self {
        if let Ok(answer) = &self.result {
            panic!("succeeded: {answer:?}\n{:#?}", self.lines);
        }
        self
    }

    #[track_caller]
    pub(crate) fn error(&self) -> &Error {
        self.result.as_ref().map(|_| ()).unwrap_err()
    }

    /// The error's line holds all these texts.
    #[track_caller]
    pub(crate) fn says<'a>(self, texts: impl IntoIterator<Item = &'a str>) -> Self {
        let line = self.error().to_string();
        for text in texts {
            assert!(line.contains(text), "no `{text}` in: {line}");
        }
        self
    }

    #[track_caller]
    pub(crate) fn attempts(self, number: u32) -> Self {
        let attempts = match &self.result {
            Ok(answer) => answer.attempts(),
            Err(error) => error.attempts(),
        };
        assert_eq!(attempts, number, "{:#?}", self.lines);
        self
    }

    /// Exactly these lines were written, in this order.
    #[track_caller]
    pub(crate) fn events<'a>(self, lines: impl IntoIterator<Item = &'a str>) -> Self {
        let expected: Vec<&str> = lines.into_iter().collect();
        assert_eq!(self.lines, expected);
        self
    }

    #[track_caller]
    pub(crate) fn took(self, limits: impl RangeBounds<Duration> + std::fmt::Debug) -> Self {
        let elapsed = self.elapsed;
        assert!(
            limits.contains(&elapsed),
            "{elapsed:?} is not in {limits:?}"
        );
        self
    }
}

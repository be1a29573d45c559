//! What the rows are written with.
//!
//! ```text
//! let log = Log::default();
//! let server = Server::start(&log, [vec![Read, Reset], vec![Read, ok(), Hold]]).await;
//! let client = client(server.url(), &log).build().unwrap();
//! run(&log, client.send(&ListThings::default())).await
//!     .succeeded()
//!     .attempts(2)
//!     .events([
//!         "ListThings: attempt 1", "connect 1", "request 1", "reset 1", "ListThings: failed with a lost connection",
//!         "ListThings: waits 5ms after a failure that may pass",
//!         "ListThings: attempt 2", "connect 2", "request 2", "ListThings: answered with HTTP 200",
//!         "ListThings: succeeded after 2 attempts",
//!     ])
//!     .took(Duration::ZERO..Duration::from_millis(500));
//! ```
//!
//! `failed()` in place of `succeeded()` gives the error, whose texts are then known to hold no secret.

// Not every room needs every helper.
#![allow(dead_code, unused_imports)]

#[path = "harness/double.rs"]
pub(crate) mod double;
#[path = "harness/hosts.rs"]
pub(crate) mod hosts;
#[path = "harness/log.rs"]
pub(crate) mod log;
#[path = "harness/operations.rs"]
pub(crate) mod operations;
#[path = "../../loopback/request.rs"]
mod request;
#[path = "harness/run.rs"]
pub(crate) mod run;
#[path = "harness/secrets.rs"]
pub(crate) mod secrets;
#[path = "harness/server.rs"]
pub(crate) mod server;

use aliyun_rpc_core::backoff::FixedJitter;
use aliyun_rpc_core::retry::RetryPolicy;
use aliyun_rpc_core::{Client, ClientBuilder};

pub(crate) use double::{Double, Reply};
pub(crate) use hosts::Hosts;
pub(crate) use log::Log;
pub(crate) use operations::{CreateThing, ListThings, MakeThing, created, made};
pub(crate) use run::run;
pub(crate) use secrets::assert_no_secret;
pub(crate) use server::{Server, Step, ok};

use secrets::{KEY_ID, SECRET, TOKEN};

/// A client of canary credentials for a server at this URL, with the usual policy of retries but for chance: pauses are a
/// tenth of what they could be (5 ms, 10 ms; 100 ms, 200 ms after throttling).
pub(crate) fn client(url: impl Into<String>, log: &Log) -> ClientBuilder {
    let builder = Client::builder()
        .endpoint(url)
        .sts(KEY_ID, SECRET, TOKEN)
        .retry(policy());
    log.observe(builder)
}

/// The policy of [`client`].
pub(crate) fn policy() -> RetryPolicy {
    RetryPolicy::new().jitter(FixedJitter(0.1))
}

/// A client of canary credentials that sends through a double of the transport.
pub(crate) fn client_of(double: &Double, log: &Log) -> ClientBuilder {
    client("https://things.example", log).transport(double.clone())
}

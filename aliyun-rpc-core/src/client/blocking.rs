//! A client for programs without async.
//!
//! ```no_run
//! # use aliyun_rpc_core::{RpcAction, RpcResponse};
//! # #[derive(Clone, Debug, Default, RpcAction)]
//! # #[rpc_action(product = "Config", version = "2019-01-08")]
//! # struct ListConfigRules { page_size: Option<i32> }
//! # #[derive(Clone, Debug, Default, RpcResponse)]
//! # struct ListConfigRulesResponse { total_count: i64 }
//! use std::time::Duration;
//!
//! use aliyun_rpc_core::{Client, Error};
//!
//! fn main() -> Result<(), Error> {
//!     let client = Client::builder()
//!         .region("cn-shanghai")
//!         .access_key("LTAI5tExampleExample9xQ2", "the-secret")
//!         .build_blocking()?;
//!     let rules = client
//!         .send(&ListConfigRules { page_size: Some(50) })
//!         .timeout(Duration::from_secs(10))
//!         .call()?;
//!     println!("{} rules", rules.total_count);
//!     Ok(())
//! }
//! ```
//!
//! The work is done by a thread of the client's own, which ends when the last clone of the client and the last call are
//! gone. So a call works
//!
//! * in threads that know nothing of tokio;
//! * in a multi-thread runtime of tokio, whose other tasks go on meanwhile, as with `tokio::task::block_in_place` (and
//!   with its exception: it panics in a `LocalSet`);
//! * in `tokio::task::spawn_blocking`, whatever the runtime.
//!
//! In async code of a current-thread runtime it would stall everything else, so there it is an error, and nothing is sent.
//! The client itself can be made and dropped anywhere.

mod thread;

use std::fmt;
use std::sync::Arc;

use super::options::{options, raw_options, typed_options};
use super::{Call as AsyncCall, Client as AsyncClient, ClientBuilder, RawCall as AsyncRawCall};
use crate::action::RpcAction;
use crate::credentials::Whoami;
use crate::error::Error;
use crate::response::{Raw, Response};
use thread::Thread;

/// Calls operations of every product and waits for the answers; see the [module](self). Cheap to clone; clones share
/// everything.
#[derive(Clone)]
pub struct Client {
    client: AsyncClient,
    thread: Arc<Thread>,
}

impl Client {
    /// A client that waits for what this one does.
    ///
    /// Give it one of its own if you can: connections belong to the runtime that opened them, and those of a runtime that
    /// has ended are of no use.
    ///
    /// # Errors
    /// If the system gives no thread.
    pub fn new(client: AsyncClient) -> Result<Self, Error> {
        Ok(Self {
            client,
            thread: Arc::new(Thread::start()?),
        })
    }

    /// Calls an operation: set options, then [`call`](Call::call).
    pub fn send<A: RpcAction>(&self, action: &A) -> Call<A> {
        Call {
            call: self.client.send(action),
            thread: Arc::clone(&self.thread),
        }
    }

    /// Calls an operation that nobody has written as a struct, by the names of product, version and action: add parameters,
    /// set options, then [`call`](RawCall::call).
    pub fn raw(
        &self,
        product: impl Into<String>,
        version: impl Into<String>,
        action: impl Into<String>,
    ) -> RawCall {
        RawCall {
            call: self.client.raw(product, version, action),
            thread: Arc::clone(&self.thread),
        }
    }

    /// Which source of credentials won and what the others said; see [`Client::whoami`](crate::Client::whoami).
    ///
    /// # Errors
    /// In async code of a current-thread runtime.
    pub fn whoami(&self) -> Result<Whoami, Error> {
        let client = self.client.clone();
        self.thread.wait(async move { client.whoami().await })
    }

    /// The client that does the work.
    #[must_use]
    pub const fn as_async(&self) -> &AsyncClient {
        &self.client
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("blocking::Client")
            .field(&self.client)
            .finish()
    }
}

impl ClientBuilder {
    /// Builds a [`blocking::Client`](Client), for programs without async (feature `blocking`).
    ///
    /// # Errors
    /// Those of [`build`](ClientBuilder::build), and if the system gives no thread.
    pub fn build_blocking(self) -> Result<Client, Error> {
        Client::new(self.build()?)
    }
}

/// A call that is not yet sent: set options, then [`call`](Call::call).
#[must_use = "a call does nothing until `.call()`"]
pub struct Call<A> {
    call: AsyncCall<A>,
    thread: Arc<Thread>,
}

impl<A> Call<A> {
    options!(call.prepared.overrides);
    typed_options!(call.prepared.overrides);
}

impl<A: RpcAction> Call<A> {
    /// Sends the call and waits for its end.
    ///
    /// # Errors
    /// Those of the call. In async code of a current-thread runtime, that it cannot be made there.
    pub fn call(self) -> Result<Response<A::Response>, Error> {
        self.thread.wait(self.call.into_future())?
    }
}

impl<A> fmt::Debug for Call<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.call, f)
    }
}

/// A call of an operation that is only named: add parameters, set options, then [`call`](RawCall::call).
#[must_use = "a call does nothing until `.call()`"]
pub struct RawCall {
    call: AsyncRawCall,
    thread: Arc<Thread>,
}

impl RawCall {
    raw_options!(call.);
    options!(call.overrides);

    /// Sends the call and waits for its end.
    ///
    /// # Errors
    /// Those of the call. In async code of a current-thread runtime, that it cannot be made there.
    pub fn call(self) -> Result<Response<Raw>, Error> {
        self.thread.wait(self.call.into_future())?
    }
}

impl fmt::Debug for RawCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.call, f)
    }
}

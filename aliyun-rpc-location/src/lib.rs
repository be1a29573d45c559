//! Endpoints from the Location service, for clients that want to ask.
//!
//! A client needs none of this: the packages know where their products answer, and a rule makes the rest
//! ([`StandardEndpoints`]). Location knows more: hosts that follow no rule, of
//! products without a package, in regions that opened yesterday. It costs one signed call for each product and region,
//! before the first call there.
//!
//! ```
//! use aliyun_rpc_core::Client;
//! use aliyun_rpc_location::LocationEndpoints;
//!
//! let asking = Client::builder().access_key("LTAI5tExampleExample9xQ2", "the-secret").build()?;
//! let client = Client::builder()
//!     .region("cn-beijing")
//!     .access_key("LTAI5tExampleExample9xQ2", "the-secret")
//!     .resolver(LocationEndpoints::new(asking).or_standard())
//!     .build()?;
//! # Ok::<(), aliyun_rpc_core::Error>(())
//! ```

#![forbid(unsafe_code)]

mod found;
mod lookup;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use aliyun_location::v2015_06_12::EndpointType;
use aliyun_rpc_core::endpoint::{
    Endpoint, EndpointQuery, Network, ResolveEndpoint, StandardEndpoints,
};
use aliyun_rpc_core::transport::BoxFuture;
use aliyun_rpc_core::{Client, Error};
use futures_util::future::{FutureExt as _, Shared, WeakShared};
use tokio::time::Instant;

use found::{Found, Unknown};

/// How long it is remembered that Location knows no endpoint.
const UNKNOWN_FOR: Duration = Duration::from_secs(300);

/// Asks Location where a product answers in a region.
///
/// * An endpoint that was found is kept as long as this resolver. That there is none is remembered for five minutes: regions
///   open, and a mistyped one need not be asked about at every call.
/// * However many calls want the same endpoint, one question is on its way at a time, and its answer is for all of them.
/// * Trouble with the question is reported as what it is, under the name `DescribeEndpoints`: refused credentials,
///   throttling, a lost connection. It is never remembered, and never called a missing endpoint.
/// * Calls from the internet get hosts of the type `openAPI`, calls from [`Network::Inner`] and [`Network::Internal`] those of
///   `innerAPI`. Of other networks, and of hosts with a suffix, Location knows nothing.
/// * What Location does not know is an error, unless [`or_standard`](Self::or_standard) is set.
///
/// Clones share what they found.
#[derive(Clone)]
pub struct LocationEndpoints {
    inner: Arc<Inner>,
    standard: bool,
}

struct Inner {
    client: Client,
    known: Mutex<HashMap<Question, Known>>,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Question {
    code: String,
    region: String,
    inner: bool,
}

/// What is known about a question.
enum Known {
    Found(Endpoint),
    Not(Unknown, Instant),
    /// Somebody is asking. Weak, so that a question which nobody waits for any more is given up.
    Asking(WeakShared<Asking>),
}

type Asking = BoxFuture<'static, Result<Found, Arc<Error>>>;

impl LocationEndpoints {
    /// Asks with this client: with its credentials, and within its time limits. It must not itself resolve by Location.
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self {
            inner: Arc::new(Inner {
                client,
                known: Mutex::default(),
            }),
            standard: false,
        }
    }

    /// Chooses by [`StandardEndpoints`] what Location does not know. A question that fails is an error all the same.
    #[must_use]
    pub const fn or_standard(mut self) -> Self {
        self.standard = true;
        self
    }

    async fn find(&self, query: &EndpointQuery<'_>) -> Result<Found, Error> {
        let question = match Question::of(query) {
            Ok(question) => question,
            Err(unknown) => return Ok(Err(unknown)),
        };
        let asking = match self.inner.known_or_asking(&question) {
            Ok(found) => return Ok(found),
            Err(asking) => asking,
        };
        asking.await.map_err(|error| error.again())
    }
}

impl Inner {
    /// What is known, or else a question that is on its way.
    fn known_or_asking(self: &Arc<Self>, question: &Question) -> Result<Found, Shared<Asking>> {
        let mut known = self.lock();
        match known.get(question) {
            Some(Known::Found(endpoint)) => return Ok(Ok(endpoint.clone())),
            Some(Known::Not(unknown, since)) if since.elapsed() < UNKNOWN_FOR => {
                return Ok(Err(*unknown));
            }
            Some(Known::Asking(asking)) => {
                if let Some(asking) = asking.upgrade() {
                    return Err(asking);
                }
            }
            _ => {}
        }
        let (this, asked) = (Arc::clone(self), question.clone());
        let asking: Asking = Box::pin(async move {
            let outcome = lookup::ask(&this.client, &asked).await;
            this.keep(asked, &outcome);
            outcome.map_err(Arc::new)
        });
        let asking = asking.shared();
        if let Some(weak) = asking.downgrade() {
            known.insert(question.clone(), Known::Asking(weak));
        }
        Err(asking)
    }

    fn keep(&self, question: Question, outcome: &Result<Found, Error>) {
        let mut known = self.lock();
        match outcome {
            Ok(Ok(endpoint)) => known.insert(question, Known::Found(endpoint.clone())),
            Ok(Err(unknown)) => known.insert(question, Known::Not(*unknown, Instant::now())),
            Err(_) => known.remove(&question),
        };
    }

    /// Nothing panics while it is held.
    fn lock(&self) -> MutexGuard<'_, HashMap<Question, Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Question {
    fn of(query: &EndpointQuery<'_>) -> Result<Self, Unknown> {
        let inner = match query.network {
            Network::Public => false,
            Network::Inner | Network::Internal => true,
            _ => return Err(Unknown::Network),
        };
        if query.suffix.is_some_and(|suffix| !suffix.is_empty()) {
            return Err(Unknown::Suffix);
        }
        let region = query.region.filter(|region| !region.is_empty());
        let code = query.endpoints.and_then(|endpoints| endpoints.location);
        Ok(Self {
            code: code.map_or_else(|| query.product.to_ascii_lowercase(), str::to_owned),
            region: region.ok_or(Unknown::NoRegion)?.to_ascii_lowercase(),
            inner,
        })
    }

    const fn kind(&self) -> EndpointType {
        if self.inner {
            EndpointType::InnerApi
        } else {
            EndpointType::OpenApi
        }
    }
}

impl ResolveEndpoint for LocationEndpoints {
    fn endpoint<'a>(
        &'a self,
        query: &'a EndpointQuery<'a>,
    ) -> BoxFuture<'a, Result<Endpoint, Error>> {
        Box::pin(async move {
            match self.find(query).await? {
                Ok(endpoint) => Ok(endpoint),
                Err(_) if self.standard => StandardEndpoints.choose(query),
                Err(unknown) => Err(unknown.error(query)),
            }
        })
    }

    fn advice(&self, query: &EndpointQuery<'_>) -> Option<String> {
        let question = Question::of(query).ok();
        let found = question.is_some_and(|question| {
            matches!(self.inner.lock().get(&question), Some(Known::Found(_)))
        });
        if found {
            return Some(
                "nothing was sent: Location gave this name; check the network of this machine"
                    .to_owned(),
            );
        }
        StandardEndpoints.advice(query).filter(|_| self.standard)
    }
}

impl fmt::Debug for LocationEndpoints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LocationEndpoints")
            .field("client", &self.inner.client)
            .field("standard", &self.standard)
            .finish_non_exhaustive()
    }
}

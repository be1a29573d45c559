//! What all calls of a client share.

use std::sync::Arc;
use std::time::Duration;

use super::Way;
use super::skew::Skew;
use crate::clock::{Clock, NonceSource};
use crate::credentials::ProvideCredentials;
use crate::endpoint::{Endpoint, Network, ResolveEndpoint};
use crate::limit::AdaptiveLimit;
use crate::observe::Observe;
use crate::response::Format;
use crate::retry::{Budget, Retry};
use crate::sign::Algorithm;

/// Limit for getting credentials, once for each attempt.
pub(super) const CREDENTIALS: Duration = Duration::from_secs(30);
/// Limit for one attempt.
pub(super) const ATTEMPT: Duration = Duration::from_secs(30);
/// Limit for a whole call.
pub(super) const TOTAL: Duration = Duration::from_secs(60);

/// What all calls of a client share.
pub(super) struct Settings {
    pub(super) region: Option<String>,
    pub(super) credentials: Arc<dyn ProvideCredentials>,
    pub(super) endpoint: Option<Endpoint>,
    pub(super) resolver: Arc<dyn ResolveEndpoint>,
    pub(super) network: Network,
    pub(super) suffix: Option<String>,
    pub(super) format: Format,
    pub(super) algorithm: Algorithm,
    pub(super) credentials_limit: Duration,
    pub(super) attempt: Duration,
    pub(super) total: Duration,
    pub(super) allow_http: bool,
    pub(super) check: bool,
    pub(super) user_agent: String,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) skew: Skew,
    pub(super) nonce: Arc<dyn NonceSource>,
    pub(super) way: Way,
    pub(super) retry: Arc<dyn Retry>,
    pub(super) budget: Budget,
    pub(super) rate_limit: Option<AdaptiveLimit>,
    pub(super) observers: Vec<Arc<dyn Observe>>,
}

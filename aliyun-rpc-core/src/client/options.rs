//! Settings that a client has and a call may override.

use std::sync::Arc;
use std::time::Duration;

use crate::credentials::ProvideCredentials;
use crate::endpoint::Network;
use crate::response::Format;
use crate::retry::Retry;
use crate::sign::Algorithm;

/// What one call does differently from its client.
#[derive(Clone, Default)]
pub(crate) struct Overrides {
    pub(crate) timeout: Option<Duration>,
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<String>,
    pub(crate) network: Option<Network>,
    pub(crate) suffix: Option<String>,
    pub(crate) format: Option<Format>,
    pub(crate) algorithm: Option<Algorithm>,
    pub(crate) credentials: Option<Arc<dyn ProvideCredentials>>,
    pub(crate) retry: Option<Arc<dyn Retry>>,
    pub(crate) unchecked: bool,
    pub(crate) common_in_query: bool,
    pub(crate) idempotency_token: Option<String>,
}

/// The per-call options, the same for calls of every kind. `$path` leads to the [`Overrides`].
macro_rules! options {
    ($($path:ident).+) => {
        /// Limits the whole call, all attempts together, instead of the client's limit.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.$($path).+.timeout = Some(timeout);
            self
        }

        /// Calls in another region than the client's: fills region parameters that the request leaves open, and
        /// chooses the endpoint.
        pub fn region(mut self, region: impl Into<String>) -> Self {
            self.$($path).+.region = Some(region.into());
            self
        }

        /// Calls this endpoint: `host`, `host:port`, or either with a scheme. Empty text means unset.
        pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
            self.$($path).+.endpoint = Some(endpoint.into());
            self
        }

        /// Calls from this network, [`Network::Vpc`](crate::endpoint::Network::Vpc) or `"vpc"`, instead of the client's.
        pub fn network(mut self, network: impl Into<crate::endpoint::Network>) -> Self {
            self.$($path).+.network = Some(network.into());
            self
        }

        /// Calls the host with this suffix behind the product, `intl`, instead of the client's. Empty text is none.
        pub fn endpoint_suffix(mut self, suffix: impl Into<String>) -> Self {
            self.$($path).+.suffix = Some(suffix.into());
            self
        }

        /// Calls the host that answers over IPv4 and IPv6: the suffix `dualstack`.
        pub fn dual_stack(self) -> Self {
            self.endpoint_suffix("dualstack")
        }

        /// Asks for the answer in this format.
        pub fn format(mut self, format: crate::response::Format) -> Self {
            self.$($path).+.format = Some(format);
            self
        }

        /// Signs with this algorithm.
        pub fn signature(mut self, algorithm: crate::sign::Algorithm) -> Self {
            self.$($path).+.algorithm = Some(algorithm);
            self
        }

        /// With a V1 signature: puts the common parameters and the signature into the query, so that the form holds only
        /// the operation's own, as sources of credentials call STS. Nothing changes with V3, which has them in headers.
        pub fn common_in_query(mut self) -> Self {
            self.$($path).+.common_in_query = true;
            self
        }

        /// Decides about further attempts of this call. Unless the policy has a budget of its own, retries take from the
        /// client's.
        pub fn retry(mut self, retry: impl crate::retry::Retry) -> Self {
            self.$($path).+.retry = Some(std::sync::Arc::new(retry));
            self
        }

        /// Calls with these credentials.
        pub fn credentials(
            mut self,
            credentials: impl crate::credentials::ProvideCredentials,
        ) -> Self {
            self.$($path).+.credentials = Some(std::sync::Arc::new(credentials));
            self
        }
    };
}

/// The options that only calls of described operations have.
macro_rules! typed_options {
    ($($path:ident).+) => {
        /// Sends the parameters even if they break documented rules: for rules that are out of date.
        pub fn unchecked(mut self) -> Self {
            self.$($path).+.unchecked = true;
            self
        }

        /// Sets the idempotency token (`ClientToken`), which the client makes otherwise. With the token of an earlier call
        /// of the same parameters, the service does not execute them a second time.
        pub fn idempotency_token(mut self, token: impl Into<String>) -> Self {
            self.$($path).+.idempotency_token = Some(token.into());
            self
        }
    };
}

/// The options that only calls of named operations have. `$path` leads to the [`RawCall`](super::RawCall).
macro_rules! raw_options {
    ($($path:ident.)*) => {
        /// Adds a parameter to the query. `null` is not sent.
        pub fn param(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
            self.$($path.)*params.push(name, value, $crate::descriptor::Place::Query);
            self
        }

        /// Adds a parameter to the body. `null` is not sent.
        pub fn body_param(
            mut self,
            name: impl Into<String>,
            value: impl Into<serde_json::Value>,
        ) -> Self {
            self.$($path.)*params.push(name, value, $crate::descriptor::Place::Body);
            self
        }

        /// Adds a parameter to the query that is the operation's own although a common one has its name, as `Version` has.
        /// Needs signature V3.
        pub fn own_param(
            mut self,
            name: impl Into<String>,
            value: impl Into<serde_json::Value>,
        ) -> Self {
            self.$($path.)*params.push_own(name, value, $crate::descriptor::Place::Query);
            self
        }

        /// The same in the body.
        pub fn own_body_param(
            mut self,
            name: impl Into<String>,
            value: impl Into<serde_json::Value>,
        ) -> Self {
            self.$($path.)*params.push_own(name, value, $crate::descriptor::Place::Body);
            self
        }

        /// Chooses the HTTP method; `POST` otherwise.
        pub const fn method(mut self, method: $crate::descriptor::Method) -> Self {
            self.$($path.)*named.method = method;
            self
        }

        /// Sends the body parameters as one JSON object and not as a form. Needs signature V3.
        pub const fn json_body(mut self) -> Self {
            self.$($path.)*named.body = $crate::descriptor::BodyStyle::Json;
            self
        }

        /// Calls without credentials, for operations that need none.
        pub const fn anonymous(mut self) -> Self {
            self.$($path.)*named.anonymous = true;
            self
        }

        /// Says that a second execution does no harm, so that the call may be repeated after a lost answer.
        pub const fn idempotent(mut self) -> Self {
            self.$($path.)*named.idempotent = true;
            self
        }
    };
}

pub(crate) use {options, raw_options, typed_options};

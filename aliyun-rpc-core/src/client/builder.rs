//! Settings of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::agent::{check_suffix, user_agent};
use super::mock::Mock;
use super::settings::{ATTEMPT, CREDENTIALS, Settings, TOTAL};
use super::skew::Skew;
use super::{Client, Way};
use crate::backoff::FixedJitter;
use crate::clock::{Clock, NonceSource, RandomNonce, SystemClock};
use crate::credentials::{Credentials, ProvideCredentials};
use crate::endpoint::{Endpoint, Network, ResolveEndpoint, StandardEndpoints};
use crate::error::Error;
use crate::limit::AdaptiveLimit;
use crate::observe::Observe;
use crate::response::Format;
use crate::retry::{Retry, RetryPolicy};
use crate::secret::Secret;
use crate::sign::{Algorithm, BuildError};
use crate::transport::{NetworkSettings, Transport};

/// Builds a [`Client`].
///
/// ```
/// use aliyun_rpc_core::Client;
///
/// let client = Client::builder()
///     .region("cn-shanghai")
///     .access_key("LTAI5tExampleExample9xQ2", "the-secret")
///     .build()?;
/// # Ok::<(), aliyun_rpc_core::Error>(())
/// ```
#[must_use = "a builder does nothing unless it is built"]
#[derive(Default)]
pub struct ClientBuilder {
    region: Option<String>,
    credentials: Option<Identity>,
    endpoint: Option<String>,
    resolver: Option<Arc<dyn ResolveEndpoint>>,
    network: Network,
    suffix: Option<String>,
    format: Format,
    algorithm: Algorithm,
    credentials_limit: Option<Duration>,
    attempt: Option<Duration>,
    total: Option<Duration>,
    pub(super) transport_settings: NetworkSettings,
    allow_http: bool,
    unchecked: bool,
    user_agent: Option<String>,
    clock: Option<Arc<dyn Clock>>,
    nonce: Option<Arc<dyn NonceSource>>,
    pub(super) transport: Option<Arc<dyn Transport>>,
    retry: Option<Arc<dyn Retry>>,
    rate_limit: Option<AdaptiveLimit>,
    observers: Vec<Arc<dyn Observe>>,
}

/// Credentials that are known now are validated now.
enum Identity {
    Fixed(Credentials),
    Provided(Arc<dyn ProvideCredentials>),
}

impl ClientBuilder {
    /// Region of calls that name none, `cn-hangzhou`. Chooses the endpoint and fills region parameters.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Signs with a long-lived access key.
    pub fn access_key(self, id: impl Into<String>, secret: impl Into<Secret<String>>) -> Self {
        self.identity(Credentials::new(id, secret))
    }

    /// Signs with temporary credentials from STS: key id, secret and security token.
    pub fn sts(
        self,
        id: impl Into<String>,
        secret: impl Into<Secret<String>>,
        token: impl Into<Secret<String>>,
    ) -> Self {
        self.identity(Credentials::sts(id, secret, token))
    }

    /// Authenticates with a bearer token, unsigned.
    pub fn bearer(self, token: impl Into<Secret<String>>) -> Self {
        self.identity(Credentials::bearer(token))
    }

    /// Calls without credentials.
    pub fn anonymous(self) -> Self {
        self.identity(Credentials::anonymous())
    }

    fn identity(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(Identity::Fixed(credentials));
        self
    }

    /// Asks this source for credentials before each attempt. The last of the credentials that are set counts.
    pub fn credentials(mut self, source: impl ProvideCredentials) -> Self {
        self.credentials = Some(Identity::Provided(Arc::new(source)));
        self
    }

    /// Sends all calls to this endpoint: `host`, `host:port`, or either with a scheme. Empty text means unset.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Chooses endpoints; [`StandardEndpoints`] otherwise.
    pub fn resolver(mut self, resolver: impl ResolveEndpoint) -> Self {
        self.resolver = Some(Arc::new(resolver));
        self
    }

    /// Calls from this network, [`Network::Vpc`] or `"vpc"`; from the internet otherwise. Chooses the endpoint, unless one
    /// is set.
    pub fn network(mut self, network: impl Into<Network>) -> Self {
        self.network = network.into();
        self
    }

    /// Calls hosts with this suffix behind the product, for example `intl`: `ecs-intl.cn-hangzhou.aliyuncs.com`. Empty text
    /// is none. Chooses the endpoint, unless one is set.
    pub fn endpoint_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }

    /// Calls hosts that answer over IPv4 and IPv6: the suffix `dualstack`. Not every product has them.
    pub fn dual_stack(self) -> Self {
        self.endpoint_suffix("dualstack")
    }

    /// Asks for answers in this format; JSON otherwise.
    pub const fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    /// Signs with this algorithm; V3 with SHA-256 (`ACS3-HMAC-SHA256`) otherwise.
    ///
    /// [`Algorithm::HmacSha1`] is the V1 signature, which the vendor's newer pages call V2.
    pub const fn signature(mut self, algorithm: Algorithm) -> Self {
        self.algorithm = algorithm;
        self
    }

    /// Limits getting credentials, once for each attempt; 30 seconds otherwise. A call's own limit covers it as well.
    pub const fn credentials_timeout(mut self, timeout: Duration) -> Self {
        self.credentials_limit = Some(timeout);
        self
    }

    /// Limits one attempt, from sending to the end of the answer; 30 seconds otherwise.
    pub const fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt = Some(timeout);
        self
    }

    /// Limits a call with all its attempts; 60 seconds otherwise. A call can change it.
    pub const fn timeout(mut self, timeout: Duration) -> Self {
        self.total = Some(timeout);
        self
    }

    /// Allows unencrypted calls to hosts other than this machine. Signatures do not hide parameters, security tokens
    /// and answers from whoever listens.
    pub const fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Whether parameters are checked against their documented rules before sending; they are otherwise. A call
    /// can switch its checks off.
    pub const fn check_parameters(mut self, check: bool) -> Self {
        self.unchecked = !check;
        self
    }

    /// Adds to the user agent, for example `my-tool/1.2`.
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent = Some(suffix.into());
        self
    }

    /// Takes the time from here; from the machine otherwise.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// Takes nonces from here; 128 random bits otherwise.
    pub fn nonce(mut self, nonce: impl NonceSource) -> Self {
        self.nonce = Some(Arc::new(nonce));
        self
    }

    /// Sends through this; through a [`ReqwestTransport`](crate::transport) of its own otherwise.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Decides about further attempts; [`RetryPolicy`] with three attempts in all otherwise.
    ///
    /// [`NoRetry`](crate::retry::NoRetry) makes one attempt, whatever happens. A call can have a policy of its own.
    pub fn retry(mut self, retry: impl Retry) -> Self {
        self.retry = Some(Arc::new(retry));
        self
    }

    /// Limits what is sent once the service has refused requests because there were too many; see
    /// [`AdaptiveLimit`]. There is no such limit otherwise.
    pub fn rate_limit(mut self, limit: AdaptiveLimit) -> Self {
        self.rate_limit = Some(limit);
        self
    }

    /// Tells what happens in calls, as it happens. Several observers are told in the order in which they were added.
    pub fn observe(mut self, observer: impl Observe) -> Self {
        self.observers.push(Arc::new(observer));
        self
    }

    /// Builds the client. Nothing is connected yet.
    ///
    /// # Errors
    /// If there are no credentials, if a setting is invalid, and if two settings contradict each other.
    pub fn build(mut self) -> Result<Client, Error> {
        let endpoint = self.check()?;
        let credentials = match self.credentials.take() {
            Some(Identity::Provided(source)) => source,
            Some(Identity::Fixed(credentials)) => {
                credentials.validate()?;
                Arc::new(credentials)
            }
            None => {
                return Err(Error::credentials(
                    "no credentials are set: call `.access_key(id, secret)`, `.sts(..)`, `.bearer(..)`, `.credentials(source)` or `.anonymous()` on the builder; `aliyun_rpc_credentials::DefaultChain` is a source that looks where the vendor's tools look",
                ));
            }
        };
        let way = Way::Network(self.take_transport()?);
        Ok(Client::new(self.settings(credentials, endpoint, way)))
    }

    /// Builds a client without a network, and the rules by which it answers. What is not set is made up: region
    /// `cn-hangzhou` and a key. Without a policy of its own it repeats calls as others do, but without pauses.
    ///
    /// # Errors
    /// If a setting is invalid.
    pub fn mock(self) -> Result<(Client, Mock), Error> {
        let endpoint = self.check()?;
        Ok(self.mocked(endpoint))
    }

    /// Without settings nothing can be invalid.
    pub(super) fn mock_by_default() -> (Client, Mock) {
        Self::default().mocked(None)
    }

    fn mocked(mut self, endpoint: Option<Endpoint>) -> (Client, Mock) {
        let credentials: Arc<dyn ProvideCredentials> = match self.credentials.take() {
            Some(Identity::Provided(source)) => source,
            Some(Identity::Fixed(credentials)) => Arc::new(credentials),
            None => Arc::new(Credentials::new("mock-access-key-id", "mock-secret")),
        };
        let region = self.region.take();
        self.region = region.or_else(|| Some("cn-hangzhou".to_owned()));
        // As in real calls, but a test has no time to wait.
        let retry = self.retry.take();
        let hurried =
            || -> Arc<dyn Retry> { Arc::new(RetryPolicy::new().jitter(FixedJitter(0.0))) };
        self.retry = Some(retry.unwrap_or_else(hurried));
        let mock = Mock::default();
        let settings = self.settings(credentials, endpoint, Way::Mock(mock.clone()));
        (Client::new(settings), mock)
    }

    /// Refuses what could not work; returns the endpoint, read.
    fn check(&self) -> Result<Option<Endpoint>, Error> {
        let limits = [
            ("credentials_timeout", self.credentials_limit),
            ("attempt_timeout", self.attempt),
            ("timeout", self.total),
        ];
        for (name, limit) in limits {
            if limit.is_some_and(|limit| limit.is_zero()) {
                return Err(Error::config(format!(
                    "`{name}` is zero: no call could succeed"
                )));
            }
        }
        self.transport_settings.check()?;
        match self.algorithm {
            Algorithm::Acs3HmacSm3 if cfg!(not(feature = "sm3")) => {
                return Err(BuildError::feature(self.algorithm, "sm3").into());
            }
            Algorithm::Acs3RsaSha256 | Algorithm::Sha256WithRsa if cfg!(not(feature = "rsa")) => {
                return Err(BuildError::feature(self.algorithm, "rsa").into());
            }
            _ => {}
        }
        if self.format == Format::Xml && cfg!(not(feature = "xml")) {
            return Err(Error::config(
                "answers in XML need the feature `xml` of aliyun-rpc-core; enable it in Cargo.toml",
            ));
        }
        check_suffix(self.user_agent.as_deref().unwrap_or_default())?;
        let endpoint = match self.endpoint.as_deref().map(str::trim) {
            None | Some("") => return Ok(None),
            Some(text) => Endpoint::parse(text)?,
        };
        endpoint.allowed(self.allow_http)?;
        if self.resolver.is_some() {
            return Err(Error::config(
                "both `endpoint` and `resolver` are set: the resolver would never be asked; keep one",
            ));
        }
        Ok(Some(endpoint))
    }

    fn settings(
        self,
        credentials: Arc<dyn ProvideCredentials>,
        endpoint: Option<Endpoint>,
        way: Way,
    ) -> Settings {
        let suffix = self.user_agent.filter(|suffix| !suffix.is_empty());
        let retry = self.retry.unwrap_or_else(|| Arc::new(RetryPolicy::new()));
        Settings {
            region: self.region.filter(|region| !region.is_empty()),
            credentials,
            endpoint,
            resolver: self.resolver.unwrap_or_else(|| Arc::new(StandardEndpoints)),
            network: self.network,
            suffix: self.suffix.filter(|suffix| !suffix.is_empty()),
            format: self.format,
            algorithm: self.algorithm,
            credentials_limit: self.credentials_limit.unwrap_or(CREDENTIALS),
            attempt: self.attempt.unwrap_or(ATTEMPT),
            total: self.total.unwrap_or(TOTAL),
            allow_http: self.allow_http,
            check: !self.unchecked,
            user_agent: match suffix {
                Some(suffix) => format!("{} {suffix}", user_agent()),
                None => user_agent(),
            },
            clock: self.clock.unwrap_or_else(|| Arc::new(SystemClock)),
            skew: Skew::default(),
            nonce: self.nonce.unwrap_or_else(|| Arc::new(RandomNonce)),
            way,
            budget: retry.budget().cloned().unwrap_or_default(),
            retry,
            rate_limit: self.rate_limit,
            observers: self.observers,
        }
    }
}

/// No secrets: of credentials only what they show of themselves.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let credentials = self.credentials.as_ref().map(|identity| match identity {
            Identity::Fixed(credentials) => format!("{credentials:?}"),
            Identity::Provided(_) => "provided".to_owned(),
        });
        f.debug_struct("ClientBuilder")
            .field("region", &self.region)
            .field("credentials", &credentials)
            .field("format", &self.format)
            .field("signature", &self.algorithm)
            .finish_non_exhaustive()
    }
}

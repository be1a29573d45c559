//! Credentials of the role that is attached to an instance, from its metadata service.

mod service;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use aliyun_rpc_core::credentials::{Credentials, CredentialsError, CredentialsErrorClass};
use aliyun_rpc_core::transport::{BoxFuture, Transport};
use http::Uri;
use tokio::time::Instant;

use crate::env;
use crate::http::within;
use crate::load::{Load, Renewal, named, renewed};
use crate::refreshing::Windows;
use crate::sts::{given, variable};
use crate::surroundings::Surroundings;
use service::Service;

/// What the source is called.
const NAME: &str = "ecs_ram_role";
/// Where the service answers on each instance.
const ADDRESS: &str = "http://100.100.100.200";
/// All requests of one load together.
const WHOLE: Duration = Duration::from_secs(5);
/// Credentials are renewed when they are so old: the service has newer ones by then.
const MAX_AGE: Duration = Duration::from_secs(3600);
/// How long expired credentials serve while the service is down, if that is asked for.
const GRACE: Duration = Duration::from_secs(600);
/// A service that is not there is not waited for again so long, when it took time to find out and nobody asked for it by name.
const AWAY: Duration = Duration::from_secs(10);
/// What takes less is no waiting.
const NOTICEABLE: Duration = Duration::from_millis(500);
/// Tokens of the service live so long: six hours, the longest there is.
const TOKEN_LIFE: Duration = Duration::from_secs(21_600);

/// Fetches credentials of the role that is attached to this instance: `ecs_ram_role`.
///
/// *Reads* the variables `ALIBABA_CLOUD_ECS_METADATA` (the role's name, if none is given), `ALIBABA_CLOUD_ECS_METADATA_DISABLED`
/// and `ALIBABA_CLOUD_IMDSV1_DISABLED`. *Asks* `http://100.100.100.200`, never through a proxy of the environment: `PUT` for a
/// token, which is kept for six hours; `GET` for the role's name, unless it is known; `GET` for the credentials. Time limits are
/// 1 second each and 5 seconds in all; what may pass is tried three times, a failed connection once. *Renews* after an hour, and
/// as [`Refreshing`](crate::Refreshing) says.
///
/// Where the service gives no token or refuses it, it is asked without one, with a warning: that is its older version, which
/// every program that can be made to send a `GET` can ask as well. [`v1(false)`](InstanceBuilder::v1) or the variable
/// `ALIBABA_CLOUD_IMDSV1_DISABLED=true` forbids it.
///
/// ```
/// use aliyun_rpc_credentials::InstanceCredentials;
///
/// let source = InstanceCredentials::builder().role("reader").v1(false).build()?;
/// # let _ = source;
/// # Ok::<(), aliyun_rpc_core::credentials::CredentialsError>(())
/// ```
pub struct InstanceCredentials {
    service: Service,
    role: Option<String>,
    optional: bool,
    grace: bool,
    memory: Mutex<Memory>,
    surroundings: Surroundings,
}

/// What one load tells the next.
#[derive(Default)]
struct Memory {
    /// The name that the service gave.
    role: Option<String>,
    /// Until then the service is believed not to be there.
    away: Option<(Instant, CredentialsError)>,
}

impl InstanceCredentials {
    /// Starts a source.
    pub fn builder() -> InstanceBuilder {
        InstanceBuilder {
            role: None,
            v1: None,
            base: None,
            token_life: TOKEN_LIFE,
            grace: false,
            optional: false,
            network: None,
            windows: Windows::default(),
            surroundings: None,
        }
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        const OFF: &str = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";
        if env::flag(&*self.surroundings.environment, OFF) {
            let class = if self.optional {
                CredentialsErrorClass::NotConfigured
            } else {
                CredentialsErrorClass::Disabled
            };
            return Err(CredentialsError::new(
                class,
                format!("the metadata service is switched off by the variable `{OFF}`"),
            ));
        }
        let began = Instant::now();
        if let Some((until, error)) = &self.memory().away
            && began < *until
        {
            return Err(error.clone());
        }
        let outcome = within(WHOLE, self.service.place(), self.ask()).await;
        outcome.map_err(|error| {
            let error = self.classified(error);
            // A refusal costs nothing: whoever asks again may find the service that has come up meanwhile.
            if error.class() == CredentialsErrorClass::Unavailable && began.elapsed() > NOTICEABLE {
                self.memory().away = Some((Instant::now() + AWAY, error.clone()));
            }
            error
        })
    }

    async fn ask(&self) -> Result<Credentials, CredentialsError> {
        let mut visit = self.service.visit();
        if let Some(role) = &self.role {
            return visit
                .credentials(role)
                .await?
                .ok_or_else(|| self.no_such_role(role));
        }
        let known = self.memory().role.clone();
        if let Some(role) = known
            && let Some(credentials) = visit.credentials(&role).await?
        {
            return Ok(credentials);
        }
        // Nothing is known yet, or another role was attached in the meantime.
        let role = visit.role().await?.ok_or_else(|| self.no_role())?;
        let credentials = visit.credentials(&role).await?;
        let credentials = credentials.ok_or_else(|| self.no_such_role(&role))?;
        self.memory().role = Some(role);
        Ok(credentials)
    }

    fn no_role(&self) -> CredentialsError {
        let class = if self.optional {
            CredentialsErrorClass::NotConfigured
        } else {
            CredentialsErrorClass::Misconfigured
        };
        CredentialsError::new(class, "no RAM role is attached to this instance").hint(
            "attach one to the instance in the ECS console, or use another source of credentials",
        )
    }

    fn no_such_role(&self, role: &str) -> CredentialsError {
        let attached = self.memory().role.clone().filter(|known| known != role);
        let hint = match attached {
            Some(attached) => format!("the role that was attached last is `{attached}`"),
            None => "leave the role's name out to use the role that is attached".to_owned(),
        };
        CredentialsError::new(
            CredentialsErrorClass::Misconfigured,
            format!(
                "the role `{}` is not attached to this instance",
                role.escape_debug()
            ),
        )
        .answered(None, Some(404), None)
        .hint(hint)
    }

    /// Where nobody asked for the service by name, it need not be there.
    fn classified(&self, error: CredentialsError) -> CredentialsError {
        if error.class() != CredentialsErrorClass::Unavailable || self.optional {
            return error;
        }
        CredentialsError::new(CredentialsErrorClass::Transient, error.message())
            .hint(error.next_step().unwrap_or_default())
    }
}

impl Load for InstanceCredentials {
    fn load(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(named(NAME, self.fetch()))
    }

    fn name(&self) -> String {
        NAME.to_owned()
    }

    fn renewal(&self) -> Renewal {
        Renewal {
            max_age: Some(MAX_AGE),
            grace: self.grace.then_some(GRACE),
            ..Renewal::default()
        }
    }

    fn clock_difference(&self) -> Option<i64> {
        self.service.clock_difference()
    }
}

/// Address and role.
impl fmt::Debug for InstanceCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InstanceCredentials")
            .field("service", &self.service.place())
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}

/// Builds [`InstanceCredentials`].
#[must_use = "a builder does nothing unless it is built"]
pub struct InstanceBuilder {
    role: Option<String>,
    v1: Option<bool>,
    base: Option<String>,
    token_life: Duration,
    grace: bool,
    optional: bool,
    network: Option<Arc<dyn Transport>>,
    windows: Windows,
    surroundings: Option<Surroundings>,
}

impl InstanceBuilder {
    /// Name of the role; the variable `ALIBABA_CLOUD_ECS_METADATA` says it otherwise, and without it the service does.
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Whether the service may be asked without a token when it gives none or refuses it; unless
    /// `ALIBABA_CLOUD_IMDSV1_DISABLED` forbids it otherwise.
    pub const fn v1(mut self, allow: bool) -> Self {
        self.v1 = Some(allow);
        self
    }

    /// Another address of the service, for tests and emulators.
    pub fn base(mut self, base: impl Into<String>) -> Self {
        self.base = Some(base.into());
        self
    }

    /// How long tokens of the service are asked for: 1 second to 6 hours, which is the default. They are replaced two minutes
    /// before their end.
    pub const fn token_life(mut self, life: Duration) -> Self {
        self.token_life = life;
        self
    }

    /// Whether expired credentials serve for up to ten minutes while the service is down; not otherwise. Services may refuse
    /// them.
    pub const fn grace(mut self, allow: bool) -> Self {
        self.grace = allow;
        self
    }

    /// Says that nobody asked for the metadata service by name, so that a machine without one, or an instance without a role, is
    /// nothing wrong: a chain goes on to its next source. Where it took a time limit to find that out, it is believed for ten
    /// seconds.
    pub const fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// Sends through this, such as a transport with a proxy; through [`Surroundings::metadata_network`] otherwise.
    pub fn network(mut self, network: impl Transport) -> Self {
        self.network = Some(Arc::new(network));
        self
    }

    /// The source without anything that keeps what it fetches: for [`Refreshing`](crate::Refreshing).
    ///
    /// # Errors
    /// If address or life of tokens are impossible.
    pub fn loader(self) -> Result<InstanceCredentials, CredentialsError> {
        self.loaded().map_err(|error| error.of(NAME))
    }

    fn loaded(mut self) -> Result<InstanceCredentials, CredentialsError> {
        let surroundings = self.surroundings.unwrap_or_else(Surroundings::system);
        let misconfigured =
            |text: &str| CredentialsError::new(CredentialsErrorClass::Misconfigured, text);
        if !(1..=TOKEN_LIFE.as_secs()).contains(&self.token_life.as_secs()) {
            return Err(misconfigured(
                "the life of a token of the metadata service is 1 second to 6 hours",
            ));
        }
        let base = given(self.base.take()).unwrap_or_else(|| ADDRESS.to_owned());
        let base: Uri = base
            .trim_end_matches('/')
            .parse()
            .ok()
            .filter(|uri: &Uri| {
                uri.scheme().is_some() && uri.path() == "/" && uri.query().is_none()
            })
            .ok_or_else(|| {
                misconfigured("the address of the metadata service is no `http://host:port`")
            })?;
        let v1 = self.v1.unwrap_or_else(|| {
            !env::flag(&*surroundings.environment, "ALIBABA_CLOUD_IMDSV1_DISABLED")
        });
        let network = self
            .network
            .unwrap_or_else(|| Arc::clone(&surroundings.metadata_network));
        let role = given(self.role.take());
        Ok(InstanceCredentials {
            service: Service::new(base, &network, self.token_life, v1, &surroundings),
            role: role.or_else(|| variable(&surroundings, "ALIBABA_CLOUD_ECS_METADATA")),
            optional: self.optional,
            grace: self.grace,
            memory: Mutex::default(),
            surroundings,
        })
    }

    renewed!(InstanceCredentials);
}

impl fmt::Debug for InstanceBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InstanceBuilder")
            .field("role", &self.role)
            .field("v1", &self.v1)
            .finish_non_exhaustive()
    }
}

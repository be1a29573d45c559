//! Credentials of a CloudSSO login.

use std::fmt;
use std::time::SystemTime;

use aliyun_rpc_core::Secret;
use aliyun_rpc_core::clock::iso8601;
use aliyun_rpc_core::credentials::{Credentials, CredentialsError, CredentialsErrorClass};
use aliyun_rpc_core::transport::BoxFuture;
use http::{Method, Uri};
use serde_json::{Value, json};

use crate::cached::Cached;
use crate::clocks::{ClockDifference, Watched};
use crate::delivered;
use crate::http::{Repeat, failed, place, request, send, within};
use crate::load::{Load, named, renewed};
use crate::refreshing::Windows;
use crate::sts::{WHOLE, given, unset};
use crate::surroundings::Surroundings;

/// What the source is called.
const NAME: &str = "cloud_sso";
/// Where credentials are asked for.
const PATH: &str = "/cloud-credentials";

/// Fetches credentials of an account with the access token of a CloudSSO login: `cloud_sso`.
///
/// *Reads* nothing: the command line tool's login (`aliyun configure --mode CloudSSO`) leaves the token in a profile, where the
/// default chain finds it. *Asks* the host of the sign-in page with `POST /cloud-credentials`, at most three times within 30
/// seconds. *Renews* as [`Refreshing`](crate::Refreshing) says, as long as the access token is valid; then somebody has to log in again.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use aliyun_rpc_credentials::CloudSsoCredentials;
///
/// let source = CloudSsoCredentials::builder()
///     .sign_in_url("https://signin-cn-shanghai.alibabacloudsso.com/example/login")
///     .account_id("123456789012****")
///     .access_configuration("ac-00jhtfl8thteu6uj****")
///     .access_token("the-token", SystemTime::now() + Duration::from_secs(3600))
///     .build()?;
/// # let _ = source;
/// # Ok::<(), aliyun_rpc_core::credentials::CredentialsError>(())
/// ```
pub struct CloudSsoCredentials {
    uri: Uri,
    body: String,
    token: Secret<String>,
    token_end: SystemTime,
    profile: Option<String>,
    cached: Cached,
    network: Watched,
    clocks: ClockDifference,
    surroundings: Surroundings,
}

impl CloudSsoCredentials {
    /// Starts a source.
    pub fn builder() -> CloudSsoBuilder {
        CloudSsoBuilder {
            sign_in_url: None,
            account_id: None,
            access_configuration: None,
            token: None,
            profile: None,
            cached: None,
            windows: Windows::default(),
            surroundings: None,
        }
    }

    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        let now = self.surroundings.clock.now();
        if let Some(cached) = self.cached.take(now) {
            return Ok(cached);
        }
        if self.token_end <= now {
            return Err(self.over(CredentialsError::new(
                CredentialsErrorClass::Expired,
                format!(
                    "the CloudSSO login{} ended at {}",
                    of_profile(self.profile.as_deref()),
                    iso8601(self.token_end)
                ),
            )));
        }
        let host = place(&self.uri);
        let bearer = format!("Bearer {}", self.token.expose());
        let headers = [
            ("accept", "application/json"),
            ("content-type", "application/json"),
            ("authorization", bearer.as_str()),
        ];
        let request = request(Method::POST, self.uri.clone(), &headers, self.body.clone())?;
        let load = async {
            let surroundings = &self.surroundings;
            let answer = send(&self.network, &request, Repeat::Passing, surroundings)
                .await
                .map_err(|error| failed(&host, &error))?;
            if !answer.is_ok() {
                let refused = answer.refused(&host);
                return Err(match answer.status.as_u16() {
                    401 | 403 => self.over(refused),
                    _ => refused,
                });
            }
            let json = answer.json();
            let inner = json
                .as_ref()
                .and_then(|json| match json.get("CloudCredential") {
                    Some(Value::Object(inner)) => Some(inner),
                    _ => None,
                });
            delivered::session(&host, inner)
        };
        within(WHOLE, &host, load).await
    }

    fn over(&self, error: CredentialsError) -> CredentialsError {
        let profile = self.profile.as_ref();
        let profile = profile.map(|profile| format!(" --profile {profile}"));
        error.hint(format!(
            "log in again: aliyun configure --mode CloudSSO{}",
            profile.unwrap_or_default()
        ))
    }
}

/// ` of the profile `x``.
pub(crate) fn of_profile(profile: Option<&str>) -> String {
    profile.map_or_else(String::new, |profile| {
        format!(" of the profile `{}`", profile.escape_debug())
    })
}

impl Load for CloudSsoCredentials {
    fn load(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(named(NAME, self.fetch()))
    }

    fn name(&self) -> String {
        NAME.to_owned()
    }

    fn clock_difference(&self) -> Option<i64> {
        self.clocks.get()
    }
}

/// Host and profile.
impl fmt::Debug for CloudSsoCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudSsoCredentials")
            .field("host", &place(&self.uri))
            .field("profile", &self.profile)
            .finish_non_exhaustive()
    }
}

/// Builds [`CloudSsoCredentials`].
#[must_use = "a builder does nothing unless it is built"]
pub struct CloudSsoBuilder {
    sign_in_url: Option<String>,
    account_id: Option<String>,
    access_configuration: Option<String>,
    token: Option<(Secret<String>, SystemTime)>,
    profile: Option<String>,
    cached: Option<Credentials>,
    windows: Windows,
    surroundings: Option<Surroundings>,
}

impl CloudSsoBuilder {
    /// The sign-in page; only its host counts. `https`, or this machine.
    pub fn sign_in_url(mut self, url: impl Into<String>) -> Self {
        self.sign_in_url = Some(url.into());
        self
    }

    /// The account to work in.
    pub fn account_id(mut self, id: impl Into<String>) -> Self {
        self.account_id = Some(id.into());
        self
    }

    /// The access configuration to work with.
    pub fn access_configuration(mut self, id: impl Into<String>) -> Self {
        self.access_configuration = Some(id.into());
        self
    }

    /// The login's access token and its end.
    pub fn access_token(mut self, token: impl Into<Secret<String>>, end: SystemTime) -> Self {
        self.token = Some((token.into(), end));
        self
    }

    /// Credentials that were fetched earlier: they are used while they are valid for more than 15 minutes.
    pub fn cached(mut self, credentials: Credentials) -> Self {
        self.cached = Some(credentials);
        self
    }

    /// The profile that all this comes from, for errors.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// The source without anything that keeps what it fetches: for [`Refreshing`](crate::Refreshing).
    ///
    /// # Errors
    /// If something is missing, and for a sign-in page that is not encrypted.
    pub fn loader(self) -> Result<CloudSsoCredentials, CredentialsError> {
        self.loaded().map_err(|error| error.of(NAME))
    }

    fn loaded(self) -> Result<CloudSsoCredentials, CredentialsError> {
        const HOW: &str = "log in with the command line tool: aliyun configure --mode CloudSSO";
        let of = of_profile(self.profile.as_deref());
        let need = |what: &str| unset(&format!("{what}{of}"), HOW);
        let url = given(self.sign_in_url).ok_or_else(|| need("the sign-in URL"))?;
        let account = given(self.account_id).ok_or_else(|| need("the account id"))?;
        let configuration =
            given(self.access_configuration).ok_or_else(|| need("the access configuration"))?;
        let token = self
            .token
            .filter(|(token, _)| !token.expose().trim().is_empty());
        let (token, token_end) = token.ok_or_else(|| need("the access token"))?;
        let surroundings = self.surroundings.unwrap_or_else(Surroundings::system);
        let clocks = ClockDifference::default();
        Ok(CloudSsoCredentials {
            uri: address(&url)?,
            body: json!({"AccountId": account, "AccessConfigurationId": configuration}).to_string(),
            token: token.expose().trim().into(),
            token_end,
            profile: self.profile,
            cached: Cached::new(self.cached),
            network: Watched::new(&surroundings.network, &surroundings.clock, &clocks),
            clocks,
            surroundings,
        })
    }

    renewed!(CloudSsoCredentials);
}

/// Scheme and host of the sign-in page, with the path of the credentials.
fn address(url: &str) -> Result<Uri, CredentialsError> {
    let refused = || {
        CredentialsError::new(
            CredentialsErrorClass::Misconfigured,
            "the sign-in URL is no `https://host`",
        )
    };
    let uri: Uri = url.parse().map_err(|_| refused())?;
    let host = uri.host().ok_or_else(refused)?;
    let plain = host.trim_start_matches('[').trim_end_matches(']');
    let here = plain
        .parse()
        .is_ok_and(|address: std::net::IpAddr| address.is_loopback());
    let scheme = match uri.scheme_str() {
        Some("https") => "https",
        Some("http") if here => "http",
        _ => return Err(refused()),
    };
    let port = uri
        .port()
        .map_or_else(String::new, |port| format!(":{port}"));
    Uri::builder()
        .scheme(scheme)
        .authority(format!("{host}{port}"))
        .path_and_query(PATH)
        .build()
        .map_err(|_| refused())
}

impl fmt::Debug for CloudSsoBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudSsoBuilder")
            .field("profile", &self.profile)
            .finish_non_exhaustive()
    }
}

//! Credentials of an OAuth login of the command line tool.

mod document;
mod store;
mod tokens;

use std::fmt;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::Secret;
use aliyun_rpc_core::credentials::{Credentials, CredentialsError, CredentialsErrorClass};
use aliyun_rpc_core::sign::percent;
use aliyun_rpc_core::transport::BoxFuture;
use http::{Method, Uri};
use tokio::sync::Mutex;

use crate::cached::Cached;
use crate::clocks::{ClockDifference, Watched};
use crate::cloud_sso::of_profile;
use crate::delivered;
use crate::http::{Answer, Repeat, failed, member, request, send, within};
use crate::load::{Load, named, renewed};
use crate::refreshing::Windows;
use crate::sts::{WHOLE, given, unset};
use crate::surroundings::Surroundings;
use store::Store;
use tokens::Tokens;

/// What the source is called.
const NAME: &str = "oauth";
/// An access token that has so much left or less is renewed first.
const SHORT: Duration = Duration::from_secs(1200);

/// Where logins of a site are renewed, and as whose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Site {
    name: &'static str,
    host: &'static str,
    client: &'static str,
}

const SITES: [Site; 2] = [
    Site {
        name: "CN",
        host: "https://oauth.aliyun.com",
        client: "4038181954557748008",
    },
    Site {
        name: "INTL",
        host: "https://oauth.alibabacloud.com",
        client: "4103531455503354461",
    },
];

/// Fetches credentials with the tokens of an OAuth login: `oauth`.
///
/// *Reads* its own cache beside the configuration file, if one is named: the command line tool's login
/// (`aliyun configure --mode OAuth`) leaves the tokens in a profile, where the default chain finds them. *Asks* the site with
/// `POST /v1/exchange`, at most three times within 30 seconds; before that, if the access token has 20 minutes left or less and
/// there is a refresh token, with `POST /v1/token`, once it was sent never again, because the refresh token is used up by it.
/// *Renews* as [`Refreshing`](crate::Refreshing) says.
///
/// The new refresh token is kept in memory and in the cache. The command line tool's copy of it is dead then; a warning says so.
/// With [`persist`](OAuthBuilder::persist) it goes into the tool's file instead, which changes nothing else there.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use aliyun_rpc_credentials::OAuthCredentials;
///
/// let source = OAuthCredentials::builder()
///     .site("CN")
///     .access_token("an-access-token", Some(SystemTime::now() + Duration::from_secs(3600)))
///     .refresh_token("a-refresh-token")
///     .build()?;
/// # let _ = source;
/// # Ok::<(), aliyun_rpc_core::credentials::CredentialsError>(())
/// ```
pub struct OAuthCredentials {
    site: Site,
    profile: Option<String>,
    cached: Cached,
    tokens: Mutex<Tokens>,
    store: Store,
    network: Watched,
    clocks: ClockDifference,
    surroundings: Surroundings,
}

impl OAuthCredentials {
    /// Starts a source.
    pub fn builder() -> OAuthBuilder {
        OAuthBuilder {
            site: None,
            tokens: Tokens::default(),
            profile: None,
            cached: None,
            file: None,
            persist: false,
            windows: Windows::default(),
            surroundings: None,
        }
    }

    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        let now = self.surroundings.clock.now();
        if let Some(cached) = self.cached.take(now) {
            return Ok(cached);
        }
        within(WHOLE, self.site.host, async {
            let mut tokens = self.tokens.lock().await;
            if tokens.need_renewal(now) {
                self.renew(&mut tokens, now).await?;
            }
            self.exchange(&tokens).await
        })
        .await
    }

    /// Replaces the tokens, by those that another process has got in the meantime if there are any. One process does it at a
    /// time: a refresh token that is used twice ends the login.
    async fn renew(&self, tokens: &mut Tokens, now: SystemTime) -> Result<(), CredentialsError> {
        let surroundings = &self.surroundings;
        let lock = self.store.lock(surroundings).await?;
        if let Some(stored) = self.store.read(tokens, surroundings) {
            *tokens = stored;
            if !tokens.need_renewal(now) {
                return Ok(());
            }
        }
        let Some(refresh) = &tokens.refresh else {
            return Ok(());
        };
        let form = format!(
            "grant_type=refresh_token&refresh_token={}&client_id={}",
            percent::encode(refresh.expose()),
            self.site.client
        );
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        let answer = self
            .post("/v1/token", &headers, form, Repeat::Unsent)
            .await?;
        let json = answer.json().unwrap_or_default();
        let (Some(access), Some(refresh)) = (
            member(&json, "access_token"),
            member(&json, "refresh_token"),
        ) else {
            return Err(self.over(CredentialsError::new(
                CredentialsErrorClass::Rejected,
                format!(
                    "the answer of {} to the refresh token lacks access_token or refresh_token",
                    self.site.host
                ),
            )));
        };
        let life = tokens::life(&json);
        *tokens = Tokens {
            access: Some(access.into()),
            access_end: life.and_then(|life| now.checked_add(life)),
            refresh: Some(refresh.into()),
        };
        self.store.write(tokens, surroundings);
        drop(lock);
        Ok(())
    }

    async fn exchange(&self, tokens: &Tokens) -> Result<Credentials, CredentialsError> {
        let access = tokens.access.as_ref().ok_or_else(|| {
            self.over(CredentialsError::new(
                CredentialsErrorClass::Misconfigured,
                format!(
                    "there is no access token and no refresh token{}",
                    of_profile(self.profile.as_deref())
                ),
            ))
        })?;
        let bearer = format!("Bearer {}", access.expose());
        let headers = [
            ("authorization", bearer.as_str()),
            ("content-type", "application/json"),
        ];
        let answer = self
            .post("/v1/exchange", &headers, String::new(), Repeat::Passing)
            .await?;
        delivered::session(self.site.host, answer.json().as_ref())
    }

    async fn post(
        &self,
        path: &str,
        headers: &[(&'static str, &str)],
        body: String,
        repeat: Repeat,
    ) -> Result<Answer, CredentialsError> {
        let host = self.site.host;
        let uri: Uri = format!("{host}{path}").parse().unwrap_or_default();
        let request = request(Method::POST, uri, headers, body)?;
        let answer = send(&self.network, &request, repeat, &self.surroundings)
            .await
            .map_err(|error| failed(host, &error))?;
        if answer.is_ok() {
            return Ok(answer);
        }
        let refused = answer.refused(host);
        Err(if answer.status.is_client_error() && !answer.passes() {
            self.over(refused)
        } else {
            refused
        })
    }

    /// Says how to log in again.
    fn over(&self, error: CredentialsError) -> CredentialsError {
        let profile = self.profile.as_ref();
        let profile = profile.map(|profile| format!(" --profile {profile}"));
        error.hint(format!(
            "log in again: aliyun configure --mode OAuth --oauth-site-type {}{}",
            self.site.name,
            profile.unwrap_or_default()
        ))
    }
}

impl Load for OAuthCredentials {
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

/// Site and profile.
impl fmt::Debug for OAuthCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthCredentials")
            .field("site", &self.site.name)
            .field("profile", &self.profile)
            .finish_non_exhaustive()
    }
}

/// Builds [`OAuthCredentials`].
#[must_use = "a builder does nothing unless it is built"]
pub struct OAuthBuilder {
    site: Option<String>,
    tokens: Tokens,
    profile: Option<String>,
    cached: Option<Credentials>,
    file: Option<PathBuf>,
    persist: bool,
    windows: Windows,
    surroundings: Option<Surroundings>,
}

impl OAuthBuilder {
    /// Where the login is: `CN` or `INTL`, in any case.
    pub fn site(mut self, site: impl Into<String>) -> Self {
        self.site = Some(site.into());
        self
    }

    /// The login's access token, and its end if it is known.
    pub fn access_token(
        mut self,
        token: impl Into<Secret<String>>,
        end: Option<SystemTime>,
    ) -> Self {
        self.tokens.access = tokens::not_blank(&token.into());
        self.tokens.access_end = end;
        self
    }

    /// The login's refresh token.
    pub fn refresh_token(mut self, token: impl Into<Secret<String>>) -> Self {
        self.tokens.refresh = tokens::not_blank(&token.into());
        self
    }

    /// Credentials that were fetched earlier: they are used if they are valid for more than 15 minutes.
    pub fn cached(mut self, credentials: Credentials) -> Self {
        self.cached = Some(credentials);
        self
    }

    /// The configuration file and the profile that all this comes from. New tokens are kept in a file beside it,
    /// `aliyun-rpc-oauth.json`, which only its owner may read.
    pub fn profile(mut self, file: impl Into<PathBuf>, name: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self.profile = Some(name.into());
        self
    }

    /// Whether new tokens are written into the profile itself, so that the command line tool can go on with them; not
    /// otherwise. Nothing else in the file changes.
    pub const fn persist(mut self, persist: bool) -> Self {
        self.persist = persist;
        self
    }

    /// The source without anything that keeps what it fetches: for [`Refreshing`](crate::Refreshing).
    ///
    /// # Errors
    /// If the site is not known, and if there is neither an access token nor a refresh token.
    pub fn loader(self) -> Result<OAuthCredentials, CredentialsError> {
        self.loaded().map_err(|error| error.of(NAME))
    }

    fn loaded(self) -> Result<OAuthCredentials, CredentialsError> {
        let of = of_profile(self.profile.as_deref());
        let how = "log in with the command line tool: aliyun configure --mode OAuth";
        let site = given(self.site).ok_or_else(|| unset(&format!("the OAuth site{of}"), how))?;
        let known = SITES
            .into_iter()
            .find(|known| known.name.eq_ignore_ascii_case(&site));
        let site = known.ok_or_else(|| {
            CredentialsError::new(
                CredentialsErrorClass::Misconfigured,
                format!(
                    "the OAuth site{of} is `{}`: CN or INTL is accepted",
                    site.escape_debug()
                ),
            )
        })?;
        let nothing = self.tokens.access.is_none() && self.tokens.refresh.is_none();
        if nothing && self.cached.is_none() {
            return Err(unset(&format!("a token{of}"), how));
        }
        let surroundings = self.surroundings.unwrap_or_else(Surroundings::system);
        let clocks = ClockDifference::default();
        let store = Store::new(self.file, self.profile.clone(), self.persist, &self.tokens);
        Ok(OAuthCredentials {
            site,
            profile: self.profile,
            cached: Cached::new(self.cached),
            tokens: Mutex::new(self.tokens),
            store,
            network: Watched::new(&surroundings.network, &surroundings.clock, &clocks),
            clocks,
            surroundings,
        })
    }

    renewed!(OAuthCredentials);
}

impl fmt::Debug for OAuthBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthBuilder")
            .field("site", &self.site)
            .field("profile", &self.profile)
            .finish_non_exhaustive()
    }
}

//! Bearer tokens from a closure.

use std::fmt;
use std::time::SystemTime;

use aliyun_rpc_core::Secret;
use aliyun_rpc_core::credentials::{Credentials, CredentialsError, CredentialsErrorClass};
use aliyun_rpc_core::transport::BoxFuture;

use crate::load::Load;
use crate::refreshing::Refreshing;
use crate::surroundings::Surroundings;

/// What the source is called.
const NAME: &str = "bearer";

/// A bearer token, with its end if it has one.
#[derive(Clone, Debug)]
pub struct BearerToken {
    token: Secret<String>,
    expiration: Option<SystemTime>,
}

impl BearerToken {
    /// A token of which no end is known.
    pub fn new(token: impl Into<Secret<String>>) -> Self {
        Self {
            token: token.into(),
            expiration: None,
        }
    }

    /// Until when it is valid; the closure is asked for another one in time.
    #[must_use]
    pub const fn expiring(mut self, expiration: SystemTime) -> Self {
        self.expiration = Some(expiration);
        self
    }

    /// As credentials: line breaks and NUL, which copying brings along, are cut out.
    fn credentials(&self) -> Result<Credentials, CredentialsError> {
        let clean: String = self
            .token
            .expose()
            .trim()
            .chars()
            .filter(|c| !matches!(c, '\r' | '\n' | '\0'))
            .collect();
        if clean.is_empty() {
            return Err(CredentialsError::new(
                CredentialsErrorClass::Misconfigured,
                "the bearer token is empty",
            )
            .of(NAME));
        }
        let credentials = Credentials::bearer(clean).from_source(NAME);
        Ok(match self.expiration {
            Some(end) => credentials.expiring(end),
            None => credentials,
        })
    }
}

/// Bearer tokens, fixed or from a closure: `bearer`. Calls are not signed.
///
/// *Reads* nothing. *Asks* its closure, and *renews* as [`Refreshing`] says if the token has an end.
///
/// ```
/// use aliyun_rpc_core::Client;
/// use aliyun_rpc_core::credentials::ProvideCredentials as _;
/// use aliyun_rpc_credentials::bearer::{BearerCredentials, BearerToken};
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// // A token that never changes.
/// let fixed = BearerCredentials::fixed("the-token\n")?;
/// assert_eq!(fixed.bearer_token().unwrap().expose(), "the-token");
///
/// // Tokens that end, from a closure.
/// let source = BearerCredentials::from_fn(|| async {
///     let end = std::time::SystemTime::now() + std::time::Duration::from_secs(900);
///     Ok(BearerToken::new("a-token").expiring(end))
/// });
/// assert_eq!(source.credentials().await?.source(), "bearer");
/// let client = Client::builder().credentials(source);
/// # let _ = client;
/// # Ok::<(), aliyun_rpc_core::credentials::CredentialsError>(())
/// # }).unwrap();
/// ```
pub struct BearerCredentials<F> {
    ask: F,
}

impl BearerCredentials<()> {
    /// A token that never changes, as credentials.
    ///
    /// # Errors
    /// If it is empty, and if it holds what no header can carry.
    pub fn fixed(token: impl Into<Secret<String>>) -> Result<Credentials, CredentialsError> {
        let credentials = BearerToken::new(token).credentials()?;
        credentials.validate()?;
        Ok(credentials)
    }

    /// Tokens from a closure, kept and renewed in time.
    pub fn from_fn<F, R>(ask: F) -> Refreshing<BearerCredentials<F>>
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<BearerToken, CredentialsError>> + Send + 'static,
    {
        Self::from_fn_in(ask, &Surroundings::system())
    }

    /// The same, with the clock of these surroundings.
    pub fn from_fn_in<F, R>(ask: F, surroundings: &Surroundings) -> Refreshing<BearerCredentials<F>>
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<BearerToken, CredentialsError>> + Send + 'static,
    {
        Refreshing::new(BearerCredentials { ask }, surroundings)
    }
}

impl<F, R> Load for BearerCredentials<F>
where
    F: Fn() -> R + Send + Sync + 'static,
    R: Future<Output = Result<BearerToken, CredentialsError>> + Send + 'static,
{
    fn load(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        let answer = (self.ask)();
        Box::pin(async move {
            match answer.await {
                Ok(token) => token.credentials(),
                Err(error) => Err(error.of(NAME)),
            }
        })
    }

    fn name(&self) -> String {
        NAME.to_owned()
    }
}

impl<F> fmt::Debug for BearerCredentials<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BearerCredentials(..)")
    }
}

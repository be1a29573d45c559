//! Sessions of a role for the bearer of an OIDC token, as pods of a cluster have one.

use std::fmt;
use std::path::PathBuf;

use aliyun_rpc_core::Secret;
use aliyun_rpc_core::credentials::{Credentials, CredentialsError};
use aliyun_rpc_core::transport::BoxFuture;
use aliyun_sts::v2015_04_01::AssumeRoleWithOIDC;

use crate::assertion::Assertion;
use crate::load::{Load, named, renewed};
use crate::sts::{self, SessionOptions, Sts, checked, given, session_options, unset, variable};
use crate::surroundings::Surroundings;

/// What the source is called.
const NAME: &str = "oidc_role_arn";
/// STS refused the token because it has expired.
const EXPIRED: &str = "AuthenticationFail.OIDCToken.Expired";
/// What STS accepts.
const LENGTH: std::ops::RangeInclusive<usize> = 4..=20_000;
/// What to do about values that are missing.
const POD: &str = "in a cluster, see that the pod's service account carries the role and that the pod identity webhook runs";

/// Fetches credentials of a role with `AssumeRoleWithOIDC`: `oidc_role_arn`.
///
/// *Reads* the variables `ALIBABA_CLOUD_ROLE_ARN`, `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`, `ALIBABA_CLOUD_OIDC_TOKEN_FILE` and
/// `ALIBABA_CLOUD_ROLE_SESSION_NAME` for what is not given, those of [`StsEndpoint`](crate::StsEndpoint), and the token's file
/// each time anew, because clusters replace it. *Asks* STS with the token in the form of an unsigned `POST` over https, at most
/// three attempts within 30 seconds; if the token has expired and the file holds another one by then, once more. *Renews* as
/// [`Refreshing`](crate::Refreshing) says: by default 15 minutes before an hour's session ends.
///
/// ```
/// use aliyun_rpc_credentials::OidcCredentials;
///
/// let source = OidcCredentials::builder()
///     .role_arn("acs:ram::113511544585****:role/testoidc")
///     .provider_arn("acs:ram::113511544585****:oidc-provider/TestOidcIdp")
///     .token_file("/var/run/secrets/tokens/oidc-token")
///     .build()?;
/// # let _ = source;
/// # Ok::<(), aliyun_rpc_core::credentials::CredentialsError>(())
/// ```
pub struct OidcCredentials {
    token: Assertion,
    request: AssumeRoleWithOIDC,
    sts: Sts,
    surroundings: Surroundings,
}

impl OidcCredentials {
    /// Starts a source.
    pub fn builder() -> OidcBuilder {
        OidcBuilder {
            token: None,
            provider_arn: None,
            session_name: None,
            session: SessionOptions::default(),
        }
    }

    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        let token = self.token().await?;
        match self.exchange(&token).await {
            Err(error) if error.code() == Some(EXPIRED) => match self.token().await {
                Ok(newer) if newer != token => self.exchange(&newer).await,
                _ => Err(error),
            },
            outcome => outcome,
        }
    }

    async fn token(&self) -> Result<Secret<String>, CredentialsError> {
        self.token
            .read("OIDC token", LENGTH, &self.surroundings)
            .await
    }

    async fn exchange(&self, token: &Secret<String>) -> Result<Credentials, CredentialsError> {
        let request = AssumeRoleWithOIDC {
            oidc_token: Some(token.clone()),
            ..self.request.clone()
        };
        let answer = self.sts.call(&request).await?;
        let id = answer.request_id();
        sts::session("AssumeRoleWithOIDC", &answer.credentials, id)
    }
}

impl Load for OidcCredentials {
    fn load(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(named(NAME, self.fetch()))
    }

    fn name(&self) -> String {
        NAME.to_owned()
    }

    fn clock_difference(&self) -> Option<i64> {
        self.sts.clock_difference()
    }
}

/// Role, provider and where the token comes from.
impl fmt::Debug for OidcCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OidcCredentials")
            .field("role_arn", &self.request.role_arn)
            .field("provider_arn", &self.request.oidc_provider_arn)
            .field("token", &self.token)
            .finish_non_exhaustive()
    }
}

/// Builds [`OidcCredentials`].
#[derive(Debug)]
#[must_use = "a builder does nothing unless it is built"]
pub struct OidcBuilder {
    token: Option<Assertion>,
    provider_arn: Option<String>,
    session_name: Option<String>,
    session: SessionOptions,
}

impl OidcBuilder {
    session_options!(session);

    /// The identity provider, `acs:ram::<account id>:oidc-provider/<name>`; the variable `ALIBABA_CLOUD_OIDC_PROVIDER_ARN` says
    /// it otherwise.
    pub fn provider_arn(mut self, arn: impl Into<String>) -> Self {
        self.provider_arn = Some(arn.into());
        self
    }

    /// The file that holds the token; the variable `ALIBABA_CLOUD_OIDC_TOKEN_FILE` says it otherwise.
    pub fn token_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.token = Some(Assertion::File(path.into()));
        self
    }

    /// Asks this closure for a token instead of reading a file.
    pub fn token_from<F, R>(mut self, ask: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<Secret<String>, CredentialsError>> + Send + 'static,
    {
        self.token = Some(Assertion::closure(ask));
        self
    }

    /// Name of the sessions, which audit logs show: 2 to 64 letters, digits, `.`, `@`, `-` and `_`. The variable
    /// `ALIBABA_CLOUD_ROLE_SESSION_NAME` says it otherwise, and without it `alibabacloud-rust-` with the time in
    /// milliseconds, the same for all sessions of this source.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = Some(name.into());
        self
    }

    /// The source without anything that keeps what it fetches: for [`Refreshing`](crate::Refreshing).
    ///
    /// # Errors
    /// If role, provider or token are not given, and for values that STS would refuse.
    pub fn loader(mut self) -> Result<OidcCredentials, CredentialsError> {
        self.loaded().map_err(|error| error.of(NAME))
    }

    fn loaded(&mut self) -> Result<OidcCredentials, CredentialsError> {
        let surroundings = self.session.surroundings();
        let file = |name| variable(&surroundings, name).map(|path| Assertion::File(path.into()));
        let token = self
            .token
            .take()
            .or_else(|| file("ALIBABA_CLOUD_OIDC_TOKEN_FILE"))
            .ok_or_else(|| unset("the token's file (`ALIBABA_CLOUD_OIDC_TOKEN_FILE`)", POD))?;
        let provider_arn = given(self.provider_arn.take())
            .or_else(|| variable(&surroundings, "ALIBABA_CLOUD_OIDC_PROVIDER_ARN"))
            .ok_or_else(|| {
                unset(
                    "the identity provider (`ALIBABA_CLOUD_OIDC_PROVIDER_ARN`)",
                    POD,
                )
            })?;
        let request = AssumeRoleWithOIDC {
            duration_seconds: Some(self.session.seconds()?),
            oidc_provider_arn: Some(provider_arn),
            oidc_token: None,
            policy: self.session.policy(),
            role_arn: Some(self.session.role_arn(NAME, &surroundings)?),
            role_session_name: Some(
                given(self.session_name.take())
                    .or_else(|| variable(&surroundings, "ALIBABA_CLOUD_ROLE_SESSION_NAME"))
                    .unwrap_or_else(|| sts::session_name(&surroundings)),
            ),
        };
        Ok(OidcCredentials {
            token,
            request: checked(request)?,
            sts: Sts::new(NAME, &self.session.sts, None, &surroundings)?,
            surroundings,
        })
    }

    renewed!(OidcCredentials, session);
}

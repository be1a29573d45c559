//! Sessions of a role for the bearer of a SAML assertion.

use std::fmt;
use std::path::PathBuf;

use aliyun_rpc_core::Secret;
use aliyun_rpc_core::credentials::{Credentials, CredentialsError};
use aliyun_rpc_core::transport::BoxFuture;
use aliyun_sts::v2015_04_01::AssumeRoleWithSAML;

use crate::assertion::Assertion;
use crate::load::{Load, named, renewed};
use crate::sts::{self, SessionOptions, Sts, checked, given, session_options, unset};
use crate::surroundings::Surroundings;

/// What the source is called.
const NAME: &str = "saml_role_arn";
/// What STS accepts.
const LENGTH: std::ops::RangeInclusive<usize> = 4..=100_000;

/// Fetches credentials of a role with `AssumeRoleWithSAML`: `saml_role_arn`.
///
/// *Reads* the variable `ALIBABA_CLOUD_ROLE_ARN` if no role is given, and those of [`StsEndpoint`](crate::StsEndpoint). *Asks*
/// a closure or a file for an assertion, each time anew, because assertions are good for minutes only, and STS with it: an
/// unsigned `POST` over https, at most three attempts within 30 seconds. *Renews* as [`Refreshing`](crate::Refreshing) says: by default 15 minutes
/// before an hour's session ends. The name of the sessions is in the assertion.
///
/// ```
/// use aliyun_rpc_core::Secret;
/// use aliyun_rpc_credentials::SamlCredentials;
///
/// let source = SamlCredentials::builder()
///     .role_arn("acs:ram::123456789012****:role/adminrole")
///     .provider_arn("acs:ram::123456789012****:saml-provider/company1")
///     .assertion_from(|| async {
///         // Ask the company's identity provider for the whole SAML response, in Base64.
///         Ok(Secret::new("PHNhbWxwOlJlc3BvbnNlPg==".to_owned()))
///     })
///     .build()?;
/// # let _ = source;
/// # Ok::<(), aliyun_rpc_core::credentials::CredentialsError>(())
/// ```
pub struct SamlCredentials {
    assertion: Assertion,
    request: AssumeRoleWithSAML,
    sts: Sts,
    surroundings: Surroundings,
}

impl SamlCredentials {
    /// Starts a source.
    pub fn builder() -> SamlBuilder {
        SamlBuilder {
            assertion: None,
            provider_arn: None,
            session: SessionOptions::default(),
        }
    }

    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        let assertion = self
            .assertion
            .read("SAML assertion", LENGTH, &self.surroundings)
            .await?;
        let request = AssumeRoleWithSAML {
            saml_assertion: Some(assertion),
            ..self.request.clone()
        };
        let answer = self.sts.call(&request).await?;
        let id = answer.request_id();
        sts::session("AssumeRoleWithSAML", &answer.credentials, id)
    }
}

impl Load for SamlCredentials {
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

/// Role, provider and where assertions come from.
impl fmt::Debug for SamlCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SamlCredentials")
            .field("role_arn", &self.request.role_arn)
            .field("provider_arn", &self.request.saml_provider_arn)
            .field("assertion", &self.assertion)
            .finish_non_exhaustive()
    }
}

/// Builds [`SamlCredentials`].
#[derive(Debug)]
#[must_use = "a builder does nothing unless it is built"]
pub struct SamlBuilder {
    assertion: Option<Assertion>,
    provider_arn: Option<String>,
    session: SessionOptions,
}

impl SamlBuilder {
    session_options!(session);

    /// The identity provider, `acs:ram::<account id>:saml-provider/<name>`.
    pub fn provider_arn(mut self, arn: impl Into<String>) -> Self {
        self.provider_arn = Some(arn.into());
        self
    }

    /// Asks this closure for assertions: the whole SAML response in Base64.
    pub fn assertion_from<F, R>(mut self, ask: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<Secret<String>, CredentialsError>> + Send + 'static,
    {
        self.assertion = Some(Assertion::closure(ask));
        self
    }

    /// Reads assertions from this file.
    pub fn assertion_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.assertion = Some(Assertion::File(path.into()));
        self
    }

    /// The source without anything that keeps what it fetches: for [`Refreshing`](crate::Refreshing).
    ///
    /// # Errors
    /// If role, provider or assertion are not given, and for values that STS would refuse.
    pub fn loader(mut self) -> Result<SamlCredentials, CredentialsError> {
        self.loaded().map_err(|error| error.of(NAME))
    }

    fn loaded(&mut self) -> Result<SamlCredentials, CredentialsError> {
        let surroundings = self.session.surroundings();
        let assertion = self.assertion.take().ok_or_else(|| {
            unset(
                "the SAML assertion",
                "give `assertion_from` or `assertion_file`",
            )
        })?;
        let provider_arn = given(self.provider_arn.take())
            .ok_or_else(|| unset("the identity provider", "give `provider_arn`"))?;
        let request = AssumeRoleWithSAML {
            duration_seconds: Some(self.session.seconds()?),
            policy: self.session.policy(),
            role_arn: Some(self.session.role_arn(NAME, &surroundings)?),
            saml_assertion: None,
            saml_provider_arn: Some(provider_arn),
        };
        Ok(SamlCredentials {
            assertion,
            request: checked(request)?,
            sts: Sts::new(NAME, &self.session.sts, None, &surroundings)?,
            surroundings,
        })
    }

    renewed!(SamlCredentials, session);
}

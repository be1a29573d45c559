//! Sessions of a role, opened with the credentials of another source.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use aliyun_rpc_core::credentials::{Credentials, CredentialsError, ProvideCredentials};
use aliyun_rpc_core::transport::BoxFuture;
use aliyun_sts::v2015_04_01::AssumeRole;

use crate::load::{Load, renewed};
use crate::sts::{self, SessionOptions, Sts, checked, given, session_options, variable};

/// What the source is called.
const NAME: &str = "ram_role_arn";

/// Fetches credentials of a role with `AssumeRole`: `ram_role_arn/<source>`.
///
/// *Reads* the variables `ALIBABA_CLOUD_ROLE_ARN` and `ALIBABA_CLOUD_ROLE_SESSION_NAME` for what is not given, and those of
/// [`StsEndpoint`](crate::StsEndpoint). *Asks* its source for credentials, each time anew, so that a source that changes is
/// noticed, and STS with them: `POST` over https, at most three attempts within 30 seconds. *Renews*
/// as [`Refreshing`](crate::Refreshing) says: by default 15 minutes before an hour's session ends.
///
/// The source may be a role as well: chains of roles.
///
/// ```
/// use aliyun_rpc_core::Credentials;
/// use aliyun_rpc_credentials::{RoleCredentials, StsEndpoint};
///
/// let operator = RoleCredentials::builder(Credentials::new("LTAI5tExampleExample9xQ2", "a-secret"))
///     .role_arn("acs:ram::123456789012****:role/operator")
///     .sts(StsEndpoint::new().region("cn-shanghai"))
///     .build()?;
/// let auditor = RoleCredentials::builder(operator)
///     .role_arn("acs:ram::210987654321****:role/auditor")
///     .session_name("nightly-audit")
///     .build()?;
/// // Client::builder().credentials(auditor)
/// # let _ = auditor;
/// # Ok::<(), aliyun_rpc_core::credentials::CredentialsError>(())
/// ```
pub struct RoleCredentials {
    source: Arc<Source>,
    request: AssumeRole,
    sts: Sts,
}

impl RoleCredentials {
    /// Starts a source that assumes a role with the credentials of this one.
    pub fn builder(source: impl ProvideCredentials) -> RoleBuilder {
        RoleBuilder {
            source: Arc::new(source),
            session_name: None,
            external_id: None,
            source_identity: None,
            session: SessionOptions::default(),
        }
    }

    async fn fetch(&self) -> Result<Credentials, CredentialsError> {
        let outcome = match self.sts.call(&self.request).await {
            Ok(answer) => sts::session("AssumeRole", &answer.credentials, answer.request_id()),
            Err(error) => Err(error),
        };
        let name = format!("{NAME}/{}", self.source.last());
        match outcome {
            Ok(credentials) => Ok(credentials.from_source(name)),
            // The source's own errors name it.
            Err(error) if error.provider().starts_with(&format!("{NAME}/")) => Err(error),
            Err(error) => Err(error.of(name.trim_end_matches('/').to_owned())),
        }
    }
}

/// The source of a role, and what its last credentials called theirs.
struct Source {
    inner: Arc<dyn ProvideCredentials>,
    last: Mutex<String>,
}

impl Source {
    fn last(&self) -> String {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        last.clone()
    }
}

impl ProvideCredentials for Source {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            let credentials = self.inner.credentials().await?;
            let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
            credentials.source().clone_into(&mut last);
            Ok(credentials)
        })
    }

    fn invalidate(&self, rejected: &Credentials) {
        self.inner.invalidate(rejected);
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}

impl Load for RoleCredentials {
    fn load(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.fetch())
    }

    fn name(&self) -> String {
        NAME.to_owned()
    }

    fn clock_difference(&self) -> Option<i64> {
        self.sts.clock_difference()
    }
}

/// Role and source.
impl fmt::Debug for RoleCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RoleCredentials")
            .field("role_arn", &self.request.role_arn)
            .field("session_name", &self.request.role_session_name)
            .field("source", &self.source)
            .finish_non_exhaustive()
    }
}

/// Builds [`RoleCredentials`].
#[derive(Debug)]
#[must_use = "a builder does nothing unless it is built"]
pub struct RoleBuilder {
    source: Arc<dyn ProvideCredentials>,
    session_name: Option<String>,
    external_id: Option<String>,
    source_identity: Option<String>,
    session: SessionOptions,
}

impl RoleBuilder {
    session_options!(session);

    /// Name of the sessions, which audit logs show: 2 to 64 letters, digits, `.`, `@`, `-` and `_`. The variable
    /// `ALIBABA_CLOUD_ROLE_SESSION_NAME` says it otherwise, and without it `alibabacloud-rust-` with the time in
    /// milliseconds, the same for all sessions of this source.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = Some(name.into());
        self
    }

    /// What the role's trust policy may ask for.
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    /// Who is behind the sessions, for audit logs; kept through chains of roles.
    pub fn source_identity(mut self, identity: impl Into<String>) -> Self {
        self.source_identity = Some(identity.into());
        self
    }

    /// The source without anything that keeps what it fetches: for [`Refreshing`](crate::Refreshing).
    ///
    /// # Errors
    /// If there is no role, and for values that STS would refuse: a duration of less than 15 minutes, a malformed name.
    pub fn loader(mut self) -> Result<RoleCredentials, CredentialsError> {
        self.loaded().map_err(|error| error.of(NAME))
    }

    fn loaded(&mut self) -> Result<RoleCredentials, CredentialsError> {
        let surroundings = self.session.surroundings();
        let request = AssumeRole {
            duration_seconds: Some(self.session.seconds()?),
            external_id: given(self.external_id.take()),
            policy: self.session.policy(),
            role_arn: self.session.role_arn(NAME, &surroundings)?,
            role_session_name: given(self.session_name.take())
                .or_else(|| variable(&surroundings, "ALIBABA_CLOUD_ROLE_SESSION_NAME"))
                .unwrap_or_else(|| sts::session_name(&surroundings)),
            source_identity: given(self.source_identity.take()),
        };
        let source = Arc::new(Source {
            inner: Arc::clone(&self.source),
            last: Mutex::default(),
        });
        let asked: Arc<dyn ProvideCredentials> = Arc::<Source>::clone(&source);
        Ok(RoleCredentials {
            request: checked(request)?,
            sts: Sts::new(NAME, &self.session.sts, Some(asked), &surroundings)?,
            source,
        })
    }

    renewed!(RoleCredentials, session);
}

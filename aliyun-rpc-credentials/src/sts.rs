//! Calls of STS for sources of credentials: which host, which shape, which retries, and what refusals mean.

mod endpoint;
mod refusal;
mod session;

use std::sync::Arc;
use std::time::Duration;

use aliyun_rpc_core::backoff::Backoff;
use aliyun_rpc_core::credentials::{
    Credentials, CredentialsError, CredentialsErrorClass, ProvideCredentials,
};
use aliyun_rpc_core::retry::RetryPolicy;
use aliyun_rpc_core::sign::Algorithm;
use aliyun_rpc_core::{Client, Response, RpcAction};
use aliyun_sts::v2015_04_01::SessionCredentials;

use crate::clocks::{ClockDifference, Watched};
use crate::surroundings::Surroundings;
use crate::{env, expiry};

pub use endpoint::StsEndpoint;
pub(crate) use session::{SessionOptions, checked, session_options};

/// Pauses between attempts.
pub(crate) const PAUSES: Backoff = Backoff::new(Duration::from_millis(200), Duration::from_secs(2));
/// All attempts together.
pub(crate) const WHOLE: Duration = Duration::from_secs(30);
/// The shortest session that STS opens.
const SHORTEST: Duration = Duration::from_secs(900);
/// What sources of credentials add to the user agent.
const AGENT: &str = concat!("Credentials/", env!("CARGO_PKG_VERSION"));

/// Calls STS for one source.
#[derive(Clone, Debug)]
pub(crate) struct Sts {
    client: Client,
    algorithm: Algorithm,
    name: &'static str,
    clocks: ClockDifference,
}

impl Sts {
    /// Calls signed with what this source gives, or anonymous ones.
    pub(crate) fn new(
        name: &'static str,
        endpoint: &StsEndpoint,
        source: Option<Arc<dyn ProvideCredentials>>,
        surroundings: &Surroundings,
    ) -> Result<Self, CredentialsError> {
        let endpoint = endpoint
            .choose(name, surroundings)
            .map_err(|error| error.of(name))?;
        let clocks = ClockDifference::default();
        let retry = RetryPolicy::new()
            .transient(PAUSES)
            .throttled(PAUSES)
            .jitter(Arc::clone(&surroundings.jitter));
        let client = Client::builder()
            .endpoint(endpoint.to_string())
            .credentials(source.unwrap_or_else(|| Arc::new(Credentials::anonymous())))
            .signature(Algorithm::HmacSha1)
            .timeout(WHOLE)
            .retry(retry)
            .user_agent(AGENT)
            .clock(Arc::clone(&surroundings.clock))
            .nonce(Arc::clone(&surroundings.nonce))
            .transport(Watched::new(
                &surroundings.network,
                &surroundings.clock,
                &clocks,
            ))
            .build()
            .map_err(|error| {
                CredentialsError::new(CredentialsErrorClass::Misconfigured, error.to_string())
                    .of(name)
            })?;
        Ok(Self {
            client,
            algorithm: Algorithm::HmacSha1,
            name,
            clocks,
        })
    }

    /// Signs with another algorithm of V1.
    #[cfg(feature = "rsa")]
    pub(crate) const fn signing(mut self, algorithm: Algorithm) -> Self {
        self.algorithm = algorithm;
        self
    }

    /// By how many seconds the clock of STS was ahead in the last answer.
    pub(crate) fn clock_difference(&self) -> Option<i64> {
        self.clocks.get()
    }

    /// Calls an operation: common parameters in the query, its own in the form.
    pub(crate) async fn call<A: RpcAction>(
        &self,
        action: &A,
    ) -> Result<Response<A::Response>, CredentialsError> {
        self.client
            .send(action)
            .signature(self.algorithm)
            .common_in_query()
            .await
            .map_err(|error| match error.credentials_error() {
                // Of the source: its name stands behind ours.
                Some(own) if !own.provider().is_empty() => {
                    own.clone().of(format!("{}/{}", self.name, own.provider()))
                }
                Some(own) => own.clone().of(self.name),
                None => refusal::explain(A::ACTION.name, &error).of(self.name),
            })
    }
}

/// The session of an answer, or an error that names what the answer lacks.
pub(crate) fn session(
    action: &'static str,
    session: &SessionCredentials,
    request_id: &str,
) -> Result<Credentials, CredentialsError> {
    let missing: Vec<&str> = [
        ("AccessKeyId", session.access_key_id.as_str()),
        ("AccessKeySecret", session.access_key_secret.expose()),
        ("SecurityToken", session.security_token.expose()),
        ("Expiration", session.expiration.as_str()),
    ]
    .into_iter()
    .filter(|(_, text)| text.trim().is_empty())
    .map(|(name, _)| name)
    .collect();
    let told = |message: String| {
        CredentialsError::new(CredentialsErrorClass::Rejected, message).answered(
            None,
            Some(200),
            Some(request_id.to_owned()).filter(|id| !id.is_empty()),
        )
    };
    if !missing.is_empty() {
        return Err(told(format!(
            "the answer of {action} lacks {}",
            missing.join(", ")
        )));
    }
    let end = expiry::rfc3339(&session.expiration).ok_or_else(|| {
        told(format!(
            "the Expiration in the answer of {action} is no time of RFC 3339 with an offset"
        ))
    })?;
    Ok(Credentials::sts(
        session.access_key_id.trim(),
        session.access_key_secret.expose().trim(),
        session.security_token.expose().trim(),
    )
    .expiring(end))
}

/// A duration as STS takes it.
pub(crate) fn seconds(duration: Duration) -> Result<i64, CredentialsError> {
    if duration < SHORTEST {
        return Err(CredentialsError::new(
            CredentialsErrorClass::Misconfigured,
            format!(
                "the session's duration is {} s: STS opens sessions of at least 900 s",
                duration.as_secs()
            ),
        ));
    }
    i64::try_from(duration.as_secs()).map_err(|_| {
        CredentialsError::new(
            CredentialsErrorClass::Misconfigured,
            "the session's duration is too long",
        )
    })
}

/// A name that audit logs can group the sessions of a process by.
pub(crate) fn session_name(surroundings: &Surroundings) -> String {
    let since = surroundings
        .clock
        .now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default();
    format!("alibabacloud-rust-{}", since.as_millis())
}

/// Warns of a resource name that is probably none of a role. STS decides.
pub(crate) fn warn_of_role(name: &'static str, role_arn: &str, surroundings: &Surroundings) {
    let parts = role_arn
        .strip_prefix("acs:ram::")
        .and_then(|rest| rest.split_once(":role/"));
    let fits = parts.is_some_and(|(account, role)| {
        !account.is_empty() && account.bytes().all(|byte| byte.is_ascii_digit()) && !role.is_empty()
    });
    if !fits {
        surroundings.notices.warn(
            name,
            "the role's resource name does not look like `acs:ram::<account id>:role/<name>`",
        );
    }
}

/// A variable that is set and not blank.
pub(crate) fn variable(surroundings: &Surroundings, name: &str) -> Option<String> {
    env::var(&*surroundings.environment, name)
}

/// A text that is not blank.
pub(crate) fn given(text: Option<String>) -> Option<String> {
    let text = text?;
    let trimmed = text.trim_ascii();
    (!trimmed.is_empty()).then(|| trimmed.to_owned())
}

/// An error that says what the user has to set.
pub(crate) fn unset(what: &str, how: &str) -> CredentialsError {
    CredentialsError::new(
        CredentialsErrorClass::Misconfigured,
        format!("{what} is not set"),
    )
    .hint(how)
}

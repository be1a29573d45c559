//! What all sources that open sessions of a role are told.

use std::fmt;
use std::time::Duration;

use aliyun_rpc_core::credentials::{CredentialsError, CredentialsErrorClass};
use aliyun_rpc_core::{RpcAction, check};

use super::{StsEndpoint, given, seconds, unset, variable, warn_of_role};
use crate::refreshing::Windows;
use crate::surroundings::Surroundings;

/// A session that is not asked for otherwise lasts so long.
const DURATION: Duration = Duration::from_secs(3600);

/// What builders of such sources collect.
#[derive(Clone, Default)]
pub(crate) struct SessionOptions {
    pub(crate) role_arn: Option<String>,
    pub(crate) duration: Option<Duration>,
    pub(crate) policy: Option<String>,
    pub(crate) sts: StsEndpoint,
    pub(crate) windows: Windows,
    pub(crate) surroundings: Option<Surroundings>,
}

impl SessionOptions {
    pub(crate) fn surroundings(&mut self) -> Surroundings {
        self.surroundings
            .get_or_insert_with(Surroundings::system)
            .clone()
    }

    /// The role: given, or of the variable.
    pub(crate) fn role_arn(
        &mut self,
        name: &'static str,
        surroundings: &Surroundings,
    ) -> Result<String, CredentialsError> {
        let role_arn = given(self.role_arn.take())
            .or_else(|| variable(surroundings, "ALIBABA_CLOUD_ROLE_ARN"))
            .ok_or_else(|| {
                unset(
                    "the role's resource name",
                    "set `role_arn` or the variable `ALIBABA_CLOUD_ROLE_ARN`",
                )
            })?;
        warn_of_role(name, &role_arn, surroundings);
        Ok(role_arn)
    }

    /// Seconds, as STS takes them.
    pub(crate) fn seconds(&self) -> Result<i64, CredentialsError> {
        seconds(self.duration.unwrap_or(DURATION))
    }

    pub(crate) fn policy(&mut self) -> Option<String> {
        given(self.policy.take())
    }
}

/// Role and host of STS.
impl fmt::Debug for SessionOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionOptions")
            .field("role_arn", &self.role_arn)
            .field("sts", &self.sts)
            .finish_non_exhaustive()
    }
}

/// Refuses what STS would refuse, before anybody waits for it.
pub(crate) fn checked<A: RpcAction>(action: A) -> Result<A, CredentialsError> {
    let violations = check::check(A::ACTION, &action);
    if violations.is_empty() {
        return Ok(action);
    }
    let texts: Vec<String> = violations.iter().map(ToString::to_string).collect();
    Err(CredentialsError::new(
        CredentialsErrorClass::Misconfigured,
        format!("{}: {}", A::ACTION.name, texts.join(", ")),
    ))
}

/// The options that all builders of such sources have. `$options` is the field of [`SessionOptions`].
macro_rules! session_options {
    ($options:ident) => {
        /// The role, `acs:ram::<account id>:role/<name>`; the variable `ALIBABA_CLOUD_ROLE_ARN` says it otherwise.
        pub fn role_arn(mut self, role_arn: impl Into<String>) -> Self {
            self.$options.role_arn = Some(role_arn.into());
            self
        }

        /// How long sessions last: an hour otherwise. At least 15 minutes, at most what the role allows.
        pub const fn duration(mut self, duration: std::time::Duration) -> Self {
            self.$options.duration = Some(duration);
            self
        }

        /// A JSON policy that narrows the role's permissions.
        pub fn policy(mut self, policy: impl Into<String>) -> Self {
            self.$options.policy = Some(policy.into());
            self
        }

        /// Which host of STS is asked.
        pub fn sts(mut self, sts: crate::sts::StsEndpoint) -> Self {
            self.$options.sts = sts;
            self
        }
    };
}

pub(crate) use session_options;

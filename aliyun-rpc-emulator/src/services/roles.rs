//! Roles and identity providers, as seeds name them.

use std::collections::BTreeSet;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::keys::DEFAULT_ACCOUNT;

/// The role that every emulator begins with; the instance that the metadata double speaks for has it.
pub const DEFAULT_ROLE: &str = "acs:ram::1000000000000001:role/emulator";

/// A RAM role that can be assumed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    pub(crate) arn: String,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    trusted: BTreeSet<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) external_id: Option<String>,
    #[serde(
        rename = "max_session_seconds",
        default = "default_session",
        with = "crate::seconds"
    )]
    pub(crate) max_session: Duration,
}

const fn default_session() -> Duration {
    Duration::from_secs(3_600)
}

impl Role {
    /// A role named `acs:ram::<account id>:role/<name>`. It trusts its own account and all identity providers; its
    /// sessions last an hour at most.
    #[must_use]
    pub fn new(arn: impl Into<String>) -> Self {
        Self {
            arn: arn.into(),
            trusted: BTreeSet::new(),
            external_id: None,
            max_session: default_session(),
        }
    }

    /// Lets callers of another account assume it, too.
    #[must_use]
    pub fn trusting(mut self, account: impl Into<String>) -> Self {
        self.trusted.insert(account.into());
        self
    }

    /// Makes it ask for this external id.
    #[must_use]
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    /// Sets how long its sessions may last.
    #[must_use]
    pub const fn max_session(mut self, limit: Duration) -> Self {
        self.max_session = limit;
        self
    }

    /// Account and name in a role's resource name.
    pub(crate) fn parts(arn: &str) -> Option<(&str, &str)> {
        let (account, name) = arn.strip_prefix("acs:ram::")?.split_once(":role/")?;
        let is_account = !account.is_empty() && account.bytes().all(|byte| byte.is_ascii_digit());
        let is_name = !name.is_empty()
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte));
        (is_account && is_name).then_some((account, name))
    }

    pub(crate) fn account(&self) -> &str {
        Self::parts(&self.arn).map_or(DEFAULT_ACCOUNT, |(account, _)| account)
    }

    pub(crate) fn name(&self) -> &str {
        Self::parts(&self.arn).map_or("", |(_, name)| name)
    }

    /// The role's number.
    pub(crate) fn id(&self) -> String {
        number_of(&self.arn)
    }

    pub(crate) fn trusts(&self, account: &str) -> bool {
        self.account() == account || self.trusted.contains(account)
    }
}

/// An OIDC or SAML identity provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    pub(crate) arn: String,
    /// Who signs: the issuer of tokens and assertions.
    pub(crate) issuer: String,
    /// Audiences that tokens may be for.
    #[serde(default)]
    pub(crate) audiences: BTreeSet<String>,
}

impl Provider {
    /// A provider named `acs:ram::<account id>:oidc-provider/<name>` or `acs:ram::<account id>:saml-provider/<name>`.
    #[must_use]
    pub fn new(arn: impl Into<String>, issuer: impl Into<String>) -> Self {
        Self {
            arn: arn.into(),
            issuer: issuer.into(),
            audiences: BTreeSet::new(),
        }
    }

    /// Accepts tokens for this audience. Without any, a token for whatever audience is accepted.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audiences.insert(audience.into());
        self
    }
}

/// A number of 18 digits that is always the same for the same text, as ids of users and roles are.
pub(crate) fn number_of(text: &str) -> String {
    let hash = Sha256::digest(text.as_bytes());
    let mut bytes = [0; 8];
    for (to, from) in bytes.iter_mut().zip(&hash) {
        *to = *from;
    }
    let number = u64::from_le_bytes(bytes) % 900_000_000_000_000_000;
    (number + 100_000_000_000_000_000).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_roles() {
        let role = Role::new("acs:ram::1234:role/a-b_c.d");
        assert_eq!((role.account(), role.name()), ("1234", "a-b_c.d"));
        for bad in [
            "",
            "acs:ram::1234:user/a",
            "acs:ram::x:role/a",
            "acs:ram:::role/a",
            "acs:ram::1:role/",
            "acs:ram::1:role/a b",
        ] {
            assert_eq!(Role::parts(bad), None, "{bad}");
        }
        assert_eq!(role.id().len(), 18);
        assert_eq!(Role::new(DEFAULT_ROLE).account(), DEFAULT_ACCOUNT);
    }
}

//! The types of sections in the INI file.

use aliyun_rpc_core::credentials::CredentialsError;

use super::Built;
use super::modes::{RoleKeys, endpoint, instance, role};
use super::section::{Section, misconfigured};
use crate::fixed::StaticProvider;
use crate::oidc::OidcCredentials;
use crate::surroundings::Surroundings;

/// What `type` can be.
const TYPES: [&str; 7] = [
    "access_key",
    "sts",
    "bearer",
    "ecs_ram_role",
    "ram_role_arn",
    "oidc_role_arn",
    "rsa_key_pair",
];

/// Makes sources of sections.
pub(super) struct Types<'a> {
    pub(super) strict: bool,
    pub(super) surroundings: &'a Surroundings,
}

impl Types<'_> {
    pub(super) fn build(&self, section: Section) -> Result<Built, CredentialsError> {
        let Some(kind) = section.text("type")? else {
            return Err(misconfigured(format!(
                "{} has no `type`; types are {}",
                section.described,
                TYPES.join(", ")
            )));
        };
        let section = section.described_with(&format!(" (type {kind})"));
        let section = &section;
        Ok(match kind.as_str() {
            "access_key" => Built::fixed(StaticProvider::access_key(
                section.required("access_key_id")?,
                section.required("access_key_secret")?,
            )?),
            "sts" => Built::fixed(StaticProvider::sts(
                section.required("access_key_id")?,
                section.required("access_key_secret")?,
                section.required("security_token")?,
            )?),
            "bearer" => Built::fixed(StaticProvider::bearer(section.required("bearer_token")?)?),
            "ram_role_arn" => Built::with_secret(self.role(section)?),
            "oidc_role_arn" => Built::without_secret(self.oidc(section)?),
            "ecs_ram_role" => {
                Built::without_secret(instance(section.text("role_name")?, self.surroundings)?)
            }
            "rsa_key_pair" => {
                return Err(misconfigured(format!("type {kind} is not there yet")));
            }
            _ => {
                return Err(misconfigured(format!(
                    "{}: the type is unknown; types are {}",
                    section.described,
                    TYPES.join(", ")
                )));
            }
        })
    }

    fn role(
        &self,
        section: &Section,
    ) -> Result<crate::Refreshing<crate::RoleCredentials>, CredentialsError> {
        let id = section.required("access_key_id")?;
        let secret = section.required("access_key_secret")?;
        let source = match section.text("security_token")? {
            Some(token) => StaticProvider::sts(id, secret, token)?,
            None => StaticProvider::access_key(id, secret)?,
        };
        let keys = RoleKeys {
            role: "role_arn",
            session: "role_session_name",
            duration: "role_session_expiration",
        };
        role(section, source, &keys, self.strict, self.surroundings)
    }

    fn oidc(
        &self,
        section: &Section,
    ) -> Result<crate::Refreshing<OidcCredentials>, CredentialsError> {
        let mut builder = OidcCredentials::builder()
            .provider_arn(section.required("oidc_provider_arn")?)
            .token_file(section.required("oidc_token_file_path")?)
            .sts(endpoint(section, self.strict)?)
            .surroundings(self.surroundings);
        if let Some(arn) = section.text("role_arn")? {
            builder = builder.role_arn(arn);
        }
        if let Some(name) = section.text("role_session_name")? {
            builder = builder.session_name(name);
        }
        if let Some(duration) = section.seconds("role_session_expiration")? {
            builder = builder.duration(duration);
        }
        if let Some(policy) = section.text("policy")? {
            builder = builder.policy(policy);
        }
        builder.build()
    }
}

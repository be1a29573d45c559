//! The types of sections in the INI file.

use aliyun_rpc_core::credentials::CredentialsError;

use super::Built;
use super::roles::{OidcKeys, RoleKeys, RsaKeys, instance, oidc, role, rsa_key_pair};
use super::section::{Section, misconfigured};
use crate::assume_role::RoleCredentials;
use crate::fixed::StaticCredentials;
use crate::refreshing::Refreshing;
use crate::surroundings::Surroundings;
use crate::uri::UriCredentials;

/// What `type` can be in the INI file.
pub(super) const OF_FILE: &[&str] = &[
    "access_key",
    "sts",
    "bearer",
    "ecs_ram_role",
    "ram_role_arn",
    "oidc_role_arn",
    "rsa_key_pair",
];

/// What `type` can be in a configuration of a program.
pub(super) const OF_PROGRAM: &[&str] = &[
    "access_key",
    "sts",
    "bearer",
    "ecs_ram_role",
    "ram_role_arn",
    "rsa_key_pair",
    "oidc_role_arn",
    "credentials_uri",
];

const ROLE: RoleKeys = RoleKeys {
    role: "role_arn",
    session: "role_session_name",
    duration: "role_session_expiration",
};

/// Makes sources of sections.
pub(super) struct Types<'a> {
    pub(super) accepted: &'static [&'static str],
    pub(super) strict: bool,
    pub(super) surroundings: &'a Surroundings,
}

impl Types<'_> {
    pub(super) fn build(&self, section: Section) -> Result<Built, CredentialsError> {
        let Some(kind) = section.text("type")? else {
            return Err(misconfigured(format!(
                "{} has no `type`; types are {}",
                section.described,
                self.accepted.join(", ")
            )));
        };
        let section = section.described_with(&format!(" (type {})", kind.escape_debug()));
        let section = &section;
        let kind = Some(kind.as_str()).filter(|kind| self.accepted.contains(kind));
        Ok(match kind.unwrap_or_default() {
            "access_key" => Built::fixed(StaticCredentials::access_key(
                section.required("access_key_id")?,
                section.required("access_key_secret")?,
            )?),
            "sts" => Built::fixed(StaticCredentials::sts(
                section.required("access_key_id")?,
                section.required("access_key_secret")?,
                section.required("security_token")?,
            )?),
            "bearer" => Built::fixed(StaticCredentials::bearer(
                section.required("bearer_token")?,
            )?),
            "ram_role_arn" => Built::with_secret(self.role(section)?),
            "oidc_role_arn" => {
                let keys = OidcKeys {
                    role: ROLE,
                    token_file: "oidc_token_file_path",
                };
                Built::without_secret(oidc(section, &keys, self.strict, self.surroundings)?)
            }
            "ecs_ram_role" => {
                Built::without_secret(instance(section.text("role_name")?, self.surroundings)?)
            }
            "rsa_key_pair" => {
                let keys = RsaKeys {
                    id: "public_key_id",
                    file: "private_key_file",
                    duration: "session_expiration",
                };
                rsa_key_pair(section, &keys, self.strict, self.surroundings)?
            }
            "credentials_uri" => Built::with_secret(
                UriCredentials::builder()
                    .uri(section.required("url")?)
                    .any_host(!self.strict)
                    .surroundings(self.surroundings)
                    .build()?,
            ),
            _ => {
                return Err(misconfigured(format!(
                    "{}: the type is unknown; types are {}",
                    section.described,
                    self.accepted.join(", ")
                )));
            }
        })
    }

    fn role(&self, section: &Section) -> Result<Refreshing<RoleCredentials>, CredentialsError> {
        let id = section.required("access_key_id")?;
        let secret = section.required("access_key_secret")?;
        let source = match section.text("security_token")? {
            Some(token) => StaticCredentials::sts(id, secret, token)?,
            None => StaticCredentials::access_key(id, secret)?,
        };
        role(section, source, &ROLE, self.strict, self.surroundings)
    }
}

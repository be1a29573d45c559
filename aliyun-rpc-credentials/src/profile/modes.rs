//! What profiles of the JSON file describe.

use std::sync::Arc;
use std::time::SystemTime;

use aliyun_rpc_core::credentials::{Credentials, CredentialsError, ProvideCredentials};

use super::Built;
use super::cli::Profiles;
use super::mode::{Mode, mode};
use super::roles::{OidcKeys, RoleKeys, RsaKeys, instance, oidc, role, rsa_key_pair};
use super::section::{Section, misconfigured};
use crate::assume_role::RoleCredentials;
use crate::cloud_sso::CloudSsoCredentials;
use crate::fixed::StaticCredentials;
use crate::oauth::OAuthCredentials;
use crate::refreshing::Refreshing;
use crate::surroundings::Surroundings;
use crate::uri::UriCredentials;

/// How many profiles a chain of `source_profile` may lead through.
const DEEPEST: usize = 16;

const ROLE: RoleKeys = RoleKeys {
    role: "ram_role_arn",
    session: "ram_session_name",
    duration: "expired_seconds",
};

/// Makes sources of profiles.
pub(super) struct Modes<'a> {
    pub(super) profiles: &'a Profiles,
    pub(super) strict: bool,
    pub(super) persist: bool,
    pub(super) surroundings: &'a Surroundings,
}

impl Modes<'_> {
    /// The source that a profile describes.
    pub(super) fn build(&self, name: &str) -> Result<Built, CredentialsError> {
        self.along(&mut vec![name.to_owned()])
    }

    /// The source that the last profile of the path describes; each one is the source of the one before it.
    fn along(&self, path: &mut Vec<String>) -> Result<Built, CredentialsError> {
        let name = path.last().cloned().unwrap_or_default();
        let Some(section) = self.profiles.find(&name) else {
            return Err(misconfigured(format!(
                "{} has no profile `{name}`, but {}; the way there: {}",
                self.profiles.path.display(),
                self.profiles.listed(),
                path.join(" -> ")
            )));
        };
        let (word, mode) = mode(&section)?;
        let section = &section.described_with(&format!(" (mode {word})"));
        Ok(match mode {
            Mode::Ak => Built::fixed(key_pair(section)?),
            Mode::StsToken => {
                section.required("sts_token")?;
                Built::fixed(keys(section)?)
            }
            Mode::RamRoleArn => Built::with_secret(self.role(section, keys(section)?)?),
            Mode::Chainable => {
                let next = section.required("source_profile")?;
                let source = self.next(path, next)?;
                Built {
                    fixed: false,
                    secret: source.secret,
                    source: Arc::new(self.role(section, source.source)?),
                }
            }
            Mode::Oidc => {
                let keys = OidcKeys {
                    role: ROLE,
                    token_file: "oidc_token_file",
                };
                Built::without_secret(oidc(section, &keys, self.strict, self.surroundings)?)
            }
            Mode::EcsRamRole => Built::without_secret(self.instance(section)?),
            Mode::RoleOfInstance => {
                Built::without_secret(self.role(section, self.instance(section)?)?)
            }
            Mode::Uri => Built::with_secret(
                UriCredentials::builder()
                    .uri(section.required("credentials_uri")?)
                    .any_host(!self.strict)
                    .surroundings(self.surroundings)
                    .build()?,
            ),
            Mode::External => self.external(section)?,
            Mode::CloudSso => Built::with_secret(self.cloud_sso(section, &name)?),
            Mode::OAuth => Built::with_secret(self.oauth(section, &name)?),
            Mode::RsaKeyPair => {
                let keys = RsaKeys {
                    id: "key_pair_name",
                    file: "private_key",
                    duration: "expired_seconds",
                };
                rsa_key_pair(section, &keys, self.strict, self.surroundings)?
            }
            Mode::Bearer => Built::fixed(StaticCredentials::bearer(
                section.required("bearer_token")?,
            )?),
            Mode::Anonymous => Built {
                secret: false,
                ..Built::fixed(StaticCredentials::anonymous())
            },
        })
    }

    /// The source that another profile describes, if the way there is no circle and not too long.
    fn next(&self, path: &mut Vec<String>, name: String) -> Result<Built, CredentialsError> {
        let circle = path.contains(&name);
        path.push(name);
        let way = path.join(" -> ");
        if circle {
            return Err(misconfigured(format!(
                "`source_profile` in {} goes round in a circle: {way}",
                self.profiles.path.display()
            )));
        }
        if path.len() > DEEPEST + 1 {
            return Err(misconfigured(format!(
                "`source_profile` in {} leads through more than {DEEPEST} profiles, which is the greatest depth: {way}",
                self.profiles.path.display()
            )));
        }
        self.along(path)
    }

    fn role(
        &self,
        section: &Section,
        source: impl ProvideCredentials,
    ) -> Result<Refreshing<RoleCredentials>, CredentialsError> {
        role(section, source, &ROLE, self.strict, self.surroundings)
    }

    fn instance(&self, section: &Section) -> Result<impl ProvideCredentials, CredentialsError> {
        instance(section.text("ram_role_name")?, self.surroundings)
    }

    #[cfg(feature = "external")]
    fn external(&self, section: &Section) -> Result<Built, CredentialsError> {
        let command = section.required("process_command")?;
        let source = crate::external::ProgramCredentials::builder(command)
            .surroundings(self.surroundings)
            .build()?;
        // The command line may hold a secret.
        Ok(Built::with_secret(source))
    }

    #[cfg(not(feature = "external"))]
    fn external(&self, section: &Section) -> Result<Built, CredentialsError> {
        Err(super::not_built("external", section))
    }

    fn cloud_sso(
        &self,
        section: &Section,
        name: &str,
    ) -> Result<Refreshing<CloudSsoCredentials>, CredentialsError> {
        let mut builder = CloudSsoCredentials::builder()
            .sign_in_url(section.required("cloud_sso_sign_in_url")?)
            .account_id(section.required("cloud_sso_account_id")?)
            .access_configuration(section.required("cloud_sso_access_config")?)
            .profile(name)
            .surroundings(self.surroundings);
        if let Some(token) = section.text("access_token")? {
            // A token that does not say when it ends counts as ended: a login that is repeated too early does less harm than
            // a refusal without a reason.
            let end = section.time("cloud_sso_access_token_expire")?;
            builder = builder.access_token(token, end.unwrap_or(SystemTime::UNIX_EPOCH));
        }
        if let Some(cached) = cached(section)? {
            builder = builder.cached(cached);
        }
        builder.build()
    }

    fn oauth(
        &self,
        section: &Section,
        name: &str,
    ) -> Result<Refreshing<OAuthCredentials>, CredentialsError> {
        let mut builder = OAuthCredentials::builder()
            .profile(&self.profiles.path, name)
            .persist(self.persist)
            .surroundings(self.surroundings);
        if let Some(site) = section.text("oauth_site_type")? {
            builder = builder.site(site);
        }
        if let Some(token) = section.text("oauth_access_token")? {
            builder = builder.access_token(token, section.time("oauth_access_token_expire")?);
        }
        if let Some(token) = section.text("oauth_refresh_token")? {
            builder = builder.refresh_token(token);
        }
        if let Some(cached) = cached(section)? {
            builder = builder.cached(cached);
        }
        builder.build()
    }
}

/// Key id and secret.
fn key_pair(section: &Section) -> Result<StaticCredentials, CredentialsError> {
    let id = section.required("access_key_id")?;
    let secret = section.required("access_key_secret")?;
    StaticCredentials::access_key(id, secret)
}

/// Key id and secret, and the token if there is one.
fn keys(section: &Section) -> Result<StaticCredentials, CredentialsError> {
    match section.text("sts_token")? {
        None => key_pair(section),
        Some(token) => StaticCredentials::sts(
            section.required("access_key_id")?,
            section.required("access_key_secret")?,
            token,
        ),
    }
}

/// Credentials that the command line tool has left in a profile, if they are whole and say when they end.
fn cached(section: &Section) -> Result<Option<Credentials>, CredentialsError> {
    let id = section.text("access_key_id")?;
    let secret = section.text("access_key_secret")?;
    let token = section.text("sts_token")?;
    let end = section.time("sts_expiration")?;
    let (Some(id), Some(secret), Some(token), Some(end)) = (id, secret, token, end) else {
        return Ok(None);
    };
    Ok(Some(Credentials::sts(id, secret, token).expiring(end)))
}

//! The modes of profiles in the JSON file.

use std::sync::Arc;

use aliyun_rpc_core::credentials::{CredentialsError, ProvideCredentials};

use super::Built;
use super::cli::Profiles;
use super::section::{Section, misconfigured};
use crate::assume_role::RoleCredentials;
use crate::env::var;
use crate::fixed::StaticProvider;
use crate::metadata::InstanceCredentials;
use crate::oidc::OidcCredentials;
use crate::refreshing::Refreshing;
use crate::sts::StsEndpoint;
use crate::surroundings::Surroundings;
use crate::uri::UriCredentials;

/// How many profiles a chain of `source_profile` may lead through.
const DEEPEST: usize = 16;

/// What `mode` can be.
const MODES: [(&str, Mode); 14] = [
    ("AK", Mode::Ak),
    ("StsToken", Mode::StsToken),
    ("RamRoleArn", Mode::RamRoleArn),
    ("EcsRamRole", Mode::EcsRamRole),
    ("OIDC", Mode::Oidc),
    ("ChainableRamRoleArn", Mode::Chainable),
    ("CloudSSO", Mode::CloudSso),
    ("OAuth", Mode::OAuth),
    ("External", Mode::External),
    ("CredentialsURI", Mode::Uri),
    ("BearerToken", Mode::Bearer),
    ("RamRoleArnWithRoleName", Mode::RoleOfInstance),
    ("RsaKeyPair", Mode::RsaKeyPair),
    ("Anonymous", Mode::Anonymous),
];

#[derive(Clone, Copy)]
enum Mode {
    Ak,
    StsToken,
    RamRoleArn,
    EcsRamRole,
    Oidc,
    Chainable,
    CloudSso,
    OAuth,
    External,
    Uri,
    Bearer,
    RoleOfInstance,
    RsaKeyPair,
    Anonymous,
}

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
        let section = section.described_with(&format!(" (mode {word})"));
        let section = &section;
        let surroundings = self.surroundings;
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
                let mut builder = OidcCredentials::builder()
                    .provider_arn(section.required("oidc_provider_arn")?)
                    .token_file(section.required("oidc_token_file")?)
                    .sts(self.endpoint(section)?)
                    .surroundings(surroundings);
                if let Some(arn) = section.text("ram_role_arn")? {
                    builder = builder.role_arn(arn);
                }
                if let Some(name) = section.text("ram_session_name")? {
                    builder = builder.session_name(name);
                }
                if let Some(duration) = section.seconds("expired_seconds")? {
                    builder = builder.duration(duration);
                }
                if let Some(policy) = section.text("policy")? {
                    builder = builder.policy(policy);
                }
                Built::without_secret(builder.build()?)
            }
            Mode::Bearer => {
                Built::fixed(StaticProvider::bearer(section.required("bearer_token")?)?)
            }
            Mode::Anonymous => Built {
                secret: false,
                ..Built::fixed(StaticProvider::anonymous())
            },
            Mode::EcsRamRole => Built::without_secret(self.instance(section)?),
            Mode::RoleOfInstance => {
                Built::without_secret(self.role(section, self.instance(section)?)?)
            }
            Mode::Uri => Built::with_secret(
                UriCredentials::builder()
                    .uri(section.required("credentials_uri")?)
                    .any_host(!self.strict)
                    .surroundings(surroundings)
                    .build()?,
            ),
            Mode::CloudSso | Mode::OAuth | Mode::External | Mode::RsaKeyPair => {
                let _ = self.persist;
                return Err(misconfigured(format!("mode {word} is not there yet")));
            }
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
                "`source_profile` in {} leads through more than {DEEPEST} profiles (the depth is limited): {way}",
                self.profiles.path.display()
            )));
        }
        self.along(path)
    }

    fn instance(
        &self,
        section: &Section,
    ) -> Result<Refreshing<InstanceCredentials>, CredentialsError> {
        instance(section.text("ram_role_name")?, self.surroundings)
    }

    fn endpoint(&self, section: &Section) -> Result<StsEndpoint, CredentialsError> {
        endpoint(section, self.strict)
    }

    fn role(
        &self,
        section: &Section,
        source: impl ProvideCredentials,
    ) -> Result<Refreshing<RoleCredentials>, CredentialsError> {
        let names = RoleKeys {
            role: "ram_role_arn",
            session: "ram_session_name",
            duration: "expired_seconds",
        };
        role(section, source, &names, self.strict, self.surroundings)
    }
}

/// What the keys of a role are called.
pub(super) struct RoleKeys {
    pub(super) role: &'static str,
    pub(super) session: &'static str,
    pub(super) duration: &'static str,
}

/// A role that a section describes, with its source.
pub(super) fn role(
    section: &Section,
    source: impl ProvideCredentials,
    keys: &RoleKeys,
    strict: bool,
    surroundings: &Surroundings,
) -> Result<Refreshing<RoleCredentials>, CredentialsError> {
    let mut builder = RoleCredentials::builder(source)
        .sts(endpoint(section, strict)?)
        .surroundings(surroundings);
    if let Some(arn) = section.text(keys.role)? {
        builder = builder.role_arn(arn);
    }
    if let Some(name) = section.text(keys.session)? {
        builder = builder.session_name(name);
    }
    if let Some(duration) = section.seconds(keys.duration)? {
        builder = builder.duration(duration);
    }
    if let Some(policy) = section.text("policy")? {
        builder = builder.policy(policy);
    }
    let id = section.text("external_id")?;
    let id = id.or_else(|| var(&*surroundings.environment, "ALIBABA_CLOUD_EXTERNAL_ID"));
    if let Some(id) = id {
        builder = builder.external_id(id);
    }
    builder.build()
}

/// The role of this instance, by its name or whichever is attached.
pub(super) fn instance(
    name: Option<String>,
    surroundings: &Surroundings,
) -> Result<Refreshing<InstanceCredentials>, CredentialsError> {
    let builder = InstanceCredentials::builder().surroundings(surroundings);
    match name {
        Some(name) => builder.role(name).build(),
        None => builder.build(),
    }
}

/// Where a section's STS is.
pub(super) fn endpoint(section: &Section, strict: bool) -> Result<StsEndpoint, CredentialsError> {
    let mut endpoint = StsEndpoint::new().strict(strict);
    if let Some(host) = section.text("sts_endpoint")? {
        endpoint = endpoint.host(host);
    }
    if let Some(region) = section.text("sts_region")? {
        endpoint = endpoint.region(region);
    }
    if let Some(vpc) = section.flag("enable_vpc")? {
        endpoint = endpoint.vpc(vpc);
    }
    Ok(endpoint)
}

/// Key id and secret.
fn key_pair(section: &Section) -> Result<StaticProvider, CredentialsError> {
    let id = section.required("access_key_id")?;
    let secret = section.required("access_key_secret")?;
    StaticProvider::access_key(id, secret)
}

/// Key id and secret, and the token if there is one.
fn keys(section: &Section) -> Result<StaticProvider, CredentialsError> {
    match section.text("sts_token")? {
        None => key_pair(section),
        Some(token) => StaticProvider::sts(
            section.required("access_key_id")?,
            section.required("access_key_secret")?,
            token,
        ),
    }
}

fn mode(section: &Section) -> Result<(&'static str, Mode), CredentialsError> {
    let Some(given) = section.text("mode")? else {
        return inferred(section).ok_or_else(|| {
            misconfigured(format!(
                "{} has no `mode`, and nothing from which one follows; modes are {}",
                section.described,
                all()
            ))
        });
    };
    let mut modes = MODES.into_iter();
    modes
        .find(|(word, _)| word.eq_ignore_ascii_case(&given))
        .ok_or_else(|| {
            misconfigured(format!(
                "{} has the unknown mode `{given}`; modes are {}",
                section.described,
                all()
            ))
        })
}

fn all() -> String {
    MODES.map(|(word, _)| word).join(", ")
}

/// The mode that follows from what is there, in the order of the command line tool.
fn inferred(section: &Section) -> Option<(&'static str, Mode)> {
    let all = |keys: &[&str]| keys.iter().all(|key| section.has(key));
    let mode = if all(&["access_key_id", "access_key_secret"]) {
        if section.has("sts_token") {
            "StsToken"
        } else if section.has("ram_role_arn") {
            "RamRoleArn"
        } else {
            "AK"
        }
    } else if all(&["private_key", "key_pair_name"]) {
        "RsaKeyPair"
    } else if section.has("ram_role_name") {
        "EcsRamRole"
    } else if section.has("process_command") {
        "External"
    } else if all(&["oidc_provider_arn", "oidc_token_file", "ram_role_arn"]) {
        "OIDC"
    } else if section.has("cloud_sso_sign_in_url") {
        "CloudSSO"
    } else if section.has("bearer_token") {
        "BearerToken"
    } else if section.has("credentials_uri") {
        "CredentialsURI"
    } else {
        return None;
    };
    MODES.into_iter().find(|(word, _)| *word == mode)
}

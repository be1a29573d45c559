//! Roles, as profiles of both files describe them.

use aliyun_rpc_core::credentials::{CredentialsError, ProvideCredentials};

use super::Built;
use super::section::Section;
use crate::assume_role::RoleCredentials;
use crate::env::var;
use crate::metadata::InstanceCredentials;
use crate::oidc::OidcCredentials;
use crate::refreshing::Refreshing;
use crate::sts::StsEndpoint;
use crate::surroundings::Surroundings;

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
fn endpoint(section: &Section, strict: bool) -> Result<StsEndpoint, CredentialsError> {
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

/// What the keys of a role that a pod has are called.
pub(super) struct OidcKeys {
    pub(super) role: RoleKeys,
    pub(super) token_file: &'static str,
}

/// A role that a section describes, with the token of a pod.
pub(super) fn oidc(
    section: &Section,
    keys: &OidcKeys,
    strict: bool,
    surroundings: &Surroundings,
) -> Result<Refreshing<OidcCredentials>, CredentialsError> {
    let mut builder = OidcCredentials::builder()
        .provider_arn(section.required("oidc_provider_arn")?)
        .token_file(section.required(keys.token_file)?)
        .sts(endpoint(section, strict)?)
        .surroundings(surroundings);
    if let Some(arn) = section.text(keys.role.role)? {
        builder = builder.role_arn(arn);
    }
    if let Some(name) = section.text(keys.role.session)? {
        builder = builder.session_name(name);
    }
    if let Some(duration) = section.seconds(keys.role.duration)? {
        builder = builder.duration(duration);
    }
    if let Some(policy) = section.text("policy")? {
        builder = builder.policy(policy);
    }
    builder.build()
}

/// What the keys of an RSA key pair are called.
#[cfg_attr(
    not(feature = "rsa"),
    expect(dead_code, reason = "read with the feature `rsa` only")
)]
pub(super) struct RsaKeys {
    pub(super) id: &'static str,
    pub(super) file: &'static str,
    pub(super) duration: &'static str,
}

/// The sessions of an RSA key pair that a section describes.
#[cfg(feature = "rsa")]
pub(super) fn rsa_key_pair(
    section: &Section,
    keys: &RsaKeys,
    strict: bool,
    surroundings: &Surroundings,
) -> Result<Built, CredentialsError> {
    let mut builder = crate::rsa_key_pair::RsaKeyPairCredentials::builder()
        .public_key_id(section.required(keys.id)?)
        .private_key_file(section.required(keys.file)?)
        .sts(endpoint(section, strict)?)
        .surroundings(surroundings);
    if let Some(duration) = section.seconds(keys.duration)? {
        builder = builder.duration(duration);
    }
    // The key is in another file.
    Ok(Built::without_secret(builder.build()?))
}

/// Without the feature `rsa` there are none.
#[cfg(not(feature = "rsa"))]
pub(super) fn rsa_key_pair(
    section: &Section,
    _keys: &RsaKeys,
    _strict: bool,
    _surroundings: &Surroundings,
) -> Result<Built, CredentialsError> {
    Err(super::not_built("rsa", section))
}

//! The modes of profiles in the JSON file.

use aliyun_rpc_core::credentials::CredentialsError;

use super::section::{Section, misconfigured};

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
pub(super) enum Mode {
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

/// The mode of a profile: given, in any case, or inferred.
pub(super) fn mode(section: &Section) -> Result<(&'static str, Mode), CredentialsError> {
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

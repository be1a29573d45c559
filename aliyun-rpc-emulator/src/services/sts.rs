//! Security Token Service: sessions of roles, with keys that the emulator verifies from then on.

mod federation;

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::clock::iso8601;
use aliyun_sts::v2015_04_01::{
    AssumeRole, AssumeRoleResponse, AssumeRoleWithOIDC, AssumeRoleWithSAML, AssumedRoleUser,
    GetCallerIdentity, GetCallerIdentityResponse, IdentityType, SessionCredentials,
};
use serde_json::Value;

use super::{Provider, Role, World, operation};
use crate::keys::{Key, Principal, random};
use crate::lock::lock;
use crate::parameters::Fault;
use crate::refusal::{self, Refusal};
use crate::registry::{Registry, Request};

/// A session lasts so long unless the request says otherwise.
const DEFAULT_DURATION: Duration = Duration::from_secs(3_600);

/// Keys of sessions that ended longer ago are forgotten.
const KEPT: Duration = Duration::from_secs(24 * 3_600);

pub(super) fn register(registry: &mut Registry, world: &Arc<Mutex<World>>) {
    registry.add(operation::<AssumeRole>(
        world,
        &[
            (
                "DurationSeconds",
                Fault::Invalid,
                "InvalidParameter.DurationSeconds",
            ),
            (
                "RoleSessionName",
                Fault::Invalid,
                "InvalidParameter.RoleSessionName",
            ),
            ("ExternalId", Fault::Invalid, "InvalidParameter.ExternalId"),
            ("Policy", Fault::Invalid, "InvalidParameter.PolicySize"),
            ("RoleArn", Fault::Invalid, "InvalidParameter.RoleArn"),
        ],
        assume_role,
    ));
    registry.add(operation::<AssumeRoleWithOIDC>(
        world,
        &[],
        federation::with_oidc,
    ));
    registry.add(operation::<AssumeRoleWithSAML>(
        world,
        &[],
        federation::with_saml,
    ));
    registry.add(operation::<GetCallerIdentity>(world, &[], identity));
}

fn assume_role(world: &mut World, request: &Request<'_>) -> Result<AssumeRoleResponse, Refusal> {
    let role = role(world, request)?;
    let denied = |why: &str| Err(request.refuse("NoPermission").because(why));
    if matches!(request.principal(), Principal::Account) {
        return denied("an account's own key cannot assume roles: sign with the key of a RAM user");
    }
    if !role.trusts(request.account()) {
        return denied("the role does not trust the caller's account");
    }
    if role.external_id.is_some() && role.external_id.as_deref() != request.get("ExternalId") {
        return denied(
            "the role asks for an external id, and the request carries another one or none",
        );
    }
    let session = request.get("RoleSessionName").unwrap_or_default();
    let (user, credentials) = open(world, request, &role, session)?;
    Ok(AssumeRoleResponse {
        assumed_role_user: user,
        credentials,
        source_identity: request.get("SourceIdentity").map(str::to_owned),
        ..Default::default()
    })
}

/// The role that a request names, if its policy and duration fit.
fn role(world: &World, request: &Request<'_>) -> Result<Role, Refusal> {
    let arn = request.get("RoleArn").unwrap_or_default();
    if Role::parts(arn).is_none() {
        return Err(refuse(request, "InvalidParameter.RoleArn")
            .because("a role is named `acs:ram::<account id>:role/<name>`"));
    }
    let is_policy = |text: &str| {
        serde_json::from_str::<Value>(text).is_ok_and(|policy| policy.get("Statement").is_some())
    };
    if request.get("Policy").is_some_and(|text| !is_policy(text)) {
        return Err(refuse(request, "InvalidParameter.PolicyGrammar")
            .because("a policy is a JSON object with `Version` and `Statement`"));
    }
    let Some(role) = world.roles.get(arn).cloned() else {
        return Err(refuse(request, "EntityNotExist.Role").because(format!(
            "the emulator has no such role; it knows {}; add it to the seed or by `set_role`",
            world.roles.keys().cloned().collect::<Vec<_>>().join(", ")
        )));
    };
    if duration(request) > role.max_session {
        return Err(
            refuse(request, "InvalidParameter.DurationSeconds").because(format!(
                "sessions of this role last at most {} s",
                role.max_session.as_secs()
            )),
        );
    }
    Ok(role)
}

/// The error as the operation documents it, or else in the status and words of `AssumeRole`.
fn refuse(request: &Request<'_>, code: &str) -> Refusal {
    use aliyun_rpc_core::RpcAction as _;
    match request.action().error(code) {
        Some(error) => Refusal::documented(error),
        None => Refusal::of(AssumeRole::ACTION, code),
    }
}

fn duration(request: &Request<'_>) -> Duration {
    request
        .integer("DurationSeconds")
        .and_then(|seconds| u64::try_from(seconds).ok())
        .map_or(DEFAULT_DURATION, Duration::from_secs)
}

/// Opens a session of a role.
fn open(
    world: &World,
    request: &Request<'_>,
    role: &Role,
    session: &str,
) -> Result<(AssumedRoleUser, SessionCredentials), Refusal> {
    let until = request.now().checked_add(duration(request));
    let issued = world.issue(role, session, request.now(), until.unwrap_or(request.now()))?;
    let user = AssumedRoleUser {
        arn: session_arn(role, session),
        assumed_role_id: format!("{}:{session}", role.id()),
    };
    let credentials = SessionCredentials {
        access_key_id: issued.id,
        access_key_secret: issued.secret,
        expiration: issued.expires.map(iso8601).unwrap_or_default(),
        security_token: issued.token.unwrap_or_default(),
    };
    Ok((user, credentials))
}

fn session_arn(role: &Role, session: &str) -> String {
    format!(
        "acs:sts::{}:assumed-role/{}/{session}",
        role.account(),
        role.name()
    )
}

impl World {
    /// Makes a temporary key for a session of a role, known to the emulator from now on.
    pub(crate) fn issue(
        &self,
        role: &Role,
        session: &str,
        now: SystemTime,
        until: SystemTime,
    ) -> Result<Key, Refusal> {
        let key = session_key(role, session)
            .map_err(|_| {
                refusal::INTERNAL_ERROR
                    .refuse()
                    .because("no random numbers")
            })?
            .expires(until);
        let mut keys = lock(&self.keys);
        if let Some(long_ago) = now.checked_sub(KEPT) {
            keys.forget_expired(long_ago);
        }
        keys.add(key.clone());
        Ok(key)
    }
}

fn session_key(role: &Role, session: &str) -> Result<Key, getrandom::Error> {
    use base64::Engine as _;
    use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
    let word = |bytes: &[u8]| {
        // Letters and digits, as in real ids.
        STANDARD_NO_PAD.encode(bytes).replace(['+', '/'], "N")
    };
    let id = format!("STS.N{}", word(&random::<18>()?));
    let secret = word(&random::<33>()?);
    // Real tokens are Base64 with all its marks, which is where encodings go wrong.
    let token = format!("CAIS+/{}=", STANDARD.encode(random::<96>()?));
    let mut key = Key::sts(id, secret, token).account(role.account());
    key.issued = true;
    key.principal = Principal::Session {
        role: role.arn.clone(),
        session: session.to_owned(),
    };
    Ok(key)
}

fn identity(
    _world: &mut World,
    request: &Request<'_>,
) -> Result<GetCallerIdentityResponse, Refusal> {
    let account = request.account().to_owned();
    Ok(match request.principal() {
        Principal::Account => GetCallerIdentityResponse {
            arn: format!("acs:ram::{account}:root"),
            identity_type: IdentityType::Account,
            principal_id: account.clone(),
            user_id: Some(account.clone()),
            account_id: account,
            ..Default::default()
        },
        Principal::User(name) => {
            let id = super::number_of(&format!("{account}/{name}"));
            GetCallerIdentityResponse {
                arn: format!("acs:ram::{account}:user/{name}"),
                identity_type: IdentityType::RamUser,
                principal_id: id.clone(),
                user_id: Some(id),
                account_id: account,
                ..Default::default()
            }
        }
        Principal::Session { role, session } => {
            let role = Role::new(role);
            GetCallerIdentityResponse {
                arn: session_arn(&role, session),
                identity_type: IdentityType::AssumedRoleUser,
                principal_id: format!("{}:{session}", role.id()),
                role_id: Some(role.id()),
                account_id: account,
                ..Default::default()
            }
        }
    })
}

/// The provider that a request names, if there is one that the role trusts.
fn provider<'a>(
    world: &'a World,
    request: &Request<'_>,
    parameter: &str,
    code: &str,
) -> Result<&'a Provider, Refusal> {
    let arn = request.get(parameter).unwrap_or_default();
    world.providers.get(arn).ok_or_else(|| {
        refuse(request, code).because(
            "the emulator has no such identity provider; add it to the seed or by `set_provider`",
        )
    })
}

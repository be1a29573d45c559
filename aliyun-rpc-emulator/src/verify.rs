//! Who calls, proven over the bytes that arrived: time, key, token, signature, nonce, in this order.

pub(crate) mod diagnose;
pub(crate) mod v1;
pub(crate) mod v3;

use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use aliyun_rpc_core::clock::parse_iso8601;
use subtle::ConstantTimeEq as _;

use crate::keys::{DEFAULT_ACCOUNT, Key, Keys, Principal};
use crate::lock::lock;
use crate::nonces::{Nonces, WINDOW};
use crate::refusal::{self, Refusal};
use crate::request::{Call, Received, Scheme, shown};

/// What the verifiers look things up in.
#[derive(Debug)]
pub(crate) struct Authority {
    pub(crate) keys: Arc<Mutex<Keys>>,
    pub(crate) nonces: Mutex<Nonces>,
    pub(crate) bearer_tokens: Vec<aliyun_rpc_core::Secret<String>>,
}

/// A caller whose signature holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Caller {
    /// Account of the key.
    pub(crate) account: String,
    /// Whom the key belongs to.
    pub(crate) principal: Principal,
    /// Whether the key may do anything.
    pub(crate) permitted: bool,
}

impl Caller {
    /// Callers without a key act for the default account.
    fn keyless() -> Self {
        Self {
            account: DEFAULT_ACCOUNT.to_owned(),
            principal: Principal::Account,
            permitted: true,
        }
    }
}

/// Why an RSA signature cannot be verified.
const NO_PAIR: &str = "the key's secret is no RSA private key: give the emulator the private key in PEM form as the secret";

/// What the emulator wants to be signed: V1's string to sign, V3's canonical request. `None` for unsigned requests.
pub(crate) fn canonical(received: &Received, call: &Call) -> Option<String> {
    match call.scheme {
        Scheme::V1 => call
            .parameter("Signature")
            .map(|_| v1::canonical(received, call)),
        Scheme::V3 => v3::canonical(received, call),
    }
}

/// How a request says who it is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Signed,
    Bearer,
    Anonymous,
}

/// Refuses a request that lacks a common parameter or header, before anything is looked up.
pub(crate) fn complete(received: &Received, call: &Call, anonymous: bool) -> Result<(), Refusal> {
    let (always, signed) = match call.scheme {
        Scheme::V1 => (v1::ALWAYS, v1::SIGNED),
        Scheme::V3 => (v3::ALWAYS, v3::SIGNED),
    };
    let is_there = |name: &str| {
        match call.scheme {
            Scheme::V1 => call.parameter(name),
            Scheme::V3 => received.header(name),
        }
        .is_some_and(|text| !text.is_empty())
    };
    let wanted = match mode(received, call, anonymous) {
        Mode::Signed => signed,
        Mode::Bearer | Mode::Anonymous => &[],
    };
    match always.iter().chain(wanted).find(|name| !is_there(name)) {
        None => Ok(()),
        Some(name) => Err(refusal::MISSING_PARAMETER.about(name)),
    }
}

/// Verifies the caller. Only a request that passes all of it uses up its nonce.
pub(crate) fn verify(
    authority: &Authority,
    received: &Received,
    call: &Call,
    anonymous: bool,
    now: SystemTime,
) -> Result<Caller, Refusal> {
    match mode(received, call, anonymous) {
        Mode::Anonymous => Ok(Caller::keyless()),
        Mode::Bearer => bearer(authority, received, call),
        Mode::Signed => {
            let claim = match call.scheme {
                Scheme::V1 => v1::claim(call)?,
                Scheme::V3 => v3::claim(received)?,
            };
            let sent = timestamp(claim.time, now)?;
            let key = authority.key(claim.key_id)?;
            authority.token(&key, claim.token, now)?;
            match call.scheme {
                Scheme::V1 => v1::verify(received, call, &key)?,
                Scheme::V3 => v3::verify(received, call, &key)?,
            }
            if let Some(nonce) = claim.nonce
                && !lock(&authority.nonces).burn(&key.id, nonce, now, sent)
            {
                return Err(refusal::NONCE_USED.refuse().because(
                    "a request with this nonce and key was accepted within the last 15 minutes: sign each attempt with a new nonce",
                ));
            }
            Ok(Caller {
                account: key.account,
                principal: key.principal,
                permitted: key.permitted,
            })
        }
    }
}

/// What a signed request says about itself.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Claim<'a> {
    pub(crate) key_id: &'a str,
    pub(crate) time: &'a str,
    pub(crate) nonce: Option<&'a str>,
    pub(crate) token: Option<&'a str>,
}

fn mode(received: &Received, call: &Call, anonymous: bool) -> Mode {
    let signed = match call.scheme {
        Scheme::V1 => call.parameter("Signature").is_some(),
        Scheme::V3 => received.header("authorization").is_some(),
    };
    if signed {
        Mode::Signed
    } else if bearer_token(received, call).is_some() {
        Mode::Bearer
    } else if anonymous {
        Mode::Anonymous
    } else {
        Mode::Signed
    }
}

fn bearer_token<'a>(received: &'a Received, call: &'a Call) -> Option<&'a str> {
    match call.scheme {
        Scheme::V1 => call.parameter("BearerToken"),
        Scheme::V3 => received.header("x-acs-bearer-token"),
    }
}

fn bearer(authority: &Authority, received: &Received, call: &Call) -> Result<Caller, Refusal> {
    let given = bearer_token(received, call).unwrap_or_default();
    // V3 may say it in the header that the ROA style uses instead of the query.
    let kind = call
        .parameter("SignatureType")
        .or_else(|| received.header("x-acs-signature-type"));
    if kind != Some("BEARERTOKEN") {
        return Err(refusal::MISSING_PARAMETER
            .about("SignatureType")
            .because("a bearer token needs SignatureType=BEARERTOKEN beside it"));
    }
    if authority
        .bearer_tokens
        .iter()
        .any(|own| same(own.expose(), given))
    {
        Ok(Caller::keyless())
    } else {
        Err(refusal::BEARER_INVALID.refuse())
    }
}

/// Compares in a time that does not depend on where the texts differ.
pub(crate) fn same(a: &str, b: &str) -> bool {
    a.as_bytes().ct_eq(b.as_bytes()).into()
}

fn timestamp(text: &str, now: SystemTime) -> Result<SystemTime, Refusal> {
    let Some(sent) = parse_iso8601(text) else {
        return Err(refusal::TIMESTAMP_FORMAT.refuse().because(format!(
            "`{}` is not a time written YYYY-MM-DDTHH:MM:SSZ in UTC",
            shown(text)
        )));
    };
    let (apart, side) = match now.duration_since(sent) {
        Ok(late) => (late, "behind"),
        Err(early) => (early.duration(), "ahead of"),
    };
    if apart > WINDOW {
        return Err(refusal::TIMESTAMP_EXPIRED.refuse().because(format!(
            "the request's clock is {} s {side} the server's; at most {} s are allowed",
            apart.as_secs(),
            WINDOW.as_secs()
        )));
    }
    Ok(sent)
}

impl Authority {
    fn key(&self, id: &str) -> Result<Key, Refusal> {
        let keys = lock(&self.keys);
        match keys.get(id) {
            None => Err(refusal::KEY_NOT_FOUND.refuse()),
            Some(key) if !key.active => Err(refusal::KEY_INACTIVE.refuse()),
            Some(key) => Ok(key.clone()),
        }
    }

    fn token(&self, key: &Key, given: Option<&str>, now: SystemTime) -> Result<(), Refusal> {
        match (&key.token, given.filter(|token| !token.is_empty())) {
            (None, None) => Ok(()),
            (Some(_), None) => Err(refusal::TOKEN_MISSING.refuse().because(
                "the access key is a temporary one: send the security token that came with it",
            )),
            (Some(own), Some(given)) if same(own.expose(), given) => {
                if key.expires.is_some_and(|at| at <= now) {
                    Err(refusal::TOKEN_EXPIRED.refuse())
                } else {
                    Ok(())
                }
            }
            (_, Some(given)) => {
                let keys = lock(&self.keys);
                Err(if keys.knows_token(given) {
                    refusal::TOKEN_MISMATCH.refuse()
                } else {
                    refusal::TOKEN_MALFORMED.refuse()
                })
            }
        }
    }
}

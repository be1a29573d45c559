//! What an instance in the cloud can ask about itself: the metadata service, and a server of credentials by URI.
//!
//! | request | answer |
//! |---|---|
//! | `PUT /latest/api/token` with `x-aliyun-ecs-metadata-token-ttl-seconds: 1..21600` | a token |
//! | `GET /latest/meta-data/ram/security-credentials/` | the name of the attached role, or 404 |
//! | `GET /latest/meta-data/ram/security-credentials/NAME` | credentials of the role as JSON, or 404 |
//! | `GET /latest/meta-data/region-id` | `cn-hangzhou` |
//! | `GET /credentials` | credentials of the attached role as JSON, without a token |
//!
//! Without the header `x-aliyun-ecs-metadata-token` the metadata requests are refused with 403 unless version 1 is
//! switched on; with a token that is unknown or has expired, with 401.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::clock::iso8601;
use aliyun_rpc_core::descriptor::Action;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::answer::Rendered;
use crate::keys::{DEFAULT_ACCOUNT, Key, hex, random};
use crate::request::Received;
use crate::services::{DEFAULT_ROLE, Role, World};

const TOKEN: &str = "/latest/api/token";
const ROLES: &str = "/latest/meta-data/ram/security-credentials/";
const REGION: &str = "/latest/meta-data/region-id";
const URI: &str = "/credentials";

/// The longest life of a token in seconds.
const LONGEST_TOKEN: u64 = 21_600;

/// New credentials are handed out when the old ones end within this time.
const RENEWED: Duration = Duration::from_secs(30 * 60);

const fn operation(name: &'static str) -> Action {
    Action {
        product: "Metadata",
        version: "latest",
        name,
        ..Action::EMPTY
    }
}

/// The requests under names, so that faults and journals can name them.
pub(crate) static OPERATIONS: [Action; 5] = [
    operation("GetMetadataToken"),
    operation("ListRoleNames"),
    operation("GetRoleCredentials"),
    operation("GetRegionId"),
    operation("GetCredentialsByUri"),
];

/// Which of the requests it is; `None` for paths of other things.
pub(crate) fn recognise(path: &str) -> Option<&'static Action> {
    let [token, roles, credentials, region, uri] = &OPERATIONS;
    match path {
        TOKEN => Some(token),
        ROLES => Some(roles),
        REGION => Some(region),
        URI => Some(uri),
        _ if path.starts_with(ROLES) => Some(credentials),
        _ => None,
    }
}

/// The instance that the metadata double speaks for.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Instance {
    /// Name of the attached role.
    pub(crate) role: Option<String>,
    /// Whether requests without a token are answered.
    pub(crate) v1: bool,
    /// How long credentials last.
    #[serde(rename = "credentials_last_seconds", with = "crate::seconds")]
    pub(crate) lasting: Duration,
    /// Tokens and their ends. A new process hands out new ones.
    #[serde(skip)]
    tokens: BTreeMap<String, SystemTime>,
    /// The credentials that are handed out, with their role and beginning.
    #[serde(skip)]
    current: Option<(String, Key, SystemTime)>,
}

impl Default for Instance {
    fn default() -> Self {
        Self {
            role: Some(Role::new(DEFAULT_ROLE).name().to_owned()),
            v1: false,
            lasting: Duration::from_secs(6 * 3_600),
            tokens: BTreeMap::new(),
            current: None,
        }
    }
}

impl std::fmt::Debug for Instance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Instance")
            .field("role", &self.role)
            .field("v1", &self.v1)
            .finish_non_exhaustive()
    }
}

/// An HTTP status, a body, and words about a refusal.
pub(crate) struct Said {
    pub(crate) status: u16,
    pub(crate) media_type: &'static str,
    pub(crate) body: Rendered,
    pub(crate) why: Option<&'static str>,
}

impl Said {
    fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            status: 200,
            media_type: "text/plain",
            body: Rendered {
                shown: text.clone(),
                wire: text,
            },
            why: None,
        }
    }

    /// What a fault puts something else in place of.
    pub(crate) fn nothing() -> Self {
        Self::text("")
    }

    fn refused(status: u16, why: &'static str) -> Self {
        let body = format!("{status} - {why}\n");
        Self {
            status,
            why: Some(why),
            ..Self::text(body)
        }
    }
}

impl Instance {
    pub(crate) fn answer(&mut self, received: &Received, world: &World, now: SystemTime) -> Said {
        let method = received.method.as_str();
        if received.path == TOKEN {
            return match method {
                "PUT" => self.token(received, now),
                _ => Said::refused(405, "a token is asked for by PUT"),
            };
        }
        if method != "GET" {
            return Said::refused(405, "metadata is asked for by GET");
        }
        if received.path == URI {
            return self.attached(world, now);
        }
        match received.header("x-aliyun-ecs-metadata-token") {
            None if !self.v1 => {
                return Said::refused(403, "version 1 is switched off: ask for a token first");
            }
            Some(token) if self.tokens.get(token).is_none_or(|end| *end <= now) => {
                return Said::refused(401, "the token is unknown or has expired");
            }
            _ => {}
        }
        match received.path.strip_prefix(ROLES) {
            Some("") => match &self.role {
                Some(name) => Said::text(name.clone()),
                None => Said::refused(404, "no role is attached to the instance"),
            },
            Some(name) if self.role.as_deref() == Some(name) => self.attached(world, now),
            Some(_) => Said::refused(404, "no role of this name is attached to the instance"),
            None => Said::text("cn-hangzhou"),
        }
    }

    fn token(&mut self, received: &Received, now: SystemTime) -> Said {
        let seconds = received
            .header("x-aliyun-ecs-metadata-token-ttl-seconds")
            .and_then(|text| text.parse().ok())
            .filter(|seconds| (1..=LONGEST_TOKEN).contains(seconds));
        let Some(seconds) = seconds else {
            return Said::refused(
                400,
                "x-aliyun-ecs-metadata-token-ttl-seconds must be a number from 1 to 21600",
            );
        };
        let Ok(bits) = random::<24>() else {
            return Said::refused(500, "no random numbers");
        };
        let token = hex(&bits);
        let end = now.checked_add(Duration::from_secs(seconds));
        self.tokens.retain(|_, end| *end > now);
        self.tokens.insert(token.clone(), end.unwrap_or(now));
        Said {
            body: Rendered {
                wire: token,
                shown: "***".to_owned(),
            },
            ..Said::text("")
        }
    }

    /// Credentials of the attached role: the same until they are about to end.
    fn attached(&mut self, world: &World, now: SystemTime) -> Said {
        let Some(name) = &self.role else {
            return Said::refused(404, "no role is attached to the instance");
        };
        let renewed = now
            .checked_add(RENEWED.min(self.lasting / 2))
            .unwrap_or(now);
        let is_current = |(role, key, from): &(String, Key, SystemTime)| {
            role == name && *from <= now && key.expires.is_some_and(|end| end > renewed)
        };
        if !self.current.as_ref().is_some_and(is_current) {
            let role = Role::new(format!("acs:ram::{DEFAULT_ACCOUNT}:role/{name}"));
            let until = now.checked_add(self.lasting).unwrap_or(now);
            match world.issue(&role, "i-emulator", now, until) {
                Ok(key) => self.current = Some((name.clone(), key, now)),
                Err(_) => return Said::refused(500, "no random numbers"),
            }
        }
        let Some((_, key, from)) = &self.current else {
            return Said::refused(500, "no credentials");
        };
        let write = |secret: &str, token: &str| {
            json!({
                "Code": "Success",
                "AccessKeyId": key.id,
                "AccessKeySecret": secret,
                "SecurityToken": token,
                "Expiration": key.expires.map(iso8601),
                "LastUpdated": iso8601(*from),
            })
            .to_string()
        };
        let token = key.token.as_ref().map_or("", |token| token.expose());
        Said {
            media_type: "application/json",
            body: Rendered {
                wire: write(key.secret.expose(), token),
                shown: write("***", "***")
                    .replace(&key.id, &aliyun_rpc_core::credentials::masked(&key.id)),
            },
            ..Said::text("")
        }
    }

    /// Forgets tokens and credentials that were handed out: the next requests get new ones.
    pub(crate) fn forget(&mut self) {
        self.tokens.clear();
        self.current = None;
    }
}

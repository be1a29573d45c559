//! The conversation with the metadata service: a token first, then questions that carry it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::Secret;
use aliyun_rpc_core::credentials::{Credentials, CredentialsError, CredentialsErrorClass};
use aliyun_rpc_core::sign::percent;
use aliyun_rpc_core::transport::{TimeLimit, Transport, TransportError};
use http::{Method, StatusCode, Uri};

use crate::clocks::{ClockDifference, Watched};
use crate::delivered;
use crate::http::{Answer, Repeat, failed, place, request, send};
use crate::surroundings::Surroundings;

const TOKEN: &str = "/latest/api/token";
const ROLES: &str = "/latest/meta-data/ram/security-credentials/";
/// Tokens are replaced so long before their end.
const EARLY: Duration = Duration::from_secs(120);
/// Names of roles are not longer.
const LONGEST_NAME: usize = 64;

/// The service as one source knows it.
pub(super) struct Service {
    base: Uri,
    place: String,
    network: Watched,
    clocks: ClockDifference,
    token_life: Duration,
    v1: bool,
    token: Mutex<Option<Token>>,
    /// Whether it was said that the service is asked without a token.
    warned: AtomicBool,
    surroundings: Surroundings,
}

/// A token and when it is to be replaced.
struct Token {
    text: Secret<String>,
    until: SystemTime,
}

/// What questions carry.
enum Pass {
    /// A token of an earlier load.
    Kept(Secret<String>),
    /// A token of this load.
    Fresh(Secret<String>),
    /// Nothing: the older version of the service.
    Nothing,
}

/// All questions of one load.
pub(super) struct Visit<'a> {
    service: &'a Service,
    pass: Option<Pass>,
}

impl Service {
    pub(super) fn new(
        base: Uri,
        network: &Arc<dyn Transport>,
        token_life: Duration,
        v1: bool,
        surroundings: &Surroundings,
    ) -> Self {
        let clocks = ClockDifference::default();
        Self {
            place: place(&base),
            base,
            network: Watched::new(network, &surroundings.clock, &clocks),
            clocks,
            token_life,
            v1,
            token: Mutex::default(),
            warned: AtomicBool::new(false),
            surroundings: surroundings.clone(),
        }
    }

    /// Where it is, for errors.
    pub(super) fn place(&self) -> &str {
        &self.place
    }

    pub(super) fn clock_difference(&self) -> Option<i64> {
        self.clocks.get()
    }

    /// Begins a load.
    pub(super) const fn visit(&self) -> Visit<'_> {
        Visit {
            service: self,
            pass: None,
        }
    }

    fn token(&self) -> MutexGuard<'_, Option<Token>> {
        self.token.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn ask(
        &self,
        method: Method,
        path: &str,
        headers: &[(&'static str, &str)],
    ) -> Result<Result<Answer, TransportError>, CredentialsError> {
        let mut parts = self.base.clone().into_parts();
        parts.path_and_query = path.parse().ok();
        let uri = Uri::from_parts(parts).unwrap_or_default();
        let request = request(method, uri, headers, "")?;
        Ok(send(
            &self.network,
            &request,
            Repeat::Connected,
            &self.surroundings,
        )
        .await)
    }

    /// An error for no answer. Where the service cannot even be reached, it most probably is not there.
    fn unanswered(&self, error: &TransportError) -> CredentialsError {
        let told = failed(&self.place, error);
        if !is_away(error) {
            return told;
        }
        CredentialsError::new(CredentialsErrorClass::Unavailable, told.message()).hint(
            "where this is no ECS instance, ALIBABA_CLOUD_ECS_METADATA_DISABLED=true saves the question",
        )
    }

    /// A new token, or nothing and the warning that goes with it.
    async fn fetch_token(&self) -> Result<Pass, CredentialsError> {
        let life = self.token_life.as_secs().to_string();
        let header = ("x-aliyun-ecs-metadata-token-ttl-seconds", life.as_str());
        let now = self.surroundings.clock.now();
        let answer = match self.ask(Method::PUT, TOKEN, &[header]).await? {
            Ok(answer) => answer,
            // The older version is on the same host.
            Err(error) if is_away(&error) => return Err(self.unanswered(&error)),
            Err(error) => return self.downgrade(&format!("it gave no token: {error}")),
        };
        if !answer.is_ok() {
            let status = answer.status.as_u16();
            return self.downgrade(&format!("it gave no token: HTTP {status}"));
        }
        let is_token =
            |text: &&str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
        let Some(text) = answer.text().filter(is_token) else {
            return self.downgrade("what it gave is no token");
        };
        let text: Secret<String> = text.into();
        // A life shorter than the margin is not worth keeping.
        let life = self.token_life.checked_sub(EARLY);
        let until = life.and_then(|life| now.checked_add(life));
        *self.token() = until.map(|until| Token {
            text: text.clone(),
            until,
        });
        Ok(Pass::Fresh(text))
    }

    fn kept_token(&self) -> Option<Pass> {
        let now = self.surroundings.clock.now();
        let token = self.token();
        let token = token.as_ref().filter(|token| now < token.until)?;
        Some(Pass::Kept(token.text.clone()))
    }

    /// Goes on without a token, the first time with a warning, unless that is forbidden.
    fn downgrade(&self, why: &str) -> Result<Pass, CredentialsError> {
        if !self.v1 {
            return Err(CredentialsError::new(
                CredentialsErrorClass::Rejected,
                format!(
                    "{}: the metadata service does not work with tokens ({why}), and to ask without one is forbidden \
                     by ALIBABA_CLOUD_IMDSV1_DISABLED or `v1(false)`",
                    self.place
                ),
            ));
        }
        if !self.warned.swap(true, Ordering::Relaxed) {
            self.surroundings.notices.warn(
                super::NAME,
                &format!(
                    "the metadata service is asked without a token, because {why}; ALIBABA_CLOUD_IMDSV1_DISABLED=true \
                     forbids it"
                ),
            );
        }
        Ok(Pass::Nothing)
    }
}

/// Whether there was no way to the service: whatever else is asked of it would fail the same way.
const fn is_away(error: &TransportError) -> bool {
    matches!(
        error,
        TransportError::Connect { .. }
            | TransportError::UnknownHost { .. }
            | TransportError::Unsupported(_)
            | TransportError::Timeout {
                limit: TimeLimit::Connect | TimeLimit::Pool,
                ..
            }
    )
}

impl Visit<'_> {
    /// The name of the role that is attached; `None` if there is none.
    pub(super) async fn role(&mut self) -> Result<Option<String>, CredentialsError> {
        let Some(answer) = self.get(ROLES).await? else {
            return Ok(None);
        };
        let text = answer.text().unwrap_or_default();
        let Some(name) = text.lines().map(str::trim).find(|line| !line.is_empty()) else {
            return Ok(None);
        };
        let is_name = name.len() <= LONGEST_NAME
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
        if is_name {
            return Ok(Some(name.to_owned()));
        }
        Err(CredentialsError::new(
            CredentialsErrorClass::Rejected,
            format!(
                "{}: what answers gives no name of a role, so it is not the metadata service",
                self.service.place
            ),
        ))
    }

    /// The credentials of a role; `None` if the service does not know it.
    pub(super) async fn credentials(
        &mut self,
        role: &str,
    ) -> Result<Option<Credentials>, CredentialsError> {
        let path = format!("{ROLES}{}", percent::encode(role));
        let Some(answer) = self.get(&path).await? else {
            return Ok(None);
        };
        delivered::session(&self.service.place, answer.json().as_ref()).map(Some)
    }

    /// Asks with what there is to show: a token, a newer one if it is refused, nothing if that is allowed. `None` is 404.
    async fn get(&mut self, path: &str) -> Result<Option<Answer>, CredentialsError> {
        let service = self.service;
        loop {
            let pass = match self.pass.take().or_else(|| service.kept_token()) {
                Some(pass) => pass,
                None => service.fetch_token().await?,
            };
            let headers = match &pass {
                Pass::Kept(token) | Pass::Fresh(token) => {
                    Some(("x-aliyun-ecs-metadata-token", token.expose().as_str()))
                }
                Pass::Nothing => None,
            };
            let asked = service.ask(Method::GET, path, headers.as_slice()).await?;
            let answer = asked.map_err(|error| service.unanswered(&error))?;
            if answer.is_ok() || answer.status == StatusCode::NOT_FOUND {
                self.pass = Some(pass);
                return Ok(Some(answer).filter(Answer::is_ok));
            }
            let may_be_token = answer.status.is_client_error() && !answer.passes();
            match pass {
                Pass::Kept(_) if may_be_token => *service.token() = None,
                Pass::Fresh(_) if may_be_token => {
                    let status = answer.status.as_u16();
                    self.pass = Some(service.downgrade(&format!("it refused one: HTTP {status}"))?);
                }
                _ => return Err(answer.refused(&service.place)),
            }
        }
    }
}

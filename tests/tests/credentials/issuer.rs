//! An STS in memory, which counts, and the role that asks it.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::Credentials;
use aliyun_rpc_core::backoff::{FixedJitter, Jitter};
use aliyun_rpc_core::clock::{Clock, RandomNonce, RuntimeClock, iso8601, parse_iso8601};
use aliyun_rpc_core::credentials::ProvideCredentials;
use aliyun_rpc_core::transport::{BoxFuture, Transport, TransportError};
use aliyun_rpc_credentials::assume_role::RoleCredentials;
use aliyun_rpc_credentials::testing::{self, Noted};
use aliyun_rpc_credentials::{Refreshing, Surroundings};
use bytes::Bytes;

pub(crate) const SECRET: &str = "c4nary-source-secret";
pub(crate) const SESSION_SECRET: &str = "c4nary-session-secret";
pub(crate) const SESSION_TOKEN: &str = "c4nary-session-token";

/// What STS answers instead of credentials.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) code: &'static str,
}

/// One request: key id, nonce and signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) key_id: String,
    pub(crate) nonce: String,
    pub(crate) signature: String,
    pub(crate) at: SystemTime,
}

/// Issues numbered sessions.
#[derive(Debug)]
pub(crate) struct Issuer {
    clock: RuntimeClock,
    /// Seconds that sessions live.
    pub(crate) life: AtomicU64,
    pub(crate) down: AtomicBool,
    /// Answers before the good ones.
    pub(crate) refusals: Mutex<Vec<Refusal>>,
    /// The text of `Expiration` instead of the one that follows from `life`.
    pub(crate) expiration: OnceLock<String>,
    /// How long an answer takes.
    pub(crate) takes: Mutex<Duration>,
    issued: AtomicUsize,
    asked: Mutex<Vec<Asked>>,
}

impl Issuer {
    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    /// Requests so far.
    pub(crate) fn calls(&self) -> usize {
        self.asked.lock().unwrap().len()
    }

    pub(crate) fn set_down(&self, down: bool) {
        self.down.store(down, Ordering::Relaxed);
    }

    pub(crate) fn refuse(&self, refusals: &[(u16, &'static str)]) {
        let refusals = refusals.iter();
        let refusals = refusals.map(|(status, code)| Refusal {
            status: *status,
            code,
        });
        *self.refusals.lock().unwrap() = refusals.collect();
    }

    pub(crate) fn set_takes(&self, takes: Duration) {
        *self.takes.lock().unwrap() = takes;
    }

    fn answer(&self) -> Result<http::Response<Bytes>, TransportError> {
        if self.down.load(Ordering::Relaxed) {
            return Err(TransportError::Connect {
                source: "connection refused".into(),
            });
        }
        let mut refusals = self.refusals.lock().unwrap();
        let (status, body) = if refusals.is_empty() {
            let number = self.issued.fetch_add(1, Ordering::Relaxed) + 1;
            let end = self.clock.now() + Duration::from_secs(self.life.load(Ordering::Relaxed));
            let end = self
                .expiration
                .get()
                .cloned()
                .unwrap_or_else(|| iso8601(end));
            let body = serde_json::json!({
                "RequestId": format!("REQ-{number}"),
                "Credentials": {
                    "AccessKeyId": format!("STS.session{number}"),
                    "AccessKeySecret": SESSION_SECRET,
                    "SecurityToken": SESSION_TOKEN,
                    "Expiration": end,
                },
            });
            (200, body)
        } else {
            let refusal = refusals.remove(0);
            let body = serde_json::json!({
                "RequestId": "REQ-REFUSED", "Code": refusal.code, "Message": "no"
            });
            (refusal.status, body)
        };
        let body = Bytes::from(body.to_string());
        Ok(http::Response::builder().status(status).body(body).unwrap())
    }
}

impl Transport for Issuer {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let query: Vec<(String, String)> =
            serde_urlencoded::from_str(request.uri().query().unwrap_or_default()).unwrap();
        let value = |key: &str| {
            let found = query.iter().find(|(name, _)| name == key);
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        self.asked.lock().unwrap().push(Asked {
            key_id: value("AccessKeyId"),
            nonce: value("SignatureNonce"),
            signature: value("Signature"),
            at: self.clock.now(),
        });
        let takes = *self.takes.lock().unwrap();
        Box::pin(async move {
            tokio::time::sleep(takes).await;
            self.answer()
        })
    }
}

/// A role over a fixed key, with everything around it.
pub(crate) struct Scene {
    pub(crate) clock: RuntimeClock,
    pub(crate) sts: Arc<Issuer>,
    pub(crate) noted: Noted,
    pub(crate) surroundings: Surroundings,
    pub(crate) role: Refreshing<RoleCredentials>,
}

impl Scene {
    pub(crate) fn new(life: u64) -> Self {
        Self::with(
            life,
            Credentials::new("LTAIsource", SECRET),
            FixedJitter(0.5),
        )
    }

    pub(crate) fn with(life: u64, source: impl ProvideCredentials, jitter: impl Jitter) -> Self {
        let clock = RuntimeClock::new(parse_iso8601("2030-01-01T00:00:00Z").unwrap());
        let sts = Arc::new(Issuer {
            clock: clock.clone(),
            life: AtomicU64::new(life),
            down: AtomicBool::new(false),
            refusals: Mutex::default(),
            expiration: OnceLock::new(),
            takes: Mutex::default(),
            issued: AtomicUsize::new(0),
            asked: Mutex::default(),
        });
        let noted = Noted::default();
        let mut surroundings = testing::surroundings();
        surroundings.network = Arc::<Issuer>::clone(&sts);
        surroundings.clock = Arc::new(clock.clone());
        surroundings.nonce = Arc::new(RandomNonce);
        surroundings.jitter = Arc::new(jitter);
        surroundings.notices = Arc::new(noted.clone());
        let role = RoleCredentials::builder(source)
            .role_arn("acs:ram::1234567890123456:role/reader")
            .surroundings(&surroundings)
            .build()
            .unwrap();
        Self {
            clock,
            sts,
            noted,
            surroundings,
            role,
        }
    }

    /// The key id that a caller gets.
    pub(crate) async fn id(&self) -> String {
        let credentials = self.role.credentials().await.unwrap();
        credentials.access_key_id().unwrap().to_owned()
    }

    /// Time goes on, and everything that runs in it.
    pub(crate) async fn pass(&self, seconds: f64) {
        tokio::time::sleep(Duration::from_secs_f64(seconds)).await;
    }
}

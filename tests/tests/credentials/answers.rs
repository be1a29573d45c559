//! A network that answers in order, and what sources are made of in tests.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use aliyun_rpc_core::credentials::{Credentials, CredentialsError};
use aliyun_rpc_core::transport::{BoxFuture, Transport, TransportError};
use aliyun_rpc_credentials::{Surroundings, testing};
use bytes::Bytes;

pub(crate) const ROLE: &str = "acs:ram::123456789012:role/reader";
pub(crate) const PROVIDER: &str = "acs:ram::123456789012:oidc-provider/cluster";

/// A network that answers in order and remembers what it was asked; a hook runs before each answer.
#[derive(Clone)]
pub(crate) struct Answers {
    state: Arc<Mutex<State>>,
    before: Arc<dyn Fn(usize) + Send + Sync>,
}

#[derive(Default)]
struct State {
    answers: VecDeque<(u16, String)>,
    asked: Vec<http::Request<Bytes>>,
}

impl Answers {
    pub(crate) fn new(answers: impl IntoIterator<Item = (u16, String)>) -> Self {
        let state = State {
            answers: answers.into_iter().collect(),
            asked: Vec::new(),
        };
        Self {
            state: Arc::new(Mutex::new(state)),
            before: Arc::new(|_| ()),
        }
    }

    pub(crate) fn before(mut self, hook: impl Fn(usize) + Send + Sync + 'static) -> Self {
        self.before = Arc::new(hook);
        self
    }

    pub(crate) fn asked(&self) -> usize {
        self.state.lock().unwrap().asked.len()
    }

    /// A parameter of the form of a request.
    pub(crate) fn form(&self, request: usize, name: &str) -> Option<String> {
        let state = self.state.lock().unwrap();
        let pairs: Vec<(String, String)> =
            serde_urlencoded::from_bytes(state.asked[request].body()).unwrap();
        let found = pairs.into_iter().find(|(given, _)| given == name);
        found.map(|(_, value)| value)
    }

    pub(crate) fn uri(&self, request: usize) -> String {
        self.state.lock().unwrap().asked[request].uri().to_string()
    }
}

impl std::fmt::Debug for Answers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Answers")
    }
}

impl Transport for Answers {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let (number, answer) = {
            let mut state = self.state.lock().unwrap();
            state.asked.push(request);
            (state.asked.len(), state.answers.pop_front())
        };
        (self.before)(number);
        Box::pin(async move {
            // As on a real network, others come in between.
            tokio::task::yield_now().await;
            let Some((status, body)) = answer else {
                return Err(TransportError::Connect {
                    source: "connection refused".into(),
                });
            };
            let answer = http::Response::builder().status(status);
            Ok(answer.body(Bytes::from(body)).unwrap())
        })
    }
}

pub(crate) fn session(id: &str) -> (u16, String) {
    let body = serde_json::json!({
        "RequestId": "REQ",
        "Credentials": {
            "AccessKeyId": id,
            "AccessKeySecret": "c4nary-session-secret",
            "SecurityToken": "c4nary-session-token",
            "Expiration": "2030-01-01T01:00:00Z",
        },
    });
    (200, body.to_string())
}

pub(crate) fn over(network: &Answers) -> Surroundings {
    let mut surroundings = testing::surroundings();
    surroundings.network = Arc::new(network.clone());
    surroundings.metadata_network = Arc::new(network.clone());
    surroundings
}

pub(crate) fn whole(error: &CredentialsError) -> String {
    format!("{error}\n{error:?}")
}

pub(crate) fn id(credentials: &Credentials) -> &str {
    credentials.access_key_id().unwrap_or_default()
}

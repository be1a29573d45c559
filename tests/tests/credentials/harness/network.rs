//! The network of a case: a metadata service and stubs, which note every request.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use aliyun_rpc_core::transport::{BoxFuture, TimeLimit, Transport, TransportError};
use bytes::Bytes;
use serde_json::Value;

/// Host of the metadata service.
const METADATA: &str = "100.100.100.200";

/// One request, taken apart.
#[derive(Clone, Debug)]
pub(crate) struct Recorded {
    pub(crate) method: String,
    pub(crate) scheme: String,
    pub(crate) host: String,
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) form: Vec<(String, String)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Recorded {
    fn of(request: &http::Request<Bytes>) -> Self {
        let uri = request.uri();
        let pairs = |text: &str| -> Vec<(String, String)> {
            serde_urlencoded::from_str(text).unwrap_or_default()
        };
        let headers = request.headers().iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.as_str().to_owned(), value)
        });
        let headers: Vec<(String, String)> = headers.collect();
        let body = String::from_utf8_lossy(request.body()).into_owned();
        let is_form = headers.iter().any(|(name, value)| {
            name == "content-type" && value.starts_with("application/x-www-form-urlencoded")
        });
        let authority = uri.authority().expect("a host");
        Self {
            method: request.method().to_string(),
            scheme: uri.scheme_str().unwrap_or_default().to_owned(),
            host: authority.as_str().to_owned(),
            path: uri.path().to_owned(),
            query: pairs(uri.query().unwrap_or_default()),
            form: if is_form { pairs(&body) } else { Vec::new() },
            headers,
            body,
        }
    }

    /// Whether this is what `wanted` describes: each of its keys, of texts in maps each one.
    pub(crate) fn matches(&self, wanted: &Value) -> bool {
        let text = |key: &str, actual: &str| match &wanted[key] {
            Value::String(expected) => expected == actual,
            _ => true,
        };
        let bare_host = self.host.split(':').next().unwrap_or_default();
        let json = || serde_json::from_str::<Value>(&self.body).unwrap_or_default();
        text("method", &self.method)
            && text("scheme", &self.scheme)
            && (text("host", &self.host) || text("host", bare_host))
            && text("path", &self.path)
            && text("body", &self.body)
            && subset(&wanted["query"], &self.query, false)
            && subset(&wanted["form"], &self.form, false)
            && subset(&wanted["headers"], &self.headers, true)
            && absent(&wanted["query_absent"], &self.query)
            && absent(&wanted["form_absent"], &self.form)
            && absent(&wanted["headers_absent"], &self.headers)
            && wanted
                .get("json")
                .is_none_or(|expected| *expected == json())
    }
}

/// Whether all wanted pairs are there; a null is a key that must not be there.
fn subset(wanted: &Value, actual: &[(String, String)], any_case: bool) -> bool {
    let same = |a: &str, b: &str| a == b || any_case && a.eq_ignore_ascii_case(b);
    wanted
        .as_object()
        .into_iter()
        .flatten()
        .all(|(key, value)| {
            let mut found = actual.iter().filter(|(name, _)| same(name, key));
            match value {
                Value::Null => found.next().is_none(),
                Value::String(text) => found.any(|(_, actual)| actual == text),
                other => {
                    let text = other.to_string();
                    found.any(|(_, actual)| *actual == text)
                }
            }
        })
}

/// Whether none of the keys is there, given as a list or as the keys of a map.
pub(crate) fn absent(keys: &Value, actual: &[(String, String)]) -> bool {
    let missing = |key: &str| {
        !actual
            .iter()
            .any(|(name, _)| name.eq_ignore_ascii_case(key))
    };
    match keys {
        Value::Array(keys) => keys.iter().filter_map(Value::as_str).all(missing),
        Value::Object(keys) => keys.keys().all(|key| missing(key)),
        Value::String(key) => missing(key),
        _ => true,
    }
}

/// Replies that are used one by one; the last one repeats.
#[derive(Debug)]
pub(crate) struct Sequence {
    replies: Vec<Value>,
    used: AtomicUsize,
}

impl Sequence {
    pub(crate) fn new(reply: &Value) -> Self {
        let replies = match reply.get("sequence").and_then(Value::as_array) {
            Some(replies) => replies.clone(),
            None => vec![reply.clone()],
        };
        Self {
            replies,
            used: AtomicUsize::new(0),
        }
    }

    pub(crate) fn next(&self) -> &Value {
        let used = self.used.fetch_add(1, Ordering::Relaxed);
        &self.replies[used.min(self.replies.len() - 1)]
    }
}

#[derive(Debug)]
struct Metadata {
    token: Sequence,
    /// The text of the token that is valid.
    valid: String,
    role_list: Sequence,
    roles: Vec<(String, Sequence)>,
    require_token: bool,
}

impl Metadata {
    fn new(server: &Value) -> Option<Self> {
        server.as_object()?;
        let roles = server["roles"].as_object().into_iter().flatten();
        let token = &server["token"];
        let valid = token.get("sequence").map_or(token, |sequence| {
            sequence
                .as_array()
                .and_then(|all| all.last())
                .unwrap_or(token)
        });
        Some(Self {
            valid: valid["text"].as_str().unwrap_or_default().trim().to_owned(),
            token: Sequence::new(token),
            role_list: Sequence::new(&server["role_list"]),
            roles: roles
                .map(|(name, reply)| (name.clone(), Sequence::new(reply)))
                .collect(),
            require_token: server["require_token"].as_bool().unwrap_or(false),
        })
    }

    fn answer(&self, request: &Recorded) -> Result<http::Response<Bytes>, TransportError> {
        const ROLES: &str = "/latest/meta-data/ram/security-credentials/";
        match (request.method.as_str(), request.path.as_str()) {
            ("PUT", "/latest/api/token") => reply(self.token.next()),
            ("GET", path) if path.starts_with(ROLES) => {
                let token = ("x-aliyun-ecs-metadata-token".to_owned(), self.valid.clone());
                if self.require_token && !request.headers.contains(&token) {
                    return reply(&serde_json::json!({"status": 403, "text": "forbidden"}));
                }
                match path.strip_prefix(ROLES).unwrap_or_default() {
                    "" => reply(self.role_list.next()),
                    role => match self.roles.iter().find(|(name, _)| name == role) {
                        Some((_, sequence)) => reply(sequence.next()),
                        None => reply(&serde_json::json!({
                            "status": 404, "text": "<html>404 - Not Found</html>"
                        })),
                    },
                }
            }
            _ => reply(&serde_json::json!({"status": 404, "text": ""})),
        }
    }
}

/// An answer as a case writes it.
fn reply(reply: &Value) -> Result<http::Response<Bytes>, TransportError> {
    let fails = ["fails", "error"]
        .iter()
        .find_map(|key| reply[*key].as_str());
    match fails {
        None => {}
        Some("timeout" | "read_timeout") => {
            return Err(TransportError::Timeout {
                limit: TimeLimit::Read,
                after: Duration::from_secs(1),
            });
        }
        Some("connect_timeout") => {
            return Err(TransportError::Timeout {
                limit: TimeLimit::Connect,
                after: Duration::from_secs(1),
            });
        }
        Some("lost" | "reset") => {
            return Err(TransportError::Interrupted {
                source: "connection reset".into(),
                reused: false,
            });
        }
        Some(_) => return Err(refused()),
    }
    let status = reply["status"].as_u64().unwrap_or(200);
    let mut answer = http::Response::builder().status(u16::try_from(status).expect("a status"));
    let body = match reply.get("json") {
        Some(json) => {
            answer = answer.header("content-type", "application/json");
            json.to_string()
        }
        None => ["text", "body"]
            .iter()
            .find_map(|key| reply[*key].as_str())
            .unwrap_or_default()
            .to_owned(),
    };
    for (name, value) in reply["headers"].as_object().into_iter().flatten() {
        answer = answer.header(name, value.as_str().expect("a text"));
    }
    Ok(answer.body(Bytes::from(body)).expect("an answer"))
}

fn refused() -> TransportError {
    TransportError::Connect {
        source: "connection refused".into(),
    }
}

/// The network of a case.
pub(crate) struct Stubs {
    metadata: Mutex<Option<Metadata>>,
    http: Mutex<Vec<(Value, Sequence)>>,
    recorded: Mutex<Vec<Recorded>>,
}

fn stubs(http: &Value) -> Vec<(Value, Sequence)> {
    let stubs = http.as_array().into_iter().flatten();
    stubs
        .map(|stub| (stub["when"].clone(), Sequence::new(&stub["reply"])))
        .collect()
}

impl Stubs {
    pub(crate) fn new(metadata: &Value, http: &Value) -> Self {
        Self {
            metadata: Mutex::new(Metadata::new(metadata)),
            http: Mutex::new(stubs(http)),
            recorded: Mutex::default(),
        }
    }

    pub(crate) fn replace_http(&self, http: &Value) {
        *self.http.lock().unwrap() = stubs(http);
    }

    pub(crate) fn replace_metadata(&self, metadata: &Value) {
        *self.metadata.lock().unwrap() = Metadata::new(metadata);
    }

    /// All requests so far.
    pub(crate) fn recorded(&self) -> Vec<Recorded> {
        self.recorded.lock().unwrap().clone()
    }

    fn answer(&self, request: &Recorded) -> Result<http::Response<Bytes>, TransportError> {
        self.recorded.lock().unwrap().push(request.clone());
        let http = self.http.lock().unwrap();
        if let Some((_, replies)) = http.iter().find(|(when, _)| request.matches(when)) {
            return reply(replies.next());
        }
        if request.host == METADATA || request.host == "100.100.100.200:80" {
            let metadata = self.metadata.lock().unwrap();
            return metadata
                .as_ref()
                .map_or_else(|| Err(refused()), |m| m.answer(request));
        }
        Err(refused())
    }
}

impl std::fmt::Debug for Stubs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Stubs")
    }
}

impl Transport for Stubs {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let request = Recorded::of(&request);
        Box::pin(async move {
            // As on a real network, the answer is not there at once.
            tokio::task::yield_now().await;
            self.answer(&request)
        })
    }
}

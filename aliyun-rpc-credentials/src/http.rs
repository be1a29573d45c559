//! Requests to those who give credentials and are not STS: one request, its retries, and errors that show where it went and
//! nothing more of the address.

use std::time::Duration;

use aliyun_rpc_core::backoff::Backoff;
use aliyun_rpc_core::credentials::{CredentialsError, CredentialsErrorClass};
use aliyun_rpc_core::transport::{TimeLimit, Transport, TransportError};
use bytes::Bytes;
use http::header::{HeaderValue, USER_AGENT};
use http::{Method, Request, StatusCode, Uri};
use serde_json::{Map, Value};

use crate::surroundings::Surroundings;

/// Attempts of a request in all.
const ATTEMPTS: u32 = 3;
/// Pauses between them.
const PAUSES: Backoff = Backoff::new(Duration::from_millis(200), Duration::from_secs(2));
/// Longer answers are not read.
const LONGEST: usize = 1 << 20;

/// Which failures are followed by another attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repeat {
    /// All that may pass: no connection, time limits, server failures, throttling.
    Passing,
    /// The same, except for failed connections: where there is no service, there will be none in a second.
    Connected,
    /// Only failures to connect: what was sent is used up.
    Unsent,
}

/// An answer, whatever its status.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn is_ok(&self) -> bool {
        self.status == StatusCode::OK
    }

    /// The body as a JSON object.
    pub(crate) fn json(&self) -> Option<Map<String, Value>> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The body as text, without blanks at both ends.
    pub(crate) fn text(&self) -> Option<&str> {
        str::from_utf8(&self.body).ok().map(str::trim_ascii)
    }

    /// Whether a repetition may go better.
    pub(crate) fn passes(&self) -> bool {
        self.status.is_server_error() || self.status == StatusCode::TOO_MANY_REQUESTS || {
            let code = self.json().and_then(|json| code(&json));
            code.is_some_and(|code| {
                code.starts_with("Throttling")
                    || matches!(code.as_str(), "ServiceUnavailable" | "InternalError")
            })
        }
    }

    /// An error for an answer that says no.
    pub(crate) fn refused(&self, host: &str) -> CredentialsError {
        let class = if self.passes() {
            CredentialsErrorClass::Transient
        } else {
            CredentialsErrorClass::Rejected
        };
        let json = self.json();
        let told = CredentialsError::new(class, format!("{host} refused"));
        told.answered(
            json.as_ref().and_then(code),
            Some(self.status.as_u16()),
            json.as_ref().and_then(request_id),
        )
    }
}

/// A code that may be shown: what is longer than any code could be something else.
fn code(json: &Map<String, Value>) -> Option<String> {
    word(json, &["Code", "ErrorCode", "error"])
}

/// The id of the request, as far as the answer holds it.
pub(crate) fn request_id(json: &Map<String, Value>) -> Option<String> {
    word(json, &["RequestId"])
}

fn word(json: &Map<String, Value>, names: &[&str]) -> Option<String> {
    let text = names.iter().find_map(|name| member(json, name))?;
    let fits = (1..=64).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    fits.then(|| text.to_owned())
}

/// A text of an object by its name, whatever the case of its letters. Blank is nothing.
pub(crate) fn member<'a>(json: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    let same = |(given, _): &(&String, &Value)| given.eq_ignore_ascii_case(name);
    let value = json.get(name).or_else(|| {
        let found = json.iter().find(same);
        found.map(|(_, value)| value)
    });
    value?
        .as_str()
        .map(str::trim)
        .filter(|text| !text.is_empty())
}

/// `scheme://host:port`, without user, path and query, which may hold secrets.
pub(crate) fn place(uri: &Uri) -> String {
    let scheme = uri.scheme_str().unwrap_or("http");
    let port = uri.port().map(|port| format!(":{port}"));
    format!(
        "{scheme}://{}{}",
        uri.host().unwrap_or_default(),
        port.unwrap_or_default()
    )
}

/// A request of a source of credentials.
pub(crate) fn request(
    method: Method,
    uri: Uri,
    headers: &[(&'static str, &str)],
    body: impl Into<Bytes>,
) -> Result<Request<Bytes>, CredentialsError> {
    let mut request = Request::new(body.into());
    *request.method_mut() = method;
    *request.uri_mut() = uri;
    let agent = concat!(
        " Rust/",
        env!("CARGO_PKG_RUST_VERSION"),
        " Credentials/",
        env!("CARGO_PKG_VERSION")
    );
    let system = format!(
        "AlibabaCloud ({}; {}){agent}",
        std::env::consts::OS,
        std::env::consts::ARCH
    );
    if let Ok(system) = HeaderValue::try_from(system) {
        request.headers_mut().insert(USER_AGENT, system);
    }
    for (name, value) in headers {
        let mut value = HeaderValue::try_from(*value).map_err(|_| {
            CredentialsError::new(
                CredentialsErrorClass::Misconfigured,
                format!("what should stand in the header `{name}` holds a character that no header can carry"),
            )
        })?;
        value.set_sensitive(true);
        request.headers_mut().insert(*name, value);
    }
    Ok(request)
}

/// Sends until there is an answer that decides something, or no further attempt is worth it.
pub(crate) async fn send(
    network: &dyn Transport,
    request: &Request<Bytes>,
    repeat: Repeat,
    surroundings: &Surroundings,
) -> Result<Answer, TransportError> {
    let mut attempt = 0;
    loop {
        attempt += 1;
        let outcome = once(network, request).await;
        let again = match &outcome {
            Ok(answer) => repeat != Repeat::Unsent && answer.passes(),
            Err(error) => match repeat {
                Repeat::Passing => error.is_transient(),
                Repeat::Connected => error.is_transient() && !error.is_unsent(),
                Repeat::Unsent => error.is_transient() && error.is_unsent(),
            },
        };
        if !again || attempt >= ATTEMPTS {
            return outcome;
        }
        tokio::time::sleep(PAUSES.pause(attempt, &*surroundings.jitter)).await;
    }
}

async fn once(network: &dyn Transport, request: &Request<Bytes>) -> Result<Answer, TransportError> {
    let (head, body) = network.call(request.clone()).await?.into_parts();
    if body.len() > LONGEST {
        return Err(TransportError::BodyTooLarge { limit: LONGEST });
    }
    Ok(Answer {
        status: head.status,
        body,
    })
}

/// The error of a source that got no answer.
pub(crate) fn failed(host: &str, error: &TransportError) -> CredentialsError {
    let class = match error {
        TransportError::Timeout { .. } => CredentialsErrorClass::Timeout,
        TransportError::BodyTooLarge { .. }
        | TransportError::Redirect { .. }
        | TransportError::Malformed { .. } => CredentialsErrorClass::Rejected,
        TransportError::Tls { .. } | TransportError::Unsupported(_) => {
            CredentialsErrorClass::Misconfigured
        }
        _ => CredentialsErrorClass::Transient,
    };
    CredentialsError::new(class, format!("{host}: {error}"))
}

/// Limits all requests of a load together.
pub(crate) async fn within<T>(
    limit: Duration,
    host: &str,
    load: impl Future<Output = Result<T, CredentialsError>>,
) -> Result<T, CredentialsError> {
    tokio::time::timeout(limit, load).await.unwrap_or_else(|_| {
        let late = TransportError::Timeout {
            limit: TimeLimit::Credentials,
            after: limit,
        };
        Err(failed(host, &late))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_hold_no_secrets() {
        let place = |text: &str| place(&text.parse().unwrap());
        assert_eq!(place("https://u:p@h/secret?x=y"), "https://h");
        assert_eq!(place("http://[::1]:8080/a"), "http://[::1]:8080");
    }

    #[test]
    fn only_codes_are_shown() {
        let json = |text| serde_json::from_str::<Map<String, Value>>(text).unwrap();
        assert_eq!(
            code(&json(r#"{"error":"invalid_grant"}"#)).as_deref(),
            Some("invalid_grant")
        );
        assert_eq!(code(&json(r#"{"code":"the token at-1 is wrong"}"#)), None);
        assert_eq!(
            request_id(&json(r#"{"requestId":"6D2C"}"#)).as_deref(),
            Some("6D2C")
        );
    }
}

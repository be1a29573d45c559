//! HTTP/1 on a loopback socket.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, DATE, HeaderName, HeaderValue};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use crate::gateway::{Gateway, Reply};
use crate::refusal;
use crate::request::Received;

/// Longer bodies are refused.
const BODY_LIMIT: usize = 8 * 1024 * 1024;

/// Clients that take longer to send their headers are cut off.
const HEADER_TIMEOUT: Duration = Duration::from_secs(30);

/// Headers that explain a refusal are cut at this length; some clients refuse more than 8 KiB of headers.
const DIAGNOSIS_LIMIT: usize = 1_000;

/// Binds a socket that only this machine can reach.
pub(crate) async fn bind(address: SocketAddr) -> Result<TcpListener, StartError> {
    if !address.ip().is_loopback() {
        return Err(StartError::NotLoopback(address));
    }
    TcpListener::bind(address)
        .await
        .map_err(|source| StartError::Bind { address, source })
}

/// Why an emulator did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The address can be reached from other machines.
    #[error(
        "will not listen on {0}: other machines could reach it, and an emulator is no guarded service; \
         use a loopback address such as 127.0.0.1:0"
    )]
    NotLoopback(SocketAddr),
    /// The address is taken or not of this machine.
    #[error("cannot listen on {address}: {source}")]
    Bind {
        /// The address.
        address: SocketAddr,
        /// The system's reason.
        source: std::io::Error,
    },
    /// The operating system has no random numbers for a key.
    #[error("cannot make a random access key: {0}; give one with `key`")]
    Random(getrandom::Error),
    /// An error that was to be provoked from the start does not exist.
    #[error(transparent)]
    Provoke(#[from] crate::provoke::ProvokeError),
}

/// Serves until it is dropped; the connections end with it.
pub(crate) async fn serve(listener: TcpListener, gateway: Arc<Gateway>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let gateway = Arc::clone(&gateway);
                    connections.spawn(async move {
                        let service = service_fn(move |request| {
                            let gateway = Arc::clone(&gateway);
                            async move { Ok::<_, Infallible>(respond(&gateway, request).await) }
                        });
                        // A client that breaks its connection off is no concern of ours.
                        let _ = http1::Builder::new()
                            .timer(TokioTimer::new())
                            .header_read_timeout(HEADER_TIMEOUT)
                            .serve_connection(TokioIo::new(stream), service)
                            .await;
                    });
                }
                // Out of file descriptors, or a connection that was gone before it was taken: both pass.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            },
            Some(_) = connections.join_next(), if !connections.is_empty() => {}
        }
    }
}

async fn respond(
    gateway: &Gateway,
    request: http::Request<Incoming>,
) -> http::Response<Full<Bytes>> {
    let (parts, body) = request.into_parts();
    let (body, unread) = match Limited::new(body, BODY_LIMIT).collect().await {
        Ok(body) => (body.to_bytes(), None),
        Err(error) if error.is::<LengthLimitError>() => (
            Bytes::new(),
            Some(refusal::TOO_LARGE.about(&BODY_LIMIT.to_string())),
        ),
        Err(error) => (
            Bytes::new(),
            Some(refusal::UNREADABLE.about(&error.to_string())),
        ),
    };
    let received = Received {
        method: parts.method.as_str().to_owned(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts
            .headers
            .iter()
            .map(|(name, value)| {
                let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                (name.as_str().to_owned(), value)
            })
            .collect(),
        body,
    };
    response(gateway.answer(&received, unread))
}

fn response(reply: Reply) -> http::Response<Full<Bytes>> {
    let mut response = http::Response::new(Full::from(reply.body));
    *response.status_mut() =
        http::StatusCode::from_u16(reply.status).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    let mut put = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    };
    put(CONTENT_TYPE, reply.media_type);
    put(DATE, &reply.date);
    put(CACHE_CONTROL, "no-store");
    put(
        HeaderName::from_static("x-acs-request-id"),
        &reply.request_id,
    );
    if let Some(words) = reply.diagnosis {
        put(HeaderName::from_static("x-emu-diagnosis"), &visible(&words));
    }
    response
}

/// Text that a header can hold.
fn visible(text: &str) -> String {
    let mut out: String = text
        .chars()
        .flat_map(|c| {
            let plain = c.is_ascii_graphic() || c == ' ';
            plain
                .then_some(c)
                .into_iter()
                .chain((!plain).then(|| c.escape_default()).into_iter().flatten())
        })
        .collect();
    out.truncate(DIAGNOSIS_LIMIT);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_hold_any_text() {
        assert_eq!(visible("a `b`\nü"), "a `b`\\n\\u{fc}");
        assert!(HeaderValue::from_str(&visible(&"é".repeat(10_000))).is_ok());
    }
}

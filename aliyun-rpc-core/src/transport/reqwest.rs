//! The transport over reqwest: HTTP/1.1, TLS by rustls with the ring provider.

use std::error::Error as StdError;
use std::fmt::Write as _;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use ::reqwest::{Client, Error, Response, redirect};
use bytes::Bytes;

use super::{BoxFuture, TimeLimit, Transport, TransportError};
use crate::endpoint::Endpoint;

/// How long an idle connection is kept: load balancers in front of the services close theirs after 15 seconds, and a
/// request on a connection that is just being closed is lost in an ambiguous way.
const IDLE: Duration = Duration::from_secs(12);

/// Sends over the network by reqwest: HTTP/1.1, TLS 1.2 or 1.3 by rustls with the ring provider.
///
/// Certificates are verified by the platform's verifier and its trusted roots. Proxies are taken from the environment
/// (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`), except for loopback hosts, which are always dialled directly. No redirect
/// is followed, nothing is decompressed, no cookie is kept.
#[derive(Debug)]
pub struct ReqwestTransport {
    limits: Limits,
    // Two clients, each made when it is first needed: reading the trusted roots takes milliseconds and fails on
    // machines without any, which must not hinder calls to an emulator on the same machine.
    secure: OnceLock<Result<Client, String>>,
    loopback: OnceLock<Result<Client, String>>,
}

#[derive(Clone, Copy, Debug)]
struct Limits {
    connect: Duration,
    read: Duration,
    max_body: usize,
}

impl ReqwestTransport {
    /// The limit for connecting unless a client sets another one.
    pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
    /// The limit for each wait for data unless a client sets another one.
    pub const READ_TIMEOUT: Duration = Duration::from_secs(10);
    /// The greatest length of an answer in bytes unless a client sets another one.
    pub const MAX_BODY: usize = 8 * 1024 * 1024;

    /// A transport with a limit for connecting (TLS included), one for each wait for data, and the greatest
    /// length of an answer in bytes.
    #[must_use]
    pub const fn new(connect: Duration, read: Duration, max_body: usize) -> Self {
        Self {
            limits: Limits {
                connect,
                read,
                max_body,
            },
            secure: OnceLock::new(),
            loopback: OnceLock::new(),
        }
    }

    fn client(&self, uri: &http::Uri) -> Result<&Client, TransportError> {
        let unencrypted_loopback = uri.scheme_str() == Some("http")
            && uri.authority().is_some_and(|authority| {
                Endpoint::parse(&format!("http://{authority}"))
                    .is_ok_and(|endpoint| endpoint.is_loopback())
            });
        let client = if unencrypted_loopback {
            self.loopback.get_or_init(|| loopback(self.limits))
        } else {
            self.secure.get_or_init(|| secure(self.limits))
        };
        client
            .as_ref()
            .map_err(|message| TransportError::Unsupported(message.clone()))
    }
}

impl Default for ReqwestTransport {
    fn default() -> Self {
        Self::new(Self::CONNECT_TIMEOUT, Self::READ_TIMEOUT, Self::MAX_BODY)
    }
}

fn secure(limits: Limits) -> Result<Client, String> {
    use rustls_platform_verifier::BuilderVerifierExt;
    let failed = |error: rustls::Error| format!("TLS cannot be set up: {error}");
    let tls = tls_versions()
        .map_err(failed)?
        .with_platform_verifier()
        .map_err(failed)?
        .with_no_client_auth();
    build(limits, tls, |builder| builder)
}

/// Trusts no certificate, because it meets none.
fn loopback(limits: Limits) -> Result<Client, String> {
    let tls = tls_versions()
        .map_err(|error| format!("TLS cannot be set up: {error}"))?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    build(limits, tls, ::reqwest::ClientBuilder::no_proxy)
}

/// The provider is given by name: a process may hold several, and its default is not ours to set.
fn tls_versions()
-> Result<rustls::ConfigBuilder<rustls::ClientConfig, rustls::WantsVerifier>, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()
}

fn build(
    limits: Limits,
    tls: rustls::ClientConfig,
    proxies: fn(::reqwest::ClientBuilder) -> ::reqwest::ClientBuilder,
) -> Result<Client, String> {
    proxies(Client::builder())
        .tls_backend_preconfigured(tls)
        .redirect(redirect::Policy::none())
        .retry(::reqwest::retry::never())
        .referer(false)
        .connect_timeout(limits.connect)
        .read_timeout(limits.read)
        .pool_idle_timeout(IDLE)
        .build()
        .map_err(|error| format!("reqwest cannot be set up: {}", causes(&error.without_url())))
}

impl Transport for ReqwestTransport {
    fn call(
        &self,
        mut request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        // hyper says nothing of an empty body's length; gateways may refuse a POST that is silent about it (411).
        if request.body().is_empty() && request.method() == http::Method::POST {
            let headers = request.headers_mut();
            headers.insert(
                http::header::CONTENT_LENGTH,
                http::HeaderValue::from_static("0"),
            );
        }
        Box::pin(async move {
            let client = self.client(request.uri())?;
            let request = request.try_into().map_err(|error| self.error(error))?;
            let response = client
                .execute(request)
                .await
                .map_err(|error| self.error(error))?;
            self.read(response).await
        })
    }
}

impl ReqwestTransport {
    /// Reads the answer piece by piece, so that no more of it is held than the limit.
    async fn read(&self, mut response: Response) -> Result<http::Response<Bytes>, TransportError> {
        let limit = self.limits.max_body;
        let too_large = || TransportError::BodyTooLarge { limit };
        let announced = match response.content_length() {
            Some(length) => usize::try_from(length)
                .ok()
                .filter(|length| *length <= limit)
                .ok_or_else(too_large)?,
            None => 0,
        };
        let mut body = Vec::with_capacity(announced);
        while let Some(piece) = response.chunk().await.map_err(|error| self.error(error))? {
            if piece.len() > limit - body.len() {
                return Err(too_large());
            }
            let needed = body.len() + piece.len();
            if needed > body.capacity() {
                // Doubled as usual, but never beyond the limit.
                let capacity = (2 * body.capacity()).min(limit).max(needed);
                body.reserve_exact(capacity - body.len());
            }
            body.extend_from_slice(&piece);
        }
        let mut answer = http::Response::new(Bytes::from(body));
        *answer.status_mut() = response.status();
        *answer.headers_mut() = std::mem::take(response.headers_mut());
        Ok(answer)
    }

    /// Sorts reqwest's errors; the URL, which may hold credentials, is taken out of them first.
    fn error(&self, error: Error) -> TransportError {
        let error = error.without_url();
        let timeout = |limit, after| TransportError::Timeout { limit, after };
        if error.is_timeout() && error.is_connect() {
            return timeout(TimeLimit::Connect, self.limits.connect);
        }
        if error.is_timeout() {
            return timeout(TimeLimit::Read, self.limits.read);
        }
        let source = causes(&error).into();
        if error.is_connect() {
            TransportError::Connect { source }
        } else if error.is_builder() {
            TransportError::Unsupported(format!("reqwest cannot send this request: {source}"))
        } else {
            TransportError::Interrupted {
                source,
                reused: false,
            }
        }
    }
}

/// The chain of causes in one text. The outermost says only that something failed.
fn causes(error: &Error) -> String {
    let mut text = String::new();
    let mut cause = error.source();
    while let Some(error) = cause {
        let words = error.to_string();
        if !text.contains(&words) {
            let separator = if text.is_empty() { "" } else { ": " };
            let _ = write!(text, "{separator}{words}");
        }
        cause = error.source();
    }
    if text.is_empty() {
        error.to_string()
    } else {
        text
    }
}

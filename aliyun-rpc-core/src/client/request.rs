//! From a signed request to an HTTP request: nothing is added, and no text is copied twice.

use bytes::Bytes;
use http::uri::{Authority, PathAndQuery, Scheme};
use http::{HeaderName, HeaderValue};

use crate::descriptor::Method;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::sign::{SECRET_HEADERS, SignedRequest};

/// What is signed is what is sent.
pub(super) fn request(
    signed: &SignedRequest,
    endpoint: &Endpoint,
) -> Result<http::Request<Bytes>, Error> {
    // The causes are left out: they could repeat what they refuse.
    let refused = |what: &str| Error::build(format!("{what} cannot be put into an HTTP request"));
    let (host, target, headers) = signed.shared();
    let mut uri = http::uri::Parts::default();
    uri.scheme = Some(if endpoint.https {
        Scheme::HTTPS
    } else {
        Scheme::HTTP
    });
    uri.authority = Some(Authority::from_maybe_shared(host).map_err(|_| refused("the host"))?);
    uri.path_and_query =
        Some(PathAndQuery::from_maybe_shared(target).map_err(|_| refused("the target"))?);
    let mut request = http::Request::new(signed.body().clone());
    *request.method_mut() = match signed.method() {
        Method::Get => http::Method::GET,
        Method::Post => http::Method::POST,
    };
    *request.uri_mut() = http::Uri::from_parts(uri).map_err(|_| refused("the URL"))?;
    let map = request.headers_mut();
    map.reserve(headers.size_hint().0);
    for (name, value) in headers {
        let refused = || refused(&format!("the header `{name}`"));
        let mut value = HeaderValue::from_maybe_shared(value).map_err(|_| refused())?;
        value.set_sensitive(name == "authorization" || SECRET_HEADERS.contains(&name));
        map.insert(header_name(name).ok_or_else(refused)?, value);
    }
    Ok(request)
}

/// The names that signed requests have. A name out of static memory is never copied, and the HTTP library copies the
/// headers several times.
static NAMES: [HeaderName; 14] = [
    HeaderName::from_static("accept"),
    HeaderName::from_static("authorization"),
    HeaderName::from_static("content-type"),
    HeaderName::from_static("host"),
    HeaderName::from_static("user-agent"),
    HeaderName::from_static("x-acs-accesskey-id"),
    HeaderName::from_static("x-acs-action"),
    HeaderName::from_static("x-acs-bearer-token"),
    HeaderName::from_static("x-acs-content-sha256"),
    HeaderName::from_static("x-acs-credentials-provider"),
    HeaderName::from_static("x-acs-date"),
    HeaderName::from_static("x-acs-security-token"),
    HeaderName::from_static("x-acs-signature-nonce"),
    HeaderName::from_static("x-acs-version"),
];

fn header_name(name: &str) -> Option<HeaderName> {
    let known = NAMES.iter().find(|known| known.as_str() == name).cloned();
    known.or_else(|| HeaderName::try_from(name).ok())
}

//! The way of a call: check, choose the endpoint, then attempts of sign, send and sort the answer.
//!
//! The only place that knows the order of things, and not generic: what depends on the operation's types happens
//! before (encoding) and after (decoding).

use bytes::Bytes;
use http::{HeaderName, HeaderValue};

use super::answer::Answer;
use super::prepared::Prepared;
use super::progress::Progress;
use super::{Road, destination, refuse};
use crate::credentials::Credentials;
use crate::descriptor::Method;
use crate::encode::{Encoded, Fill};
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::retry::Attempt;
use crate::sign::{SECRET_HEADERS, SignedRequest, Signing};
use crate::transport::{TimeLimit, TransportError};

/// Sends a call until there is an answer or no further attempt is worth it.
pub(super) async fn run(mut call: Box<Prepared>) -> Result<Answer, Error> {
    let mut progress = Progress::default();
    let limit = call.overrides.timeout.unwrap_or(call.client.settings.total);
    let outcome = tokio::time::timeout(limit, attempts(&mut call, &mut progress)).await;
    let late = TransportError::Timeout {
        limit: TimeLimit::Total,
        after: limit,
    };
    match outcome.unwrap_or_else(|_| Err(late.into())) {
        Ok(response) => Ok(Answer::new(call, progress, response)),
        Err(error) => Err(progress.tell(error, &call)),
    }
}

async fn attempts(
    call: &mut Prepared,
    progress: &mut Progress,
) -> Result<http::Response<Bytes>, Error> {
    complete(call)?;
    let call = &*call;
    let encoded = call.encoded.as_ref().map_err(Clone::clone)?;
    progress.repeatable = call.target.idempotent();
    let endpoint = destination::endpoint(call, encoded).await?;
    progress.host.clone_from(&endpoint.host);
    loop {
        let error = match attempt(call, encoded, &endpoint, progress).await {
            Ok(response) => return Ok(response),
            Err(error) => error.with_repeatable(progress.repeatable),
        };
        let failed = Attempt::new(progress.attempts, &error);
        match call.client.settings.retry.after(&failed) {
            Some(delay) => tokio::time::sleep(delay).await,
            None => return Err(error),
        }
    }
}

/// Adds to the parameters what the runtime adds, once for all attempts.
fn complete(call: &mut Prepared) -> Result<(), Error> {
    let settings = &call.client.settings;
    if settings.check && !call.overrides.unchecked && !call.violations.is_empty() {
        return Err(Error::invalid(std::mem::take(&mut call.violations)));
    }
    let encoded = call.encoded.as_mut().map_err(|error| error.clone())?;
    let token = match (
        encoded.wants_idempotency_token(),
        call.overrides.idempotency_token.take(),
    ) {
        (true, Some(token)) => Some(token),
        (true, None) => Some(settings.nonce.nonce()),
        (false, None) => None,
        (false, Some(_)) => {
            return Err(Error::build(
                "the call has an idempotency token and nothing to put it into: the operation has no such parameter, or the request already sets it",
            ));
        }
    };
    encoded.complete(Fill {
        region: call
            .overrides
            .region
            .as_deref()
            .or(settings.region.as_deref()),
        idempotency_token: token.as_deref(),
    })?;
    Ok(())
}

/// One attempt: its own credentials, time and nonce.
async fn attempt(
    call: &Prepared,
    encoded: &Encoded,
    endpoint: &Endpoint,
    progress: &mut Progress,
) -> Result<http::Response<Bytes>, Error> {
    let limit = call.client.settings.attempt;
    let late = TransportError::Timeout {
        limit: TimeLimit::Attempt,
        after: limit,
    };
    tokio::time::timeout(limit, send(call, encoded, endpoint, progress))
        .await
        .unwrap_or_else(|_| Err(late.into()))
}

async fn send(
    call: &Prepared,
    encoded: &Encoded,
    endpoint: &Endpoint,
    progress: &mut Progress,
) -> Result<http::Response<Bytes>, Error> {
    let settings = &call.client.settings;
    let operation = call.target.operation();
    let credentials = if operation.anonymous {
        Credentials::anonymous()
    } else {
        let provider = call
            .overrides
            .credentials
            .as_ref()
            .unwrap_or(&settings.credentials);
        provider.credentials().await?
    };
    credentials.validate()?;
    let nonce = settings.nonce.nonce();
    let mut signing = Signing::new(&credentials, &endpoint.host, settings.clock.now(), &nonce);
    signing.algorithm = call.overrides.algorithm.unwrap_or(settings.algorithm);
    signing.format = call.format();
    signing.user_agent = Some(&settings.user_agent);
    signing.provider = Some(credentials.source());
    signing.common_in_query = call.overrides.common_in_query;
    let signed = signing.sign(&operation, encoded)?;
    let request = http_request(&signed, endpoint)?;
    progress.attempts += 1;
    progress.credentials = Some(credentials);
    progress.signed = Some(signed);
    let response = match &call.road {
        Road::Network(transport) => transport.call(request).await?,
        Road::Mock(mock) => mock.call(request, call.format())?,
    };
    sorted(response, call, progress)
}

/// What is signed is what is sent: nothing is added.
fn http_request(
    signed: &SignedRequest,
    endpoint: &Endpoint,
) -> Result<http::Request<Bytes>, Error> {
    // The causes are left out: they could repeat what they refuse.
    let refused = |what: &str| Error::build(format!("{what} cannot be put into an HTTP request"));
    let uri = http::Uri::builder()
        .scheme(if endpoint.https { "https" } else { "http" })
        .authority(signed.host())
        .path_and_query(signed.target())
        .build()
        .map_err(|_| refused("the URL"))?;
    let mut request = http::Request::new(signed.body().clone());
    *request.method_mut() = match signed.method() {
        Method::Get => http::Method::GET,
        Method::Post => http::Method::POST,
    };
    *request.uri_mut() = uri;
    for (name, value) in signed.headers() {
        let refused = || refused(&format!("the header `{name}`"));
        let mut value = HeaderValue::try_from(value).map_err(|_| refused())?;
        value.set_sensitive(name == "authorization" || SECRET_HEADERS.contains(&name));
        let name = HeaderName::try_from(name).map_err(|_| refused())?;
        request.headers_mut().insert(name, value);
    }
    Ok(request)
}

/// Lets answers of success through and makes errors of the others.
fn sorted(
    response: http::Response<Bytes>,
    call: &Prepared,
    progress: &Progress,
) -> Result<http::Response<Bytes>, Error> {
    let status = response.status();
    if status.is_success() {
        Ok(response)
    } else if status.is_redirection() {
        let (status, host) = (status.as_u16(), refuse::target_host(&response));
        Err(TransportError::Redirect { status, host }.into())
    } else {
        Err(refuse::refusal(&response, call, progress))
    }
}

#[cfg(test)]
mod tests {
    use crate::client::Client;
    use crate::client::options::Overrides;
    use crate::client::prepared::{Named, Prepared};
    use crate::descriptor::{BodyStyle, Method};
    use crate::encode::Dynamic;

    /// Every call in flight is one such future.
    #[test]
    fn the_future_of_a_call_is_small() {
        let (client, _) = Client::mock();
        let named = Named {
            product: String::new(),
            version: String::new(),
            name: String::new(),
            method: Method::Post,
            body: BodyStyle::Form,
            anonymous: false,
            idempotent: false,
        };
        let call = Prepared::named(client, named, &Dynamic::new(), Overrides::default());
        let size = size_of_val(&*call) + size_of_val(&super::run(call));
        assert!(size < 4096, "{size} bytes");
    }
}

//! The way of a call: check, choose the endpoint, then attempts of sign, send and sort the answer.
//!
//! The only place that knows the order of things, and not generic: what depends on the operation's types happens
//! before (encoding) and after (decoding).

use bytes::Bytes;
use tokio::time::Instant;

use super::answer::Answer;
use super::correct::correct;
use super::event::event;
use super::next::next;
use super::prepared::Prepared;
use super::progress::{Progress, Retried};
use super::request::request;
use super::skew::Measured;
use super::trace::Trace;
use super::{Road, destination, rate, refuse};
use crate::credentials::Credentials;
use crate::encode::{Encoded, Fill};
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::observe::What;
use crate::retry::hint;
use crate::sign::Signing;
use crate::transport::{TimeLimit, TransportError};

/// Sends a call until there is an answer or no further attempt is worth it.
pub(super) async fn run(mut call: Box<Prepared>) -> Result<Answer, Error> {
    let limit = call.overrides.timeout.unwrap_or(call.client.settings.total);
    let mut progress = Progress::new(limit, Trace::call(&call));
    let outcome = match complete(&mut call) {
        Ok(()) => attempts(&call, &mut progress, None).await,
        Err(error) => Err(error),
    };
    ended(call, progress, outcome)
}

/// Goes on with a call whose answer was one of success and cannot be read.
pub(super) async fn again(
    call: Box<Prepared>,
    mut progress: Progress,
    error: Error,
) -> Result<Answer, Error> {
    let outcome = attempts(&call, &mut progress, Some(error)).await;
    ended(call, progress, outcome)
}

fn ended(
    call: Box<Prepared>,
    progress: Progress,
    outcome: Result<http::Response<Bytes>, Error>,
) -> Result<Answer, Error> {
    match outcome {
        Ok(response) => Ok(Answer::new(call, progress, response)),
        Err(error) => Err(progress.give_up(error, &call)),
    }
}

/// All attempts. Each wait in them is bounded by what is left of the limit for the whole call.
async fn attempts(
    call: &Prepared,
    progress: &mut Progress,
    failed: Option<Error>,
) -> Result<http::Response<Bytes>, Error> {
    let trace = progress.trace.clone();
    trace.around_call(rounds(call, progress, failed)).await
}

async fn rounds(
    call: &Prepared,
    progress: &mut Progress,
    mut failed: Option<Error>,
) -> Result<http::Response<Bytes>, Error> {
    let encoded = call.encoded.as_ref().map_err(Clone::clone)?;
    // A token that the caller has emptied protects nothing.
    progress.repeatable = call.target.idempotent() && encoded.idempotency_token() != Some("");
    let limit = progress.limited(TimeLimit::Total, progress.limit);
    let endpoint = limit.hold(destination::endpoint(call, encoded)).await??;
    progress.host.clone_from(&endpoint.host);
    loop {
        if let Some(error) = failed.take() {
            prepare(call, progress, error).await?;
        }
        let turn = rate::turn(call, progress).await?;
        progress.began_attempt();
        let trace = progress.trace.clone();
        let outcome = trace
            .around_attempt(attempt(call, encoded, &endpoint, progress))
            .await;
        rate::answered(turn.as_ref(), &outcome);
        let over = outcome.as_ref().err().is_some_and(Error::is_out_of_time);
        progress.reached |= over && progress.in_flight;
        progress.over();
        match outcome {
            Ok(response) => return Ok(response),
            Err(error) if over => return Err(error),
            Err(error) => failed = Some(error),
        }
    }
}

/// What lies between a failed attempt and the next one; the error, if there is no next one.
async fn prepare(call: &Prepared, progress: &mut Progress, error: Error) -> Result<(), Error> {
    progress.reached |= error.may_have_run();
    let error = progress.tell(error, call);
    event(call, progress, || What::Failed {
        error: &error,
        took: progress.attempt_began.elapsed(),
    });
    if let Some(what) = correct(call, progress, &error).await? {
        event(call, progress, || What::Corrected { what });
        return Ok(());
    }
    let pause = next(call, progress, error)?;
    tokio::time::sleep(pause).await;
    progress.tries += 1;
    Ok(())
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
    let credentials = match progress.fresh.take() {
        Some(fresh) => fresh,
        None => credentials(call, progress).await?,
    };
    let request = signed(call, encoded, endpoint, credentials, progress)?;
    let limit = progress.limited(TimeLimit::Attempt, call.client.settings.attempt);
    let response = limit.hold(exchange(call, request, progress)).await??;
    sorted(response, call, progress)
}

/// Credentials for one attempt, within a limit of their own: a slow source is not a slow service.
pub(super) async fn credentials(
    call: &Prepared,
    progress: &Progress,
) -> Result<Credentials, Error> {
    if call.target.operation().anonymous {
        return Ok(Credentials::anonymous());
    }
    let limit = progress.limited(
        TimeLimit::Credentials,
        call.client.settings.credentials_limit,
    );
    let credentials = limit.hold(call.provider().credentials()).await??;
    credentials.validate()?;
    Ok(credentials)
}

fn signed(
    call: &Prepared,
    encoded: &Encoded,
    endpoint: &Endpoint,
    credentials: Credentials,
    progress: &mut Progress,
) -> Result<http::Request<Bytes>, Error> {
    let settings = &call.client.settings;
    let nonce = settings.nonce.nonce();
    progress.time = settings.skew.now(&*settings.clock);
    progress.signed_at = Instant::now();
    let retried = progress.retried();
    let retried = retried.as_ref().map(Retried::headers);
    let mut signing = Signing::new(&credentials, &endpoint.host, progress.time, &nonce);
    signing.extra = retried.as_ref().map_or(&[], |headers| &headers[..]);
    signing.algorithm = call.overrides.algorithm.unwrap_or(settings.algorithm);
    signing.format = call.format();
    signing.user_agent = Some(&settings.user_agent);
    signing.provider = Some(credentials.source());
    signing.common_in_query = call.overrides.common_in_query;
    let signed = signing.sign(&call.target.operation(), encoded)?;
    let request = request(&signed, endpoint)?;
    progress.credentials = Some(credentials);
    progress.signed = Some(signed);
    Ok(request)
}

async fn exchange(
    call: &Prepared,
    request: http::Request<Bytes>,
    progress: &mut Progress,
) -> Result<http::Response<Bytes>, Error> {
    progress.sent();
    event(call, progress, || What::Attempt);
    let response = match &call.road {
        Road::Network(transport) => transport.call(request).await?,
        Road::Mock(mock) => mock.call(request, call.format())?,
    };
    event(call, progress, || What::Answered {
        status: response.status().as_u16(),
        request_id: refuse::request_id(&response, call, progress),
        took: progress.signed_at.elapsed(),
    });
    let settings = &call.client.settings;
    (settings.skew).look(response.headers(), progress.signed_at, &*settings.clock);
    Ok(response)
}

/// Lets answers of success through and makes errors of the others.
fn sorted(
    response: http::Response<Bytes>,
    call: &Prepared,
    progress: &mut Progress,
) -> Result<http::Response<Bytes>, Error> {
    let status = response.status();
    let disguised = refuse::disguised(&response, call, progress);
    if status.is_success() && disguised.is_none() {
        return Ok(response);
    }
    let settings = &call.client.settings;
    let headers = response.headers();
    progress.hint = hint(headers, settings.skew.now(&*settings.clock));
    progress.measured = Measured::of(headers, progress.signed_at);
    if let Some(error) = disguised {
        Err(error)
    } else if status.is_redirection() {
        let (status, host) = (
            status.as_u16(),
            refuse::target_host(&response, call, progress),
        );
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

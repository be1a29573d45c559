//! From an answer that is no success to an error.

use std::borrow::Cow;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, LOCATION};

use super::prepared::Prepared;
use super::progress::Progress;
use super::redact::{SHORTEST, redact};
use crate::credentials::{Credentials, masked};
use crate::decode::DecodeError;
use crate::error::{AccessDenied, Error, Gateway, ServiceError};
use crate::sign::{SignedRequest, diagnose};

/// The longest text that is taken for the id of a request; the service's have 36 characters.
const MAX_ID: usize = 128;

/// The error of the service, or of what answers in its place, without the call's own secrets.
pub(super) fn refusal(
    response: &http::Response<Bytes>,
    call: &Prepared,
    progress: &Progress,
) -> Error {
    let status = response.status().as_u16();
    match ServiceError::parse(status, content_type(response), response.body()) {
        Ok(error) => of_service(error, call, progress),
        Err(found) => {
            // Cleaned before it is cut: half a secret at the end of a snippet would not be recognised.
            let mut gateway = gateway(response, call, progress);
            gateway.request_id = found.request_id.map(|id| cleaned(&id, call, progress));
            Error::from(gateway)
        }
    }
}

/// The error in an answer whose status says success, if the operation declares how to tell.
pub(super) fn disguised(
    response: &http::Response<Bytes>,
    call: &Prepared,
    progress: &Progress,
) -> Option<Error> {
    let codes = call.target.success_codes();
    if codes.is_empty() || !response.status().is_success() {
        return None;
    }
    let status = response.status().as_u16();
    let error = ServiceError::disguised(status, response.body(), codes)?;
    Some(of_service(error, call, progress))
}

/// The service's error, cleaned of what it repeats of the call.
fn of_service(mut error: ServiceError, call: &Prepared, progress: &Progress) -> Error {
    let diagnosis = diagnosis(&error, progress);
    let diagnosis = diagnosis.map(|text| cleaned(&text, call, progress));
    let texts = [&mut error.code, &mut error.message].into_iter();
    let more = [
        &mut error.request_id,
        &mut error.host_id,
        &mut error.recommend,
        &mut error.detail,
        &mut error.description,
    ];
    let denied = error.access_denied.iter_mut().flat_map(AccessDenied::texts);
    let more = more.into_iter().chain(denied).flatten();
    for text in texts.chain(more) {
        *text = cleaned(text, call, progress);
    }
    Error::from(error).with_diagnosis(diagnosis)
}

/// Why the service computed another signature, if that is what it says.
fn diagnosis(error: &ServiceError, progress: &Progress) -> Option<String> {
    if error.code != "SignatureDoesNotMatch" {
        return None;
    }
    diagnose(progress.signed.as_ref()?, error.message_with_secrets())
}

/// Why an answer could not be read. It quotes no values, but in names too there can be anything.
pub(super) fn unread(mut error: DecodeError, call: &Prepared, progress: &Progress) -> DecodeError {
    for text in [&mut error.path, &mut error.message, &mut error.excerpt] {
        *text = cleaned(text, call, progress);
    }
    error
}

/// Describes an answer that is not the service's.
pub(super) fn gateway(
    response: &http::Response<Bytes>,
    call: &Prepared,
    progress: &Progress,
) -> Gateway {
    let body: Cow<'_, str> = String::from_utf8_lossy(response.body());
    let body = cleaned(&body, call, progress);
    let status = response.status().as_u16();
    let content_type = content_type(response).map(|text| cleaned(text, call, progress));
    Gateway::new(status, content_type.as_deref(), body.as_bytes())
}

/// Where a redirect leads: the host and nothing more, as the rest may repeat the request.
pub(super) fn target_host(
    response: &http::Response<Bytes>,
    call: &Prepared,
    progress: &Progress,
) -> String {
    let location = response.headers().get(LOCATION);
    let Some(location) = location.and_then(|text| text.to_str().ok()) else {
        return "an unknown host".to_owned();
    };
    let Ok(uri) = location.parse::<http::Uri>() else {
        return "an unknown host".to_owned();
    };
    let host = uri.host().unwrap_or("the same host");
    cleaned(host, call, progress)
}

/// The id of the request as the answer's head gives it, if it looks like one: others may repeat there what they were sent.
pub(super) fn request_id<'a>(
    response: &'a http::Response<Bytes>,
    call: &Prepared,
    progress: &Progress,
) -> Option<&'a str> {
    let id = response.headers().get("x-acs-request-id")?.to_str().ok()?;
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte);
    let looks = id.len() <= MAX_ID && id.bytes().all(plain);
    let mut secrets = secrets(call, progress).filter(|secret| secret.len() >= SHORTEST);
    (looks && !secrets.any(|secret| id.contains(secret))).then_some(id)
}

fn content_type(response: &http::Response<Bytes>) -> Option<&str> {
    response.headers().get(CONTENT_TYPE)?.to_str().ok()
}

/// A text from outside without the call's secrets, and with its key id masked.
fn cleaned(text: &str, call: &Prepared, progress: &Progress) -> String {
    let text = redact(text, secrets(call, progress));
    let credentials = progress.credentials.as_ref();
    match credentials.and_then(Credentials::access_key_id) {
        // Shorter ones occur in tests only, and in half of all words.
        Some(id) if id.len() >= 8 => text.replace(id, &masked(id)),
        _ => text,
    }
}

/// All that this call must not show.
fn secrets<'a>(call: &'a Prepared, progress: &'a Progress) -> impl Iterator<Item = &'a str> {
    let parameters = call.secrets.iter().map(|secret| secret.expose().as_str());
    let credentials = progress.credentials.iter().flat_map(Credentials::secrets);
    let signature = progress.signed.iter().map(SignedRequest::signature);
    parameters.chain(credentials).chain(signature)
}

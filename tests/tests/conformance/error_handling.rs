//! What becomes of answers: code, message, request id, status and kind of failure, beside what the vendor's newer client
//! makes of them.
//!
//! Different on purpose:
//!
//! * The message is the service's own words; theirs wraps them in `code: 400, .. request id: R2`.
//! * The body decides what an error says, whatever its content type: theirs fails on XML that is called `application/xml`.
//! * A page, an empty body or a plain text is a typed failure (`Gateway`, or `Decode` in a success); theirs is an exception
//!   of its JSON reader.
//! * A redirect is refused; theirs follows it with the signed request.
//! * A lost connection is a failure of the transport.
//! * Whether a repetition is allowed goes by code and status: not by a hint of when to come back, as theirs does, and a
//!   hint of zero milliseconds does not forbid it. Failures of gateways are repeated like those of services.

use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::retry::NoRetry;
use aliyun_rpc_core::transport::{BoxFuture, Transport, TransportError};
use aliyun_rpc_core::{Client, Error, Response, RpcAction, RpcResponse, response::Raw};
use bytes::Bytes;

use crate::json::Json;
use crate::{Failure, same};

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", idempotent)]
struct StartConfigurationRecorder {}

#[derive(Clone, Debug, Default, RpcResponse)]
struct StartConfigurationRecorderResponse {}

/// Answers everything with the case's answer.
#[derive(Debug)]
struct Answering(Option<http::Response<Bytes>>);

impl Transport for Answering {
    fn call(
        &self,
        _request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let answer = self.0.clone().ok_or_else(|| TransportError::Interrupted {
            source: "closed".into(),
            reused: false,
        });
        Box::pin(std::future::ready(answer))
    }
}

fn answering(response: &Json) -> Result<(Answering, Option<u16>), Failure> {
    let Some(Json::Int(status)) = response.get("status") else {
        return Ok((Answering(None), None));
    };
    let status = u16::try_from(*status).map_err(|error| error.to_string())?;
    let body = response.text("body")?.to_owned();
    let mut answer = http::Response::builder().status(status);
    for (name, value) in response.get("headers").map(Json::texts).unwrap_or_default() {
        answer = answer.header(name, value);
    }
    let answer = answer
        .body(body.into())
        .map_err(|error| error.to_string())?;
    Ok((Answering(Some(answer)), Some(status)))
}

pub(crate) fn check(case: &Json, _: &Json) -> Result<(), Failure> {
    let response = case.get("response").ok_or("the case has no `response`")?;
    let (transport, status) = answering(response)?;
    let client = Client::builder()
        .region("cn-hangzhou")
        .access_key("LTAI5tExampleExample9xQ2", "the-canary-secret")
        .transport(transport)
        .retry(NoRetry)
        .build()
        .map_err(|error| error.to_string())?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .map_err(|error| error.to_string())?;
    let raw = client
        .raw("Config", "2019-01-08", "StartConfigurationRecorder")
        .idempotent();
    let raw = runtime.block_on(raw.into_future());
    let typed = runtime.block_on(client.send(&StartConfigurationRecorder {}).into_future());

    let newer = case.get("observed").and_then(|all| all.get("v3-default"));
    let newer = newer.ok_or("the case has no `observed.v3-default`")?;
    let body = response.text("body").unwrap_or_default();
    if status == Some(200) {
        return success(newer, body, raw, &typed.map(drop));
    }
    let (Err(raw), Err(typed)) = (raw, typed) else {
        return Err("it succeeded".to_owned());
    };
    for error in [&raw, &typed] {
        if error.attempts() != 1 || error.to_string().contains("canary") {
            return Err(format!("{} attempts: {error}", error.attempts()));
        }
    }
    same("raw and typed", &raw.to_string(), &typed.to_string())?;
    match status {
        None => kind(&typed, ErrorKind::Transport),
        Some(300..400) => match typed.transport() {
            Some(TransportError::Redirect { .. }) => Ok(()),
            _ => Err(format!("the redirect was not refused: {typed}")),
        },
        Some(status) => {
            refusal(newer, body, status, &typed).and_then(|()| repeated(case, status, &typed))
        }
    }
}

fn kind(error: &Error, kind: ErrorKind) -> Result<(), Failure> {
    if error.kind() == kind {
        return Ok(());
    }
    Err(format!("{kind:?} expected: {error:?}"))
}

/// An answer with status 200: theirs is the text as it is, or an exception if it is no JSON.
fn success(
    newer: &Json,
    body: &str,
    raw: Result<Response<Raw>, Error>,
    typed: &Result<(), Error>,
) -> Result<(), Failure> {
    let raw = raw.map_err(|error| error.to_string())?;
    same("body", body, &raw.text())?;
    match (newer.get("result"), typed) {
        (Some(result), Ok(())) => {
            let id = result.get("RequestId").and_then(Json::as_text);
            same("request id", id.unwrap_or_default(), raw.request_id())
        }
        // What reads answers into fields may refuse a code that is there; that is for its own tests.
        (Some(result), Err(error)) if result.get("Code").is_some() => {
            kind(error, ErrorKind::Service)
        }
        (Some(_), Err(error)) => Err(error.to_string()),
        (None, Ok(())) => Err("the typed answer was read from what is no JSON".to_owned()),
        (None, Err(error)) => kind(error, ErrorKind::Decode),
    }
}

fn refusal(newer: &Json, body: &str, status: u16, error: &Error) -> Result<(), Failure> {
    if error.status() != Some(status) {
        return Err(format!("status {:?}: {error}", error.status()));
    }
    let theirs = newer.get("exception").ok_or("theirs is no exception")?;
    let Some(code) = theirs.get("code").and_then(Json::as_text) else {
        // Theirs could not read it. An error in XML is one all the same.
        let code = body.split_once("<Code>").map(|(_, rest)| rest);
        let code = code.and_then(|rest| Some(rest.split_once('<')?.0));
        return match code {
            Some(code) => same("code", code, error.code().unwrap_or_default()),
            None => kind(error, ErrorKind::Gateway),
        };
    };
    let ours = error
        .service()
        .ok_or_else(|| format!("no service: {error:?}"))?;
    same("code", code, &ours.code)?;
    let id = ours.request_id.as_deref().unwrap_or_default();
    let text = |name: &str| theirs.get(name).and_then(Json::as_text).unwrap_or_default();
    same("request id", text("request_id"), id)?;
    let wrapped = format!(
        "code: {status}, {} request id: {id}",
        ours.message_with_secrets()
    );
    same("message", text("message"), &wrapped)?;
    // They write what is not there as a word.
    let optional = |value: &Option<String>| value.clone().unwrap_or_else(|| "None".to_owned());
    same("detail", text("detail"), &optional(&ours.detail))?;
    same(
        "description",
        text("description"),
        &optional(&ours.description),
    )?;
    if let Some(Json::Int(millis)) = theirs.get("retry_after") {
        let ours = error.retry_after().unwrap_or_default().as_millis();
        same("retry after", &millis.to_string(), &ours.to_string())?;
    }
    if let Some(denied) = theirs.get("access_denied_detail") {
        let ours = ours
            .access_denied
            .as_ref()
            .ok_or("no details of the denial")?;
        for (name, value) in [
            ("AuthAction", &ours.auth_action),
            ("AuthPrincipalType", &ours.auth_principal_type),
            ("AuthPrincipalOwnerId", &ours.auth_principal_owner_id),
            (
                "AuthPrincipalDisplayName",
                &ours.auth_principal_display_name,
            ),
            ("NoPermissionType", &ours.no_permission_type),
            ("PolicyType", &ours.policy_type),
            ("EncodedDiagnosticMessage", &ours.encoded_diagnostic_message),
        ] {
            let theirs = denied.get(name).and_then(Json::as_text);
            same(
                name,
                theirs.unwrap_or_default(),
                value.as_deref().unwrap_or_default(),
            )?;
        }
    }
    Ok(())
}

/// Whether the call may be sent again.
fn repeated(case: &Json, status: u16, error: &Error) -> Result<(), Failure> {
    let code = error.code().unwrap_or_default();
    let throttled = code == "Throttling" || code.starts_with("Throttling.") || status == 429;
    if error.is_throttled() != throttled {
        return Err(format!("throttled is {}: {error}", error.is_throttled()));
    }
    let expected = throttled || matches!(status, 500 | 502 | 503 | 504);
    if error.is_retryable() != expected {
        return Err(format!("retryable is {}: {error}", error.is_retryable()));
    }
    // Beside theirs, unless one of the differences above explains it.
    let observed = case.get("observed");
    let attempts = observed.and_then(|all| all.get("v3-with-retry-options")?.get("attempts"));
    let theirs = matches!(attempts, Some(Json::Int(2..)));
    let hint = case
        .get("response")
        .and_then(|response| response.get("headers"));
    let hint = hint.and_then(|headers| headers.get("x-acs-retry-after"));
    let explained = hint.is_some() || error.kind() == ErrorKind::Gateway;
    if theirs == expected || explained || attempts.is_none() {
        return Ok(());
    }
    Err(format!("they repeat it: {theirs}, we: {expected}"))
}

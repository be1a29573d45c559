//! The one line an error is printed as.

use std::fmt;

use super::failure::Failure;
use super::{End, Error, ServiceError, class};
use crate::transport::{TimeLimit, TransportError};

/// The failure in a few words, the same whatever the time and the place.
pub(super) fn brief(error: &Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match &error.0.failure {
        Failure::Parameters(_) => f.write_str("wrong parameters"),
        Failure::Build(_) => f.write_str("a request that cannot be made"),
        Failure::Config { .. } => f.write_str("wrong settings"),
        Failure::Credentials(error) => write!(f, "credentials: {}", error.class()),
        Failure::Endpoint(_) => f.write_str("no endpoint"),
        Failure::Transport(TransportError::Connect { .. }) => f.write_str("no connection"),
        Failure::Transport(TransportError::UnknownHost { .. }) => f.write_str("an unknown host"),
        Failure::Transport(TransportError::Malformed { .. }) => {
            f.write_str("an answer that is not HTTP")
        }
        Failure::Transport(TransportError::Tls { .. }) => f.write_str("no secure connection"),
        Failure::Transport(TransportError::Timeout { limit, .. }) => {
            write!(f, "a time limit: {limit}")
        }
        Failure::Transport(TransportError::Interrupted { .. }) => f.write_str("a lost connection"),
        Failure::Transport(TransportError::RateLimited { .. }) => {
            f.write_str("no room under the client's rate limit")
        }
        Failure::Transport(TransportError::BodyTooLarge { .. }) => {
            f.write_str("an answer that is too long")
        }
        Failure::Transport(TransportError::Redirect { status, .. }) => {
            write!(f, "a redirect, HTTP {status}")
        }
        Failure::Transport(TransportError::Unsupported(_)) => {
            f.write_str("a request that cannot be sent")
        }
        Failure::Service(error) if error.code.is_empty() => write!(f, "HTTP {}", error.status),
        Failure::Service(error) => f.write_str(&one_line(&error.code, NAME)),
        Failure::Gateway(gateway) => write!(f, "HTTP {} of a gateway", gateway.status),
        Failure::Decode { .. } => f.write_str("an answer that cannot be read"),
        Failure::PaginationLoop(_) => f.write_str("pages without an end"),
        Failure::WaitDeadline { .. } => f.write_str("a wait that took too long"),
        Failure::WaitFailed { .. } => f.write_str("a wait in vain"),
    }
}

/// How much of a service's message is shown; the whole message is in [`ServiceError`].
const MESSAGE: usize = 500;
/// How much of an action's name, a code or an id is shown. Any text can stand there: no line break gets into a log.
pub(crate) const NAME: usize = 100;

pub(super) fn write(error: &Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let inner = &*error.0;
    if let Some(action) = &inner.action {
        write!(f, "{}: ", one_line(action, NAME))?;
    }
    if let Some(waited) = &inner.waited {
        write!(f, "waiting for `{}`: ", waited.until)?;
    }
    match &inner.failure {
        Failure::Service(error) => service(error, f)?,
        failure => write!(f, "{failure}")?,
    }
    facts(error, f)?;
    if let Some(text) = inner.diagnosis.as_ref().or(inner.advice.as_ref()) {
        return write!(f, "; {text}");
    }
    match next(error) {
        "" => Ok(()),
        next => write!(f, "; {next}"),
    }
}

fn service(error: &ServiceError, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let message = one_line(shown(&error.message), MESSAGE);
    let code = one_line(&error.code, NAME);
    match (code.as_str(), message.as_str()) {
        ("", "") => f.write_str("the service refused without a code"),
        ("", message) => f.write_str(message),
        (code, "") => f.write_str(code),
        (code, message) => write!(f, "{code}: {message}"),
    }
}

/// The message up to the service's string to sign, which is long and holds key id and security token.
fn shown(message: &str) -> &str {
    let lower = message.to_ascii_lowercase();
    ["server string to sign", "server stringtosign"]
        .iter()
        .filter_map(|mark| lower.find(mark))
        .min()
        .and_then(|end| message.get(..end))
        .map_or(message, str::trim_end)
}

fn facts(error: &Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let inner = &*error.0;
    let mut facts = Vec::new();
    if let Some(status) = error.status().filter(|status| *status != 0) {
        facts.push(format!("HTTP {status}"));
    }
    if let Some(id) = error.request_id() {
        facts.push(format!("request {}", one_line(id, NAME)));
    }
    facts.extend(inner.endpoint.clone());
    facts.extend(inner.identity.clone());
    match inner.attempts {
        0 => {}
        1 => facts.push("1 attempt".to_owned()),
        n => facts.push(format!("{n} attempts")),
    }
    if let Some(hint) = inner.hint {
        facts.push(format!("asked to wait {hint:?}"));
    }
    match inner.end {
        None => {}
        Some(End::Budget) => facts.push("retry budget exhausted".to_owned()),
        Some(End::NoTime { pause, left }) => facts.push(format!(
            "the next attempt would be after {pause:?} and {left:?} are left of the call's time"
        )),
    }
    facts.extend(inner.waited.as_ref().map(ToString::to_string));
    if facts.is_empty() {
        Ok(())
    } else {
        write!(f, " ({})", facts.join(", "))
    }
}

/// What to do next; empty if the message already says it.
fn next(error: &Error) -> &'static str {
    let inner = &*error.0;
    if error.is_ambiguous() {
        return match inner.token {
            Some(_) => {
                "the call may have been executed: repeat it only with the same idempotency token, `Error::idempotency_token`"
            }
            None => "the call may have been executed: look before repeating it",
        };
    }
    match &inner.failure {
        Failure::Parameters(_) => {
            "nothing was sent: correct the parameters, or switch the checks off with `.unchecked()` if the rule is outdated"
        }
        Failure::Transport(error) => after_transport(error),
        Failure::Gateway(gateway) if gateway.status == 429 => {
            "send less often, or wait and try again"
        }
        Failure::Gateway(_) => {
            "try again later; if it stays, check the endpoint and the proxies in between"
        }
        Failure::Decode { .. } => {
            "the call itself succeeded; read the answer with `client.raw(..)` and report the field"
        }
        Failure::Service(error) => after_service(error),
        Failure::Build(_)
        | Failure::Config { .. }
        | Failure::Credentials(_)
        | Failure::Endpoint(_)
        | Failure::PaginationLoop(_)
        | Failure::WaitDeadline { .. }
        | Failure::WaitFailed { .. } => "",
    }
}

fn after_transport(error: &TransportError) -> &'static str {
    match error {
        TransportError::Connect { .. } => {
            "nothing was sent: check the endpoint, the region and the network"
        }
        TransportError::UnknownHost { .. } => {
            "nothing was sent: is the region or the endpoint wrong? Otherwise check the name service of this machine"
        }
        TransportError::Malformed { .. } => {
            "check the endpoint and the proxies in between; the call may have been executed"
        }
        TransportError::Timeout {
            limit: TimeLimit::Connect,
            ..
        } => "nothing was sent: check the endpoint, the region and the network",
        TransportError::Tls { .. } => {
            "nothing was sent: check the endpoint and the clock of this machine; name the certificate authority with `.trust_pem(..)` if it is your own"
        }
        TransportError::Timeout {
            limit: TimeLimit::Pool,
            ..
        } => "nothing was sent: send fewer calls at once, or allow more connections",
        TransportError::Timeout {
            limit: TimeLimit::Credentials,
            ..
        } => "nothing was sent: check the source of the credentials",
        TransportError::Redirect { .. } => "nothing was sent there: check the endpoint",
        TransportError::BodyTooLarge { .. } => {
            "ask for less (a smaller page) or raise `max_body` of the client"
        }
        TransportError::Timeout { .. } | TransportError::Interrupted { .. } => {
            "the call may be repeated"
        }
        TransportError::RateLimited { .. } => {
            "nothing was sent: the service has throttled this client; make fewer calls, or give them more time"
        }
        TransportError::Unsupported(_) => "",
    }
}

fn after_service(error: &ServiceError) -> &'static str {
    let code = error.code.as_str();
    if class::throttled(code) || error.status == 429 {
        return "send less often, or wait and try again";
    }
    if class::skewed(code) {
        return "check the clock of this machine: it may differ by 15 minutes at most";
    }
    if class::denied(code) {
        return "ask the account's administrator for the permission";
    }
    match code {
        "SignatureDoesNotMatch" | "IncompleteSignature" => {
            "check the access key secret, and that nothing between here and the service changes the request"
        }
        "SignatureNonceUsed" => {
            "the same request arrived twice: look whether the first was executed, then call again"
        }
        "MissingSecurityToken" => "temporary credentials need their security token",
        "ServiceUnavailable" | "InternalError" | "UnknownError" => "try again later",
        "InvalidAction.NotFound" | "InvalidVersion" => {
            "check product, version, action and endpoint: they must belong together"
        }
        code if class::refused_token(code) => "get new temporary credentials",
        code if code.starts_with("InvalidAccessKeyId") => {
            "check the access key id: it must exist, be active and belong to this cloud"
        }
        _ => "",
    }
}

/// At most `limit` characters, blanks and control characters folded into single blanks.
pub(crate) fn one_line(text: &str, limit: usize) -> String {
    let mut line = String::new();
    for (i, c) in text.trim().chars().enumerate() {
        if i >= limit {
            line.push('…');
            break;
        }
        let blank = c.is_whitespace() || c.is_control();
        match (blank, line.ends_with(' ')) {
            (true, true) => {}
            (true, false) => line.push(' '),
            (false, _) => line.push(c),
        }
    }
    line
}

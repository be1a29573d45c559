//! Error envelopes, read by the same decoder as answers.

use serde_json::Value;

use crate::decode::{self, DecodeErrorKind};
use crate::descriptor::Field;
use crate::response::Format;
use crate::secret::Secret;
use crate::slot::{Object, Slot};

use super::redact::redact;
use super::{AccessDenied, ServiceError};

const fn field(name: &'static str) -> Field {
    Field {
        name,
        ..Field::EMPTY
    }
}

const FIELDS: &[Field] = &[
    field("Code"),
    field("Message"),
    field("RequestId"),
    field("HostId"),
    field("Recommend"),
    field("AccessDeniedDetail"),
    field("Detail"),
    field("Description"),
    field("Success"),
];

/// The members of an envelope, of any type: a number for a code must not cost the message.
#[derive(Default)]
struct Body([Value; FIELDS.len()]);

impl Object for Body {
    fn table(&self) -> &'static [Field] {
        FIELDS
    }
    fn field(&mut self, i: usize) -> Slot<'_> {
        self.0.get_mut(i).map_or(Slot::Ignored, Slot::Json)
    }
}

/// Reads an envelope. Without a code the error is the request id, if there is one.
pub(super) fn parse(status: u16, body: &[u8]) -> Result<ServiceError, Option<String>> {
    let (error, _) = read(status, body)?;
    match error.code.as_str() {
        "" => Err(error.request_id),
        _ => Ok(error),
    }
}

/// Reads an envelope whose status says success: the error, if its code is none of `codes` or its `Success` is `false`.
/// Without either it is a success.
pub(super) fn disguised(status: u16, body: &[u8], codes: &[&str]) -> Option<ServiceError> {
    let (error, success) = read(status, body).ok()?;
    let refused = !error.code.is_empty() && !codes.contains(&&*error.code);
    (refused || success == Some(false)).then_some(error)
}

/// Reads an envelope: what would be the error, perhaps with an empty code, and `Success`.
fn read(status: u16, body: &[u8]) -> Result<(ServiceError, Option<bool>), Option<String>> {
    let mut members = Body::default();
    let read = decode::decode(&mut members, body, Format::Json);
    let Body(
        [
            code,
            message,
            request_id,
            host_id,
            recommend,
            denied,
            detail,
            description,
            success,
        ],
    ) = members;
    let request_id = text(&request_id);
    // A body that breaks off behind the code still says what happened; one with two codes does not.
    if read.is_err_and(|error| error.kind != DecodeErrorKind::Syntax) {
        return Err(request_id);
    }
    let message = text(&message).unwrap_or_default();
    let shown = redact(&message);
    let unredacted = (shown != message).then_some(Secret::new(message));
    let error = ServiceError {
        code: text(&code).unwrap_or_default(),
        message: shown,
        request_id,
        host_id: text(&host_id),
        recommend: text(&recommend).map(|text| redact(&text)),
        status,
        access_denied: access_denied(denied),
        detail: text(&detail).map(|text| redact(&text)),
        description: text(&description).map(|text| redact(&text)),
        unredacted,
    };
    let success = text(&success).and_then(|flag| flag.to_ascii_lowercase().parse().ok());
    Ok((error, success))
}

/// A scalar as text, anything else as JSON text; nothing if absent or empty.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        other => Some(other.to_string()),
    }
}

/// The detail as an object, or as text that holds one.
fn access_denied(detail: Value) -> Option<AccessDenied> {
    let detail = match detail {
        Value::String(json) => serde_json::from_str(&json).ok()?,
        other => other,
    };
    let members = detail.as_object()?;
    let member = |name: &str| {
        let (_, value) = (members.iter()).find(|(key, _)| key.eq_ignore_ascii_case(name))?;
        text(value)
    };
    Some(AccessDenied {
        auth_action: member("AuthAction"),
        auth_principal_type: member("AuthPrincipalType"),
        auth_principal_owner_id: member("AuthPrincipalOwnerId"),
        auth_principal_display_name: member("AuthPrincipalDisplayName"),
        no_permission_type: member("NoPermissionType"),
        policy_type: member("PolicyType"),
        encoded_diagnostic_message: member("EncodedDiagnosticMessage"),
    })
}

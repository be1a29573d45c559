//! What a rule answers.

use std::fmt;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};

use crate::decode;
use crate::descriptor::{Field, Kind};
use crate::response::Format;
use crate::slot::{Object, Slot};

pub(super) struct Reply {
    content: Content,
    pub(super) status: StatusCode,
    /// How often it may be given; `None` for ever.
    pub(super) times: Option<u32>,
    given: u32,
}

pub(super) enum Content {
    Answer(Box<dyn Object + Send>),
    Json(serde_json::Value),
    Error { code: String, message: String },
}

impl Reply {
    pub(super) const fn new(content: Content) -> Self {
        let status = match content {
            Content::Error { .. } => StatusCode::BAD_REQUEST,
            _ => StatusCode::OK,
        };
        Self {
            content,
            status,
            times: None,
            given: 0,
        }
    }

    pub(super) fn is_left(&self) -> bool {
        self.times.is_none_or(|times| self.given < times)
    }

    /// Whether it is still to be given: never given at all, or less often than said.
    pub(super) fn is_unused(&self) -> bool {
        self.given < self.times.unwrap_or(1)
    }

    /// Writes the reply as the service would.
    pub(super) fn give(
        &mut self,
        format: Format,
        action: &str,
        number: usize,
    ) -> http::Response<Bytes> {
        self.given += 1;
        let request_id = format!("MOCK-{number}");
        let (media_type, body) = match &mut self.content {
            Content::Answer(answer) => {
                let root = format!("{action}Response");
                decode::body(&mut **answer, format, &root)
            }
            // As it is, whatever was asked for: the reader goes by the body.
            Content::Json(body) => ("application/json;charset=utf-8", body.to_string().into()),
            Content::Error { code, message } => {
                let mut refusal = Refusal([
                    request_id.clone(),
                    "mock".to_owned(),
                    code.clone(),
                    message.clone(),
                ]);
                decode::body(&mut refusal, format, "Error")
            }
        };
        let mut response = http::Response::new(body);
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        if let Ok(id) = HeaderValue::try_from(request_id) {
            headers.insert("x-acs-request-id", id);
        }
        response
    }
}

impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.content {
            Content::Answer(_) | Content::Json(_) => f.write_str("answer")?,
            Content::Error { code, .. } => f.write_str(code)?,
        }
        match self.times {
            Some(times) => write!(f, ", given {} of {times} times", self.given),
            None => write!(f, ", given {} times", self.given),
        }
    }
}

/// An error as the services write it.
struct Refusal([String; 4]);

const fn text(name: &'static str) -> Field {
    Field {
        name,
        kind: Kind::Text,
        ..Field::EMPTY
    }
}

impl Object for Refusal {
    fn table(&self) -> &'static [Field] {
        const {
            &[
                text("RequestId"),
                text("HostId"),
                text("Code"),
                text("Message"),
            ]
        }
    }
    fn field(&mut self, i: usize) -> Slot<'_> {
        self.0.get_mut(i).map_or(Slot::Ignored, Slot::Str)
    }
}

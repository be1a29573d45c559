//! The answer of a call that nobody has written as a struct.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

use crate::action::RpcResponse;
use crate::decode::{self, DecodeError};
use crate::descriptor::Field;
use crate::response::Format;
use crate::slot::{Object, Slot};

/// An answer as it came: status, headers and body.
///
/// `Debug` shows the size of the body but not the body, which may hold passwords or keys.
///
/// ```
/// use aliyun_rpc_core::response::Raw;
///
/// let answer = Raw::new(200, http::HeaderMap::new(), r#"{"RequestId":"6D2C0A1F","Regions":["cn-hangzhou"]}"#);
/// assert_eq!(answer.json()?["Regions"][0], "cn-hangzhou");
/// assert_eq!(answer.request_id().as_deref(), Some("6D2C0A1F"));
/// # Ok::<(), aliyun_rpc_core::decode::DecodeError>(())
/// ```
#[derive(Clone)]
pub struct Raw {
    status: u16,
    headers: HeaderMap,
    body: Bytes,
}

impl Raw {
    /// An answer of these parts.
    #[must_use]
    pub fn new(status: u16, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers,
            body: body.into(),
        }
    }

    /// HTTP status.
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// Headers of the answer.
    #[must_use]
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, byte by byte.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body alone.
    #[must_use]
    pub fn into_body(self) -> Bytes {
        self.body
    }

    /// The body as text; bytes that are not UTF-8 become U+FFFD.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// The body as a JSON value of any shape. XML becomes one too: elements are members, repeated elements
    /// lists, and all scalars text.
    ///
    /// # Errors
    /// If the body is empty or neither JSON nor XML.
    pub fn json(&self) -> Result<Value, DecodeError> {
        let mut any = Any(Value::Null);
        decode::decode(&mut any, &self.body, Format::Json)?;
        Ok(any.0)
    }

    /// The body as a typed answer.
    ///
    /// # Errors
    /// With the path of the value that does not fit.
    pub fn decode<T: RpcResponse>(&self) -> Result<T, DecodeError> {
        let mut answer = T::default();
        decode::decode(&mut answer, &self.body, Format::Json)?;
        Ok(answer)
    }

    /// Id of the request, if the body carries one.
    #[must_use]
    pub fn request_id(&self) -> Option<String> {
        let mut any = Any(Value::Null);
        decode::decode(&mut any, &self.body, Format::Json)
            .ok()?
            .request_id
    }
}

impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Raw")
            .field("status", &self.status)
            .field(
                "content_type",
                &self.headers.get(http::header::CONTENT_TYPE),
            )
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// A document of any shape.
struct Any(Value);

impl Object for Any {
    fn table(&self) -> &'static [Field] {
        &[]
    }
    fn field(&mut self, _: usize) -> Slot<'_> {
        Slot::Ignored
    }
    fn whole(&mut self) -> Option<Slot<'_>> {
        Some(Slot::Json(&mut self.0))
    }
}

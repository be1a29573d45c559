//! A server that repeats what it is sent.

use aliyun_rpc_core::sign::percent;
use aliyun_rpc_core::transport::{BoxFuture, Transport, TransportError};
use bytes::Bytes;

use crate::{ANSWERED, NESTED, PASSWORD};

/// Makes an answer's body of a request.
pub(crate) type Body = fn(&http::Request<Bytes>) -> String;

/// Answers with what it was sent: the whole request, in the forms in which servers repeat it.
#[derive(Debug)]
pub(crate) struct Echo {
    pub(crate) status: u16,
    pub(crate) content_type: &'static str,
    pub(crate) body: Body,
}

impl Transport for Echo {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let response = http::Response::builder()
            .status(self.status)
            .header("content-type", self.content_type)
            .body(Bytes::from((self.body)(&request)));
        Box::pin(async move { Ok(response.unwrap()) })
    }
}

/// Everything that a server could repeat of a request.
pub(crate) fn repeated(request: &http::Request<Bytes>) -> String {
    let mut text = format!("{} {} ", request.method(), request.uri());
    for (name, value) in request.headers() {
        text += &format!("{name}:{} ", value.to_str().unwrap());
    }
    let body = String::from_utf8_lossy(request.body());
    let decoded = percent::decode(&body, true).unwrap_or_default();
    let encoded = percent::encode(&body);
    text + &format!("{body} {decoded} {encoded} {PASSWORD} {NESTED}")
}

pub(crate) fn in_json(request: &http::Request<Bytes>) -> String {
    let message = repeated(request);
    serde_json::json!({"Code": "InvalidParameter", "Message": message, "Recommend": message})
        .to_string()
}

pub(crate) fn mismatch(request: &http::Request<Bytes>) -> String {
    let message = format!(
        "Specified signature is not matched with our calculation. server string to sign is:{}",
        percent::encode(&repeated(request))
    );
    serde_json::json!({"Code": "SignatureDoesNotMatch", "Message": message}).to_string()
}

pub(crate) fn in_html(request: &http::Request<Bytes>) -> String {
    format!("<html><body>{} </body></html>", repeated(request))
}

pub(crate) fn as_text(request: &http::Request<Bytes>) -> String {
    repeated(request)
}

/// A page in which a secret stands just where the excerpt ends.
pub(crate) fn at_the_cut(_: &http::Request<Bytes>) -> String {
    format!("{}{PASSWORD}", "x".repeat(190))
}

pub(crate) fn undecodable(request: &http::Request<Bytes>) -> String {
    serde_json::json!({"Key": ANSWERED, "Count": repeated(request)}).to_string()
}

pub(crate) fn truncated(_: &http::Request<Bytes>) -> String {
    format!("{{\"Key\":\"{ANSWERED}\",\"Count\":[\"{ANSWERED}")
}

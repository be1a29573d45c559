//! The peer: `aws-sigv4` on a request with the same query or form.

use std::hint::black_box;
use std::time::SystemTime;

use aliyun_rpc_core::Algorithm;
use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    SignableBody, SignableRequest, SigningParams, SigningSettings, sign,
};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::client::identity::Identity;

use crate::ours::Request;

pub(crate) struct Peer {
    url: String,
    headers: Vec<(String, String)>,
    identity: Identity,
    request: http::Request<()>,
}

impl Peer {
    pub(crate) fn of(kind: &Request, algorithm: Algorithm) -> Self {
        let signed = kind.sign(algorithm);
        // A V1 request and a form have their parameters in the body, which costs the peer nothing but a hash: all
        // are put into the URL, for every row to be comparable.
        let query = kind.sign(Algorithm::Acs3HmacSha256);
        let query = match query.target() {
            "/" => format!("/?{}", String::from_utf8_lossy(query.body())),
            target => target.to_owned(),
        };
        let url = format!("https://{}{query}", signed.host());
        let headers = signed
            .headers()
            .filter(|(name, _)| *name == "x-acs-action")
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let request = http::Request::builder()
            .method("POST")
            .uri(&url)
            .body(())
            .unwrap_or_else(|error| panic!("{error}"));
        Self {
            url,
            headers,
            identity: Credentials::new(
                "LTAI5tExampleKeyId000001",
                "ExampleAccessKeySecret00000001",
                None,
                None,
                "bench",
            )
            .into(),
            request,
        }
    }

    pub(crate) fn sign(&self) -> usize {
        let params: SigningParams<'_> = v4::SigningParams::builder()
            .identity(&self.identity)
            .region("cn-shanghai")
            .name("config")
            .time(SystemTime::UNIX_EPOCH)
            .settings(SigningSettings::default())
            .build()
            .unwrap_or_else(|error| panic!("{error}"))
            .into();
        let request = SignableRequest::new(
            "POST",
            self.url.as_str(),
            self.headers
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str())),
            SignableBody::Bytes(&[]),
        )
        .unwrap_or_else(|error| panic!("{error}"));
        let (instructions, signature) = sign(request, &params)
            .unwrap_or_else(|error| panic!("{error}"))
            .into_parts();
        let mut request = self.request.clone();
        instructions.apply_to_request_http1x(&mut request);
        black_box(request);
        signature.len()
    }
}

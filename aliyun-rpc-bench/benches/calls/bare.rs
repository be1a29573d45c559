//! Bare reqwest: sends bytes that are already there, reads the answer's bytes, looks at nothing.

use bytes::Bytes;
use http::HeaderMap;
use reqwest::{Method, Url};

#[derive(Clone)]
pub(crate) struct Bare {
    client: reqwest::Client,
    url: Url,
    headers: HeaderMap,
    body: Bytes,
    expected: usize,
}

impl Bare {
    pub(crate) fn of(request: &http::Request<Bytes>, answer: &str) -> Self {
        let url = request.uri().to_string();
        Self {
            client: client(),
            url: url.parse().unwrap_or_else(|error| panic!("{error}")),
            headers: request.headers().clone(),
            body: request.body().clone(),
            expected: answer.len(),
        }
    }

    pub(crate) async fn call(&self) {
        let request = self
            .client
            .request(Method::POST, self.url.clone())
            .headers(self.headers.clone())
            .body(self.body.clone());
        let response = request
            .send()
            .await
            .unwrap_or_else(|error| panic!("{error}"));
        let body = response
            .bytes()
            .await
            .unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(body.len(), self.expected);
    }
}

pub(crate) fn client() -> reqwest::Client {
    // reqwest is built without a provider of its own; which one does not matter, as nothing is encrypted here.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .no_proxy()
        .build()
        .unwrap_or_else(|error| panic!("{error}"))
}

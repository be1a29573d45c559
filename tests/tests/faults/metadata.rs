//! Rows 48 to 50: the metadata service of a machine in the cloud.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use aliyun_rpc_core::Credentials;
use aliyun_rpc_core::credentials::{
    CredentialsError, CredentialsErrorClass, ProvideCredentials as _,
};
use aliyun_rpc_core::transport::{
    BoxFuture, ReqwestTransport, TimeLimit, Transport, TransportError,
};
use aliyun_rpc_credentials::testing::{self, Noted};
use aliyun_rpc_credentials::{Chain, InstanceCredentials, Refreshing, Surroundings};
use bytes::Bytes;
use tokio::time::Instant;

use crate::harness::hosts::refused;
use crate::harness::secrets::assert_clean;
use crate::harness::secrets::{SECRET, TOKEN};
use crate::harness::server::{answer, send};
use crate::harness::{Log, Server, Step};

const PUT: &str = "PUT /latest/api/token";
const LIST: &str = "GET /latest/meta-data/ram/security-credentials/ ";
const ROLE: &str = "GET /latest/meta-data/ram/security-credentials/reader ";

/// The network as it is, with the limits of rows.
fn surroundings(noted: &Noted) -> Surroundings {
    let mut surroundings = testing::surroundings();
    surroundings.metadata_network = Arc::new(
        ReqwestTransport::builder()
            .connect_timeout(Duration::from_millis(300))
            .headers_timeout(Duration::from_millis(300))
            .read_timeout(Duration::from_millis(300))
            .no_proxy()
            .build()
            .unwrap(),
    );
    surroundings.notices = Arc::new(noted.clone());
    surroundings
}

fn instance(url: String, surroundings: &Surroundings) -> Refreshing<InstanceCredentials> {
    let builder = InstanceCredentials::builder().base(url);
    builder.surroundings(surroundings).build().unwrap()
}

fn credentials() -> Step {
    let body = serde_json::json!({
        "Code": "Success", "AccessKeyId": "STS.NUtCanaryKeyId9xQ2", "AccessKeySecret": SECRET,
        "SecurityToken": TOKEN, "Expiration": "2030-01-01T06:00:00Z",
    });
    answer("200 OK", &body.to_string())
}

/// The first lines of all requests.
fn asked(server: &Server) -> Vec<String> {
    let requests = server.requests().into_iter();
    let lines = requests.map(|request| request.lines().next().unwrap_or_default().to_owned());
    lines.collect()
}

#[track_caller]
fn is(error: &CredentialsError, class: CredentialsErrorClass, says: &[&str]) {
    let text = format!("{error}\n{error:?}");
    assert_eq!(error.class(), class, "{text}");
    for part in says {
        assert!(text.contains(part), "no `{part}` in {text}");
    }
    assert_clean(&text);
}

/// Off the cloud: the address leads nowhere.
#[derive(Clone, Debug, Default)]
struct Nowhere(Arc<AtomicU32>);

impl Transport for Nowhere {
    fn call(
        &self,
        _request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async {
            // The limit of the metadata service's network.
            let after = Duration::from_secs(1);
            tokio::time::sleep(after).await;
            let limit = TimeLimit::Connect;
            Err(TransportError::Timeout { limit, after })
        })
    }
}

#[tokio::test(start_paused = true)]
async fn row_48_no_metadata_service() {
    let nowhere = Nowhere::default();
    let mut surroundings = testing::surroundings();
    surroundings.metadata_network = Arc::new(nowhere.clone());
    let of_the_chain = InstanceCredentials::builder()
        .optional()
        .surroundings(&surroundings)
        .build()
        .unwrap();
    let chain = Chain::builder("mine")
        .reuse_last_provider(false)
        .source("ecs_ram_role", of_the_chain)
        .source(
            "other",
            Credentials::sts("STS.NUtCanaryKeyId9xQ2", SECRET, TOKEN),
        )
        .build();
    let asked = || nowhere.0.load(Ordering::Relaxed);

    // One attempt, one second, and on to the next source, strict as chains are.
    let start = Instant::now();
    assert_eq!(
        chain.credentials().await.unwrap().source(),
        "mine/static_sts"
    );
    assert_eq!(start.elapsed(), Duration::from_secs(1));
    assert_eq!(asked(), 1);

    // For ten seconds nobody waits again.
    for _ in 0..9 {
        tokio::time::advance(Duration::from_secs(1)).await;
        let start = Instant::now();
        chain.credentials().await.unwrap();
        assert_eq!(start.elapsed(), Duration::ZERO);
    }
    assert_eq!(asked(), 1);
    tokio::time::advance(Duration::from_secs(2)).await;
    chain.credentials().await.unwrap();
    assert_eq!(asked(), 2);

    // Asked for by name, it is a failure, after one attempt as well.
    let error = instance("http://100.100.100.200".to_owned(), &surroundings);
    let error = error.credentials().await.unwrap_err();
    is(
        &error,
        CredentialsErrorClass::Transient,
        &[
            "http://100.100.100.200",
            "connecting took more than 1s",
            "METADATA_DISABLED",
        ],
    );
    assert_eq!(asked(), 3);
}

#[tokio::test]
async fn a_metadata_service_that_refuses_connections_is_asked_once() {
    let noted = Noted::default();
    let source = instance(format!("http://{}", refused()), &surroundings(&noted));
    let start = Instant::now();
    let error = source.credentials().await.unwrap_err();
    is(
        &error,
        CredentialsErrorClass::Transient,
        &["cannot connect", "http://127.0.0.1"],
    );
    assert!(start.elapsed() < Duration::from_millis(900));
    assert_eq!(noted.warnings(), [""; 0]);
}

#[tokio::test]
async fn row_49_metadata_without_tokens() {
    for status in ["403 Forbidden", "404 Not Found"] {
        let number = &status[..3];
        // Never without a word: the older version is used with a warning that names what forbids it.
        let log = Log::default();
        let script = vec![
            Step::Read,
            answer(status, "<html>no</html>"),
            Step::Read,
            answer("200 OK", "reader"),
            Step::Read,
            credentials(),
        ];
        let server = Server::start(&log, [script]).await;
        let noted = Noted::default();
        let source = instance(server.url(), &surroundings(&noted));
        assert_eq!(source.credentials().await.unwrap().source(), "ecs_ram_role");
        let lines = asked(&server);
        assert!(
            lines[0].starts_with(PUT) && lines[1].starts_with(LIST),
            "{lines:?}"
        );
        assert!(lines[2].starts_with(ROLE) && lines.len() == 3, "{lines:?}");
        let warnings = noted.warnings();
        assert_eq!(warnings.len(), 1, "{warnings:?}");
        assert!(
            warnings[0].contains("ALIBABA_CLOUD_IMDSV1_DISABLED"),
            "{warnings:?}"
        );
        assert!(
            warnings[0].contains(&format!("HTTP {number}")),
            "{warnings:?}"
        );

        // Where that is forbidden: an error, and not a question without a token.
        let log = Log::default();
        let server =
            Server::start(&log, [vec![Step::Read, answer(status, "<html>no</html>")]]).await;
        let noted = Noted::default();
        let surroundings = surroundings(&noted);
        let source = InstanceCredentials::builder().base(server.url()).v1(false);
        let source = source.surroundings(&surroundings).build().unwrap();
        let error = source.credentials().await.unwrap_err();
        is(
            &error,
            CredentialsErrorClass::Rejected,
            &[&format!("HTTP {number}"), "ALIBABA_CLOUD_IMDSV1_DISABLED"],
        );
        assert!(!error.to_string().contains("html"), "{error}");
        assert_eq!(log.lines(), ["connect 1", "request 1"]);
        assert_eq!(noted.warnings(), [""; 0]);
    }
}

#[tokio::test]
async fn row_50_metadata_that_is_something_else() {
    let elsewhere = Log::default();
    let other = Server::start(&elsewhere, [vec![Step::Read, credentials()]]).await;
    let redirect = || {
        let location = format!("{}/c4nary-path", other.url());
        send(format!(
            "HTTP/1.1 302 Found\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n"
        ))
    };
    let html = || answer("200 OK", "<html><body>Log in, c4nary-page</body></html>");
    let token = || answer("200 OK", "a-token");
    for (script, requests, says) in [
        (
            vec![Step::Read, token(), Step::Read, redirect()],
            2,
            "HTTP 302",
        ),
        (
            vec![Step::Read, token(), Step::Read, html()],
            2,
            "no name of a role",
        ),
        (
            vec![
                Step::Read,
                token(),
                Step::Read,
                answer("200 OK", "reader"),
                Step::Read,
                html(),
            ],
            3,
            "no JSON object",
        ),
        (
            vec![Step::Read, redirect(), Step::Read, redirect()],
            2,
            "HTTP 302",
        ),
        (
            vec![Step::Read, html(), Step::Read, html()],
            2,
            "no name of a role",
        ),
    ] {
        let log = Log::default();
        let server = Server::start(&log, [script]).await;
        let source = instance(server.url(), &surroundings(&Noted::default()));
        let start = Instant::now();
        let error = source.credentials().await.unwrap_err();
        is(
            &error,
            CredentialsErrorClass::Rejected,
            &[says, &server.url()],
        );
        let text = format!("{error:?}");
        assert!(
            !text.contains("c4nary") && !text.contains("a-token"),
            "{text}"
        );
        assert_eq!(log.count("request"), requests, "{:?}", asked(&server));
        assert!(start.elapsed() < Duration::from_millis(900));
    }
    assert_eq!(elsewhere.lines(), [""; 0]);
}

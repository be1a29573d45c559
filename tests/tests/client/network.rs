//! What only a real connection can show: redirects, limits, timeouts, headers as they arrive.

use std::time::Duration;

use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::retry::NoRetry;
use aliyun_rpc_core::transport::{TimeLimit, TransportError};
use aliyun_rpc_core::{Algorithm, Client, ClientBuilder, Error};

use crate::operations::ListRules;
use crate::server::{Act, Server};

const EMPTY: &str = "HTTP/1.1 200 OK\r\ncontent-length: 28\r\n\r\n{\"RequestId\":\"6D2C-0A1F-11\"}";

fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .endpoint(server.url())
        .access_key("LTAI5tExampleExample9xQ2", "the-canary-secret")
}

async fn failure(script: &'static [Act], client: impl Fn(ClientBuilder) -> ClientBuilder) -> Error {
    let server = Server::start(script).await;
    let client = client(builder(&server)).build().unwrap();
    client.send(&ListRules::default()).await.unwrap_err()
}

fn limit(error: &Error) -> (TimeLimit, Duration) {
    match error.transport() {
        Some(TransportError::Timeout { limit, after }) => (*limit, *after),
        other => panic!("{other:?} is no timeout: {error}"),
    }
}

#[tokio::test]
async fn the_answer_is_read_and_the_connection_kept() {
    let server = Server::start(&[Act::Send(EMPTY)]).await;
    let client = builder(&server).user_agent("my-tool/1.2").build().unwrap();
    for _ in 0..2 {
        let answer = client.send(&ListRules::default()).await.unwrap();
        assert_eq!(answer.request_id(), "6D2C-0A1F-11");
        assert_eq!((answer.status(), answer.attempts()), (200, 1));
    }
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    let head = &requests[0];
    assert!(head.starts_with("POST / HTTP/1.1\r\n"), "{head}");
    assert!(
        head.contains(&format!("\r\nhost: {}\r\n", server.address)),
        "{head}"
    );
    assert_eq!(head.matches("host: ").count(), 1, "{head}");
    let agent = head
        .lines()
        .find(|line| line.starts_with("user-agent: "))
        .unwrap();
    let version = env!("CARGO_PKG_VERSION");
    assert!(agent.starts_with("user-agent: AlibabaCloud ("), "{agent}");
    assert!(
        agent.ends_with(&format!("Rust/1.88 Core/{version} aliyun-rpc my-tool/1.2")),
        "{agent}"
    );
    assert!(head.contains("\r\ncontent-length: 0\r\n"), "{head}");
    // Nothing is decompressed, so nothing compressed is asked for.
    assert!(
        !head.to_ascii_lowercase().contains("accept-encoding"),
        "{head}"
    );
    // Each attempt has its own nonce.
    let nonce = |request: &str| {
        let line = request
            .lines()
            .find(|line| line.starts_with("x-acs-signature-nonce: "));
        line.unwrap().to_owned()
    };
    assert_ne!(nonce(&requests[0]), nonce(&requests[1]));
    assert_eq!(nonce(head).len(), "x-acs-signature-nonce: ".len() + 32);
}

#[tokio::test]
async fn redirects_are_refused_and_nothing_goes_to_the_target() {
    let target = Server::start(&[Act::Send(EMPTY)]).await;
    for status in ["301", "302", "307", "308"] {
        let answer = format!(
            "HTTP/1.1 {status} Moved\r\nlocation: http://{}/?Signature=canary\r\ncontent-length: 0\r\n\r\n",
            target.address
        );
        let script = vec![Act::Send(answer.leak())].leak();
        let error = failure(script, |builder| builder).await;
        assert_eq!(error.kind(), ErrorKind::Transport);
        assert_eq!(error.status(), status.parse().ok());
        let text = error.to_string();
        assert!(text.contains("redirect to 127.0.0.1 refused"), "{text}");
        assert!(!text.contains("canary"), "{text}");
        assert!(!error.is_retryable());
    }
    assert!(target.requests().is_empty());
}

#[tokio::test]
async fn long_answers_are_not_read_to_the_end() {
    // Announced: not even begun. The server sends none of the 9 bytes.
    let announced = "HTTP/1.1 200 OK\r\ncontent-length: 9000000\r\n\r\n";
    let error = failure(vec![Act::SendAndHang(announced)].leak(), |builder| builder).await;
    assert!(matches!(
        error.transport(),
        Some(TransportError::BodyTooLarge { limit: 8_388_608 })
    ));
    // Without length: the server would never stop.
    let error = failure(&[Act::Flood], |builder| builder.max_body(100_000)).await;
    assert!(matches!(
        error.transport(),
        Some(TransportError::BodyTooLarge { limit: 100_000 })
    ));
    assert!(
        error.to_string().contains("longer than 100000 bytes"),
        "{error}"
    );
    assert!(error.to_string().contains("max_body"), "{error}");
    // Exactly the limit is no more than it.
    let server = Server::start(&[Act::Send(EMPTY)]).await;
    let client = builder(&server).max_body(28).build().unwrap();
    client.send(&ListRules::default()).await.unwrap();
    let client = builder(&server).max_body(27).build().unwrap();
    client.send(&ListRules::default()).await.unwrap_err();
}

#[tokio::test]
async fn limits_that_no_clock_can_hold_are_none() {
    let short = Duration::from_millis(40);
    let error = failure(&[Act::SendAndHang("")], |builder| {
        builder
            .connect_timeout(Duration::MAX)
            .headers_timeout(Duration::MAX)
            .read_timeout(Duration::MAX)
            .attempt_timeout(Duration::MAX)
            .timeout(short)
    })
    .await;
    assert_eq!(limit(&error), (TimeLimit::Total, short));
}

#[tokio::test]
async fn each_time_limit_says_which_it_is() {
    let short = Duration::from_millis(40);
    let hang: &[Act] = &[Act::SendAndHang(
        "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n{",
    )];
    let error = failure(hang, |builder| builder.read_timeout(short)).await;
    assert_eq!(limit(&error), (TimeLimit::Read, short));
    assert!(error.is_timeout());
    assert!(
        error
            .to_string()
            .contains("waiting for more of the answer took more than 40ms"),
        "{error}"
    );
    let error = failure(hang, |builder| builder.attempt_timeout(short)).await;
    assert_eq!(limit(&error), (TimeLimit::Attempt, short));
    let error = failure(hang, |builder| builder.timeout(short)).await;
    assert_eq!(limit(&error), (TimeLimit::Total, short));
    assert_eq!(error.attempts(), 1);
    // Reads may be repeated, so the reader is told so.
    assert!(error.is_retryable());
    let error = failure(&[Act::SendAndHang("")], |builder| {
        builder.headers_timeout(short)
    })
    .await;
    assert_eq!(limit(&error), (TimeLimit::Headers, short));
}

#[tokio::test]
async fn refused_and_broken_connections() {
    let address = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.local_addr().unwrap()
    };
    let client = Client::builder()
        .endpoint(format!("http://{address}"))
        .access_key("LTAI5tExampleExample9xQ2", "the-canary-secret")
        .build()
        .unwrap();
    let error = client.send(&ListRules::default()).await.unwrap_err();
    assert!(
        matches!(error.transport(), Some(TransportError::Connect { .. })),
        "{error}"
    );
    assert!(error.is_retryable());
    assert_eq!(error.endpoint(), Some(address.to_string().as_str()));
    let text = error.to_string();
    assert!(text.starts_with("ListRules: cannot connect: "), "{text}");
    assert!(text.contains("refused"), "{text}");
    assert!(text.contains(&format!("({address}, 3 attempts)")), "{text}");

    let error = failure(&[Act::Close], |builder| builder).await;
    assert!(
        matches!(error.transport(), Some(TransportError::Interrupted { .. })),
        "{error}"
    );
    let short = "HTTP/1.1 200 OK\r\ncontent-length: 99\r\nconnection: close\r\n\r\n{}";
    let server = Server::start(vec![Act::Send(short), Act::Close].leak()).await;
    let client = builder(&server)
        .read_timeout(Duration::from_millis(60))
        .build()
        .unwrap();
    let error = client.send(&ListRules::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
}

/// Runs the first test of this file again, in a process whose environment names a proxy that does not exist.
#[test]
fn this_machine_is_dialled_directly() {
    let mut again = std::process::Command::new(std::env::current_exe().unwrap());
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        again.env(name, "http://127.0.0.1:9");
    }
    for name in ["NO_PROXY", "no_proxy"] {
        again.env_remove(name);
    }
    let test = "network::the_answer_is_read_and_the_connection_kept";
    let output = again.args(["--exact", test]).output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(told.contains("1 passed"), "{told}");
}

#[tokio::test]
async fn encrypted_calls_do_not_fall_back() {
    let server = Server::start(&[Act::Send(EMPTY)]).await;
    let client = builder(&server)
        .endpoint(format!("https://{}", server.address))
        .headers_timeout(Duration::from_millis(200))
        .retry(NoRetry)
        .build()
        .unwrap();
    // The server speaks no TLS; it waits for the end of a request that never comes in clear.
    let error = client.send(&ListRules::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert_eq!(error.attempts(), 1);
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn no_url_is_in_an_error() {
    // V1 over GET puts key id and signature into the URL.
    let server = Server::start(&[Act::Close]).await;
    let client = builder(&server)
        .signature(Algorithm::HmacSha1)
        .build()
        .unwrap();
    let call = client
        .raw("Config", "2019-01-08", "ListRules")
        .method(aliyun_rpc_core::Method::Get)
        .param("Words", "canary-parameter");
    let error = call.await.unwrap_err();
    assert!(server.requests()[0].contains("AccessKeyId=LTAI5tExampleExample9xQ2"));
    let mut texts = vec![
        error.to_string(),
        format!("{error:?}"),
        format!("{error:#?}"),
    ];
    let mut cause = std::error::Error::source(&error);
    while let Some(error) = cause {
        texts.extend([error.to_string(), format!("{error:?}")]);
        cause = error.source();
    }
    for text in texts {
        for part in ["http://", "Signature=", "LTAI5tExample", "canary", "/?"] {
            assert!(!text.contains(part), "{part} in {text}");
        }
    }
}

#[tokio::test]
async fn pages_of_gateways_are_no_decode_errors() {
    let page = "HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\ncontent-length: 66\r\n\r\n\
        <html><head><title>502</title></head><body>Bad <b>Gateway</b></body";
    let error = failure(vec![Act::Send(page)].leak(), |builder| builder).await;
    assert_eq!(error.kind(), ErrorKind::Gateway);
    assert_eq!(error.status(), Some(502));
    assert!(error.is_retryable());
    assert!(error.to_string().contains("text/html"), "{error}");
    assert!(error.to_string().contains("HTTP 502"), "{error}");
    // A login page answers everything with 200.
    let page = "HTTP/1.1 200 OK\r\ncontent-length: 49\r\n\r\n<!DOCTYPE html><html><body>Log in</body></html>  ";
    let error = failure(vec![Act::Send(page)].leak(), |builder| builder).await;
    assert_eq!(error.kind(), ErrorKind::Gateway);
    assert!(error.to_string().contains("Log in"), "{error}");
    assert!(!error.is_retryable());
}

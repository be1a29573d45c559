//! What goes through a proxy and what does not. No row of its own: a proxy is one more thing that a connection can fail at.

use aliyun_rpc_core::transport::TransportError;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use crate::harness::secrets::assert_clean;
use crate::harness::server::answer;
use crate::harness::{Hosts, Log, Server, Step, client, made, ok, run};
use crate::tls::authority;

/// With a canary for a password.
fn with_password(server: &Server) -> String {
    format!("http://me:c4narySecret+%2F=&%257E0123@{}", server.address)
}

#[tokio::test]
async fn unencrypted_calls_name_the_whole_url_to_the_proxy() {
    let log = Log::default();
    let proxy = Server::start(&log, [vec![Step::Read, ok()]]).await;
    let builder = client("http://things.example", &log)
        .allow_http(true)
        .proxy(with_password(&proxy));
    assert_clean(&format!("{builder:?}"));
    let client = builder.build().unwrap();
    assert_clean(&format!("{client:?}"));
    run(&log, client.send(&made())).await.succeeded();
    let request = &proxy.requests()[0];
    assert!(
        request.starts_with("POST http://things.example/ HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(
        request.contains("\r\nproxy-authorization: Basic bWU6"),
        "{request}"
    );
    assert!(
        request.contains("\r\nhost: things.example\r\n"),
        "{request}"
    );
}

/// The proxy sees a name and nothing more.
#[tokio::test]
async fn encrypted_calls_go_through_a_tunnel() {
    let log = Log::default();
    let ours = authority();
    let acceptor = ours.acceptor(&["things.example"]);
    let server = Server::start_tls(&log, acceptor, [vec![Step::Read, ok()]]).await;
    let target = server.address;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let proxy = listener.local_addr().unwrap();
    let tunnel = tokio::spawn(async move {
        let (mut inner, _) = listener.accept().await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(inner.read_u8().await.unwrap());
        }
        let mut outer = TcpStream::connect(target).await.unwrap();
        inner.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
        let _ = copy_bidirectional(&mut inner, &mut outer).await;
        String::from_utf8(head).unwrap()
    });
    let client = client("https://things.example", &log)
        .proxy(format!("http://{proxy}"))
        .trust_only_pem(ours.pem())
        .build()
        .unwrap();
    run(&log, client.send(&made()))
        .await
        .succeeded()
        .attempts(1);
    drop(client);
    let head = tunnel.await.unwrap();
    assert!(
        head.starts_with("CONNECT things.example:443 HTTP/1.1\r\n"),
        "{head}"
    );
    assert_clean(&head);
    assert!(server.requests()[0].contains("\r\nhost: things.example\r\n"));
}

#[tokio::test]
async fn a_proxy_that_refuses_is_no_connection() {
    let log = Log::default();
    let refusal = answer("407 Proxy Authentication Required", "who are you?");
    let proxy = Server::start(&log, [vec![Step::Read, refusal, Step::Close]]).await;
    let client = client("https://things.example", &log)
        .proxy(with_password(&proxy))
        .trust_only_pem(authority().pem())
        .build()
        .unwrap();
    let run = run(&log, client.send(&made()))
        .await
        .failed()
        .says([&format!("cannot connect: through the proxy {}: ", proxy.address)[..]])
        .says(["proxy authorization required", "nothing was sent"]);
    assert!(matches!(
        run.error().transport(),
        Some(TransportError::Connect { .. })
    ));
}

/// What the proxy cannot do is not the endpoint's fault.
#[tokio::test]
async fn a_proxy_that_is_not_there_is_named() {
    let log = Log::default();
    let proxy = crate::harness::hosts::refused();
    for scheme in ["http", "https"] {
        let client = client(format!("{scheme}://things.example"), &log)
            .allow_http(true)
            .proxy(format!("http://me:c4narySecret+@{proxy}"))
            .trust_only_pem(authority().pem())
            .build()
            .unwrap();
        run(&log, client.send(&made()))
            .await
            .failed()
            .attempts(3)
            .says([
                &format!("cannot connect: through the proxy {proxy}: ")[..],
                "refused",
            ]);
    }
}

#[test]
fn what_is_no_proxy_is_refused_when_the_client_is_built() {
    let log = Log::default();
    for url in [
        "",
        "proxy.example:3128",
        "socks5://me:c4narySecret+@proxy.example",
        "ftp://proxy.example",
        "http://me:c4narySecret+@",
        "http://me:c4narySecret+@proxy.example:port",
    ] {
        let builder = client("https://things.example", &log).proxy(url);
        let error = builder.build().unwrap_err();
        crate::harness::assert_no_secret(&error);
        let error = error.to_string();
        assert!(
            error.contains("`proxy` is not the URL of a proxy"),
            "{url}: {error}"
        );
        assert!(!error.contains("c4nary"), "{error}");
    }
}

/// In a process of its own, whose environment names a proxy. The proxy is here.
#[tokio::test]
async fn the_environment_names_proxies_and_exceptions() {
    let log = Log::default();
    // The first call, and refusals of tunnels.
    let refusal = answer("403 Forbidden", "no tunnels");
    let scripts = [
        vec![Step::Read, ok()],
        vec![Step::Read, refusal, Step::Close],
    ];
    let proxy = Server::start(&log, scripts).await;
    let mut child = tokio::process::Command::new(std::env::current_exe().unwrap());
    for name in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy"] {
        child.env(name, proxy.url());
    }
    for name in ["NO_PROXY", "no_proxy"] {
        child.env(name, "direct.example,.inner.example");
    }
    for name in ["ALL_PROXY", "all_proxy", "REQUEST_METHOD"] {
        child.env_remove(name);
    }
    child.env(BEHIND_A_PROXY, "1");
    let output = child.args(["--exact", "proxies::behind_a_proxy"]);
    let output = output.output().await.unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    let failed = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("1 passed"), "{told}\n{failed}");
    let requests = proxy.requests();
    assert_eq!(requests.len(), 4, "{requests:?}");
    assert!(
        requests[0].starts_with("POST http://things.example:"),
        "{requests:?}"
    );
}

const BEHIND_A_PROXY: &str = "ALIYUN_RPC_TESTS_BEHIND_A_PROXY";

/// The part of the test above in the other process; nothing without it.
#[tokio::test]
async fn behind_a_proxy() {
    if std::env::var_os(BEHIND_A_PROXY).is_none() {
        return;
    }
    let log = Log::default();
    let server = Server::start(&log, [vec![Step::Read, ok(), Step::Read, ok()]]).await;
    let port = server.address.port();
    let build = |host: &str, direct: bool| {
        let builder = client(format!("http://{host}:{port}"), &log)
            .allow_http(true)
            .resolve_hosts(Hosts::new(&log, [&["127.0.0.1"]]));
        let builder = if direct { builder.no_proxy() } else { builder };
        builder.build().unwrap()
    };
    // Through the proxy, which is in the other process.
    build("things.example", false).send(&made()).await.unwrap();
    assert_eq!(server.requests().len(), 0);
    // An exception, a name below an exception, this machine, and a client that wants none.
    for (number, (host, direct)) in [
        ("direct.example", false),
        ("a.inner.example", false),
        ("localhost", false),
        ("127.0.0.1", false),
        ("things.example", true),
    ]
    .into_iter()
    .enumerate()
    {
        build(host, direct).send(&made()).await.unwrap();
        assert_eq!(server.requests().len(), number + 1, "{host}");
    }
    // A proxy of the environment is named too.
    let client = client("https://things.example", &log)
        .trust_only_pem(authority().pem())
        .build()
        .unwrap();
    let refused = run(&log, client.send(&made())).await.failed();
    let proxy = std::env::var("HTTPS_PROXY").unwrap();
    let proxy = format!("through the proxy {}: ", &proxy["http://".len()..]);
    refused.says([&proxy[..]]);
    // This machine by TLS too.
    let ours = authority();
    let acceptor = ours.acceptor(&["127.0.0.1"]);
    let secure = Server::start_tls(&log, acceptor, [vec![Step::Read, ok()]]).await;
    let client = crate::harness::client(secure.secure_url(), &log)
        .trust_only_pem(ours.pem())
        .build()
        .unwrap();
    client.send(&made()).await.unwrap();
    assert_eq!(secure.requests().len(), 1);
}

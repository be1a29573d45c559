//! Rows 5 and 6: TLS, with real handshakes.

use std::sync::Arc;
use std::time::Duration;

use aliyun_rpc_core::transport::{TimeLimit, TransportError};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::{ServerConfig, SupportedProtocolVersion, crypto, version};

use crate::connections::limit_of;
use crate::harness::server::send;
use crate::harness::{Hosts, ListThings, Log, Server, Step, client, made, ok, run};

const SOON: std::ops::Range<Duration> = Duration::ZERO..Duration::from_millis(900);

/// A certificate authority.
pub(crate) struct Authority {
    pem: String,
    issuer: Issuer<'static, KeyPair>,
}

pub(crate) fn authority() -> Authority {
    authority_named("Our Own")
}

fn authority_named(name: &str) -> Authority {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().unwrap();
    let pem = params.self_signed(&key).unwrap().pem();
    let issuer = Issuer::new(params, key);
    Authority { pem, issuer }
}

impl Authority {
    pub(crate) fn pem(&self) -> Vec<u8> {
        self.pem.clone().into_bytes()
    }

    /// A server with a certificate for these names, valid for years or expired for years.
    fn server(
        &self,
        names: &[&str],
        expired: bool,
        versions: &[&'static SupportedProtocolVersion],
    ) -> TlsAcceptor {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let mut params = CertificateParams::new(names).unwrap();
        params.not_before = date_time_ymd(2000, 1, 1);
        let end = if expired { 2001 } else { 3000 };
        params.not_after = date_time_ymd(end, 1, 1);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = Arc::new(crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(versions)
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        TlsAcceptor::from(Arc::new(config))
    }
}

const BOTH: [&SupportedProtocolVersion; 2] = [&version::TLS12, &version::TLS13];

#[tokio::test]
async fn row_05_handshake_stalls() {
    // The server takes the connection and says nothing.
    let limit = Duration::from_millis(60);
    let log = Log::default();
    let server = Server::start(&log, [vec![Step::Pause(Duration::from_secs(60))]]).await;
    let client = client(server.secure_url(), &log)
        .trust_only_pem(authority().pem())
        .connect_timeout(limit)
        .build()
        .unwrap();
    let run = run(&log, client.send(&made()))
        .await
        .failed()
        .attempts(3)
        .events([
            "MakeThing: attempt 1",
            "connect 1",
            "MakeThing: failed with a time limit: connecting",
            "MakeThing: waits 5ms after a failure that may pass",
            "MakeThing: attempt 2",
            "connect 2",
            "MakeThing: failed with a time limit: connecting",
            "MakeThing: waits 10ms after a failure that may pass",
            "MakeThing: attempt 3",
            "connect 3",
            "MakeThing: failed with a time limit: connecting",
            "MakeThing: gave up after 3 attempts: a time limit: connecting",
        ])
        .says(["connecting took more than 60ms", "nothing was sent"])
        .took(3 * limit..SOON.end);
    assert_eq!(limit_of(run.error()), (TimeLimit::Connect, limit));
}

#[tokio::test]
async fn row_06_bad_certificates() {
    let (ours, theirs) = (authority(), authority_named("Somebody Else"));
    let local = ["127.0.0.1"];
    let cases = [
        ("expired", ours.server(&local, true, &BOTH), "expired"),
        (
            "untrusted",
            theirs.server(&local, false, &BOTH),
            "UnknownIssuer",
        ),
        (
            "other host",
            ours.server(&["other.example"], false, &BOTH),
            "not valid for name",
        ),
    ];
    for (case, acceptor, word) in cases {
        let log = Log::default();
        let server = Server::start_tls(&log, acceptor, [vec![Step::Read, ok()]]).await;
        let client = client(server.secure_url(), &log)
            .trust_only_pem(ours.pem())
            .build()
            .unwrap();
        let run = run(&log, client.send(&ListThings::default()))
            .await
            .failed()
            .attempts(1)
            .says(["no secure connection", word, "nothing was sent"])
            .took(SOON);
        let tls = matches!(run.error().transport(), Some(TransportError::Tls { .. }));
        assert!(tls, "{case}: {:?}", run.error());
        assert!(!run.error().is_retryable());
        log.wait_for("handshake failed 1").await;
        // Neither again nor in clear.
        let told: Vec<String> = [run.lines, log.lines()].concat();
        let connections = told.iter().filter(|line| line.starts_with("connect "));
        assert_eq!(connections.count(), 1, "{case}: {told:?}");
        assert!(server.requests().is_empty());
        assert_eq!(told[0], "ListThings: attempt 1");
        assert!(told.contains(&"ListThings: failed with no secure connection".to_owned()));
        let end = "ListThings: gave up after 1 attempt: no secure connection".to_owned();
        assert!(told.contains(&end), "{told:?}");
    }

    // A server that speaks no TLS.
    let log = Log::default();
    let refusal = send("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n");
    let server = Server::start(&log, [vec![refusal, Step::Hold]]).await;
    let client = client(server.secure_url(), &log)
        .trust_only_pem(ours.pem())
        .build()
        .unwrap();
    let run = run(&log, client.send(&ListThings::default()))
        .await
        .failed()
        .attempts(1)
        .says(["no secure connection"]);
    assert!(matches!(
        run.error().transport(),
        Some(TransportError::Tls { .. })
    ));
    assert!(server.requests().is_empty());
}

/// The counterpart of the row above: what is right is accepted, in both versions, and the connection is kept.
#[tokio::test]
async fn good_certificates_are_accepted() {
    let ours = authority();
    for version in BOTH {
        let log = Log::default();
        let acceptor = ours.server(&["127.0.0.1", "things.example"], false, &[version]);
        let script = vec![Step::Read, ok(), Step::Read, ok()];
        let server = Server::start_tls(&log, acceptor, [script]).await;
        let client = client(server.secure_url(), &log)
            .trust_only_pem(ours.pem())
            .build()
            .unwrap();
        for _ in 0..2 {
            let call = client.send(&made());
            call.await.unwrap();
        }
        assert_eq!(log.count("connect "), 1);
        // The name is verified as it is signed, whatever the address.
        let client = crate::harness::client("", &log)
            .endpoint(format!("https://things.example:{}", server.address.port()))
            .no_proxy()
            .resolve_hosts(Hosts::new(&log, [&["127.0.0.1"]]))
            .trust_pem(ours.pem())
            .build()
            .unwrap();
        client.send(&made()).await.unwrap();
    }
}

/// A connection that breaks in the handshake is a broken connection, not a bad certificate.
#[tokio::test]
async fn a_reset_in_the_handshake_may_pass() {
    let log = Log::default();
    let server = Server::start(&log, [vec![Step::ReadPart(20), Step::Reset]]).await;
    let client = client(server.secure_url(), &log)
        .trust_only_pem(authority().pem())
        .build()
        .unwrap();
    let run = run(&log, client.send(&made())).await.failed().attempts(3);
    assert!(matches!(
        run.error().transport(),
        Some(TransportError::Connect { .. })
    ));
}

#[test]
fn certificates_that_are_none_are_refused_when_the_client_is_built() {
    let log = Log::default();
    let build = |pem: &str| {
        let client = client("https://things.example", &log).trust_pem(pem);
        client.build().unwrap_err().to_string()
    };
    let error = build("no certificate");
    assert!(error.contains("there is no certificate"), "{error}");
    let error = build("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    assert!(error.contains("cannot be read"), "{error}");
    let key = KeyPair::generate().unwrap().serialize_pem();
    let error = build(&key);
    assert!(error.contains("there is no certificate"), "{error}");
    assert!(!error.contains(&key[40..60]), "{error}");
}

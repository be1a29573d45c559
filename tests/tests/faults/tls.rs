//! Rows 5 and 6: TLS, with real handshakes.

use std::sync::Arc;
use std::time::Duration;

use aliyun_rpc_core::ClientBuilder;
use aliyun_rpc_core::transport::{TimeLimit, TlsBackend, TransportError};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::{ServerConfig, SupportedProtocolVersion, crypto, version};

use crate::connections::limit_of;
use crate::harness::server::send;
use crate::harness::{Hosts, ListThings, Log, Server, Step, client, made, ok, run};

const SOON: std::ops::Range<Duration> = Duration::ZERO..Duration::from_secs(5);

/// All that are compiled in.
fn backends() -> Vec<TlsBackend> {
    let native = cfg!(feature = "native-tls").then_some(TlsBackend::Native);
    std::iter::once(TlsBackend::Rustls).chain(native).collect()
}

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

    /// A server with a good certificate for these names.
    pub(crate) fn acceptor(&self, names: &[&str]) -> TlsAcceptor {
        self.server(names, false, &BOTH)
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
    for backend in backends() {
        let log = Log::default();
        let server = Server::start(&log, [vec![Step::Pause(Duration::from_secs(60))]]).await;
        let client = client(server.secure_url(), &log)
            .tls_backend(backend)
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
}

/// A server that cannot be trusted, or speaks no TLS that we do: one connection, no second attempt, nothing in clear.
async fn refused(server: &Server, log: &Log, builder: ClientBuilder, case: &str) -> String {
    let client = builder.build().unwrap();
    let run = run(log, client.send(&ListThings::default()))
        .await
        .failed()
        .attempts(1)
        .says(["no secure connection", "nothing was sent"])
        .took(SOON);
    let tls = matches!(run.error().transport(), Some(TransportError::Tls { .. }));
    assert!(tls, "{case}: {:?}", run.error());
    assert!(!run.error().is_retryable());
    assert!(server.requests().is_empty());
    let own: Vec<&String> = run
        .lines
        .iter()
        .filter(|line| line.starts_with("List"))
        .collect();
    assert_eq!(
        own,
        [
            "ListThings: attempt 1",
            "ListThings: failed with no secure connection",
            "ListThings: gave up after 1 attempt: no secure connection",
        ]
    );
    // A moment for a second connection that must not come.
    tokio::time::sleep(Duration::from_millis(20)).await;
    let told = [run.lines.clone(), log.lines()].concat();
    let connections = told.iter().filter(|line| line.starts_with("connect "));
    assert_eq!(connections.count(), 1, "{case}: {told:?}");
    assert!(server.requests().is_empty());
    run.error().to_string()
}

#[tokio::test]
async fn row_06_bad_certificates() {
    let (ours, theirs) = (authority(), authority_named("Somebody Else"));
    let local = ["127.0.0.1"];
    let cases = [
        ("expired", ours.server(&local, true, &BOTH)),
        ("UnknownIssuer", theirs.server(&local, false, &BOTH)),
        (
            "not valid for name",
            ours.server(&["other.example"], false, &BOTH),
        ),
    ];
    for backend in backends() {
        let builder = |server: &Server, log: &Log| {
            client(server.secure_url(), log)
                .tls_backend(backend)
                .trust_only_pem(ours.pem())
        };
        for (case, acceptor) in &cases {
            let log = Log::default();
            let script = vec![Step::Read, ok()];
            let server = Server::start_tls(&log, acceptor.clone(), [script]).await;
            let error = refused(&server, &log, builder(&server, &log), case).await;
            if backend == TlsBackend::Rustls {
                assert!(error.contains(case), "{error}");
            }
        }
        // A server that speaks no TLS, and one that speaks a version that is too old.
        let plain = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n".to_vec();
        for (case, bytes) in [("no TLS", plain), ("TLS 1.1", old_hello())] {
            let log = Log::default();
            // As much as is in every greeting, so that the answer does not come before it.
            let script = vec![Step::ReadPart(100), send(bytes), Step::Hold];
            let server = Server::start(&log, [script]).await;
            refused(&server, &log, builder(&server, &log), case).await;
        }
    }
}

/// The first words of a server that chooses TLS 1.1.
fn old_hello() -> Vec<u8> {
    let version = [3, 2];
    let (session, cipher, compression) = ([0], [0xc0, 0x13], [0]);
    let body = [&version[..], &[7; 32], &session, &cipher, &compression].concat();
    let length = |bytes: &[u8]| u8::try_from(bytes.len()).unwrap();
    let hello = [&[2, 0, 0, length(&body)], &body[..]].concat();
    [&[22, 3, 2, 0, length(&hello)], &hello[..]].concat()
}

/// The counterpart of the row above: what is right is accepted, in both versions, and the connection is kept.
#[tokio::test]
async fn good_certificates_are_accepted() {
    let ours = authority();
    let names = ["127.0.0.1", "things.example"];
    for (backend, version) in backends()
        .into_iter()
        .flat_map(|backend| BOTH.map(|version| (backend, version)))
    {
        let log = Log::default();
        let acceptor = ours.server(&names, false, &[version]);
        let script = vec![Step::Read, ok(), Step::Read, ok()];
        let server = Server::start_tls(&log, acceptor, [script]).await;
        let builder = || client(server.secure_url(), &log).tls_backend(backend);
        let client = builder().trust_only_pem(ours.pem()).build().unwrap();
        for _ in 0..2 {
            client.send(&made()).await.unwrap();
        }
        assert_eq!(log.count("connect "), 1);
        // The name is verified as it is signed, whatever the address; the platform's roots are trusted too.
        let client = builder()
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
    for (backend, end) in backends()
        .into_iter()
        .flat_map(|backend| [Step::Reset, Step::Close].map(|end| (backend, end)))
    {
        let log = Log::default();
        let server = Server::start(&log, [vec![Step::ReadPart(20), end]]).await;
        let client = client(server.secure_url(), &log)
            .tls_backend(backend)
            .trust_only_pem(authority().pem())
            .build()
            .unwrap();
        let run = run(&log, client.send(&made())).await.failed().attempts(3);
        let error = run.error();
        let broken = matches!(error.transport(), Some(TransportError::Connect { .. }));
        assert!(broken, "{error:?}");
    }
}

#[test]
fn certificates_that_are_none_are_refused_when_the_client_is_built() {
    let log = Log::default();
    for backend in backends() {
        let build = |pem: &str| {
            let client = client("https://things.example", &log)
                .tls_backend(backend)
                .trust_pem(pem);
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
}

#[test]
fn a_backend_that_is_not_there_is_refused_when_the_client_is_built() {
    let log = Log::default();
    let client = client("https://things.example", &log).tls_backend(TlsBackend::Native);
    let refused = client.build().err().map(|error| error.to_string());
    if backends().contains(&TlsBackend::Native) {
        assert_eq!(refused, None);
    } else {
        let refused = refused.unwrap();
        assert!(refused.contains("feature `native-tls`"), "{refused}");
    }
}

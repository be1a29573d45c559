//! Requests as bytes on a socket: nothing between the test and the emulator.

use std::fmt::Write as _;
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::SignedRequest;
use aliyun_rpc_core::clock::iso8601;
use aliyun_rpc_core::sign::{Algorithm, percent, v1, v3};
use aliyun_rpc_emulator::{Emulator, Key, ManualClock};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

pub(crate) const ID: &str = "testaccesskeyid0001";
pub(crate) const SECRET: &str = "TestAccessKeySecretDoNotUse0001";
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// The time of every test that does not move the clock.
pub(crate) fn noon() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_714_996_800)
}

/// An emulator with the test's key, on a clock that stands still.
pub(crate) async fn emulator() -> Emulator {
    Emulator::builder()
        .key(Key::new(ID, SECRET))
        .clock(ManualClock::new(noon()))
        .start()
        .await
        .unwrap()
}

/// One HTTP request, to be changed at will before it is sent.
#[derive(Clone, Debug)]
pub(crate) struct Wire {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// One HTTP answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(given, _)| given == name)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn diagnosis(&self) -> &str {
        self.header("x-emu-diagnosis").unwrap_or_default()
    }

    /// A member of a JSON answer.
    pub(crate) fn json(&self, name: &str) -> serde_json::Value {
        let value: serde_json::Value = serde_json::from_str(&self.body).expect(&self.body);
        value[name].clone()
    }

    /// The code of a JSON answer, empty for a success.
    pub(crate) fn code(&self) -> String {
        self.json("Code").as_str().unwrap_or_default().to_owned()
    }
}

impl Wire {
    /// A request with nothing in it but a host.
    pub(crate) fn new(method: &str, target: &str) -> Self {
        Self {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    pub(crate) fn of(signed: &SignedRequest) -> Self {
        Self {
            method: signed.method().as_str().to_owned(),
            target: signed.target().to_owned(),
            headers: signed
                .headers()
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
            body: signed.body().to_vec(),
        }
    }

    /// Sets a header in place of one of the same name.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers
            .retain(|(given, _)| !given.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers
            .retain(|(given, _)| !given.eq_ignore_ascii_case(name));
        self
    }

    /// Sends it on a connection of its own. A `host` header is added unless there is one.
    pub(crate) async fn send(&self, emulator: &Emulator) -> Answer {
        let mut text = format!("{} {} HTTP/1.1\r\n", self.method, self.target);
        for (name, value) in &self.headers {
            if !["content-length", "connection", "transfer-encoding"]
                .contains(&name.to_lowercase().as_str())
            {
                write!(text, "{name}: {value}\r\n").unwrap();
            }
        }
        if !self
            .headers
            .iter()
            .any(|(name, _)| name.eq_ignore_ascii_case("host"))
        {
            write!(text, "host: {}\r\n", emulator.address()).unwrap();
        }
        write!(
            text,
            "content-length: {}\r\nconnection: close\r\n\r\n",
            self.body.len()
        )
        .unwrap();
        let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
        stream.write_all(text.as_bytes()).await.unwrap();
        stream.write_all(&self.body).await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        let answer = String::from_utf8(answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").expect("an HTTP answer");
        let mut lines = head.lines();
        let status = lines.next().unwrap().split(' ').nth(1).unwrap();
        Answer {
            status: status.parse().unwrap(),
            headers: lines
                .map(|line| line.split_once(": ").unwrap())
                .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
                .collect(),
            body: body.to_owned(),
        }
    }
}

pub(crate) type Pairs = Vec<(String, String)>;

pub(crate) fn pairs(list: &[(&str, &str)]) -> Pairs {
    list.iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

pub(crate) fn lend(pairs: &Pairs) -> Vec<(&str, &str)> {
    pairs
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

pub(crate) fn encoded(pairs: &Pairs) -> String {
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{}={}", percent::encode(name), percent::encode(value)))
        .collect();
    pairs.join("&")
}

/// The common parameters of V1 and the given ones.
pub(crate) fn v1_parameters(
    action: &str,
    version: &str,
    nonce: &str,
    own: &[(&str, &str)],
) -> Pairs {
    let mut all = pairs(own);
    all.extend(pairs(&[
        ("Action", action),
        ("Version", version),
        ("Format", "JSON"),
        ("AccessKeyId", ID),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureVersion", "1.0"),
        ("SignatureNonce", nonce),
        ("Timestamp", &iso8601(noon())),
    ]));
    all
}

/// A V1 request in the query, signed by the rules.
pub(crate) fn v1_get(action: &str, version: &str, nonce: &str, own: &[(&str, &str)]) -> Wire {
    v1_request(v1_parameters(action, version, nonce, own), SECRET)
}

/// Signs parameters by V1's rules and puts everything in the query.
pub(crate) fn v1_request(mut all: Pairs, secret: &str) -> Wire {
    let text = v1::string_to_sign("GET", &v1::canonical_query(&lend(&all)));
    all.push(("Signature".to_owned(), v1::signature(secret, &text)));
    Wire::new("GET", &format!("/?{}", encoded(&all)))
}

/// The headers of V3 for a body, without the signature.
pub(crate) fn v3_headers(
    emulator: &Emulator,
    action: &str,
    version: &str,
    nonce: &str,
    body: &[u8],
) -> Pairs {
    pairs(&[
        ("host", &emulator.address().to_string()),
        ("x-acs-action", action),
        ("x-acs-version", version),
        ("x-acs-date", &iso8601(noon())),
        ("x-acs-signature-nonce", nonce),
        (
            "x-acs-content-sha256",
            &v3::hash(Algorithm::Acs3HmacSha256, body).unwrap(),
        ),
    ])
}

/// Signs headers, query and body by V3's rules.
pub(crate) fn v3_request(headers: Pairs, query: &Pairs, body: &[u8], secret: &str) -> Wire {
    let algorithm = Algorithm::Acs3HmacSha256;
    let canonical = v3::canonical(&v3::Request {
        algorithm,
        method: "POST",
        path: "/",
        query: &lend(query),
        headers: &lend(&headers),
        hashed_payload: &v3::hash(algorithm, body).unwrap(),
    })
    .unwrap();
    let signature = v3::signature(algorithm, secret, &canonical.string_to_sign).unwrap();
    let mut wire = v3_wire(headers, query, body);
    wire = wire.header(
        "authorization",
        &format!(
            "{algorithm} Credential={ID},SignedHeaders={},Signature={signature}",
            canonical.signed_headers
        ),
    );
    wire
}

/// The request without an `Authorization` header.
pub(crate) fn v3_wire(headers: Pairs, query: &Pairs, body: &[u8]) -> Wire {
    let target = match encoded(query).as_str() {
        "" => "/".to_owned(),
        text => format!("/?{text}"),
    };
    let mut wire = Wire::new("POST", &target);
    wire.headers = headers;
    wire.body = body.to_vec();
    wire
}

/// A V3 request with its parameters in the query.
pub(crate) fn v3_post(
    emulator: &Emulator,
    action: &str,
    version: &str,
    nonce: &str,
    own: &[(&str, &str)],
) -> Wire {
    let headers = v3_headers(emulator, action, version, nonce, b"");
    v3_request(headers, &pairs(own), b"", SECRET)
}

/// The encoding of the protocol, written again so that the code under test is not tested against itself.
pub(crate) fn strict(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

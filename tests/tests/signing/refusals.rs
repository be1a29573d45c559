//! What is refused before anything is signed, and what a signed request shows of itself.

use aliyun_rpc_core::descriptor::{Action, BodyStyle, Field, Kind, Method, Place, Style};
use aliyun_rpc_core::encode::{Dynamic, Encoded, Fill, MAX_TARGET, Operation, RESERVED};
use aliyun_rpc_core::value::{Params, Value};
use aliyun_rpc_core::{Algorithm, Credentials, Format, Secret, Signer};

use super::{dynamic, operation, signer};

fn one(name: &str, value: impl Into<serde_json::Value>, place: Place) -> Dynamic {
    let mut params = Dynamic::new();
    params.push(name, value, place);
    params
}

fn refusal(params: &Dynamic) -> String {
    Encoded::dynamic(operation(Method::Post), params)
        .unwrap_err()
        .to_string()
}

#[test]
fn names_of_the_protocol_and_names_that_occur_twice() {
    for name in RESERVED {
        for place in [Place::Query, Place::Body] {
            let told = refusal(&one(name, "x", place));
            assert!(told.contains(&format!("`{name}`")), "{told}");
            assert!(told.contains("belongs to the protocol"), "{told}");
        }
    }
    for name in [
        "SignatureId",
        "ActionName",
        "Actio",
        "action",
        "FormatX",
        "RegionId",
    ] {
        Encoded::dynamic(operation(Method::Post), &one(name, "x", Place::Query)).unwrap();
    }
    let mut twice = one("Tag", vec!["a"], Place::Query);
    twice.push("Tag.1", "b", Place::Body);
    let told = refusal(&twice);
    assert!(
        told.contains("`Tag.1`") && told.contains("two parameters"),
        "{told}"
    );
}

#[test]
fn header_values_that_would_break_out() {
    let good = operation(Method::Post);
    let encoded = Encoded::dynamic(good, &Dynamic::new()).unwrap();
    let bad = ["a\r\nb", "a\nb", "a\0b", "a;b", "ä"];
    let told = |operation: &Operation<'_>, credentials: Credentials, host: &str, nonce: &str| {
        Signer::new(credentials, host)
            .nonce(nonce)
            .sign_encoded(operation, &encoded)
            .map(|_| ())
            .unwrap_err()
            .to_string()
    };
    let key = || Credentials::new("id", "secret");
    for bad in bad {
        let cases = [
            (
                "action name",
                told(&Operation { name: bad, ..good }, key(), "h", "n"),
            ),
            (
                "API version",
                told(
                    &Operation {
                        version: bad,
                        ..good
                    },
                    key(),
                    "h",
                    "n",
                ),
            ),
            ("host", told(&good, key(), bad, "n")),
            ("nonce", told(&good, key(), "h", bad)),
            (
                "access key id",
                told(&good, Credentials::new(bad, "s"), "h", "n"),
            ),
            (
                "security token",
                told(&good, Credentials::sts("id", "s", bad), "h", "n"),
            ),
            (
                "bearer token",
                told(&good, Credentials::bearer(bad), "h", "n"),
            ),
        ];
        for (field, told) in cases {
            assert!(told.contains(field), "{field}: {told}");
            // The error names the action, but never with its line breaks; other values are not repeated at all.
            assert!(
                !told.contains(bad) || field == "action name",
                "{field}: {told}"
            );
            assert!(!told.contains(['\r', '\n', '\0']), "{field}: {told}");
        }
    }
}

#[test]
fn get_requests_beyond_the_limit() {
    for algorithm in [Algorithm::Acs3HmacSha256, Algorithm::HmacSha1] {
        let sign = |length: usize, method| {
            let operation = operation(method);
            let params = one("T", "x".repeat(length), Place::Body);
            let encoded = Encoded::dynamic(operation, &params).unwrap();
            signer(algorithm).sign_encoded(&operation, &encoded)
        };
        let fits = sign(MAX_TARGET - 1000, Method::Get).unwrap();
        assert!(fits.body().is_empty() && fits.target().len() > MAX_TARGET - 1000);
        let told = sign(MAX_TARGET, Method::Get).unwrap_err().to_string();
        assert!(told.contains("POST") && told.contains("8192"), "{told}");
        sign(MAX_TARGET, Method::Post).unwrap();
    }
}

#[test]
fn json_bodies_need_v3() {
    let operation = Operation {
        body: BodyStyle::Json,
        ..operation(Method::Post)
    };
    let mut params = one(
        "b",
        serde_json::json!({"z": [1, null, "é\"\n"], "a": 0.5}),
        Place::Body,
    );
    params.push("a", true, Place::Body);
    params.push("Q", "1", Place::Query);
    let encoded = Encoded::dynamic(operation, &params).unwrap();
    let signed = signer(Algorithm::Acs3HmacSha256)
        .sign_encoded(&operation, &encoded)
        .unwrap();
    assert_eq!(
        std::str::from_utf8(signed.body()).unwrap(),
        "{\"b\":{\"a\":0.5,\"z\":[1,null,\"é\\\"\\n\"]},\"a\":true}"
    );
    assert_eq!(signed.target(), "/?Q=1");
    assert_eq!(
        signed.header("content-type"),
        Some("application/json; charset=utf-8")
    );
    let told = signer(Algorithm::HmacSha1)
        .sign_encoded(&operation, &encoded)
        .unwrap_err()
        .to_string();
    assert!(
        told.contains("V1") && told.contains("ACS3-HMAC-SHA256"),
        "{told}"
    );
}

#[test]
fn calls_without_a_signature() {
    let params = dynamic(&[("Q".to_owned(), "1".to_owned())].into(), Place::Query);
    let anonymous = Operation {
        anonymous: true,
        ..operation(Method::Post)
    };
    for (credentials, operation, query) in [
        (
            Credentials::new("id", "secret"),
            anonymous,
            "/?Format=XML&Q=1",
        ),
        (
            Credentials::bearer("canary"),
            operation(Method::Post),
            "/?Q=1&SignatureType=BEARERTOKEN",
        ),
    ] {
        let encoded = Encoded::dynamic(operation, &params).unwrap();
        let sign = |algorithm| {
            Signer::new(credentials.clone(), "h")
                .algorithm(algorithm)
                .format(Format::Xml)
                .nonce("n")
                .time(std::time::UNIX_EPOCH)
                .sign_encoded(&operation, &encoded)
                .unwrap()
        };
        let v3 = sign(Algorithm::Acs3HmacSha256);
        assert_eq!(v3.target(), query);
        assert_eq!(v3.header("accept"), Some("text/xml"));
        let v1 = sign(Algorithm::HmacSha1);
        let body = std::str::from_utf8(v1.body()).unwrap();
        let bearer = "Action=TestAction&BearerToken=canary&Format=XML&Q=1&SignatureNonce=n\
            &SignatureType=BEARERTOKEN&Timestamp=1970-01-01T00%3A00%3A00Z&Version=2020-01-01";
        if operation.anonymous {
            assert_eq!(
                body,
                bearer
                    .replace("BearerToken=canary&", "")
                    .replace("SignatureType=BEARERTOKEN&", "")
            );
            assert_eq!(v3.header("x-acs-bearer-token"), None);
        } else {
            assert_eq!(body, bearer);
            assert_eq!(v3.header("x-acs-bearer-token"), Some("canary"));
        }
        for signed in [v1, v3] {
            assert_eq!(signed.header("authorization"), None);
            assert_eq!((signed.algorithm(), signed.signature()), (None, ""));
            assert_eq!((signed.canonical(), signed.string_to_sign()), ("", ""));
            assert!(!signed.shown().contains("canary"), "{}", signed.shown());
        }
    }
}

/// Two fields, one secret and nested in JSON text, one secret in the query.
struct Confidential;

static CONFIDENTIAL: Action = Action {
    product: "Test",
    version: "2020-01-01",
    name: "TestAction",
    params: &[
        Field {
            name: "Password",
            kind: Kind::Text,
            secret: true,
            ..Field::EMPTY
        },
        Field {
            name: "Login",
            kind: Kind::Object(|| NESTED),
            style: Style::Json,
            ..Field::EMPTY
        },
        Field {
            name: "Token",
            kind: Kind::Text,
            idempotency_token: true,
            ..Field::EMPTY
        },
        Field {
            name: "RegionId",
            kind: Kind::Text,
            region: true,
            ..Field::EMPTY
        },
    ],
    ..Action::EMPTY
};
static NESTED: &[Field] = &[Field {
    name: "Pin",
    kind: Kind::Text,
    secret: true,
    ..Field::EMPTY
}];

impl Params for Confidential {
    fn table(&self) -> &'static [Field] {
        CONFIDENTIAL.params
    }
    fn get(&self, i: usize) -> Value<'_> {
        match i {
            0 => Value::Str("canary 1"),
            1 => Value::Object(&Nested),
            _ => Value::Unset,
        }
    }
}

struct Nested;

impl Params for Nested {
    fn table(&self) -> &'static [Field] {
        NESTED
    }
    fn get(&self, _: usize) -> Value<'_> {
        Value::Str("canary2")
    }
}

#[test]
fn shown_requests_hide_what_is_secret() {
    for algorithm in [Algorithm::Acs3HmacSha256, Algorithm::HmacSha1] {
        let signer = Signer::new(
            Credentials::sts("LTAI5tCanaryCanary0001", "canary3", Secret::from("canary4")),
            "h",
        )
        .algorithm(algorithm)
        .region("cn-hangzhou")
        .idempotency_token("once");
        let signed = signer.sign(&CONFIDENTIAL, &Confidential).unwrap();
        let encoded = Encoded::new(&CONFIDENTIAL, &Confidential, Fill::default()).unwrap();
        for shown in [
            signed.shown(),
            format!("{signed:?}"),
            format!("{signer:?}"),
            format!("{encoded:?}"),
        ] {
            assert!(!shown.contains("canary"), "{shown}");
            assert!(!shown.contains("CanaryCanary"), "{shown}");
            assert!(!shown.contains(signed.signature()), "{shown}");
        }
        // But all of it is sent, and what is not secret is shown.
        let sent = format!(
            "{}{}",
            signed.target(),
            String::from_utf8_lossy(signed.body())
        );
        assert!(
            sent.contains("Password=canary%201") && sent.contains("canary2"),
            "{sent}"
        );
        assert!(
            signed.shown().contains("RegionId=cn-hangzhou"),
            "{}",
            signed.shown()
        );
        assert!(signed.shown().contains("Token=once"), "{}", signed.shown());
    }
}

#[test]
fn pictures_of_a_difference() {
    let signed = |algorithm| {
        Signer::new(
            Credentials::sts("LTAI5tCanaryCanary0001", "s", "canary3"),
            "h",
        )
        .algorithm(algorithm)
        .sign(&CONFIDENTIAL, &Confidential)
        .unwrap()
    };
    let v1 = signed(Algorithm::HmacSha1);
    let message = |text: &str| format!("... server string to sign is:{text}");
    let theirs = v1.string_to_sign().replacen("%26Password", "%26Pasword", 1);
    let picture = aliyun_rpc_core::sign::picture(&v1, &message(&theirs)).unwrap();
    let [ours, theirs, mark] = picture.lines().collect::<Vec<_>>().try_into().unwrap();
    assert!(ours.contains("&Password=***&"), "{picture}");
    assert!(theirs.contains("&Pasword="), "{picture}");
    // The mark stands below the first letter that differs: the second `s`.
    assert_eq!(
        mark.find('^'),
        ours.find("Password").map(|at| at + 3),
        "{picture}"
    );
    assert!(theirs.contains("&Pasword=***&"), "{picture}");
    assert!(!picture.to_lowercase().contains("canary"), "{picture}");
    assert_eq!(
        aliyun_rpc_core::sign::picture(&v1, &message(v1.string_to_sign())),
        None
    );

    let v3 = signed(Algorithm::Acs3HmacSha256);
    let theirs = v3.canonical().replacen("host:h", "host:i", 1);
    let message = format!("server StringToSign is [x] server CanonicalRequest is [{theirs}]");
    let picture = aliyun_rpc_core::sign::picture(&v3, &message).unwrap();
    assert!(
        picture.contains("host:h⏎x-acs-accesskey-id:LTAI…0001⏎"),
        "{picture}"
    );
    assert!(!picture.to_lowercase().contains("canary"), "{picture}");
}

#[test]
fn private_keys_that_cannot_be_used() {
    use aliyun_rpc_core::sign::{v1, v3};

    for (key, reason) in [
        ("canary", "no `-----BEGIN`"),
        ("-----BEGIN PRIVATE KEY-----\ncanary", "no `-----END`"),
        (
            "-----BEGIN PRIVATE KEY-----\n!canary!\n-----END PRIVATE KEY-----",
            "not base64",
        ),
        (
            "-----BEGIN PRIVATE KEY-----\nY2FuYXJ5\n-----END PRIVATE KEY-----",
            "not an RSA key",
        ),
        (
            "-----BEGIN EC PRIVATE KEY-----\nY2FuYXJ5\n-----END EC PRIVATE KEY-----",
            "not labelled",
        ),
    ] {
        for told in [
            v1::rsa_signature(key, "text").unwrap_err().to_string(),
            v3::signature(Algorithm::Acs3RsaSha256, key, "text")
                .unwrap_err()
                .to_string(),
        ] {
            assert!(told.contains(reason), "{told}");
            assert!(!told.contains("canary") && !told.contains("Y2Fu"), "{told}");
        }
    }
    for told in [
        v3::hash(Algorithm::HmacSha1, b"").unwrap_err().to_string(),
        v3::signature(Algorithm::Sha256WithRsa, "s", "t")
            .unwrap_err()
            .to_string(),
    ] {
        assert!(told.contains("V1") && told.contains("ACS3"), "{told}");
    }
}

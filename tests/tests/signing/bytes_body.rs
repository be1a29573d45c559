//! Bytes that are the whole body.

use std::collections::BTreeMap;

use aliyun_rpc_core::descriptor::{Action, BodyStyle, Field, Kind, Method, Place, Style};
use aliyun_rpc_core::encode::{Encoded, Fill};
use aliyun_rpc_core::value::{Params, Value};
use aliyun_rpc_core::{Algorithm, Blob, RpcAction, RpcResponse};
use bytes::Bytes;

use super::{naive, signer};

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-02", response = Nothing)]
struct ReadText {
    url: Option<String>,
    rotate: Option<bool>,
    #[rpc(body = bytes)]
    image: Option<Blob>,
}

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-02", response = Nothing)]
struct PutImage {
    #[rpc(body = bytes)]
    format: Blob,
    name: String,
}

#[derive(Clone, Debug, Default, RpcResponse)]
struct Nothing {}

const IMAGE: &[u8; 6] = b"\xff\xd8\xff\0a=";

#[test]
fn the_rest_travels_in_the_query_and_the_bytes_are_signed() {
    let request = ReadText::new().rotate(true).image(IMAGE);
    for algorithm in [Algorithm::Acs3HmacSha256, Algorithm::Acs3HmacSm3] {
        let signed = signer(algorithm).sign(ReadText::ACTION, &request).unwrap();
        assert_eq!(signed.body(), &IMAGE[..]);
        assert_eq!(signed.target(), "/?Rotate=true");
        assert_eq!(
            signed.header("content-type"),
            Some("application/octet-stream")
        );
        let hash = signed.header("x-acs-content-sha256").unwrap();
        if algorithm == Algorithm::Acs3HmacSha256 {
            assert_eq!(hash, naive::sha256_hex(IMAGE));
        }
        assert!(signed.canonical().ends_with(hash));
        assert!(
            signed
                .canonical()
                .contains("content-type:application/octet-stream\n")
        );
        assert!(
            signed.shown().ends_with("\n\n(6 bytes)\n"),
            "{}",
            signed.shown()
        );
    }
}

#[test]
fn nothing_is_copied() {
    let bytes = Bytes::from(vec![7; 1000]);
    let request = PutImage::new(bytes.clone(), "n");
    let encoded = Encoded::new(PutImage::ACTION, &request, Fill::default()).unwrap();
    assert_eq!(encoded.bytes_body().unwrap().as_ptr(), bytes.as_ptr());
    for _attempt in 0..2 {
        let signed = signer(Algorithm::Acs3HmacSha256)
            .sign_encoded(&PutImage::ACTION.into(), &encoded)
            .unwrap();
        assert_eq!(signed.body().as_ptr(), bytes.as_ptr());
    }
    let shown = format!("{request:?} {encoded:?}");
    assert!(shown.contains("Blob(1000 bytes)"), "{shown}");
    assert!(shown.contains("bytes_body: Some(1000)"), "{shown}");
}

#[test]
fn v1_cannot_sign_them() {
    for algorithm in [Algorithm::HmacSha1, Algorithm::Sha256WithRsa] {
        let told = signer(algorithm)
            .sign(ReadText::ACTION, &ReadText::new().image(IMAGE))
            .unwrap_err()
            .to_string();
        for words in ["ReadText", "bytes as its body", "ACS3-HMAC-SHA256"] {
            assert!(told.contains(words), "{told}");
        }
    }
}

#[test]
fn without_bytes_there_is_no_body() {
    let request = ReadText::new().url("https://example.com/a.png");
    let signed = signer(Algorithm::Acs3HmacSha256)
        .sign(ReadText::ACTION, &request)
        .unwrap();
    assert!(signed.body().is_empty());
    assert_eq!(signed.header("content-type"), None);
    // Then V1 can sign it, too.
    let signed = signer(Algorithm::HmacSha1).sign(ReadText::ACTION, &request);
    assert!(signed.unwrap().canonical().contains("Url=https%3A%2F%2F"));
}

#[test]
fn the_descriptor_says_so() {
    assert_eq!(ReadText::ACTION.body, BodyStyle::Bytes);
    let [.., image] = ReadText::ACTION.params else {
        panic!("no field")
    };
    assert!(matches!(image.kind, Kind::Bytes) && image.place == Place::Body);
    assert!(!image.required && PutImage::ACTION.params[0].required);
    assert_eq!(PutImage::ACTION.body, BodyStyle::Bytes);
}

/// A description that was not derived can ask for what cannot be.
#[test]
fn bytes_among_the_parameters_are_refused() {
    struct Two(Bytes);
    static FIELDS: &[Field] = &[
        Field {
            name: "A",
            place: Place::Body,
            kind: Kind::Bytes,
            ..Field::EMPTY
        },
        Field {
            name: "B",
            place: Place::Body,
            kind: Kind::Bytes,
            style: Style::Json,
            ..Field::EMPTY
        },
    ];
    impl Params for Two {
        fn table(&self) -> &'static [Field] {
            FIELDS
        }
        fn get(&self, _: usize) -> Value<'_> {
            Value::Bytes(&self.0)
        }
    }
    let told = |body, method| {
        let action = Action {
            body,
            method,
            params: FIELDS,
            ..Action::EMPTY
        };
        let refused = Encoded::new(&action, &Two(Bytes::from_static(b"x")), Fill::default());
        refused.unwrap_err().to_string()
    };
    let expected: BTreeMap<_, _> = [
        ("`A`", told(BodyStyle::Bytes, Method::Get)),
        ("`B`", told(BodyStyle::Bytes, Method::Post)),
        ("`A` ", told(BodyStyle::Json, Method::Post)),
        (" `A`", told(BodyStyle::Form, Method::Post)),
    ]
    .into();
    for (name, told) in expected {
        assert!(told.contains(name) && told.contains("whole body"), "{told}");
    }
}

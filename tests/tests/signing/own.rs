//! Parameters of an operation with the names of common ones: they need a signature that sends those as headers.

use aliyun_rpc_core::descriptor::Place;
use aliyun_rpc_core::encode::{Encoded, Fill};
use aliyun_rpc_core::sign::Algorithm;
use aliyun_rpc_core::{Credentials, RpcAction, RpcResponse, Signer};

use super::signer;

/// Official packages send the query parameter `Version` and the header `x-acs-version` both.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-02", response = Nothing)]
struct GetThing {
    #[rpc(own)]
    version: Option<String>,
    #[rpc(own, body, name = "Format")]
    kind: Option<String>,
    #[rpc(own)]
    signature_type: Option<String>,
    name: Option<String>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
struct Nothing {}

const V3: [Algorithm; 2] = [Algorithm::Acs3HmacSha256, Algorithm::Acs3HmacSm3];

#[test]
fn with_v3_they_travel_beside_the_headers() {
    let request = GetThing::new().version("3").kind("PDF").name("n");
    for algorithm in V3 {
        let signed = signer(algorithm).sign(GetThing::ACTION, &request).unwrap();
        assert_eq!(signed.target(), "/?Name=n&Version=3");
        assert_eq!(signed.body(), "Format=PDF");
        assert_eq!(signed.header("x-acs-version"), Some("2020-01-02"));
        assert_eq!(signed.header("accept"), Some("application/json"));
        assert!(signed.canonical().contains("\nName=n&Version=3\n"));
    }
    let encoded = Encoded::new(GetThing::ACTION, &request, Fill::default()).unwrap();
    let query: Vec<_> = encoded.pairs(Place::Query).collect();
    assert_eq!(query, [("Name", "n"), ("Version", "3")]);
}

#[test]
fn with_v1_they_are_refused_by_name_unless_unset() {
    let request = GetThing::new().kind("PDF");
    for algorithm in [Algorithm::HmacSha1, Algorithm::Sha256WithRsa] {
        let told = signer(algorithm)
            .sign(GetThing::ACTION, &request)
            .unwrap_err()
            .to_string();
        for words in [
            "GetThing",
            "`Format`",
            "the V1 signature",
            "ACS3-HMAC-SHA256",
        ] {
            assert!(told.contains(words), "{told}");
        }
        assert!(!told.contains("PDF"), "{told}");
    }
    let unset = GetThing::new().name("n");
    let signed = signer(Algorithm::HmacSha1).sign(GetThing::ACTION, &unset);
    assert!(signed.unwrap().canonical().contains("Version=2020-01-02"));
}

#[test]
fn what_v3_itself_puts_into_the_query_is_never_sent_twice() {
    let sign = |credentials: Credentials, request: &GetThing| {
        Signer::new(credentials, "localhost")
            .sign(GetThing::ACTION, request)
            .map(|signed| signed.target().to_owned())
            .map_err(|error| error.to_string())
    };
    let bearer = || Credentials::bearer("token");
    let told = sign(bearer(), &GetThing::new().signature_type("x")).unwrap_err();
    assert!(
        told.contains("`SignatureType`") && told.contains("bearer"),
        "{told}"
    );
    assert_eq!(
        sign(bearer(), &GetThing::new().version("3")).unwrap(),
        "/?SignatureType=BEARERTOKEN&Version=3"
    );
    let told = sign(Credentials::anonymous(), &GetThing::new().kind("PDF")).unwrap_err();
    assert!(
        told.contains("`Format`") && told.contains("without credentials"),
        "{told}"
    );
}

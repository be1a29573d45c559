//! The refusal table: each code by a request that earns it, in both schemes where both have it, in JSON and XML.

use std::time::Duration;

use aliyun_rpc_core::clock::iso8601;
use aliyun_rpc_core::{Format, RpcResponse, decode};
use aliyun_rpc_emulator::Emulator;

use crate::wire::{
    Answer, Pairs, SECRET, Wire, emulator, encoded, noon, v1_get, v1_parameters, v1_request,
    v3_headers, v3_post, v3_request, v3_wire,
};

pub(crate) const RULES: &str = "ListConfigRules";
pub(crate) const CONFIG: &str = "2019-01-08";

/// The members of an error answer, read by the library's own decoder.
#[derive(Clone, Debug, Default, RpcResponse)]
struct Refused {
    code: String,
    message: String,
    request_id: String,
    host_id: String,
    recommend: String,
}

fn read(answer: &Answer, format: Format) -> Refused {
    let mut refused = Refused::default();
    decode::decode(&mut refused, answer.body.as_bytes(), format).expect(&answer.body);
    refused
}

/// Checks status, code, words of the message and the frame of an answer.
pub(crate) fn check(answer: &Answer, format: Format, status: u16, code: &str, words: &str) {
    let media_type = match format {
        Format::Json => "application/json;charset=utf-8",
        Format::Xml => "text/xml;charset=utf-8",
    };
    assert_eq!(
        answer.header("content-type"),
        Some(media_type),
        "{}",
        answer.body
    );
    let refused = read(answer, format);
    assert_eq!(
        (answer.status, refused.code.as_str()),
        (status, code),
        "{}",
        answer.body
    );
    assert!(
        refused.message.contains(words),
        "expected `{words}` in `{}`",
        refused.message
    );
    assert_eq!(
        Some(refused.request_id.as_str()),
        answer.header("x-acs-request-id")
    );
    assert_eq!(refused.request_id.len(), 36);
    assert!(
        refused.host_id.starts_with("127.0.0.1:") || refused.host_id.contains("evil"),
        "{}",
        refused.host_id
    );
    assert!(
        refused.recommend.contains(&format!("q={code}")),
        "{}",
        refused.recommend
    );
    if format == Format::Xml {
        assert!(
            answer.body.contains("<Error><RequestId>"),
            "{}",
            answer.body
        );
    }
}

/// V1 parameters without one, or with another value of one, signed by the rules.
fn v1_with(name: &str, value: Option<&str>) -> Wire {
    let mut all = v1_parameters(RULES, CONFIG, "n", &[]);
    all.retain(|(other, _)| other != name);
    if let Some(value) = value {
        all.push((name.to_owned(), value.to_owned()));
    }
    v1_request(all, SECRET)
}

/// The same for a V3 header.
fn v3_with(emulator: &Emulator, name: &str, value: Option<&str>) -> Wire {
    let mut headers = v3_headers(emulator, RULES, CONFIG, "n", b"");
    headers.retain(|(other, _)| other != name);
    if let Some(value) = value {
        headers.push((name.to_owned(), value.to_owned()));
    }
    v3_request(headers, &Pairs::new(), b"", SECRET)
}

/// Asks for XML, signed anew where the question is part of what is signed.
fn in_xml(wire: &Wire) -> Wire {
    let (path, query) = wire.target.split_once('?').unwrap_or((&wire.target, ""));
    if !query.contains("Signature=") {
        return wire.clone().header("accept", "application/xml");
    }
    let mut all: Pairs = serde_urlencoded::from_str(query).unwrap();
    all.retain(|(name, _)| name != "Signature" && name != "Format");
    all.push(("Format".to_owned(), "XML".to_owned()));
    let mut wire = wire.clone();
    let signed = v1_request(all, SECRET);
    wire.target = format!("{path}?{}", signed.target.split_once('?').unwrap().1);
    wire
}

/// Requests, and the status, code and words that each must earn.
fn cases(e: &Emulator) -> Vec<(Wire, u16, &'static str, String)> {
    let late = iso8601(noon() - Duration::from_secs(15 * 60 + 1));
    let early = iso8601(noon() + Duration::from_secs(15 * 60 + 1));
    let missing = |name: &str| format!("\"{name}\" that is mandatory");
    let mut cases = Vec::new();
    for name in [
        "Action",
        "Version",
        "AccessKeyId",
        "SignatureMethod",
        "SignatureVersion",
        "SignatureNonce",
        "Timestamp",
    ] {
        cases.push((v1_with(name, None), 400, "MissingParameter", missing(name)));
    }
    for name in [
        "x-acs-action",
        "x-acs-version",
        "x-acs-date",
        "x-acs-content-sha256",
    ] {
        cases.push((
            v3_with(e, name, None),
            400,
            "MissingParameter",
            missing(name),
        ));
    }
    let put = |method: &str| Wire {
        method: method.to_owned(),
        ..v3_with(e, "", None)
    };
    cases.extend([
        (
            v1_with("Action", Some("Nonsense")),
            404,
            "InvalidAction.NotFound",
            "not found".to_owned(),
        ),
        (
            v3_with(e, "x-acs-action", Some("Nonsense")),
            404,
            "InvalidAction.NotFound",
            "not found".to_owned(),
        ),
        (
            v1_with("Version", Some("2001-01-01")),
            400,
            "InvalidVersion",
            "Version is not valid".to_owned(),
        ),
        (
            v3_with(e, "x-acs-version", Some("2001-01-01")),
            400,
            "InvalidVersion",
            "Version is not valid".to_owned(),
        ),
        (
            v3_with(e, "x-acs-version", Some("2020-03-31")),
            404,
            "InvalidAction.NotFound",
            "not found".to_owned(),
        ),
        (
            put("PUT"),
            405,
            "UnsupportedHTTPMethod",
            "method".to_owned(),
        ),
        (
            put("DELETE"),
            405,
            "UnsupportedHTTPMethod",
            "method".to_owned(),
        ),
        (
            v1_with("SignatureMethod", Some("HMAC-MD5")),
            400,
            "UnsupportedSignatureMethod",
            "HMAC-MD5".to_owned(),
        ),
        (
            v1_with("SignatureMethod", Some("SHA256withRSA")),
            400,
            "UnsupportedSignatureMethod",
            "RSA".to_owned(),
        ),
        (
            v1_with("SignatureType", Some("PRIVATEKEY")),
            400,
            "UnsupportedSignatureMethod",
            "PRIVATEKEY".to_owned(),
        ),
        (
            v1_with("SignatureVersion", Some("9")),
            400,
            "UnsupportedSignatureVersion",
            "9".to_owned(),
        ),
        (
            v3_post(e, RULES, CONFIG, "n", &[]).header("authorization", "Basic abc"),
            400,
            "IncompleteSignature",
            "conform".to_owned(),
        ),
        (
            v1_with("AccessKeyId", Some("nobody")),
            404,
            "InvalidAccessKeyId.NotFound",
            "not found".to_owned(),
        ),
        (
            v1_with("Timestamp", Some(&late)),
            400,
            "InvalidTimeStamp.Expired",
            "expired".to_owned(),
        ),
        (
            v1_with("Timestamp", Some(&early)),
            400,
            "InvalidTimeStamp.Expired",
            "expired".to_owned(),
        ),
        (
            v3_with(e, "x-acs-date", Some(&late)),
            400,
            "InvalidTimeStamp.Expired",
            "expired".to_owned(),
        ),
        (
            v3_with(e, "x-acs-date", Some(&early)),
            400,
            "InvalidTimeStamp.Expired",
            "expired".to_owned(),
        ),
        (
            v1_with("Timestamp", Some("2024-05-06 12:00:00")),
            400,
            "InvalidTimeStamp.Format",
            "well formatted".to_owned(),
        ),
        (
            v1_with("Timestamp", Some("2024-02-30T12:00:00Z")),
            400,
            "InvalidTimeStamp.Format",
            "well formatted".to_owned(),
        ),
        (
            v3_with(e, "x-acs-date", Some("20240506T120000Z")),
            400,
            "InvalidTimeStamp.Format",
            "well formatted".to_owned(),
        ),
        (
            v1_with("SecurityToken", Some("made up")),
            400,
            "InvalidSecurityToken.Malformed",
            "malformed".to_owned(),
        ),
        (
            v3_with(e, "x-acs-security-token", Some("made up")),
            400,
            "InvalidSecurityToken.Malformed",
            "malformed".to_owned(),
        ),
        (
            v1_get(RULES, CONFIG, "p1", &[("PageSize", "101")]),
            400,
            "InvalidParameter",
            "`PageSize` must be at most 100".to_owned(),
        ),
        (
            v3_post(e, RULES, CONFIG, "p2", &[("PageSize", "ten")]),
            400,
            "InvalidParameter",
            "`PageSize`".to_owned(),
        ),
        (
            v3_post(e, RULES, CONFIG, "p3", &[("PagSize", "10")]),
            400,
            "InvalidParameter",
            "did you mean `PageSize`?".to_owned(),
        ),
        (
            v3_post(e, RULES, CONFIG, "p4", &[("MultiAccount", "maybe")]),
            400,
            "InvalidParameter",
            "`MultiAccount`".to_owned(),
        ),
        (
            v3_post(e, "EnableResourceDirectory", "2020-03-31", "p5", &[]),
            400,
            "MissingParameter",
            missing("EnableMode"),
        ),
        (
            v3_post(
                e,
                "ListDiscoveredResources",
                CONFIG,
                "p6",
                &[("PageNumber", "1")],
            ),
            400,
            "MissingParameter",
            missing("PageSize"),
        ),
        (
            v3_post(e, RULES, CONFIG, "p7", &[]).header("host", "evil.example"),
            403,
            "Emulator.Foreign",
            "Host".to_owned(),
        ),
        (
            v3_post(e, RULES, CONFIG, "p8", &[]).header("origin", "https://evil.example"),
            403,
            "Emulator.Foreign",
            "origins".to_owned(),
        ),
        (
            v3_post(e, RULES, CONFIG, "p9", &[]).header("sec-fetch-site", "cross-site"),
            403,
            "Emulator.Foreign",
            "sites".to_owned(),
        ),
    ]);
    cases
}

#[tokio::test]
async fn the_table_in_json_and_xml() {
    for format in [Format::Json, Format::Xml] {
        let emulator = emulator().await;
        let cases = cases(&emulator);
        for (wire, status, code, words) in &cases {
            let wire = match format {
                Format::Json => wire.clone(),
                Format::Xml => in_xml(wire),
            };
            check(&wire.send(&emulator).await, format, *status, code, words);
        }
        assert_eq!(emulator.journal().len(), cases.len());
    }
}

#[tokio::test]
async fn a_v1_request_without_a_signature() {
    let emulator = emulator().await;
    let all = v1_parameters(RULES, CONFIG, "n", &[]);
    let answer = Wire::new("GET", &format!("/?{}", encoded(&all)))
        .send(&emulator)
        .await;
    check(
        &answer,
        Format::Json,
        400,
        "MissingParameter",
        "\"Signature\"",
    );
    let answer = Wire::new("GET", "/").send(&emulator).await;
    check(&answer, Format::Json, 400, "MissingParameter", "\"Action\"");
    let headers = v3_headers(&emulator, RULES, CONFIG, "n", b"");
    let answer = v3_wire(headers, &Pairs::new(), b"").send(&emulator).await;
    check(
        &answer,
        Format::Json,
        400,
        "MissingParameter",
        "\"authorization\"",
    );
}

#[tokio::test]
async fn bodies_that_are_too_long() {
    let emulator = emulator().await;
    let mut wire = v3_post(&emulator, RULES, CONFIG, "n", &[]);
    wire.body = vec![b'a'; 8 * 1024 * 1024 + 1];
    check(
        &wire.send(&emulator).await,
        Format::Json,
        413,
        "Emulator.RequestTooLarge",
        "8388608",
    );
}

#[test]
fn the_table_is_marked_by_evidence_and_every_code_is_written_once() {
    use aliyun_rpc_emulator::refusal::{Evidence, TABLE};
    for evidence in [Evidence::Documented, Evidence::Seen, Evidence::Assumed] {
        assert!(
            TABLE.iter().any(|known| known.evidence == evidence),
            "{evidence:?}"
        );
    }
    for code in [
        "MissingParameter",
        "InvalidVersion",
        "InvalidAction.NotFound",
        "InvalidAccessKeyId.NotFound",
        "InvalidAccessKeyId.Inactive",
        "IncompleteSignature",
        "UnsupportedSignatureMethod",
        "SignatureDoesNotMatch",
        "SignatureNonceUsed",
        "InvalidTimeStamp.Expired",
        "InvalidTimeStamp.Format",
        "MissingSecurityToken",
        "InvalidSecurityToken.Expired",
        "InvalidSecurityToken.Malformed",
        "InvalidSecurityToken.MismatchWithAccessKey",
        "Throttling",
        "Throttling.User",
        "Throttling.Api",
        "ServiceUnavailable",
        "InternalError",
        "Forbidden.RAM",
    ] {
        let times = TABLE.iter().filter(|known| known.code == code).count();
        // The mismatch has one wording for each scheme.
        assert_eq!(
            times,
            if code == "SignatureDoesNotMatch" {
                2
            } else {
                1
            },
            "{code}"
        );
    }
}

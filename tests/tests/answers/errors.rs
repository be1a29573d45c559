//! What comes in the place of an answer: the service's errors, and what gateways say.

use aliyun_rpc_core::ServiceError;
use aliyun_rpc_core::descriptor::{Action, ErrorCode};
use aliyun_rpc_core::error::Gateway;

fn service(body: &str) -> ServiceError {
    ServiceError::parse(400, None, body.as_bytes())
        .unwrap_or_else(|error| panic!("{body}: {error}"))
}

fn gateway(status: u16, body: impl AsRef<[u8]>) -> Gateway {
    ServiceError::parse(status, Some("text/html; charset=utf-8"), body.as_ref())
        .expect_err("has no code")
}

#[test]
fn all_spellings_of_an_envelope() {
    for body in [
        r#"{"RequestId":"r-1","HostId":"config.aliyuncs.com","Code":"Bad.One","Message":"m","Recommend":"https://h"}"#,
        r#"{"requestId":"r-1","hostId":"config.aliyuncs.com","code":"Bad.One","message":"m","recommend":"https://h"}"#,
        "\u{FEFF}\n{\"RequestId\":\"r-1\",\"HostId\":\"config.aliyuncs.com\",\"Code\":\"Bad.One\",\"Message\":\"m\",\"Recommend\":\"https://h\",\"x\":[1]}",
        "<?xml version=\"1.0\"?><Error><RequestId>r-1</RequestId><HostId>config.aliyuncs.com</HostId><Code>Bad.One</Code><Message>m</Message><Recommend>https://h</Recommend></Error>",
        "<Error>\n <requestId>r-1</requestId><hostId>config.aliyuncs.com</hostId><code>Bad.One</code><message>m</message><recommend>https://h</recommend></Error>",
    ] {
        // The label does not matter: gateways get it wrong.
        for content_type in [
            None,
            Some("application/json"),
            Some("text/xml;charset=utf-8"),
            Some("text/html"),
        ] {
            let error = ServiceError::parse(403, content_type, body.as_bytes()).unwrap();
            assert_eq!(
                (error.code.as_str(), error.message.as_str(), error.status),
                ("Bad.One", "m", 403)
            );
            assert_eq!(error.request_id.as_deref(), Some("r-1"));
            assert_eq!(error.host_id.as_deref(), Some("config.aliyuncs.com"));
            assert_eq!(error.recommend.as_deref(), Some("https://h"));
            assert_eq!(error.to_string(), "Bad.One: m (HTTP 403, request r-1)");
        }
    }
}

#[test]
fn members_of_strange_types_cost_nothing() {
    let error = service(
        r#"{"Code": 500, "Message": {"a": [1]}, "RequestId": 7, "Detail": "d", "Description": "e"}"#,
    );
    assert_eq!(
        (error.code.as_str(), error.message.as_str()),
        ("500", r#"{"a":[1]}"#)
    );
    assert_eq!(error.request_id.as_deref(), Some("7"));
    assert_eq!(
        (error.detail.as_deref(), error.description.as_deref()),
        (Some("d"), Some("e"))
    );
    let error = service(r#"{"Code": "C", "Message": null, "HostId": ""}"#);
    assert_eq!((error.message.as_str(), error.host_id), ("", None));
}

#[test]
fn access_denied_as_object_text_and_xml() {
    let detail = r#"{"AuthAction":"config:StartConfigurationRecorder","AuthPrincipalType":"SubUser","AuthPrincipalOwnerId":123,"AuthPrincipalDisplayName":"29","NoPermissionType":"ImplicitDeny","PolicyType":"AccountLevelIdentityBasedPolicy","EncodedDiagnosticMessage":"AQE="}"#;
    let text = serde_json::to_string(detail).unwrap();
    for body in [
        format!(r#"{{"Code":"NoPermission","AccessDeniedDetail":{detail}}}"#),
        format!(r#"{{"code":"NoPermission","accessDeniedDetail":{detail}}}"#),
        format!(r#"{{"Code":"NoPermission","AccessDeniedDetail":{text}}}"#),
        "<Error><Code>NoPermission</Code><AccessDeniedDetail><AuthAction>config:StartConfigurationRecorder</AuthAction>\
         <AuthPrincipalType>SubUser</AuthPrincipalType><AuthPrincipalOwnerId>123</AuthPrincipalOwnerId>\
         <AuthPrincipalDisplayName>29</AuthPrincipalDisplayName><NoPermissionType>ImplicitDeny</NoPermissionType>\
         <PolicyType>AccountLevelIdentityBasedPolicy</PolicyType><EncodedDiagnosticMessage>AQE=</EncodedDiagnosticMessage>\
         </AccessDeniedDetail></Error>".to_owned(),
    ] {
        let denied = service(&body).access_denied.expect(&body);
        assert_eq!(denied.auth_action.as_deref(), Some("config:StartConfigurationRecorder"));
        assert_eq!(denied.auth_principal_type.as_deref(), Some("SubUser"));
        assert_eq!(denied.auth_principal_owner_id.as_deref(), Some("123"));
        assert_eq!(denied.auth_principal_display_name.as_deref(), Some("29"));
        assert_eq!(denied.no_permission_type.as_deref(), Some("ImplicitDeny"));
        assert_eq!(denied.policy_type.as_deref(), Some("AccountLevelIdentityBasedPolicy"));
        assert_eq!(denied.encoded_diagnostic_message.as_deref(), Some("AQE="));
    }
    for odd in ["\"\"", "\"no object\"", "[]", "null", "7"] {
        let error = service(&format!(
            r#"{{"Code":"NoPermission","AccessDeniedDetail":{odd}}}"#
        ));
        assert_eq!(
            (error.code.as_str(), error.access_denied),
            ("NoPermission", None)
        );
    }
}

#[test]
fn documented_errors_need_no_text() {
    const RUNNING: ErrorCode = ErrorCode {
        status: 400,
        code: "ProcessIsRunning",
        message: "Being built.",
    };
    const OTHER: ErrorCode = ErrorCode {
        status: 404,
        code: "AccountNotExisted",
        message: "No account.",
    };
    const ACTION: Action = Action {
        errors: &[RUNNING, OTHER],
        ..Action::EMPTY
    };
    let error = service(r#"{"Code":"ProcessIsRunning"}"#);
    assert!(error == RUNNING);
    assert!(RUNNING == error);
    assert!(error != OTHER);
    assert!(error.is(RUNNING) && error.is("ProcessIsRunning") && !error.is(OTHER));
    assert_eq!(error.documented(&ACTION), Some(&RUNNING));
    assert_eq!(service(r#"{"Code":"Else"}"#).documented(&ACTION), None);
}

#[test]
fn a_code_with_several_statuses_is_one_documented_error() {
    const NO_RULE: ErrorCode = ErrorCode::new(404, "NoRule");
    const ACTION: Action = Action {
        errors: &[NO_RULE, ErrorCode::new(400, "NoRule")],
        ..Action::EMPTY
    };
    let error = ServiceError::parse(400, None, br#"{"Code":"NoRule"}"#).unwrap();
    assert!(error.is(NO_RULE) && error == NO_RULE);
    assert_eq!(error.documented(&ACTION), Some(&NO_RULE));
}

#[test]
fn pages_of_gateways_keep_status_and_words() {
    let page = "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title><style>h1 {color: red}</style>\
        <script>if (a < b) { alert('x') }</script></head>\n<body><!-- <b>hidden</b> --><center><h1>502 Bad\u{7} Gateway</h1></center><hr></body></html>";
    let error = gateway(502, page);
    assert_eq!(
        (error.status, error.snippet.as_str()),
        (502, "502 Bad Gateway 502 Bad Gateway")
    );
    assert_eq!(
        error.content_type.as_deref(),
        Some("text/html; charset=utf-8")
    );
    assert_eq!(
        error.to_string(),
        "HTTP 502 without an error code: 502 Bad Gateway 502 Bad Gateway"
    );
    assert_eq!(
        gateway(503, "upstream\n connect error").snippet,
        "upstream connect error"
    );
    assert_eq!(
        gateway(500, "").to_string(),
        "HTTP 500 without an error code: the body is empty"
    );
    assert_eq!(gateway(500, b"\xff\xfe").snippet, "\u{FFFD}\u{FFFD}");
    assert_eq!(
        gateway(500, "x".repeat(100_000)).snippet.chars().count(),
        201
    );
    assert_eq!(gateway(500, "<script>".repeat(10_000)).snippet, "");
    assert_eq!(gateway(500, "<").snippet, "");
}

#[test]
fn a_document_without_a_code_is_told_by_its_status() {
    for body in [
        r#"{"RequestId":"r-1","Message":"who are you"}"#,
        r#"{"RequestId":"r-1","Message":"who are you","Code":""}"#,
        "<Error><RequestId>r-1</RequestId><Message>who are you</Message></Error>",
    ] {
        let error = gateway(401, body);
        assert_eq!(
            (error.status, error.request_id.as_deref()),
            (401, Some("r-1"))
        );
        assert!(error.snippet.contains("who are you"), "{error}");
    }
    for body in ["[]", "null", "7", "\"Code\"", "{\"Code\""] {
        assert_eq!(gateway(404, body).status, 404);
    }
}

#[test]
fn a_body_that_breaks_off_behind_the_code_still_tells_it() {
    let error =
        service(r#"{"Code":"Throttling.User","RequestId":"r-1","Message":"Request was den"#);
    assert_eq!(
        (error.code.as_str(), error.request_id.as_deref()),
        ("Throttling.User", Some("r-1"))
    );
    gateway(400, r#"{"Message":"m","Code":"Throttl"#);
}

#[test]
fn two_codes_are_no_code() {
    assert_eq!(
        gateway(400, r#"{"Code":"A","Code":"B","RequestId":"r-1"}"#).status,
        400
    );
    gateway(400, "<Error><Code>A</Code><Code>B</Code></Error>");
    gateway(400, r#"{"Code":"A","RequestId":"r-1","RequestId":"r-2"}"#);
}

/// All ways in which a server may repeat a token: as sent, encoded once for the query and twice for V1's string.
#[test]
fn secrets_that_servers_repeat_are_never_shown() {
    const TOKEN: &str = "CAISCanary/Token+x==";
    let once = "CAISCanary%2FToken%2Bx%3D%3D";
    let twice = "CAISCanary%252FToken%252Bx%253D%253D";
    for (message, kept) in [
        (
            format!(
                "server string to sign is:GET&%2F&Format%3DJSON%26SecurityToken%3D{twice}%26SignatureMethod%3DHMAC-SHA1"
            ),
            "SignatureMethod%3DHMAC-SHA1",
        ),
        (
            format!("server string to sign is:GET&%2F&AccessKeyId%3Dx%26SecurityToken%3D{twice}"),
            "AccessKeyId%3Dx",
        ),
        (
            format!("Format=JSON&SecurityToken={once}&Version=1"),
            "Version=1",
        ),
        (
            format!("Format=JSON&securitytoken={TOKEN}&Version=1"),
            "Version=1",
        ),
        (
            format!("Format%253DJSON%2526SecurityToken%253D{twice}%2526Version%253D1"),
            "Version%253D1",
        ),
        (
            format!(
                "server CanonicalRequest is [POST\n/\n\nx-acs-date:2026\nx-acs-security-token:{TOKEN}\n\nhost;x-acs-security-token\nabc]"
            ),
            "host;x-acs-security-token\nabc",
        ),
        (
            format!("is [POST\\n/\\nx-acs-security-token:{TOKEN}\\nhost;x-acs-date]"),
            "host;x-acs-date]",
        ),
        (
            format!("x-acs-security-token: {TOKEN} x-acs-date: 2026"),
            "x-acs-date: 2026",
        ),
        (
            format!("x-acs-security-token%3A{once}%0Ax-acs-version%3A1"),
            "x-acs-version%3A1",
        ),
        (
            format!(r#"{{"SecurityToken":"{TOKEN}","Version":"1"}}"#),
            r#""Version":"1""#,
        ),
        (
            format!("BearerToken={once}&x-acs-bearer-token:{TOKEN}"),
            "BearerToken=",
        ),
        (
            format!("SignatureVersion=1.0&Signature={once}&SignatureNonce=7"),
            "SignatureNonce=7",
        ),
        (
            format!("SecurityToken={once}&a=b SecurityToken={once}"),
            "a=b",
        ),
    ] {
        let body = serde_json::json!({"Code": "SignatureDoesNotMatch", "Message": message, "Detail": message});
        let error = service(&body.to_string());
        let shown = format!("{error} {error:?} {error:#?} {}", error.message);
        assert!(!shown.contains("Canary"), "{shown}");
        assert!(error.message.contains(kept), "{message}\n{}", error.message);
        assert_eq!(error.message_with_secrets(), message);

        let shown = format!("{:?}", gateway(400, &message));
        assert!(!shown.contains("Canary"), "{shown}");
    }
    let harmless = "Specified signature is not matched. SignedHeaders=host;x-acs-security-token, SignatureNonce: 7";
    let error = service(&serde_json::json!({"Code": "C", "Message": harmless}).to_string());
    assert_eq!(
        (error.message.as_str(), error.message_with_secrets()),
        (harmless, harmless)
    );
}

#[test]
fn long_messages_take_time_in_proportion() {
    for part in [
        "signature=",
        "signature=a&",
        "signature=a b ",
        "SecurityToken%3Da%26",
        "bearertoken",
    ] {
        let message = part.repeat(4 << 20 >> 4);
        let error = service(&serde_json::json!({"Code": "C", "Message": message}).to_string());
        assert!(
            error.message.len() <= message.len() + 3 * message.len() / part.len(),
            "{part}"
        );
    }
}

//! Who is accepted: clocks, nonces, tokens, keys, and the places where parameters may stand.

use std::time::Duration;

use aliyun_rpc_core::Format;
use aliyun_rpc_core::clock::iso8601;
use aliyun_rpc_core::sign::v1;
use aliyun_rpc_emulator::{Emulator, Key, ManualClock};

use crate::refusals::{CONFIG, RULES, check};
use crate::wire::{
    FORM, ID, Pairs, SECRET, Wire, emulator, encoded, lend, noon, pairs, v1_get, v1_parameters,
    v1_request, v3_headers, v3_post, v3_request,
};

#[tokio::test]
async fn the_window_is_fifteen_minutes_to_the_second() {
    let emulator = emulator().await;
    for (i, apart) in [-900_i64, 900].into_iter().enumerate() {
        let sent = if apart < 0 {
            noon() - Duration::from_secs(900)
        } else {
            noon() + Duration::from_secs(900)
        };
        let mut all = v1_parameters(RULES, CONFIG, &i.to_string(), &[]);
        all.retain(|(name, _)| name != "Timestamp");
        all.push(("Timestamp".to_owned(), iso8601(sent)));
        let answer = v1_request(all, SECRET).send(&emulator).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
    }
}

#[tokio::test]
async fn a_nonce_counts_once_and_only_when_the_request_was_verified() {
    let clock = ManualClock::new(noon());
    let emulator = Emulator::builder()
        .key(Key::new(ID, SECRET))
        .key(Key::new("other", SECRET))
        .clock(clock.clone())
        .start()
        .await
        .unwrap();
    // A wrong signature does not use the nonce up.
    let wrong = v1_request(v1_parameters(RULES, CONFIG, "n", &[]), "wrong");
    assert_eq!(wrong.send(&emulator).await.code(), "SignatureDoesNotMatch");
    let right = v1_get(RULES, CONFIG, "n", &[]);
    assert_eq!(right.send(&emulator).await.status, 200);
    let again = right.send(&emulator).await;
    check(
        &again,
        Format::Json,
        400,
        "SignatureNonceUsed",
        "used already",
    );
    assert!(
        again.diagnosis().contains("15 minutes"),
        "{}",
        again.diagnosis()
    );
    // Neither does V3 accept it, nor V1 with other parameters.
    assert_eq!(
        v3_post(&emulator, RULES, CONFIG, "n", &[])
            .send(&emulator)
            .await
            .code(),
        "SignatureNonceUsed"
    );
    // Another key may use it.
    let mut all = v1_parameters(RULES, CONFIG, "n", &[]);
    all.retain(|(name, _)| name != "AccessKeyId");
    all.push(("AccessKeyId".to_owned(), "other".to_owned()));
    assert_eq!(v1_request(all, SECRET).send(&emulator).await.status, 200);
    // After the window the same bytes are too old instead.
    clock.advance(Duration::from_secs(901));
    assert_eq!(
        right.send(&emulator).await.code(),
        "InvalidTimeStamp.Expired"
    );
}

#[tokio::test]
async fn temporary_keys_need_their_own_token_until_it_expires() {
    let clock = ManualClock::new(noon());
    let emulator = Emulator::builder()
        .key(Key::sts(ID, SECRET, "token one").expires(noon() + Duration::from_secs(60)))
        .key(Key::sts("STS.other", SECRET, "token two"))
        .clock(clock.clone())
        .start()
        .await
        .unwrap();
    let with = |nonce: &str, token: &str| {
        let mut all = v1_parameters(RULES, CONFIG, nonce, &[]);
        if !token.is_empty() {
            all.push(("SecurityToken".to_owned(), token.to_owned()));
        }
        v1_request(all, SECRET)
    };
    for (token, code) in [
        ("", "MissingSecurityToken"),
        ("token two", "InvalidSecurityToken.MismatchWithAccessKey"),
        ("token three", "InvalidSecurityToken.Malformed"),
        ("token one", ""),
    ] {
        assert_eq!(
            with("n", token).send(&emulator).await.code(),
            code,
            "{token}"
        );
    }
    let mut headers = v3_headers(&emulator, RULES, CONFIG, "m", b"");
    headers.extend(pairs(&[("x-acs-security-token", "token one")]));
    assert_eq!(
        v3_request(headers, &Pairs::new(), b"", SECRET)
            .send(&emulator)
            .await
            .status,
        200
    );
    clock.advance(Duration::from_secs(60));
    assert_eq!(
        with("o", "token one").send(&emulator).await.code(),
        "InvalidSecurityToken.Expired"
    );
}

#[tokio::test]
async fn switched_off_keys_and_keys_without_permission() {
    let emulator = Emulator::builder()
        .key(Key::new(ID, SECRET).inactive())
        .clock(ManualClock::new(noon()))
        .start()
        .await
        .unwrap();
    check(
        &v1_get(RULES, CONFIG, "n", &[]).send(&emulator).await,
        Format::Json,
        400,
        "InvalidAccessKeyId.Inactive",
        "disabled",
    );

    let emulator = Emulator::builder()
        .key(Key::new(ID, SECRET).without_permissions())
        .clock(ManualClock::new(noon()))
        .start()
        .await
        .unwrap();
    let documented = v1_get(RULES, CONFIG, "n1", &[]).send(&emulator).await;
    assert_eq!(
        (documented.status, documented.code().as_str()),
        (400, "NoPermission")
    );
    let general = v1_get("ListAccounts", "2020-03-31", "n2", &[])
        .send(&emulator)
        .await;
    check(
        &general,
        Format::Json,
        403,
        "Forbidden.RAM",
        "not authorized",
    );
    assert_eq!(
        general.json("AccessDeniedDetail")["AuthAction"],
        "resourcemanager:ListAccounts"
    );
    // The signature comes first: who cannot sign learns nothing about permissions.
    let wrong = v1_request(v1_parameters(RULES, CONFIG, "n3", &[]), "wrong")
        .send(&emulator)
        .await;
    assert_eq!(wrong.code(), "SignatureDoesNotMatch");
}

#[tokio::test]
async fn nothing_changes_before_the_signature_is_verified() {
    let emulator = emulator().await;
    let start = |nonce: &str, secret: &str| {
        v1_request(
            v1_parameters("StartConfigurationRecorder", CONFIG, nonce, &[]),
            secret,
        )
    };
    assert_eq!(start("a", "wrong").send(&emulator).await.status, 400);
    let foreign = start("b", SECRET).header("origin", "https://evil.example");
    assert_eq!(foreign.send(&emulator).await.status, 403);
    assert_eq!(
        start("c", SECRET)
            .header("host", "evil.example")
            .send(&emulator)
            .await
            .status,
        403
    );
    let status = v1_get("DescribeConfigurationRecorder", CONFIG, "d", &[])
        .send(&emulator)
        .await;
    assert_eq!(
        status.json("ConfigurationRecorder")["ConfigurationRecorderStatus"],
        "REGISTRABLE"
    );
}

#[tokio::test]
async fn parameters_in_either_place_and_the_real_host_names() {
    let emulator = emulator().await;
    // All in the form, the common ones too, as one official SDK sends V1.
    let mut all = v1_parameters(RULES, CONFIG, "n1", &[("PageSize", "1")]);
    let text = v1::string_to_sign("POST", &v1::canonical_query(&lend(&all)));
    all.push(("Signature".to_owned(), v1::signature(SECRET, &text)));
    let mut wire = Wire::new("POST", "/").header("content-type", FORM);
    wire.body = encoded(&all).into_bytes();
    assert_eq!(wire.send(&emulator).await.status, 200);
    // A redirected connection keeps the name of the real service.
    for host in [
        "config.cn-shanghai.aliyuncs.com",
        "config.aliyuncs.com:443",
        "localhost",
    ] {
        let mut headers = v3_headers(&emulator, RULES, CONFIG, host, b"");
        headers.retain(|(name, _)| name != "host");
        headers.push(("host".to_owned(), host.to_owned()));
        let answer = v3_request(headers, &Pairs::new(), b"", SECRET)
            .send(&emulator)
            .await;
        assert_eq!(answer.status, 200, "{host}: {}", answer.body);
    }
    // Booleans as official SDKs write them.
    for (i, truth) in ["true", "True", "1", "false", "False"]
        .into_iter()
        .enumerate()
    {
        let answer = v3_post(
            &emulator,
            RULES,
            CONFIG,
            &i.to_string(),
            &[("MultiAccount", truth)],
        )
        .send(&emulator)
        .await;
        assert_eq!(answer.status, 200, "{truth}");
    }
    // The region that old SDK cores add to everything.
    let answer = v1_get(RULES, CONFIG, "r", &[("RegionId", "cn-hangzhou")])
        .send(&emulator)
        .await;
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn rsa_signatures_are_verified_with_the_pair() {
    use aliyun_rpc_core::{Algorithm, Credentials};
    use aliyun_rpc_emulator::{Emulator, Key};
    const PEM: &str = include_str!("../../fixtures/test-only-rsa-key.pem");
    let emulator = Emulator::builder()
        .key(Key::new("rsa-key", PEM))
        .key(Key::new("hmac-key", "secret"))
        .build()
        .unwrap();
    for algorithm in [Algorithm::Acs3RsaSha256, Algorithm::Sha256WithRsa] {
        let send = async |credentials| {
            let client = emulator
                .client()
                .signature(algorithm)
                .credentials(credentials)
                .build()
                .unwrap();
            let answer = client
                .send(&aliyun_config::v2019_01_08::ListConfigRules::new())
                .await;
            answer
                .map(|_| ())
                .map_err(|error| error.code().unwrap_or_default().to_owned())
        };
        assert_eq!(send(emulator.credentials()).await, Ok(()), "{algorithm}");
        // The right pair under the id of a key without one.
        let refused = send(Credentials::new("hmac-key", PEM)).await;
        assert_eq!(refused, Err("UnsupportedSignatureMethod".to_owned()));
    }
    // One byte changed.
    use aliyun_rpc_core::{RpcAction as _, Signer};
    for algorithm in [Algorithm::Acs3RsaSha256, Algorithm::Sha256WithRsa] {
        let signer = Signer::new(emulator.credentials(), "emulator.localhost")
            .algorithm(algorithm)
            .time(emulator.now());
        let request = aliyun_config::v2019_01_08::ListConfigRules::new().page_size(3);
        let signed = request.sign(&signer).unwrap();
        let change = |text: &str| text.replace("PageSize=3", "PageSize=4");
        let mut changed = http::Request::builder()
            .method(signed.method().as_str())
            .uri(format!(
                "http://emulator.localhost{}",
                change(signed.target())
            ));
        for (name, value) in signed.headers() {
            changed = changed.header(name, value);
        }
        let body = change(std::str::from_utf8(signed.body()).unwrap());
        let changed = changed.body(body.into()).unwrap();
        use aliyun_rpc_core::transport::Transport as _;
        let answer = emulator.transport().call(changed).await.unwrap();
        let body = String::from_utf8(answer.body().to_vec()).unwrap();
        assert!(body.contains("SignatureDoesNotMatch"), "{body}");
        assert!(!format!("{:?}", emulator.journal()).contains("BEGIN"));
    }
}

#[tokio::test]
async fn operations_with_a_body_are_not_called_by_get() {
    let emulator = emulator().await;
    let wire = v1_get("StartConfigurationRecorder", CONFIG, "n", &[]);
    let answer = wire.send(&emulator).await;
    assert_eq!(
        (answer.status, answer.code()),
        (405, "UnsupportedHTTPMethod".to_owned())
    );
    assert!(
        answer.diagnosis().contains("called by POST"),
        "{}",
        answer.diagnosis()
    );
}

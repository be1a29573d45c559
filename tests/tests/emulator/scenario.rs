//! Scenarios recorded and replayed, and what a seed says.

use aliyun_config::v2019_01_08::{ConfigurationRecorderStatus as Status, ListConfigRules};
use aliyun_resourcemanager::v2020_03_31::ListAccounts;
use aliyun_rpc_core::{Client, Credentials};
use aliyun_rpc_emulator::Emulator;
use aliyun_rpc_emulator::services::DEFAULT_ROLE;
use aliyun_sts::v2015_04_01::AssumeRole;
use serde_json::{Value, json};

use crate::control::{Describe, Start, client, group, own, post, status};
use crate::wire::{ID, emulator, noon};

#[tokio::test]
async fn a_scenario_is_recorded_and_replayed_in_order() {
    let emulator = emulator().await;
    let client = client(&emulator);
    assert_eq!(status(&client).await, Status::Registrable);
    client.send(&Start::new()).await.unwrap();
    assert_eq!(status(&client).await, Status::Building);
    client.send(&Start::new()).await.unwrap_err();
    let group_id = group(&client).await;
    let session = client
        .send(&AssumeRole::new(DEFAULT_ROLE, "session"))
        .await
        .unwrap();
    let wrong = emulator
        .client()
        .credentials(Credentials::new(ID, "wrong"))
        .build()
        .unwrap();
    wrong.send(&Describe::new()).await.unwrap_err();

    let scenario = own(&emulator, "GET", "recording", &Value::Null).await.body;
    assert_eq!(scenario, emulator.recording());
    assert_eq!(scenario.lines().count(), 6, "{scenario}");
    for secret in [
        session.credentials.access_key_secret.expose(),
        session.credentials.security_token.expose(),
        "group-token",
    ] {
        assert!(!scenario.contains(secret), "{secret} in {scenario}");
    }

    let other = crate::wire::emulator().await;
    let answer = post(&other, "replay", Value::String(scenario.clone())).await;
    assert_eq!(answer.json("answers"), 6);
    let replayed = crate::control::client(&other);
    assert_eq!(status(&replayed).await, Status::Registrable);
    assert_eq!(status(&replayed).await, Status::Building);
    replayed.send(&Start::new()).await.unwrap();
    let error = replayed.send(&Start::new()).await.unwrap_err();
    assert_eq!(error.code(), Some("ProcessIsRunning"));
    assert_eq!(group(&replayed).await, group_id);
    // Used up, never there, other parameters, an unknown operation, a wrong signature.
    let code = async |client: &Client| {
        let error = client.send(&Describe::new()).await.unwrap_err();
        error.code().unwrap_or_default().to_owned()
    };
    assert_eq!(code(&replayed).await, "Emulator.NotRecorded");
    let other_parameters = Start::new().enterprise_edition(true);
    let error = replayed.send(&other_parameters).await.unwrap_err();
    assert_eq!(error.code(), Some("Emulator.NotRecorded"));
    let told = format!("{:?}", other.journal());
    assert!(
        told.contains("2 answers to this request were given already"),
        "{told}"
    );
    assert!(told.contains("all with other parameters"), "{told}");
    let wrong = other
        .client()
        .credentials(Credentials::new(ID, "wrong"))
        .build()
        .unwrap();
    assert_eq!(code(&wrong).await, "SignatureDoesNotMatch");

    assert_eq!(
        own(&other, "DELETE", "replay", &Value::Null).await.status,
        200
    );
    assert_eq!(status(&replayed).await, Status::Registrable);
    let broken = post(&other, "replay", json!("{}\nnonsense")).await;
    assert_eq!(broken.status, 400);
    assert!(broken.body.contains("line 1"), "{}", broken.body);
}

#[tokio::test]
async fn operations_that_the_emulator_does_not_have_can_be_replayed() {
    let emulator = emulator().await;
    let line = json!({
        "version": "2014-05-26", "action": "DescribeRegions", "parameters": {"AcceptLanguage": "en-US"},
        "status": 200, "answer": "{\"RequestId\":\"R\",\"Regions\":{\"Region\":[]}}",
    });
    emulator.replay(&line.to_string()).unwrap();
    let client = client(&emulator);
    let answer = client
        .raw("Ecs", "2014-05-26", "DescribeRegions")
        .param("AcceptLanguage", "en-US")
        .await
        .unwrap();
    assert_eq!(answer.request_id(), "R");
}

#[tokio::test]
async fn a_seed_says_how_it_begins() {
    let seed = json!({
        "keys": [
            {"id": "alice-key", "secret": "alice-secret", "user": "alice", "account": "2000000000000001"},
            {"id": "old-key", "secret": "old-secret", "inactive": true},
            {"id": "root-key", "secret": "root-secret", "user": null}
        ],
        "bearer_tokens": ["bearer-1"],
        "time": "2024-05-06T12:00:00Z",
        "build_time_seconds": 3,
        "accounts": {"2000000000000001": {"allows_service_role": false}},
        "roles": [{"arn": "acs:ram::2000000000000001:role/reader", "max_session_seconds": 900}],
        "providers": [{"arn": "acs:ram::1:saml-provider/p", "issuer": "https://idp.example"}],
        "instance": {"role": "reader", "v1": true},
        "rules": [{"ConfigRuleId": "cr-1", "ConfigRuleName": "only"}],
        "resources": [],
        "faults": [{"action": "ListAccounts", "effect": {"refuse": {"code": "Throttling"}}}]
    });
    let emulator = Emulator::builder()
        .seed_json(&seed.to_string())
        .unwrap()
        .build()
        .unwrap();
    emulator.clock().freeze();
    assert!(emulator.now() >= noon());
    let client = client(&emulator);
    let error = client.send(&Start::new()).await.unwrap_err();
    assert_eq!(error.code(), Some("CreateSLRFail"));
    let error = client.send(&ListAccounts::new()).await.unwrap_err();
    assert_eq!(error.code(), Some("Throttling"));
    let rules = ListConfigRules::new();
    let rules = client.send(&rules).await.unwrap().into_inner().config_rules;
    assert_eq!(rules.config_rule_list[0].config_rule_name, "only");
    let with = |credentials| emulator.client().credentials(credentials).build().unwrap();
    let error = with(Credentials::new("old-key", "old-secret"))
        .send(&Describe::new())
        .await;
    assert_eq!(
        error.unwrap_err().code(),
        Some("InvalidAccessKeyId.Inactive")
    );
    with(Credentials::bearer("bearer-1"))
        .send(&Describe::new())
        .await
        .unwrap();

    for (text, words) in [
        ("nonsense", "cannot be read"),
        (r#"{"kees": []}"#, "kees"),
        (r#"{"time": "noon"}"#, "`noon`"),
        (r#"{"faults": [{"effect": "nonsense"}]}"#, "nonsense"),
    ] {
        let error = Emulator::builder().seed_json(text).unwrap_err().to_string();
        assert!(error.contains(words), "{text}: {error}");
    }
}

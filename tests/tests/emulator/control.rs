//! The emulator's own requests: clock, journal, faults, snapshot, scenario, reset. And who may send them.

use std::time::Duration;

use aliyun_config::v2019_01_08::{
    ConfigurationRecorderStatus as Status, DescribeConfigurationRecorder,
    StartConfigurationRecorder,
};
use aliyun_config::v2020_09_07::{AggregatorAccount, CreateAggregator, ListAggregators};
use aliyun_resourcemanager::v2020_03_31::{
    CreateResourceAccount, EnableMode, EnableResourceDirectory, GetResourceDirectory, ListAccounts,
    SendVerificationCodeForEnableRD, Tag,
};
use aliyun_rpc_core::clock::iso8601;
use aliyun_rpc_core::retry::NoRetry;
use aliyun_rpc_core::{Client, Credentials};
use aliyun_rpc_emulator::services::{DEFAULT_ROLE, Role};
use aliyun_rpc_emulator::{Emulator, Fault, Key, Snapshot, SnapshotError};
use aliyun_sts::v2015_04_01::AssumeRole;
use serde_json::{Value, json};

use crate::wire::{Answer, ID, SECRET, Wire, emulator, noon};

pub(crate) type Start = StartConfigurationRecorder;
pub(crate) type Describe = DescribeConfigurationRecorder;

pub(crate) async fn own(emulator: &Emulator, method: &str, path: &str, body: &Value) -> Answer {
    let mut wire = Wire::new(method, &format!("/__emu/{path}"));
    wire.body = match body {
        Value::Null => Vec::new(),
        Value::String(text) => text.clone().into_bytes(),
        other => other.to_string().into_bytes(),
    };
    wire.send(emulator).await
}

async fn get(emulator: &Emulator, path: &str) -> Value {
    let answer = own(emulator, "GET", path, &Value::Null).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

pub(crate) async fn post(emulator: &Emulator, path: &str, body: Value) -> Answer {
    own(emulator, "POST", path, &body).await
}

pub(crate) fn client(emulator: &Emulator) -> Client {
    emulator.client().retry(NoRetry).build().unwrap()
}

pub(crate) async fn status(client: &Client) -> Status {
    let answer = client.send(&Describe::new()).await.unwrap().into_inner();
    answer.configuration_recorder.configuration_recorder_status
}

#[tokio::test]
async fn health_says_what_is_there() {
    let emulator = emulator().await;
    let health = get(&emulator, "health").await;
    assert_eq!(health["status"], "ok");
    assert_eq!(health["time"], iso8601(noon()));
    let operations = health["operations"].as_array().unwrap();
    assert!(operations.contains(&json!("Config 2019-01-08 StartConfigurationRecorder")));
    // These requests are not the service's business.
    assert!(emulator.journal().is_empty());
}

#[tokio::test]
async fn only_programs_of_this_machine_may() {
    let emulator = emulator().await;
    for (name, value) in [
        ("host", "evil.example"),
        ("host", "config.aliyuncs.com"),
        ("host", "100.100.100.200"),
        ("origin", "https://evil.example"),
        ("sec-fetch-site", "cross-site"),
    ] {
        for (method, path) in [("GET", "snapshot"), ("POST", "reset"), ("DELETE", "faults")] {
            let wire = Wire::new(method, &format!("/__emu/{path}")).header(name, value);
            assert_eq!(
                wire.send(&emulator).await.status,
                403,
                "{name}: {value}, {path}"
            );
        }
    }
    assert_eq!(
        own(&emulator, "PUT", "clock", &Value::Null).await.status,
        405
    );
    let unknown = own(&emulator, "GET", "nonsense", &Value::Null).await;
    assert_eq!(unknown.status, 404);
    assert!(unknown.body.contains("snapshot"), "{}", unknown.body);
}

#[tokio::test]
async fn the_clock_is_set_at_run_time() {
    let emulator = emulator().await;
    let client = client(&emulator);
    client.send(&Start::new()).await.unwrap();
    assert_eq!(status(&client).await, Status::Building);
    let moved = post(&emulator, "clock", json!({"advance_seconds": 60})).await;
    assert_eq!(
        moved.json("time"),
        iso8601(noon() + Duration::from_secs(60))
    );
    assert_eq!(status(&client).await, Status::Registered);
    let set = post(
        &emulator,
        "clock",
        json!({"set": "2030-01-01T00:00:00Z", "freeze": true}),
    )
    .await;
    assert_eq!(set.json("time"), "2030-01-01T00:00:00Z");
    assert_eq!(get(&emulator, "clock").await["frozen"], true);
    status(&client).await;
    let followed = post(&emulator, "clock", json!({"follow": true})).await;
    assert_eq!(followed.json("time"), iso8601(noon()));
    for wrong in [
        json!({"set": "noon"}),
        json!({"advance_seconds": -1}),
        json!({"add": 1}),
    ] {
        assert_eq!(post(&emulator, "clock", wrong).await.status, 400);
    }
}

#[tokio::test]
async fn the_journal_is_read_and_forgotten() {
    let emulator = emulator().await;
    let client = client(&emulator);
    client.send(&Start::new()).await.unwrap();
    client.send(&Describe::new()).await.unwrap();
    let journal = get(&emulator, "journal").await;
    assert_eq!(journal.as_array().unwrap().len(), 2);
    assert_eq!(journal[1]["action"], "DescribeConfigurationRecorder");
    let of_one = get(&emulator, "journal?action=StartConfigurationRecorder").await;
    assert_eq!(of_one.as_array().unwrap().len(), 1);
    let lines = own(&emulator, "GET", "journal?format=jsonl", &Value::Null).await;
    assert_eq!(lines.body.lines().count(), 2);
    let har = get(&emulator, "journal?format=har").await;
    assert_eq!(har["log"]["entries"].as_array().unwrap().len(), 2);
    let odd = own(&emulator, "GET", "journal?format=odd", &Value::Null).await;
    assert_eq!(odd.status, 400);
    assert_eq!(
        own(&emulator, "DELETE", "journal", &Value::Null)
            .await
            .status,
        200
    );
    assert!(emulator.journal().is_empty());
}

#[tokio::test]
async fn faults_are_set_listed_and_ended() {
    let emulator = emulator().await;
    let one = json!({"action": "StartConfigurationRecorder", "effect": "reset"});
    let answer = post(&emulator, "faults", one.clone()).await;
    assert_eq!(answer.json("ids"), json!([1]));
    let two = json!([{"effect": {"latency": {"fixed_ms": 1}}}, {"action": "ListAccounts", "effect": "close"}]);
    assert_eq!(
        post(&emulator, "faults", two).await.json("ids"),
        json!([2, 3])
    );
    client(&emulator).send(&Start::new()).await.unwrap_err();
    let faults = get(&emulator, "faults").await;
    assert_eq!(faults[0]["fault"], one);
    assert_eq!(faults[0]["hits"], 1);
    assert_eq!(
        faults[0]["words"],
        "StartConfigurationRecorder: the connection is reset"
    );
    assert_eq!(
        own(&emulator, "DELETE", "faults/2", &Value::Null)
            .await
            .status,
        200
    );
    assert_eq!(
        own(&emulator, "DELETE", "faults/2", &Value::Null)
            .await
            .status,
        404
    );
    assert_eq!(emulator.faults().len(), 2);
    // All of a list or nothing.
    let wrong = json!([{"effect": "close"}, {"action": "Nonsense", "effect": "close"}]);
    let answer = post(&emulator, "faults", wrong).await;
    assert_eq!(answer.status, 400);
    assert!(answer.body.contains("Nonsense"), "{}", answer.body);
    assert_eq!(emulator.faults().len(), 2);
    assert_eq!(
        own(&emulator, "DELETE", "faults", &Value::Null)
            .await
            .status,
        200
    );
    assert!(emulator.faults().is_empty());
}

#[tokio::test]
async fn the_metadata_double_is_set() {
    let emulator = emulator().await;
    let set = post(&emulator, "instance", json!({"role": "other", "v1": true})).await;
    assert_eq!(set.status, 200, "{}", set.body);
    let path = "/latest/meta-data/ram/security-credentials/";
    assert_eq!(Wire::new("GET", path).send(&emulator).await.body, "other");
    post(&emulator, "instance", json!({"role": null, "v1": true})).await;
    assert_eq!(Wire::new("GET", path).send(&emulator).await.status, 404);
}

/// An emulator with something in every service, and the credentials of a session.
async fn busy() -> (Emulator, Credentials) {
    let emulator = emulator().await;
    let client = client(&emulator);
    client.send(&Start::new()).await.unwrap();
    let phone = "65-81234567";
    client
        .send(&SendVerificationCodeForEnableRD::new().secure_mobile_phone(phone))
        .await
        .unwrap();
    let enable = EnableResourceDirectory::new(EnableMode::CurrentAccount);
    client.send(&enable).await.unwrap();
    let tag = Tag {
        key: Some("team".to_owned()),
        value: Some("a<b>&\"".to_owned()),
    };
    client
        .send(&CreateResourceAccount::new("Dev").tag([tag]))
        .await
        .unwrap();
    group(&client).await;
    let session = client
        .send(&AssumeRole::new(DEFAULT_ROLE, "session"))
        .await
        .unwrap();
    let session = session.into_inner().credentials;
    let credentials = Credentials::sts(
        session.access_key_id,
        session.access_key_secret,
        session.security_token,
    );
    (emulator, credentials)
}

pub(crate) async fn group(client: &Client) -> String {
    let request = CreateAggregator::new("group").aggregator_accounts([AggregatorAccount {
        account_id: 1,
        ..Default::default()
    }]);
    let answer = client
        .send(&request)
        .idempotency_token("group-token")
        .await
        .unwrap();
    answer.into_inner().aggregator_id
}

/// All that can be seen of the services.
async fn seen(client: &Client) -> String {
    let recorder = client.send(&Describe::new()).await.unwrap().into_inner();
    let directory = client.send(&GetResourceDirectory::new()).await;
    let accounts = client.send(&ListAccounts::new().include_tags(true)).await;
    let groups = client
        .send(&ListAggregators::new(100))
        .await
        .unwrap()
        .into_inner();
    format!(
        "{:?} {:?} {:?} {:?}",
        recorder.configuration_recorder,
        directory
            .ok()
            .map(|answer| answer.into_inner().resource_directory),
        accounts.ok().map(|answer| answer.into_inner().accounts),
        groups.aggregators_result,
    )
}

#[tokio::test]
async fn a_state_is_kept_and_brought_back() {
    let (emulator, session) = busy().await;
    let client = client(&emulator);
    let before = seen(&client).await;
    assert!(
        before.contains("team") && before.contains("ca-"),
        "{before}"
    );
    let kept = emulator.snapshot();

    // Undone in the same emulator, over its own requests.
    let text = get(&emulator, "snapshot").await;
    assert_eq!(text, serde_json::to_value(&kept).unwrap());
    emulator.clock().advance(Duration::from_secs(3_600));
    client
        .send(&CreateResourceAccount::new("Second"))
        .await
        .unwrap();
    assert_ne!(seen(&client).await, before);
    assert_eq!(post(&emulator, "restore", text.clone()).await.status, 200);
    assert_eq!(seen(&client).await, before);
    assert_eq!(emulator.now(), noon());

    // In another emulator: state, clock, sessions and client tokens.
    let other = Emulator::builder()
        .key(Key::new(ID, SECRET))
        .build()
        .unwrap();
    let restored: Snapshot = serde_json::from_value(text.clone()).unwrap();
    other.restore(restored).unwrap();
    other.clock().freeze();
    let there = self::client(&other);
    assert_eq!(seen(&there).await, before);
    let by_session = other.client().credentials(session).build().unwrap();
    by_session.send(&Describe::new()).await.unwrap();
    assert_eq!(group(&there).await, group(&client).await);

    // Given secrets are not in it, and its Debug shows none at all.
    let text = text.to_string();
    assert!(!text.contains(SECRET), "{text}");
    assert!(!format!("{kept:?}").contains("STS."));
    let stranger = Emulator::builder().build().unwrap();
    let error = stranger.restore(kept).unwrap_err();
    assert!(matches!(error, SnapshotError::Keys(_)));
    assert!(!error.to_string().contains(ID), "{error}");
    let mut future: Value = serde_json::from_str(&text).unwrap();
    future["form"] = json!(2);
    assert_eq!(post(&emulator, "restore", future).await.status, 409);
    assert_eq!(post(&emulator, "restore", json!({})).await.status, 400);
}

#[tokio::test]
async fn everything_goes_back_to_the_beginning() {
    let (emulator, session) = busy().await;
    let client = client(&emulator);
    emulator.set_role(Role::new("acs:ram::1:role/other"));
    emulator.attach_role(None);
    emulator.fault(Fault::any().every(100).reset()).unwrap();
    emulator.add_key(Key::new("added", "s"));
    emulator.clock().advance(Duration::from_secs(60));
    assert_eq!(post(&emulator, "reset", Value::Null).await.status, 200);
    assert!(emulator.journal().is_empty());
    assert!(emulator.faults().is_empty());
    assert_eq!(emulator.now(), noon());
    assert_eq!(status(&client).await, Status::Registrable);
    let groups = client.send(&ListAggregators::new(1)).await.unwrap();
    assert!(groups.aggregators_result.aggregators.is_empty());
    for gone in [session, Credentials::new("added", "s")] {
        let stranger = emulator.client().credentials(gone).build().unwrap();
        let error = stranger.send(&Describe::new()).await.unwrap_err();
        assert_eq!(error.code(), Some("InvalidAccessKeyId.NotFound"));
    }
    let error = client
        .send(&AssumeRole::new("acs:ram::1:role/other", "session"))
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some("EntityNotExist.Role"));
    client
        .send(&AssumeRole::new(DEFAULT_ROLE, "session"))
        .await
        .unwrap();
}

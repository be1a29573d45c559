//! Our packages against the emulator, on one clock: the runtime's, which is paused.

use std::time::{Duration, SystemTime};

use aliyun_config::v2019_01_08::{
    ConfigurationRecorderStatus as Status, DescribeConfigurationRecorder, ListConfigRules,
    ListDiscoveredResources, PutConfigurationRecorder, StartConfigurationRecorder, StopConfigRules,
};
use aliyun_resourcemanager::v2020_03_31::{
    DestroyResourceDirectory, EnableMode, EnableResourceDirectory, GetResourceDirectory,
};
use aliyun_rpc_core::backoff::FixedJitter;
use aliyun_rpc_core::clock::RuntimeClock;
use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::{Client, RpcAction, Until, Wait};
use aliyun_rpc_emulator::services::Seed;
use aliyun_rpc_emulator::{Emulator, Fault};
use tokio::time::Instant;

const BUILD: Duration = Duration::from_secs(60);

/// An emulator without a socket whose recorder takes a minute.
fn started() -> (Emulator, Client) {
    let emulator = Emulator::builder()
        .clock(RuntimeClock::new(SystemTime::now()))
        .seed(Seed {
            build_time: BUILD,
            ..Seed::default()
        })
        .build()
        .unwrap();
    let client = emulator.client().build().unwrap();
    (emulator, client)
}

fn wait<A: RpcAction>(client: &Client, action: A, until: Until<A>) -> Wait<A> {
    client.wait(action, until).jitter(FixedJitter(0.0))
}

type Describe = DescribeConfigurationRecorder;

#[tokio::test(start_paused = true)]
async fn a_started_recorder_is_registered_after_a_while() {
    let (_emulator, client) = started();
    let answer = client
        .send(&StartConfigurationRecorder::new())
        .await
        .unwrap();
    assert_eq!(
        answer.configuration_recorder.configuration_recorder_status,
        Status::Building
    );
    let start = Instant::now();
    let answer = wait(&client, Describe::new(), Describe::REGISTERED)
        .await
        .unwrap();
    assert_eq!(
        answer.configuration_recorder.configuration_recorder_status,
        Status::Registered
    );
    // Every ten seconds, and the build takes sixty.
    assert_eq!(start.elapsed(), BUILD);

    // Built again after a change.
    let put = PutConfigurationRecorder::new(["ACS::ECS::Disk".to_owned()]);
    client.send(&put).await.unwrap();
    let start = Instant::now();
    wait(&client, Describe::new(), Describe::REGISTERED)
        .await
        .unwrap();
    assert_eq!(start.elapsed(), BUILD);
}

#[tokio::test(start_paused = true)]
async fn a_recorder_that_nobody_started_never_comes() {
    let (_emulator, client) = started();
    let error = wait(&client, Describe::new(), Describe::REGISTERED)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitDeadline);
    let waited = error.waited().unwrap();
    assert_eq!(waited.state.as_deref(), Some("REGISTRABLE"));
    assert_eq!(waited.took, Duration::from_secs(1800));
}

#[tokio::test(start_paused = true)]
async fn the_recorder_of_a_directory_is_awaited_by_itself() {
    let (_emulator, client) = started();
    client
        .send(&EnableResourceDirectory::new(EnableMode::CurrentAccount))
        .await
        .unwrap();
    client
        .send(&StartConfigurationRecorder::new())
        .await
        .unwrap();
    wait(&client, Describe::new(), Describe::REGISTERED)
        .await
        .unwrap();
    let late = wait(&client, Describe::new(), Describe::ORGANIZATION_REGISTERED);
    let error = late.deadline(BUILD).await.unwrap_err();
    assert_eq!(
        error.waited().unwrap().state.as_deref(),
        Some("REGISTRABLE")
    );
    let enterprise = StartConfigurationRecorder::new().enterprise_edition(true);
    client.send(&enterprise).await.unwrap();
    wait(&client, Describe::new(), Describe::ORGANIZATION_REGISTERED)
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_overloaded_service_does_not_end_the_wait() {
    let (emulator, client) = started();
    client
        .send(&StartConfigurationRecorder::new())
        .await
        .unwrap();
    emulator
        .fault(Fault::on::<Describe>().nth(2).page(503))
        .unwrap();
    emulator
        .fault(Fault::on::<Describe>().nth(4).refuse("ServiceUnavailable"))
        .unwrap();
    let answer = wait(&client, Describe::new(), Describe::REGISTERED)
        .await
        .unwrap();
    assert_eq!(
        answer.configuration_recorder.configuration_recorder_status,
        Status::Registered
    );
    let hits: Vec<u64> = emulator.faults().iter().map(|fault| fault.hits).collect();
    assert_eq!(hits, [1, 1]);
}

#[tokio::test(start_paused = true)]
async fn directories_and_rules_and_resources_have_states_too() {
    let (_emulator, client) = started();
    let get = GetResourceDirectory::new;
    // Nothing to destroy.
    let gone = wait(&client, get(), GetResourceDirectory::DESTROYED)
        .await
        .unwrap();
    assert_eq!(gone.status(), 404);
    client
        .send(&EnableResourceDirectory::new(EnableMode::CurrentAccount))
        .await
        .unwrap();
    let there = wait(&client, get(), GetResourceDirectory::ENABLED)
        .await
        .unwrap();
    assert!(!there.resource_directory.resource_directory_id.is_empty());
    client.send(&DestroyResourceDirectory::new()).await.unwrap();
    wait(&client, get(), GetResourceDirectory::DESTROYED)
        .await
        .unwrap();

    let rule = ListConfigRules::new().config_rule_name("oss-bucket-public-read-prohibited");
    let evaluated = wait(&client, rule.clone(), ListConfigRules::EVALUATED)
        .await
        .unwrap();
    let id = evaluated.config_rules.config_rule_list[0]
        .config_rule_id
        .clone();
    client.send(&StopConfigRules::new([id])).await.unwrap();
    wait(&client, rule, ListConfigRules::STOPPED).await.unwrap();
    let unknown = ListConfigRules::new().config_rule_name("no-such-rule");
    wait(&client, unknown, ListConfigRules::DELETED)
        .await
        .unwrap();

    let resource = ListDiscoveredResources::new(1, 10).resource_id("i-0000000000000001");
    let found = wait(&client, resource, ListDiscoveredResources::DISCOVERED)
        .await
        .unwrap();
    assert_eq!(found.discovered_resource_profiles.total_count, 1);
}

//! Cloud Config through the library's own client: the recorder's states, the lists, and every documented error.

use std::time::Duration;

use aliyun_config::v2019_01_08::{
    ComplianceType, ConfigRuleState, ConfigurationRecorderStatus as Status,
    DescribeConfigurationRecorder, ListConfigRules, ListDiscoveredResources,
    PutConfigurationRecorder, StartConfigurationRecorder, StopConfigRules,
};
use aliyun_resourcemanager::v2020_03_31::{
    CreateResourceAccount, EnableMode, EnableResourceDirectory,
};
use aliyun_rpc_core::{Client, Error, RpcAction};
use aliyun_rpc_emulator::services::{AccountFacts, Seed};
use aliyun_rpc_emulator::{DEFAULT_ACCOUNT, Emulator, Fault, Key, ManualClock};

const BUILD: Duration = Duration::from_secs(60);

/// An emulator whose recorder takes a minute, on a clock that the test moves.
pub(crate) async fn started() -> (Emulator, Client, ManualClock) {
    let clock = ManualClock::new(std::time::SystemTime::now());
    let emulator = Emulator::builder()
        .clock(clock.clone())
        .seed(Seed {
            build_time: BUILD,
            ..Seed::default()
        })
        .start()
        .await
        .unwrap();
    let client = emulator.client().build().unwrap();
    (emulator, client, clock)
}

/// A client of another account of the same emulator. It does not check parameters, so that the emulator must.
pub(crate) fn of_account(emulator: &Emulator, account: &str) -> Client {
    let key = Key::new(format!("key-of-{account}"), "secret").account(account);
    emulator.add_key(key.clone());
    emulator
        .client()
        .credentials(key.credentials())
        .check_parameters(false)
        .build()
        .unwrap()
}

pub(crate) fn code<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    result
        .unwrap_err()
        .code()
        .expect("a service error")
        .to_owned()
}

async fn status(client: &Client) -> Status {
    let answer = DescribeConfigurationRecorder::new()
        .send(client)
        .await
        .unwrap();
    answer
        .configuration_recorder
        .configuration_recorder_status
        .clone()
}

#[tokio::test]
async fn the_recorder_is_built_and_rebuilt_on_the_clock() {
    let (_emulator, client, clock) = started().await;
    assert_eq!(status(&client).await, Status::Registrable);

    let answer = StartConfigurationRecorder::new()
        .send(&client)
        .await
        .unwrap();
    let recorder = &answer.configuration_recorder;
    assert_eq!(recorder.configuration_recorder_status, Status::Building);
    assert_eq!(recorder.account_id, DEFAULT_ACCOUNT);
    assert!(
        recorder
            .resource_types
            .contains(&"ACS::ECS::Instance".to_owned())
    );
    assert_eq!(answer.request_id().len(), 36);
    assert_eq!(
        code(StartConfigurationRecorder::new().send(&client).await),
        "ProcessIsRunning"
    );
    let put = PutConfigurationRecorder::new(["ACS::ECS::Disk".to_owned()]);
    assert_eq!(code(put.send(&client).await), "ProcessIsRunning");

    clock.advance(BUILD - Duration::from_secs(1));
    assert_eq!(status(&client).await, Status::Building);
    clock.advance(Duration::from_secs(1));
    assert_eq!(status(&client).await, Status::Registered);
    // Starting what is started changes nothing.
    let answer = StartConfigurationRecorder::new()
        .send(&client)
        .await
        .unwrap();
    assert_eq!(
        answer.configuration_recorder.configuration_recorder_status,
        Status::Registered
    );

    let wrong = PutConfigurationRecorder::new(["ACS::Nonsense".to_owned()]);
    assert_eq!(
        code(wrong.send(&client).await),
        "Invalid.ResourceTypes.Value"
    );
    let answer = put.send(&client).await.unwrap();
    assert_eq!(
        answer.configuration_recorder.configuration_recorder_status,
        Status::Rebuilding
    );
    assert_eq!(
        answer.configuration_recorder.resource_types,
        ["ACS::ECS::Disk"]
    );
    assert_eq!(code(put.send(&client).await), "ProcessIsRunning");
    clock.advance(BUILD);
    assert_eq!(status(&client).await, Status::Registered);
}

#[tokio::test]
async fn the_enterprise_edition_needs_the_management_account() {
    let (emulator, client, clock) = started().await;
    let enterprise = StartConfigurationRecorder::new().enterprise_edition(true);
    assert_eq!(code(enterprise.send(&client).await), "RDMemberNoPermission");
    EnableResourceDirectory::new(EnableMode::CurrentAccount)
        .send(&client)
        .await
        .unwrap();
    let member = CreateResourceAccount::new("Dev")
        .send(&client)
        .await
        .unwrap()
        .account
        .account_id
        .clone();
    assert_eq!(
        code(enterprise.send(&of_account(&emulator, &member)).await),
        "RDMemberNoPermission"
    );

    let answer = enterprise.send(&client).await.unwrap();
    let recorder = &answer.configuration_recorder;
    assert_eq!(recorder.organization_enable_status, Some(Status::Building));
    assert_eq!(
        recorder.organization_master_id.as_deref(),
        Some(DEFAULT_ACCOUNT)
    );
    clock.advance(BUILD);
    let answer = DescribeConfigurationRecorder::new()
        .send(&client)
        .await
        .unwrap();
    assert_eq!(
        answer.configuration_recorder.organization_enable_status,
        Some(Status::Registered)
    );
}

/// Sets each documented error of an operation as a fault and sees it arrive with its status.
async fn provoke_all<A: RpcAction>(request: A)
where
    A::Response: std::fmt::Debug,
{
    let (emulator, client, _clock) = started().await;
    assert!(!A::ACTION.errors.is_empty());
    for error in A::ACTION.errors {
        emulator
            .fault(Fault::on::<A>().once().refuse(error.code))
            .unwrap();
        let answer = request.send(&client).await.unwrap_err();
        assert_eq!(answer.code(), Some(error.code));
        assert_eq!(answer.status(), Some(error.status), "{}", error.code);
        assert_eq!(answer.documented(), Some(error));
    }
    // Each fault holds for one call.
    request.send(&client).await.unwrap();
    let nonsense = emulator.fault(Fault::on::<A>().once().refuse("Nonsense"));
    assert!(nonsense.unwrap_err().to_string().contains("Nonsense"));
}

#[tokio::test]
async fn every_documented_error_of_the_two_seed_operations_can_be_had() {
    provoke_all(StartConfigurationRecorder::new()).await;
    provoke_all(EnableResourceDirectory::new(EnableMode::CurrentAccount)).await;
}

#[tokio::test]
async fn faults_last_until_they_are_ended() {
    let (emulator, client, _clock) = started().await;
    emulator
        .fault(Fault::named("DescribeConfigurationRecorder").refuse("Throttling.User"))
        .unwrap();
    for _ in 0..3 {
        assert_eq!(
            code(DescribeConfigurationRecorder::new().send(&client).await),
            "Throttling.User"
        );
    }
    emulator.clear_faults();
    assert_eq!(status(&client).await, Status::Registrable);
    let refused = Emulator::builder()
        .fault(Fault::named("DescribeConfigurationRecord").refuse("NoPermission"))
        .start()
        .await;
    let words = refused.unwrap_err().to_string();
    assert!(words.contains("no operation of this name"), "{words}");
    assert!(
        words.contains("`DescribeConfigurationRecorder`?"),
        "{words}"
    );
}

#[tokio::test]
async fn errors_of_the_recorder_that_come_from_the_account() {
    let (emulator, client, _clock) = started().await;
    let start = StartConfigurationRecorder::new();
    let facts = AccountFacts::default;
    emulator.set_account(
        DEFAULT_ACCOUNT,
        AccountFacts {
            allows_service_role: false,
            ..facts()
        },
    );
    assert_eq!(code(start.send(&client).await), "CreateSLRFail");
    assert_eq!(status(&client).await, Status::Registrable);
    emulator.set_account(
        DEFAULT_ACCOUNT,
        AccountFacts {
            exists: false,
            ..facts()
        },
    );
    assert_eq!(code(start.send(&client).await), "AccountNotExisted");
    assert_eq!(
        code(DescribeConfigurationRecorder::new().send(&client).await),
        "AccountNotExisted"
    );
    emulator.set_account(DEFAULT_ACCOUNT, facts());
    start.send(&client).await.unwrap();
}

#[tokio::test]
async fn rules_are_listed_filtered_and_stopped() {
    let (emulator, client, _clock) = started().await;
    let all = ListConfigRules::new().send(&client).await.unwrap();
    assert_eq!(all.config_rules.total_count, 4);
    assert_eq!(
        all.config_rules.config_rule_list[0].account_id,
        DEFAULT_ACCOUNT
    );
    let page = ListConfigRules::new()
        .page_number(2)
        .page_size(3)
        .send(&client)
        .await
        .unwrap();
    assert_eq!(page.config_rules.config_rule_list.len(), 1);
    let found = ListConfigRules::new()
        .compliance_type(ComplianceType::NonCompliant)
        .config_rule_state(ConfigRuleState::Active)
        .risk_level(2)
        .send(&client)
        .await
        .unwrap();
    assert_eq!(found.config_rules.total_count, 1);
    let id = found.config_rules.config_rule_list[0]
        .config_rule_id
        .clone();

    // Checked by the emulator alone: the client would stop the long list.
    let unchecked = of_account(&emulator, DEFAULT_ACCOUNT);
    let stop = |ids: &[&str]| StopConfigRules::new(ids.iter().map(|id| (*id).to_owned()));
    let answer = stop(&[&id, "cr-none"]).send(&client).await.unwrap();
    let items = &answer.operate_rule_result.operate_rule_item_list;
    assert_eq!((items[0].success, items[1].success), (true, false));
    assert_eq!(items[1].error_code.as_deref(), Some("ConfigRuleNotExists"));
    let again = stop(&[&id]).send(&unchecked).await.unwrap();
    let item = &again.operate_rule_result.operate_rule_item_list[0];
    assert_eq!(
        item.error_code.as_deref(),
        Some("ConfigRuleStatusNotActive")
    );
    let inactive = ListConfigRules::new()
        .config_rule_state(ConfigRuleState::Inactive)
        .send(&client)
        .await
        .unwrap();
    assert_eq!(inactive.config_rules.total_count, 2);
    let ids: Vec<String> = (0..21).map(|i| format!("cr-{i}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    assert_eq!(
        code(stop(&ids).send(&unchecked).await),
        "Invalid.ConfigRuleIds.SizeExceed"
    );
}

#[tokio::test]
async fn resources_are_listed_and_filtered() {
    let (_emulator, client, _clock) = started().await;
    let all = ListDiscoveredResources::new(1, 5)
        .send(&client)
        .await
        .unwrap();
    assert_eq!(all.discovered_resource_profiles.total_count, 7);
    assert_eq!(
        all.discovered_resource_profiles
            .discovered_resource_profile_list
            .len(),
        5
    );
    let found = ListDiscoveredResources::new(1, 10)
        .resource_types(["ACS::ECS::Instance".to_owned(), "ACS::ECS::Disk".to_owned()])
        .regions(["cn-hangzhou".to_owned()])
        .resource_deleted(1)
        .send(&client)
        .await
        .unwrap();
    assert_eq!(found.discovered_resource_profiles.total_count, 3);
    let member = ListDiscoveredResources::new(1, 10).member_id(42);
    assert_eq!(code(member.send(&client).await), "MemberNotBelongToMaster");
}

//! The seed services through the library's own client: states, rules, and every documented error.

use std::time::Duration;

use aliyun_config::v2019_01_08::{
    ComplianceType, ConfigRuleState, ConfigurationRecorderStatus as Status,
    DescribeConfigurationRecorder, ListConfigRules, ListDiscoveredResources,
    PutConfigurationRecorder, StartConfigurationRecorder, StopConfigRules,
};
use aliyun_resourcemanager::v2020_03_31::{
    CreateResourceAccount, DestroyResourceDirectory, EnableMode, EnableResourceDirectory,
    GetResourceDirectory, ListAccounts, SendVerificationCodeForEnableRD, Tag,
};
use aliyun_rpc_core::{Client, Error, RpcAction};
use aliyun_rpc_emulator::services::{AccountFacts, Seed};
use aliyun_rpc_emulator::{DEFAULT_ACCOUNT, Emulator, Key, ManualClock};

const BUILD: Duration = Duration::from_secs(60);

/// An emulator whose recorder takes a minute, on a clock that the test moves.
async fn started() -> (Emulator, Client, ManualClock) {
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
fn of_account(emulator: &Emulator, account: &str) -> Client {
    let key = Key::new(format!("key-of-{account}"), "secret").account(account);
    emulator.add_key(key.clone());
    emulator
        .client()
        .credentials(key.credentials())
        .check_parameters(false)
        .build()
        .unwrap()
}

fn code<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
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

/// Provokes each documented error of an operation and sees it arrive with its status.
async fn provoke_all<A: RpcAction>(request: A)
where
    A::Response: std::fmt::Debug,
{
    let (emulator, client, _clock) = started().await;
    assert!(!A::ACTION.errors.is_empty());
    for error in A::ACTION.errors {
        emulator.provoke(A::ACTION.name, error.code).unwrap();
        let answer = request.send(&client).await.unwrap_err();
        assert_eq!(answer.code(), Some(error.code));
        assert_eq!(answer.status(), Some(error.status), "{}", error.code);
        assert_eq!(answer.documented(), Some(error));
    }
    // Each rule holds for one call.
    request.send(&client).await.unwrap();
    assert!(
        emulator
            .provoke(A::ACTION.name, "Nonsense")
            .unwrap_err()
            .to_string()
            .contains("Nonsense")
    );
    assert!(emulator.provoke("Nonsense", "NoPermission").is_err());
}

#[tokio::test]
async fn every_documented_error_of_the_two_seed_operations_can_be_provoked() {
    provoke_all(StartConfigurationRecorder::new()).await;
    provoke_all(EnableResourceDirectory::new(EnableMode::CurrentAccount)).await;
}

#[tokio::test]
async fn provoked_errors_last_until_they_are_ended() {
    let (emulator, client, _clock) = started().await;
    emulator
        .provoke_always("DescribeConfigurationRecorder", "Throttling.User")
        .unwrap();
    for _ in 0..3 {
        assert_eq!(
            code(DescribeConfigurationRecorder::new().send(&client).await),
            "Throttling.User"
        );
    }
    emulator.stop_provoking();
    assert_eq!(status(&client).await, Status::Registrable);
    let refused = Emulator::builder()
        .provoke("Nonsense", "NoPermission")
        .start()
        .await;
    assert!(
        refused
            .unwrap_err()
            .to_string()
            .contains("no operation of this name")
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
async fn errors_of_enabling_that_come_from_state_and_parameters() {
    let (emulator, client, _clock) = started().await;
    let one = of_account(&emulator, "1000000000000011");
    let two = of_account(&emulator, "1000000000000012");
    let facts = AccountFacts::default;
    let current = EnableResourceDirectory::new(EnableMode::CurrentAccount);
    let new = |name: &str, phone: &str, code: &str| {
        EnableResourceDirectory::new(EnableMode::NewManagementAccount)
            .ma_name(name)
            .ma_secure_mobile_phone(phone)
            .verification_code(code)
    };
    let name = "alice@rdadmin.aliyunid.com";
    let phone = "65-81234567";

    emulator.set_account(
        "1000000000000011",
        AccountFacts {
            has_enterprise_name: false,
            ..facts()
        },
    );
    assert_eq!(code(current.send(&one).await), "Invalid.EnterpriseName");
    emulator.set_account(
        "1000000000000011",
        AccountFacts {
            is_verified: false,
            ..facts()
        },
    );
    assert_eq!(
        code(current.send(&one).await),
        "EnterpriseRealNameVerificationError"
    );
    emulator.set_account("1000000000000011", facts());

    let bare = EnableResourceDirectory::new(EnableMode::NewManagementAccount);
    assert_eq!(
        code(bare.send(&one).await),
        "InvalidParameter.ManagementAccountName"
    );
    let bare = bare.ma_name(name);
    assert_eq!(code(bare.send(&one).await), "MissingSecureMobilePhone");
    let bare = bare.ma_secure_mobile_phone(phone);
    assert_eq!(code(bare.send(&one).await), "MissingSecurityInfo");
    for wrong in [
        "alice",
        "a@rdadmin.aliyunid.com",
        "a..b@rdadmin.aliyunid.com",
        "-ab@rdadmin.aliyunid.com",
    ] {
        let request = new(wrong, phone, "123456");
        assert_eq!(
            code(request.send(&one).await),
            "InvalidParameter.ManagementAccountName",
            "{wrong}"
        );
    }
    for wrong in ["81234567", "86-13800000000", "65-81a"] {
        let request = new(name, wrong, "123456");
        assert_eq!(
            code(request.send(&one).await),
            "InvalidParameter.ManagementAccountSecurityInfo",
            "{wrong}"
        );
    }

    // The code counts for the phone that it was sent to.
    assert_eq!(
        code(new(name, phone, "123456").send(&one).await),
        "Invalid.VerificationCode"
    );
    let send = |phone: &str| SendVerificationCodeForEnableRD::new().secure_mobile_phone(phone);
    assert_eq!(
        code(send("86-13800000000").send(&one).await),
        "InvalidParameter.MobileCountryCode"
    );
    send(phone).send(&one).await.unwrap();
    assert_eq!(
        code(new(name, phone, "654321").send(&one).await),
        "Invalid.VerificationCode"
    );
    assert_eq!(
        code(new(name, "65-80000000", "123456").send(&one).await),
        "Invalid.VerificationCode"
    );
    let answer = new(name, phone, "123456").send(&one).await.unwrap();
    assert_eq!(answer.resource_directory.master_account_name, name);
    assert_ne!(
        answer.resource_directory.master_account_id,
        "1000000000000011"
    );

    // The account that asked is a member now.
    assert_eq!(
        code(current.send(&one).await),
        "NotSupport.AccountInAnotherResourceDirectory"
    );
    let directory = GetResourceDirectory::new().send(&one).await.unwrap();
    assert_eq!(
        directory.resource_directory.master_account_id,
        answer.resource_directory.master_account_id
    );
    assert_eq!(
        code(CreateResourceAccount::new("Dev").send(&one).await),
        "Forbidden.RAM"
    );

    send(phone).send(&two).await.unwrap();
    let taken = new(name, phone, "123456").send(&two).await;
    assert_eq!(
        code(taken),
        "InvalidParameter.ManagementAccountName.AlreadyUsed"
    );
    current.send(&client).await.unwrap();
    assert_eq!(
        code(current.send(&client).await),
        "EntityAlreadyExists.ResourceDirectory"
    );
    for _ in 0..9 {
        send(phone).send(&two).await.unwrap();
    }
    assert_eq!(
        code(send(phone).send(&two).await),
        "SendValidateCodeExceedsLimitForAccount"
    );
}

#[tokio::test]
async fn members_are_made_listed_and_in_the_way_of_destroying() {
    let (_emulator, client, _clock) = started().await;
    assert_eq!(
        code(GetResourceDirectory::new().send(&client).await),
        "ResourceDirectoryNotInUse"
    );
    assert_eq!(
        code(ListAccounts::new().send(&client).await),
        "EntityNotExists.ResourceDirectory"
    );
    assert_eq!(
        code(DestroyResourceDirectory::new().send(&client).await),
        "EntityNotExists.ResourceDirectory"
    );
    let root = EnableResourceDirectory::new(EnableMode::CurrentAccount)
        .send(&client)
        .await
        .unwrap();
    let root = root.resource_directory.root_folder_id.clone();

    for i in 0..5 {
        let tag = Tag {
            key: Some("n".to_owned()),
            value: Some((i % 2).to_string()),
        };
        let request = CreateResourceAccount::new(format!("Dev-{i}"))
            .tag([tag])
            .account_name_prefix(format!("dev{i}"));
        let answer = request.send(&client).await.unwrap();
        assert_eq!(answer.account.status, "CreateSuccess");
        assert_eq!(answer.account.folder_id, root);
    }
    let page = ListAccounts::new()
        .page_number(2)
        .page_size(2)
        .send(&client)
        .await
        .unwrap();
    let names: Vec<&str> = page
        .accounts
        .iter()
        .map(|account| account.display_name.as_str())
        .collect();
    assert_eq!(
        (names.as_slice(), page.total_count),
        (["Dev-2", "Dev-3"].as_slice(), 5)
    );
    assert!(page.accounts[0].tags.is_empty());
    let tag = Tag {
        key: Some("n".to_owned()),
        value: Some("1".to_owned()),
    };
    let tagged = ListAccounts::new()
        .include_tags(true)
        .tag([tag])
        .send(&client)
        .await
        .unwrap();
    assert_eq!(tagged.total_count, 2);
    assert_eq!(tagged.accounts[0].tags[0].value, "1");

    let create = |name: &str| CreateResourceAccount::new(name);
    for (request, expected) in [
        (
            create("Dev-1"),
            "InvalidParameter.Account.DisplayName.AlreadyUsed",
        ),
        (create("x"), "InvalidParameter.Account.DisplayName.Length"),
        (create("a b"), "InvalidParameter.Account.DisplayName"),
        (
            create("New").account_name_prefix("dev1"),
            "EntityAlreadyExists.ResourceDirectory.Account",
        ),
        (
            create("New").account_name_prefix("x"),
            "InvalidParameter.Account.AccountNamePrefix.Length",
        ),
        (
            create("New").account_name_prefix("a b"),
            "InvalidParameter.Account.AccountNamePrefix",
        ),
        (
            create("New").parent_folder_id("nonsense"),
            "InvalidParameter.ParentFolderId",
        ),
        (
            create("New").parent_folder_id("fd-nowhere"),
            "EntityNotExists.Folder",
        ),
        (
            create("New").payer_account_id("1"),
            "NotSupport.PayerAccountInAnotherResourceDirectory",
        ),
    ] {
        assert_eq!(code(request.send(&client).await), expected);
    }
    assert_eq!(
        code(DestroyResourceDirectory::new().send(&client).await),
        "DeleteConflict.ResourceDirectory.Account"
    );
}

#[tokio::test]
async fn a_directory_without_members_can_be_destroyed_and_its_size_is_limited() {
    let (_emulator, client, _clock) = started().await;
    let enable = EnableResourceDirectory::new(EnableMode::CurrentAccount);
    enable.send(&client).await.unwrap();
    DestroyResourceDirectory::new().send(&client).await.unwrap();
    assert_eq!(
        code(GetResourceDirectory::new().send(&client).await),
        "ResourceDirectoryNotInUse"
    );
    enable.send(&client).await.unwrap();

    let emulator = Emulator::builder()
        .seed(Seed {
            member_limit: 1,
            ..Seed::default()
        })
        .start()
        .await
        .unwrap();
    let client = emulator.client().build().unwrap();
    enable.send(&client).await.unwrap();
    CreateResourceAccount::new("One")
        .send(&client)
        .await
        .unwrap();
    assert_eq!(
        code(CreateResourceAccount::new("Two").send(&client).await),
        "LimitExceeded.Account"
    );
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

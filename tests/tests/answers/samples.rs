//! Answers in the shapes that the documentation of Cloud Config and Resource Management shows: where sample and
//! table disagree (ids as text or as numbers, wrapped or not), both are read alike.

use aliyun_rpc_core::{RpcResponse, Secret};

use crate::shape::read;

#[derive(Debug, Default, RpcResponse)]
struct StartRecorder {
    configuration_recorder: Recorder,
}

#[derive(Debug, Default, RpcResponse)]
struct Recorder {
    account_id: i64,
    #[rpc(name = "ConfigurationRecorderStatus")]
    status: String,
    resource_types: Vec<String>,
    organization_master_id: Option<i64>,
}

#[derive(Debug, Default, RpcResponse)]
struct ListAccounts {
    #[rpc(wrapper = "Account")]
    accounts: Vec<Account>,
    page_number: i32,
    total_count: i64,
}

#[derive(Debug, Default, RpcResponse)]
struct Account {
    account_id: String,
    display_name: Option<String>,
    #[rpc(wrapper = "Tag")]
    tags: Vec<Label>,
}

#[derive(Debug, Default, RpcResponse)]
struct Label {
    key: String,
    value: String,
}

#[derive(Debug, Default, RpcResponse)]
struct StopRules {
    #[rpc(name = "OperateRuleResult")]
    result: Operated,
}

#[derive(Debug, Default, RpcResponse)]
struct Operated {
    #[rpc(name = "OperateRuleItemList")]
    items: Vec<OperatedRule>,
}

#[derive(Debug, Default, RpcResponse)]
struct OperatedRule {
    config_rule_id: String,
    error_code: Option<String>,
    success: bool,
}

#[derive(Debug, Default, RpcResponse)]
struct CreateKey {
    access_key: Key,
}

#[derive(Debug, Default, RpcResponse)]
struct Key {
    #[rpc(name = "AccessKeyId")]
    id: String,
    #[rpc(name = "AccessKeySecret")]
    secret: Secret<String>,
}

#[test]
fn the_recorder_with_its_account_as_number_and_as_text() {
    for body in [
        r#"{"ConfigurationRecorder": {"ConfigurationRecorderStatus": "REGISTERED", "AccountId": 1000000000000001,
            "ResourceTypes": ["ACS::ECS::Instance", "ACS::RAM::User"]}, "RequestId": "0000-1"}"#,
        r#"{"RequestId": "0000-1", "ConfigurationRecorder": {"AccountId": "1000000000000001", "OrganizationMasterId": "",
            "ConfigurationRecorderStatus": "REGISTERED", "ResourceTypes": ["ACS::ECS::Instance", "ACS::RAM::User"]}}"#,
        "<StartConfigurationRecorderResponse>
            <RequestId>0000-1</RequestId>
            <ConfigurationRecorder>
                <ConfigurationRecorderStatus>REGISTERED</ConfigurationRecorderStatus>
                <ResourceTypes>ACS::ECS::Instance</ResourceTypes>
                <AccountId>1000000000000001</AccountId>
                <ResourceTypes>ACS::RAM::User</ResourceTypes>
            </ConfigurationRecorder>
        </StartConfigurationRecorderResponse>",
    ] {
        let (answer, envelope) = read::<StartRecorder>(body).unwrap();
        let recorder = answer.configuration_recorder;
        assert_eq!(recorder.account_id, 1_000_000_000_000_001);
        assert_eq!(recorder.status, "REGISTERED");
        assert_eq!(
            recorder.resource_types,
            ["ACS::ECS::Instance", "ACS::RAM::User"]
        );
        assert_eq!(recorder.organization_master_id, None);
        assert_eq!(envelope.request_id.as_deref(), Some("0000-1"));
    }
    let masked = r#"{"ConfigurationRecorder": {"AccountId": "100000000000****"}}"#;
    let error = read::<StartRecorder>(masked).unwrap_err();
    assert_eq!(error.path, "ConfigurationRecorder.AccountId");
    assert!(
        error
            .message
            .ends_with("found text like `000000000000****`"),
        "{error}"
    );
}

#[test]
fn accounts_wrapped_bare_and_direct() {
    let item = r#"{"AccountId": "100000000000****", "DisplayName": "dev", "Tags": {"Tag": [{"Key": "k", "Value": "v"}]}}"#;
    let direct = "<AccountId>100000000000****</AccountId><DisplayName>dev</DisplayName>";
    for body in [
        format!(r#"{{"TotalCount": 1, "PageNumber": 1, "Accounts": {{"Account": [{item}]}}}}"#),
        format!(r#"{{"TotalCount": "1", "PageNumber": "1", "Accounts": [{item}]}}"#),
        format!(r#"{{"TotalCount": 1.0, "PageNumber": 1, "Accounts": {item}}}"#),
        format!("<ListAccountsResponse><TotalCount>1</TotalCount><PageNumber>1</PageNumber>
            <Accounts>{direct}<Tags><Key>k</Key><Value>v</Value></Tags></Accounts></ListAccountsResponse>"),
        format!("<ListAccountsResponse><TotalCount>1</TotalCount><PageNumber>1</PageNumber>
            <Accounts><Account>{direct}<Tags><Tag><Key>k</Key><Value>v</Value></Tag></Tags></Account></Accounts></ListAccountsResponse>"),
    ] {
        let (answer, _) = read::<ListAccounts>(&body).unwrap();
        assert_eq!((answer.total_count, answer.page_number), (1, 1));
        let [account] = answer.accounts.as_slice() else {
            panic!("{body}: {:?}", answer.accounts)
        };
        assert_eq!(account.account_id, "100000000000****");
        assert_eq!(account.display_name.as_deref(), Some("dev"));
        assert_eq!((account.tags[0].key.as_str(), account.tags[0].value.as_str()), ("k", "v"));
    }
}

#[test]
fn rules_one_and_many() {
    let (answer, _) = read::<StopRules>(
        "<StopConfigRulesResponse>\n\t<OperateRuleResult>\n\t\t<OperateRuleItemList>\n\t\t\t<ConfigRuleId>cr-1</ConfigRuleId>
            <ErrorCode>ConfigRuleStatusNotActive</ErrorCode><Success>false</Success></OperateRuleItemList>
        <OperateRuleItemList><ConfigRuleId>cr-2</ConfigRuleId><ErrorCode></ErrorCode><Success>True</Success></OperateRuleItemList>
        </OperateRuleResult></StopConfigRulesResponse>\t",
    )
    .unwrap();
    let items = answer.result.items;
    assert_eq!(items.len(), 2);
    assert_eq!(items[1].config_rule_id, "cr-2");
    assert_eq!(
        items[0].error_code.as_deref(),
        Some("ConfigRuleStatusNotActive")
    );
    assert_eq!(items[1].error_code.as_deref(), Some(""));
    assert!(!items[0].success && items[1].success);

    let (answer, _) = read::<StopRules>(r#"{"OperateRuleResult": {"OperateRuleItemList": {"ConfigRuleId": "cr-1", "ErrorCode": null}}}"#).unwrap();
    assert_eq!(
        (
            answer.result.items.len(),
            answer.result.items[0].error_code.as_ref()
        ),
        (1, None)
    );
}

#[test]
fn secrets_of_answers_are_read_but_not_shown() {
    let body = r#"{"AccessKey": {"AccessKeyId": "LTAIx", "AccessKeySecret": "hunter2", "Status": "Active"}}"#;
    let (answer, _) = read::<CreateKey>(body).unwrap();
    assert_eq!(answer.access_key.id, "LTAIx");
    assert_eq!(answer.access_key.secret.expose(), "hunter2");
    assert!(!format!("{answer:?}").contains("hunter2"));
    let error = read::<CreateKey>(r#"{"AccessKey": {"AccessKeySecret": {"hunter2": "hunter2"}}}"#)
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "AccessKey.AccessKeySecret: expected text, found an object"
    );
}

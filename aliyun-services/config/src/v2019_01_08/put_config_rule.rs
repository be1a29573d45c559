// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutConfigRule`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Puts config rule.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2019-01-08/PutConfigRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::EXCEED_MAX_RULE_COUNT, errors::CONFIG_RULE_NOT_EXISTS, errors::CONFIG_RULE_EXISTS,
        errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct PutConfigRule {
    /// Member id, for example `123456789`.
    #[rpc(query)]
    pub member_id: Option<i64>,
    /// Multi account: default `false`, for example `false`.
    #[rpc(query)]
    pub multi_account: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Config rule id, for example `cr-2a914fcf617e00c9****`.
    pub config_rule_id: Option<String>,
    /// Config rule name.
    pub config_rule_name: String,
    /// Description.
    pub description: Option<String>,
    /// Input parameters, for example `{"cpuCount": "2"}`.
    pub input_parameters: Option<String>,
    /// Risk level: `1`, `2`, `3`, for example `1`.
    pub risk_level: i32,
    /// Scope compliance resource id, for example `vpc-6weoy5flv41pj4wvr****`.
    pub scope_compliance_resource_id: Option<String>,
    /// Scope compliance resource types, for example `["ACS::RDS::DBInstance"]`.
    #[rpc(json, required)]
    pub scope_compliance_resource_types: Vec<String>,
    /// Source detail message type, for example `ConfigurationItemChangeNotification`.
    pub source_detail_message_type: String,
    /// Source identifier, for example `rds-cpu-min-count-limit`.
    pub source_identifier: String,
    /// Source maximum execution frequency, for example `Twelve_Hours`.
    pub source_maximum_execution_frequency: Option<SourceMaximumExecutionFrequency>,
    /// Source owner, for example `ALIYUN`.
    pub source_owner: SourceOwner,
}

/// What `SourceMaximumExecutionFrequency` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum SourceMaximumExecutionFrequency {
    /// `One_Hour`.
    #[rpc(name = "One_Hour")]
    OneHour,
    /// `Three_Hours`.
    #[rpc(name = "Three_Hours")]
    ThreeHours,
    /// `Six_Hours`.
    #[rpc(name = "Six_Hours")]
    SixHours,
    /// `Twelve_Hours`.
    #[rpc(name = "Twelve_Hours")]
    TwelveHours,
    /// `TwentyFour_Hours`.
    #[rpc(name = "TwentyFour_Hours")]
    TwentyFourHours,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `SourceOwner` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum SourceOwner {
    /// `ALIYUN`.
    #[rpc(name = "ALIYUN")]
    Aliyun,
    /// `CUSTOM_FC`.
    #[rpc(name = "CUSTOM_FC")]
    CustomFc,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`PutConfigRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutConfigRuleResponse {
    /// Config rule id, for example `cr-76ac4fcfb57e00c9****`.
    pub config_rule_id: String,
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateFlowLog`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates flow log.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateFlowLog)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_BUSINESS_STATUS_FLOW_LOG, errors::OPT_IN_REQUIRED_FLOW_LOG,
        errors::OPERATION_UNSUPPORTED_ADVANCED_FEATURE, errors::INVALID_INSTANCE_ID,
        errors::PROJECT_OR_LOGSTORE_NOT_EXIST, errors::SOURCE_PROJECT_NOT_EXIST,
        errors::UNAUTHORIZED, errors::OPERATION_UNSUPPORTED_ACTION, errors::PARAMETER_INVALID,
        errors::RULE_EXIST, errors::INVALID_HD_MONITOR_STATUS,
        errors::QUOTA_EXCEEDED_FLOWLOG_COUNT, errors::INVALID_RESOURCE_ID_NOT_FOUND,
        errors::INVALID_PARAMETER_400, errors::MISSING_PARAMETER,
        errors::INVALID_REGION_ID_NOT_FOUND_400, errors::INVALID_RESOURCE_TYPE_NOT_FOUND,
        errors::OPERATION_UNSUPPORTED_RESOURCE_TYPE, errors::ILLEGAL_PARAM_AGGREGATION_INTERVAL,
        errors::UNSUPPORTED_FEATURE_USER_DEFINED_TRAFFIC_PATH, errors::ILLEGAL_PARAM_TRAFFIC_PATH,
        errors::DUPLICATED_PARAM_TRAFFIC_PATH, errors::ILLEGAL_PARAM_RESOURCE_GROUP_ID,
        errors::OPERATION_DENIED_OPERATE_SHARE_RESOURCE,
    )
)]
pub struct CreateFlowLog {
    /// Aggregation interval, for example `10`.
    pub aggregation_interval: Option<i32>,
    /// Description, for example `This is my Flowlog.`.
    pub description: Option<String>,
    /// Flow log name, for example `myFlowlog`.
    pub flow_log_name: Option<String>,
    /// IP version, for example `IPv4`.
    pub ip_version: Option<String>,
    /// Log format: at most 512 characters.
    #[rpc(max_len = 512)]
    pub log_format: Option<String>,
    /// Log store name, for example `FlowLogStore`.
    pub log_store_name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Project name, for example `FlowLogProject`.
    pub project_name: Option<String>,
    /// Region id, for example `cn-qingdao`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazdjdhd****`.
    pub resource_group_id: Option<String>,
    /// Resource id, for example `eni-askldfas****`.
    pub resource_id: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `NetworkInterface`.
    pub resource_type: String,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// Traffic path: at most 20 items.
    #[rpc(max_len = 20)]
    pub traffic_path: Vec<String>,
    /// Traffic type, for example `All`.
    pub traffic_type: String,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`CreateFlowLog`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateFlowLogResponse {
    /// Flow log id, for example `fl-m5e8vhz2t21sel1nq****`.
    pub flow_log_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmxazdjdhd****`.
    pub resource_group_id: String,
    /// Success, for example `true`.
    pub success: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyFlowLogAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies flow log attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyFlowLogAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_BUSINESS_STATUS_FLOW_LOG, errors::INVALID_INSTANCE_ID,
        errors::PROJECT_OR_LOGSTORE_NOT_EXIST, errors::SOURCE_PROJECT_NOT_EXIST,
        errors::UNAUTHORIZED, errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::RULE_EXIST,
        errors::INVALID_HD_MONITOR_STATUS, errors::FLOW_LOG_NUMBER_OVER_LIMIT,
        errors::INVALID_TRAFFIC_TYPE_NOT_FOUND, errors::INCORRECT_STATUS_FLOWLOG,
        errors::INVALID_NAME_MALFORMED, errors::ILLEGAL_PARAM_AGGREGATION_INTERVAL,
        errors::FORBIDDEN_OPERATE_MANAGED_FLOW_LOG,
    )
)]
pub struct ModifyFlowLogAttribute {
    /// Aggregation interval, for example `1`.
    pub aggregation_interval: Option<i32>,
    /// Description, for example `This is my Flowlog.`.
    pub description: Option<String>,
    /// Flow log id, for example `fl-m5e8vhz2t21sel1nq****`.
    pub flow_log_id: String,
    /// Flow log name, for example `myFlowlog`.
    pub flow_log_name: Option<String>,
    /// IP version, for example `IPv4`.
    pub ip_version: Option<String>,
    /// Log format: at most 512 characters.
    #[rpc(max_len = 512)]
    pub log_format: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-qingdao`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyFlowLogAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyFlowLogAttributeResponse {
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}

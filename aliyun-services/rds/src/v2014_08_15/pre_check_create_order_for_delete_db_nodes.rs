// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PreCheckCreateOrderForDeleteDBNodes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `PreCheckCreateOrderForDeleteDBNodes`.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/PreCheckCreateOrderForDeleteDBNodes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(errors::OPERATION_DENIED_INVALID_STORAGE_SIZE, errors::FORBIDDEN_AUTHENTICATION)
)]
pub struct PreCheckCreateOrderForDeleteDBNodes {
    /// Auto pay, for example `true`.
    pub auto_pay: Option<bool>,
    /// Business info.
    pub business_info: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Commodity code, for example `rds`.
    pub commodity_code: String,
    /// DB instance id, for example `rm-wz9rziy3he051if82`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// DB node id.
    #[rpc(name = "DBNodeId", json)]
    pub db_node_id: Vec<String>,
    /// Engine version, for example `8.0`.
    pub engine_version: Option<String>,
    /// Node type, for example `Master`.
    pub node_type: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Promotion code, for example `aliwood-1688-mobile-promotion`.
    pub promotion_code: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource, for example `buy`.
    pub resource: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Zone id, for example `cn-hangzhou-a`.
    pub zone_id: Option<String>,
}

/// Answer of [`PreCheckCreateOrderForDeleteDBNodes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PreCheckCreateOrderForDeleteDBNodesResponse {
    /// Failures.
    #[rpc(wrapper = "Failures")]
    pub failures: Vec<Failure>,
    /// Pre check result, for example `true`.
    pub pre_check_result: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}

/// Failure.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Failure {
    /// Code.
    pub code: String,
    /// Message.
    pub message: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyActionEventPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies action event policy.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyActionEventPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(errors::REGION_NOT_SUPPORT, errors::INVALID_REGION_NOT_FOUND)
)]
pub struct ModifyActionEventPolicy {
    /// Enable event log, for example `True`.
    pub enable_event_log: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyActionEventPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyActionEventPolicyResponse {
    /// Enable event log, for example `True`.
    pub enable_event_log: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
}

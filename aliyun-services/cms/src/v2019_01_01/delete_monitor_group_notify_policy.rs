// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteMonitorGroupNotifyPolicy`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Deletes monitor group notify policy.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteMonitorGroupNotifyPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_206, errors::S, errors::S_403, errors::S_404, errors::S_406, errors::S_409,
        errors::S_500, errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct DeleteMonitorGroupNotifyPolicy {
    /// Group id, for example `6780****`.
    pub group_id: Option<String>,
    /// Policy type, for example `PauseNotify`.
    pub policy_type: PolicyType,
}

/// What `PolicyType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum PolicyType {
    /// `PauseNotify`.
    PauseNotify,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DeleteMonitorGroupNotifyPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteMonitorGroupNotifyPolicyResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Result, for example `1`.
    pub result: Option<i64>,
    /// Success, for example `true`.
    pub success: String,
}

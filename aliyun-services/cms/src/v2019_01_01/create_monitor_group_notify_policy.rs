// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateMonitorGroupNotifyPolicy`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Creates monitor group notify policy.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/CreateMonitorGroupNotifyPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_204, errors::S_206, errors::S, errors::S_403, errors::S_404, errors::S_406,
        errors::S_409, errors::S_500, errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct CreateMonitorGroupNotifyPolicy {
    /// End time, for example `1623208500000`.
    pub end_time: i64,
    /// Group id, for example `7301****`.
    pub group_id: String,
    /// Policy type, for example `PauseNotify`.
    pub policy_type: PolicyType,
    /// Start time, for example `1622949300000`.
    pub start_time: i64,
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

/// Answer of [`CreateMonitorGroupNotifyPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateMonitorGroupNotifyPolicyResponse {
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

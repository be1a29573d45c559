// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAccessKeyLastUsed`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets access key last used.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/GetAccessKeyLastUsed)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct GetAccessKeyLastUsed {
    /// User access key id.
    pub user_access_key_id: String,
    /// User principal name.
    pub user_principal_name: Option<String>,
}

/// Answer of [`GetAccessKeyLastUsed`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAccessKeyLastUsedResponse {
    /// Access key last used.
    pub access_key_last_used: Option<AccessKeyLastUsed>,
    /// Id of the request.
    pub request_id: String,
}

/// Access key last used.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessKeyLastUsed {
    /// Last used date, UTC, for example `2020-10-16T01:37:37Z`.
    pub last_used_date: String,
    /// Service name, for example `Ram`.
    pub service_name: String,
}

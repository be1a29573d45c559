// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAccessKeyLastUsed`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets access key last used.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/GetAccessKeyLastUsed)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetAccessKeyLastUsed {
    /// User access key id.
    pub user_access_key_id: Option<String>,
    /// User name, for example `test`.
    pub user_name: Option<String>,
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
    /// Last used date, UTC, for example `2020-10-21T06:37:40Z`.
    pub last_used_date: String,
}

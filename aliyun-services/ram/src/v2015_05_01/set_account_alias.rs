// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetAccountAlias`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets account alias.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/SetAccountAlias)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct SetAccountAlias {
    /// Account alias, for example `myalias`.
    pub account_alias: Option<String>,
}

/// Answer of [`SetAccountAlias`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetAccountAliasResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAccountAlias`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets account alias.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/GetAccountAlias)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetAccountAlias {}

/// Answer of [`GetAccountAlias`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAccountAliasResponse {
    /// Account alias, for example `myalias`.
    pub account_alias: String,
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ClearAccountAlias`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Clears account alias.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/ClearAccountAlias)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct ClearAccountAlias {}

/// Answer of [`ClearAccountAlias`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ClearAccountAliasResponse {
    /// Id of the request.
    pub request_id: String,
}

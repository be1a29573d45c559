// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdatePayerForAccount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates payer for account.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/UpdatePayerForAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS
)]
pub struct UpdatePayerForAccount {
    /// Account id, for example `138660628348****`.
    pub account_id: String,
    /// Payer account id, for example `12323344****`.
    pub payer_account_id: String,
}

/// Answer of [`UpdatePayerForAccount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdatePayerForAccountResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetPayerForAccount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets payer for account.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/GetPayerForAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(errors::ENTITY_NOT_EXISTS_RESOURCE_DIRECTORY, errors::ENTITY_NOT_EXISTS_ACCOUNT)
)]
pub struct GetPayerForAccount {
    /// Account id, for example `12323344****`.
    pub account_id: String,
}

/// Answer of [`GetPayerForAccount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetPayerForAccountResponse {
    /// Payer account id, for example `172841235500****`.
    pub payer_account_id: String,
    /// Payer account name, for example `Alice`.
    pub payer_account_name: String,
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateAlias`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates alias.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateAlias)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateAlias {
    /// Alias name, for example `alias/example`.
    pub alias_name: String,
    /// Key id, for example `1234abcd-12ab-34cd-56ef-12345678****`.
    pub key_id: String,
}

/// Answer of [`UpdateAlias`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateAliasResponse {
    /// Id of the request.
    pub request_id: String,
}

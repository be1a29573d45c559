// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateKeyDescription`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates key description.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateKeyDescription)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateKeyDescription {
    /// Description, for example `key description example`.
    pub description: String,
    /// Key id, for example `1234abcd-12ab-34cd-56ef-12345678****`.
    pub key_id: String,
}

/// Answer of [`UpdateKeyDescription`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateKeyDescriptionResponse {
    /// Id of the request.
    pub request_id: String,
}

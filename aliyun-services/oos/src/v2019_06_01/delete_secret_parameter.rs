// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteSecretParameter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes secret parameter.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/DeleteSecretParameter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteSecretParameter {
    /// Name, for example `MySecretParameter`.
    pub name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`DeleteSecretParameter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteSecretParameterResponse {
    /// Id of the request.
    pub request_id: String,
}

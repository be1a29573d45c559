// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteParameter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes parameter.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/DeleteParameter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteParameter {
    /// Name, for example `MyParameter`.
    pub name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`DeleteParameter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteParameterResponse {
    /// Id of the request.
    pub request_id: String,
}

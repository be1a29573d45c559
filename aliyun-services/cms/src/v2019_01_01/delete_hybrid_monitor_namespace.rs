// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteHybridMonitorNamespace`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes hybrid monitor namespace.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteHybridMonitorNamespace)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::S, errors::S_403, errors::S_404, errors::S_500, errors::INTERNAL_ERROR)
)]
pub struct DeleteHybridMonitorNamespace {
    /// Namespace, for example `aliyun`.
    pub namespace: String,
}

/// Answer of [`DeleteHybridMonitorNamespace`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteHybridMonitorNamespaceResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Message, for example `Namespace.NotFound`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyHybridMonitorNamespace`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies hybrid monitor namespace.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/ModifyHybridMonitorNamespace)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::S, errors::S_403, errors::S_404, errors::INTERNAL_ERROR)
)]
pub struct ModifyHybridMonitorNamespace {
    /// Description, for example `Alibaba Cloud product metric repository.`.
    pub description: Option<String>,
    /// Namespace, for example `aliyun`.
    pub namespace: String,
    /// Spec, for example `cms.s1.2xlarge`.
    pub spec: Option<String>,
}

/// Answer of [`ModifyHybridMonitorNamespace`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyHybridMonitorNamespaceResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Message, for example `%s`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes template.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/DeleteTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteTemplate {
    /// Auto delete executions, for example `false`.
    pub auto_delete_executions: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Template name, for example `MyTemplate`.
    pub template_name: String,
}

/// Answer of [`DeleteTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteTemplateResponse {
    /// Id of the request.
    pub request_id: String,
}

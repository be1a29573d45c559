// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteTemplates`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes templates.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/DeleteTemplates)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteTemplates {
    /// Auto delete executions, for example `false`.
    pub auto_delete_executions: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Template names, for example `["t1","t2"]`.
    #[rpc(json, required)]
    pub template_names: Vec<String>,
}

/// Answer of [`DeleteTemplates`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteTemplatesResponse {
    /// Id of the request.
    pub request_id: String,
}

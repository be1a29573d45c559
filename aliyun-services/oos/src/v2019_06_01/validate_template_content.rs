// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ValidateTemplateContent`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Validates template content.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ValidateTemplateContent)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct ValidateTemplateContent {
    /// Content.
    pub content: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Template URL.
    #[rpc(name = "TemplateURL")]
    pub template_url: Option<String>,
}

/// Answer of [`ValidateTemplateContent`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ValidateTemplateContentResponse {
    /// Outputs, for example `{}`.
    pub outputs: String,
    /// Parameters.
    pub parameters: String,
    /// RAM role, for example `OOSServiceRole`.
    pub ram_role: String,
    /// Id of the request.
    pub request_id: String,
    /// Tasks.
    pub tasks: Vec<Task>,
}

/// Task.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Task {
    /// Description, for example `(Required) The status of the Ecs instance.`.
    pub description: String,
    /// Name, for example `foo`.
    pub name: String,
    /// Outputs, for example `.instanceId`.
    pub outputs: String,
    /// Properties.
    pub properties: String,
    /// Type, for example `ACS::ExecuteAPI`.
    pub r#type: String,
}

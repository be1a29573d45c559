// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetTemplateParameterConstraints`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Gets template parameter constraints.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/GetTemplateParameterConstraints)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetTemplateParameterConstraints {
    /// Parameters.
    pub parameters: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Template content.
    pub template_content: Option<String>,
    /// Template name, for example `MyTemplate`.
    pub template_name: Option<String>,
    /// Template URL.
    #[rpc(name = "TemplateURL")]
    pub template_url: Option<String>,
    /// Template version, for example `v1`.
    pub template_version: Option<String>,
}

/// Answer of [`GetTemplateParameterConstraints`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetTemplateParameterConstraintsResponse {
    /// Parameter constraints.
    pub parameter_constraints: JsonValue,
    /// Id of the request.
    pub request_id: String,
}

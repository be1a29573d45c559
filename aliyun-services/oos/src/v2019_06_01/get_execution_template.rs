// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetExecutionTemplate`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Gets execution template.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/GetExecutionTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetExecutionTemplate {
    /// Execution id, for example `exec-046490ff88f242`.
    pub execution_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`GetExecutionTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetExecutionTemplateResponse {
    /// Content.
    pub content: String,
    /// Id of the request.
    pub request_id: String,
    /// Template.
    pub template: Option<Template>,
}

/// Template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Template {
    /// Created by, for example `root(13090000)`.
    pub created_by: String,
    /// Created date, UTC, for example `2019-05-16T10:26:14Z`.
    pub created_date: String,
    /// Description, for example `Get status of instances`.
    pub description: String,
    /// Hash.
    pub hash: String,
    /// Share type, for example `Private`.
    pub share_type: String,
    /// Tags.
    pub tags: JsonValue,
    /// Template format, for example `JSON`.
    pub template_format: String,
    /// Template id, for example `t-94753d4d828d38`.
    pub template_id: String,
    /// Template name, for example `MyTemplate`.
    pub template_name: String,
    /// Template version, for example `v1`.
    pub template_version: String,
    /// Updated by, for example `root(13090000)`.
    pub updated_by: String,
    /// Updated date, UTC, for example `2019-05-16T10:26:14Z`.
    pub updated_date: String,
}

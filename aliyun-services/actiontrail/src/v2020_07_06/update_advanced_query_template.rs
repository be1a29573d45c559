// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateAdvancedQueryTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates advanced query template.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/UpdateAdvancedQueryTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateAdvancedQueryTemplate {
    /// Simple query, for example `false`.
    pub simple_query: bool,
    /// Template id, for example `utpl-QNL3dpYkQcyjZxrIQC****`.
    pub template_id: String,
    /// Template name, for example `example-template`.
    pub template_name: Option<String>,
    /// Template SQL.
    pub template_sql: Option<String>,
}

/// Answer of [`UpdateAdvancedQueryTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateAdvancedQueryTemplateResponse {
    /// Id of the request.
    pub request_id: String,
    /// Simple query, for example `true`.
    pub simple_query: String,
    /// Template id, for example `utpl-QNL3dpYkQcyjZxrIQC****`.
    pub template_id: String,
    /// Template name, for example `example-template`.
    pub template_name: String,
    /// Template SQL.
    pub template_sql: String,
}

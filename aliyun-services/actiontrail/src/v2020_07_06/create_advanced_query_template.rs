// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateAdvancedQueryTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates advanced query template.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/CreateAdvancedQueryTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct CreateAdvancedQueryTemplate {
    /// Simple query, for example `false`.
    pub simple_query: bool,
    /// Template name, for example `test1`.
    pub template_name: Option<String>,
    /// Template SQL, for example `event.errorCode: * AND event.userIdentity.accessKeyId: *`.
    pub template_sql: String,
}

/// Answer of [`CreateAdvancedQueryTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateAdvancedQueryTemplateResponse {
    /// Id of the request.
    pub request_id: String,
    /// Simple query, for example `false`.
    pub simple_query: String,
    /// Template id, for example `x4a0Tw5dQy2J6IRJxf4kng`.
    pub template_id: String,
    /// Template name, for example `test1`.
    pub template_name: String,
    /// Template SQL, for example `event.errorCode: * AND event.userIdentity.accessKeyId: *`.
    pub template_sql: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAdvancedQueryTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets advanced query template.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetAdvancedQueryTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct GetAdvancedQueryTemplate {
    /// Template id, for example `utpl-N9fpjnFBSWauSXhVNP****`.
    pub template_id: String,
}

/// Answer of [`GetAdvancedQueryTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAdvancedQueryTemplateResponse {
    /// Id of the request.
    pub request_id: String,
    /// Simple query, for example `false`.
    pub simple_query: Option<bool>,
    /// Template id, for example `utpl-N9fpjnFBSWauSXhVNP****`.
    pub template_id: String,
    /// Template name, for example `example-template`.
    pub template_name: String,
    /// Template SQL.
    pub template_sql: String,
}

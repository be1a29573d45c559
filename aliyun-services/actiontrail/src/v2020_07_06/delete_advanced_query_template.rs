// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAdvancedQueryTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes advanced query template.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DeleteAdvancedQueryTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteAdvancedQueryTemplate {
    /// Template id, for example `utpl-QNL3dpYkQcyjZxrIQCciqQ`.
    pub template_id: Option<String>,
}

/// Answer of [`DeleteAdvancedQueryTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteAdvancedQueryTemplateResponse {
    /// Id of the request.
    pub request_id: String,
}

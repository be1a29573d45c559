// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteReportTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes report template.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/DeleteReportTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct DeleteReportTemplate {
    /// Report template id, for example `crt-xxx`.
    pub report_template_id: String,
}

/// Answer of [`DeleteReportTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteReportTemplateResponse {
    /// Report template id, for example `crt-xxx`.
    pub report_template_id: String,
    /// Id of the request.
    pub request_id: String,
}

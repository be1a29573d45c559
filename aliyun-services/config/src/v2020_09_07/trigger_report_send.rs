// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TriggerReportSend`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Triggers report send.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/TriggerReportSend)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct TriggerReportSend {
    /// Report template id, for example `crt-xxx`.
    pub report_template_id: String,
}

/// Answer of [`TriggerReportSend`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TriggerReportSendResponse {
    /// Id of the request.
    pub request_id: String,
}

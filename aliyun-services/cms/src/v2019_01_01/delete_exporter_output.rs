// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteExporterOutput`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes exporter output.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteExporterOutput)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DeleteExporterOutput {
    /// Dest name, for example `testName`.
    pub dest_name: String,
}

/// Answer of [`DeleteExporterOutput`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteExporterOutputResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `Success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

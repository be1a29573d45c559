// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutExporterOutput`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Puts exporter output.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/PutExporterOutput)
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
pub struct PutExporterOutput {
    /// Config JSON.
    pub config_json: String,
    /// Desc, for example `CPU metric export`.
    pub desc: Option<String>,
    /// Dest name, for example `exporterConfig`.
    pub dest_name: String,
    /// Dest type, for example `sls`.
    pub dest_type: Option<String>,
}

/// Answer of [`PutExporterOutput`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutExporterOutputResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

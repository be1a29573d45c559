// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateIntegratedServiceStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates integrated service status.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/UpdateIntegratedServiceStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS,
    errors(errors::ACCOUNT_NOT_EXISTED)
)]
pub struct UpdateIntegratedServiceStatus {
    /// Aggregator delivery data type, for example `NonCompliantNotification`.
    pub aggregator_delivery_data_type: Option<String>,
    /// Integrated types, for example `NonCompliantNotification`.
    pub integrated_types: Option<String>,
    /// Service code, for example `cadt`.
    pub service_code: String,
    /// Status, for example `true`.
    pub status: bool,
}

/// Answer of [`UpdateIntegratedServiceStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateIntegratedServiceStatusResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetIntegratedServiceStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets integrated service status.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetIntegratedServiceStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS,
    errors(errors::NO_PERMISSION, errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct GetIntegratedServiceStatus {
    /// Service code, for example `cadt`.
    pub service_code: String,
}

/// Answer of [`GetIntegratedServiceStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetIntegratedServiceStatusResponse {
    /// Aggregator delivery data type.
    pub aggregator_delivery_data_type: String,
    /// Data.
    pub data: Option<bool>,
    /// Integrated types.
    pub integrated_types: String,
    /// Id of the request.
    pub request_id: String,
}

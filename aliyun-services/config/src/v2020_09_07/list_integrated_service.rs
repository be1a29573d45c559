// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListIntegratedService`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists integrated service.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/ListIntegratedService)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(errors::ACCOUNT_NOT_EXISTED)
)]
pub struct ListIntegratedService {}

/// Answer of [`ListIntegratedService`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListIntegratedServiceResponse {
    /// Data.
    pub data: Vec<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Aggregator delivery data type, for example `NonCompliantNotification`.
    pub aggregator_delivery_data_type: String,
    /// Integrated types, for example `NonCompliantNotification`.
    pub integrated_types: String,
    /// Service code, for example `cms`.
    pub service_code: String,
    /// Service name, for example `云监控`.
    pub service_name: String,
    /// Status, for example `true`.
    pub status: Option<bool>,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeIntegratedServiceStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes integrated service status.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/DescribeIntegratedServiceStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct DescribeIntegratedServiceStatus {
    /// Service code, for example `cadt`.
    pub service_code: String,
}

/// Answer of [`DescribeIntegratedServiceStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeIntegratedServiceStatusResponse {
    /// Aggregator delivery data type, for example `NonCompliantNotification`.
    pub aggregator_delivery_data_type: String,
    /// Data, for example `false`.
    pub data: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}

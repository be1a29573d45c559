// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeGtmAvailableAlertGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes gtm available alert group.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmAvailableAlertGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeGtmAvailableAlertGroup {
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DescribeGtmAvailableAlertGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeGtmAvailableAlertGroupResponse {
    /// Available alert group.
    pub available_alert_group: String,
    /// Id of the request.
    pub request_id: String,
}

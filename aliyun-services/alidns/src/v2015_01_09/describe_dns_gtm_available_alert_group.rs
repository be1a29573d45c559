// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDnsGtmAvailableAlertGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DNS gtm available alert group.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmAvailableAlertGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDnsGtmAvailableAlertGroup {
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DescribeDnsGtmAvailableAlertGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDnsGtmAvailableAlertGroupResponse {
    /// Available alert group.
    pub available_alert_group: String,
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListCloudGtmAvailableAlertGroups`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists cloud gtm available alert groups.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/ListCloudGtmAvailableAlertGroups)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct ListCloudGtmAvailableAlertGroups {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
}

/// Answer of [`ListCloudGtmAvailableAlertGroups`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListCloudGtmAvailableAlertGroupsResponse {
    /// Alert groups.
    #[rpc(wrapper = "AlertGroup")]
    pub alert_groups: Vec<AlertGroup>,
    /// Id of the request.
    pub request_id: String,
}

/// Alert group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AlertGroup {
    /// Group name.
    pub group_name: String,
}

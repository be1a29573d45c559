// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateMonitorGroupByResourceGroupId`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates monitor group by resource group id.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/CreateMonitorGroupByResourceGroupId)
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
pub struct CreateMonitorGroupByResourceGroupId {
    /// Contact group list: at most 20 items.
    #[rpc(max_len = 20, required)]
    pub contact_group_list: Vec<String>,
    /// Enable install agent, for example `true`.
    pub enable_install_agent: Option<bool>,
    /// Enable subscribe event, for example `true`.
    pub enable_subscribe_event: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmw3ty5y7****`.
    pub resource_group_id: String,
    /// Resource group name, for example `CloudMonitor`.
    pub resource_group_name: String,
}

/// Answer of [`CreateMonitorGroupByResourceGroupId`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateMonitorGroupByResourceGroupIdResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Id.
    pub id: String,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

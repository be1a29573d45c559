// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListPluginStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists plugin status.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ListPluginStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = instance_plugin_status_set,
        item = InstancePluginStatus
    ),
    errors(
        errors::INVALID_PARAM_PAGE_NUMBER, errors::INVALID_PARAM_PAGE_SIZE,
        errors::PLUGIN_NAME_MISSING_VALUE, errors::INSTANCE_IDS_EXCEED_LIMIT_400,
        errors::INVALID_PARAMETER_NEXT_TOKEN, errors::INVALID_PARAMETER_MAX_RESULTS,
        errors::INVALID_INSTANCE_NOT_FOUND, errors::INVALID_PLUGIN_NAME_NOT_FOUND,
        errors::INTERNAL_ERROR_DISPATCH,
    )
)]
pub struct ListPluginStatus {
    /// Instance id: at most 51 items.
    #[rpc(max_len = 51)]
    pub instance_id: Vec<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Name, for example `testPluginName`.
    pub name: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ListPluginStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListPluginStatusResponse {
    /// Instance plugin status set.
    #[rpc(wrapper = "InstancePluginStatus")]
    pub instance_plugin_status_set: Vec<InstancePluginStatus>,
    /// Where the next page begins.
    pub next_token: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Instance plugin status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstancePluginStatus {
    /// Instance id.
    pub instance_id: String,
    /// Plugin status set.
    #[rpc(wrapper = "PluginStatus")]
    pub plugin_status_set: Vec<PluginStatus>,
}

/// Plugin status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PluginStatus {
    /// First heartbeat time.
    pub first_heartbeat_time: String,
    /// Last heartbeat time.
    pub last_heartbeat_time: String,
    /// Plugin name.
    pub plugin_name: String,
    /// Plugin status.
    pub plugin_status: String,
    /// Plugin version.
    pub plugin_version: String,
}

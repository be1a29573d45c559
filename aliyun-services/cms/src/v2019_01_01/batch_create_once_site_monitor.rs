// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `BatchCreateOnceSiteMonitor`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Batches create once site monitor.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/BatchCreateOnceSiteMonitor)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_VALUE, errors::PARAMETER_INVALID, errors::INVALID_AUTHORIZATION,
        errors::RESOURCE_NOT_FOUND, errors::RESOURCE_OVER_LIMIT,
    )
)]
pub struct BatchCreateOnceSiteMonitor {
    /// Task list: 1 to 200 items.
    #[rpc(dotted, min_len = 1, max_len = 200, required)]
    pub task_list: Vec<Task>,
}

/// Task.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Task {
    /// Address.
    pub address: Option<String>,
    /// Isp cities.
    pub isp_cities: Option<String>,
    /// Options JSON.
    pub options_json: Option<String>,
    /// Task name.
    pub task_name: Option<String>,
    /// Task type.
    pub task_type: Option<String>,
}

/// Answer of [`BatchCreateOnceSiteMonitor`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BatchCreateOnceSiteMonitorResponse {}

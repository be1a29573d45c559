// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetResourceInventory`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets resource inventory.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetResourceInventory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct GetResourceInventory {}

/// Answer of [`GetResourceInventory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetResourceInventoryResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource inventory.
    pub resource_inventory: Option<ResourceInventory>,
}

/// Resource inventory.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceInventory {
    /// Download URL.
    pub download_url: String,
    /// Resource inventory generate time, for example `1687674634220`.
    pub resource_inventory_generate_time: Option<i64>,
    /// Status, for example `COMPLETE`.
    pub status: String,
}

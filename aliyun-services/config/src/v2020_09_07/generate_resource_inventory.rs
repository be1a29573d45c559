// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GenerateResourceInventory`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Generates resource inventory.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GenerateResourceInventory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct GenerateResourceInventory {
    /// Regions, for example `cn-shanghai`.
    pub regions: Option<String>,
    /// Resource deleted: `0`, `1`; default `1`, for example `1`.
    pub resource_deleted: Option<i32>,
    /// Resource types, for example `ACS::ECS::Instance`.
    pub resource_types: Option<String>,
}

/// Answer of [`GenerateResourceInventory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GenerateResourceInventoryResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GenerateAggregateResourceInventory`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Generates aggregate resource inventory.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GenerateAggregateResourceInventory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct GenerateAggregateResourceInventory {
    /// Account ids, for example `126672004088****`.
    pub account_ids: Option<String>,
    /// Aggregator id, for example `ca-a91d626622af0035****`.
    pub aggregator_id: String,
    /// Regions, for example `cn-shanghai`.
    pub regions: Option<String>,
    /// Resource deleted: `0`, `1`; default `1`, for example `1`.
    pub resource_deleted: Option<i32>,
    /// Resource types, for example `ACS::ECS::Instance`.
    pub resource_types: Option<String>,
}

/// Answer of [`GenerateAggregateResourceInventory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GenerateAggregateResourceInventoryResponse {
    /// Id of the request.
    pub request_id: String,
}

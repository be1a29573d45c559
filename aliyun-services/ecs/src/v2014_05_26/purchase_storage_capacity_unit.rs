// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PurchaseStorageCapacityUnit`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Purchases storage capacity unit.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/PurchaseStorageCapacityUnit)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_PERIOD_400, errors::MISSING_PARAMETER_REGION_ID,
        errors::INVALID_PARAMETER_NAME, errors::INVALID_PARAMETER_CAPACITY,
        errors::MISSING_PARAMETER_CAPACITY, errors::INVALID_PARAMETER_PERIOD_UNIT_400,
        errors::INVALID_PARAMETER_CAPACITY_EXCEED, errors::INVALID_START_TIME_NOT_SUPPORTED,
        errors::INVALID_START_TIME_MAL_FORMED, errors::INTERNAL_ERROR,
    )
)]
pub struct PurchaseStorageCapacityUnit {
    /// Amount: 1 to 20, for example `1`.
    #[rpc(min = 1, max = 20)]
    pub amount: Option<i32>,
    /// Capacity, for example `20`.
    pub capacity: i32,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `ScuPurchaseDemo`.
    pub description: Option<String>,
    /// From app, for example `OpenAPI`.
    pub from_app: Option<String>,
    /// Name, for example `ScuPurchaseDemo`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period, for example `1`.
    pub period: Option<i32>,
    /// Period unit, for example `Month`.
    pub period_unit: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, for example `2020-09-09T02Z`.
    pub start_time: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`PurchaseStorageCapacityUnit`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PurchaseStorageCapacityUnitResponse {
    /// Order id, for example `204135153880****`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Storage capacity unit ids.
    #[rpc(wrapper = "StorageCapacityUnitId")]
    pub storage_capacity_unit_ids: Vec<String>,
}

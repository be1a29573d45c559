// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreatePhysicalConnectionOccupancyOrder`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates physical connection occupancy order.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreatePhysicalConnectionOccupancyOrder)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::I_ABS_INVALID_STATUS_VALUE_NOT_SUPPORTED, errors::INVALID_PRICE_NOT_FOUND,
        errors::INVALID_PHYSICAL_CONNECTION_CHARGE_TYPE_MALFORMED,
        errors::INVALID_PHYSICAL_CONNECTION_PERIOD_MALFORMED,
        errors::INVALID_PHYSICAL_CONNECTION_PRICING_CYCLE_MALFORMED,
        errors::FORBIDDEN_NOT_ALLOWED_IN_STATE, errors::INSTANCE_STATUS_NOT_ALLOW,
        errors::ABS_INSTANCE_NOT_EXIST, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_PHYSICAL_CONNECTION_ID_NOT_FOUND_404,
    )
)]
pub struct CreatePhysicalConnectionOccupancyOrder {
    /// Auto pay, for example `false`.
    pub auto_pay: Option<bool>,
    /// Auto renew, for example `false`.
    pub auto_renew: Option<bool>,
    /// Auto renew duration, for example `1`.
    pub auto_renew_duration: Option<i32>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Instance charge type, for example `PrePaid`.
    pub instance_charge_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period, for example `1`.
    pub period: Option<i32>,
    /// Physical connection id, for example `pc-bp1hp0wr072f6****`.
    pub physical_connection_id: String,
    /// Pricing cycle, for example `Month`.
    pub pricing_cycle: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CreatePhysicalConnectionOccupancyOrder`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreatePhysicalConnectionOccupancyOrderResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Order id, for example `50187055895****`.
    pub order_id: String,
}

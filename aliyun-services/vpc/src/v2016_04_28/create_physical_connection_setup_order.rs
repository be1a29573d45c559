// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreatePhysicalConnectionSetupOrder`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates physical connection setup order.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreatePhysicalConnectionSetupOrder)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PRICE_NOT_FOUND, errors::QUOTA_EXCEEDED_PER_ACCESS_POINT,
        errors::INVALID_PHYSICAL_CONNECTION_OPERATOR_MALFORMED,
        errors::INVALID_PHYSICAL_CONNECTION_PORT_TYPE_MALFORMED,
        errors::INVALID_PORT_TYPE_NOT_FOUND, errors::INVALID_INSTANCE_NOT_FOUND,
        errors::INCORRECT_STATUS_ACCESS_POINT,
    )
)]
pub struct CreatePhysicalConnectionSetupOrder {
    /// Access point id, for example `ap-cn-beijing-ft-A`.
    pub access_point_id: String,
    /// Auto pay, for example `false`.
    pub auto_pay: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Line operator, for example `CT`.
    pub line_operator: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Port type: default `1000Base-T`, for example `100Base-T`.
    pub port_type: Option<String>,
    /// Redundant physical connection id, for example `pc-bp10zsv5ntp****`.
    pub redundant_physical_connection_id: Option<String>,
    /// Region id, for example `cn-beijing`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CreatePhysicalConnectionSetupOrder`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreatePhysicalConnectionSetupOrderResponse {
    /// Order id, for example `202844382740728`.
    pub order_id: String,
    /// Physical connection id, for example `pc-2zegmc02v7ss4****`.
    pub physical_connection_id: String,
    /// Id of the request.
    pub request_id: String,
}

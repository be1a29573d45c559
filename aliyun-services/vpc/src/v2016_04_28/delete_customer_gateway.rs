// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteCustomerGateway`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes customer gateway.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteCustomerGateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DEPENDENCY_VIOLATION_VPN_CONNECTION, errors::VPN_GATEWAY_TASK_CONFLICT,
        errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
        errors::INVALID_CUSTOMER_GATEWAY_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct DeleteCustomerGateway {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Customer gateway id, for example `cgw-bp1pvpl9r9adju6l5****`.
    pub customer_gateway_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DeleteCustomerGateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteCustomerGatewayResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `OpenPhysicalConnectionService`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Opens physical connection service.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/OpenPhysicalConnectionService)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(errors::PURCHASE_QUANTITY_LIMIT, errors::INVALID_OPERATION_ORDER_OPENED)
)]
pub struct OpenPhysicalConnectionService {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`OpenPhysicalConnectionService`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OpenPhysicalConnectionServiceResponse {
    /// Id of the request.
    pub request_id: String,
}

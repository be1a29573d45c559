// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyPhysicalConnectionAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies physical connection attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyPhysicalConnectionAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_LINE_OPERATOR_MALFORMD, errors::INVALID_PEER_LOCATION_MALFORMD,
        errors::INVALID_PORT_TYPE_MALFORMD, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::INVALID_NAME_MALFORMED, errors::INVALID_STATUS_400, errors::INVALID_BANDWIDTH,
        errors::INVALID_REDUNDANT_PHYSICAL_CONNECTION,
        errors::INVALID_REDUNDANT_PHYSICAL_CONNECTION_STATUS,
        errors::INVALID_CIRCUIT_CODE_MALFORMED,
        errors::INVALID_PHYSICAL_CONNECTION_BANDWIDTH_MALFORMED,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_PHYSICAL_CONNECTION_ID_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct ModifyPhysicalConnectionAttribute {
    /// Circuit code.
    pub circuit_code: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Line operator.
    pub line_operator: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Peer location.
    pub peer_location: Option<String>,
    /// Physical connection id.
    pub physical_connection_id: String,
    /// Port type.
    pub port_type: Option<String>,
    /// Redundant physical connection id.
    pub redundant_physical_connection_id: Option<String>,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// User CIDR.
    pub user_cidr: Option<String>,
    /// Bandwidth.
    #[rpc(name = "bandwidth")]
    pub bandwidth: Option<i32>,
}

/// Answer of [`ModifyPhysicalConnectionAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyPhysicalConnectionAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

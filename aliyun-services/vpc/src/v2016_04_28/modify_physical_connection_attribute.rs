// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyPhysicalConnectionAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies physical connection attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyPhysicalConnectionAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_LINE_OPERATOR_MALFORMD, errors::INVALID_PEER_LOCATION_MALFORMD,
        errors::INVALID_PORT_TYPE_MALFORMD, errors::INVALID_NAME_MALFORMED, errors::INVALID_STATUS,
        errors::INVALID_BANDWIDTH, errors::INVALID_REDUNDANT_PHYSICAL_CONNECTION,
        errors::INVALID_REDUNDANT_PHYSICAL_CONNECTION_STATUS,
        errors::INVALID_CIRCUIT_CODE_MALFORMED,
        errors::INVALID_PHYSICAL_CONNECTION_OPERATOR_MALFORMED,
        errors::INVALID_PHYSICAL_CONNECTION_BANDWIDTH_MALFORMED,
        errors::INVALID_DESCRIPTION_MALFORMED, errors::OPERATION_DENIED_V_PCONN,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_PHYSICAL_CONNECTION_ID_NOT_FOUND_404,
    )
)]
pub struct ModifyPhysicalConnectionAttribute {
    /// Circuit code, for example `longtel001`.
    pub circuit_code: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `Description of the Express Connect circuit`.
    pub description: Option<String>,
    /// Down delay time.
    pub down_delay_time: Option<i32>,
    /// Line operator, for example `CT`.
    pub line_operator: Option<String>,
    /// Name, for example `Name of the Express Connect circuit`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Peer location.
    pub peer_location: Option<String>,
    /// Physical connection id, for example `pc-119mfjzm******`.
    pub physical_connection_id: String,
    /// Port type, for example `1000Base-LX`.
    pub port_type: Option<String>,
    /// Redundant physical connection id, for example `pc-119mfjzm7`.
    pub redundant_physical_connection_id: Option<String>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Bandwidth, for example `5`.
    #[rpc(name = "bandwidth")]
    pub bandwidth: Option<i32>,
}

/// Answer of [`ModifyPhysicalConnectionAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyPhysicalConnectionAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

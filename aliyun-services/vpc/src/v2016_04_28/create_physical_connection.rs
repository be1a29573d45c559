// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreatePhysicalConnection`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates physical connection.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreatePhysicalConnection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_STATUS_400, errors::INVALID_TYPE_MALFORMD,
        errors::INVALID_PEER_LOCATION_MALFORMD, errors::INVALID_LINE_OPERATOR_MALFORMD,
        errors::INVALID_PORT_TYPE_MALFORMD, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::INVALID_REDUNDANT_PHYSICAL_CONNECTION_ID_NOT_FOUND, errors::INVALID_NAME_MALFORMED,
        errors::QUOTA_EXCEEDED_P_CONN_PER_AP, errors::INVALID_BANDWIDTH,
        errors::INVALID_REDUNDANT_PHYSICAL_CONNECTION,
        errors::INVALID_REDUNDANT_PHYSICAL_CONNECTION_STATUS,
        errors::INVALID_CIRCUIT_CODE_MALFORMED, errors::QUOTA_EXCEEDED_FREE_PCONN_PER_AP,
        errors::INVALID_PHYSICAL_CONNECTION_OPERATOR_MALFORMED,
        errors::INVALID_PHYSICAL_CONNECTION_PORT_TYPE_MALFORMED,
        errors::INVALID_PHYSICAL_CONNECTION_BANDWIDTH_MALFORMED,
        errors::ILLEGAL_PARAM_CLIENT_TOKEN, errors::INVALID_PORT_TYPE_NOT_FOUND,
        errors::OPERATION_FAILED_PCONN_TRAFFIC_NOT_ENABLE, errors::INVALID_PORT_TYPE_NOT_FOUND_404,
    )
)]
pub struct CreatePhysicalConnection {
    /// Access point id, for example `ap-cn-beijing-ft-A`.
    pub access_point_id: String,
    /// Circuit code, for example `longtel001`.
    pub circuit_code: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `description`.
    pub description: Option<String>,
    /// Device advanced capacity: at most 100 items.
    #[rpc(max_len = 100)]
    pub device_advanced_capacity: Vec<String>,
    /// Line operator, for example `CT`.
    pub line_operator: String,
    /// Name, for example `test`.
    pub name: Option<String>,
    /// Optical module model, for example `SFP-GE-LR-SM1310,10KM`.
    pub optical_module_model: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Peer location, for example `XX Street`.
    pub peer_location: Option<String>,
    /// Port type: default `1000Base-T`, for example `1000Base-T`.
    pub port_type: Option<String>,
    /// Redundant physical connection id, for example `pc-119mfjzm****`.
    pub redundant_physical_connection_id: Option<String>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmoiyermp****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Type: default `VPC`, for example `VPC`.
    pub r#type: Option<String>,
    /// Bandwidth: default `100`, for example `50`.
    #[rpc(name = "bandwidth")]
    pub bandwidth: Option<i32>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`CreatePhysicalConnection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreatePhysicalConnectionResponse {
    /// Physical connection id, for example `pc-bp1ciz7ekd2grn1as****`.
    pub physical_connection_id: String,
    /// Id of the request.
    pub request_id: String,
}

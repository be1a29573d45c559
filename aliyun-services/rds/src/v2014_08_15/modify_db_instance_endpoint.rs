// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBInstanceEndpoint`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies DB instance endpoint.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceEndpoint)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_SOURCE_CATEGORY, errors::INVALID_DB_INSTANCE_CONN_TYPE_FORMAT,
        errors::API_CALLING_FAILED, errors::INVALID_NODE_ITEMS_JSON_FORMAT,
        errors::EMPTY_ENDPOINT_NODE_CONFIG, errors::INVALID_NODE_ITEMS_RO_NODE_ID_PRIMARY,
        errors::INCORRECT_DB_INSTANCE_STATE_403, errors::INCORRECT_DB_INSTANCE_LOCK_MODE,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND, errors::ENDPOINT_NOT_FOUND,
        errors::INVALID_CONNECTION_STRING_NOT_FOUND, errors::INVALID_WEIGHT_FORMAT,
        errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct ModifyDBInstanceEndpoint {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance endpoint description, for example `for readonly business`.
    #[rpc(name = "DBInstanceEndpointDescription")]
    pub db_instance_endpoint_description: Option<String>,
    /// DB instance endpoint id, for example `ep-****`.
    #[rpc(name = "DBInstanceEndpointId")]
    pub db_instance_endpoint_id: String,
    /// DB instance id, for example `rm-****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Node items.
    #[rpc(json)]
    pub node_items: Vec<NodeItem>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Node item.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct NodeItem {
    /// DB instance id, for example `rm-****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// Node id, for example `rn-xxxx-****`.
    pub node_id: Option<String>,
    /// Weight, for example `50`.
    pub weight: Option<i64>,
}

/// Answer of [`ModifyDBInstanceEndpoint`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBInstanceEndpointResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// DB instance endpoint id, for example `ep-****`.
    #[rpc(name = "DBInstanceEndpointId")]
    pub db_instance_endpoint_id: String,
    /// DB instance name, for example `rm-****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
}

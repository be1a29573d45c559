// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDBInstanceEndpoint`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates DB instance endpoint.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBInstanceEndpoint)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_SOURCE_CATEGORY, errors::INVALID_DB_INSTANCE_CONN_TYPE_FORMAT,
        errors::ENDPOINT_NUM_ERROR, errors::INVALID_NODE_ITEMS_DUPLICATE_NODE_ID,
        errors::INVALID_NODE_ITEMS_RO_NODE, errors::INVALID_NODE_ITEMS_RO_NODE_ID_PRIMARY,
        errors::INVALID_NODE_ITEMS_JSON_FORMAT, errors::INVALID_NODE_ITEMS_DB_INSTANCE_ID,
        errors::INVALID_NODE_ITEMS_NODE_ID, errors::ENDPOINT_TYPE_NOT_SUPPORT,
        errors::OTHER_ENDPOINT_EXIST, errors::INVALID_PORT_MALFORMED, errors::API_CALLING_FAILED,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND_400,
        errors::INVALID_NODE_ITEMS_BLACK_NODE_ITEMS, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::INVALID_CONN_VPC_ID, errors::INVALID_VSWITCH_ID,
        errors::INCORRECT_DB_INSTANCE_LOCK_MODE, errors::INVALID_CONNECTION_STRING_NOT_FOUND,
        errors::INVALID_CONNECTION_STRING_DUPLICATE, errors::INVALID_WEIGHT_FORMAT,
        errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct CreateDBInstanceEndpoint {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Connection string prefix, for example `rm-****-ro`.
    pub connection_string_prefix: String,
    /// DB instance endpoint description, for example `for readonly business`.
    #[rpc(name = "DBInstanceEndpointDescription")]
    pub db_instance_endpoint_description: Option<String>,
    /// DB instance endpoint type, for example `Readonly`.
    #[rpc(name = "DBInstanceEndpointType")]
    pub db_instance_endpoint_type: String,
    /// DB instance id, for example `rm-****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Node items.
    #[rpc(json, required)]
    pub node_items: Vec<NodeItem>,
    /// Port, for example `3306`.
    pub port: String,
    /// Private IP address, for example `172.16.XX.XX`.
    pub private_ip_address: Option<String>,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// V switch id, for example `vsw-bp1kqp****`.
    pub v_switch_id: String,
    /// VPC id, for example `vpc-xxxmmxjqqi****`.
    pub vpc_id: String,
}

/// Node item.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct NodeItem {
    /// DB instance id, for example `rm-****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Node id, for example `rn-xxxx-****`.
    pub node_id: String,
    /// Weight, for example `50`.
    pub weight: Option<i64>,
}

/// Answer of [`CreateDBInstanceEndpoint`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDBInstanceEndpointResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Connection string, for example `rm-****.mysql.rds.aliyuncs.com`.
    pub connection_string: String,
    /// DB instance endpoint id, for example `ep-****`.
    #[rpc(name = "DBInstanceEndpointId")]
    pub db_instance_endpoint_id: String,
    /// DB instance name, for example `rm-****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
}

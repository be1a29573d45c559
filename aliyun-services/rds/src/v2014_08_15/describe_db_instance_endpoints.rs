// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstanceEndpoints`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes DB instance endpoints.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceEndpoints)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::API_CALLING_FAILED, errors::INVALID_SOURCE_CATEGORY,
        errors::INVALID_DB_INSTANCE_CONN_TYPE_FORMAT, errors::FORBIDDEN,
        errors::INVALID_ENGINE_VERSION_NOT_SUPPORT, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INCORRECT_DB_INSTANCE_STATE_403, errors::INCORRECT_DB_INSTANCE_LOCK_MODE,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND, errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct DescribeDBInstanceEndpoints {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance endpoint id, for example `ep-****-ro`.
    #[rpc(name = "DBInstanceEndpointId")]
    pub db_instance_endpoint_id: Option<String>,
    /// DB instance id, for example `rm-u****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeDBInstanceEndpoints`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstanceEndpointsResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// DB instance endpoints.
    #[rpc(name = "DBInstanceEndpoints", wrapper = "DBInstanceEndpoint")]
    pub db_instance_endpoints: Vec<DBInstanceEndpoint>,
    /// DB instance name, for example `rm-u****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// IP version, for example `ipv4`.
    pub ip_version: String,
}

/// DB instance endpoint.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBInstanceEndpoint {
    /// Address items.
    #[rpc(wrapper = "AddressItem")]
    pub address_items: Vec<AddressItem>,
    /// Endpoint description.
    pub endpoint_description: String,
    /// Endpoint id.
    pub endpoint_id: String,
    /// Endpoint type.
    pub endpoint_type: String,
    /// Node items.
    #[rpc(wrapper = "NodeItem")]
    pub node_items: Vec<NodeItem>,
}

/// Address item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddressItem {
    /// Connection string.
    pub connection_string: String,
    /// IP address.
    pub ip_address: String,
    /// IP type.
    pub ip_type: String,
    /// Port.
    pub port: String,
    /// V switch id.
    pub v_switch_id: String,
    /// VPC id.
    pub vpc_id: String,
}

/// Node item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NodeItem {
    /// DB instance id.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Node id.
    pub node_id: String,
    /// Weight.
    pub weight: Option<i64>,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBProxy`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies DB proxy.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBProxy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MAXSCALE_ALREADY_EXIST, errors::MAXSCALE_NOT_SUPPORT, errors::NET_WORK_NOT_FOUND,
        errors::INVALID_VPC_PARAMETER, errors::MAXSCALE_INTERNAL_ERROR,
        errors::INVALID_DB_INSTANCE_NAME, errors::INVALID_OPTIMIZATION_CATEGORY_FORMAT,
        errors::MINOR_VERSION_NOT_SUPPORT, errors::INVALID_PARAMETERS_FORMAT,
        errors::INVALID_TUNNEL_ID, errors::INVALID_REGION_FORMAT, errors::INVALID_CONN_VPC_ID,
        errors::INCORRECT_DB_INSTANCE_TYPE, errors::INCORRECT_DB_INSTANCE_ENGINE,
        errors::INCORRECT_KIND_CODE, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::INVALID_VSWITCH_ID, errors::MAXSCALE_CREATING, errors::MAXSCALE_NOT_FOUND,
        errors::INVALID_V_SWITCH_ID_NOT_FOUND_404, errors::INVALID_PARAM_404,
        errors::INSUFFICIENT_RESOURCE_CAPACITY, errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct ModifyDBProxy {
    /// Config DB proxy service, for example `Startup`.
    #[rpc(name = "ConfigDBProxyService")]
    pub config_db_proxy_service: String,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB proxy engine type, for example `normal`.
    #[rpc(name = "DBProxyEngineType")]
    pub db_proxy_engine_type: Option<String>,
    /// DB proxy instance num, for example `1`.
    #[rpc(name = "DBProxyInstanceNum")]
    pub db_proxy_instance_num: Option<String>,
    /// DB proxy instance type, for example `common`.
    #[rpc(name = "DBProxyInstanceType")]
    pub db_proxy_instance_type: Option<String>,
    /// DB proxy nodes.
    #[rpc(name = "DBProxyNodes", json)]
    pub db_proxy_nodes: Vec<DBProxyNode>,
    /// Instance network type, for example `VPC`.
    pub instance_network_type: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Persistent connection status, for example `Enabled`.
    pub persistent_connection_status: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPC id, for example `vpc-xxxxxxxxxxxx`.
    #[rpc(name = "VPCId")]
    pub vpc_id: Option<String>,
    /// V switch id, for example `vsw-xxxxxxxxxxxx`.
    pub v_switch_id: Option<String>,
}

/// DB proxy node.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DBProxyNode {
    /// CPU cores, for example `1`.
    #[rpc(name = "cpuCores")]
    pub cpu_cores: Option<String>,
    /// Node counts, for example `2`.
    #[rpc(name = "nodeCounts")]
    pub node_counts: Option<String>,
    /// Zone id, for example `cn-hagnzhou-c`.
    #[rpc(name = "zoneId")]
    pub zone_id: Option<String>,
}

/// Answer of [`ModifyDBProxy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBProxyResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBProxy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes DB proxy.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBProxy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    waiter(running, status = db_proxy_instance_status, done("Running"), every = 10, within = 1800),
    errors(
        errors::RW_SPLIT_NET_TYPE_NOT_EXISTS, errors::INVALID_DB_INSTANCE_NAME,
        errors::INVALID_INSTANCE_LEVEL_EXTRA_INFO, errors::INCORRECT_KIND_CODE,
        errors::INCORRECT_DB_INSTANCE_TYPE, errors::INCORRECT_DB_INSTANCE_ENGINE,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
    )
)]
pub struct DescribeDBProxy {
    /// DB instance id, for example `rm-bp1ja4f56s7us****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB proxy engine type, for example `normal`.
    #[rpc(name = "DBProxyEngineType")]
    pub db_proxy_engine_type: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeDBProxy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBProxyResponse {
    /// DB proxy av zones.
    #[rpc(name = "DBProxyAVZones", wrapper = "DBProxyAVZones")]
    pub db_proxy_av_zones: Vec<String>,
    /// DB proxy connect string items.
    #[rpc(
        name = "DBProxyConnectStringItems",
        wrapper = "DBProxyConnectStringItems"
    )]
    pub db_proxy_connect_string_items: Vec<DBProxyConnectStringItem>,
    /// DB proxy engine type, for example `normal`.
    #[rpc(name = "DBProxyEngineType")]
    pub db_proxy_engine_type: String,
    /// DB proxy instance current minor version, for example `1.13.11`.
    #[rpc(name = "DBProxyInstanceCurrentMinorVersion")]
    pub db_proxy_instance_current_minor_version: String,
    /// DB proxy instance latest minor version, for example `1.13.12`.
    #[rpc(name = "DBProxyInstanceLatestMinorVersion")]
    pub db_proxy_instance_latest_minor_version: String,
    /// DB proxy instance minor versions.
    #[rpc(
        name = "DBProxyInstanceMinorVersions",
        wrapper = "DBProxyInstanceMinorVersions"
    )]
    pub db_proxy_instance_minor_versions: Vec<String>,
    /// DB proxy instance name, for example `gos787jog2wk0ye1****`.
    #[rpc(name = "DBProxyInstanceName")]
    pub db_proxy_instance_name: String,
    /// DB proxy instance num, for example `1`.
    #[rpc(name = "DBProxyInstanceNum")]
    pub db_proxy_instance_num: Option<i64>,
    /// DB proxy instance size, for example `4/8`.
    #[rpc(name = "DBProxyInstanceSize")]
    pub db_proxy_instance_size: String,
    /// DB proxy instance status, for example `Running`.
    #[rpc(name = "DBProxyInstanceStatus")]
    pub db_proxy_instance_status: String,
    /// DB proxy instance type, for example `2`.
    #[rpc(name = "DBProxyInstanceType")]
    pub db_proxy_instance_type: String,
    /// DB proxy kind code, for example `18`.
    #[rpc(name = "DBProxyKindCode")]
    pub db_proxy_kind_code: String,
    /// DB proxy nodes.
    #[rpc(name = "DBProxyNodes", wrapper = "DBProxyNodes")]
    pub db_proxy_nodes: Vec<DBProxyNode>,
    /// DB proxy persistent connection status, for example `Disabled`.
    #[rpc(name = "DBProxyPersistentConnectionStatus")]
    pub db_proxy_persistent_connection_status: String,
    /// DB proxy service status, for example `Startup`.
    #[rpc(name = "DBProxyServiceStatus")]
    pub db_proxy_service_status: String,
    /// DB proxy endpoint items.
    #[rpc(wrapper = "DbProxyEndpointItems")]
    pub db_proxy_endpoint_items: Vec<DbProxyEndpointItem>,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: String,
}

/// DB proxy connect string item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBProxyConnectStringItem {
    /// DB proxy connect string.
    #[rpc(name = "DBProxyConnectString")]
    pub db_proxy_connect_string: String,
    /// DB proxy connect string net type.
    #[rpc(name = "DBProxyConnectStringNetType")]
    pub db_proxy_connect_string_net_type: String,
    /// DB proxy connect string net work type.
    #[rpc(name = "DBProxyConnectStringNetWorkType")]
    pub db_proxy_connect_string_net_work_type: String,
    /// DB proxy connect string port.
    #[rpc(name = "DBProxyConnectStringPort")]
    pub db_proxy_connect_string_port: String,
    /// DB proxy endpoint id.
    #[rpc(name = "DBProxyEndpointId")]
    pub db_proxy_endpoint_id: String,
    /// DB proxy endpoint name.
    #[rpc(name = "DBProxyEndpointName")]
    pub db_proxy_endpoint_name: String,
    /// DB proxy VPC id.
    #[rpc(name = "DBProxyVpcId")]
    pub db_proxy_vpc_id: String,
    /// DB proxy VPC instance id.
    #[rpc(name = "DBProxyVpcInstanceId")]
    pub db_proxy_vpc_instance_id: String,
    /// DB proxy vswitch id.
    #[rpc(name = "DBProxyVswitchId")]
    pub db_proxy_vswitch_id: String,
}

/// DB proxy node.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBProxyNode {
    /// CPU cores.
    #[rpc(name = "cpuCores")]
    pub cpu_cores: String,
    /// Node id, for example `pn-xxxxxxx01`.
    #[rpc(name = "nodeId")]
    pub node_id: String,
    /// Zone id.
    #[rpc(name = "zoneId")]
    pub zone_id: String,
}

/// DB proxy endpoint item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DbProxyEndpointItem {
    /// DB proxy endpoint aliases.
    pub db_proxy_endpoint_aliases: String,
    /// DB proxy endpoint name.
    pub db_proxy_endpoint_name: String,
    /// DB proxy endpoint type.
    pub db_proxy_endpoint_type: String,
    /// DB proxy read write mode.
    pub db_proxy_read_write_mode: String,
}

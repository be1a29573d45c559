// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBProxyEndpoint`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes DB proxy endpoint.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBProxyEndpoint)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MAXSCALE_NOT_SUPPORT, errors::INVALID_END_POINT_FORMAT,
        errors::INVALID_DB_INSTANCE_NAME, errors::ENDPOINT_NOT_FOUND_400,
        errors::INVALID_PARAMETER, errors::INCORRECT_KIND_CODE, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::INCORRECT_DB_INSTANCE_ENGINE, errors::ENDPOINT_NOT_FOUND,
        errors::MAXSCALE_NOT_FOUND,
    )
)]
pub struct DescribeDBProxyEndpoint {
    /// DB instance id, for example `rm-bp1ja4f56s7us****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB proxy connect string, for example `testproxy****.rwlb.rds.aliyuncs.com`.
    #[rpc(name = "DBProxyConnectString")]
    pub db_proxy_connect_string: Option<String>,
    /// DB proxy endpoint id, for example `keaxncrjluwu0gue****`.
    #[rpc(name = "DBProxyEndpointId")]
    pub db_proxy_endpoint_id: Option<String>,
    /// DB proxy engine type, for example `normal`.
    #[rpc(name = "DBProxyEngineType")]
    pub db_proxy_engine_type: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeDBProxyEndpoint`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBProxyEndpointResponse {
    /// Causal consist read timeout, for example `10`.
    pub causal_consist_read_timeout: String,
    /// DB proxy connect string, for example `testproxy****.rwlb.rds.aliyuncs.com`.
    #[rpc(name = "DBProxyConnectString")]
    pub db_proxy_connect_string: String,
    /// DB proxy connect string net type, for example `InnerString`.
    #[rpc(name = "DBProxyConnectStringNetType")]
    pub db_proxy_connect_string_net_type: String,
    /// DB proxy connect string port, for example `3306`.
    #[rpc(name = "DBProxyConnectStringPort")]
    pub db_proxy_connect_string_port: String,
    /// DB proxy endpoint cost threshold for duckdb.
    #[rpc(name = "DBProxyEndpointCostThresholdForDuckdb")]
    pub db_proxy_endpoint_cost_threshold_for_duckdb: String,
    /// DB proxy endpoint id, for example `keaxncrjluwu0gue****`.
    #[rpc(name = "DBProxyEndpointId")]
    pub db_proxy_endpoint_id: String,
    /// DB proxy endpoint min slave count, for example `2`.
    #[rpc(name = "DBProxyEndpointMinSlaveCount")]
    pub db_proxy_endpoint_min_slave_count: String,
    /// DB proxy engine type, for example `normal`.
    #[rpc(name = "DBProxyEngineType")]
    pub db_proxy_engine_type: String,
    /// DB proxy features.
    #[rpc(name = "DBProxyFeatures")]
    pub db_proxy_features: String,
    /// DB proxy nodes.
    #[rpc(name = "DBProxyNodes", wrapper = "DBProxyNodes")]
    pub db_proxy_nodes: Vec<DBProxyNode>,
    /// DB proxy endpoint aliases, for example `proxyterminal-test`.
    pub db_proxy_endpoint_aliases: String,
    /// DB proxy endpoint read write mode, for example `ReadWrite`.
    pub db_proxy_endpoint_read_write_mode: String,
    /// DB proxy endpoint VPC id, for example `vpc-****`.
    pub db_proxy_endpoint_vpc_id: String,
    /// DB proxy endpoint vswitch id, for example `vsw-****`.
    pub db_proxy_endpoint_vswitch_id: String,
    /// DB proxy endpoint zone id, for example `cn-hangzhou-c`.
    pub db_proxy_endpoint_zone_id: String,
    /// Endpoint connect items.
    #[rpc(wrapper = "EndpointConnectItems")]
    pub endpoint_connect_items: Vec<EndpointConnectItem>,
    /// Read only instance distribution type, for example `Standard`.
    pub read_only_instance_distribution_type: String,
    /// Read only instance max delay time, for example `30`.
    pub read_only_instance_max_delay_time: String,
    /// Read only instance weight.
    pub read_only_instance_weight: String,
    /// Id of the request.
    pub request_id: String,
}

/// DB proxy node.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBProxyNode {
    /// CPU cores.
    #[rpc(name = "cpuCores")]
    pub cpu_cores: String,
    /// Node id.
    #[rpc(name = "nodeId")]
    pub node_id: String,
    /// Zone id.
    #[rpc(name = "zoneId")]
    pub zone_id: String,
}

/// Endpoint connect item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EndpointConnectItem {
    /// DB proxy endpoint connect string.
    pub db_proxy_endpoint_connect_string: String,
    /// DB proxy endpoint net type.
    pub db_proxy_endpoint_net_type: String,
    /// DB proxy endpoint port.
    pub db_proxy_endpoint_port: String,
}

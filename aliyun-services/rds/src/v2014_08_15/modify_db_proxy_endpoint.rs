// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBProxyEndpoint`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies DB proxy endpoint.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBProxyEndpoint)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_VPC_INSTANCE_ID, errors::INVALID_END_POINT_FORMAT,
        errors::INVALID_ENDPOINT_TYPE_FORMAT, errors::INCORRECT_DB_INSTANCE_NET_TYPE,
        errors::ENDPOINT_NUM_ERROR, errors::ENDPOINT_TYPE_OPERATION_NOT_SUPPORT,
        errors::INVALID_DB_INSTANCE_NAME, errors::CLUSTER_ENDPOINT_STATUS_NOT_VALID,
        errors::MAXSCALE_NOT_SUPPORT, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::MAX_SCALE_LEVEL_NOT_SUPPORT, errors::READ_DB_INSTANCE_NOT_FOUND,
        errors::INCORRECT_KIND_CODE, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::INCORRECT_DB_INSTANCE_ENGINE, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::ENDPOINT_CONFIG_INVALID, errors::READINS_NOT_FOUND_404, errors::ENDPOINT_NOT_FOUND,
        errors::ENDPOINT_TYPE_NOT_FOUND, errors::INVALID_READ_DB_INSTANCE_NOT_FOUND,
        errors::INVALID_PARAM_404, errors::MAXSCALE_NOT_FOUND,
    )
)]
pub struct ModifyDBProxyEndpoint {
    /// Causal consist read timeout, for example `10`.
    pub causal_consist_read_timeout: Option<String>,
    /// Config DB proxy features, for example `ReadWriteSpliting:1;ConnectionPersist:0`.
    #[rpc(name = "ConfigDBProxyFeatures")]
    pub config_db_proxy_features: Option<String>,
    /// DB instance id, for example `rm-bp145737x5bi6****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB proxy endpoint id, for example `gos787jog2wk0y****`.
    #[rpc(name = "DBProxyEndpointId")]
    pub db_proxy_endpoint_id: Option<String>,
    /// DB proxy engine type, for example `normal`.
    #[rpc(name = "DBProxyEngineType")]
    pub db_proxy_engine_type: Option<String>,
    /// DB endpoint aliases, for example `test-proxy`.
    pub db_endpoint_aliases: Option<String>,
    /// DB endpoint cost threshold for duckdb.
    pub db_endpoint_cost_threshold_for_duckdb: Option<String>,
    /// DB endpoint min slave count, for example `2`.
    pub db_endpoint_min_slave_count: Option<String>,
    /// DB endpoint operator, for example `Modify`.
    pub db_endpoint_operator: Option<String>,
    /// DB endpoint read write mode, for example `ReadWrite`.
    pub db_endpoint_read_write_mode: Option<String>,
    /// DB endpoint type, for example `RWSplit`.
    pub db_endpoint_type: Option<String>,
    /// Effective specific time, UTC, for example `2023-05-06T07:08:09Z`.
    pub effective_specific_time: Option<String>,
    /// Effective time, for example `MaintainTime`.
    pub effective_time: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Read only instance distribution type, for example `Standard`.
    pub read_only_instance_distribution_type: Option<String>,
    /// Read only instance max delay time, for example `30`.
    pub read_only_instance_max_delay_time: Option<String>,
    /// Read only instance weight, for example `{"rm-uf6wjk5xxxx":"500","rr-tfhfgk5xxx":"200"...}`.
    pub read_only_instance_weight: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// V switch id, for example `vsw-uf6adz52c2p****`.
    pub v_switch_id: Option<String>,
    /// VPC id, for example `vpc-2zeusejj******`.
    pub vpc_id: Option<String>,
}

/// Answer of [`ModifyDBProxyEndpoint`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBProxyEndpointResponse {
    /// Id of the request.
    pub request_id: String,
}

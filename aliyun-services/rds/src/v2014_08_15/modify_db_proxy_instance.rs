// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBProxyInstance`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies DB proxy instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBProxyInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DB_INSTANCE_NAME, errors::INVALID_PARAMETERS_FORMAT,
        errors::INVALID_AV_ZONE_FORMAT, errors::ERROR_MXS_SERVICE_INS_NUM_ERROR,
        errors::TASK_EXISTS, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::DB_INSTANCE_STATUS_NOT_ACTIVE,
        errors::INVALID_INSTANCE_LEVEL_MALFORMED, errors::NOT_HAVE_PROXY,
        errors::MAXSCALE_MINOR_VERSION_NOT_SUPPORT, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::INCORRECT_DB_INSTANCE_ENGINE, errors::INCORRECT_KIND_CODE,
        errors::INCORRECT_DB_TYPE, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::INVALID_KMS_KEY, errors::INVALID_VSWITCH_ID, errors::INCORRECT_DB_INSTANCE,
        errors::MAXSCALE_INSTANCE_NOT_SUPPORT, errors::ORDER_STATUS_UN_PAID,
        errors::INCORRECT_DB_INSTANCE_LOCK_MODE, errors::INVALID_DB_INSTANCE_CLASS_NOT_FOUND,
        errors::INSUFFICIENT_RESOURCE_CAPACITY,
    )
)]
pub struct ModifyDBProxyInstance {
    /// DB instance id, for example `rm-t4n3a****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB proxy engine type, for example `normal`.
    #[rpc(name = "DBProxyEngineType")]
    pub db_proxy_engine_type: Option<String>,
    /// DB proxy instance num, for example `2`.
    #[rpc(name = "DBProxyInstanceNum")]
    pub db_proxy_instance_num: String,
    /// DB proxy instance type, for example `DedicatedProxy`.
    #[rpc(name = "DBProxyInstanceType")]
    pub db_proxy_instance_type: String,
    /// DB proxy nodes.
    #[rpc(name = "DBProxyNodes", json)]
    pub db_proxy_nodes: Vec<DBProxyNode>,
    /// Effective specific time, UTC, for example `2019-07-10T13:15:12Z`.
    pub effective_specific_time: Option<String>,
    /// Effective time, for example `MaintainTime`.
    pub effective_time: Option<String>,
    /// Migrate az.
    #[rpc(name = "MigrateAZ", json)]
    pub migrate_az: Vec<MigrateAZ>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// V switch ids, for example `vsw-uf6adz52c2p****`.
    pub v_switch_ids: Option<String>,
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

/// Migrate az.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct MigrateAZ {
    /// DB proxy endpoint id, for example `yhw429********`.
    #[rpc(name = "dbProxyEndpointId")]
    pub db_proxy_endpoint_id: Option<String>,
    /// Dest v switch id, for example `vsw-sw0qq49d1m****`.
    #[rpc(name = "destVSwitchId")]
    pub dest_v_switch_id: Option<String>,
    /// Dest VPC id, for example `vpc-2vcicu73rdylp****`.
    #[rpc(name = "destVpcId")]
    pub dest_vpc_id: Option<String>,
}

/// Answer of [`ModifyDBProxyInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBProxyInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}

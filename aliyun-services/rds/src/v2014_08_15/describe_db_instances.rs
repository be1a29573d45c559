// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes DB instances.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = items?.db_instance,
        item = DBInstance
    ),
    waiter(running, status = items?.db_instance[].db_instance_status, done("Running"), every = 10, within = 3600),
    waiter(deleted, status = items?.db_instance[].db_instance_status, done(missing), every = 10, within = 3600),
    errors(
        errors::INVALID_NEXT_TOKEN, errors::INVALID_DB_INSTANCE_TYPE_VALUE_NOT_SUPPORT,
        errors::INVALID_PARAMETER_OWNER_ACCOUNT, errors::TIMEOUT_RETRY_LATER,
        errors::INVALID_EXPIRED_FORMAT, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED,
    )
)]
pub struct DescribeDBInstances {
    /// Category, for example `cluster`.
    pub category: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Connection mode, for example `Standard`.
    pub connection_mode: Option<String>,
    /// Connection string, for example `rm-uf6wjk5xxxxxxx.mysql.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// DB instance class, for example `rds.mys2.small`.
    #[rpc(name = "DBInstanceClass")]
    pub db_instance_class: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// DB instance status, for example `Running`.
    #[rpc(name = "DBInstanceStatus")]
    pub db_instance_status: Option<String>,
    /// DB instance type, for example `Primary`.
    #[rpc(name = "DBInstanceType")]
    pub db_instance_type: Option<String>,
    /// Dedicated host group id, for example `dhg-7a9xxxxxxxx`.
    pub dedicated_host_group_id: Option<String>,
    /// Dedicated host id, for example `i-bpxxxxxxx`.
    pub dedicated_host_id: Option<String>,
    /// Engine, for example `MySQL`.
    pub engine: Option<String>,
    /// Engine version, for example `5.7`.
    pub engine_version: Option<String>,
    /// Expired: default `False`, for example `True`.
    pub expired: Option<String>,
    /// Filter, for example `{"babelfishEnabled":"true"}`.
    pub filter: Option<String>,
    /// Instance level, for example `0`.
    pub instance_level: Option<i32>,
    /// Instance network type, for example `Classic`.
    pub instance_network_type: Option<String>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 0 to 21474836.
    #[rpc(min = 0, max = 21_474_836)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Pay type, for example `Postpaid`.
    pub pay_type: Option<String>,
    /// Query auto renewal.
    pub query_auto_renewal: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmyxxxxx`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Search key, for example `rm-uf6w`.
    pub search_key: Option<String>,
    /// Tags, for example `{"key1":"value1"}`.
    pub tags: Option<String>,
    /// V switch id, for example `vsw-uf6adz52c2pxxxxxxxxxx`.
    pub v_switch_id: Option<String>,
    /// VPC id, for example `vpc-uf6f7l4fg90xxxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-a`.
    pub zone_id: Option<String>,
    /// Proxy id, for example `API`.
    #[rpc(name = "proxyId")]
    pub proxy_id: Option<String>,
}

/// Answer of [`DescribeDBInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstancesResponse {
    /// Items.
    pub items: Option<Items>,
    /// Where the next page begins.
    pub next_token: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `10`.
    pub page_record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total record count, for example `100`.
    pub total_record_count: Option<i64>,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// DB instance.
    #[rpc(name = "DBInstance")]
    pub db_instance: Vec<DBInstance>,
}

/// DB instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBInstance {
    /// Auto renewal.
    pub auto_renewal: Option<bool>,
    /// Blue green deployment name.
    pub blue_green_deployment_name: String,
    /// Blue instance name.
    pub blue_instance_name: String,
    /// Bpe enabled.
    pub bpe_enabled: String,
    /// Bursting enabled.
    pub bursting_enabled: Option<bool>,
    /// Category.
    pub category: String,
    /// Cold data enabled.
    pub cold_data_enabled: Option<bool>,
    /// Connection mode.
    pub connection_mode: String,
    /// Connection string.
    pub connection_string: String,
    /// Create time.
    pub create_time: String,
    /// DB instance CPU.
    #[rpc(name = "DBInstanceCPU")]
    pub db_instance_cpu: String,
    /// DB instance class.
    #[rpc(name = "DBInstanceClass")]
    pub db_instance_class: String,
    /// DB instance description.
    #[rpc(name = "DBInstanceDescription")]
    pub db_instance_description: String,
    /// DB instance id.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB instance memory.
    #[rpc(name = "DBInstanceMemory")]
    pub db_instance_memory: Option<i64>,
    /// DB instance net type.
    #[rpc(name = "DBInstanceNetType")]
    pub db_instance_net_type: String,
    /// DB instance status.
    #[rpc(name = "DBInstanceStatus")]
    pub db_instance_status: String,
    /// DB instance storage type.
    #[rpc(name = "DBInstanceStorageType")]
    pub db_instance_storage_type: String,
    /// DB instance type.
    #[rpc(name = "DBInstanceType")]
    pub db_instance_type: String,
    /// Dedicated host group id.
    pub dedicated_host_group_id: String,
    /// Dedicated host group name.
    pub dedicated_host_group_name: String,
    /// Dedicated host id for log.
    pub dedicated_host_id_for_log: String,
    /// Dedicated host id for master.
    pub dedicated_host_id_for_master: String,
    /// Dedicated host id for slave.
    pub dedicated_host_id_for_slave: String,
    /// Dedicated host name for log.
    pub dedicated_host_name_for_log: String,
    /// Dedicated host name for master.
    pub dedicated_host_name_for_master: String,
    /// Dedicated host name for slave.
    pub dedicated_host_name_for_slave: String,
    /// Dedicated host zone id for log.
    pub dedicated_host_zone_id_for_log: String,
    /// Dedicated host zone id for master.
    pub dedicated_host_zone_id_for_master: String,
    /// Dedicated host zone id for slave.
    pub dedicated_host_zone_id_for_slave: String,
    /// Deletion protection.
    pub deletion_protection: Option<bool>,
    /// Destroy time.
    pub destroy_time: String,
    /// Engine.
    pub engine: String,
    /// Engine version.
    pub engine_version: String,
    /// Expire time.
    pub expire_time: String,
    /// General group name.
    pub general_group_name: String,
    /// Green instance name.
    pub green_instance_name: String,
    /// Guard DB instance id.
    #[rpc(name = "GuardDBInstanceId")]
    pub guard_db_instance_id: String,
    /// Instance network type.
    pub instance_network_type: String,
    /// Io acceleration enabled.
    pub io_acceleration_enabled: String,
    /// Is analytic ins.
    pub is_analytic_ins: String,
    /// Is analytic read only ins.
    pub is_analytic_read_only_ins: Option<bool>,
    /// Lock mode.
    pub lock_mode: String,
    /// Lock reason.
    pub lock_reason: String,
    /// Master instance id.
    pub master_instance_id: String,
    /// Mutri o rsignle.
    pub mutri_o_rsignle: Option<bool>,
    /// Pay type.
    pub pay_type: String,
    /// Read only DB instance ids.
    #[rpc(name = "ReadOnlyDBInstanceIds", wrapper = "ReadOnlyDBInstanceId")]
    pub read_only_db_instance_ids: Vec<ReadOnlyDBInstanceId>,
    /// Region id.
    pub region_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Switch weight.
    pub switch_weight: Option<i64>,
    /// Temp DB instance id.
    #[rpc(name = "TempDBInstanceId")]
    pub temp_db_instance_id: String,
    /// Tips.
    pub tips: String,
    /// Tips level.
    pub tips_level: Option<i64>,
    /// V switch id.
    pub v_switch_id: String,
    /// VPC cloud instance id.
    pub vpc_cloud_instance_id: String,
    /// VPC id.
    pub vpc_id: String,
    /// VPC name.
    pub vpc_name: String,
    /// Zone id.
    pub zone_id: String,
}

/// Read only DB instance id.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReadOnlyDBInstanceId {
    /// DB instance id.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstanceAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes DB instance attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    waiter(running, status = items?.db_instance_attribute[].db_instance_status, done("Running"), missing("InvalidDBInstanceId.NotFound", "InvalidDBInstanceName.NotFound"), every = 10, within = 3600),
    waiter(deleted, status = items?.db_instance_attribute[].db_instance_status, done("Released", missing), missing("InvalidDBInstanceId.NotFound", "InvalidDBInstanceName.NotFound"), every = 10, within = 3600),
    errors(
        errors::CONNECT_TIMEOUT_RETRY_LATER, errors::TIMEOUT_RETRY_LATER, errors::DATA_NOT_EXIST,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::API_NOT_SUPPORT, errors::CONTAIN_FORBIDDEN_LABEL_ERROR,
        errors::INVALID_DB_INSTANCE_ID_NOT_FOUND, errors::INVALID_INSTANCE_LEVEL_DISK_TYPE,
        errors::INVALID_PARAM, errors::KMS_API_ERROR, errors::SYSTEM_SALE_VALIDATE_FAILED,
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_REDUCE_DISK_SIZE, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::INVALID_CLUSTER_KMS, errors::EXTERNAL_FAILURE,
    )
)]
pub struct DescribeDBInstanceAttribute {
    /// DB instance id, for example `rm-uf6wjk5*****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Expired: default `False`, for example `False`.
    pub expired: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeDBInstanceAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstanceAttributeResponse {
    /// Items.
    pub items: Option<Items>,
    /// Id of the request.
    pub request_id: String,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// DB instance attribute.
    #[rpc(name = "DBInstanceAttribute")]
    pub db_instance_attribute: Vec<DBInstanceAttribute>,
}

/// DB instance attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBInstanceAttribute {
    /// Account max quantity.
    pub account_max_quantity: Option<i64>,
    /// Advanced features.
    pub advanced_features: String,
    /// Auto upgrade minor version.
    pub auto_upgrade_minor_version: String,
    /// Availability value.
    pub availability_value: String,
    /// Babelfish config.
    pub babelfish_config: Option<BabelfishConfig>,
    /// Blue green deployment name.
    pub blue_green_deployment_name: String,
    /// Blue instance name.
    pub blue_instance_name: String,
    /// Bpe enabled.
    pub bpe_enabled: String,
    /// Bursting enabled.
    pub bursting_enabled: Option<bool>,
    /// Can temp upgrade.
    pub can_temp_upgrade: Option<bool>,
    /// Category.
    pub category: String,
    /// Cold data enabled.
    pub cold_data_enabled: Option<bool>,
    /// Collation.
    pub collation: String,
    /// Compression mode.
    pub compression_mode: String,
    /// Compression ratio.
    pub compression_ratio: String,
    /// Compute burst enabled.
    pub compute_burst_enabled: Option<bool>,
    /// Connection mode.
    pub connection_mode: String,
    /// Connection string.
    pub connection_string: String,
    /// Console version.
    pub console_version: String,
    /// Creation time.
    pub creation_time: String,
    /// Current kernel version.
    pub current_kernel_version: String,
    /// DB cluster nodes.
    #[rpc(name = "DBClusterNodes", wrapper = "DBClusterNode")]
    pub db_cluster_nodes: Vec<DBClusterNode>,
    /// DB instance CPU.
    #[rpc(name = "DBInstanceCPU")]
    pub db_instance_cpu: String,
    /// DB instance class.
    #[rpc(name = "DBInstanceClass")]
    pub db_instance_class: String,
    /// DB instance class type.
    #[rpc(name = "DBInstanceClassType")]
    pub db_instance_class_type: String,
    /// DB instance description.
    #[rpc(name = "DBInstanceDescription")]
    pub db_instance_description: String,
    /// DB instance disk used.
    #[rpc(name = "DBInstanceDiskUsed")]
    pub db_instance_disk_used: String,
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
    /// DB instance storage.
    #[rpc(name = "DBInstanceStorage")]
    pub db_instance_storage: Option<i64>,
    /// DB instance storage type.
    #[rpc(name = "DBInstanceStorageType")]
    pub db_instance_storage_type: String,
    /// DB instance type.
    #[rpc(name = "DBInstanceType")]
    pub db_instance_type: String,
    /// DB max quantity.
    #[rpc(name = "DBMaxQuantity")]
    pub db_max_quantity: Option<i64>,
    /// Dedicated host group id.
    pub dedicated_host_group_id: String,
    /// Deletion protection.
    pub deletion_protection: Option<bool>,
    /// Disaster recovery info.
    pub disaster_recovery_info: String,
    /// Disaster recovery instances.
    pub disaster_recovery_instances: String,
    /// Engine.
    pub engine: String,
    /// Engine version.
    pub engine_version: String,
    /// Expire time.
    pub expire_time: String,
    /// Extra.
    pub extra: Option<Extra>,
    /// General group name.
    pub general_group_name: String,
    /// Green instance name.
    pub green_instance_name: String,
    /// Guard DB instance id.
    #[rpc(name = "GuardDBInstanceId")]
    pub guard_db_instance_id: String,
    /// IP type.
    #[rpc(name = "IPType")]
    pub ip_type: String,
    /// Increment source DB instance id.
    #[rpc(name = "IncrementSourceDBInstanceId")]
    pub increment_source_db_instance_id: String,
    /// Instance network type.
    pub instance_network_type: String,
    /// Instruction set arch.
    pub instruction_set_arch: String,
    /// Io acceleration enabled.
    pub io_acceleration_enabled: String,
    /// Is analytic ins.
    pub is_analytic_ins: Option<bool>,
    /// Is analytic read only ins.
    pub is_analytic_read_only_ins: Option<bool>,
    /// Latest kernel version.
    pub latest_kernel_version: String,
    /// Lock mode.
    pub lock_mode: String,
    /// Lock reason.
    pub lock_reason: String,
    /// Maintain time.
    pub maintain_time: String,
    /// Master instance id.
    pub master_instance_id: String,
    /// Master zone.
    pub master_zone: String,
    /// Max connections.
    pub max_connections: Option<i64>,
    /// Max iombps.
    #[rpc(name = "MaxIOMBPS")]
    pub max_iombps: Option<i64>,
    /// Max iops.
    #[rpc(name = "MaxIOPS")]
    pub max_iops: Option<i64>,
    /// Multiple temp upgrade.
    pub multiple_temp_upgrade: Option<bool>,
    /// Optimized writes info.
    pub optimized_writes_info: String,
    /// Pg bouncer enabled.
    #[rpc(name = "PGBouncerEnabled")]
    pub pg_bouncer_enabled: String,
    /// Pay type.
    pub pay_type: String,
    /// Port.
    pub port: String,
    /// Proxy type.
    pub proxy_type: Option<i64>,
    /// Read only DB instance ids.
    #[rpc(name = "ReadOnlyDBInstanceIds", wrapper = "ReadOnlyDBInstanceId")]
    pub read_only_db_instance_ids: Vec<ReadOnlyDBInstanceId>,
    /// Read only status.
    pub read_only_status: String,
    /// Readonly instance SQL delayed time.
    #[rpc(name = "ReadonlyInstanceSQLDelayedTime")]
    pub readonly_instance_sql_delayed_time: String,
    /// Region id.
    pub region_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Security IP list.
    #[rpc(name = "SecurityIPList")]
    pub security_ip_list: String,
    /// Security IP mode.
    #[rpc(name = "SecurityIPMode")]
    pub security_ip_mode: String,
    /// Serverless config.
    pub serverless_config: Option<ServerlessConfig>,
    /// Slave zones.
    #[rpc(wrapper = "SlaveZone")]
    pub slave_zones: Vec<SlaveZone>,
    /// Super permission mode.
    pub super_permission_mode: String,
    /// Support compression.
    pub support_compression: Option<bool>,
    /// Temp DB instance id.
    #[rpc(name = "TempDBInstanceId")]
    pub temp_db_instance_id: String,
    /// Temp upgrade time end.
    pub temp_upgrade_time_end: String,
    /// Temp upgrade time start.
    pub temp_upgrade_time_start: String,
    /// Time zone.
    pub time_zone: String,
    /// Tips.
    pub tips: String,
    /// Tips level.
    pub tips_level: Option<i64>,
    /// V switch id.
    pub v_switch_id: String,
    /// Vector support status, for example `ON`.
    pub vector_support_status: String,
    /// VPC cloud instance id.
    pub vpc_cloud_instance_id: String,
    /// VPC id.
    pub vpc_id: String,
    /// Zone id.
    pub zone_id: String,
    /// Kind code.
    #[rpc(name = "kindCode")]
    pub kind_code: String,
}

/// Babelfish config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BabelfishConfig {
    /// Babelfish enabled.
    pub babelfish_enabled: String,
    /// Migration mode.
    pub migration_mode: String,
}

/// DB cluster node.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBClusterNode {
    /// Class code.
    pub class_code: String,
    /// Class type.
    pub class_type: String,
    /// CPU.
    pub cpu: String,
    /// Disaster recovery node.
    pub disaster_recovery_node: Option<bool>,
    /// Memory.
    pub memory: String,
    /// Node id.
    pub node_id: String,
    /// Node region id.
    pub node_region_id: String,
    /// Node role.
    pub node_role: String,
    /// Node zone id.
    pub node_zone_id: String,
    /// Status.
    pub status: String,
}

/// Extra.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Extra {
    /// Account security policy.
    pub account_security_policy: String,
    /// DB instance ids.
    #[rpc(name = "DBInstanceIds", wrapper = "DBInstanceId")]
    pub db_instance_ids: Vec<String>,
    /// Recovery model.
    pub recovery_model: String,
}

/// Read only DB instance id.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReadOnlyDBInstanceId {
    /// DB instance id.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
}

/// Serverless config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ServerlessConfig {
    /// Auto pause.
    pub auto_pause: Option<bool>,
    /// Scale max.
    pub scale_max: Option<f64>,
    /// Scale min.
    pub scale_min: Option<f64>,
    /// Switch force.
    pub switch_force: Option<bool>,
}

/// Slave zone.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SlaveZone {
    /// Zone id.
    pub zone_id: String,
}

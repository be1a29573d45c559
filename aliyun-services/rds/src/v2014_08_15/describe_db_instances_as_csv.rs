// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstancesAsCsv`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes DB instances as csv.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstancesAsCsv)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INSTANCE_NAMES_MALFORMED, errors::E_400,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::EXPORT_IN_PROCESS,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeDBInstancesAsCsv {
    /// Cached async.
    pub cached_async: Option<bool>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// Export key, for example `API`.
    pub export_key: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeDBInstancesAsCsv`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstancesAsCsvResponse {
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
    /// Account type.
    pub account_type: String,
    /// Availability value.
    pub availability_value: String,
    /// Category.
    pub category: String,
    /// Connection mode.
    pub connection_mode: String,
    /// Connection string.
    pub connection_string: String,
    /// Creation time.
    pub creation_time: String,
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
    /// Engine.
    pub engine: String,
    /// Engine version.
    pub engine_version: String,
    /// Expire time.
    pub expire_time: String,
    /// Export key.
    pub export_key: String,
    /// Guard DB instance id.
    #[rpc(name = "GuardDBInstanceId")]
    pub guard_db_instance_id: String,
    /// Increment source DB instance id.
    #[rpc(name = "IncrementSourceDBInstanceId")]
    pub increment_source_db_instance_id: String,
    /// Instance network type.
    pub instance_network_type: String,
    /// Lock mode.
    pub lock_mode: String,
    /// Lock reason.
    pub lock_reason: String,
    /// Maintain time.
    pub maintain_time: String,
    /// Master instance id.
    pub master_instance_id: String,
    /// Max connections.
    pub max_connections: Option<i64>,
    /// Max iops.
    #[rpc(name = "MaxIOPS")]
    pub max_iops: Option<i64>,
    /// Pay type.
    pub pay_type: String,
    /// Port.
    pub port: String,
    /// Read delay time.
    pub read_delay_time: String,
    /// Region id.
    pub region_id: String,
    /// Security IP list.
    #[rpc(name = "SecurityIPList")]
    pub security_ip_list: String,
    /// Slave zones.
    pub slave_zones: Option<SlaveZones>,
    /// Support upgrade account type.
    pub support_upgrade_account_type: String,
    /// Tags.
    pub tags: String,
    /// Temp DB instance id.
    #[rpc(name = "TempDBInstanceId")]
    pub temp_db_instance_id: String,
    /// V switch id.
    pub v_switch_id: String,
    /// VPC id.
    pub vpc_id: String,
    /// Zone id.
    pub zone_id: String,
}

/// Slave zones.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SlaveZones {
    /// Slave region.
    #[rpc(name = "slaveRegion")]
    pub slave_region: Vec<String>,
}

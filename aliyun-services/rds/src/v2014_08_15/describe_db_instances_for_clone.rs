// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstancesForClone`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes DB instances for clone.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstancesForClone)
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
    errors(
        errors::INVALID_DB_INSTANCE_TYPE_VALUE_NOT_SUPPORT, errors::API_ERROR,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeDBInstancesForClone {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Connection mode, for example `Standard`.
    pub connection_mode: Option<String>,
    /// Current instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
    pub current_instance_id: Option<String>,
    /// DB instance class, for example `mysql.n1.micro.1`.
    #[rpc(name = "DBInstanceClass")]
    pub db_instance_class: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// DB instance status, for example `Running`.
    #[rpc(name = "DBInstanceStatus")]
    pub db_instance_status: Option<String>,
    /// DB instance type, for example `Primary`.
    #[rpc(name = "DBInstanceType")]
    pub db_instance_type: Option<String>,
    /// Engine, for example `MySQL`.
    pub engine: Option<String>,
    /// Engine version, for example `5.7`.
    pub engine_version: Option<String>,
    /// Expired: default `False`, for example `True`.
    pub expired: Option<String>,
    /// Instance network type, for example `Classic`.
    pub instance_network_type: Option<String>,
    /// Node type, for example `Master`.
    pub node_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 0 to 2147483647.
    #[rpc(min = 0, max = 2_147_483_647)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Pay type, for example `Postpaid`.
    pub pay_type: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Search key, for example `rm-uf6w`.
    pub search_key: Option<String>,
    /// V switch id, for example `vsw-j6csw46bgrgkxxxxxxxxxx`.
    pub v_switch_id: Option<String>,
    /// VPC id, for example `vpc-j6cjvqms29yxxxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Proxy id, for example `API`.
    #[rpc(name = "proxyId")]
    pub proxy_id: Option<String>,
}

/// Answer of [`DescribeDBInstancesForClone`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstancesForCloneResponse {
    /// Items.
    pub items: Option<Items>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `10`.
    pub page_record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total record count, for example `120`.
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
    /// Category.
    pub category: String,
    /// Connection mode.
    pub connection_mode: String,
    /// Create time.
    pub create_time: String,
    /// DB instance class.
    #[rpc(name = "DBInstanceClass")]
    pub db_instance_class: String,
    /// DB instance description.
    #[rpc(name = "DBInstanceDescription")]
    pub db_instance_description: String,
    /// DB instance id.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
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
    /// Destroy time.
    pub destroy_time: String,
    /// Engine.
    pub engine: String,
    /// Engine version.
    pub engine_version: String,
    /// Expire time.
    pub expire_time: String,
    /// Guard DB instance id.
    #[rpc(name = "GuardDBInstanceId")]
    pub guard_db_instance_id: String,
    /// Ins id.
    pub ins_id: Option<i64>,
    /// Instance network type.
    pub instance_network_type: String,
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
    /// Replicate id.
    pub replicate_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Temp DB instance id.
    #[rpc(name = "TempDBInstanceId")]
    pub temp_db_instance_id: String,
    /// V switch id.
    pub v_switch_id: String,
    /// VPC cloud instance id.
    pub vpc_cloud_instance_id: String,
    /// VPC id.
    pub vpc_id: String,
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

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateGadInstanceMember`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse, Secret};

use super::errors;

/// Creates gad instance member.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateGadInstanceMember)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::IDEMPOTENT_PARAMETER_MISMATCH,
        errors::CREATE_GLOBAL_ACTIVE_DATABASE_GAD_INSTANCE_NOT_ACTIVE,
        errors::CREATE_GLOBAL_ACTIVE_DATABASE_FAILED_CENTRAL_NODE_NOT_SUPPORT_GAD,
        errors::CREATE_GLOBAL_ACTIVE_DATABASE_FAILED_UNIT_MEMBER_PARAMS_EMPTY,
        errors::CREATE_GLOBAL_ACTIVE_DATABASE_FAILED_UNIT_MEMBER_PARAMS_ERROR,
        errors::CREATE_GLOBAL_ACTIVE_DATABASE_FAILED_GAD_NAME_NOT_MATCH_CENTRAL_NODE,
        errors::CREATE_GLOBAL_ACTIVE_DATABASE_FAILED_GAD_INSTANCE_EXISTS,
        errors::CREATE_GLOBAL_ACTIVE_DATABASE_FAILED_GAD_INSTANCE_NOT_EXISTS,
        errors::CREATE_GLOBAL_ACTIVE_DATABASE_GAD_INSTANCE_NOT_FOUND,
        errors::CREATE_GLOBAL_ACTIVE_DATABASE_GET_INSTANCE_MEMBER_FAIED,
        errors::CREATE_GLOBAL_ACTIVE_DATABASE_IMPL_PRE_CHECK_GAD_INSTANCE,
        errors::CREATE_GLOBAL_ACTIVE_DATABASE_IMPL_PRE_CHECK_MEMBER_PARAMS,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct CreateGadInstanceMember {
    /// Central DB instance id, for example `gad-rm-bp1npi2j8****`.
    #[rpc(name = "CentralDBInstanceId")]
    pub central_db_instance_id: String,
    /// Central RDS dts admin account, for example `test`.
    pub central_rds_dts_admin_account: String,
    /// Central RDS dts admin password.
    pub central_rds_dts_admin_password: Secret<String>,
    /// Central region id, for example `cn-hangzhou`.
    pub central_region_id: String,
    /// DB list.
    #[rpc(name = "DBList")]
    pub db_list: String,
    /// Gad instance id, for example `gad-rm-bp1npi2j8****`.
    pub gad_instance_id: String,
    /// Unit node: 1 to 9 items.
    #[rpc(dotted, min_len = 1, max_len = 9, required)]
    pub unit_node: Vec<UnitNode>,
}

/// Unit node.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct UnitNode {
    /// DB instance description, for example `test`.
    #[rpc(name = "DBInstanceDescription")]
    pub db_instance_description: Option<String>,
    /// DB instance storage, for example `20`.
    #[rpc(name = "DBInstanceStorage")]
    pub db_instance_storage: Option<i64>,
    /// DB instance storage type, for example `cloud_essd`.
    #[rpc(name = "DBInstanceStorageType")]
    pub db_instance_storage_type: Option<String>,
    /// DB instance class, for example `rds.mysql.t1.small`.
    pub db_instance_class: Option<String>,
    /// Dts conflict, for example `overwrite`.
    pub dts_conflict: String,
    /// Dts instance class, for example `medium`.
    pub dts_instance_class: String,
    /// Engine, for example `MySQL`.
    pub engine: Option<String>,
    /// Engine version, for example `8.0`.
    pub engine_version: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(name = "RegionID")]
    pub region_id: String,
    /// Security IP list, for example `10.10.XX.XX`.
    #[rpc(name = "SecurityIPList")]
    pub security_ip_list: Option<String>,
    /// V switch id, for example `vsw-bp1tg609m5j85****`.
    #[rpc(name = "VSwitchID")]
    pub v_switch_id: String,
    /// VPC id, for example `vpc-bp19ame5m1r3o****`.
    #[rpc(name = "VpcID")]
    pub vpc_id: String,
    /// Zone id, for example `cn-hangzhou-h`.
    #[rpc(name = "ZoneID")]
    pub zone_id: Option<String>,
    /// Zone id slave1, for example `cn-hangzhou-h`.
    #[rpc(name = "ZoneIDSlave1")]
    pub zone_id_slave1: Option<String>,
    /// Zone id slave2, for example `cn-hangzhou-h`.
    #[rpc(name = "ZoneIDSlave2")]
    pub zone_id_slave2: Option<String>,
}

/// Answer of [`CreateGadInstanceMember`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateGadInstanceMemberResponse {
    /// Id of the request.
    pub request_id: String,
    /// Result.
    pub result: Option<ResponseResult>,
}

/// Result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseResult {
    /// Create count, for example `2`.
    pub create_count: String,
    /// Gad instance name, for example `gad-rm-bp1npi2j8********`.
    pub gad_instance_name: String,
}

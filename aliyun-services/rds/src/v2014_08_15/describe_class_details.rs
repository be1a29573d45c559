// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeClassDetails`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes class details.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeClassDetails)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_CLASS_CODE_NOT_FOUND, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA,
    )
)]
pub struct DescribeClassDetails {
    /// Class code, for example `rds.mysql.s3.large`.
    pub class_code: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Commodity code, for example `rds`.
    pub commodity_code: String,
    /// Engine, for example `MySQL`.
    pub engine: String,
    /// Engine version, for example `5.6`.
    pub engine_version: String,
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

/// Answer of [`DescribeClassDetails`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeClassDetailsResponse {
    /// Category, for example `Basic`.
    pub category: String,
    /// Class code, for example `mysql.n2.medium.1`.
    pub class_code: String,
    /// Class group, for example `x`.
    pub class_group: String,
    /// CPU, for example `4`.
    pub cpu: String,
    /// DB instance storage type, for example `local_ssd`.
    #[rpc(name = "DBInstanceStorageType")]
    pub db_instance_storage_type: String,
    /// Instruction set arch, for example `x86`.
    pub instruction_set_arch: String,
    /// Max connections, for example `4000`.
    pub max_connections: String,
    /// Max iombps, for example `1024`.
    #[rpc(name = "MaxIOMBPS")]
    pub max_iombps: String,
    /// Max iops, for example `N/A`.
    #[rpc(name = "MaxIOPS")]
    pub max_iops: String,
    /// Memory class, for example `2GB`.
    pub memory_class: String,
    /// Reference price, for example `13400`.
    pub reference_price: String,
    /// Id of the request.
    pub request_id: String,
}

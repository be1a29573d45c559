// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeKmsAssociateResources`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes KMS associate resources.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeKmsAssociateResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
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
pub struct DescribeKmsAssociateResources {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// KMS resource id, for example `494c98ce-f2b5-48ab-96ab-36c986b6****`.
    pub kms_resource_id: String,
    /// KMS resource region id, for example `cn-hangzhou`.
    pub kms_resource_region_id: Option<String>,
    /// KMS resource type, for example `key`.
    pub kms_resource_type: String,
    /// KMS resource user, for example `164882191396****`.
    pub kms_resource_user: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeKmsAssociateResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeKmsAssociateResourcesResponse {
    /// Associate DB instances.
    #[rpc(name = "AssociateDBInstances")]
    pub associate_db_instances: Vec<AssociateDBInstance>,
    /// Associate status, for example `true`.
    pub associate_status: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}

/// Associate DB instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateDBInstance {
    /// DB instance name, for example `pgm-bp16p6f68130****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Engine, for example `PostgreSQL`.
    pub engine: String,
    /// Key used by, for example `DiskEncryption`.
    pub key_used_by: String,
    /// Status, for example `ACTIVATION`.
    pub status: String,
}

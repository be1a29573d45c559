// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CheckCloudResourceAuthorized`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Checks cloud resource authorized.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CheckCloudResourceAuthorized)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_BYOK_INSNAME_AND_REGION_ALL_EMPTY,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct CheckCloudResourceAuthorized {
    /// DB instance id, for example `rm-t4n7j9eb52y7c1960`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy**********`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Target region id, for example `us-east-1`.
    pub target_region_id: Option<String>,
}

/// Answer of [`CheckCloudResourceAuthorized`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CheckCloudResourceAuthorizedResponse {
    /// Authorization state, for example `1`.
    pub authorization_state: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Role ARN.
    pub role_arn: String,
}

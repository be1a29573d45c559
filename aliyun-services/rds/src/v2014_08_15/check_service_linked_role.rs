// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CheckServiceLinkedRole`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Checks service linked role.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CheckServiceLinkedRole)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_GROUP_ID_MALFORMED,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct CheckServiceLinkedRole {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Service linked role, for example `AliyunServiceRoleForRdsPgsqlOnEcs`.
    pub service_linked_role: String,
}

/// Answer of [`CheckServiceLinkedRole`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CheckServiceLinkedRoleResponse {
    /// Has service linked role, for example `true`.
    pub has_service_linked_role: String,
    /// Id of the request.
    pub request_id: String,
    /// Require service linked role, for example `true`.
    pub require_service_linked_role: String,
}

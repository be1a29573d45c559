// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyResourceGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies resource group.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyResourceGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_GROUP_ID_IN_VALID, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct ModifyResourceGroup {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-bpxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource group id, for example `rg-acxxxxx`.
    pub resource_group_id: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `Instance`.
    pub resource_type: Option<String>,
}

/// Answer of [`ModifyResourceGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyResourceGroupResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCharacterSetName`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes character set name.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCharacterSetName)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_ENGINE_MALFORMED, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA,
    )
)]
pub struct DescribeCharacterSetName {
    /// Engine, for example `mysql`.
    pub engine: String,
    /// Owner account.
    pub owner_account: Option<String>,
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

/// Answer of [`DescribeCharacterSetName`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCharacterSetNameResponse {
    /// Character set name items.
    #[rpc(wrapper = "CharacterSetName")]
    pub character_set_name_items: Vec<String>,
    /// Engine, for example `mysql`.
    pub engine: String,
    /// Id of the request.
    pub request_id: String,
}

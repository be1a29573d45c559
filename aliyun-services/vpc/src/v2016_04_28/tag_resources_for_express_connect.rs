// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TagResourcesForExpressConnect`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Tags resources for express connect.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/TagResourcesForExpressConnect)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_TAG_KEY, errors::INVALID_TAG_VALUE,
        errors::INVALID_INSTANCE_TYPE_NOT_FOUND, errors::INVALID_INSTANCE_IDS_NOT_FOUND,
        errors::FORBIDDEN_TAG_KEYS, errors::QUOTA_EXCEEDED_TAG_NUM,
        errors::INVALID_TAG_SCOPE_NOT_FOUND, errors::FORBIDDEN_TAG_KEY_DUPLICATED,
        errors::SIZE_LIMIT_EXCEEDED_TAG_NUM, errors::SIZE_LIMIT_EXCEEDED_RESOURCE_ID,
        errors::MISSING_PARAMETER_TAG_VALUE, errors::MISSING_PARAMETER_TAG_KEY, errors::FORBIDDEN,
    )
)]
pub struct TagResourcesForExpressConnect {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id: at most 21 items.
    #[rpc(max_len = 21, required)]
    pub resource_id: Vec<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `PHYSICALCONNECTION`.
    pub resource_type: String,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21, required)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`TagResourcesForExpressConnect`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResourcesForExpressConnectResponse {
    /// Id of the request.
    pub request_id: String,
}

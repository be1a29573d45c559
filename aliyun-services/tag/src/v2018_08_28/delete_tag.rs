// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteTag`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes tag.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/DeleteTag)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::META_TAG_KEY_HAS_VALUE, errors::WRONG_ENDPOINT, errors::NO_PERMISSION_OPERATOR,
        errors::META_TAG_KEY_NOT_FOUND, errors::MISSING_PARAMETER_KEY,
    )
)]
pub struct DeleteTag {
    /// Key, for example `Environment`.
    pub key: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Value, for example `test`.
    pub value: Option<String>,
}

/// Answer of [`DeleteTag`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteTagResponse {
    /// Id of the request.
    pub request_id: String,
}

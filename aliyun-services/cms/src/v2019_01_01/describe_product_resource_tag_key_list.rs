// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeProductResourceTagKeyList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes product resource tag key list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeProductResourceTagKeyList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, items = tag_keys, item = String),
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeProductResourceTagKeyList {
    /// Where the next page begins.
    pub next_token: Option<String>,
}

/// Answer of [`DescribeProductResourceTagKeyList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeProductResourceTagKeyListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message.
    pub message: String,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Tag keys.
    #[rpc(wrapper = "TagKey")]
    pub tag_keys: Vec<String>,
}

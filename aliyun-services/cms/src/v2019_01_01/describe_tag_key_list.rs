// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeTagKeyList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes tag key list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeTagKeyList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, size = page_size, items = tag_keys, item = String),
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeTagKeyList {
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`DescribeTagKeyList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeTagKeyListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `Specified parameter PageSize is not valid.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Tag keys.
    #[rpc(wrapper = "TagKey")]
    pub tag_keys: Vec<String>,
}

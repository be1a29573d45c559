// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeTagValueList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes tag value list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeTagValueList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, size = page_size, items = tag_values, item = String),
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeTagValueList {
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Tag key, for example `tagKey1`.
    pub tag_key: String,
}

/// Answer of [`DescribeTagValueList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeTagValueListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Tag values.
    #[rpc(wrapper = "TagValue")]
    pub tag_values: Vec<String>,
}

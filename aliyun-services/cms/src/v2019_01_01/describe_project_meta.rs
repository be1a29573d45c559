// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeProjectMeta`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes project meta.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeProjectMeta)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total,
        size = page_size,
        items = resources,
        item = Resource
    ),
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeProjectMeta {
    /// Labels, for example `[{"name":"product","value":"ECS"}]`.
    pub labels: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`DescribeProjectMeta`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeProjectMetaResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Number of the page, from 1.
    pub page_number: String,
    /// Items a page.
    pub page_size: String,
    /// Id of the request.
    pub request_id: String,
    /// Resources.
    #[rpc(wrapper = "Resource")]
    pub resources: Vec<Resource>,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Total, for example `12`.
    pub total: String,
}

/// Resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Resource {
    /// Description.
    pub description: String,
    /// Labels.
    pub labels: String,
    /// Namespace.
    pub namespace: String,
}

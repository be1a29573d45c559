// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeClassicLinkInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes classic link instances.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeClassicLinkInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_count, size = page_size, items = links, item = Link),
    errors(
        errors::INVALID_INSTANCE_ID_NOT_FOUND_403, errors::INVALID_PARAMETER_TO_MANY_INSTANCE_IDS,
        errors::INVALID_PARAMETER_INVALID_INSTANCE_ID_AND_VPC_ID,
        errors::INVALID_INSTANCE_ID_NOT_BELONG, errors::INVALID_VPC_NOT_BELONG,
        errors::INVALID_PARAMETER_PAGE_NUMBER, errors::INVALID_PARAMETER_PAGE_SIZE,
        errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct DescribeClassicLinkInstances {
    /// Instance id, for example `i-bp1a5zr3u7nq9cxh****`.
    pub instance_id: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<String>,
    /// Items a page.
    pub page_size: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPC id, for example `vpc-bp1vwnn14rqpyiczj****`.
    pub vpc_id: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeClassicLinkInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeClassicLinkInstancesResponse {
    /// Links.
    #[rpc(wrapper = "Link")]
    pub links: Vec<Link>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Link.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Link {
    /// Instance id.
    pub instance_id: String,
    /// VPC id.
    pub vpc_id: String,
}

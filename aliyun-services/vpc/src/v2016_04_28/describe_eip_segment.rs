// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeEipSegment`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes EIP segment.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeEipSegment)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = eip_segments,
        item = EipSegment
    ),
    errors(errors::OPERATION_FAILED_QUERY_DB_ERROR)
)]
pub struct DescribeEipSegment {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Segment instance id, for example `eipsg-2zett8ba055tbsxme****`.
    pub segment_instance_id: Option<String>,
}

/// Answer of [`DescribeEipSegment`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeEipSegmentResponse {
    /// EIP segments.
    #[rpc(wrapper = "EipSegment")]
    pub eip_segments: Vec<EipSegment>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// EIP segment.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EipSegment {
    /// Creation time.
    pub creation_time: String,
    /// Descritpion.
    pub descritpion: String,
    /// Instance id.
    pub instance_id: String,
    /// IP count.
    pub ip_count: String,
    /// Name.
    pub name: String,
    /// Region id.
    pub region_id: String,
    /// Segment.
    pub segment: String,
    /// Status.
    pub status: String,
    /// Zone.
    pub zone: String,
}

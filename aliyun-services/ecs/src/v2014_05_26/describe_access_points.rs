// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAccessPoints`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes access points.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAccessPoints)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = access_point_set,
        item = AccessPoint
    ),
    errors(
        errors::INVALID_ACCESS_POINT_TYPE_NOT_SUPPORT, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_REGION_ID_NOT_SUPPORT,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeAccessPoints {
    /// Filter: at most 5 items.
    #[rpc(dotted, max_len = 5)]
    pub filter: Vec<Filter>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i32>,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Type.
    pub r#type: Option<String>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Key.
    pub key: Option<String>,
    /// Value.
    pub value: Vec<String>,
}

/// Answer of [`DescribeAccessPoints`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAccessPointsResponse {
    /// Access point set.
    #[rpc(wrapper = "AccessPointType")]
    pub access_point_set: Vec<AccessPoint>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Access point.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessPoint {
    /// Access point id.
    pub access_point_id: String,
    /// Attached region no.
    pub attached_region_no: String,
    /// Description.
    pub description: String,
    /// Host operator.
    pub host_operator: String,
    /// Location.
    pub location: String,
    /// Name.
    pub name: String,
    /// Status.
    pub status: String,
    /// Type.
    pub r#type: String,
}

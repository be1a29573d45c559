// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVpcs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes VPCs.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVpcs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_count, size = page_size, items = vpcs, item = Vpc),
    errors(
        errors::INVALID_ALIUID, errors::INVALID_RESOURCE_GROUP_ID_NOT_FOUND,
        errors::OPERATION_UNSUPPORTED_RESOURCE_GROUP_ID,
        errors::INVALID_VPC_ID_NUMBER_NOT_SUPPORTED_400, errors::INVALID_TAG_KEY,
        errors::INVALID_TAG_VALUE, errors::IELLGAL_PARAMETER_OWNER_ACCOUNT,
        errors::OPERATION_FAILED_ENDPOINT, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeVpcs {
    /// Is default.
    pub is_default: Option<bool>,
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
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPC id.
    pub vpc_id: Option<String>,
}

/// Answer of [`DescribeVpcs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVpcsResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// VPCs.
    #[rpc(wrapper = "Vpc")]
    pub vpcs: Vec<Vpc>,
}

/// VPC.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Vpc {
    /// CIDR block.
    pub cidr_block: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Is default.
    pub is_default: Option<bool>,
    /// Region id.
    pub region_id: String,
    /// Status.
    pub status: String,
    /// User CIDRs.
    #[rpc(wrapper = "UserCidr")]
    pub user_cidrs: Vec<String>,
    /// V router id.
    pub v_router_id: String,
    /// V switch ids.
    #[rpc(wrapper = "VSwitchId")]
    pub v_switch_ids: Vec<String>,
    /// VPC id.
    pub vpc_id: String,
    /// VPC name.
    pub vpc_name: String,
}

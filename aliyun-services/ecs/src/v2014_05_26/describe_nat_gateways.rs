// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeNatGateways`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes NAT gateways.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNatGateways)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = nat_gateways,
        item = NatGateway
    ),
    errors(errors::INVALID_ALIUID, errors::INVALID_REGION_ID_NOT_FOUND)
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeNatGateways {
    /// NAT gateway id.
    pub nat_gateway_id: Option<String>,
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

/// Answer of [`DescribeNatGateways`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeNatGatewaysResponse {
    /// NAT gateways.
    #[rpc(wrapper = "NatGateway")]
    pub nat_gateways: Vec<NatGateway>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// NAT gateway.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NatGateway {
    /// Bandwidth package ids.
    #[rpc(wrapper = "BandwidthPackageId")]
    pub bandwidth_package_ids: Vec<String>,
    /// Business status.
    pub business_status: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Forward table ids.
    #[rpc(wrapper = "ForwardTableId")]
    pub forward_table_ids: Vec<String>,
    /// Instance charge type.
    pub instance_charge_type: String,
    /// Name.
    pub name: String,
    /// NAT gateway id.
    pub nat_gateway_id: String,
    /// Region id.
    pub region_id: String,
    /// Spec.
    pub spec: String,
    /// Status.
    pub status: String,
    /// VPC id.
    pub vpc_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeBandwidthPackages`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes bandwidth packages.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeBandwidthPackages)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = bandwidth_packages,
        item = BandwidthPackage
    ),
    errors(errors::INVALID_ALIUID, errors::INVALID_REGION_ID_NOT_FOUND)
)]
pub struct DescribeBandwidthPackages {
    /// Bandwidth package id.
    pub bandwidth_package_id: Option<String>,
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
}

/// Answer of [`DescribeBandwidthPackages`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeBandwidthPackagesResponse {
    /// Bandwidth packages.
    #[rpc(wrapper = "BandwidthPackage")]
    pub bandwidth_packages: Vec<BandwidthPackage>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Bandwidth package.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BandwidthPackage {
    /// Bandwidth.
    pub bandwidth: String,
    /// Bandwidth package id.
    pub bandwidth_package_id: String,
    /// Business status.
    pub business_status: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Isp.
    #[rpc(name = "ISP")]
    pub isp: String,
    /// Instance charge type.
    pub instance_charge_type: String,
    /// Internet charge type.
    pub internet_charge_type: String,
    /// IP count.
    pub ip_count: String,
    /// Name.
    pub name: String,
    /// NAT gateway id.
    pub nat_gateway_id: String,
    /// Public IP addresses.
    #[rpc(wrapper = "PublicIpAddresse")]
    pub public_ip_addresses: Vec<PublicIpAddress>,
    /// Region id.
    pub region_id: String,
    /// Status.
    pub status: String,
    /// Zone id.
    pub zone_id: String,
}

/// Public IP address.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PublicIpAddress {
    /// Allocation id.
    pub allocation_id: String,
    /// IP address.
    pub ip_address: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCommonBandwidthPackages`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes common bandwidth packages.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeCommonBandwidthPackages)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = common_bandwidth_packages,
        item = CommonBandwidthPackage
    ),
    waiter(available, status = common_bandwidth_packages[].status, done("Available")),
    waiter(deleted, status = common_bandwidth_packages[].status, done(missing)),
    errors(
        errors::INVALID_BANDWIDTH_PACKAGE_ID_NUMBER_NOT_SUPPORTED,
        errors::INVALID_RESOURCE_GROUP_ID, errors::OPERATION_UNSUPPORTED_RESOURCE_GROUP_ID,
        errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct DescribeCommonBandwidthPackages {
    /// Bandwidth package id, for example `cbwp-2ze2ic1xd2qeqk145****`.
    pub bandwidth_package_id: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Include reservation data, for example `false`.
    pub include_reservation_data: Option<bool>,
    /// Name, for example `test123`.
    pub name: Option<String>,
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
    /// Resource group id, for example `rg-acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security protection enabled, for example `false`.
    pub security_protection_enabled: Option<bool>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `KeyTest`.
    pub key: Option<String>,
    /// Value, for example `ValueTest`.
    pub value: Option<String>,
}

/// Answer of [`DescribeCommonBandwidthPackages`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCommonBandwidthPackagesResponse {
    /// Common bandwidth packages.
    #[rpc(wrapper = "CommonBandwidthPackage")]
    pub common_bandwidth_packages: Vec<CommonBandwidthPackage>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Common bandwidth package.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CommonBandwidthPackage {
    /// Bandwidth.
    pub bandwidth: String,
    /// Bandwidth package id.
    pub bandwidth_package_id: String,
    /// Biz type.
    pub biz_type: String,
    /// Business status.
    pub business_status: String,
    /// Creation time.
    pub creation_time: String,
    /// Deletion protection.
    pub deletion_protection: Option<bool>,
    /// Description.
    pub description: String,
    /// Expired time.
    pub expired_time: String,
    /// Has reservation data.
    pub has_reservation_data: String,
    /// Isp.
    #[rpc(name = "ISP")]
    pub isp: String,
    /// Instance charge type.
    pub instance_charge_type: String,
    /// Internet charge type.
    pub internet_charge_type: String,
    /// Name.
    pub name: String,
    /// Public IP addresses.
    #[rpc(wrapper = "PublicIpAddresse")]
    pub public_ip_addresses: Vec<PublicIpAddress>,
    /// Ratio.
    pub ratio: Option<i64>,
    /// Region id.
    pub region_id: String,
    /// Reservation active time.
    pub reservation_active_time: String,
    /// Reservation bandwidth.
    pub reservation_bandwidth: String,
    /// Reservation internet charge type.
    pub reservation_internet_charge_type: String,
    /// Reservation order type.
    pub reservation_order_type: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Security protection types.
    #[rpc(wrapper = "SecurityProtectionType")]
    pub security_protection_types: Vec<String>,
    /// Service managed.
    pub service_managed: Option<i64>,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<CommonBandwidthPackageTag>,
    /// Zone.
    pub zone: String,
}

/// Public IP address.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PublicIpAddress {
    /// Allocation id.
    pub allocation_id: String,
    /// Bandwidth package IP relation status.
    pub bandwidth_package_ip_relation_status: String,
    /// IP address.
    pub ip_address: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CommonBandwidthPackageTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}

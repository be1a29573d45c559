// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeEipAddresses`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes EIP addresses.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeEipAddresses)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = eip_addresses,
        item = EipAddress
    ),
    waiter(available, status = eip_addresses[].status, done("Available")),
    waiter(in_use, status = eip_addresses[].status, done("InUse")),
    waiter(released, status = eip_addresses[].status, done(missing)),
    errors(
        errors::INVALID_I_ASSOCIATED_INSTANCE_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_CHARGE_TYPE_VALUE_NOT_SUPPORTED, errors::INVALID_ALIUID,
        errors::INVALID_RESOURCE_GROUP_ID, errors::INSTANCE_TYPE_INVALID,
        errors::INSTANCE_ID_LENGTH_EXCEED, errors::INVALID_TAG_KEY, errors::INVALID_TAG_VALUE,
        errors::OPERATION_UNSUPPORTED_RESOURCE_GROUP_ID, errors::IELLGAL_PARAMETER_OWNER_ACCOUNT,
        errors::INVALID_FILTER_VALUE, errors::FORBIDDEN_REGION_NOT_FOUND,
        errors::INVALID_FILTER_KEY_NOT_FOUND, errors::INVALID_LOCK_REASON_NOT_FOUND,
    )
)]
pub struct DescribeEipAddresses {
    /// Allocation id, for example `eip-2zeerraiwb7ujxscd****`.
    pub allocation_id: Option<String>,
    /// Associated instance id, for example `i-2zebb08phyccdvf****`.
    pub associated_instance_id: Option<String>,
    /// Associated instance type, for example `EcsInstance`.
    pub associated_instance_type: Option<String>,
    /// Charge type, for example `PostPaid`.
    pub charge_type: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// EIP address, for example `47.75.XX.XX`.
    pub eip_address: Option<String>,
    /// EIP name, for example `EIP-01`.
    pub eip_name: Option<String>,
    /// Isp, for example `BGP`.
    #[rpc(name = "ISP")]
    pub isp: Option<String>,
    /// Include reservation data, for example `false`.
    pub include_reservation_data: Option<bool>,
    /// Lock reason, for example `financial`.
    pub lock_reason: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Public IP address pool id, for example `pippool-2vc0kxcedhquybdsz****`.
    pub public_ip_address_pool_id: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazb4pcdvf****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security protection enabled, for example `false`.
    pub security_protection_enabled: Option<bool>,
    /// Segment instance id, for example `eipsg-t4nr90yik5oy38xdy****`.
    pub segment_instance_id: Option<String>,
    /// Service managed, for example `false`.
    pub service_managed: Option<bool>,
    /// Status, for example `Available`.
    pub status: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Filter.
    #[rpc(dotted)]
    pub filter: Vec<Filter>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Key, for example `CreationStartTime`.
    pub key: Option<String>,
    /// Value, UTC, for example `2023-01-01T01:00Z`.
    pub value: Option<String>,
}

/// Answer of [`DescribeEipAddresses`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeEipAddressesResponse {
    /// EIP addresses.
    #[rpc(wrapper = "EipAddress")]
    pub eip_addresses: Vec<EipAddress>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// EIP address.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EipAddress {
    /// Allocation id.
    pub allocation_id: String,
    /// Allocation time.
    pub allocation_time: String,
    /// Bandwidth.
    pub bandwidth: String,
    /// Bandwidth package bandwidth.
    pub bandwidth_package_bandwidth: String,
    /// Bandwidth package id.
    pub bandwidth_package_id: String,
    /// Bandwidth package type.
    pub bandwidth_package_type: String,
    /// Biz type.
    pub biz_type: String,
    /// Business status.
    pub business_status: String,
    /// Charge type.
    pub charge_type: String,
    /// Deletion protection.
    pub deletion_protection: Option<bool>,
    /// Description.
    pub description: String,
    /// EIP bandwidth.
    pub eip_bandwidth: String,
    /// Expired time.
    pub expired_time: String,
    /// Hd monitor status.
    #[rpc(name = "HDMonitorStatus")]
    pub hd_monitor_status: String,
    /// Has reservation data.
    pub has_reservation_data: String,
    /// Isp.
    #[rpc(name = "ISP")]
    pub isp: String,
    /// Instance id.
    pub instance_id: String,
    /// Instance region id.
    pub instance_region_id: String,
    /// Instance type.
    pub instance_type: String,
    /// Internet charge type.
    pub internet_charge_type: String,
    /// IP address.
    pub ip_address: String,
    /// Mode.
    pub mode: String,
    /// Name.
    pub name: String,
    /// Netmode.
    pub netmode: String,
    /// Operation locks.
    pub operation_locks: Option<OperationLocks>,
    /// Private IP address.
    pub private_ip_address: String,
    /// Public IP address pool id.
    pub public_ip_address_pool_id: String,
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
    /// Second limited.
    pub second_limited: Option<bool>,
    /// Security protection types.
    #[rpc(wrapper = "SecurityProtectionType")]
    pub security_protection_types: Vec<String>,
    /// Segment instance id.
    pub segment_instance_id: String,
    /// Service id.
    #[rpc(name = "ServiceID")]
    pub service_id: String,
    /// Service managed.
    pub service_managed: Option<i64>,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<EipAddressTag>,
    /// VPC id.
    pub vpc_id: String,
    /// Zone.
    pub zone: String,
}

/// Operation locks.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OperationLocks {
    /// Lock reason.
    pub lock_reason: Vec<LockReason>,
}

/// Lock reason.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LockReason {
    /// Lock reason.
    pub lock_reason: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EipAddressTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}

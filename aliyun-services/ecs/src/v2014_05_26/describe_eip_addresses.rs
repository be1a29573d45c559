// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeEipAddresses`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes EIP addresses.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeEipAddresses)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = eip_addresses,
        item = EipAddress
    ),
    errors(
        errors::INVALID_I_ASSOCIATED_INSTANCE_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_CHARGE_TYPE_VALUE_NOT_SUPPORTED, errors::INVALID_ALIUID,
        errors::RESOURCE_QUERY_ERROR, errors::INSTANCE_TYPE_INVALID, errors::INVALID_PARAMETER,
        errors::OPERATION_UNSUPPORTED_RESOURCE_GROUP_ID, errors::IELLGAL_PARAMETER_OWNER_ACCOUNT,
        errors::INVALID_RESOURCE_GROUP_ID, errors::OPERATION_FAILED_ENDPOINT,
        errors::FORBIDDEN_REGION_NOT_FOUND, errors::INVALID_FILTER_KEY_NOT_FOUND,
        errors::INVALID_FILTER_VALUE, errors::INVALID_LOCK_REASON_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeEipAddresses {
    /// Allocation id.
    pub allocation_id: Option<String>,
    /// Associated instance id.
    pub associated_instance_id: Option<String>,
    /// Associated instance type.
    pub associated_instance_type: Option<String>,
    /// Charge type.
    pub charge_type: Option<String>,
    /// EIP address.
    pub eip_address: Option<String>,
    /// Isp.
    #[rpc(name = "ISP")]
    pub isp: Option<String>,
    /// Lock reason.
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
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Status.
    pub status: Option<String>,
    /// Filter.
    #[rpc(dotted)]
    pub filter: Vec<Filter>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Key.
    pub key: Option<String>,
    /// Value.
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
    /// Charge type.
    pub charge_type: String,
    /// EIP bandwidth.
    pub eip_bandwidth: String,
    /// Expired time.
    pub expired_time: String,
    /// Instance id.
    pub instance_id: String,
    /// Instance type.
    pub instance_type: String,
    /// Internet charge type.
    pub internet_charge_type: String,
    /// IP address.
    pub ip_address: String,
    /// Operation locks.
    pub operation_locks: Option<OperationLocks>,
    /// Region id.
    pub region_id: String,
    /// Status.
    pub status: String,
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

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeHaVips`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes ha vips.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeHaVips)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = ha_vips,
        item = HaVip
    ),
    waiter(available, status = ha_vips[].status, done("Available")),
    waiter(in_use, status = ha_vips[].status, done("InUse")),
    waiter(deleted, status = ha_vips[].status, done(missing)),
    errors(
        errors::FORBIDDEN_HA_VIP, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_FILTER_KEY_VALUE_NOT_SUPPORTED,
    )
)]
pub struct DescribeHaVips {
    /// Filter: at most 6 items.
    #[rpc(dotted, max_len = 6)]
    pub filter: Vec<Filter>,
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
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tags: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub tags: Vec<Tag>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Key, for example `HaVipId`.
    pub key: Option<String>,
    /// Value.
    pub value: Vec<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`DescribeHaVips`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeHaVipsResponse {
    /// Ha vips.
    #[rpc(wrapper = "HaVip")]
    pub ha_vips: Vec<HaVip>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Ha vip.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HaVip {
    /// Associated EIP addresses.
    #[rpc(wrapper = "associatedEipAddresse")]
    pub associated_eip_addresses: Vec<String>,
    /// Associated instance type.
    pub associated_instance_type: String,
    /// Associated instances.
    #[rpc(wrapper = "associatedInstance")]
    pub associated_instances: Vec<String>,
    /// Charge type.
    pub charge_type: String,
    /// Create time.
    pub create_time: String,
    /// Description.
    pub description: String,
    /// Ha vip id.
    pub ha_vip_id: String,
    /// IP address.
    pub ip_address: String,
    /// Master instance id.
    pub master_instance_id: String,
    /// Name.
    pub name: String,
    /// Region id.
    pub region_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<HaVipTag>,
    /// V switch id.
    pub v_switch_id: String,
    /// VPC id.
    pub vpc_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct HaVipTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVSwitches`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes v switches.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVSwitches)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = v_switches,
        item = VSwitch
    ),
    waiter(available, status = v_switches[].status, done("Available")),
    waiter(deleted, status = v_switches[].status, done(missing), missing("InvalidVSwitchId.NotFound")),
    errors(
        errors::FORBIDDEN_VPC_NOT_FOUND, errors::INVALID_TAG_KEY, errors::INVALID_TAG_VALUE,
        errors::IELLGAL_PARAMETER_OWNER_ACCOUNT, errors::ILLEGAL_PARAM_OWNER_ID,
        errors::INVALID_V_SWITCH_ID_NOT_FOUND, errors::INVALID_VPC_ID_NUMBER_NOT_SUPPORTED,
        errors::INVALID_V_SWITCH_ID_NUMBER_NOT_SUPPORTED,
    )
)]
pub struct DescribeVSwitches {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Enable IPv6, for example `false`.
    pub enable_ipv6: Option<bool>,
    /// Is default, for example `true`.
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
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Route table id, for example `vtb-bp145q7glnuzdvzu2****`.
    pub route_table_id: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// V switch id, for example `vsw-23dscddcffvf3****`.
    pub v_switch_id: Option<String>,
    /// V switch name, for example `vSwitch`.
    pub v_switch_name: Option<String>,
    /// V switch owner id.
    pub v_switch_owner_id: Option<i64>,
    /// VPC id, for example `vpc-25cdvfeq58pl****`.
    pub vpc_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-d`.
    pub zone_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`DescribeVSwitches`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVSwitchesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// V switches.
    #[rpc(wrapper = "VSwitch")]
    pub v_switches: Vec<VSwitch>,
}

/// V switch.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VSwitch {
    /// Available IP address count.
    pub available_ip_address_count: Option<i64>,
    /// CIDR block.
    pub cidr_block: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Enabled IPv6.
    pub enabled_ipv6: Option<bool>,
    /// IPv6 CIDR block.
    pub ipv6_cidr_block: String,
    /// Is default.
    pub is_default: Option<bool>,
    /// Network ACL id.
    pub network_acl_id: String,
    /// Owner id.
    pub owner_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Route table.
    pub route_table: Option<RouteTable>,
    /// Share type.
    pub share_type: String,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<VSwitchTag>,
    /// V switch id.
    pub v_switch_id: String,
    /// V switch name.
    pub v_switch_name: String,
    /// VPC id.
    pub vpc_id: String,
    /// Zone id.
    pub zone_id: String,
}

/// Route table.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RouteTable {
    /// Route table id.
    pub route_table_id: String,
    /// Route table type.
    pub route_table_type: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VSwitchTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVpcs`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes VPCs.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVpcs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_count, size = page_size, items = vpcs, item = Vpc),
    waiter(available, status = vpcs[].status, done("Available")),
    waiter(deleted, status = vpcs[].status, done(missing)),
    errors(
        errors::INVALID_VPC_ID_NUMBER_NOT_SUPPORTED_400, errors::INVALID_ALIUID,
        errors::INVALID_RESOURCE_GROUP_ID, errors::INVALID_TAG_KEY, errors::INVALID_TAG_VALUE,
        errors::INVALID_RESOURCE_GROUP_ID_NOT_FOUND,
        errors::OPERATION_UNSUPPORTED_RESOURCE_GROUP_ID, errors::IELLGAL_PARAMETER_OWNER_ACCOUNT,
        errors::ILLEGAL_PARAM_OWNER_ID, errors::INVALID_ACCOUNT_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeVpcs {
    /// Dhcp options set id, for example `dopt-o6w0df4epg9zo8isy****`.
    pub dhcp_options_set_id: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Enable IPv6, for example `false`.
    pub enable_ipv6: Option<bool>,
    /// Is default, for example `false`.
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
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxvfvazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// VPC id, for example `vpc-bp1b1xjllp3ve5yze****`.
    pub vpc_id: Option<String>,
    /// VPC name, for example `Vpc-1`.
    pub vpc_name: Option<String>,
    /// VPC owner id.
    pub vpc_owner_id: Option<i64>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
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
    /// Cen status.
    pub cen_status: String,
    /// CIDR block.
    pub cidr_block: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Dhcp options set id.
    pub dhcp_options_set_id: String,
    /// Dhcp options set status.
    pub dhcp_options_set_status: String,
    /// DNS hostname status.
    pub dns_hostname_status: String,
    /// Enabled IPv6.
    pub enabled_ipv6: Option<bool>,
    /// IPv6 CIDR block.
    pub ipv6_cidr_block: String,
    /// IPv6 CIDR blocks.
    #[rpc(wrapper = "Ipv6CidrBlock")]
    pub ipv6_cidr_blocks: Vec<Ipv6CidrBlock>,
    /// Is default.
    pub is_default: Option<bool>,
    /// NAT gateway ids.
    #[rpc(wrapper = "NatGatewayIds")]
    pub nat_gateway_ids: Vec<String>,
    /// Owner id.
    pub owner_id: String,
    /// Region id.
    pub region_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Router table ids.
    #[rpc(wrapper = "RouterTableIds")]
    pub router_table_ids: Vec<String>,
    /// Secondary CIDR blocks.
    #[rpc(wrapper = "SecondaryCidrBlock")]
    pub secondary_cidr_blocks: Vec<String>,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<VpcTag>,
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

/// IPv6 CIDR block.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv6CidrBlock {
    /// IPv6 CIDR block.
    pub ipv6_cidr_block: String,
    /// IPv6 isp.
    pub ipv6_isp: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpcTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}

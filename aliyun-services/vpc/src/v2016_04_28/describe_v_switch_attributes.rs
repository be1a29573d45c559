// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVSwitchAttributes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes v switch attributes.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVSwitchAttributes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    waiter(available, status = status, done("Available"), missing("InvalidVSwitchId.NotFound", "InvalidVswitchID.NotFound")),
    waiter(deleted, status = status, done(missing), missing("InvalidVSwitchId.NotFound", "InvalidVswitchID.NotFound")),
    errors(errors::INVALID_V_SWITCH_ID_NOT_FOUND_400)
)]
pub struct DescribeVSwitchAttributes {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// V switch id, for example `vsw-25naue4g****`.
    pub v_switch_id: String,
}

/// Answer of [`DescribeVSwitchAttributes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVSwitchAttributesResponse {
    /// Available IP address count, for example `12`.
    pub available_ip_address_count: Option<i64>,
    /// CIDR block, for example `192.168.0.1/24`.
    pub cidr_block: String,
    /// Creation time, UTC, for example `2021-08-22T10:40:25Z`.
    pub creation_time: String,
    /// Description, for example `abc`.
    pub description: String,
    /// Enabled IPv6, for example `true`.
    pub enabled_ipv6: Option<bool>,
    /// IPv6 CIDR block, for example `2408:XXXX:3c5:44e::/64`.
    pub ipv6_cidr_block: String,
    /// Is default, for example `false`.
    pub is_default: Option<bool>,
    /// Network ACL id, for example `1`.
    pub network_acl_id: String,
    /// Owner id.
    pub owner_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmxazb4ph****`.
    pub resource_group_id: String,
    /// Route table.
    pub route_table: Option<RouteTable>,
    /// Share type, for example `Shared`.
    pub share_type: String,
    /// Status, for example `Pending`.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// V switch id, for example `vsw-25b7pv15t****`.
    pub v_switch_id: String,
    /// V switch name, for example `test`.
    pub v_switch_name: String,
    /// VPC id, for example `vpc-257gq642n****`.
    pub vpc_id: String,
    /// Zone id, for example `cn-beijing-a`.
    pub zone_id: String,
}

/// Route table.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RouteTable {
    /// Route table id, for example `vtb-bp145q7glnuzdv****`.
    pub route_table_id: String,
    /// Route table type, for example `System`.
    pub route_table_type: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}

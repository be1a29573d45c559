// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVpcs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes VPCs.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeVpcs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_count, size = page_size, items = vpcs, item = Vpc)
)]
pub struct DescribeVpcs {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Product, for example `rds`.
    pub product: Option<String>,
    /// Region id, for example `cn-beijing`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxxtz*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPC id, for example `vpc-bp1bva4qkmvqt******`.
    pub vpc_id: Option<String>,
    /// Zone id, for example `cn-beijing-g`.
    pub zone_id: Option<String>,
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
    pub vpcs: Vec<Vpc>,
}

/// VPC.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Vpc {
    /// Ali uid.
    pub ali_uid: String,
    /// Bid, for example `26888`.
    pub bid: String,
    /// CIDR block, for example `172.16.0.0/12`.
    pub cidr_block: String,
    /// Gmt create, UTC, for example `2023-01-01T12:00:00Z`.
    pub gmt_create: String,
    /// Gmt modified, UTC, for example `2023-01-01T12:00:00Z`.
    pub gmt_modified: String,
    /// Is default, for example `true`.
    pub is_default: Option<bool>,
    /// Region no, for example `cn-hangzhou`.
    pub region_no: String,
    /// Status, for example `Available`.
    pub status: String,
    /// V switchs.
    pub v_switchs: Vec<VSwitch>,
    /// VPC id, for example `vpc-xxxxxx`.
    pub vpc_id: String,
    /// VPC name, for example `my-vpc`.
    pub vpc_name: String,
}

/// V switch.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VSwitch {
    /// CIDR block, for example `172.16.0.0/24`.
    pub cidr_block: String,
    /// Gmt create, UTC, for example `2023-01-01T12:00:00Z`.
    pub gmt_create: String,
    /// Gmt modified, UTC, for example `2023-01-01T12:00:00Z`.
    pub gmt_modified: String,
    /// Is default, for example `true`.
    pub is_default: Option<bool>,
    /// Iz no, for example `cn-hangzhou-a`.
    pub iz_no: String,
    /// Status, for example `Available`.
    pub status: String,
    /// V switch id, for example `vsw-xxxxxx`.
    pub v_switch_id: String,
    /// V switch name, for example `default-vswitch`.
    pub v_switch_name: String,
}

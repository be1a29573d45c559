// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVSwitchList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes v switch list.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeVSwitchList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = v_switches,
        item = VSwitch
    )
)]
pub struct DescribeVSwitchList {
    /// Number of the page, from 1.
    pub page_number: Option<String>,
    /// Items a page.
    pub page_size: Option<String>,
    /// Region id.
    pub region_id: Option<String>,
    /// V switch ids.
    pub v_switch_ids: Vec<String>,
    /// VPC id.
    pub vpc_id: Option<String>,
}

/// Answer of [`DescribeVSwitchList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVSwitchListResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// V switches.
    pub v_switches: Vec<VSwitch>,
}

/// V switch.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VSwitch {
    /// Available IP address count.
    pub available_ip_address_count: String,
    /// CIDR block.
    pub cidr_block: String,
    /// Description.
    pub description: String,
    /// Gmt create.
    pub gmt_create: String,
    /// Is default.
    pub is_default: String,
    /// Iz no.
    pub iz_no: String,
    /// Share type.
    pub share_type: String,
    /// Status.
    pub status: String,
    /// V switch id.
    pub v_switch_id: String,
    /// V switch name.
    pub v_switch_name: String,
}

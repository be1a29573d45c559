// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeForwardTableEntries`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes forward table entries.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeForwardTableEntries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = forward_table_entries,
        item = ForwardTableEntry
    ),
    waiter(available, status = forward_table_entries[].status, done("Available")),
    waiter(deleted, status = forward_table_entries[].status, done(missing)),
    errors(
        errors::INCORRET_FORWARD_ENTRY_STATUS, errors::DESCRIBE_FORWARD_PARAM_INVALID,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_FORWARD_TABLE_ID_NOT_FOUND,
    )
)]
pub struct DescribeForwardTableEntries {
    /// External IP, for example `116.28.XX.XX`.
    pub external_ip: Option<String>,
    /// External port, for example `8080`.
    pub external_port: Option<String>,
    /// Forward entry id, for example `fwd-8vbn3bc8roygjp0gy****`.
    pub forward_entry_id: Option<String>,
    /// Forward entry name, for example `ForwardEntry-1`.
    pub forward_entry_name: Option<String>,
    /// Forward table id, for example `ftb-bp1mbjubq34hlcqpa****`.
    pub forward_table_id: Option<String>,
    /// Internal IP, for example `192.168.XX.XX`.
    pub internal_ip: Option<String>,
    /// Internal port, for example `80`.
    pub internal_port: Option<String>,
    /// IP protocol, for example `tcp`.
    pub ip_protocol: Option<String>,
    /// NAT gateway id, for example `ngw-bp1uewa15k4iy5770****`.
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
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeForwardTableEntries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeForwardTableEntriesResponse {
    /// Forward table entries.
    #[rpc(wrapper = "ForwardTableEntry")]
    pub forward_table_entries: Vec<ForwardTableEntry>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Forward table entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ForwardTableEntry {
    /// External IP.
    pub external_ip: String,
    /// External port.
    pub external_port: String,
    /// Forward entry id.
    pub forward_entry_id: String,
    /// Forward entry name.
    pub forward_entry_name: String,
    /// Forward table id.
    pub forward_table_id: String,
    /// Internal IP.
    pub internal_ip: String,
    /// Internal port.
    pub internal_port: String,
    /// IP protocol.
    pub ip_protocol: String,
    /// NAT gateway id.
    pub nat_gateway_id: String,
    /// Status.
    pub status: String,
}

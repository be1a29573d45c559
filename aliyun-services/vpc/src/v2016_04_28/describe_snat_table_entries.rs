// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSnatTableEntries`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes snat table entries.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeSnatTableEntries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = snat_table_entries,
        item = SnatTableEntry
    ),
    waiter(available, status = snat_table_entries[].status, done("Available")),
    waiter(deleted, status = snat_table_entries[].status, done(missing)),
    errors(
        errors::INVALID_NAME_MALFORMED, errors::DESCRIBE_SNAT_PARAM_INVALID,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_SNAT_TABLE_ID_NOT_FOUND,
    )
)]
pub struct DescribeSnatTableEntries {
    /// NAT gateway id, for example `ngw-bp1uewa15k4iy5770****`.
    pub nat_gateway_id: Option<String>,
    /// Network interface ids.
    pub network_interface_ids: Vec<String>,
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
    /// Snat entry id, for example `snat-8vbae8uqh7rjpk7d2****`.
    pub snat_entry_id: Option<String>,
    /// Snat entry name, for example `SnatEntry-1`.
    pub snat_entry_name: Option<String>,
    /// Snat IP, for example `116.22.XX.XX`.
    pub snat_ip: Option<String>,
    /// Snat table id, for example `stb-8vbczigrhop8x5u3t****`.
    pub snat_table_id: Option<String>,
    /// Source CIDR, for example `116.22.XX.XX/24`.
    #[rpc(name = "SourceCIDR")]
    pub source_cidr: Option<String>,
    /// Source v switch id, for example `vsw-3xbjkhjshjdf****`.
    pub source_v_switch_id: Option<String>,
}

/// Answer of [`DescribeSnatTableEntries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSnatTableEntriesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Snat table entries.
    #[rpc(wrapper = "SnatTableEntry")]
    pub snat_table_entries: Vec<SnatTableEntry>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Snat table entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SnatTableEntry {
    /// EIP affinity.
    pub eip_affinity: String,
    /// NAT gateway id.
    pub nat_gateway_id: String,
    /// Network interface id.
    pub network_interface_id: String,
    /// Snat entry id.
    pub snat_entry_id: String,
    /// Snat entry name.
    pub snat_entry_name: String,
    /// Snat IP.
    pub snat_ip: String,
    /// Snat table id.
    pub snat_table_id: String,
    /// Source CIDR.
    #[rpc(name = "SourceCIDR")]
    pub source_cidr: String,
    /// Source v switch id.
    pub source_v_switch_id: String,
    /// Status.
    pub status: String,
}

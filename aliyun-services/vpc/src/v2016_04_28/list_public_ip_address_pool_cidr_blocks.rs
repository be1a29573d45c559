// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListPublicIpAddressPoolCidrBlocks`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists public IP address pool CIDR blocks.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListPublicIpAddressPoolCidrBlocks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = public_ip_pool_cidr_block_list,
        item = PublicIpPoolCidrBlock
    )
)]
pub struct ListPublicIpAddressPoolCidrBlocks {
    /// CIDR block, for example `47.0.XX.XX/24`.
    pub cidr_block: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Public IP address pool id, for example `pippool-6wetvn6fumkgycssx****`.
    pub public_ip_address_pool_id: String,
    /// Region id, for example `cn-chengdu`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ListPublicIpAddressPoolCidrBlocks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListPublicIpAddressPoolCidrBlocksResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Public IP pool CIDR block list.
    pub public_ip_pool_cidr_block_list: Vec<PublicIpPoolCidrBlock>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Public IP pool CIDR block.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PublicIpPoolCidrBlock {
    /// CIDR block, for example `47.0.XX.XX/24`.
    pub cidr_block: String,
    /// Creation time, UTC, for example `2022-05-10T01:37:38Z`.
    pub creation_time: String,
    /// Public IP address pool id, for example `pippool-6wetvn6fumkgycssx****`.
    pub public_ip_address_pool_id: String,
    /// Status, for example `Created`.
    pub status: String,
    /// Total IP num, for example `20`.
    pub total_ip_num: Option<i64>,
    /// Used IP num, for example `20`.
    pub used_ip_num: Option<i64>,
}

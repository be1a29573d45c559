// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListPublicIpAddressPools`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists public IP address pools.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListPublicIpAddressPools)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = public_ip_address_pool_list,
        item = PublicIpAddressPool
    ),
    errors(errors::ILLEGAL_PARAM_ISP)
)]
pub struct ListPublicIpAddressPools {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Isp, for example `BGP`.
    pub isp: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Name, for example `AddressPoolName`.
    pub name: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Public IP address pool ids: at most 100 items.
    #[rpc(max_len = 100)]
    pub public_ip_address_pool_ids: Vec<String>,
    /// Region id, for example `cn-chengdu`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazb4pcdvf****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security protection enabled, for example `true`.
    pub security_protection_enabled: Option<bool>,
    /// Status, for example `Created`.
    pub status: Option<String>,
    /// Tags: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`ListPublicIpAddressPools`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListPublicIpAddressPoolsResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Public IP address pool list.
    pub public_ip_address_pool_list: Vec<PublicIpAddressPool>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Public IP address pool.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PublicIpAddressPool {
    /// Biz type, for example `CloudBox`.
    pub biz_type: String,
    /// Business status, for example `Normal`.
    pub business_status: String,
    /// Creation time, UTC, for example `2022-05-10T01:37:38Z`.
    pub creation_time: String,
    /// Description, for example `AddressPoolDescription`.
    pub description: String,
    /// IP address remaining, for example `true`.
    pub ip_address_remaining: Option<bool>,
    /// Isp, for example `BGP`.
    pub isp: String,
    /// Name, for example `AddressPoolName`.
    pub name: String,
    /// Owner id.
    pub owner_id: String,
    /// Public IP address pool id, for example `pippool-6wetvn6fumkgycssx****`.
    pub public_ip_address_pool_id: String,
    /// Region id, for example `cn-chengdu`.
    pub region_id: String,
    /// Resource group id, for example `rg-acfmxazb4pcdvf****`.
    pub resource_group_id: String,
    /// Security protection types.
    pub security_protection_types: Vec<String>,
    /// Share type, for example `Shared`.
    pub share_type: String,
    /// Status, for example `Created`.
    pub status: String,
    /// Tags.
    pub tags: Vec<PublicIpAddressPoolTag>,
    /// Total IP num, for example `100`.
    pub total_ip_num: Option<i64>,
    /// Used IP num, for example `20`.
    pub used_ip_num: Option<i64>,
    /// User type, for example `admin`.
    pub user_type: String,
    /// Zones.
    pub zones: Vec<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PublicIpAddressPoolTag {
    /// Key, for example `FinanceDept`.
    pub key: String,
    /// Value, for example `FinanceDept`.
    pub value: String,
}

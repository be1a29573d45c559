// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetVpcPrefixListAssociations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets VPC prefix list associations.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/GetVpcPrefixListAssociations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = prefix_list_association,
        item = PrefixListAssociation
    ),
    errors(errors::ILLEGAL_PARAM_NEXT_TOKEN)
)]
pub struct GetVpcPrefixListAssociations {
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Prefix list id, for example `pl-0b7hwu67****`.
    pub prefix_list_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`GetVpcPrefixListAssociations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetVpcPrefixListAssociationsResponse {
    /// Count, for example `1`.
    pub count: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Prefix list association.
    pub prefix_list_association: Vec<PrefixListAssociation>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Prefix list association.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PrefixListAssociation {
    /// CIDR list, for example `192.168.0.0/16`.
    pub cidr_list: String,
    /// Owner id, for example `153460731706****`.
    pub owner_id: String,
    /// Prefix list id, for example `pl-0b7hwu67****`.
    pub prefix_list_id: String,
    /// Reason, for example `failed`.
    pub reason: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Resource id, for example `vtb-bp1drpcfz9srr393h****`.
    pub resource_id: String,
    /// Resource type, for example `vpcRouteTable`.
    pub resource_type: String,
    /// Resource uid, for example `132193271328****`.
    pub resource_uid: String,
    /// Status, for example `Success`.
    pub status: String,
}

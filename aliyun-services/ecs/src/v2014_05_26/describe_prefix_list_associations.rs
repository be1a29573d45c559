// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePrefixListAssociations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes prefix list associations.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrefixListAssociations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = prefix_list_associations,
        item = PrefixListAssociation
    ),
    errors(
        errors::INVALID_PARAMETER, errors::NOT_SUPPORTED_RESOURCE_TYPE,
        errors::INVALID_PREFIX_LIST_ID_NOT_FOUND, errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct DescribePrefixListAssociations {
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Prefix list id, for example `pl-x1j1k5ykzqlixdcy****`.
    pub prefix_list_id: String,
    /// Region id, for example `cn-chengdu`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribePrefixListAssociations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePrefixListAssociationsResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Prefix list associations.
    #[rpc(wrapper = "PrefixListAssociation")]
    pub prefix_list_associations: Vec<PrefixListAssociation>,
    /// Id of the request.
    pub request_id: String,
}

/// Prefix list association.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PrefixListAssociation {
    /// Resource id.
    pub resource_id: String,
    /// Resource type.
    pub resource_type: String,
}

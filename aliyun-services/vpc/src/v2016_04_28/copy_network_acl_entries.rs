// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CopyNetworkAclEntries`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Copies network ACL entries.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CopyNetworkAclEntries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_MISSING_ALI_UID, errors::PARAMETER_MISSING_BID,
        errors::PARAMETER_MISSING_REGION_ID, errors::PARAMETER_EMPTY_REGION_ID,
        errors::PARAMETER_MISSING_NETWORK_ACL_ID, errors::PARAMETER_EMPTY_NETWORK_ACL_ID,
        errors::PARAMETER_MISSING_SOURCE_NETWORK_ACL_ID,
        errors::PARAMETER_EMPTY_SOURCE_NETWORK_ACL_ID, errors::INVALID_NETWORK_ACL_NOT_FOUND,
        errors::INVALID_SOURCE_NETWORK_ACL_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct CopyNetworkAclEntries {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Network ACL id, for example `nacl-a2do9e413e0spxxxxxxxx`.
    pub network_acl_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source network ACL id, for example `nacl-ghuo9ehg3e0spxxxxxxxx`.
    pub source_network_acl_id: String,
}

/// Answer of [`CopyNetworkAclEntries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CopyNetworkAclEntriesResponse {
    /// Id of the request.
    pub request_id: String,
}

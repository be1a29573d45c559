// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDhcpOptionsSet`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes dhcp options set.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteDhcpOptionsSet)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_DHCP_OPTIONS_SET, errors::OPERATION_UNSUPPORTED_DHCP_OPTIONS_SET,
        errors::DEPENDENCY_VIOLATION_VPC_ATTACHMENT, errors::INVALID_DHCP_OPTIONS_SET_ID_NOT_FOUND,
        errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct DeleteDhcpOptionsSet {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Dhcp options set id, for example `dopt-o6w0df4epg9zo8isy****`.
    pub dhcp_options_set_id: String,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
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
}

/// Answer of [`DeleteDhcpOptionsSet`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDhcpOptionsSetResponse {
    /// Id of the request.
    pub request_id: String,
}

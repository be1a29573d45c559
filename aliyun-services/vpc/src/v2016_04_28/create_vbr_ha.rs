// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVbrHa`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates vbr ha.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateVbrHa)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_FAILED_VBR_CEN_NOT_CONSISTENT,
        errors::OPERATION_FAILED_VBR_ALI_UID_NOT_CONSISTENT,
        errors::OPERATION_FAILED_VBR_ACCESS_DEVICE_SAME,
        errors::OPERATION_FAILED_VBR_BAND_WIDTH_EXCEED,
        errors::OPERATION_FAILED_VBR_IN_USED_BY_OTHER_HA,
        errors::OPERATION_FAILED_VBR_BGP_PEER_NOT_ENABLE_BFD,
        errors::OPERATION_FAILED_VBR_CEN_NOT_RELATION, errors::RESOURCE_NOT_FOUND_VBR,
    )
)]
pub struct CreateVbrHa {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `VBRHa`.
    pub description: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Name, for example `VBRHa`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Peer vbr id, for example `vbr-bp12mw1f8k3jgygk9****`.
    pub peer_vbr_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Vbr id, for example `vbr-bp1jcg5cmxjbl9xgc****`.
    pub vbr_id: String,
}

/// Answer of [`CreateVbrHa`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVbrHaResponse {
    /// Id of the request.
    pub request_id: String,
    /// Vbr ha id, for example `vbrha-sa1sxheuxtd98****`.
    pub vbr_ha_id: String,
}

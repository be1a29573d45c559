// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyBgpPeerAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies BGP peer attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyBgpPeerAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_IP_ADDRESS, errors::INVALID_ACCESS_DEVICE_ID_NOT_FOUND,
        errors::QUOTA_EXCEEDED_BFD_SESSION, errors::MISSING_PARAM_BGP_PEER_ID,
        errors::INVALID_BGP_PEER_NOT_FOUND, errors::INVALID_REGION_ID_NOT_FOUND_400,
        errors::INCORRECT_STATUS_BGP_PEER, errors::MISSING_PARAM_ENABLE_BFD,
        errors::ILLEGAL_PARAM_BFD_MULTI_HOP, errors::OPERATION_FAILED_PCONN_TRAFFIC_NOT_ENABLE,
        errors::DUPLICATED_PARAM_PEER_IP_ADDRESS, errors::INVALID_BGP_PEER_ID_NOT_FOUND,
        errors::INCORRET_STATUS_BGP_PEER, errors::INTERNAL_ERROR_500,
    )
)]
pub struct ModifyBgpPeerAttribute {
    /// Bfd multi hop, for example `3`.
    pub bfd_multi_hop: Option<i32>,
    /// BGP group id, for example `bgpg-m5eo12jxuw2hc0uqq****`.
    pub bgp_group_id: Option<String>,
    /// BGP peer id, for example `bgp-m5eoyp2mwegk8ce9v****`.
    pub bgp_peer_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Enable bfd, for example `false`.
    pub enable_bfd: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Peer IP address, for example `116.62.XX.XX`.
    pub peer_ip_address: Option<String>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyBgpPeerAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyBgpPeerAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteBgpPeer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes BGP peer.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteBgpPeer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::QUOTA_EXCEEDED_BGP, errors::QUOTA_EXCEEDED_NQA, errors::QUOTA_EXCEEDED_BGP_NETWORK,
        errors::INVALID_PEER_IP_ADDRESS, errors::INVALID_VBR_NETWORK, errors::INVALID_BGP_GROUP,
        errors::INVALID_BGP_NAME_MALFORMED, errors::INVALID_BGP_DISCRIPTION_MALFORMED,
        errors::INVALID_BGP_AUTHKEY_MALFORMED, errors::INVALID_IP_MALFORMED,
        errors::INVALID_PEER_ASN_MALFORMED, errors::INVALID_PARAMS_NOT_NULL,
        errors::INVALID_PARAMS_NOT_FOUND, errors::INVALID_PARAMS_ALREADY_EXISTS,
        errors::INVALID_STATUS_CANNOT_OPERATE,
        errors::INVALID_PARAMS_PEER_IP_ADDRESS_MUST_POINT_OUT,
        errors::INVALID_PARAMS_PEER_IP_ADDRESS_IN_USE, errors::INVALID_BGP_PEER_NOT_FOUND,
        errors::INCORRECT_STATUS_BGP_PEER, errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct DeleteBgpPeer {
    /// BGP peer id, for example `bgp-wz977wcrmb69a********`.
    pub bgp_peer_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DeleteBgpPeer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteBgpPeerResponse {
    /// Id of the request.
    pub request_id: String,
}

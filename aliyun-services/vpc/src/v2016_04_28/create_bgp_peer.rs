// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateBgpPeer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates BGP peer.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateBgpPeer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::QUOTA_EXCEEDED_BGP, errors::QUOTA_EXCEEDED_NQA,
        errors::INVALID_ACCESS_DEVICE_ID_NOT_FOUND, errors::QUOTA_EXCEEDED_BFD_SESSION,
        errors::QUOTA_EXCEEDED_BGP_NETWORK, errors::INVALID_PEER_IP_ADDRESS,
        errors::INVALID_VBR_NETWORK, errors::INVALID_BGP_GROUP, errors::INVALID_BGP_NAME_MALFORMED,
        errors::INVALID_BGP_DISCRIPTION_MALFORMED, errors::INVALID_BGP_AUTHKEY_MALFORMED,
        errors::INVALID_IP_MALFORMED, errors::INVALID_PEER_ASN_MALFORMED,
        errors::INVALID_PARAMS_NOT_NULL, errors::INVALID_PARAMS_NOT_FOUND,
        errors::INVALID_PARAMS_ALREADY_EXISTS, errors::INVALID_STATUS_CANNOT_OPERATE,
        errors::INVALID_PARAMS_PEER_IP_ADDRESS_MUST_POINT_OUT,
        errors::INVALID_PARAMS_PEER_IP_ADDRESS_IN_USE, errors::BGP_PEER_ALREADY_EXISTS,
        errors::MISSING_PARAM_ENABLE_BFD, errors::OPERATION_UNSUPPORTED_IPV6_FOR_THIS_REGION,
        errors::ILLEGAL_PARAM_BFD_MULTI_HOP, errors::OPERATION_FAILED_PCONN_TRAFFIC_NOT_ENABLE,
        errors::UNSUPPORTED_FEATURE_VPCONN, errors::DUPLICATED_PARAM_PEER_IP_ADDRESS,
        errors::DUPLICATED_PARAM_LOCAL_IP_ADDRESS, errors::DUPLICATED_PARAM_PEER_IPV6_ADDRESS,
        errors::DUPLICATED_PARAM_LOCAL_IPV6_ADDRESS,
        errors::ILLEGAL_PARAM_LOCAL_GATEWAY_IP_AND_MASK,
        errors::ILLEGAL_PARAM_PEERING_IPV6_SUBNET_MASK, errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct CreateBgpPeer {
    /// Bfd multi hop, for example `3`.
    pub bfd_multi_hop: Option<i32>,
    /// BGP group id, for example `bgpg-wz9f62v4fbg****`.
    pub bgp_group_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Enable bfd: default `false`, for example `true`.
    pub enable_bfd: Option<bool>,
    /// IP version, for example `IPv4`.
    pub ip_version: Option<String>,
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

/// Answer of [`CreateBgpPeer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateBgpPeerResponse {
    /// BGP peer id, for example `bgp-m5eoyp2mwegk8ce9v****`.
    pub bgp_peer_id: String,
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyBgpGroupAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies BGP group attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyBgpGroupAttribute)
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
        errors::INVALID_BGP_GROUP_LOCAL_ASN_INVALID, errors::INVALID_PARAMS_NOT_FOUND,
        errors::INVALID_PARAMS_ALREADY_EXISTS, errors::INVALID_STATUS_CANNOT_OPERATE,
        errors::INVALID_PARAMS_PEER_IP_ADDRESS_MUST_POINT_OUT,
        errors::INVALID_PARAMS_PEER_IP_ADDRESS_IN_USE, errors::ILLEGAL_PARAM_PEER_ASN,
        errors::ILLEGAL_PARAM_LOCAL_ASN, errors::OPERATION_FAILED_PCONN_TRAFFIC_NOT_ENABLE,
        errors::OPERATION_UNSUPPORT, errors::OPERATION_FAILED_CLEAR_AUTH_KEY_FORBIDDEN,
        errors::ILLEGAL_PARAM_ROUTE_LIMIT,
        errors::OPERATION_DENIED_VBR_ATTACH_ECR_IN_MIDDLE_STATUS,
        errors::OPERATION_UNSUPPORTED_VBR_ATTACHED_ECR, errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct ModifyBgpGroupAttribute {
    /// Auth key, for example `!PWZ2****`.
    pub auth_key: Option<String>,
    /// BGP group id, for example `bgpg-wz9f62v4fbg2g****`.
    pub bgp_group_id: String,
    /// Clear auth key: default `false`, for example `false`.
    pub clear_auth_key: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `BGP`.
    pub description: Option<String>,
    /// Is fake asn: default `true`, for example `false`.
    pub is_fake_asn: Option<bool>,
    /// Local asn, for example `45104`.
    pub local_asn: Option<i64>,
    /// Name, for example `test`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Peer asn.
    pub peer_asn: Option<i64>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Route quota, for example `110`.
    pub route_quota: Option<i32>,
}

/// Answer of [`ModifyBgpGroupAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyBgpGroupAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

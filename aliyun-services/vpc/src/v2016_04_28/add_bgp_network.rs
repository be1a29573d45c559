// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddBgpNetwork`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Adds BGP network.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AddBgpNetwork)
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
        errors::INVALID_PARAMS_PEER_IP_ADDRESS_IN_USE, errors::DUPLICATED_CIDR_BLOCK,
        errors::INVALID_IP_IP_IN_SNAT_POOL, errors::INVALID_DEST_CIDR_BLOCK_MALFORMED,
        errors::ILLEGAL_PARAM_CONFLICT_WITH_D_CLASS,
        errors::OPERATION_FAILED_PCONN_TRAFFIC_NOT_ENABLE,
        errors::OPERATION_FAILED_NO_ACTIVE_ROUTER_INTERFACE, errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct AddBgpNetwork {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Dst CIDR block, for example `10.10.XX.XX/32`.
    pub dst_cidr_block: String,
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
    /// Router id, for example `vrt-2zeo3xzyf38r4u******`.
    pub router_id: String,
    /// VPC id, for example `vpc-bp1qpo0kug3a2*****`.
    pub vpc_id: Option<String>,
}

/// Answer of [`AddBgpNetwork`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddBgpNetworkResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssociateHaVip`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Associates ha vip.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AssociateHaVip)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_UNSUPPORTED_BIND_ON_FREE_NETWORK_INTERFACE,
        errors::OPERATION_UNSUPPORTED_BIND_MULTIPLE_TYPE,
        errors::OPERATION_UNSUPPORTED_BIND_ON_MULTIPLE_VSWITCH, errors::INVALID_VIP_STATUS,
        errors::INCORRECT_HA_VIP_STATUS, errors::INCORRECT_INSTANCE_STATUS,
        errors::COUNT_LIMIT_EXCEED_HA_VIP_ON_INSTANCE,
        errors::COUNT_LIMIT_EXCEEDED_HA_VIP_ON_ECS_INSTANCE,
        errors::OPERATION_FAILED_DISTIBUTE_LOCK, errors::INVALID_NETWORK_INTERFACE_ID_NOT_FOUND,
        errors::OPERATION_FAILED_QUERY_NETWORK_INTERFACE_INFO, errors::ILLEGAL_PARAM_INSTANCE_TYPE,
        errors::OPERATION_UNSUPPORTED_BIND_ON_SAME_ECS,
        errors::OPERATION_UNSUPPORTED_HAVIP_BIND_TYPE, errors::INVALID_INSTANCE_NOT_EXIST,
        errors::OPERATION_DENIED_BIND_ON_SAME_ECS, errors::FORBIDDEN_HA_VIP,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::RESOURCE_NOT_FOUND_ECS_INSTANCE,
        errors::INVALID_STATUS_NOT_ALLOW, errors::INVALID_HA_VIP_EXIST,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_HA_VIP_ID_NOT_FOUND,
        errors::INVALID_INSTANCE_ID_NOT_FOUND_404, errors::QUOTA_EXCEEDED_HA_VIP_BIND_INSTANCE,
    )
)]
pub struct AssociateHaVip {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Ha vip id, for example `havip-2zeo05qre24nhrqpy****`.
    pub ha_vip_id: String,
    /// Instance id, for example `i-faf344422ffsfad****`.
    pub instance_id: String,
    /// Instance type, for example `EcsInstance`.
    pub instance_type: Option<String>,
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

/// Answer of [`AssociateHaVip`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateHaVipResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateTrafficMirrorSessionAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates traffic mirror session attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UpdateTrafficMirrorSessionAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_BUSINESS_STATUS_TRAFFIC_MIRROR, errors::OPT_IN_REQUIRED_TRAFFIC_MIRROR,
        errors::DUPLICATED_PARAM_PRIORITY, errors::RESOURCE_NOT_FOUND_TRAFFIC_MIRROR_SESSION,
        errors::INCORRECT_STATUS_TRAFFIC_MIRROR_SESSION,
        errors::RESOURCE_NOT_FOUND_TRAFFIC_MIRROR_FILTER,
        errors::INCORRECT_STATUS_TRAFFIC_MIRROR_FILTER,
        errors::QUOTA_EXCEEDED_FILTER_RELATED_SESSION,
        errors::RESOURCE_NOT_FOUND_NETWORK_INTERFACE, errors::RESOURCE_NOT_FOUND_ECS_INSTANCE,
        errors::RESOURCE_NOT_FOUND_SLB, errors::OPERATION_DENIED_SLB_NOT_IN_VPC,
        errors::QUOTA_EXCEEDED_NETWORK_INTERFACE_RELATED_SESSION,
        errors::QUOTA_EXCEEDED_SLB_RELATED_SESSION,
        errors::OPERATION_DENIED_ECS_NOT_SUPPORT_TRAFFIC_MIRROR,
        errors::OPERATION_DENIED_DUPLICATE_ROLE, errors::INVALID_LOAD_BALANCER_ID_NOT_FOUND,
        errors::OPERATION_DENIED_FREE_NETWORK_INTERFACE, errors::OPERATION_DENIED_CLASSIC_SLB,
        errors::QUOTA_EXCEEDED_SOURCE_NUM_PER_TARGET,
        errors::OPERATION_FAILED_NOT_SUPPORT_BIZ_TYPE,
        errors::OPERATION_DENIED_UNSUPPORTED_TARGET_TYPE,
    )
)]
pub struct UpdateTrafficMirrorSessionAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Enabled, for example `false`.
    pub enabled: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Packet length, for example `1500`.
    pub packet_length: Option<i32>,
    /// Priority, for example `2`.
    pub priority: Option<i32>,
    /// Region id, for example `cn-hongkong`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Traffic mirror filter id, for example `tmf-j6cmls82xnc86vtpe****`.
    pub traffic_mirror_filter_id: Option<String>,
    /// Traffic mirror session description, for example `This is a new session.`.
    pub traffic_mirror_session_description: Option<String>,
    /// Traffic mirror session id, for example `tms-j6cla50buc44ap8tu****`.
    pub traffic_mirror_session_id: String,
    /// Traffic mirror session name, for example `abc`.
    pub traffic_mirror_session_name: Option<String>,
    /// Traffic mirror target id, for example `eni-j6c2fp57q8rr47rp*****`.
    pub traffic_mirror_target_id: Option<String>,
    /// Traffic mirror target type, for example `NetworkInterface`.
    pub traffic_mirror_target_type: Option<String>,
    /// Virtual network id, for example `10`.
    pub virtual_network_id: Option<i32>,
}

/// Answer of [`UpdateTrafficMirrorSessionAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateTrafficMirrorSessionAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

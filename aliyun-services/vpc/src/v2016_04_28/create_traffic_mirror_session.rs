// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateTrafficMirrorSession`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates traffic mirror session.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateTrafficMirrorSession)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_BUSINESS_STATUS_TRAFFIC_MIRROR, errors::OPT_IN_REQUIRED_TRAFFIC_MIRROR,
        errors::DUPLICATED_PARAM_SOURCE_INSTANCE_IDS, errors::OPERATION_DENIED_DUPLICATE_ROLE,
        errors::RESOURCE_NOT_FOUND_NETWORK_INTERFACE, errors::RESOURCE_NOT_FOUND_ECS_INSTANCE,
        errors::RESOURCE_NOT_FOUND_SLB, errors::OPERATION_DENIED_SLB_NOT_IN_VPC,
        errors::RESOURCE_NOT_FOUND_TRAFFIC_MIRROR_FILTER,
        errors::INCORRECT_STATUS_TRAFFIC_MIRROR_FILTER,
        errors::OPERATION_DENIED_ECS_NOT_SUPPORT_TRAFFIC_MIRROR,
        errors::QUOTA_EXCEEDED_SESSION_NUM, errors::QUOTA_EXCEEDED_FILTER_RELATED_SESSION,
        errors::QUOTA_EXCEEDED_SOURCE_NUM_PER_SESSION,
        errors::QUOTA_EXCEEDED_NETWORK_INTERFACE_RELATED_SESSION,
        errors::QUOTA_EXCEEDED_SLB_RELATED_SESSION, errors::UNSUPPORTED_REGION,
        errors::INVALID_LOAD_BALANCER_ID_NOT_FOUND,
        errors::OPERATION_DENIED_FREE_NETWORK_INTERFACE, errors::OPERATION_DENIED_CLASSIC_SLB,
        errors::RESOURCE_NOT_FOUND_TARGET_INSTANCE, errors::QUOTA_EXCEEDED_SOURCE_NUM_PER_TARGET,
        errors::INCORRECT_STATUS_NETWORK_INTERFACE, errors::OPERATION_FAILED_NOT_SUPPORT_BIZ_TYPE,
        errors::ILLEGAL_PARAM_PRIORITY, errors::OPERATION_DENIED_UNSUPPORTED_TARGET_TYPE,
    )
)]
pub struct CreateTrafficMirrorSession {
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
    /// Priority: 1 to 32766, for example `1`.
    #[rpc(min = 1, max = 32766)]
    pub priority: i32,
    /// Region id, for example `cn-hongkong`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// Traffic mirror filter id, for example `tmf-j6cmls82xnc86vtpe****`.
    pub traffic_mirror_filter_id: String,
    /// Traffic mirror session description, for example `This is a trafficmirrorsession.`.
    pub traffic_mirror_session_description: Option<String>,
    /// Traffic mirror session name, for example `test`.
    pub traffic_mirror_session_name: Option<String>,
    /// Traffic mirror source ids: at most 30 items.
    #[rpc(max_len = 30, required)]
    pub traffic_mirror_source_ids: Vec<String>,
    /// Traffic mirror target id, for example `eni-j6c8znm5l1yt4sox****`.
    pub traffic_mirror_target_id: String,
    /// Traffic mirror target type, for example `NetworkInterface`.
    pub traffic_mirror_target_type: String,
    /// Virtual network id, for example `1`.
    pub virtual_network_id: Option<i32>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`CreateTrafficMirrorSession`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateTrafficMirrorSessionResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: String,
    /// Traffic mirror session id, for example `tms-j6ce5di4w7nvigfjz****`.
    pub traffic_mirror_session_id: String,
}

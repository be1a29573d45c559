// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRouterInterfaceAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies router interface attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyRouterInterfaceAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::FORBIDDEN_FINANCIAL_LOCKED, errors::INVALID_NAME_MALFORMED,
        errors::INVALID_OPPOSITE_ROUTER_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_DESCRIPTION_MALFORMED, errors::FORBBIDEN, errors::LINK_ROLE_NOT_SUPPORT,
        errors::FORBBIDEN_MODIFY_ID_AND_TYPE, errors::INVALID_PARAM_MODIFY_ROUTER_INTERFACE,
        errors::INSTANCE_IN_PROCESSIONG, errors::ILLEGAL_PARAM_HC_THRESHOLD,
        errors::ILLEGAL_PARAM_HC_RATE, errors::INVALID_HEALTH_CHECK_IP_MALFORMD,
        errors::ILLEGAL_PARAM_HC_SOURCE_IP, errors::OPERATION_FAILED_OPERATION_LOCKED,
        errors::INCORRECT_STATUS_ROUTER_INTERFACE, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_ROUTER_INTERFACE_ID_NOT_FOUND,
    )
)]
pub struct ModifyRouterInterfaceAttribute {
    /// Delete health check IP, for example `false`.
    pub delete_health_check_ip: Option<bool>,
    /// Description, for example `路由器接口`.
    pub description: Option<String>,
    /// Hc rate, for example `2000`.
    pub hc_rate: Option<i32>,
    /// Hc threshold, for example `8`.
    pub hc_threshold: Option<i32>,
    /// Health check source IP, for example `116.62.XX.XX`.
    pub health_check_source_ip: Option<String>,
    /// Health check target IP, for example `116.62.XX.XX`.
    pub health_check_target_ip: Option<String>,
    /// Name, for example `TEST`.
    pub name: Option<String>,
    /// Opposite interface id, for example `ri-2zeo3xzyf38r4urz****`.
    pub opposite_interface_id: Option<String>,
    /// Opposite interface owner id.
    pub opposite_interface_owner_id: Option<i64>,
    /// Opposite router id, for example `vrt-bp1jcg5cmxjbl9xgc****`.
    pub opposite_router_id: Option<String>,
    /// Opposite router type, for example `VBR`.
    pub opposite_router_type: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Router interface id, for example `ri-2zeo3xzyf38r4urz****`.
    pub router_interface_id: String,
}

/// Answer of [`ModifyRouterInterfaceAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRouterInterfaceAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyNetworkInterfaceAttribute`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies network interface attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyNetworkInterfaceAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_OPERATION_NOT_SUPPORT_MODIFY_QUEUE_NUMBER, errors::MISSING_PARAMETER,
        errors::UNSUPPORTED_PARAMETER, errors::INVALID_PARAMETER,
        errors::INVALID_INSTANCE_ID_MALFORMED, errors::INVALID_OPERATION_INVALID_ECS_STATE,
        errors::INVALID_OPERATION_INVALID_ENI_STATE,
        errors::INVALID_OPERATION_DETACH_PRIMARY_ENI_NOT_ALLOWED, errors::INVALID_PARAMS_ENI_ID,
        errors::FORBIDDEN_REGION_ID_400, errors::JOINED_GROUP_LIMIT_EXCEED,
        errors::INVALID_ENI_QUEUE_SIZE_REGION_OR_USER_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_ENI_QUEUE_SIZE, errors::INVALID_PARAMETER_CONFLICT,
        errors::INVALID_CONNECTION_TRACKING_CONFIGURATION_REGION_OR_USER_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_INVALID_QUEUE_PAIR_NUMBER_400,
        errors::INVALID_PARAMETER_ENI_CONNECTION_TRACKING_CONFIGURATION,
        errors::INVALID_OPERATION_MAX_ENI_QUEUE_PAIR_NUMBER_EXCEED_400,
        errors::INVALID_OPERATION_HIGH_PERFORMANCE_ENI_PER_INSTANCE_LIMIT_EXCEEDED_400,
        errors::INVALID_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_HIGH_PERFORMANCE,
        errors::INVALID_TRAFFIC_MODE_MODIFY_TO_STANDARD_NOT_SUPPORTED,
        errors::INVALID_OPERATION_ENI_TRAFFIC_MODE_NOT_SUPPORT_IPV6_400,
        errors::INVALID_OPERATION_ENI_QUEUE_PAIR_NUMBER_OVERFLOW_400,
        errors::INVALID_PARAMETER_QUEUE_PAIR_NUMBER_MUST_EMPTY_400,
        errors::INVALID_PARAMETER_ENI_TRAFFIC_MODE_400, errors::INVALID_USER_TYPE_NOT_SUPPORTED,
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::FORBIDDEN_NOT_SUPPORT_RAM,
        errors::FORBIDDEN_SUB_USER, errors::MAX_ENI_COUNT_EXCEEDED,
        errors::ENI_PER_INSTANCE_LIMIT_EXCEEDED,
        errors::INVALID_OPERATION_AVAILABILITY_ZONE_MISMATCH,
        errors::INVALID_OPERATION_VPC_MISMATCH, errors::SECURITY_GROUP_INSTANCE_LIMIT_EXCEED,
        errors::INVALID_SECURITY_GROUP_ID_NOT_VPC, errors::INVALID_OPERATION_INVALID_ENI_TYPE,
        errors::INVALID_OPERATION_ENI_SERVICE_MANAGED, errors::INVALID_OPERATION_MULTI_GROUP_TYPE,
        errors::INVALID_OPERATION_ENI_COUNT_EXCEEDED,
        errors::INVALID_PARAMS_NETWORK_INTERFACE_NAME,
        errors::INVALID_OPERATION_MODIFY_PRIMARY_ENI_QUEUE_NUMBER,
        errors::INVALID_OPERATION_INVALID_ENI_STATE_403,
        errors::INVALID_OPERATION_RESOURCE_MANAGED_BY_CLOUD_PRODUCT,
        errors::INVALID_PARAMETER_INVALID_ENI_QUEUE_NUMBER,
        errors::INVALID_OPERATION_MAX_ENI_QUEUE_NUMBER_EXCEEDED,
        errors::INVALID_OPERATION_EXCEED_INSTANCE_TYPE_QUEUE_NUMBER, errors::ACL_LIMIT_EXCEED,
        errors::INVALID_ECS_ID_NOT_FOUND, errors::INVALID_ENI_ID_NOT_FOUND,
        errors::INVALID_V_SWITCH_ID_NOT_FOUND, errors::INVALID_SECURITY_GROUP_ID_NOT_FOUND,
        errors::INVALID_OPERATION_PRIMARY_ENI_ONLY_SUPPORT_MODIFY_NAME_AND_DESC,
    )
)]
pub struct ModifyNetworkInterfaceAttribute {
    /// Connection tracking configuration.
    #[rpc(dotted)]
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    /// Delete on release, for example `true`.
    pub delete_on_release: Option<bool>,
    /// Description, for example `testDescription`.
    pub description: Option<String>,
    /// Enable primary IPv6.
    #[rpc(name = "EnablePrimaryIPv6")]
    pub enable_primary_ipv6: Option<bool>,
    /// Enhanced network.
    #[rpc(dotted)]
    pub enhanced_network: Option<EnhancedNetwork>,
    /// Network interface id, for example `eni-bp67acfmxazb4p****`.
    pub network_interface_id: String,
    /// Network interface name, for example `eniTestName`.
    pub network_interface_name: Option<String>,
    /// Network interface traffic config.
    #[rpc(dotted)]
    pub network_interface_traffic_config: Option<NetworkInterfaceTrafficConfig>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Queue number: at least -1, for example `8`.
    #[rpc(min = -1)]
    pub queue_number: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Rx queue size, for example `8192`.
    pub rx_queue_size: Option<i32>,
    /// Security group id: at most 100 items.
    #[rpc(max_len = 100)]
    pub security_group_id: Vec<String>,
    /// Source dest check, for example `false`.
    pub source_dest_check: Option<bool>,
    /// Tx queue size, for example `8192`.
    pub tx_queue_size: Option<i32>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Connection tracking configuration.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ConnectionTrackingConfiguration {
    /// TCP closed and time wait timeout, for example `3`.
    pub tcp_closed_and_time_wait_timeout: Option<i32>,
    /// TCP established timeout, for example `910`.
    pub tcp_established_timeout: Option<i32>,
    /// UDP timeout, for example `30`.
    pub udp_timeout: Option<i32>,
}

/// Enhanced network.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EnhancedNetwork {
    /// Enable express.
    pub enable_express: Option<bool>,
    /// Enable rss, for example `false`.
    pub enable_rss: Option<bool>,
    /// Enable sriov, for example `true`.
    pub enable_sriov: Option<bool>,
    /// Virtual function quantity.
    pub virtual_function_quantity: Option<i32>,
    /// Virtual function total queue number.
    pub virtual_function_total_queue_number: Option<i32>,
}

/// Network interface traffic config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct NetworkInterfaceTrafficConfig {
    /// Network interface traffic mode, for example `HighPerformance`.
    pub network_interface_traffic_mode: Option<String>,
    /// Queue number, for example `8`.
    pub queue_number: Option<i32>,
    /// Queue pair number, for example `8`.
    pub queue_pair_number: Option<i32>,
    /// Rx queue size, for example `8192`.
    pub rx_queue_size: Option<i32>,
    /// Tx queue size, for example `8192`.
    pub tx_queue_size: Option<i32>,
}

/// Answer of [`ModifyNetworkInterfaceAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyNetworkInterfaceAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateLoadBalancer`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates load balancer.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/CreateLoadBalancer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED_ONLY_PAY_BY_TRAFFIC_SUPPORTED, errors::OPERATION_FAILED_S,
        errors::MISMATCH_ZONE_ID_AND_VSWITCH_ID, errors::QUOTA_EXCEEDED_S,
        errors::DRY_RUN_OPERATION, errors::OPERATION_DENIED_ONLY_POST_PAID_SUPPORTED,
        errors::OPERATION_FAILED_DUPLICATE_ZONES, errors::RESOURCE_NOT_ENOUGH_V_SWITCH_IP,
        errors::DUPLICATED_PARAM_ALLOCATION_ID, errors::RESOURCE_IN_CONFIGURING_VSWITCH_ID,
        errors::ILLEGAL_PARAM, errors::OPERATION_FAILED_UNPAID_BILL,
        errors::OPERATION_DENIED_SERVICE_LINKED_ROLE_NOT_EXIST,
        errors::RESOURCE_ALREADY_ASSOCIATED_ALLOCATION_ID,
        errors::OPERATION_FAILED_V_SWITCH_NOT_SUPPORT_IPV6, errors::INVALID_ZONES,
        errors::QUOTA_EXCEEDED_QUOTA_INSUFFICIENT, errors::RESOURCE_IN_USE_IP,
        errors::OPERATION_FAILED_CREATE_ORDER_ERROR,
        errors::OPERATION_FAILED_NOT_EXIST_RESOURCE_GROUP,
        errors::ILLEGAL_PARAM_LOAD_BALANCER_NAME, errors::SYSTEM_BUSY, errors::MISSING_PARAM_S,
        errors::UNAUTHORIZED_ZONE, errors::FORBIDDEN_NO_PERMISSION, errors::UNAUTHORIZED_REGION,
        errors::RESOURCE_NOT_FOUND_V_SWITCH, errors::RESOURCE_NOT_FOUND_VPC,
    )
)]
pub struct CreateLoadBalancer {
    /// Address IP version: default `ipv4`, for example `ipv4`.
    pub address_ip_version: Option<String>,
    /// Address type, for example `Internet`.
    pub address_type: String,
    /// Bandwidth package id, for example `cbwp-bp1vevu8h3ieh****`.
    pub bandwidth_package_id: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Deletion protection config.
    #[rpc(dotted)]
    pub deletion_protection_config: Option<DeletionProtectionConfig>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer billing config.
    #[rpc(dotted)]
    pub load_balancer_billing_config: Option<LoadBalancerBillingConfig>,
    /// Load balancer name, for example `NLB1`.
    pub load_balancer_name: Option<String>,
    /// Load balancer type: default `network`, for example `network`.
    pub load_balancer_type: Option<String>,
    /// Modification protection config.
    #[rpc(dotted)]
    pub modification_protection_config: Option<ModificationProtectionConfig>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// VPC id, for example `vpc-bp1b49rqrybk45nio****`.
    pub vpc_id: String,
    /// Zone mappings: 1 to 10 items.
    #[rpc(dotted, min_len = 1, max_len = 10, required)]
    pub zone_mappings: Vec<ZoneMapping>,
}

/// Deletion protection config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DeletionProtectionConfig {
    /// Enabled, for example `false`.
    pub enabled: Option<bool>,
    /// Reason, for example `The instance is running`.
    pub reason: Option<String>,
}

/// Load balancer billing config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct LoadBalancerBillingConfig {
    /// Pay type, for example `PostPay`.
    pub pay_type: Option<String>,
}

/// Modification protection config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ModificationProtectionConfig {
    /// Reason, for example `Service guarantee period`.
    pub reason: Option<String>,
    /// Status, for example `ConsoleProtection`.
    pub status: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `env`.
    pub key: Option<String>,
    /// Value, for example `product`.
    pub value: Option<String>,
}

/// Zone mapping.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ZoneMapping {
    /// Allocation id, for example `eip-bp1aedxso6u80u0qf****`.
    pub allocation_id: Option<String>,
    /// IPv4 local addresses.
    pub ipv4_local_addresses: Vec<String>,
    /// IPv6 address, for example `2408:400a:d5:3080:b409:840a:ca:e8e5`.
    pub ipv6_address: Option<String>,
    /// IPv6 local addresses.
    pub ipv6_local_addresses: Vec<String>,
    /// Private IPv4 address, for example `192.168.10.1`.
    #[rpc(name = "PrivateIPv4Address")]
    pub private_ipv4_address: Option<String>,
    /// V switch id, for example `vsw-sersdf****`.
    pub v_switch_id: String,
    /// Zone id, for example `cn-hangzhou-a`.
    pub zone_id: String,
}

/// Answer of [`CreateLoadBalancer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateLoadBalancerResponse {
    /// Loadbalancer id, for example `nlb-83ckzc8d4xlp8o****`.
    pub loadbalancer_id: String,
    /// Order id, for example `20230000`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}

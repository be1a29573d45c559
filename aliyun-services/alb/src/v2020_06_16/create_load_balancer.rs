// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateLoadBalancer`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates load balancer.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/CreateLoadBalancer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_ENOUGH_V_SWITCH_IP, errors::QUOTA_EXCEEDED_LOAD_BALANCERS_NUM,
        errors::MISMATCH_ZONE_ID_AND_V_SWITCH_ID, errors::DUPLICATED_PARAM_ZONE_ID,
        errors::OPERATION_DENYED_SERVICE_LINKED_ROLE_NOT_EXIST,
        errors::RESOURCE_NOT_FOUND_V_SWITCH,
    )
)]
pub struct CreateLoadBalancer {
    /// Address allocated mode: default `Dynamic`, for example `Dynamic`.
    pub address_allocated_mode: Option<String>,
    /// Address IP version, for example `IPv4`.
    pub address_ip_version: Option<String>,
    /// Address type, for example `Internet`.
    pub address_type: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Deletion protection enabled, for example `false`.
    pub deletion_protection_enabled: Option<bool>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer billing config.
    #[rpc(dotted)]
    pub load_balancer_billing_config: LoadBalancerBillingConfig,
    /// Load balancer edition, for example `Standard`.
    pub load_balancer_edition: String,
    /// Load balancer name, for example `alb1`.
    pub load_balancer_name: Option<String>,
    /// Modification protection config.
    #[rpc(dotted)]
    pub modification_protection_config: Option<ModificationProtectionConfig>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// Security group ids.
    #[rpc(dotted)]
    pub security_group_ids: Vec<SecurityGroupId>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// VPC id, for example `vpc-bp1b49rqrybk45nio****`.
    pub vpc_id: String,
    /// Zone mappings: 1 to 10 items.
    #[rpc(dotted, min_len = 1, max_len = 10, required)]
    pub zone_mappings: Vec<ZoneMapping>,
}

/// Load balancer billing config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct LoadBalancerBillingConfig {
    /// Bandwidth package id, for example `cbwp-bp1vevu8h3ieh****`.
    pub bandwidth_package_id: Option<String>,
    /// Pay type, for example `PostPay`.
    pub pay_type: String,
}

/// Modification protection config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ModificationProtectionConfig {
    /// Reason, for example `test`.
    pub reason: Option<String>,
    /// Status, for example `ConsoleProtection`.
    pub status: Option<String>,
}

/// Security group id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SecurityGroupId {
    /// Security group id, for example `sg-gw82chzr7ru23iwbn9mu`.
    pub security_group_id: Option<String>,
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
    /// EIP type, for example `Common`.
    pub eip_type: Option<String>,
    /// Intranet address, for example `192.168.10.1`.
    pub intranet_address: Option<String>,
    /// V switch id, for example `vsw-sersdf****`.
    pub v_switch_id: String,
    /// Zone id, for example `cn-hangzhou-a`.
    pub zone_id: String,
}

/// Answer of [`CreateLoadBalancer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateLoadBalancerResponse {
    /// Load balancer id, for example `alb-o9ulmq5hgn68jk****`.
    pub load_balancer_id: String,
    /// Id of the request.
    pub request_id: String,
}

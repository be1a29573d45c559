// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetLoadBalancerAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets load balancer attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/GetLoadBalancerAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    endpoints = super::ENDPOINTS,
    waiter(active, status = load_balancer_status, done("Active"), failed("CreateFailed"), missing("ResourceNotFound.loadBalancer")),
    waiter(deleted, status = load_balancer_status, done(missing), missing("ResourceNotFound.loadBalancer")),
    errors(
        errors::DUPLICATED_PARAM_S, errors::OPERATION_FAILED_GET_XIP_FAILED,
        errors::FORBIDDEN_NO_PERMISSION, errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
    )
)]
pub struct GetLoadBalancerAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `nlb-83ckzc8d4xlp8o****`.
    pub load_balancer_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`GetLoadBalancerAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetLoadBalancerAttributeResponse {
    /// Address IP version, for example `ipv4`.
    pub address_ip_version: String,
    /// Address type, for example `Internet`.
    pub address_type: String,
    /// Bandwidth package id, for example `cbwp-bp1vevu8h3ieh****`.
    pub bandwidth_package_id: String,
    /// Cps, for example `100`.
    pub cps: Option<i64>,
    /// Create time, UTC, for example `2022-07-02T02:49:05Z`.
    pub create_time: String,
    /// Cross zone enabled, for example `true`.
    pub cross_zone_enabled: Option<bool>,
    /// DNS name, for example `nlb-wb7r6dlwetvt5j****.cn-hangzhou.nlb.aliyuncs.com`.
    #[rpc(name = "DNSName")]
    pub dns_name: String,
    /// Deletion protection config.
    pub deletion_protection_config: Option<DeletionProtectionConfig>,
    /// IPv6 address type, for example `Internet`.
    pub ipv6_address_type: String,
    /// Load balancer billing config.
    pub load_balancer_billing_config: Option<LoadBalancerBillingConfig>,
    /// Load balancer business status, for example `Normal`.
    pub load_balancer_business_status: String,
    /// Load balancer id, for example `nlb-83ckzc8d4xlp8o****`.
    pub load_balancer_id: String,
    /// Load balancer name, for example `NLB1`.
    pub load_balancer_name: String,
    /// Load balancer status, for example `Active`.
    pub load_balancer_status: String,
    /// Load balancer type, for example `network`.
    pub load_balancer_type: String,
    /// Modification protection config.
    pub modification_protection_config: Option<ModificationProtectionConfig>,
    /// Operation locks.
    pub operation_locks: Vec<OperationLock>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: String,
    /// Security group ids.
    pub security_group_ids: Vec<String>,
    /// Tags.
    pub tags: Vec<Tag>,
    /// VPC id, for example `vpc-bp1b49rqrybk45nio****`.
    pub vpc_id: String,
    /// Zone mappings.
    pub zone_mappings: Vec<ZoneMapping>,
}

/// Deletion protection config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeletionProtectionConfig {
    /// Enabled, for example `true`.
    pub enabled: Option<bool>,
    /// Enabled time, UTC, for example `2022-11-02T02:49:05Z`.
    pub enabled_time: String,
    /// Reason, for example `create-by-mse-can-not-delete`.
    pub reason: String,
}

/// Load balancer billing config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LoadBalancerBillingConfig {
    /// Pay type, for example `PostPay`.
    pub pay_type: String,
}

/// Modification protection config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModificationProtectionConfig {
    /// Enabled time, UTC, for example `2022-12-02T02:49:05Z`.
    pub enabled_time: String,
    /// Reason, for example `create-by-mse-cannot-modify`.
    pub reason: String,
    /// Status, for example `ConsoleProtection`.
    pub status: String,
}

/// Operation lock.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OperationLock {
    /// Lock reason, for example `security`.
    pub lock_reason: String,
    /// Lock type, for example `SecurityLocked`.
    pub lock_type: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Tag key, for example `KeyTest`.
    pub tag_key: String,
    /// Tag value, for example `ValueTest`.
    pub tag_value: String,
}

/// Zone mapping.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ZoneMapping {
    /// Load balancer addresses.
    pub load_balancer_addresses: Vec<LoadBalancerAddress>,
    /// Status, for example `Active`.
    pub status: String,
    /// V switch id, for example `vsw-bp1rmcrwg3erh1fh8****`.
    pub v_switch_id: String,
    /// Zone id, for example `cn-hangzhou-a`.
    pub zone_id: String,
}

/// Load balancer address.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LoadBalancerAddress {
    /// Allocation id, for example `eip-bp1aedxso6u80u0qf****`.
    pub allocation_id: String,
    /// ENI id, for example `eni-bp12f1xhs5yal61a****`.
    pub eni_id: String,
    /// IPv4 local addresses.
    pub ipv4_local_addresses: Vec<String>,
    /// IPv6 address, for example `2001:db8:1:1:1:1:1:1`.
    pub ipv6_address: String,
    /// IPv6 local addresses.
    pub ipv6_local_addresses: Vec<String>,
    /// Private IPv4 address, for example `192.168.3.32`.
    #[rpc(name = "PrivateIPv4Address")]
    pub private_ipv4_address: String,
    /// Private IPv4 hc status, for example `Healthy`.
    #[rpc(name = "PrivateIPv4HcStatus")]
    pub private_ipv4_hc_status: String,
    /// Private IPv6 hc status, for example `Healthy`.
    #[rpc(name = "PrivateIPv6HcStatus")]
    pub private_ipv6_hc_status: String,
    /// Public IPv4 address, for example `120.XX.XX.69`.
    #[rpc(name = "PublicIPv4Address")]
    pub public_ipv4_address: String,
}

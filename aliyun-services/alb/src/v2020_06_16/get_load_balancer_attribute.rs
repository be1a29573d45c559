// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetLoadBalancerAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets load balancer attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/GetLoadBalancerAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    waiter(active, status = load_balancer_status, done("Active"), failed("CreateFailed"), missing("ResourceNotFound.LoadBalancer")),
    waiter(deleted, status = load_balancer_status, done(missing), missing("ResourceNotFound.LoadBalancer")),
    errors(errors::FORBIDDEN_LOAD_BALANCER_400, errors::RESOURCE_NOT_FOUND_LOAD_BALANCER)
)]
pub struct GetLoadBalancerAttribute {
    /// Load balancer id, for example `alb-o9ulmq5hgn68jk****`.
    pub load_balancer_id: String,
}

/// Answer of [`GetLoadBalancerAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetLoadBalancerAttributeResponse {
    /// Access log config.
    pub access_log_config: Option<AccessLogConfig>,
    /// Address allocated mode, for example `Dynamic`.
    pub address_allocated_mode: String,
    /// Address IP version, for example `DualStack`.
    pub address_ip_version: String,
    /// Address type, for example `Intranet`.
    pub address_type: String,
    /// Bandwidth package id, for example `cbwp-bp1vevu8h3ieh****`.
    pub bandwidth_package_id: String,
    /// Create time, UTC, for example `2022-07-02T02:49:05Z`.
    pub create_time: String,
    /// DNS name, for example `alb-95qnr2itwu9orb****.cn-hangzhou.alb.aliyuncs.com`.
    #[rpc(name = "DNSName")]
    pub dns_name: String,
    /// Deletion protection config.
    pub deletion_protection_config: Option<DeletionProtectionConfig>,
    /// IPv6 address type, for example `Intranet`.
    pub ipv6_address_type: String,
    /// Load balancer billing config.
    pub load_balancer_billing_config: Option<LoadBalancerBillingConfig>,
    /// Load balancer bussiness status, for example `Normal`.
    pub load_balancer_bussiness_status: String,
    /// Load balancer edition, for example `Standard`.
    pub load_balancer_edition: String,
    /// Load balancer id, for example `alb-o9ulmq5hgn68jk****`.
    pub load_balancer_id: String,
    /// Load balancer name, for example `alb1`.
    pub load_balancer_name: String,
    /// Load balancer operation locks.
    pub load_balancer_operation_locks: Vec<LoadBalancerOperationLock>,
    /// Load balancer status, for example `Active`.
    pub load_balancer_status: String,
    /// Modification protection config.
    pub modification_protection_config: Option<ModificationProtectionConfig>,
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

/// Access log config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessLogConfig {
    /// Log project, for example `sls-setter`.
    pub log_project: String,
    /// Log store, for example `test`.
    pub log_store: String,
}

/// Deletion protection config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeletionProtectionConfig {
    /// Enabled, for example `true`.
    pub enabled: Option<bool>,
    /// Enabled time, UTC, for example `2022-08-02T02:49:05Z`.
    pub enabled_time: String,
}

/// Load balancer billing config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LoadBalancerBillingConfig {
    /// Pay type, for example `PostPay`.
    pub pay_type: String,
}

/// Load balancer operation lock.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LoadBalancerOperationLock {
    /// Lock reason, for example `nolock`.
    pub lock_reason: String,
    /// Lock type, for example `FinancialLocked`.
    pub lock_type: String,
}

/// Modification protection config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModificationProtectionConfig {
    /// Reason, for example `test`.
    pub reason: String,
    /// Status, for example `ConsoleProtection`.
    pub status: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: String,
    /// Value, for example `FinanceJoshua`.
    pub value: String,
}

/// Zone mapping.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ZoneMapping {
    /// Load balancer addresses.
    pub load_balancer_addresses: Vec<LoadBalancerAddress>,
    /// Status, for example `Active`.
    pub status: String,
    /// V switch id, for example `vsw-bp12mw1f8k3jgy****`.
    pub v_switch_id: String,
    /// Zone id, for example `cn-hangzhou-a`.
    pub zone_id: String,
}

/// Load balancer address.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LoadBalancerAddress {
    /// Address, for example `192.168.10.1`.
    pub address: String,
    /// Allocation id, for example `eip-uf6wm****1zj9`.
    pub allocation_id: String,
    /// EIP type, for example `Common`.
    pub eip_type: String,
    /// Intranet address, for example `10.0.1.181`.
    pub intranet_address: String,
    /// Intranet address hc status, for example `Healthy`.
    pub intranet_address_hc_status: String,
    /// IPv4 local addresses.
    pub ipv4_local_addresses: Vec<String>,
    /// IPv6 address, for example `2408:XXXX:39d:eb00::/56`.
    pub ipv6_address: String,
    /// IPv6 address hc status, for example `Healthy`.
    pub ipv6_address_hc_status: String,
    /// IPv6 local addresses.
    pub ipv6_local_addresses: Vec<String>,
}

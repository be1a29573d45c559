// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListLoadBalancers`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists load balancers.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/ListLoadBalancers)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = load_balancers, item = LoadBalancer),
    waiter(active, status = load_balancers[].load_balancer_status, done("Active"), failed("CreateFailed")),
    waiter(deleted, status = load_balancers[].load_balancer_status, done(missing)),
    errors(
        errors::ILLEGAL_PARAM_S, errors::ILLEGAL_PARAM_LOAD_BALANCER_TYPE, errors::SYSTEM_BUSY,
        errors::ILLEGAL_PARAM_LOAD_BALANCER_NAME, errors::FORBIDDEN_NO_PERMISSION,
    )
)]
pub struct ListLoadBalancers {
    /// Address IP version, for example `ipv4`.
    pub address_ip_version: Option<String>,
    /// Address type, for example `Internet`.
    pub address_type: Option<String>,
    /// DNS name, for example `nlb-wb7r6dlwetvt5j****.cn-hangzhou.nlb.aliyuncs.com`.
    #[rpc(name = "DNSName")]
    pub dns_name: Option<String>,
    /// IPv6 address type, for example `Internet`.
    pub ipv6_address_type: Option<String>,
    /// Load balancer business status, for example `Normal`.
    pub load_balancer_business_status: Option<String>,
    /// Load balancer ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub load_balancer_ids: Vec<String>,
    /// Load balancer names: at most 20 items.
    #[rpc(max_len = 20)]
    pub load_balancer_names: Vec<String>,
    /// Load balancer status, for example `Active`.
    pub load_balancer_status: Option<String>,
    /// Load balancer type, for example `network`.
    pub load_balancer_type: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// Tag: 1 to 20 items.
    #[rpc(dotted, min_len = 1, max_len = 20)]
    pub tag: Vec<Tag>,
    /// VPC ids: at most 10 items.
    #[rpc(max_len = 10)]
    pub vpc_ids: Vec<String>,
    /// Zone id, for example `cn-hangzhou-a`.
    pub zone_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `KeyTest`.
    pub key: Option<String>,
    /// Value, for example `ValueTest`.
    pub value: Option<String>,
}

/// Answer of [`ListLoadBalancers`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListLoadBalancersResponse {
    /// Load balancers.
    pub load_balancers: Vec<LoadBalancer>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Load balancer.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LoadBalancer {
    /// Address IP version, for example `ipv4`.
    pub address_ip_version: String,
    /// Address type, for example `Internet`.
    pub address_type: String,
    /// Bandwidth package id, for example `cbwp-bp1vevu8h3ieh****`.
    pub bandwidth_package_id: String,
    /// Create time, UTC, for example `2022-07-18T17:22Z`.
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
    /// Load balancer type, for example `Network`.
    pub load_balancer_type: String,
    /// Modification protection config.
    pub modification_protection_config: Option<ModificationProtectionConfig>,
    /// Operation locks.
    pub operation_locks: Vec<OperationLock>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: String,
    /// Security group ids.
    pub security_group_ids: Vec<String>,
    /// Tags.
    pub tags: Vec<LoadBalancerTag>,
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
    /// Enabled time, UTC, for example `2022-12-01T17:22Z`.
    pub enabled_time: String,
    /// Reason, for example `The instance is running`.
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
    /// Enabled time, UTC, for example `2022-12-01T17:22Z`.
    pub enabled_time: String,
    /// Reason, for example `Service guarantee period`.
    pub reason: String,
    /// Status, for example `ConsoleProtection`.
    pub status: String,
}

/// Operation lock.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OperationLock {
    /// Lock reason, for example `Service exception`.
    pub lock_reason: String,
    /// Lock type, for example `SecurityLocked`.
    pub lock_type: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LoadBalancerTag {
    /// Key, for example `KeyTest`.
    pub key: String,
    /// Value, for example `ValueTest`.
    pub value: String,
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
    /// IPv6 address, for example `2001:db8:1:1:1:1:1:1`.
    pub ipv6_address: String,
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

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListLoadBalancers`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists load balancers.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/ListLoadBalancers)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = load_balancers, item = LoadBalancer),
    waiter(active, status = load_balancers[].load_balancer_status, done("Active"), failed("CreateFailed")),
    waiter(deleted, status = load_balancers[].load_balancer_status, done(missing))
)]
pub struct ListLoadBalancers {
    /// Address IP version, for example `IPv4`.
    pub address_ip_version: Option<String>,
    /// Address type, for example `Intranet`.
    pub address_type: Option<String>,
    /// DNS name, for example `alb-95qnr2itwu9orb****.cn-hangzhou.alb.aliyuncs.com`.
    #[rpc(name = "DNSName")]
    pub dns_name: Option<String>,
    /// IPv6 address type, for example `Intranet`.
    pub ipv6_address_type: Option<String>,
    /// Load balancer bussiness status, for example `Normal`.
    pub load_balancer_bussiness_status: Option<String>,
    /// Load balancer ids: 1 to 21 items.
    #[rpc(min_len = 1, max_len = 21)]
    pub load_balancer_ids: Vec<String>,
    /// Load balancer names: 1 to 11 items.
    #[rpc(min_len = 1, max_len = 11)]
    pub load_balancer_names: Vec<String>,
    /// Load balancer status, for example `Active`.
    pub load_balancer_status: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Pay type, for example `PostPay`.
    pub pay_type: Option<String>,
    /// Resource group id, for example `rg-acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Tag: 1 to 21 items.
    #[rpc(dotted, min_len = 1, max_len = 21)]
    pub tag: Vec<Tag>,
    /// VPC ids: 1 to 11 items.
    #[rpc(min_len = 1, max_len = 11)]
    pub vpc_ids: Vec<String>,
    /// Zone id, for example `cn-hangzhou-a`.
    pub zone_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `KeyTest`.
    pub key: Option<String>,
    /// Value, for example `alueTest`.
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
    /// Access log config.
    pub access_log_config: Option<AccessLogConfig>,
    /// Address allocated mode, for example `Fixed`.
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
    /// Load balancer name, for example `alb-instance-test`.
    pub load_balancer_name: String,
    /// Load balancer operation locks.
    pub load_balancer_operation_locks: Vec<LoadBalancerOperationLock>,
    /// Load balancer status, for example `Active`.
    pub load_balancer_status: String,
    /// Modification protection config.
    pub modification_protection_config: Option<ModificationProtectionConfig>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: String,
    /// Security group ids.
    pub security_group_ids: Vec<String>,
    /// Tags.
    pub tags: Vec<LoadBalancerTag>,
    /// VPC id, for example `vpc-bp1b49rqrybk45nio****`.
    pub vpc_id: String,
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
    /// Lock reason, for example `Test LockReason`.
    pub lock_reason: String,
    /// Lock type, for example `FinancialLocked`.
    pub lock_type: String,
}

/// Modification protection config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModificationProtectionConfig {
    /// Reason, for example `Test Reason`.
    pub reason: String,
    /// Status, for example `ConsoleProtection`.
    pub status: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LoadBalancerTag {
    /// Key, for example `KeyTest`.
    pub key: String,
    /// Value, for example `alueTest`.
    pub value: String,
}

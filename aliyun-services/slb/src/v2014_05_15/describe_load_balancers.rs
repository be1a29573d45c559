// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeLoadBalancers`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes load balancers.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeLoadBalancers)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = load_balancers,
        item = LoadBalancer
    ),
    waiter(active, status = load_balancers[].load_balancer_status, done("active"), failed("locked")),
    waiter(inactive, status = load_balancers[].load_balancer_status, done("inactive")),
    waiter(deleted, status = load_balancers[].load_balancer_status, done(missing)),
    errors(errors::INVALID_TAG, errors::TOO_MANY_RESULT, errors::LOCATION_SERVICE_TIMEOUT)
)]
pub struct DescribeLoadBalancers {
    /// Address, for example `192.168.XX.XX`.
    pub address: Option<String>,
    /// Address IP version, for example `ipv4`.
    #[rpc(name = "AddressIPVersion")]
    pub address_ip_version: Option<String>,
    /// Address type, for example `intranet`.
    pub address_type: Option<String>,
    /// Internet charge type, for example `paybytraffic`.
    pub internet_charge_type: Option<String>,
    /// Load balancer id, for example `lb-bp1b6c719dfa****`.
    pub load_balancer_id: Option<String>,
    /// Load balancer name, for example `test`.
    pub load_balancer_name: Option<String>,
    /// Load balancer status, for example `active`.
    pub load_balancer_status: Option<String>,
    /// Master zone id, for example `cn-hangzhou-b`.
    pub master_zone_id: Option<String>,
    /// Network type, for example `vpc`.
    pub network_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 1 to 1000.
    #[rpc(min = 1, max = 1000)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Pay type, for example `PayOnDemand`.
    pub pay_type: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Server id, for example `vm-server-23****`.
    pub server_id: Option<String>,
    /// Server intranet address, for example `10.XX.XX.102`.
    pub server_intranet_address: Option<String>,
    /// Slave zone id, for example `cn-hangzhou-d`.
    pub slave_zone_id: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Tags, for example `[{"tagKey":"Key1","tagValue":"Value1"}]`.
    pub tags: Option<String>,
    /// V switch id, for example `vsw-bp12mw1f8k3****`.
    pub v_switch_id: Option<String>,
    /// VPC id, for example `vpc-bp1aevy8sof****`.
    pub vpc_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`DescribeLoadBalancers`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeLoadBalancersResponse {
    /// Load balancers.
    #[rpc(wrapper = "LoadBalancer")]
    pub load_balancers: Vec<LoadBalancer>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Load balancer.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LoadBalancer {
    /// Address, for example `100.XX.XX.28`.
    pub address: String,
    /// Address IP version, for example `ipv4`.
    #[rpc(name = "AddressIPVersion")]
    pub address_ip_version: String,
    /// Address type, for example `intranet`.
    pub address_type: String,
    /// Bandwidth, for example `-1`.
    pub bandwidth: Option<i64>,
    /// Create time, UTC, for example `2021-12-02T02:49:05Z`.
    pub create_time: String,
    /// Create time stamp, for example `1504147745000`.
    pub create_time_stamp: Option<i64>,
    /// Delete protection, for example `off`.
    pub delete_protection: String,
    /// Instance charge type, for example `PayBySpec`.
    pub instance_charge_type: String,
    /// Internet charge type, for example `3`.
    pub internet_charge_type: String,
    /// Internet charge type alias, for example `paybybandwidth`.
    pub internet_charge_type_alias: String,
    /// Load balancer id, for example `lb-bp1b6c719dfa****`.
    pub load_balancer_id: String,
    /// Load balancer name, for example `lb-bp1o94dp5i6ea****`.
    pub load_balancer_name: String,
    /// Load balancer spec, for example `slb.s1.small`.
    pub load_balancer_spec: String,
    /// Load balancer status, for example `active`.
    pub load_balancer_status: String,
    /// Master zone id, for example `cn-hangzhou-b`.
    pub master_zone_id: String,
    /// Modification protection reason, for example `ManagedInstance`.
    pub modification_protection_reason: String,
    /// Modification protection status, for example `ConsoleProtection`.
    pub modification_protection_status: String,
    /// Network type, for example `vpc`.
    pub network_type: String,
    /// Pay type, for example `PayOnDemand`.
    pub pay_type: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Region id alias, for example `hangzhou`.
    pub region_id_alias: String,
    /// Resource group id, for example `rg-atstuj3r****`.
    pub resource_group_id: String,
    /// Slave zone id, for example `cn-hangzhou-d`.
    pub slave_zone_id: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<LoadBalancerTag>,
    /// V switch id, for example `vsw-255ecr****`.
    pub v_switch_id: String,
    /// VPC id, for example `vpc-25dvzy9f8****`.
    pub vpc_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LoadBalancerTag {
    /// Tag key, for example `FinanceDept`.
    pub tag_key: String,
    /// Tag value, for example `FinanceJoshua`.
    pub tag_value: String,
}

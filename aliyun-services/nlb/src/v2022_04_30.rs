// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Nlb, API version 2022-04-30: 50 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Nlb/2022-04-30)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod add_servers_to_server_group;
pub mod associate_additional_certificates_with_listener;
pub mod attach_common_bandwidth_package_to_load_balancer;
pub mod cancel_shift_load_balancer_zones;
pub mod create_listener;
pub mod create_load_balancer;
pub mod create_security_policy;
pub mod create_server_group;
pub mod delete_listener;
pub mod delete_load_balancer;
pub mod delete_security_policy;
pub mod delete_server_group;
pub mod describe_hd_monitor_region_config;
pub mod describe_regions;
pub mod describe_zones;
pub mod detach_common_bandwidth_package_from_load_balancer;
pub mod disable_load_balancer_ipv6_internet;
pub mod disassociate_additional_certificates_with_listener;
pub mod enable_load_balancer_ipv6_internet;
mod endpoints;
pub mod errors;
pub mod get_job_status;
pub mod get_listener_attribute;
pub mod get_listener_health_status;
pub mod get_load_balancer_attribute;
pub mod list_asyn_jobs;
pub mod list_listener_certificates;
pub mod list_listeners;
pub mod list_load_balancers;
pub mod list_security_policy;
pub mod list_server_group_servers;
pub mod list_server_groups;
pub mod list_system_security_policy;
pub mod list_tag_resources;
pub mod load_balancer_join_security_group;
pub mod load_balancer_leave_security_group;
pub mod move_resource_group;
pub mod remove_servers_from_server_group;
pub mod set_hd_monitor_region_config;
pub mod start_listener;
pub mod start_shift_load_balancer_zones;
pub mod stop_listener;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_listener_attribute;
pub mod update_load_balancer_address_type_config;
pub mod update_load_balancer_attribute;
pub mod update_load_balancer_protection;
pub mod update_load_balancer_zones;
pub mod update_security_policy_attribute;
pub mod update_server_group_attribute;
pub mod update_server_group_servers_attribute;

use aliyun_rpc_core::{Action, RpcAction};

pub use add_servers_to_server_group::{AddServersToServerGroup, AddServersToServerGroupResponse};
pub use associate_additional_certificates_with_listener::{
    AssociateAdditionalCertificatesWithListener,
    AssociateAdditionalCertificatesWithListenerResponse,
};
pub use attach_common_bandwidth_package_to_load_balancer::{
    AttachCommonBandwidthPackageToLoadBalancer, AttachCommonBandwidthPackageToLoadBalancerResponse,
};
pub use cancel_shift_load_balancer_zones::{
    CancelShiftLoadBalancerZones, CancelShiftLoadBalancerZonesResponse,
};
pub use create_listener::{CreateListener, CreateListenerResponse};
pub use create_load_balancer::{CreateLoadBalancer, CreateLoadBalancerResponse};
pub use create_security_policy::{CreateSecurityPolicy, CreateSecurityPolicyResponse};
pub use create_server_group::{CreateServerGroup, CreateServerGroupResponse};
pub use delete_listener::{DeleteListener, DeleteListenerResponse};
pub use delete_load_balancer::{DeleteLoadBalancer, DeleteLoadBalancerResponse};
pub use delete_security_policy::{DeleteSecurityPolicy, DeleteSecurityPolicyResponse};
pub use delete_server_group::{DeleteServerGroup, DeleteServerGroupResponse};
pub use describe_hd_monitor_region_config::{
    DescribeHdMonitorRegionConfig, DescribeHdMonitorRegionConfigResponse,
};
pub use describe_regions::{DescribeRegions, DescribeRegionsResponse};
pub use describe_zones::{DescribeZones, DescribeZonesResponse};
pub use detach_common_bandwidth_package_from_load_balancer::{
    DetachCommonBandwidthPackageFromLoadBalancer,
    DetachCommonBandwidthPackageFromLoadBalancerResponse,
};
pub use disable_load_balancer_ipv6_internet::{
    DisableLoadBalancerIpv6Internet, DisableLoadBalancerIpv6InternetResponse,
};
pub use disassociate_additional_certificates_with_listener::{
    DisassociateAdditionalCertificatesWithListener,
    DisassociateAdditionalCertificatesWithListenerResponse,
};
pub use enable_load_balancer_ipv6_internet::{
    EnableLoadBalancerIpv6Internet, EnableLoadBalancerIpv6InternetResponse,
};
pub use endpoints::ENDPOINTS;
pub use get_job_status::{GetJobStatus, GetJobStatusResponse};
pub use get_listener_attribute::{GetListenerAttribute, GetListenerAttributeResponse};
pub use get_listener_health_status::{GetListenerHealthStatus, GetListenerHealthStatusResponse};
pub use get_load_balancer_attribute::{GetLoadBalancerAttribute, GetLoadBalancerAttributeResponse};
pub use list_asyn_jobs::{ListAsynJobs, ListAsynJobsResponse};
pub use list_listener_certificates::{ListListenerCertificates, ListListenerCertificatesResponse};
pub use list_listeners::{ListListeners, ListListenersResponse};
pub use list_load_balancers::{ListLoadBalancers, ListLoadBalancersResponse};
pub use list_security_policy::{ListSecurityPolicy, ListSecurityPolicyResponse};
pub use list_server_group_servers::{ListServerGroupServers, ListServerGroupServersResponse};
pub use list_server_groups::{ListServerGroups, ListServerGroupsResponse};
pub use list_system_security_policy::{ListSystemSecurityPolicy, ListSystemSecurityPolicyResponse};
pub use list_tag_resources::{ListTagResources, ListTagResourcesResponse};
pub use load_balancer_join_security_group::{
    LoadBalancerJoinSecurityGroup, LoadBalancerJoinSecurityGroupResponse,
};
pub use load_balancer_leave_security_group::{
    LoadBalancerLeaveSecurityGroup, LoadBalancerLeaveSecurityGroupResponse,
};
pub use move_resource_group::{MoveResourceGroup, MoveResourceGroupResponse};
pub use remove_servers_from_server_group::{
    RemoveServersFromServerGroup, RemoveServersFromServerGroupResponse,
};
pub use set_hd_monitor_region_config::{
    SetHdMonitorRegionConfig, SetHdMonitorRegionConfigResponse,
};
pub use start_listener::{StartListener, StartListenerResponse};
pub use start_shift_load_balancer_zones::{
    StartShiftLoadBalancerZones, StartShiftLoadBalancerZonesResponse,
};
pub use stop_listener::{StopListener, StopListenerResponse};
pub use tag_resources::{TagResources, TagResourcesResponse};
pub use untag_resources::{UntagResources, UntagResourcesResponse};
pub use update_listener_attribute::{UpdateListenerAttribute, UpdateListenerAttributeResponse};
pub use update_load_balancer_address_type_config::{
    UpdateLoadBalancerAddressTypeConfig, UpdateLoadBalancerAddressTypeConfigResponse,
};
pub use update_load_balancer_attribute::{
    UpdateLoadBalancerAttribute, UpdateLoadBalancerAttributeResponse,
};
pub use update_load_balancer_protection::{
    UpdateLoadBalancerProtection, UpdateLoadBalancerProtectionResponse,
};
pub use update_load_balancer_zones::{UpdateLoadBalancerZones, UpdateLoadBalancerZonesResponse};
pub use update_security_policy_attribute::{
    UpdateSecurityPolicyAttribute, UpdateSecurityPolicyAttributeResponse,
};
pub use update_server_group_attribute::{
    UpdateServerGroupAttribute, UpdateServerGroupAttributeResponse,
};
pub use update_server_group_servers_attribute::{
    UpdateServerGroupServersAttribute, UpdateServerGroupServersAttributeResponse,
};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AddServersToServerGroup::ACTION,
    AssociateAdditionalCertificatesWithListener::ACTION,
    AttachCommonBandwidthPackageToLoadBalancer::ACTION,
    CancelShiftLoadBalancerZones::ACTION,
    CreateListener::ACTION,
    CreateLoadBalancer::ACTION,
    CreateSecurityPolicy::ACTION,
    CreateServerGroup::ACTION,
    DeleteListener::ACTION,
    DeleteLoadBalancer::ACTION,
    DeleteSecurityPolicy::ACTION,
    DeleteServerGroup::ACTION,
    DescribeHdMonitorRegionConfig::ACTION,
    DescribeRegions::ACTION,
    DescribeZones::ACTION,
    DetachCommonBandwidthPackageFromLoadBalancer::ACTION,
    DisableLoadBalancerIpv6Internet::ACTION,
    DisassociateAdditionalCertificatesWithListener::ACTION,
    EnableLoadBalancerIpv6Internet::ACTION,
    GetJobStatus::ACTION,
    GetListenerAttribute::ACTION,
    GetListenerHealthStatus::ACTION,
    GetLoadBalancerAttribute::ACTION,
    ListAsynJobs::ACTION,
    ListListenerCertificates::ACTION,
    ListListeners::ACTION,
    ListLoadBalancers::ACTION,
    ListSecurityPolicy::ACTION,
    ListServerGroupServers::ACTION,
    ListServerGroups::ACTION,
    ListSystemSecurityPolicy::ACTION,
    ListTagResources::ACTION,
    LoadBalancerJoinSecurityGroup::ACTION,
    LoadBalancerLeaveSecurityGroup::ACTION,
    MoveResourceGroup::ACTION,
    RemoveServersFromServerGroup::ACTION,
    SetHdMonitorRegionConfig::ACTION,
    StartListener::ACTION,
    StartShiftLoadBalancerZones::ACTION,
    StopListener::ACTION,
    TagResources::ACTION,
    UntagResources::ACTION,
    UpdateListenerAttribute::ACTION,
    UpdateLoadBalancerAddressTypeConfig::ACTION,
    UpdateLoadBalancerAttribute::ACTION,
    UpdateLoadBalancerProtection::ACTION,
    UpdateLoadBalancerZones::ACTION,
    UpdateSecurityPolicyAttribute::ACTION,
    UpdateServerGroupAttribute::ACTION,
    UpdateServerGroupServersAttribute::ACTION,
];

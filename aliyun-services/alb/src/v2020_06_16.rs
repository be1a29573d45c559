// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Alb, API version 2020-06-16: 85 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Alb/2020-06-16)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod add_entries_to_acl;
pub mod add_servers_to_server_group;
pub mod apply_health_check_template_to_server_group;
pub mod associate_acls_with_listener;
pub mod associate_additional_certificates_with_listener;
pub mod attach_common_bandwidth_package_to_load_balancer;
pub mod cancel_shift_load_balancer_zones;
pub mod create_a_scripts;
pub mod create_acl;
pub mod create_health_check_template;
pub mod create_listener;
pub mod create_load_balancer;
pub mod create_rule;
pub mod create_rules;
pub mod create_security_policy;
pub mod create_server_group;
pub mod delete_a_scripts;
pub mod delete_acl;
pub mod delete_health_check_templates;
pub mod delete_listener;
pub mod delete_load_balancer;
pub mod delete_rule;
pub mod delete_rules;
pub mod delete_security_policy;
pub mod delete_server_group;
pub mod describe_capacity_reservation;
pub mod describe_regions;
pub mod describe_zones;
pub mod detach_common_bandwidth_package_from_load_balancer;
pub mod disable_deletion_protection;
pub mod disable_load_balancer_access_log;
pub mod disable_load_balancer_ipv6_internet;
pub mod dissociate_acls_from_listener;
pub mod dissociate_additional_certificates_from_listener;
pub mod enable_deletion_protection;
pub mod enable_load_balancer_access_log;
pub mod enable_load_balancer_ipv6_internet;
mod endpoints;
pub mod errors;
pub mod get_health_check_template_attribute;
pub mod get_listener_attribute;
pub mod get_listener_health_status;
pub mod get_load_balancer_attribute;
pub mod list_a_scripts;
pub mod list_acl_entries;
pub mod list_acl_relations;
pub mod list_acls;
pub mod list_asyn_jobs;
pub mod list_health_check_templates;
pub mod list_listener_certificates;
pub mod list_listeners;
pub mod list_load_balancers;
pub mod list_rules;
pub mod list_security_policies;
pub mod list_security_policy_relations;
pub mod list_server_group_servers;
pub mod list_server_groups;
pub mod list_system_security_policies;
pub mod list_tag_keys;
pub mod list_tag_resources;
pub mod list_tag_values;
pub mod load_balancer_join_security_group;
pub mod load_balancer_leave_security_group;
pub mod modify_capacity_reservation;
pub mod move_resource_group;
pub mod remove_entries_from_acl;
pub mod remove_servers_from_server_group;
pub mod replace_servers_in_server_group;
pub mod start_listener;
pub mod start_shift_load_balancer_zones;
pub mod stop_listener;
pub mod tag_resources;
pub mod un_tag_resources;
pub mod update_a_scripts;
pub mod update_acl_attribute;
pub mod update_health_check_template_attribute;
pub mod update_listener_attribute;
pub mod update_listener_log_config;
pub mod update_load_balancer_address_type_config;
pub mod update_load_balancer_attribute;
pub mod update_load_balancer_edition;
pub mod update_load_balancer_zones;
pub mod update_rule_attribute;
pub mod update_rules_attribute;
pub mod update_security_policy_attribute;
pub mod update_server_group_attribute;
pub mod update_server_group_servers_attribute;

use aliyun_rpc_core::{Action, RpcAction};

pub use add_entries_to_acl::{AddEntriesToAcl, AddEntriesToAclResponse};
pub use add_servers_to_server_group::{AddServersToServerGroup, AddServersToServerGroupResponse};
pub use apply_health_check_template_to_server_group::{
    ApplyHealthCheckTemplateToServerGroup, ApplyHealthCheckTemplateToServerGroupResponse,
};
pub use associate_acls_with_listener::{
    AssociateAclsWithListener, AssociateAclsWithListenerResponse,
};
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
pub use create_a_scripts::{CreateAScripts, CreateAScriptsResponse};
pub use create_acl::{CreateAcl, CreateAclResponse};
pub use create_health_check_template::{
    CreateHealthCheckTemplate, CreateHealthCheckTemplateResponse,
};
pub use create_listener::{CreateListener, CreateListenerResponse};
pub use create_load_balancer::{CreateLoadBalancer, CreateLoadBalancerResponse};
pub use create_rule::{CreateRule, CreateRuleResponse};
pub use create_rules::{CreateRules, CreateRulesResponse};
pub use create_security_policy::{CreateSecurityPolicy, CreateSecurityPolicyResponse};
pub use create_server_group::{CreateServerGroup, CreateServerGroupResponse};
pub use delete_a_scripts::{DeleteAScripts, DeleteAScriptsResponse};
pub use delete_acl::{DeleteAcl, DeleteAclResponse};
pub use delete_health_check_templates::{
    DeleteHealthCheckTemplates, DeleteHealthCheckTemplatesResponse,
};
pub use delete_listener::{DeleteListener, DeleteListenerResponse};
pub use delete_load_balancer::{DeleteLoadBalancer, DeleteLoadBalancerResponse};
pub use delete_rule::{DeleteRule, DeleteRuleResponse};
pub use delete_rules::{DeleteRules, DeleteRulesResponse};
pub use delete_security_policy::{DeleteSecurityPolicy, DeleteSecurityPolicyResponse};
pub use delete_server_group::{DeleteServerGroup, DeleteServerGroupResponse};
pub use describe_capacity_reservation::{
    DescribeCapacityReservation, DescribeCapacityReservationResponse,
};
pub use describe_regions::{DescribeRegions, DescribeRegionsResponse};
pub use describe_zones::{DescribeZones, DescribeZonesResponse};
pub use detach_common_bandwidth_package_from_load_balancer::{
    DetachCommonBandwidthPackageFromLoadBalancer,
    DetachCommonBandwidthPackageFromLoadBalancerResponse,
};
pub use disable_deletion_protection::{
    DisableDeletionProtection, DisableDeletionProtectionResponse,
};
pub use disable_load_balancer_access_log::{
    DisableLoadBalancerAccessLog, DisableLoadBalancerAccessLogResponse,
};
pub use disable_load_balancer_ipv6_internet::{
    DisableLoadBalancerIpv6Internet, DisableLoadBalancerIpv6InternetResponse,
};
pub use dissociate_acls_from_listener::{
    DissociateAclsFromListener, DissociateAclsFromListenerResponse,
};
pub use dissociate_additional_certificates_from_listener::{
    DissociateAdditionalCertificatesFromListener,
    DissociateAdditionalCertificatesFromListenerResponse,
};
pub use enable_deletion_protection::{EnableDeletionProtection, EnableDeletionProtectionResponse};
pub use enable_load_balancer_access_log::{
    EnableLoadBalancerAccessLog, EnableLoadBalancerAccessLogResponse,
};
pub use enable_load_balancer_ipv6_internet::{
    EnableLoadBalancerIpv6Internet, EnableLoadBalancerIpv6InternetResponse,
};
pub use endpoints::ENDPOINTS;
pub use get_health_check_template_attribute::{
    GetHealthCheckTemplateAttribute, GetHealthCheckTemplateAttributeResponse,
};
pub use get_listener_attribute::{GetListenerAttribute, GetListenerAttributeResponse};
pub use get_listener_health_status::{GetListenerHealthStatus, GetListenerHealthStatusResponse};
pub use get_load_balancer_attribute::{GetLoadBalancerAttribute, GetLoadBalancerAttributeResponse};
pub use list_a_scripts::{ListAScripts, ListAScriptsResponse};
pub use list_acl_entries::{ListAclEntries, ListAclEntriesResponse};
pub use list_acl_relations::{ListAclRelations, ListAclRelationsResponse};
pub use list_acls::{ListAcls, ListAclsResponse};
pub use list_asyn_jobs::{ListAsynJobs, ListAsynJobsResponse};
pub use list_health_check_templates::{ListHealthCheckTemplates, ListHealthCheckTemplatesResponse};
pub use list_listener_certificates::{ListListenerCertificates, ListListenerCertificatesResponse};
pub use list_listeners::{ListListeners, ListListenersResponse};
pub use list_load_balancers::{ListLoadBalancers, ListLoadBalancersResponse};
pub use list_rules::{ListRules, ListRulesResponse};
pub use list_security_policies::{ListSecurityPolicies, ListSecurityPoliciesResponse};
pub use list_security_policy_relations::{
    ListSecurityPolicyRelations, ListSecurityPolicyRelationsResponse,
};
pub use list_server_group_servers::{ListServerGroupServers, ListServerGroupServersResponse};
pub use list_server_groups::{ListServerGroups, ListServerGroupsResponse};
pub use list_system_security_policies::{
    ListSystemSecurityPolicies, ListSystemSecurityPoliciesResponse,
};
pub use list_tag_keys::{ListTagKeys, ListTagKeysResponse};
pub use list_tag_resources::{ListTagResources, ListTagResourcesResponse};
pub use list_tag_values::{ListTagValues, ListTagValuesResponse};
pub use load_balancer_join_security_group::{
    LoadBalancerJoinSecurityGroup, LoadBalancerJoinSecurityGroupResponse,
};
pub use load_balancer_leave_security_group::{
    LoadBalancerLeaveSecurityGroup, LoadBalancerLeaveSecurityGroupResponse,
};
pub use modify_capacity_reservation::{
    ModifyCapacityReservation, ModifyCapacityReservationResponse,
};
pub use move_resource_group::{MoveResourceGroup, MoveResourceGroupResponse};
pub use remove_entries_from_acl::{RemoveEntriesFromAcl, RemoveEntriesFromAclResponse};
pub use remove_servers_from_server_group::{
    RemoveServersFromServerGroup, RemoveServersFromServerGroupResponse,
};
pub use replace_servers_in_server_group::{
    ReplaceServersInServerGroup, ReplaceServersInServerGroupResponse,
};
pub use start_listener::{StartListener, StartListenerResponse};
pub use start_shift_load_balancer_zones::{
    StartShiftLoadBalancerZones, StartShiftLoadBalancerZonesResponse,
};
pub use stop_listener::{StopListener, StopListenerResponse};
pub use tag_resources::{TagResources, TagResourcesResponse};
pub use un_tag_resources::{UnTagResources, UnTagResourcesResponse};
pub use update_a_scripts::{UpdateAScripts, UpdateAScriptsResponse};
pub use update_acl_attribute::{UpdateAclAttribute, UpdateAclAttributeResponse};
pub use update_health_check_template_attribute::{
    UpdateHealthCheckTemplateAttribute, UpdateHealthCheckTemplateAttributeResponse,
};
pub use update_listener_attribute::{UpdateListenerAttribute, UpdateListenerAttributeResponse};
pub use update_listener_log_config::{UpdateListenerLogConfig, UpdateListenerLogConfigResponse};
pub use update_load_balancer_address_type_config::{
    UpdateLoadBalancerAddressTypeConfig, UpdateLoadBalancerAddressTypeConfigResponse,
};
pub use update_load_balancer_attribute::{
    UpdateLoadBalancerAttribute, UpdateLoadBalancerAttributeResponse,
};
pub use update_load_balancer_edition::{
    UpdateLoadBalancerEdition, UpdateLoadBalancerEditionResponse,
};
pub use update_load_balancer_zones::{UpdateLoadBalancerZones, UpdateLoadBalancerZonesResponse};
pub use update_rule_attribute::{UpdateRuleAttribute, UpdateRuleAttributeResponse};
pub use update_rules_attribute::{UpdateRulesAttribute, UpdateRulesAttributeResponse};
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
    AddEntriesToAcl::ACTION,
    AddServersToServerGroup::ACTION,
    ApplyHealthCheckTemplateToServerGroup::ACTION,
    AssociateAclsWithListener::ACTION,
    AssociateAdditionalCertificatesWithListener::ACTION,
    AttachCommonBandwidthPackageToLoadBalancer::ACTION,
    CancelShiftLoadBalancerZones::ACTION,
    CreateAScripts::ACTION,
    CreateAcl::ACTION,
    CreateHealthCheckTemplate::ACTION,
    CreateListener::ACTION,
    CreateLoadBalancer::ACTION,
    CreateRule::ACTION,
    CreateRules::ACTION,
    CreateSecurityPolicy::ACTION,
    CreateServerGroup::ACTION,
    DeleteAScripts::ACTION,
    DeleteAcl::ACTION,
    DeleteHealthCheckTemplates::ACTION,
    DeleteListener::ACTION,
    DeleteLoadBalancer::ACTION,
    DeleteRule::ACTION,
    DeleteRules::ACTION,
    DeleteSecurityPolicy::ACTION,
    DeleteServerGroup::ACTION,
    DescribeCapacityReservation::ACTION,
    DescribeRegions::ACTION,
    DescribeZones::ACTION,
    DetachCommonBandwidthPackageFromLoadBalancer::ACTION,
    DisableDeletionProtection::ACTION,
    DisableLoadBalancerAccessLog::ACTION,
    DisableLoadBalancerIpv6Internet::ACTION,
    DissociateAclsFromListener::ACTION,
    DissociateAdditionalCertificatesFromListener::ACTION,
    EnableDeletionProtection::ACTION,
    EnableLoadBalancerAccessLog::ACTION,
    EnableLoadBalancerIpv6Internet::ACTION,
    GetHealthCheckTemplateAttribute::ACTION,
    GetListenerAttribute::ACTION,
    GetListenerHealthStatus::ACTION,
    GetLoadBalancerAttribute::ACTION,
    ListAScripts::ACTION,
    ListAclEntries::ACTION,
    ListAclRelations::ACTION,
    ListAcls::ACTION,
    ListAsynJobs::ACTION,
    ListHealthCheckTemplates::ACTION,
    ListListenerCertificates::ACTION,
    ListListeners::ACTION,
    ListLoadBalancers::ACTION,
    ListRules::ACTION,
    ListSecurityPolicies::ACTION,
    ListSecurityPolicyRelations::ACTION,
    ListServerGroupServers::ACTION,
    ListServerGroups::ACTION,
    ListSystemSecurityPolicies::ACTION,
    ListTagKeys::ACTION,
    ListTagResources::ACTION,
    ListTagValues::ACTION,
    LoadBalancerJoinSecurityGroup::ACTION,
    LoadBalancerLeaveSecurityGroup::ACTION,
    ModifyCapacityReservation::ACTION,
    MoveResourceGroup::ACTION,
    RemoveEntriesFromAcl::ACTION,
    RemoveServersFromServerGroup::ACTION,
    ReplaceServersInServerGroup::ACTION,
    StartListener::ACTION,
    StartShiftLoadBalancerZones::ACTION,
    StopListener::ACTION,
    TagResources::ACTION,
    UnTagResources::ACTION,
    UpdateAScripts::ACTION,
    UpdateAclAttribute::ACTION,
    UpdateHealthCheckTemplateAttribute::ACTION,
    UpdateListenerAttribute::ACTION,
    UpdateListenerLogConfig::ACTION,
    UpdateLoadBalancerAddressTypeConfig::ACTION,
    UpdateLoadBalancerAttribute::ACTION,
    UpdateLoadBalancerEdition::ACTION,
    UpdateLoadBalancerZones::ACTION,
    UpdateRuleAttribute::ACTION,
    UpdateRulesAttribute::ACTION,
    UpdateSecurityPolicyAttribute::ACTION,
    UpdateServerGroupAttribute::ACTION,
    UpdateServerGroupServersAttribute::ACTION,
];

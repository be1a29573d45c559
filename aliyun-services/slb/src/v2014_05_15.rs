// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Slb, API version 2014-05-15: 93 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Slb/2014-05-15)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod add_access_control_list_entry;
pub mod add_backend_servers;
pub mod add_listener_white_list_item;
pub mod add_tags;
pub mod add_v_server_group_backend_servers;
pub mod create_access_control_list;
pub mod create_domain_extension;
pub mod create_load_balancer;
pub mod create_load_balancer_http_listener;
pub mod create_load_balancer_https_listener;
pub mod create_load_balancer_tcp_listener;
pub mod create_load_balancer_udp_listener;
pub mod create_master_slave_server_group;
pub mod create_rules;
pub mod create_tls_cipher_policy;
pub mod create_v_server_group;
pub mod delete_access_control_list;
pub mod delete_access_logs_download_attribute;
pub mod delete_ca_certificate;
pub mod delete_domain_extension;
pub mod delete_load_balancer;
pub mod delete_load_balancer_listener;
pub mod delete_master_slave_server_group;
pub mod delete_rules;
pub mod delete_server_certificate;
pub mod delete_tls_cipher_policy;
pub mod delete_v_server_group;
pub mod describe_access_control_list_attribute;
pub mod describe_access_control_lists;
pub mod describe_access_logs_download_attribute;
pub mod describe_available_resource;
pub mod describe_ca_certificates;
pub mod describe_domain_extension_attribute;
pub mod describe_domain_extensions;
pub mod describe_health_status;
pub mod describe_high_defination_monitor;
pub mod describe_listener_access_control_attribute;
pub mod describe_load_balancer_attribute;
pub mod describe_load_balancer_http_listener_attribute;
pub mod describe_load_balancer_https_listener_attribute;
pub mod describe_load_balancer_listeners;
pub mod describe_load_balancer_tcp_listener_attribute;
pub mod describe_load_balancer_udp_listener_attribute;
pub mod describe_load_balancers;
pub mod describe_master_slave_server_group_attribute;
pub mod describe_master_slave_server_groups;
pub mod describe_regions;
pub mod describe_rule_attribute;
pub mod describe_rules;
pub mod describe_server_certificates;
pub mod describe_tags;
pub mod describe_v_server_group_attribute;
pub mod describe_v_server_groups;
pub mod describe_zones;
pub mod enable_high_defination_monitor;
mod endpoints;
pub mod errors;
pub mod list_tag_resources;
pub mod list_tls_cipher_policies;
pub mod modify_high_defination_monitor;
pub mod modify_load_balancer_instance_charge_type;
pub mod modify_load_balancer_instance_spec;
pub mod modify_load_balancer_internet_spec;
pub mod modify_load_balancer_pay_type;
pub mod modify_v_server_group_backend_servers;
pub mod move_resource_group;
pub mod remove_access_control_list_entry;
pub mod remove_backend_servers;
pub mod remove_listener_white_list_item;
pub mod remove_tags;
pub mod remove_v_server_group_backend_servers;
pub mod set_access_control_list_attribute;
pub mod set_access_logs_download_attribute;
pub mod set_backend_servers;
pub mod set_ca_certificate_name;
pub mod set_domain_extension_attribute;
pub mod set_listener_access_control_status;
pub mod set_load_balancer_delete_protection;
pub mod set_load_balancer_http_listener_attribute;
pub mod set_load_balancer_https_listener_attribute;
pub mod set_load_balancer_modification_protection;
pub mod set_load_balancer_name;
pub mod set_load_balancer_status;
pub mod set_load_balancer_tcp_listener_attribute;
pub mod set_load_balancer_udp_listener_attribute;
pub mod set_rule;
pub mod set_server_certificate_name;
pub mod set_tls_cipher_policy_attribute;
pub mod set_v_server_group_attribute;
pub mod start_load_balancer_listener;
pub mod stop_load_balancer_listener;
pub mod tag_resources;
pub mod untag_resources;
pub mod upload_ca_certificate;
pub mod upload_server_certificate;

use aliyun_rpc_core::{Action, RpcAction};

pub use add_access_control_list_entry::{
    AddAccessControlListEntry, AddAccessControlListEntryResponse,
};
pub use add_backend_servers::{AddBackendServers, AddBackendServersResponse};
pub use add_listener_white_list_item::{
    AddListenerWhiteListItem, AddListenerWhiteListItemResponse,
};
pub use add_tags::{AddTags, AddTagsResponse};
pub use add_v_server_group_backend_servers::{
    AddVServerGroupBackendServers, AddVServerGroupBackendServersResponse,
};
pub use create_access_control_list::{CreateAccessControlList, CreateAccessControlListResponse};
pub use create_domain_extension::{CreateDomainExtension, CreateDomainExtensionResponse};
pub use create_load_balancer::{CreateLoadBalancer, CreateLoadBalancerResponse};
pub use create_load_balancer_http_listener::{
    CreateLoadBalancerHTTPListener, CreateLoadBalancerHTTPListenerResponse,
};
pub use create_load_balancer_https_listener::{
    CreateLoadBalancerHTTPSListener, CreateLoadBalancerHTTPSListenerResponse,
};
pub use create_load_balancer_tcp_listener::{
    CreateLoadBalancerTCPListener, CreateLoadBalancerTCPListenerResponse,
};
pub use create_load_balancer_udp_listener::{
    CreateLoadBalancerUDPListener, CreateLoadBalancerUDPListenerResponse,
};
pub use create_master_slave_server_group::{
    CreateMasterSlaveServerGroup, CreateMasterSlaveServerGroupResponse,
};
pub use create_rules::{CreateRules, CreateRulesResponse};
pub use create_tls_cipher_policy::{CreateTLSCipherPolicy, CreateTLSCipherPolicyResponse};
pub use create_v_server_group::{CreateVServerGroup, CreateVServerGroupResponse};
pub use delete_access_control_list::{DeleteAccessControlList, DeleteAccessControlListResponse};
pub use delete_access_logs_download_attribute::{
    DeleteAccessLogsDownloadAttribute, DeleteAccessLogsDownloadAttributeResponse,
};
pub use delete_ca_certificate::{DeleteCACertificate, DeleteCACertificateResponse};
pub use delete_domain_extension::{DeleteDomainExtension, DeleteDomainExtensionResponse};
pub use delete_load_balancer::{DeleteLoadBalancer, DeleteLoadBalancerResponse};
pub use delete_load_balancer_listener::{
    DeleteLoadBalancerListener, DeleteLoadBalancerListenerResponse,
};
pub use delete_master_slave_server_group::{
    DeleteMasterSlaveServerGroup, DeleteMasterSlaveServerGroupResponse,
};
pub use delete_rules::{DeleteRules, DeleteRulesResponse};
pub use delete_server_certificate::{DeleteServerCertificate, DeleteServerCertificateResponse};
pub use delete_tls_cipher_policy::{DeleteTLSCipherPolicy, DeleteTLSCipherPolicyResponse};
pub use delete_v_server_group::{DeleteVServerGroup, DeleteVServerGroupResponse};
pub use describe_access_control_list_attribute::{
    DescribeAccessControlListAttribute, DescribeAccessControlListAttributeResponse,
};
pub use describe_access_control_lists::{
    DescribeAccessControlLists, DescribeAccessControlListsResponse,
};
pub use describe_access_logs_download_attribute::{
    DescribeAccessLogsDownloadAttribute, DescribeAccessLogsDownloadAttributeResponse,
};
pub use describe_available_resource::{
    DescribeAvailableResource, DescribeAvailableResourceResponse,
};
pub use describe_ca_certificates::{DescribeCACertificates, DescribeCACertificatesResponse};
pub use describe_domain_extension_attribute::{
    DescribeDomainExtensionAttribute, DescribeDomainExtensionAttributeResponse,
};
pub use describe_domain_extensions::{DescribeDomainExtensions, DescribeDomainExtensionsResponse};
pub use describe_health_status::{DescribeHealthStatus, DescribeHealthStatusResponse};
pub use describe_high_defination_monitor::{
    DescribeHighDefinationMonitor, DescribeHighDefinationMonitorResponse,
};
pub use describe_listener_access_control_attribute::{
    DescribeListenerAccessControlAttribute, DescribeListenerAccessControlAttributeResponse,
};
pub use describe_load_balancer_attribute::{
    DescribeLoadBalancerAttribute, DescribeLoadBalancerAttributeResponse,
};
pub use describe_load_balancer_http_listener_attribute::{
    DescribeLoadBalancerHTTPListenerAttribute, DescribeLoadBalancerHTTPListenerAttributeResponse,
};
pub use describe_load_balancer_https_listener_attribute::{
    DescribeLoadBalancerHTTPSListenerAttribute, DescribeLoadBalancerHTTPSListenerAttributeResponse,
};
pub use describe_load_balancer_listeners::{
    DescribeLoadBalancerListeners, DescribeLoadBalancerListenersResponse,
};
pub use describe_load_balancer_tcp_listener_attribute::{
    DescribeLoadBalancerTCPListenerAttribute, DescribeLoadBalancerTCPListenerAttributeResponse,
};
pub use describe_load_balancer_udp_listener_attribute::{
    DescribeLoadBalancerUDPListenerAttribute, DescribeLoadBalancerUDPListenerAttributeResponse,
};
pub use describe_load_balancers::{DescribeLoadBalancers, DescribeLoadBalancersResponse};
pub use describe_master_slave_server_group_attribute::{
    DescribeMasterSlaveServerGroupAttribute, DescribeMasterSlaveServerGroupAttributeResponse,
};
pub use describe_master_slave_server_groups::{
    DescribeMasterSlaveServerGroups, DescribeMasterSlaveServerGroupsResponse,
};
pub use describe_regions::{DescribeRegions, DescribeRegionsResponse};
pub use describe_rule_attribute::{DescribeRuleAttribute, DescribeRuleAttributeResponse};
pub use describe_rules::{DescribeRules, DescribeRulesResponse};
pub use describe_server_certificates::{
    DescribeServerCertificates, DescribeServerCertificatesResponse,
};
pub use describe_tags::{DescribeTags, DescribeTagsResponse};
pub use describe_v_server_group_attribute::{
    DescribeVServerGroupAttribute, DescribeVServerGroupAttributeResponse,
};
pub use describe_v_server_groups::{DescribeVServerGroups, DescribeVServerGroupsResponse};
pub use describe_zones::{DescribeZones, DescribeZonesResponse};
pub use enable_high_defination_monitor::{
    EnableHighDefinationMonitor, EnableHighDefinationMonitorResponse,
};
pub use endpoints::ENDPOINTS;
pub use list_tag_resources::{ListTagResources, ListTagResourcesResponse};
pub use list_tls_cipher_policies::{ListTLSCipherPolicies, ListTLSCipherPoliciesResponse};
pub use modify_high_defination_monitor::{
    ModifyHighDefinationMonitor, ModifyHighDefinationMonitorResponse,
};
pub use modify_load_balancer_instance_charge_type::{
    ModifyLoadBalancerInstanceChargeType, ModifyLoadBalancerInstanceChargeTypeResponse,
};
pub use modify_load_balancer_instance_spec::{
    ModifyLoadBalancerInstanceSpec, ModifyLoadBalancerInstanceSpecResponse,
};
pub use modify_load_balancer_internet_spec::{
    ModifyLoadBalancerInternetSpec, ModifyLoadBalancerInternetSpecResponse,
};
pub use modify_load_balancer_pay_type::{
    ModifyLoadBalancerPayType, ModifyLoadBalancerPayTypeResponse,
};
pub use modify_v_server_group_backend_servers::{
    ModifyVServerGroupBackendServers, ModifyVServerGroupBackendServersResponse,
};
pub use move_resource_group::{MoveResourceGroup, MoveResourceGroupResponse};
pub use remove_access_control_list_entry::{
    RemoveAccessControlListEntry, RemoveAccessControlListEntryResponse,
};
pub use remove_backend_servers::{RemoveBackendServers, RemoveBackendServersResponse};
pub use remove_listener_white_list_item::{
    RemoveListenerWhiteListItem, RemoveListenerWhiteListItemResponse,
};
pub use remove_tags::{RemoveTags, RemoveTagsResponse};
pub use remove_v_server_group_backend_servers::{
    RemoveVServerGroupBackendServers, RemoveVServerGroupBackendServersResponse,
};
pub use set_access_control_list_attribute::{
    SetAccessControlListAttribute, SetAccessControlListAttributeResponse,
};
pub use set_access_logs_download_attribute::{
    SetAccessLogsDownloadAttribute, SetAccessLogsDownloadAttributeResponse,
};
pub use set_backend_servers::{SetBackendServers, SetBackendServersResponse};
pub use set_ca_certificate_name::{SetCACertificateName, SetCACertificateNameResponse};
pub use set_domain_extension_attribute::{
    SetDomainExtensionAttribute, SetDomainExtensionAttributeResponse,
};
pub use set_listener_access_control_status::{
    SetListenerAccessControlStatus, SetListenerAccessControlStatusResponse,
};
pub use set_load_balancer_delete_protection::{
    SetLoadBalancerDeleteProtection, SetLoadBalancerDeleteProtectionResponse,
};
pub use set_load_balancer_http_listener_attribute::{
    SetLoadBalancerHTTPListenerAttribute, SetLoadBalancerHTTPListenerAttributeResponse,
};
pub use set_load_balancer_https_listener_attribute::{
    SetLoadBalancerHTTPSListenerAttribute, SetLoadBalancerHTTPSListenerAttributeResponse,
};
pub use set_load_balancer_modification_protection::{
    SetLoadBalancerModificationProtection, SetLoadBalancerModificationProtectionResponse,
};
pub use set_load_balancer_name::{SetLoadBalancerName, SetLoadBalancerNameResponse};
pub use set_load_balancer_status::{SetLoadBalancerStatus, SetLoadBalancerStatusResponse};
pub use set_load_balancer_tcp_listener_attribute::{
    SetLoadBalancerTCPListenerAttribute, SetLoadBalancerTCPListenerAttributeResponse,
};
pub use set_load_balancer_udp_listener_attribute::{
    SetLoadBalancerUDPListenerAttribute, SetLoadBalancerUDPListenerAttributeResponse,
};
pub use set_rule::{SetRule, SetRuleResponse};
pub use set_server_certificate_name::{SetServerCertificateName, SetServerCertificateNameResponse};
pub use set_tls_cipher_policy_attribute::{
    SetTLSCipherPolicyAttribute, SetTLSCipherPolicyAttributeResponse,
};
pub use set_v_server_group_attribute::{
    SetVServerGroupAttribute, SetVServerGroupAttributeResponse,
};
pub use start_load_balancer_listener::{
    StartLoadBalancerListener, StartLoadBalancerListenerResponse,
};
pub use stop_load_balancer_listener::{StopLoadBalancerListener, StopLoadBalancerListenerResponse};
pub use tag_resources::{TagResources, TagResourcesResponse};
pub use untag_resources::{UntagResources, UntagResourcesResponse};
pub use upload_ca_certificate::{UploadCACertificate, UploadCACertificateResponse};
pub use upload_server_certificate::{UploadServerCertificate, UploadServerCertificateResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AddAccessControlListEntry::ACTION,
    AddBackendServers::ACTION,
    AddListenerWhiteListItem::ACTION,
    AddTags::ACTION,
    AddVServerGroupBackendServers::ACTION,
    CreateAccessControlList::ACTION,
    CreateDomainExtension::ACTION,
    CreateLoadBalancer::ACTION,
    CreateLoadBalancerHTTPListener::ACTION,
    CreateLoadBalancerHTTPSListener::ACTION,
    CreateLoadBalancerTCPListener::ACTION,
    CreateLoadBalancerUDPListener::ACTION,
    CreateMasterSlaveServerGroup::ACTION,
    CreateRules::ACTION,
    CreateTLSCipherPolicy::ACTION,
    CreateVServerGroup::ACTION,
    DeleteAccessControlList::ACTION,
    DeleteAccessLogsDownloadAttribute::ACTION,
    DeleteCACertificate::ACTION,
    DeleteDomainExtension::ACTION,
    DeleteLoadBalancer::ACTION,
    DeleteLoadBalancerListener::ACTION,
    DeleteMasterSlaveServerGroup::ACTION,
    DeleteRules::ACTION,
    DeleteServerCertificate::ACTION,
    DeleteTLSCipherPolicy::ACTION,
    DeleteVServerGroup::ACTION,
    DescribeAccessControlListAttribute::ACTION,
    DescribeAccessControlLists::ACTION,
    DescribeAccessLogsDownloadAttribute::ACTION,
    DescribeAvailableResource::ACTION,
    DescribeCACertificates::ACTION,
    DescribeDomainExtensionAttribute::ACTION,
    DescribeDomainExtensions::ACTION,
    DescribeHealthStatus::ACTION,
    DescribeHighDefinationMonitor::ACTION,
    DescribeListenerAccessControlAttribute::ACTION,
    DescribeLoadBalancerAttribute::ACTION,
    DescribeLoadBalancerHTTPListenerAttribute::ACTION,
    DescribeLoadBalancerHTTPSListenerAttribute::ACTION,
    DescribeLoadBalancerListeners::ACTION,
    DescribeLoadBalancerTCPListenerAttribute::ACTION,
    DescribeLoadBalancerUDPListenerAttribute::ACTION,
    DescribeLoadBalancers::ACTION,
    DescribeMasterSlaveServerGroupAttribute::ACTION,
    DescribeMasterSlaveServerGroups::ACTION,
    DescribeRegions::ACTION,
    DescribeRuleAttribute::ACTION,
    DescribeRules::ACTION,
    DescribeServerCertificates::ACTION,
    DescribeTags::ACTION,
    DescribeVServerGroupAttribute::ACTION,
    DescribeVServerGroups::ACTION,
    DescribeZones::ACTION,
    EnableHighDefinationMonitor::ACTION,
    ListTLSCipherPolicies::ACTION,
    ListTagResources::ACTION,
    ModifyHighDefinationMonitor::ACTION,
    ModifyLoadBalancerInstanceChargeType::ACTION,
    ModifyLoadBalancerInstanceSpec::ACTION,
    ModifyLoadBalancerInternetSpec::ACTION,
    ModifyLoadBalancerPayType::ACTION,
    ModifyVServerGroupBackendServers::ACTION,
    MoveResourceGroup::ACTION,
    RemoveAccessControlListEntry::ACTION,
    RemoveBackendServers::ACTION,
    RemoveListenerWhiteListItem::ACTION,
    RemoveTags::ACTION,
    RemoveVServerGroupBackendServers::ACTION,
    SetAccessControlListAttribute::ACTION,
    SetAccessLogsDownloadAttribute::ACTION,
    SetBackendServers::ACTION,
    SetCACertificateName::ACTION,
    SetDomainExtensionAttribute::ACTION,
    SetListenerAccessControlStatus::ACTION,
    SetLoadBalancerDeleteProtection::ACTION,
    SetLoadBalancerHTTPListenerAttribute::ACTION,
    SetLoadBalancerHTTPSListenerAttribute::ACTION,
    SetLoadBalancerModificationProtection::ACTION,
    SetLoadBalancerName::ACTION,
    SetLoadBalancerStatus::ACTION,
    SetLoadBalancerTCPListenerAttribute::ACTION,
    SetLoadBalancerUDPListenerAttribute::ACTION,
    SetRule::ACTION,
    SetServerCertificateName::ACTION,
    SetTLSCipherPolicyAttribute::ACTION,
    SetVServerGroupAttribute::ACTION,
    StartLoadBalancerListener::ACTION,
    StopLoadBalancerListener::ACTION,
    TagResources::ACTION,
    UntagResources::ACTION,
    UploadCACertificate::ACTION,
    UploadServerCertificate::ACTION,
];

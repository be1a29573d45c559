// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Vpc, API version 2016-04-28: 405 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Vpc/2016-04-28)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod activate_router_interface;
pub mod active_flow_log;
pub mod add_bgp_network;
pub mod add_common_bandwidth_package_ip;
pub mod add_common_bandwidth_package_ips;
pub mod add_global_acceleration_instance_ip;
pub mod add_ipv6_translator_acl_list_entry;
pub mod add_public_ip_address_pool_cidr_block;
pub mod add_sources_to_traffic_mirror_session;
pub mod allocate_eip_address;
pub mod allocate_eip_address_pro;
pub mod allocate_eip_segment_address;
pub mod allocate_ipv6_address;
pub mod allocate_ipv6_internet_bandwidth;
pub mod allocate_vpc_ipv6_cidr;
pub mod apply_physical_connection_loa;
pub mod associate_eip_address;
pub mod associate_eip_address_batch;
pub mod associate_ha_vip;
pub mod associate_mac_sec_key;
pub mod associate_network_acl;
pub mod associate_physical_connection_to_virtual_border_router;
pub mod associate_route_table;
pub mod associate_route_table_with_gateway;
pub mod associate_route_tables_with_vpc_gateway_endpoint;
pub mod associate_vpc_cidr_block;
pub mod associate_vpn_gateway_with_certificate;
pub mod attach_dhcp_options_set_to_vpc;
pub mod attach_vbr_to_vpconn;
pub mod cancel_common_bandwidth_package_ip_bandwidth;
pub mod cancel_physical_connection;
pub mod change_resource_group;
pub mod check_can_allocate_vpc_private_ip_address;
pub mod check_vpn_bgp_enabled;
pub mod complete_physical_connection_loa;
pub mod confirm_physical_connection;
pub mod connect_router_interface;
pub mod convert_bandwidth_package;
pub mod copy_network_acl_entries;
pub mod create_bgp_group;
pub mod create_bgp_peer;
pub mod create_common_bandwidth_package;
pub mod create_customer_gateway;
pub mod create_default_v_switch;
pub mod create_default_vpc;
pub mod create_dhcp_options_set;
pub mod create_enhanced_vpn_gateway;
pub mod create_express_cloud_connection;
pub mod create_express_connect_traffic_qos;
pub mod create_express_connect_traffic_qos_queue;
pub mod create_express_connect_traffic_qos_rule;
pub mod create_failover_test_job;
pub mod create_flow_log;
pub mod create_forward_entry;
pub mod create_full_nat_entry;
pub mod create_global_acceleration_instance;
pub mod create_ha_vip;
pub mod create_high_reliable_physical_connection;
pub mod create_ipsec_server;
pub mod create_ipv4_gateway;
pub mod create_ipv6_egress_only_rule;
pub mod create_ipv6_gateway;
pub mod create_ipv6_translator;
pub mod create_ipv6_translator_acl_list;
pub mod create_ipv6_translator_entry;
pub mod create_nat_gateway;
pub mod create_nat_ip;
pub mod create_nat_ip_cidr;
pub mod create_network_acl;
pub mod create_physical_connection;
pub mod create_physical_connection_occupancy_order;
pub mod create_physical_connection_setup_order;
pub mod create_public_ip_address_pool;
pub mod create_route_entries;
pub mod create_route_entry;
pub mod create_route_table;
pub mod create_route_target_group;
pub mod create_router_interface;
pub mod create_snat_entry;
pub mod create_ssl_vpn_client_cert;
pub mod create_ssl_vpn_server;
pub mod create_traffic_mirror_filter;
pub mod create_traffic_mirror_filter_rules;
pub mod create_traffic_mirror_session;
pub mod create_v_switch;
pub mod create_v_switch_cidr_reservation;
pub mod create_vbr_ha;
pub mod create_vco_route_entry;
pub mod create_virtual_border_router;
pub mod create_virtual_physical_connection;
pub mod create_vpc;
pub mod create_vpc_gateway_endpoint;
pub mod create_vpc_prefix_list;
pub mod create_vpconn_from_vbr;
pub mod create_vpn_attachment;
pub mod create_vpn_connection;
pub mod create_vpn_gateway;
pub mod create_vpn_pbr_route_entry;
pub mod create_vpn_route_entry;
pub mod deactivate_router_interface;
pub mod deactive_flow_log;
pub mod delete_bgp_group;
pub mod delete_bgp_network;
pub mod delete_bgp_peer;
pub mod delete_common_bandwidth_package;
pub mod delete_customer_gateway;
pub mod delete_dhcp_options_set;
pub mod delete_enhanced_vpn_gateway;
pub mod delete_express_connect;
pub mod delete_express_connect_traffic_qos;
pub mod delete_express_connect_traffic_qos_queue;
pub mod delete_express_connect_traffic_qos_rule;
pub mod delete_failover_test_job;
pub mod delete_flow_log;
pub mod delete_forward_entry;
pub mod delete_full_nat_entry;
pub mod delete_global_acceleration_instance;
pub mod delete_ha_vip;
pub mod delete_ipsec_server;
pub mod delete_ipv4_gateway;
pub mod delete_ipv6_egress_only_rule;
pub mod delete_ipv6_gateway;
pub mod delete_ipv6_internet_bandwidth;
pub mod delete_ipv6_translator;
pub mod delete_ipv6_translator_acl_list;
pub mod delete_ipv6_translator_entry;
pub mod delete_nat_gateway;
pub mod delete_nat_ip;
pub mod delete_nat_ip_cidr;
pub mod delete_network_acl;
pub mod delete_physical_connection;
pub mod delete_public_ip_address_pool;
pub mod delete_public_ip_address_pool_cidr_block;
pub mod delete_route_entries;
pub mod delete_route_entry;
pub mod delete_route_table;
pub mod delete_route_target_group;
pub mod delete_router_interface;
pub mod delete_snat_entry;
pub mod delete_ssl_vpn_client_cert;
pub mod delete_ssl_vpn_server;
pub mod delete_traffic_mirror_filter;
pub mod delete_traffic_mirror_filter_rules;
pub mod delete_traffic_mirror_session;
pub mod delete_v_switch;
pub mod delete_v_switch_cidr_reservation;
pub mod delete_vbr_ha;
pub mod delete_vco_route_entry;
pub mod delete_virtual_border_router;
pub mod delete_vpc;
pub mod delete_vpc_gateway_endpoint;
pub mod delete_vpc_prefix_list;
pub mod delete_vpn_attachment;
pub mod delete_vpn_connection;
pub mod delete_vpn_gateway;
pub mod delete_vpn_pbr_route_entry;
pub mod delete_vpn_route_entry;
pub mod deletion_protection;
pub mod describe95_traffic;
pub mod describe_access_points;
pub mod describe_bgp_groups;
pub mod describe_bgp_networks;
pub mod describe_bgp_peers;
pub mod describe_common_bandwidth_packages;
pub mod describe_customer_gateway;
pub mod describe_customer_gateways;
pub mod describe_ec_grant_relation;
pub mod describe_eip_addresses;
pub mod describe_eip_gateway_info;
pub mod describe_eip_monitor_data;
pub mod describe_eip_segment;
pub mod describe_express_connect_traffic_qos;
pub mod describe_express_connect_traffic_qos_queue;
pub mod describe_express_connect_traffic_qos_rule;
pub mod describe_failover_test_job;
pub mod describe_failover_test_jobs;
pub mod describe_flow_logs;
pub mod describe_forward_table_entries;
pub mod describe_global_acceleration_instances;
pub mod describe_grant_rules_to_cen;
pub mod describe_grant_rules_to_ecr;
pub mod describe_ha_vips;
pub mod describe_high_definition_monitor_log_attribute;
pub mod describe_ipv6_addresses;
pub mod describe_ipv6_egress_only_rules;
pub mod describe_ipv6_gateway_attribute;
pub mod describe_ipv6_gateways;
pub mod describe_ipv6_translator_acl_list_attributes;
pub mod describe_ipv6_translator_acl_lists;
pub mod describe_ipv6_translator_entries;
pub mod describe_ipv6_translators;
pub mod describe_nat_gateway_associate_network_interfaces;
pub mod describe_nat_gateways;
pub mod describe_network_acl_attributes;
pub mod describe_network_acls;
pub mod describe_physical_connection_loa;
pub mod describe_physical_connections;
pub mod describe_public_ip_address;
pub mod describe_regions;
pub mod describe_route_entry_list;
pub mod describe_route_table_list;
pub mod describe_route_tables;
pub mod describe_router_interface_attribute;
pub mod describe_router_interfaces;
pub mod describe_server_related_global_acceleration_instances;
pub mod describe_snat_table_entries;
pub mod describe_ssl_vpn_client_cert;
pub mod describe_ssl_vpn_client_certs;
pub mod describe_ssl_vpn_clients;
pub mod describe_ssl_vpn_servers;
pub mod describe_tag_keys;
pub mod describe_tag_keys_for_express_connect;
pub mod describe_tags;
pub mod describe_v_routers;
pub mod describe_v_switch_attributes;
pub mod describe_v_switches;
pub mod describe_vbr_ha;
pub mod describe_vco_route_entries;
pub mod describe_virtual_border_routers;
pub mod describe_virtual_border_routers_for_physical_connection;
pub mod describe_vpc_attribute;
pub mod describe_vpc_grant_rules_to_ecr;
pub mod describe_vpcs;
pub mod describe_vpn_attachments;
pub mod describe_vpn_connection;
pub mod describe_vpn_connection_logs;
pub mod describe_vpn_connections;
pub mod describe_vpn_cross_account_authorizations;
pub mod describe_vpn_gateway;
pub mod describe_vpn_gateway_available_zones;
pub mod describe_vpn_gateways;
pub mod describe_vpn_pbr_route_entries;
pub mod describe_vpn_route_entries;
pub mod describe_vpn_ssl_server_logs;
pub mod describe_zones;
pub mod detach_dhcp_options_set_from_vpc;
pub mod diagnose_vpn_connections;
pub mod diagnose_vpn_gateway;
pub mod disable_vpc_classic_link;
pub mod disassociate_mac_sec_key;
pub mod dissociate_route_table_from_gateway;
pub mod dissociate_route_tables_from_vpc_gateway_endpoint;
pub mod dissociate_vpn_gateway_with_certificate;
pub mod download_vpn_connection_config;
pub mod enable_physical_connection;
pub mod enable_vpc_classic_link;
pub mod enable_vpc_ipv4_gateway;
mod endpoints;
pub mod errors;
pub mod get_dhcp_options_set;
pub mod get_flow_log_service_status;
pub mod get_ipv4_gateway_attribute;
pub mod get_nat_gateway_attribute;
pub mod get_nat_ip_attribute;
pub mod get_nat_ip_cidr_attribute;
pub mod get_physical_connection_service_status;
pub mod get_public_ip_address_pool_service_status;
pub mod get_route_target_group;
pub mod get_traffic_mirror_service_status;
pub mod get_v_switch_cidr_reservation_usage;
pub mod get_vpc_gateway_endpoint_attribute;
pub mod get_vpc_prefix_list_associations;
pub mod get_vpc_prefix_list_entries;
pub mod get_vpc_route_entry_summary;
pub mod get_vpn_gateway_diagnose_result;
pub mod grant_instance_to_cen;
pub mod grant_instance_to_vbr;
pub mod list_business_access_points;
pub mod list_business_regions;
pub mod list_dhcp_options_sets;
pub mod list_enhanhced_nat_gateway_available_zones;
pub mod list_full_nat_entries;
pub mod list_gateway_route_table_entries;
pub mod list_geographic_sub_regions;
pub mod list_ipsec_server_logs;
pub mod list_ipsec_servers;
pub mod list_ipv4_gateways;
pub mod list_nat_ip_cidrs;
pub mod list_nat_ips;
pub mod list_physical_connection_features;
pub mod list_prefix_lists;
pub mod list_public_ip_address_pool_cidr_blocks;
pub mod list_public_ip_address_pools;
pub mod list_route_target_groups;
pub mod list_tag_resources;
pub mod list_tag_resources_for_express_connect;
pub mod list_traffic_mirror_filters;
pub mod list_traffic_mirror_sessions;
pub mod list_v_switch_cidr_reservations;
pub mod list_virtual_physical_connections;
pub mod list_vpc_endpoint_services_by_end_user;
pub mod list_vpc_gateway_endpoints;
pub mod list_vpc_published_route_entries;
pub mod list_vpn_certificate_associations;
pub mod modify_bgp_group_attribute;
pub mod modify_bgp_peer_attribute;
pub mod modify_common_bandwidth_package_attribute;
pub mod modify_common_bandwidth_package_ip_bandwidth;
pub mod modify_common_bandwidth_package_spec;
pub mod modify_customer_gateway_attribute;
pub mod modify_eip_address_attribute;
pub mod modify_eip_forward_mode;
pub mod modify_express_cloud_connection_attribute;
pub mod modify_express_cloud_connection_bandwidth;
pub mod modify_express_connect_traffic_qos;
pub mod modify_express_connect_traffic_qos_queue;
pub mod modify_express_connect_traffic_qos_rule;
pub mod modify_flow_log_attribute;
pub mod modify_forward_entry;
pub mod modify_full_nat_entry_attribute;
pub mod modify_global_acceleration_instance_attributes;
pub mod modify_global_acceleration_instance_spec;
pub mod modify_ha_vip_attribute;
pub mod modify_ipv6_address_attribute;
pub mod modify_ipv6_gateway_attribute;
pub mod modify_ipv6_internet_bandwidth;
pub mod modify_ipv6_translator_acl_attribute;
pub mod modify_ipv6_translator_acl_list_entry;
pub mod modify_ipv6_translator_attribute;
pub mod modify_ipv6_translator_bandwidth;
pub mod modify_ipv6_translator_entry;
pub mod modify_nat_gateway_attribute;
pub mod modify_nat_gateway_spec;
pub mod modify_nat_ip_attribute;
pub mod modify_nat_ip_cidr_attribute;
pub mod modify_network_acl_attributes;
pub mod modify_physical_connection_attribute;
pub mod modify_route_entry;
pub mod modify_route_table_attributes;
pub mod modify_router_interface_attribute;
pub mod modify_router_interface_spec;
pub mod modify_snat_entry;
pub mod modify_ssl_vpn_client_cert;
pub mod modify_ssl_vpn_server;
pub mod modify_tunnel_attribute;
pub mod modify_v_router_attribute;
pub mod modify_v_switch_attribute;
pub mod modify_v_switch_cidr_reservation_attribute;
pub mod modify_vco_route_entry_weight;
pub mod modify_virtual_border_router_attribute;
pub mod modify_vpc_attribute;
pub mod modify_vpc_prefix_list;
pub mod modify_vpn_attachment_attribute;
pub mod modify_vpn_connection_attribute;
pub mod modify_vpn_gateway_attribute;
pub mod modify_vpn_pbr_route_entry_attribute;
pub mod modify_vpn_pbr_route_entry_priority;
pub mod modify_vpn_pbr_route_entry_weight;
pub mod modify_vpn_route_entry_weight;
pub mod move_resource_group;
pub mod move_vpn_resource_group;
pub mod open_flow_log_service;
pub mod open_physical_connection_service;
pub mod open_public_ip_address_pool_service;
pub mod open_traffic_mirror_service;
pub mod publish_vpc_route_entries;
pub mod publish_vpn_route_entry;
pub mod recover_physical_connection;
pub mod recover_virtual_border_router;
pub mod release_eip_address;
pub mod release_eip_segment_address;
pub mod release_ipv6_address;
pub mod remove_common_bandwidth_package_ip;
pub mod remove_global_acceleration_instance_ip;
pub mod remove_ipv6_translator_acl_list_entry;
pub mod remove_sources_from_traffic_mirror_session;
pub mod replace_vpc_dhcp_options_set;
pub mod retry_vpc_prefix_list_association;
pub mod revoke_instance_from_cen;
pub mod revoke_instance_from_vbr;
pub mod second_apply_physical_connection_loa;
pub mod set_high_definition_monitor_log_status;
pub mod start_failover_test_job;
pub mod stop_failover_test_job;
pub mod switch_active_route_target;
pub mod tag_resources;
pub mod tag_resources_for_express_connect;
pub mod terminate_physical_connection;
pub mod terminate_virtual_border_router;
pub mod transform_eip_segment_to_public_ip_address_pool;
pub mod un_tag_resources;
pub mod unassociate_eip_address;
pub mod unassociate_global_acceleration_instance;
pub mod unassociate_ha_vip;
pub mod unassociate_network_acl;
pub mod unassociate_physical_connection_from_virtual_border_router;
pub mod unassociate_route_table;
pub mod unassociate_vpc_cidr_block;
pub mod untag_resources_for_express_connect;
pub mod update_dhcp_options_set_attribute;
pub mod update_enhanced_vpn_gateway;
pub mod update_failover_test_job;
pub mod update_gateway_route_table_entry_attribute;
pub mod update_ipsec_server;
pub mod update_ipv4_gateway_attribute;
pub mod update_nat_gateway_nat_type;
pub mod update_network_acl_entries;
pub mod update_public_ip_address_pool_attribute;
pub mod update_route_target_group;
pub mod update_traffic_mirror_filter_attribute;
pub mod update_traffic_mirror_filter_rule_attribute;
pub mod update_traffic_mirror_session_attribute;
pub mod update_virtual_border_bandwidth;
pub mod update_virtual_physical_connection;
pub mod update_vpc_gateway_endpoint_attribute;
pub mod vpc_describe_vpc_nat_gateway_network_interface_quota;
pub mod withdraw_vpc_published_route_entries;

use aliyun_rpc_core::{Action, RpcAction};

pub use activate_router_interface::{ActivateRouterInterface, ActivateRouterInterfaceResponse};
pub use active_flow_log::{ActiveFlowLog, ActiveFlowLogResponse};
pub use add_bgp_network::{AddBgpNetwork, AddBgpNetworkResponse};
pub use add_common_bandwidth_package_ip::{
    AddCommonBandwidthPackageIp, AddCommonBandwidthPackageIpResponse,
};
pub use add_common_bandwidth_package_ips::{
    AddCommonBandwidthPackageIps, AddCommonBandwidthPackageIpsResponse,
};
pub use add_global_acceleration_instance_ip::{
    AddGlobalAccelerationInstanceIp, AddGlobalAccelerationInstanceIpResponse,
};
pub use add_ipv6_translator_acl_list_entry::{
    AddIPv6TranslatorAclListEntry, AddIPv6TranslatorAclListEntryResponse,
};
pub use add_public_ip_address_pool_cidr_block::{
    AddPublicIpAddressPoolCidrBlock, AddPublicIpAddressPoolCidrBlockResponse,
};
pub use add_sources_to_traffic_mirror_session::{
    AddSourcesToTrafficMirrorSession, AddSourcesToTrafficMirrorSessionResponse,
};
pub use allocate_eip_address::{AllocateEipAddress, AllocateEipAddressResponse};
pub use allocate_eip_address_pro::{AllocateEipAddressPro, AllocateEipAddressProResponse};
pub use allocate_eip_segment_address::{
    AllocateEipSegmentAddress, AllocateEipSegmentAddressResponse,
};
pub use allocate_ipv6_address::{AllocateIpv6Address, AllocateIpv6AddressResponse};
pub use allocate_ipv6_internet_bandwidth::{
    AllocateIpv6InternetBandwidth, AllocateIpv6InternetBandwidthResponse,
};
pub use allocate_vpc_ipv6_cidr::{AllocateVpcIpv6Cidr, AllocateVpcIpv6CidrResponse};
pub use apply_physical_connection_loa::{
    ApplyPhysicalConnectionLOA, ApplyPhysicalConnectionLOAResponse,
};
pub use associate_eip_address::{AssociateEipAddress, AssociateEipAddressResponse};
pub use associate_eip_address_batch::{AssociateEipAddressBatch, AssociateEipAddressBatchResponse};
pub use associate_ha_vip::{AssociateHaVip, AssociateHaVipResponse};
pub use associate_mac_sec_key::{AssociateMacSecKey, AssociateMacSecKeyResponse};
pub use associate_network_acl::{AssociateNetworkAcl, AssociateNetworkAclResponse};
pub use associate_physical_connection_to_virtual_border_router::{
    AssociatePhysicalConnectionToVirtualBorderRouter,
    AssociatePhysicalConnectionToVirtualBorderRouterResponse,
};
pub use associate_route_table::{AssociateRouteTable, AssociateRouteTableResponse};
pub use associate_route_table_with_gateway::{
    AssociateRouteTableWithGateway, AssociateRouteTableWithGatewayResponse,
};
pub use associate_route_tables_with_vpc_gateway_endpoint::{
    AssociateRouteTablesWithVpcGatewayEndpoint, AssociateRouteTablesWithVpcGatewayEndpointResponse,
};
pub use associate_vpc_cidr_block::{AssociateVpcCidrBlock, AssociateVpcCidrBlockResponse};
pub use associate_vpn_gateway_with_certificate::{
    AssociateVpnGatewayWithCertificate, AssociateVpnGatewayWithCertificateResponse,
};
pub use attach_dhcp_options_set_to_vpc::{
    AttachDhcpOptionsSetToVpc, AttachDhcpOptionsSetToVpcResponse,
};
pub use attach_vbr_to_vpconn::{AttachVbrToVpconn, AttachVbrToVpconnResponse};
pub use cancel_common_bandwidth_package_ip_bandwidth::{
    CancelCommonBandwidthPackageIpBandwidth, CancelCommonBandwidthPackageIpBandwidthResponse,
};
pub use cancel_physical_connection::{CancelPhysicalConnection, CancelPhysicalConnectionResponse};
pub use change_resource_group::{ChangeResourceGroup, ChangeResourceGroupResponse};
pub use check_can_allocate_vpc_private_ip_address::{
    CheckCanAllocateVpcPrivateIpAddress, CheckCanAllocateVpcPrivateIpAddressResponse,
};
pub use check_vpn_bgp_enabled::{CheckVpnBgpEnabled, CheckVpnBgpEnabledResponse};
pub use complete_physical_connection_loa::{
    CompletePhysicalConnectionLOA, CompletePhysicalConnectionLOAResponse,
};
pub use confirm_physical_connection::{
    ConfirmPhysicalConnection, ConfirmPhysicalConnectionResponse,
};
pub use connect_router_interface::{ConnectRouterInterface, ConnectRouterInterfaceResponse};
pub use convert_bandwidth_package::{ConvertBandwidthPackage, ConvertBandwidthPackageResponse};
pub use copy_network_acl_entries::{CopyNetworkAclEntries, CopyNetworkAclEntriesResponse};
pub use create_bgp_group::{CreateBgpGroup, CreateBgpGroupResponse};
pub use create_bgp_peer::{CreateBgpPeer, CreateBgpPeerResponse};
pub use create_common_bandwidth_package::{
    CreateCommonBandwidthPackage, CreateCommonBandwidthPackageResponse,
};
pub use create_customer_gateway::{CreateCustomerGateway, CreateCustomerGatewayResponse};
pub use create_default_v_switch::{CreateDefaultVSwitch, CreateDefaultVSwitchResponse};
pub use create_default_vpc::{CreateDefaultVpc, CreateDefaultVpcResponse};
pub use create_dhcp_options_set::{CreateDhcpOptionsSet, CreateDhcpOptionsSetResponse};
pub use create_enhanced_vpn_gateway::{CreateEnhancedVpnGateway, CreateEnhancedVpnGatewayResponse};
pub use create_express_cloud_connection::{
    CreateExpressCloudConnection, CreateExpressCloudConnectionResponse,
};
pub use create_express_connect_traffic_qos::{
    CreateExpressConnectTrafficQos, CreateExpressConnectTrafficQosResponse,
};
pub use create_express_connect_traffic_qos_queue::{
    CreateExpressConnectTrafficQosQueue, CreateExpressConnectTrafficQosQueueResponse,
};
pub use create_express_connect_traffic_qos_rule::{
    CreateExpressConnectTrafficQosRule, CreateExpressConnectTrafficQosRuleResponse,
};
pub use create_failover_test_job::{CreateFailoverTestJob, CreateFailoverTestJobResponse};
pub use create_flow_log::{CreateFlowLog, CreateFlowLogResponse};
pub use create_forward_entry::{CreateForwardEntry, CreateForwardEntryResponse};
pub use create_full_nat_entry::{CreateFullNatEntry, CreateFullNatEntryResponse};
pub use create_global_acceleration_instance::{
    CreateGlobalAccelerationInstance, CreateGlobalAccelerationInstanceResponse,
};
pub use create_ha_vip::{CreateHaVip, CreateHaVipResponse};
pub use create_high_reliable_physical_connection::{
    CreateHighReliablePhysicalConnection, CreateHighReliablePhysicalConnectionResponse,
};
pub use create_ipsec_server::{CreateIpsecServer, CreateIpsecServerResponse};
pub use create_ipv4_gateway::{CreateIpv4Gateway, CreateIpv4GatewayResponse};
pub use create_ipv6_egress_only_rule::{
    CreateIpv6EgressOnlyRule, CreateIpv6EgressOnlyRuleResponse,
};
pub use create_ipv6_gateway::{CreateIpv6Gateway, CreateIpv6GatewayResponse};
pub use create_ipv6_translator::{CreateIPv6Translator, CreateIPv6TranslatorResponse};
pub use create_ipv6_translator_acl_list::{
    CreateIPv6TranslatorAclList, CreateIPv6TranslatorAclListResponse,
};
pub use create_ipv6_translator_entry::{
    CreateIPv6TranslatorEntry, CreateIPv6TranslatorEntryResponse,
};
pub use create_nat_gateway::{CreateNatGateway, CreateNatGatewayResponse};
pub use create_nat_ip::{CreateNatIp, CreateNatIpResponse};
pub use create_nat_ip_cidr::{CreateNatIpCidr, CreateNatIpCidrResponse};
pub use create_network_acl::{CreateNetworkAcl, CreateNetworkAclResponse};
pub use create_physical_connection::{CreatePhysicalConnection, CreatePhysicalConnectionResponse};
pub use create_physical_connection_occupancy_order::{
    CreatePhysicalConnectionOccupancyOrder, CreatePhysicalConnectionOccupancyOrderResponse,
};
pub use create_physical_connection_setup_order::{
    CreatePhysicalConnectionSetupOrder, CreatePhysicalConnectionSetupOrderResponse,
};
pub use create_public_ip_address_pool::{
    CreatePublicIpAddressPool, CreatePublicIpAddressPoolResponse,
};
pub use create_route_entries::{CreateRouteEntries, CreateRouteEntriesResponse};
pub use create_route_entry::{CreateRouteEntry, CreateRouteEntryResponse};
pub use create_route_table::{CreateRouteTable, CreateRouteTableResponse};
pub use create_route_target_group::{CreateRouteTargetGroup, CreateRouteTargetGroupResponse};
pub use create_router_interface::{CreateRouterInterface, CreateRouterInterfaceResponse};
pub use create_snat_entry::{CreateSnatEntry, CreateSnatEntryResponse};
pub use create_ssl_vpn_client_cert::{CreateSslVpnClientCert, CreateSslVpnClientCertResponse};
pub use create_ssl_vpn_server::{CreateSslVpnServer, CreateSslVpnServerResponse};
pub use create_traffic_mirror_filter::{
    CreateTrafficMirrorFilter, CreateTrafficMirrorFilterResponse,
};
pub use create_traffic_mirror_filter_rules::{
    CreateTrafficMirrorFilterRules, CreateTrafficMirrorFilterRulesResponse,
};
pub use create_traffic_mirror_session::{
    CreateTrafficMirrorSession, CreateTrafficMirrorSessionResponse,
};
pub use create_v_switch::{CreateVSwitch, CreateVSwitchResponse};
pub use create_v_switch_cidr_reservation::{
    CreateVSwitchCidrReservation, CreateVSwitchCidrReservationResponse,
};
pub use create_vbr_ha::{CreateVbrHa, CreateVbrHaResponse};
pub use create_vco_route_entry::{CreateVcoRouteEntry, CreateVcoRouteEntryResponse};
pub use create_virtual_border_router::{
    CreateVirtualBorderRouter, CreateVirtualBorderRouterResponse,
};
pub use create_virtual_physical_connection::{
    CreateVirtualPhysicalConnection, CreateVirtualPhysicalConnectionResponse,
};
pub use create_vpc::{CreateVpc, CreateVpcResponse};
pub use create_vpc_gateway_endpoint::{CreateVpcGatewayEndpoint, CreateVpcGatewayEndpointResponse};
pub use create_vpc_prefix_list::{CreateVpcPrefixList, CreateVpcPrefixListResponse};
pub use create_vpconn_from_vbr::{CreateVpconnFromVbr, CreateVpconnFromVbrResponse};
pub use create_vpn_attachment::{CreateVpnAttachment, CreateVpnAttachmentResponse};
pub use create_vpn_connection::{CreateVpnConnection, CreateVpnConnectionResponse};
pub use create_vpn_gateway::{CreateVpnGateway, CreateVpnGatewayResponse};
pub use create_vpn_pbr_route_entry::{CreateVpnPbrRouteEntry, CreateVpnPbrRouteEntryResponse};
pub use create_vpn_route_entry::{CreateVpnRouteEntry, CreateVpnRouteEntryResponse};
pub use deactivate_router_interface::{
    DeactivateRouterInterface, DeactivateRouterInterfaceResponse,
};
pub use deactive_flow_log::{DeactiveFlowLog, DeactiveFlowLogResponse};
pub use delete_bgp_group::{DeleteBgpGroup, DeleteBgpGroupResponse};
pub use delete_bgp_network::{DeleteBgpNetwork, DeleteBgpNetworkResponse};
pub use delete_bgp_peer::{DeleteBgpPeer, DeleteBgpPeerResponse};
pub use delete_common_bandwidth_package::{
    DeleteCommonBandwidthPackage, DeleteCommonBandwidthPackageResponse,
};
pub use delete_customer_gateway::{DeleteCustomerGateway, DeleteCustomerGatewayResponse};
pub use delete_dhcp_options_set::{DeleteDhcpOptionsSet, DeleteDhcpOptionsSetResponse};
pub use delete_enhanced_vpn_gateway::{DeleteEnhancedVpnGateway, DeleteEnhancedVpnGatewayResponse};
pub use delete_express_connect::{DeleteExpressConnect, DeleteExpressConnectResponse};
pub use delete_express_connect_traffic_qos::{
    DeleteExpressConnectTrafficQos, DeleteExpressConnectTrafficQosResponse,
};
pub use delete_express_connect_traffic_qos_queue::{
    DeleteExpressConnectTrafficQosQueue, DeleteExpressConnectTrafficQosQueueResponse,
};
pub use delete_express_connect_traffic_qos_rule::{
    DeleteExpressConnectTrafficQosRule, DeleteExpressConnectTrafficQosRuleResponse,
};
pub use delete_failover_test_job::{DeleteFailoverTestJob, DeleteFailoverTestJobResponse};
pub use delete_flow_log::{DeleteFlowLog, DeleteFlowLogResponse};
pub use delete_forward_entry::{DeleteForwardEntry, DeleteForwardEntryResponse};
pub use delete_full_nat_entry::{DeleteFullNatEntry, DeleteFullNatEntryResponse};
pub use delete_global_acceleration_instance::{
    DeleteGlobalAccelerationInstance, DeleteGlobalAccelerationInstanceResponse,
};
pub use delete_ha_vip::{DeleteHaVip, DeleteHaVipResponse};
pub use delete_ipsec_server::{DeleteIpsecServer, DeleteIpsecServerResponse};
pub use delete_ipv4_gateway::{DeleteIpv4Gateway, DeleteIpv4GatewayResponse};
pub use delete_ipv6_egress_only_rule::{
    DeleteIpv6EgressOnlyRule, DeleteIpv6EgressOnlyRuleResponse,
};
pub use delete_ipv6_gateway::{DeleteIpv6Gateway, DeleteIpv6GatewayResponse};
pub use delete_ipv6_internet_bandwidth::{
    DeleteIpv6InternetBandwidth, DeleteIpv6InternetBandwidthResponse,
};
pub use delete_ipv6_translator::{DeleteIPv6Translator, DeleteIPv6TranslatorResponse};
pub use delete_ipv6_translator_acl_list::{
    DeleteIPv6TranslatorAclList, DeleteIPv6TranslatorAclListResponse,
};
pub use delete_ipv6_translator_entry::{
    DeleteIPv6TranslatorEntry, DeleteIPv6TranslatorEntryResponse,
};
pub use delete_nat_gateway::{DeleteNatGateway, DeleteNatGatewayResponse};
pub use delete_nat_ip::{DeleteNatIp, DeleteNatIpResponse};
pub use delete_nat_ip_cidr::{DeleteNatIpCidr, DeleteNatIpCidrResponse};
pub use delete_network_acl::{DeleteNetworkAcl, DeleteNetworkAclResponse};
pub use delete_physical_connection::{DeletePhysicalConnection, DeletePhysicalConnectionResponse};
pub use delete_public_ip_address_pool::{
    DeletePublicIpAddressPool, DeletePublicIpAddressPoolResponse,
};
pub use delete_public_ip_address_pool_cidr_block::{
    DeletePublicIpAddressPoolCidrBlock, DeletePublicIpAddressPoolCidrBlockResponse,
};
pub use delete_route_entries::{DeleteRouteEntries, DeleteRouteEntriesResponse};
pub use delete_route_entry::{DeleteRouteEntry, DeleteRouteEntryResponse};
pub use delete_route_table::{DeleteRouteTable, DeleteRouteTableResponse};
pub use delete_route_target_group::{DeleteRouteTargetGroup, DeleteRouteTargetGroupResponse};
pub use delete_router_interface::{DeleteRouterInterface, DeleteRouterInterfaceResponse};
pub use delete_snat_entry::{DeleteSnatEntry, DeleteSnatEntryResponse};
pub use delete_ssl_vpn_client_cert::{DeleteSslVpnClientCert, DeleteSslVpnClientCertResponse};
pub use delete_ssl_vpn_server::{DeleteSslVpnServer, DeleteSslVpnServerResponse};
pub use delete_traffic_mirror_filter::{
    DeleteTrafficMirrorFilter, DeleteTrafficMirrorFilterResponse,
};
pub use delete_traffic_mirror_filter_rules::{
    DeleteTrafficMirrorFilterRules, DeleteTrafficMirrorFilterRulesResponse,
};
pub use delete_traffic_mirror_session::{
    DeleteTrafficMirrorSession, DeleteTrafficMirrorSessionResponse,
};
pub use delete_v_switch::{DeleteVSwitch, DeleteVSwitchResponse};
pub use delete_v_switch_cidr_reservation::{
    DeleteVSwitchCidrReservation, DeleteVSwitchCidrReservationResponse,
};
pub use delete_vbr_ha::{DeleteVbrHa, DeleteVbrHaResponse};
pub use delete_vco_route_entry::{DeleteVcoRouteEntry, DeleteVcoRouteEntryResponse};
pub use delete_virtual_border_router::{
    DeleteVirtualBorderRouter, DeleteVirtualBorderRouterResponse,
};
pub use delete_vpc::{DeleteVpc, DeleteVpcResponse};
pub use delete_vpc_gateway_endpoint::{DeleteVpcGatewayEndpoint, DeleteVpcGatewayEndpointResponse};
pub use delete_vpc_prefix_list::{DeleteVpcPrefixList, DeleteVpcPrefixListResponse};
pub use delete_vpn_attachment::{DeleteVpnAttachment, DeleteVpnAttachmentResponse};
pub use delete_vpn_connection::{DeleteVpnConnection, DeleteVpnConnectionResponse};
pub use delete_vpn_gateway::{DeleteVpnGateway, DeleteVpnGatewayResponse};
pub use delete_vpn_pbr_route_entry::{DeleteVpnPbrRouteEntry, DeleteVpnPbrRouteEntryResponse};
pub use delete_vpn_route_entry::{DeleteVpnRouteEntry, DeleteVpnRouteEntryResponse};
pub use deletion_protection::{DeletionProtection, DeletionProtectionResponse};
pub use describe_access_points::{DescribeAccessPoints, DescribeAccessPointsResponse};
pub use describe_bgp_groups::{DescribeBgpGroups, DescribeBgpGroupsResponse};
pub use describe_bgp_networks::{DescribeBgpNetworks, DescribeBgpNetworksResponse};
pub use describe_bgp_peers::{DescribeBgpPeers, DescribeBgpPeersResponse};
pub use describe_common_bandwidth_packages::{
    DescribeCommonBandwidthPackages, DescribeCommonBandwidthPackagesResponse,
};
pub use describe_customer_gateway::{DescribeCustomerGateway, DescribeCustomerGatewayResponse};
pub use describe_customer_gateways::{DescribeCustomerGateways, DescribeCustomerGatewaysResponse};
pub use describe_ec_grant_relation::{DescribeEcGrantRelation, DescribeEcGrantRelationResponse};
pub use describe_eip_addresses::{DescribeEipAddresses, DescribeEipAddressesResponse};
pub use describe_eip_gateway_info::{DescribeEipGatewayInfo, DescribeEipGatewayInfoResponse};
pub use describe_eip_monitor_data::{DescribeEipMonitorData, DescribeEipMonitorDataResponse};
pub use describe_eip_segment::{DescribeEipSegment, DescribeEipSegmentResponse};
pub use describe_express_connect_traffic_qos::{
    DescribeExpressConnectTrafficQos, DescribeExpressConnectTrafficQosResponse,
};
pub use describe_express_connect_traffic_qos_queue::{
    DescribeExpressConnectTrafficQosQueue, DescribeExpressConnectTrafficQosQueueResponse,
};
pub use describe_express_connect_traffic_qos_rule::{
    DescribeExpressConnectTrafficQosRule, DescribeExpressConnectTrafficQosRuleResponse,
};
pub use describe_failover_test_job::{DescribeFailoverTestJob, DescribeFailoverTestJobResponse};
pub use describe_failover_test_jobs::{DescribeFailoverTestJobs, DescribeFailoverTestJobsResponse};
pub use describe_flow_logs::{DescribeFlowLogs, DescribeFlowLogsResponse};
pub use describe_forward_table_entries::{
    DescribeForwardTableEntries, DescribeForwardTableEntriesResponse,
};
pub use describe_global_acceleration_instances::{
    DescribeGlobalAccelerationInstances, DescribeGlobalAccelerationInstancesResponse,
};
pub use describe_grant_rules_to_cen::{DescribeGrantRulesToCen, DescribeGrantRulesToCenResponse};
pub use describe_grant_rules_to_ecr::{DescribeGrantRulesToEcr, DescribeGrantRulesToEcrResponse};
pub use describe_ha_vips::{DescribeHaVips, DescribeHaVipsResponse};
pub use describe_high_definition_monitor_log_attribute::{
    DescribeHighDefinitionMonitorLogAttribute, DescribeHighDefinitionMonitorLogAttributeResponse,
};
pub use describe_ipv6_addresses::{DescribeIpv6Addresses, DescribeIpv6AddressesResponse};
pub use describe_ipv6_egress_only_rules::{
    DescribeIpv6EgressOnlyRules, DescribeIpv6EgressOnlyRulesResponse,
};
pub use describe_ipv6_gateway_attribute::{
    DescribeIpv6GatewayAttribute, DescribeIpv6GatewayAttributeResponse,
};
pub use describe_ipv6_gateways::{DescribeIpv6Gateways, DescribeIpv6GatewaysResponse};
pub use describe_ipv6_translator_acl_list_attributes::{
    DescribeIPv6TranslatorAclListAttributes, DescribeIPv6TranslatorAclListAttributesResponse,
};
pub use describe_ipv6_translator_acl_lists::{
    DescribeIPv6TranslatorAclLists, DescribeIPv6TranslatorAclListsResponse,
};
pub use describe_ipv6_translator_entries::{
    DescribeIPv6TranslatorEntries, DescribeIPv6TranslatorEntriesResponse,
};
pub use describe_ipv6_translators::{DescribeIPv6Translators, DescribeIPv6TranslatorsResponse};
pub use describe_nat_gateway_associate_network_interfaces::{
    DescribeNatGatewayAssociateNetworkInterfaces,
    DescribeNatGatewayAssociateNetworkInterfacesResponse,
};
pub use describe_nat_gateways::{DescribeNatGateways, DescribeNatGatewaysResponse};
pub use describe_network_acl_attributes::{
    DescribeNetworkAclAttributes, DescribeNetworkAclAttributesResponse,
};
pub use describe_network_acls::{DescribeNetworkAcls, DescribeNetworkAclsResponse};
pub use describe_physical_connection_loa::{
    DescribePhysicalConnectionLOA, DescribePhysicalConnectionLOAResponse,
};
pub use describe_physical_connections::{
    DescribePhysicalConnections, DescribePhysicalConnectionsResponse,
};
pub use describe_public_ip_address::{DescribePublicIpAddress, DescribePublicIpAddressResponse};
pub use describe_regions::{DescribeRegions, DescribeRegionsResponse};
pub use describe_route_entry_list::{DescribeRouteEntryList, DescribeRouteEntryListResponse};
pub use describe_route_table_list::{DescribeRouteTableList, DescribeRouteTableListResponse};
pub use describe_route_tables::{DescribeRouteTables, DescribeRouteTablesResponse};
pub use describe_router_interface_attribute::{
    DescribeRouterInterfaceAttribute, DescribeRouterInterfaceAttributeResponse,
};
pub use describe_router_interfaces::{DescribeRouterInterfaces, DescribeRouterInterfacesResponse};
pub use describe_server_related_global_acceleration_instances::{
    DescribeServerRelatedGlobalAccelerationInstances,
    DescribeServerRelatedGlobalAccelerationInstancesResponse,
};
pub use describe_snat_table_entries::{DescribeSnatTableEntries, DescribeSnatTableEntriesResponse};
pub use describe_ssl_vpn_client_cert::{
    DescribeSslVpnClientCert, DescribeSslVpnClientCertResponse,
};
pub use describe_ssl_vpn_client_certs::{
    DescribeSslVpnClientCerts, DescribeSslVpnClientCertsResponse,
};
pub use describe_ssl_vpn_clients::{DescribeSslVpnClients, DescribeSslVpnClientsResponse};
pub use describe_ssl_vpn_servers::{DescribeSslVpnServers, DescribeSslVpnServersResponse};
pub use describe_tag_keys::{DescribeTagKeys, DescribeTagKeysResponse};
pub use describe_tag_keys_for_express_connect::{
    DescribeTagKeysForExpressConnect, DescribeTagKeysForExpressConnectResponse,
};
pub use describe_tags::{DescribeTags, DescribeTagsResponse};
pub use describe_v_routers::{DescribeVRouters, DescribeVRoutersResponse};
pub use describe_v_switch_attributes::{
    DescribeVSwitchAttributes, DescribeVSwitchAttributesResponse,
};
pub use describe_v_switches::{DescribeVSwitches, DescribeVSwitchesResponse};
pub use describe_vbr_ha::{DescribeVbrHa, DescribeVbrHaResponse};
pub use describe_vco_route_entries::{DescribeVcoRouteEntries, DescribeVcoRouteEntriesResponse};
pub use describe_virtual_border_routers::{
    DescribeVirtualBorderRouters, DescribeVirtualBorderRoutersResponse,
};
pub use describe_virtual_border_routers_for_physical_connection::{
    DescribeVirtualBorderRoutersForPhysicalConnection,
    DescribeVirtualBorderRoutersForPhysicalConnectionResponse,
};
pub use describe_vpc_attribute::{DescribeVpcAttribute, DescribeVpcAttributeResponse};
pub use describe_vpc_grant_rules_to_ecr::{
    DescribeVpcGrantRulesToEcr, DescribeVpcGrantRulesToEcrResponse,
};
pub use describe_vpcs::{DescribeVpcs, DescribeVpcsResponse};
pub use describe_vpn_attachments::{DescribeVpnAttachments, DescribeVpnAttachmentsResponse};
pub use describe_vpn_connection::{DescribeVpnConnection, DescribeVpnConnectionResponse};
pub use describe_vpn_connection_logs::{
    DescribeVpnConnectionLogs, DescribeVpnConnectionLogsResponse,
};
pub use describe_vpn_connections::{DescribeVpnConnections, DescribeVpnConnectionsResponse};
pub use describe_vpn_cross_account_authorizations::{
    DescribeVpnCrossAccountAuthorizations, DescribeVpnCrossAccountAuthorizationsResponse,
};
pub use describe_vpn_gateway::{DescribeVpnGateway, DescribeVpnGatewayResponse};
pub use describe_vpn_gateway_available_zones::{
    DescribeVpnGatewayAvailableZones, DescribeVpnGatewayAvailableZonesResponse,
};
pub use describe_vpn_gateways::{DescribeVpnGateways, DescribeVpnGatewaysResponse};
pub use describe_vpn_pbr_route_entries::{
    DescribeVpnPbrRouteEntries, DescribeVpnPbrRouteEntriesResponse,
};
pub use describe_vpn_route_entries::{DescribeVpnRouteEntries, DescribeVpnRouteEntriesResponse};
pub use describe_vpn_ssl_server_logs::{
    DescribeVpnSslServerLogs, DescribeVpnSslServerLogsResponse,
};
pub use describe_zones::{DescribeZones, DescribeZonesResponse};
pub use describe95_traffic::{Describe95Traffic, Describe95TrafficResponse};
pub use detach_dhcp_options_set_from_vpc::{
    DetachDhcpOptionsSetFromVpc, DetachDhcpOptionsSetFromVpcResponse,
};
pub use diagnose_vpn_connections::{DiagnoseVpnConnections, DiagnoseVpnConnectionsResponse};
pub use diagnose_vpn_gateway::{DiagnoseVpnGateway, DiagnoseVpnGatewayResponse};
pub use disable_vpc_classic_link::{DisableVpcClassicLink, DisableVpcClassicLinkResponse};
pub use disassociate_mac_sec_key::{DisassociateMacSecKey, DisassociateMacSecKeyResponse};
pub use dissociate_route_table_from_gateway::{
    DissociateRouteTableFromGateway, DissociateRouteTableFromGatewayResponse,
};
pub use dissociate_route_tables_from_vpc_gateway_endpoint::{
    DissociateRouteTablesFromVpcGatewayEndpoint,
    DissociateRouteTablesFromVpcGatewayEndpointResponse,
};
pub use dissociate_vpn_gateway_with_certificate::{
    DissociateVpnGatewayWithCertificate, DissociateVpnGatewayWithCertificateResponse,
};
pub use download_vpn_connection_config::{
    DownloadVpnConnectionConfig, DownloadVpnConnectionConfigResponse,
};
pub use enable_physical_connection::{EnablePhysicalConnection, EnablePhysicalConnectionResponse};
pub use enable_vpc_classic_link::{EnableVpcClassicLink, EnableVpcClassicLinkResponse};
pub use enable_vpc_ipv4_gateway::{EnableVpcIpv4Gateway, EnableVpcIpv4GatewayResponse};
pub use endpoints::ENDPOINTS;
pub use get_dhcp_options_set::{GetDhcpOptionsSet, GetDhcpOptionsSetResponse};
pub use get_flow_log_service_status::{GetFlowLogServiceStatus, GetFlowLogServiceStatusResponse};
pub use get_ipv4_gateway_attribute::{GetIpv4GatewayAttribute, GetIpv4GatewayAttributeResponse};
pub use get_nat_gateway_attribute::{GetNatGatewayAttribute, GetNatGatewayAttributeResponse};
pub use get_nat_ip_attribute::{GetNatIpAttribute, GetNatIpAttributeResponse};
pub use get_nat_ip_cidr_attribute::{GetNatIpCidrAttribute, GetNatIpCidrAttributeResponse};
pub use get_physical_connection_service_status::{
    GetPhysicalConnectionServiceStatus, GetPhysicalConnectionServiceStatusResponse,
};
pub use get_public_ip_address_pool_service_status::{
    GetPublicIpAddressPoolServiceStatus, GetPublicIpAddressPoolServiceStatusResponse,
};
pub use get_route_target_group::{GetRouteTargetGroup, GetRouteTargetGroupResponse};
pub use get_traffic_mirror_service_status::{
    GetTrafficMirrorServiceStatus, GetTrafficMirrorServiceStatusResponse,
};
pub use get_v_switch_cidr_reservation_usage::{
    GetVSwitchCidrReservationUsage, GetVSwitchCidrReservationUsageResponse,
};
pub use get_vpc_gateway_endpoint_attribute::{
    GetVpcGatewayEndpointAttribute, GetVpcGatewayEndpointAttributeResponse,
};
pub use get_vpc_prefix_list_associations::{
    GetVpcPrefixListAssociations, GetVpcPrefixListAssociationsResponse,
};
pub use get_vpc_prefix_list_entries::{GetVpcPrefixListEntries, GetVpcPrefixListEntriesResponse};
pub use get_vpc_route_entry_summary::{GetVpcRouteEntrySummary, GetVpcRouteEntrySummaryResponse};
pub use get_vpn_gateway_diagnose_result::{
    GetVpnGatewayDiagnoseResult, GetVpnGatewayDiagnoseResultResponse,
};
pub use grant_instance_to_cen::{GrantInstanceToCen, GrantInstanceToCenResponse};
pub use grant_instance_to_vbr::{GrantInstanceToVbr, GrantInstanceToVbrResponse};
pub use list_business_access_points::{ListBusinessAccessPoints, ListBusinessAccessPointsResponse};
pub use list_business_regions::{ListBusinessRegions, ListBusinessRegionsResponse};
pub use list_dhcp_options_sets::{ListDhcpOptionsSets, ListDhcpOptionsSetsResponse};
pub use list_enhanhced_nat_gateway_available_zones::{
    ListEnhanhcedNatGatewayAvailableZones, ListEnhanhcedNatGatewayAvailableZonesResponse,
};
pub use list_full_nat_entries::{ListFullNatEntries, ListFullNatEntriesResponse};
pub use list_gateway_route_table_entries::{
    ListGatewayRouteTableEntries, ListGatewayRouteTableEntriesResponse,
};
pub use list_geographic_sub_regions::{ListGeographicSubRegions, ListGeographicSubRegionsResponse};
pub use list_ipsec_server_logs::{ListIpsecServerLogs, ListIpsecServerLogsResponse};
pub use list_ipsec_servers::{ListIpsecServers, ListIpsecServersResponse};
pub use list_ipv4_gateways::{ListIpv4Gateways, ListIpv4GatewaysResponse};
pub use list_nat_ip_cidrs::{ListNatIpCidrs, ListNatIpCidrsResponse};
pub use list_nat_ips::{ListNatIps, ListNatIpsResponse};
pub use list_physical_connection_features::{
    ListPhysicalConnectionFeatures, ListPhysicalConnectionFeaturesResponse,
};
pub use list_prefix_lists::{ListPrefixLists, ListPrefixListsResponse};
pub use list_public_ip_address_pool_cidr_blocks::{
    ListPublicIpAddressPoolCidrBlocks, ListPublicIpAddressPoolCidrBlocksResponse,
};
pub use list_public_ip_address_pools::{
    ListPublicIpAddressPools, ListPublicIpAddressPoolsResponse,
};
pub use list_route_target_groups::{ListRouteTargetGroups, ListRouteTargetGroupsResponse};
pub use list_tag_resources::{ListTagResources, ListTagResourcesResponse};
pub use list_tag_resources_for_express_connect::{
    ListTagResourcesForExpressConnect, ListTagResourcesForExpressConnectResponse,
};
pub use list_traffic_mirror_filters::{ListTrafficMirrorFilters, ListTrafficMirrorFiltersResponse};
pub use list_traffic_mirror_sessions::{
    ListTrafficMirrorSessions, ListTrafficMirrorSessionsResponse,
};
pub use list_v_switch_cidr_reservations::{
    ListVSwitchCidrReservations, ListVSwitchCidrReservationsResponse,
};
pub use list_virtual_physical_connections::{
    ListVirtualPhysicalConnections, ListVirtualPhysicalConnectionsResponse,
};
pub use list_vpc_endpoint_services_by_end_user::{
    ListVpcEndpointServicesByEndUser, ListVpcEndpointServicesByEndUserResponse,
};
pub use list_vpc_gateway_endpoints::{ListVpcGatewayEndpoints, ListVpcGatewayEndpointsResponse};
pub use list_vpc_published_route_entries::{
    ListVpcPublishedRouteEntries, ListVpcPublishedRouteEntriesResponse,
};
pub use list_vpn_certificate_associations::{
    ListVpnCertificateAssociations, ListVpnCertificateAssociationsResponse,
};
pub use modify_bgp_group_attribute::{ModifyBgpGroupAttribute, ModifyBgpGroupAttributeResponse};
pub use modify_bgp_peer_attribute::{ModifyBgpPeerAttribute, ModifyBgpPeerAttributeResponse};
pub use modify_common_bandwidth_package_attribute::{
    ModifyCommonBandwidthPackageAttribute, ModifyCommonBandwidthPackageAttributeResponse,
};
pub use modify_common_bandwidth_package_ip_bandwidth::{
    ModifyCommonBandwidthPackageIpBandwidth, ModifyCommonBandwidthPackageIpBandwidthResponse,
};
pub use modify_common_bandwidth_package_spec::{
    ModifyCommonBandwidthPackageSpec, ModifyCommonBandwidthPackageSpecResponse,
};
pub use modify_customer_gateway_attribute::{
    ModifyCustomerGatewayAttribute, ModifyCustomerGatewayAttributeResponse,
};
pub use modify_eip_address_attribute::{
    ModifyEipAddressAttribute, ModifyEipAddressAttributeResponse,
};
pub use modify_eip_forward_mode::{ModifyEipForwardMode, ModifyEipForwardModeResponse};
pub use modify_express_cloud_connection_attribute::{
    ModifyExpressCloudConnectionAttribute, ModifyExpressCloudConnectionAttributeResponse,
};
pub use modify_express_cloud_connection_bandwidth::{
    ModifyExpressCloudConnectionBandwidth, ModifyExpressCloudConnectionBandwidthResponse,
};
pub use modify_express_connect_traffic_qos::{
    ModifyExpressConnectTrafficQos, ModifyExpressConnectTrafficQosResponse,
};
pub use modify_express_connect_traffic_qos_queue::{
    ModifyExpressConnectTrafficQosQueue, ModifyExpressConnectTrafficQosQueueResponse,
};
pub use modify_express_connect_traffic_qos_rule::{
    ModifyExpressConnectTrafficQosRule, ModifyExpressConnectTrafficQosRuleResponse,
};
pub use modify_flow_log_attribute::{ModifyFlowLogAttribute, ModifyFlowLogAttributeResponse};
pub use modify_forward_entry::{ModifyForwardEntry, ModifyForwardEntryResponse};
pub use modify_full_nat_entry_attribute::{
    ModifyFullNatEntryAttribute, ModifyFullNatEntryAttributeResponse,
};
pub use modify_global_acceleration_instance_attributes::{
    ModifyGlobalAccelerationInstanceAttributes, ModifyGlobalAccelerationInstanceAttributesResponse,
};
pub use modify_global_acceleration_instance_spec::{
    ModifyGlobalAccelerationInstanceSpec, ModifyGlobalAccelerationInstanceSpecResponse,
};
pub use modify_ha_vip_attribute::{ModifyHaVipAttribute, ModifyHaVipAttributeResponse};
pub use modify_ipv6_address_attribute::{
    ModifyIpv6AddressAttribute, ModifyIpv6AddressAttributeResponse,
};
pub use modify_ipv6_gateway_attribute::{
    ModifyIpv6GatewayAttribute, ModifyIpv6GatewayAttributeResponse,
};
pub use modify_ipv6_internet_bandwidth::{
    ModifyIpv6InternetBandwidth, ModifyIpv6InternetBandwidthResponse,
};
pub use modify_ipv6_translator_acl_attribute::{
    ModifyIPv6TranslatorAclAttribute, ModifyIPv6TranslatorAclAttributeResponse,
};
pub use modify_ipv6_translator_acl_list_entry::{
    ModifyIPv6TranslatorAclListEntry, ModifyIPv6TranslatorAclListEntryResponse,
};
pub use modify_ipv6_translator_attribute::{
    ModifyIPv6TranslatorAttribute, ModifyIPv6TranslatorAttributeResponse,
};
pub use modify_ipv6_translator_bandwidth::{
    ModifyIPv6TranslatorBandwidth, ModifyIPv6TranslatorBandwidthResponse,
};
pub use modify_ipv6_translator_entry::{
    ModifyIPv6TranslatorEntry, ModifyIPv6TranslatorEntryResponse,
};
pub use modify_nat_gateway_attribute::{
    ModifyNatGatewayAttribute, ModifyNatGatewayAttributeResponse,
};
pub use modify_nat_gateway_spec::{ModifyNatGatewaySpec, ModifyNatGatewaySpecResponse};
pub use modify_nat_ip_attribute::{ModifyNatIpAttribute, ModifyNatIpAttributeResponse};
pub use modify_nat_ip_cidr_attribute::{
    ModifyNatIpCidrAttribute, ModifyNatIpCidrAttributeResponse,
};
pub use modify_network_acl_attributes::{
    ModifyNetworkAclAttributes, ModifyNetworkAclAttributesResponse,
};
pub use modify_physical_connection_attribute::{
    ModifyPhysicalConnectionAttribute, ModifyPhysicalConnectionAttributeResponse,
};
pub use modify_route_entry::{ModifyRouteEntry, ModifyRouteEntryResponse};
pub use modify_route_table_attributes::{
    ModifyRouteTableAttributes, ModifyRouteTableAttributesResponse,
};
pub use modify_router_interface_attribute::{
    ModifyRouterInterfaceAttribute, ModifyRouterInterfaceAttributeResponse,
};
pub use modify_router_interface_spec::{
    ModifyRouterInterfaceSpec, ModifyRouterInterfaceSpecResponse,
};
pub use modify_snat_entry::{ModifySnatEntry, ModifySnatEntryResponse};
pub use modify_ssl_vpn_client_cert::{ModifySslVpnClientCert, ModifySslVpnClientCertResponse};
pub use modify_ssl_vpn_server::{ModifySslVpnServer, ModifySslVpnServerResponse};
pub use modify_tunnel_attribute::{ModifyTunnelAttribute, ModifyTunnelAttributeResponse};
pub use modify_v_router_attribute::{ModifyVRouterAttribute, ModifyVRouterAttributeResponse};
pub use modify_v_switch_attribute::{ModifyVSwitchAttribute, ModifyVSwitchAttributeResponse};
pub use modify_v_switch_cidr_reservation_attribute::{
    ModifyVSwitchCidrReservationAttribute, ModifyVSwitchCidrReservationAttributeResponse,
};
pub use modify_vco_route_entry_weight::{
    ModifyVcoRouteEntryWeight, ModifyVcoRouteEntryWeightResponse,
};
pub use modify_virtual_border_router_attribute::{
    ModifyVirtualBorderRouterAttribute, ModifyVirtualBorderRouterAttributeResponse,
};
pub use modify_vpc_attribute::{ModifyVpcAttribute, ModifyVpcAttributeResponse};
pub use modify_vpc_prefix_list::{ModifyVpcPrefixList, ModifyVpcPrefixListResponse};
pub use modify_vpn_attachment_attribute::{
    ModifyVpnAttachmentAttribute, ModifyVpnAttachmentAttributeResponse,
};
pub use modify_vpn_connection_attribute::{
    ModifyVpnConnectionAttribute, ModifyVpnConnectionAttributeResponse,
};
pub use modify_vpn_gateway_attribute::{
    ModifyVpnGatewayAttribute, ModifyVpnGatewayAttributeResponse,
};
pub use modify_vpn_pbr_route_entry_attribute::{
    ModifyVpnPbrRouteEntryAttribute, ModifyVpnPbrRouteEntryAttributeResponse,
};
pub use modify_vpn_pbr_route_entry_priority::{
    ModifyVpnPbrRouteEntryPriority, ModifyVpnPbrRouteEntryPriorityResponse,
};
pub use modify_vpn_pbr_route_entry_weight::{
    ModifyVpnPbrRouteEntryWeight, ModifyVpnPbrRouteEntryWeightResponse,
};
pub use modify_vpn_route_entry_weight::{
    ModifyVpnRouteEntryWeight, ModifyVpnRouteEntryWeightResponse,
};
pub use move_resource_group::{MoveResourceGroup, MoveResourceGroupResponse};
pub use move_vpn_resource_group::{MoveVpnResourceGroup, MoveVpnResourceGroupResponse};
pub use open_flow_log_service::{OpenFlowLogService, OpenFlowLogServiceResponse};
pub use open_physical_connection_service::{
    OpenPhysicalConnectionService, OpenPhysicalConnectionServiceResponse,
};
pub use open_public_ip_address_pool_service::{
    OpenPublicIpAddressPoolService, OpenPublicIpAddressPoolServiceResponse,
};
pub use open_traffic_mirror_service::{OpenTrafficMirrorService, OpenTrafficMirrorServiceResponse};
pub use publish_vpc_route_entries::{PublishVpcRouteEntries, PublishVpcRouteEntriesResponse};
pub use publish_vpn_route_entry::{PublishVpnRouteEntry, PublishVpnRouteEntryResponse};
pub use recover_physical_connection::{
    RecoverPhysicalConnection, RecoverPhysicalConnectionResponse,
};
pub use recover_virtual_border_router::{
    RecoverVirtualBorderRouter, RecoverVirtualBorderRouterResponse,
};
pub use release_eip_address::{ReleaseEipAddress, ReleaseEipAddressResponse};
pub use release_eip_segment_address::{ReleaseEipSegmentAddress, ReleaseEipSegmentAddressResponse};
pub use release_ipv6_address::{ReleaseIpv6Address, ReleaseIpv6AddressResponse};
pub use remove_common_bandwidth_package_ip::{
    RemoveCommonBandwidthPackageIp, RemoveCommonBandwidthPackageIpResponse,
};
pub use remove_global_acceleration_instance_ip::{
    RemoveGlobalAccelerationInstanceIp, RemoveGlobalAccelerationInstanceIpResponse,
};
pub use remove_ipv6_translator_acl_list_entry::{
    RemoveIPv6TranslatorAclListEntry, RemoveIPv6TranslatorAclListEntryResponse,
};
pub use remove_sources_from_traffic_mirror_session::{
    RemoveSourcesFromTrafficMirrorSession, RemoveSourcesFromTrafficMirrorSessionResponse,
};
pub use replace_vpc_dhcp_options_set::{
    ReplaceVpcDhcpOptionsSet, ReplaceVpcDhcpOptionsSetResponse,
};
pub use retry_vpc_prefix_list_association::{
    RetryVpcPrefixListAssociation, RetryVpcPrefixListAssociationResponse,
};
pub use revoke_instance_from_cen::{RevokeInstanceFromCen, RevokeInstanceFromCenResponse};
pub use revoke_instance_from_vbr::{RevokeInstanceFromVbr, RevokeInstanceFromVbrResponse};
pub use second_apply_physical_connection_loa::{
    SecondApplyPhysicalConnectionLOA, SecondApplyPhysicalConnectionLOAResponse,
};
pub use set_high_definition_monitor_log_status::{
    SetHighDefinitionMonitorLogStatus, SetHighDefinitionMonitorLogStatusResponse,
};
pub use start_failover_test_job::{StartFailoverTestJob, StartFailoverTestJobResponse};
pub use stop_failover_test_job::{StopFailoverTestJob, StopFailoverTestJobResponse};
pub use switch_active_route_target::{SwitchActiveRouteTarget, SwitchActiveRouteTargetResponse};
pub use tag_resources::{TagResources, TagResourcesResponse};
pub use tag_resources_for_express_connect::{
    TagResourcesForExpressConnect, TagResourcesForExpressConnectResponse,
};
pub use terminate_physical_connection::{
    TerminatePhysicalConnection, TerminatePhysicalConnectionResponse,
};
pub use terminate_virtual_border_router::{
    TerminateVirtualBorderRouter, TerminateVirtualBorderRouterResponse,
};
pub use transform_eip_segment_to_public_ip_address_pool::{
    TransformEipSegmentToPublicIpAddressPool, TransformEipSegmentToPublicIpAddressPoolResponse,
};
pub use un_tag_resources::{UnTagResources, UnTagResourcesResponse};
pub use unassociate_eip_address::{UnassociateEipAddress, UnassociateEipAddressResponse};
pub use unassociate_global_acceleration_instance::{
    UnassociateGlobalAccelerationInstance, UnassociateGlobalAccelerationInstanceResponse,
};
pub use unassociate_ha_vip::{UnassociateHaVip, UnassociateHaVipResponse};
pub use unassociate_network_acl::{UnassociateNetworkAcl, UnassociateNetworkAclResponse};
pub use unassociate_physical_connection_from_virtual_border_router::{
    UnassociatePhysicalConnectionFromVirtualBorderRouter,
    UnassociatePhysicalConnectionFromVirtualBorderRouterResponse,
};
pub use unassociate_route_table::{UnassociateRouteTable, UnassociateRouteTableResponse};
pub use unassociate_vpc_cidr_block::{UnassociateVpcCidrBlock, UnassociateVpcCidrBlockResponse};
pub use untag_resources_for_express_connect::{
    UntagResourcesForExpressConnect, UntagResourcesForExpressConnectResponse,
};
pub use update_dhcp_options_set_attribute::{
    UpdateDhcpOptionsSetAttribute, UpdateDhcpOptionsSetAttributeResponse,
};
pub use update_enhanced_vpn_gateway::{UpdateEnhancedVpnGateway, UpdateEnhancedVpnGatewayResponse};
pub use update_failover_test_job::{UpdateFailoverTestJob, UpdateFailoverTestJobResponse};
pub use update_gateway_route_table_entry_attribute::{
    UpdateGatewayRouteTableEntryAttribute, UpdateGatewayRouteTableEntryAttributeResponse,
};
pub use update_ipsec_server::{UpdateIpsecServer, UpdateIpsecServerResponse};
pub use update_ipv4_gateway_attribute::{
    UpdateIpv4GatewayAttribute, UpdateIpv4GatewayAttributeResponse,
};
pub use update_nat_gateway_nat_type::{UpdateNatGatewayNatType, UpdateNatGatewayNatTypeResponse};
pub use update_network_acl_entries::{UpdateNetworkAclEntries, UpdateNetworkAclEntriesResponse};
pub use update_public_ip_address_pool_attribute::{
    UpdatePublicIpAddressPoolAttribute, UpdatePublicIpAddressPoolAttributeResponse,
};
pub use update_route_target_group::{UpdateRouteTargetGroup, UpdateRouteTargetGroupResponse};
pub use update_traffic_mirror_filter_attribute::{
    UpdateTrafficMirrorFilterAttribute, UpdateTrafficMirrorFilterAttributeResponse,
};
pub use update_traffic_mirror_filter_rule_attribute::{
    UpdateTrafficMirrorFilterRuleAttribute, UpdateTrafficMirrorFilterRuleAttributeResponse,
};
pub use update_traffic_mirror_session_attribute::{
    UpdateTrafficMirrorSessionAttribute, UpdateTrafficMirrorSessionAttributeResponse,
};
pub use update_virtual_border_bandwidth::{
    UpdateVirtualBorderBandwidth, UpdateVirtualBorderBandwidthResponse,
};
pub use update_virtual_physical_connection::{
    UpdateVirtualPhysicalConnection, UpdateVirtualPhysicalConnectionResponse,
};
pub use update_vpc_gateway_endpoint_attribute::{
    UpdateVpcGatewayEndpointAttribute, UpdateVpcGatewayEndpointAttributeResponse,
};
pub use vpc_describe_vpc_nat_gateway_network_interface_quota::{
    VpcDescribeVpcNatGatewayNetworkInterfaceQuota,
    VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse,
};
pub use withdraw_vpc_published_route_entries::{
    WithdrawVpcPublishedRouteEntries, WithdrawVpcPublishedRouteEntriesResponse,
};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    ActivateRouterInterface::ACTION,
    ActiveFlowLog::ACTION,
    AddBgpNetwork::ACTION,
    AddCommonBandwidthPackageIp::ACTION,
    AddCommonBandwidthPackageIps::ACTION,
    AddGlobalAccelerationInstanceIp::ACTION,
    AddIPv6TranslatorAclListEntry::ACTION,
    AddPublicIpAddressPoolCidrBlock::ACTION,
    AddSourcesToTrafficMirrorSession::ACTION,
    AllocateEipAddress::ACTION,
    AllocateEipAddressPro::ACTION,
    AllocateEipSegmentAddress::ACTION,
    AllocateIpv6Address::ACTION,
    AllocateIpv6InternetBandwidth::ACTION,
    AllocateVpcIpv6Cidr::ACTION,
    ApplyPhysicalConnectionLOA::ACTION,
    AssociateEipAddress::ACTION,
    AssociateEipAddressBatch::ACTION,
    AssociateHaVip::ACTION,
    AssociateMacSecKey::ACTION,
    AssociateNetworkAcl::ACTION,
    AssociatePhysicalConnectionToVirtualBorderRouter::ACTION,
    AssociateRouteTable::ACTION,
    AssociateRouteTableWithGateway::ACTION,
    AssociateRouteTablesWithVpcGatewayEndpoint::ACTION,
    AssociateVpcCidrBlock::ACTION,
    AssociateVpnGatewayWithCertificate::ACTION,
    AttachDhcpOptionsSetToVpc::ACTION,
    AttachVbrToVpconn::ACTION,
    CancelCommonBandwidthPackageIpBandwidth::ACTION,
    CancelPhysicalConnection::ACTION,
    ChangeResourceGroup::ACTION,
    CheckCanAllocateVpcPrivateIpAddress::ACTION,
    CheckVpnBgpEnabled::ACTION,
    CompletePhysicalConnectionLOA::ACTION,
    ConfirmPhysicalConnection::ACTION,
    ConnectRouterInterface::ACTION,
    ConvertBandwidthPackage::ACTION,
    CopyNetworkAclEntries::ACTION,
    CreateBgpGroup::ACTION,
    CreateBgpPeer::ACTION,
    CreateCommonBandwidthPackage::ACTION,
    CreateCustomerGateway::ACTION,
    CreateDefaultVSwitch::ACTION,
    CreateDefaultVpc::ACTION,
    CreateDhcpOptionsSet::ACTION,
    CreateEnhancedVpnGateway::ACTION,
    CreateExpressCloudConnection::ACTION,
    CreateExpressConnectTrafficQos::ACTION,
    CreateExpressConnectTrafficQosQueue::ACTION,
    CreateExpressConnectTrafficQosRule::ACTION,
    CreateFailoverTestJob::ACTION,
    CreateFlowLog::ACTION,
    CreateForwardEntry::ACTION,
    CreateFullNatEntry::ACTION,
    CreateGlobalAccelerationInstance::ACTION,
    CreateHaVip::ACTION,
    CreateHighReliablePhysicalConnection::ACTION,
    CreateIPv6Translator::ACTION,
    CreateIPv6TranslatorAclList::ACTION,
    CreateIPv6TranslatorEntry::ACTION,
    CreateIpsecServer::ACTION,
    CreateIpv4Gateway::ACTION,
    CreateIpv6EgressOnlyRule::ACTION,
    CreateIpv6Gateway::ACTION,
    CreateNatGateway::ACTION,
    CreateNatIp::ACTION,
    CreateNatIpCidr::ACTION,
    CreateNetworkAcl::ACTION,
    CreatePhysicalConnection::ACTION,
    CreatePhysicalConnectionOccupancyOrder::ACTION,
    CreatePhysicalConnectionSetupOrder::ACTION,
    CreatePublicIpAddressPool::ACTION,
    CreateRouteEntries::ACTION,
    CreateRouteEntry::ACTION,
    CreateRouteTable::ACTION,
    CreateRouteTargetGroup::ACTION,
    CreateRouterInterface::ACTION,
    CreateSnatEntry::ACTION,
    CreateSslVpnClientCert::ACTION,
    CreateSslVpnServer::ACTION,
    CreateTrafficMirrorFilter::ACTION,
    CreateTrafficMirrorFilterRules::ACTION,
    CreateTrafficMirrorSession::ACTION,
    CreateVSwitch::ACTION,
    CreateVSwitchCidrReservation::ACTION,
    CreateVbrHa::ACTION,
    CreateVcoRouteEntry::ACTION,
    CreateVirtualBorderRouter::ACTION,
    CreateVirtualPhysicalConnection::ACTION,
    CreateVpc::ACTION,
    CreateVpcGatewayEndpoint::ACTION,
    CreateVpcPrefixList::ACTION,
    CreateVpconnFromVbr::ACTION,
    CreateVpnAttachment::ACTION,
    CreateVpnConnection::ACTION,
    CreateVpnGateway::ACTION,
    CreateVpnPbrRouteEntry::ACTION,
    CreateVpnRouteEntry::ACTION,
    DeactivateRouterInterface::ACTION,
    DeactiveFlowLog::ACTION,
    DeleteBgpGroup::ACTION,
    DeleteBgpNetwork::ACTION,
    DeleteBgpPeer::ACTION,
    DeleteCommonBandwidthPackage::ACTION,
    DeleteCustomerGateway::ACTION,
    DeleteDhcpOptionsSet::ACTION,
    DeleteEnhancedVpnGateway::ACTION,
    DeleteExpressConnect::ACTION,
    DeleteExpressConnectTrafficQos::ACTION,
    DeleteExpressConnectTrafficQosQueue::ACTION,
    DeleteExpressConnectTrafficQosRule::ACTION,
    DeleteFailoverTestJob::ACTION,
    DeleteFlowLog::ACTION,
    DeleteForwardEntry::ACTION,
    DeleteFullNatEntry::ACTION,
    DeleteGlobalAccelerationInstance::ACTION,
    DeleteHaVip::ACTION,
    DeleteIPv6Translator::ACTION,
    DeleteIPv6TranslatorAclList::ACTION,
    DeleteIPv6TranslatorEntry::ACTION,
    DeleteIpsecServer::ACTION,
    DeleteIpv4Gateway::ACTION,
    DeleteIpv6EgressOnlyRule::ACTION,
    DeleteIpv6Gateway::ACTION,
    DeleteIpv6InternetBandwidth::ACTION,
    DeleteNatGateway::ACTION,
    DeleteNatIp::ACTION,
    DeleteNatIpCidr::ACTION,
    DeleteNetworkAcl::ACTION,
    DeletePhysicalConnection::ACTION,
    DeletePublicIpAddressPool::ACTION,
    DeletePublicIpAddressPoolCidrBlock::ACTION,
    DeleteRouteEntries::ACTION,
    DeleteRouteEntry::ACTION,
    DeleteRouteTable::ACTION,
    DeleteRouteTargetGroup::ACTION,
    DeleteRouterInterface::ACTION,
    DeleteSnatEntry::ACTION,
    DeleteSslVpnClientCert::ACTION,
    DeleteSslVpnServer::ACTION,
    DeleteTrafficMirrorFilter::ACTION,
    DeleteTrafficMirrorFilterRules::ACTION,
    DeleteTrafficMirrorSession::ACTION,
    DeleteVSwitch::ACTION,
    DeleteVSwitchCidrReservation::ACTION,
    DeleteVbrHa::ACTION,
    DeleteVcoRouteEntry::ACTION,
    DeleteVirtualBorderRouter::ACTION,
    DeleteVpc::ACTION,
    DeleteVpcGatewayEndpoint::ACTION,
    DeleteVpcPrefixList::ACTION,
    DeleteVpnAttachment::ACTION,
    DeleteVpnConnection::ACTION,
    DeleteVpnGateway::ACTION,
    DeleteVpnPbrRouteEntry::ACTION,
    DeleteVpnRouteEntry::ACTION,
    DeletionProtection::ACTION,
    Describe95Traffic::ACTION,
    DescribeAccessPoints::ACTION,
    DescribeBgpGroups::ACTION,
    DescribeBgpNetworks::ACTION,
    DescribeBgpPeers::ACTION,
    DescribeCommonBandwidthPackages::ACTION,
    DescribeCustomerGateway::ACTION,
    DescribeCustomerGateways::ACTION,
    DescribeEcGrantRelation::ACTION,
    DescribeEipAddresses::ACTION,
    DescribeEipGatewayInfo::ACTION,
    DescribeEipMonitorData::ACTION,
    DescribeEipSegment::ACTION,
    DescribeExpressConnectTrafficQos::ACTION,
    DescribeExpressConnectTrafficQosQueue::ACTION,
    DescribeExpressConnectTrafficQosRule::ACTION,
    DescribeFailoverTestJob::ACTION,
    DescribeFailoverTestJobs::ACTION,
    DescribeFlowLogs::ACTION,
    DescribeForwardTableEntries::ACTION,
    DescribeGlobalAccelerationInstances::ACTION,
    DescribeGrantRulesToCen::ACTION,
    DescribeGrantRulesToEcr::ACTION,
    DescribeHaVips::ACTION,
    DescribeHighDefinitionMonitorLogAttribute::ACTION,
    DescribeIPv6TranslatorAclListAttributes::ACTION,
    DescribeIPv6TranslatorAclLists::ACTION,
    DescribeIPv6TranslatorEntries::ACTION,
    DescribeIPv6Translators::ACTION,
    DescribeIpv6Addresses::ACTION,
    DescribeIpv6EgressOnlyRules::ACTION,
    DescribeIpv6GatewayAttribute::ACTION,
    DescribeIpv6Gateways::ACTION,
    DescribeNatGatewayAssociateNetworkInterfaces::ACTION,
    DescribeNatGateways::ACTION,
    DescribeNetworkAclAttributes::ACTION,
    DescribeNetworkAcls::ACTION,
    DescribePhysicalConnectionLOA::ACTION,
    DescribePhysicalConnections::ACTION,
    DescribePublicIpAddress::ACTION,
    DescribeRegions::ACTION,
    DescribeRouteEntryList::ACTION,
    DescribeRouteTableList::ACTION,
    DescribeRouteTables::ACTION,
    DescribeRouterInterfaceAttribute::ACTION,
    DescribeRouterInterfaces::ACTION,
    DescribeServerRelatedGlobalAccelerationInstances::ACTION,
    DescribeSnatTableEntries::ACTION,
    DescribeSslVpnClientCert::ACTION,
    DescribeSslVpnClientCerts::ACTION,
    DescribeSslVpnClients::ACTION,
    DescribeSslVpnServers::ACTION,
    DescribeTagKeys::ACTION,
    DescribeTagKeysForExpressConnect::ACTION,
    DescribeTags::ACTION,
    DescribeVRouters::ACTION,
    DescribeVSwitchAttributes::ACTION,
    DescribeVSwitches::ACTION,
    DescribeVbrHa::ACTION,
    DescribeVcoRouteEntries::ACTION,
    DescribeVirtualBorderRouters::ACTION,
    DescribeVirtualBorderRoutersForPhysicalConnection::ACTION,
    DescribeVpcAttribute::ACTION,
    DescribeVpcGrantRulesToEcr::ACTION,
    DescribeVpcs::ACTION,
    DescribeVpnAttachments::ACTION,
    DescribeVpnConnection::ACTION,
    DescribeVpnConnectionLogs::ACTION,
    DescribeVpnConnections::ACTION,
    DescribeVpnCrossAccountAuthorizations::ACTION,
    DescribeVpnGateway::ACTION,
    DescribeVpnGatewayAvailableZones::ACTION,
    DescribeVpnGateways::ACTION,
    DescribeVpnPbrRouteEntries::ACTION,
    DescribeVpnRouteEntries::ACTION,
    DescribeVpnSslServerLogs::ACTION,
    DescribeZones::ACTION,
    DetachDhcpOptionsSetFromVpc::ACTION,
    DiagnoseVpnConnections::ACTION,
    DiagnoseVpnGateway::ACTION,
    DisableVpcClassicLink::ACTION,
    DisassociateMacSecKey::ACTION,
    DissociateRouteTableFromGateway::ACTION,
    DissociateRouteTablesFromVpcGatewayEndpoint::ACTION,
    DissociateVpnGatewayWithCertificate::ACTION,
    DownloadVpnConnectionConfig::ACTION,
    EnablePhysicalConnection::ACTION,
    EnableVpcClassicLink::ACTION,
    EnableVpcIpv4Gateway::ACTION,
    GetDhcpOptionsSet::ACTION,
    GetFlowLogServiceStatus::ACTION,
    GetIpv4GatewayAttribute::ACTION,
    GetNatGatewayAttribute::ACTION,
    GetNatIpAttribute::ACTION,
    GetNatIpCidrAttribute::ACTION,
    GetPhysicalConnectionServiceStatus::ACTION,
    GetPublicIpAddressPoolServiceStatus::ACTION,
    GetRouteTargetGroup::ACTION,
    GetTrafficMirrorServiceStatus::ACTION,
    GetVSwitchCidrReservationUsage::ACTION,
    GetVpcGatewayEndpointAttribute::ACTION,
    GetVpcPrefixListAssociations::ACTION,
    GetVpcPrefixListEntries::ACTION,
    GetVpcRouteEntrySummary::ACTION,
    GetVpnGatewayDiagnoseResult::ACTION,
    GrantInstanceToCen::ACTION,
    GrantInstanceToVbr::ACTION,
    ListBusinessAccessPoints::ACTION,
    ListBusinessRegions::ACTION,
    ListDhcpOptionsSets::ACTION,
    ListEnhanhcedNatGatewayAvailableZones::ACTION,
    ListFullNatEntries::ACTION,
    ListGatewayRouteTableEntries::ACTION,
    ListGeographicSubRegions::ACTION,
    ListIpsecServerLogs::ACTION,
    ListIpsecServers::ACTION,
    ListIpv4Gateways::ACTION,
    ListNatIpCidrs::ACTION,
    ListNatIps::ACTION,
    ListPhysicalConnectionFeatures::ACTION,
    ListPrefixLists::ACTION,
    ListPublicIpAddressPoolCidrBlocks::ACTION,
    ListPublicIpAddressPools::ACTION,
    ListRouteTargetGroups::ACTION,
    ListTagResources::ACTION,
    ListTagResourcesForExpressConnect::ACTION,
    ListTrafficMirrorFilters::ACTION,
    ListTrafficMirrorSessions::ACTION,
    ListVSwitchCidrReservations::ACTION,
    ListVirtualPhysicalConnections::ACTION,
    ListVpcEndpointServicesByEndUser::ACTION,
    ListVpcGatewayEndpoints::ACTION,
    ListVpcPublishedRouteEntries::ACTION,
    ListVpnCertificateAssociations::ACTION,
    ModifyBgpGroupAttribute::ACTION,
    ModifyBgpPeerAttribute::ACTION,
    ModifyCommonBandwidthPackageAttribute::ACTION,
    ModifyCommonBandwidthPackageIpBandwidth::ACTION,
    ModifyCommonBandwidthPackageSpec::ACTION,
    ModifyCustomerGatewayAttribute::ACTION,
    ModifyEipAddressAttribute::ACTION,
    ModifyEipForwardMode::ACTION,
    ModifyExpressCloudConnectionAttribute::ACTION,
    ModifyExpressCloudConnectionBandwidth::ACTION,
    ModifyExpressConnectTrafficQos::ACTION,
    ModifyExpressConnectTrafficQosQueue::ACTION,
    ModifyExpressConnectTrafficQosRule::ACTION,
    ModifyFlowLogAttribute::ACTION,
    ModifyForwardEntry::ACTION,
    ModifyFullNatEntryAttribute::ACTION,
    ModifyGlobalAccelerationInstanceAttributes::ACTION,
    ModifyGlobalAccelerationInstanceSpec::ACTION,
    ModifyHaVipAttribute::ACTION,
    ModifyIPv6TranslatorAclAttribute::ACTION,
    ModifyIPv6TranslatorAclListEntry::ACTION,
    ModifyIPv6TranslatorAttribute::ACTION,
    ModifyIPv6TranslatorBandwidth::ACTION,
    ModifyIPv6TranslatorEntry::ACTION,
    ModifyIpv6AddressAttribute::ACTION,
    ModifyIpv6GatewayAttribute::ACTION,
    ModifyIpv6InternetBandwidth::ACTION,
    ModifyNatGatewayAttribute::ACTION,
    ModifyNatGatewaySpec::ACTION,
    ModifyNatIpAttribute::ACTION,
    ModifyNatIpCidrAttribute::ACTION,
    ModifyNetworkAclAttributes::ACTION,
    ModifyPhysicalConnectionAttribute::ACTION,
    ModifyRouteEntry::ACTION,
    ModifyRouteTableAttributes::ACTION,
    ModifyRouterInterfaceAttribute::ACTION,
    ModifyRouterInterfaceSpec::ACTION,
    ModifySnatEntry::ACTION,
    ModifySslVpnClientCert::ACTION,
    ModifySslVpnServer::ACTION,
    ModifyTunnelAttribute::ACTION,
    ModifyVRouterAttribute::ACTION,
    ModifyVSwitchAttribute::ACTION,
    ModifyVSwitchCidrReservationAttribute::ACTION,
    ModifyVcoRouteEntryWeight::ACTION,
    ModifyVirtualBorderRouterAttribute::ACTION,
    ModifyVpcAttribute::ACTION,
    ModifyVpcPrefixList::ACTION,
    ModifyVpnAttachmentAttribute::ACTION,
    ModifyVpnConnectionAttribute::ACTION,
    ModifyVpnGatewayAttribute::ACTION,
    ModifyVpnPbrRouteEntryAttribute::ACTION,
    ModifyVpnPbrRouteEntryPriority::ACTION,
    ModifyVpnPbrRouteEntryWeight::ACTION,
    ModifyVpnRouteEntryWeight::ACTION,
    MoveResourceGroup::ACTION,
    MoveVpnResourceGroup::ACTION,
    OpenFlowLogService::ACTION,
    OpenPhysicalConnectionService::ACTION,
    OpenPublicIpAddressPoolService::ACTION,
    OpenTrafficMirrorService::ACTION,
    PublishVpcRouteEntries::ACTION,
    PublishVpnRouteEntry::ACTION,
    RecoverPhysicalConnection::ACTION,
    RecoverVirtualBorderRouter::ACTION,
    ReleaseEipAddress::ACTION,
    ReleaseEipSegmentAddress::ACTION,
    ReleaseIpv6Address::ACTION,
    RemoveCommonBandwidthPackageIp::ACTION,
    RemoveGlobalAccelerationInstanceIp::ACTION,
    RemoveIPv6TranslatorAclListEntry::ACTION,
    RemoveSourcesFromTrafficMirrorSession::ACTION,
    ReplaceVpcDhcpOptionsSet::ACTION,
    RetryVpcPrefixListAssociation::ACTION,
    RevokeInstanceFromCen::ACTION,
    RevokeInstanceFromVbr::ACTION,
    SecondApplyPhysicalConnectionLOA::ACTION,
    SetHighDefinitionMonitorLogStatus::ACTION,
    StartFailoverTestJob::ACTION,
    StopFailoverTestJob::ACTION,
    SwitchActiveRouteTarget::ACTION,
    TagResources::ACTION,
    TagResourcesForExpressConnect::ACTION,
    TerminatePhysicalConnection::ACTION,
    TerminateVirtualBorderRouter::ACTION,
    TransformEipSegmentToPublicIpAddressPool::ACTION,
    UnTagResources::ACTION,
    UnassociateEipAddress::ACTION,
    UnassociateGlobalAccelerationInstance::ACTION,
    UnassociateHaVip::ACTION,
    UnassociateNetworkAcl::ACTION,
    UnassociatePhysicalConnectionFromVirtualBorderRouter::ACTION,
    UnassociateRouteTable::ACTION,
    UnassociateVpcCidrBlock::ACTION,
    UntagResourcesForExpressConnect::ACTION,
    UpdateDhcpOptionsSetAttribute::ACTION,
    UpdateEnhancedVpnGateway::ACTION,
    UpdateFailoverTestJob::ACTION,
    UpdateGatewayRouteTableEntryAttribute::ACTION,
    UpdateIpsecServer::ACTION,
    UpdateIpv4GatewayAttribute::ACTION,
    UpdateNatGatewayNatType::ACTION,
    UpdateNetworkAclEntries::ACTION,
    UpdatePublicIpAddressPoolAttribute::ACTION,
    UpdateRouteTargetGroup::ACTION,
    UpdateTrafficMirrorFilterAttribute::ACTION,
    UpdateTrafficMirrorFilterRuleAttribute::ACTION,
    UpdateTrafficMirrorSessionAttribute::ACTION,
    UpdateVirtualBorderBandwidth::ACTION,
    UpdateVirtualPhysicalConnection::ACTION,
    UpdateVpcGatewayEndpointAttribute::ACTION,
    VpcDescribeVpcNatGatewayNetworkInterfaceQuota::ACTION,
    WithdrawVpcPublishedRouteEntries::ACTION,
];

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Ecs, API version 2014-05-26: 379 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Ecs/2014-05-26)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod accept_inquired_system_event;
pub mod activate_router_interface;
pub mod add_bandwidth_package_ips;
pub mod add_tags;
pub mod allocate_dedicated_hosts;
pub mod allocate_eip_address;
pub mod allocate_public_ip_address;
pub mod apply_auto_snapshot_policy;
pub mod assign_ipv6_addresses;
pub mod assign_private_ip_addresses;
pub mod associate_eip_address;
pub mod associate_ha_vip;
pub mod attach_classic_link_vpc;
pub mod attach_disk;
pub mod attach_instance_ram_role;
pub mod attach_key_pair;
pub mod attach_network_interface;
pub mod authorize_security_group;
pub mod authorize_security_group_egress;
pub mod cancel_auto_snapshot_policy;
pub mod cancel_copy_image;
pub mod cancel_image_pipeline_execution;
pub mod cancel_physical_connection;
pub mod cancel_simulated_system_events;
pub mod cancel_task;
pub mod clone_disks;
pub mod connect_router_interface;
pub mod convert_nat_public_ip_to_eip;
pub mod copy_image;
pub mod copy_snapshot;
pub mod create_activation;
pub mod create_auto_provisioning_group;
pub mod create_auto_snapshot_policy;
pub mod create_capacity_reservation;
pub mod create_command;
pub mod create_dedicated_host_cluster;
pub mod create_deployment_set;
pub mod create_diagnostic_metric_set;
pub mod create_diagnostic_report;
pub mod create_disk;
pub mod create_elasticity_assurance;
pub mod create_forward_entry;
pub mod create_ha_vip;
pub mod create_hpc_cluster;
pub mod create_image;
pub mod create_image_component;
pub mod create_image_pipeline;
pub mod create_instance;
pub mod create_key_pair;
pub mod create_launch_template;
pub mod create_launch_template_version;
pub mod create_nat_gateway;
pub mod create_network_interface;
pub mod create_network_interface_permission;
pub mod create_physical_connection;
pub mod create_plan_maintenance_window;
pub mod create_port_range_list;
pub mod create_prefix_list;
pub mod create_route_entry;
pub mod create_router_interface;
pub mod create_savings_plan;
pub mod create_security_group;
pub mod create_simulated_system_events;
pub mod create_snapshot;
pub mod create_snapshot_group;
pub mod create_storage_set;
pub mod create_v_switch;
pub mod create_virtual_border_router;
pub mod create_vpc;
pub mod create_vsc;
pub mod deactivate_router_interface;
pub mod delete_activation;
pub mod delete_auto_provisioning_group;
pub mod delete_auto_snapshot_policy;
pub mod delete_bandwidth_package;
pub mod delete_command;
pub mod delete_dedicated_host_cluster;
pub mod delete_deployment_set;
pub mod delete_diagnostic_metric_sets;
pub mod delete_diagnostic_reports;
pub mod delete_disk;
pub mod delete_forward_entry;
pub mod delete_ha_vip;
pub mod delete_hpc_cluster;
pub mod delete_image;
pub mod delete_image_component;
pub mod delete_image_pipeline;
pub mod delete_instance;
pub mod delete_instances;
pub mod delete_key_pairs;
pub mod delete_launch_template;
pub mod delete_launch_template_version;
pub mod delete_nat_gateway;
pub mod delete_network_interface;
pub mod delete_network_interface_permission;
pub mod delete_physical_connection;
pub mod delete_plan_maintenance_window;
pub mod delete_port_range_list;
pub mod delete_prefix_list;
pub mod delete_route_entry;
pub mod delete_router_interface;
pub mod delete_security_group;
pub mod delete_snapshot;
pub mod delete_snapshot_group;
pub mod delete_storage_set;
pub mod delete_v_switch;
pub mod delete_virtual_border_router;
pub mod delete_vpc;
pub mod delete_vsc;
pub mod deregister_managed_instance;
pub mod describe_access_points;
pub mod describe_account_attributes;
pub mod describe_activations;
pub mod describe_auto_provisioning_group_history;
pub mod describe_auto_provisioning_group_instances;
pub mod describe_auto_provisioning_groups;
pub mod describe_auto_snapshot_policy_associations;
pub mod describe_auto_snapshot_policy_ex;
pub mod describe_available_resource;
pub mod describe_bandwidth_limitation;
pub mod describe_bandwidth_packages;
pub mod describe_capacity_reservation_instances;
pub mod describe_capacity_reservations;
pub mod describe_classic_link_instances;
pub mod describe_cloud_assistant_settings;
pub mod describe_cloud_assistant_status;
pub mod describe_clusters;
pub mod describe_commands;
pub mod describe_dedicated_host_auto_renew;
pub mod describe_dedicated_host_clusters;
pub mod describe_dedicated_host_types;
pub mod describe_dedicated_hosts;
pub mod describe_deployment_set_supported_instance_type_family;
pub mod describe_deployment_sets;
pub mod describe_diagnostic_metric_sets;
pub mod describe_diagnostic_metrics;
pub mod describe_diagnostic_report_attributes;
pub mod describe_diagnostic_reports;
pub mod describe_disk_default_kms_key_id;
pub mod describe_disk_encryption_by_default_status;
pub mod describe_disk_monitor_data;
pub mod describe_disks;
pub mod describe_disks_full_status;
pub mod describe_eip_addresses;
pub mod describe_eip_monitor_data;
pub mod describe_elasticity_assurance_auto_renew_attribute;
pub mod describe_elasticity_assurance_instances;
pub mod describe_elasticity_assurances;
pub mod describe_eni_monitor_data;
pub mod describe_forward_table_entries;
pub mod describe_ha_vips;
pub mod describe_hpc_clusters;
pub mod describe_image_components;
pub mod describe_image_from_family;
pub mod describe_image_pipeline_executions;
pub mod describe_image_pipelines;
pub mod describe_image_share_permission;
pub mod describe_image_support_instance_types;
pub mod describe_images;
pub mod describe_instance_attachment_attributes;
pub mod describe_instance_attribute;
pub mod describe_instance_auto_renew_attribute;
pub mod describe_instance_history_events;
pub mod describe_instance_maintenance_attributes;
pub mod describe_instance_modification_price;
pub mod describe_instance_monitor_data;
pub mod describe_instance_ram_role;
pub mod describe_instance_status;
pub mod describe_instance_topology;
pub mod describe_instance_type_families;
pub mod describe_instance_types;
pub mod describe_instance_vnc_url;
pub mod describe_instances;
pub mod describe_instances_full_status;
pub mod describe_invocation_results;
pub mod describe_invocations;
pub mod describe_key_pairs;
pub mod describe_launch_template_versions;
pub mod describe_launch_templates;
pub mod describe_limitation;
pub mod describe_locked_snapshots;
pub mod describe_managed_instances;
pub mod describe_nat_gateways;
pub mod describe_network_interface_attribute;
pub mod describe_network_interface_permissions;
pub mod describe_network_interfaces;
pub mod describe_new_project_eip_monitor_data;
pub mod describe_physical_connections;
pub mod describe_plan_maintenance_windows;
pub mod describe_port_range_list_associations;
pub mod describe_port_range_list_entries;
pub mod describe_port_range_lists;
pub mod describe_prefix_list_associations;
pub mod describe_prefix_list_attributes;
pub mod describe_prefix_lists;
pub mod describe_price;
pub mod describe_recommend_instance_type;
pub mod describe_regions;
pub mod describe_renewal_price;
pub mod describe_reserved_instance_auto_renew_attribute;
pub mod describe_reserved_instances;
pub mod describe_resource_by_tags;
pub mod describe_resources_modification;
pub mod describe_route_tables;
pub mod describe_router_interfaces;
pub mod describe_savings_plan_estimation;
pub mod describe_savings_plan_price;
pub mod describe_security_group_attribute;
pub mod describe_security_group_references;
pub mod describe_security_groups;
pub mod describe_send_file_results;
pub mod describe_snapshot_groups;
pub mod describe_snapshot_links;
pub mod describe_snapshot_monitor_data;
pub mod describe_snapshot_package;
pub mod describe_snapshots;
pub mod describe_snapshots_usage;
pub mod describe_spot_advice;
pub mod describe_spot_price_history;
pub mod describe_storage_capacity_units;
pub mod describe_storage_set_details;
pub mod describe_storage_sets;
pub mod describe_tags;
pub mod describe_task_attribute;
pub mod describe_tasks;
pub mod describe_terminal_sessions;
pub mod describe_user_business_behavior;
pub mod describe_user_data;
pub mod describe_v_routers;
pub mod describe_v_switches;
pub mod describe_virtual_border_routers;
pub mod describe_virtual_border_routers_for_physical_connection;
pub mod describe_vpcs;
pub mod describe_vscs;
pub mod describe_zones;
pub mod detach_classic_link_vpc;
pub mod detach_disk;
pub mod detach_instance_ram_role;
pub mod detach_key_pair;
pub mod detach_network_interface;
pub mod disable_activation;
pub mod disable_disk_encryption_by_default;
pub mod disable_network_interface_qo_s;
pub mod enable_disk_encryption_by_default;
pub mod enable_network_interface_qo_s;
pub mod enable_physical_connection;
pub mod end_terminal_session;
mod endpoints;
pub mod errors;
pub mod export_image;
pub mod export_snapshot;
pub mod get_instance_console_output;
pub mod get_instance_screenshot;
pub mod import_image;
pub mod import_key_pair;
pub mod install_cloud_assistant;
pub mod invoke_command;
pub mod join_resource_group;
pub mod join_security_group;
pub mod leave_security_group;
pub mod list_plugin_status;
pub mod list_tag_resources;
pub mod lock_snapshot;
pub mod modify_auto_provisioning_group;
pub mod modify_auto_snapshot_policy_ex;
pub mod modify_bandwidth_package_spec;
pub mod modify_capacity_reservation;
pub mod modify_cloud_assistant_settings;
pub mod modify_command;
pub mod modify_dedicated_host_attribute;
pub mod modify_dedicated_host_auto_release_time;
pub mod modify_dedicated_host_auto_renew_attribute;
pub mod modify_dedicated_host_cluster_attribute;
pub mod modify_dedicated_hosts_charge_type;
pub mod modify_deployment_set_attribute;
pub mod modify_diagnostic_metric_set;
pub mod modify_disk_attribute;
pub mod modify_disk_charge_type;
pub mod modify_disk_default_kms_key_id;
pub mod modify_disk_deployment;
pub mod modify_disk_spec;
pub mod modify_eip_address_attribute;
pub mod modify_elasticity_assurance;
pub mod modify_elasticity_assurance_auto_renew_attribute;
pub mod modify_forward_entry;
pub mod modify_ha_vip_attribute;
pub mod modify_hpc_cluster_attribute;
pub mod modify_image_attribute;
pub mod modify_image_share_group_permission;
pub mod modify_image_share_permission;
pub mod modify_instance_attachment_attributes;
pub mod modify_instance_attribute;
pub mod modify_instance_auto_release_time;
pub mod modify_instance_auto_renew_attribute;
pub mod modify_instance_charge_type;
pub mod modify_instance_clock_options;
pub mod modify_instance_deployment;
pub mod modify_instance_maintenance_attributes;
pub mod modify_instance_metadata_options;
pub mod modify_instance_network_options;
pub mod modify_instance_network_spec;
pub mod modify_instance_spec;
pub mod modify_instance_vnc_passwd;
pub mod modify_instance_vpc_attribute;
pub mod modify_invocation_attribute;
pub mod modify_launch_template_default_version;
pub mod modify_managed_instance;
pub mod modify_network_interface_attribute;
pub mod modify_physical_connection_attribute;
pub mod modify_plan_maintenance_window;
pub mod modify_port_range_list;
pub mod modify_prefix_list;
pub mod modify_prepay_instance_spec;
pub mod modify_reserved_instance_attribute;
pub mod modify_reserved_instance_auto_renew_attribute;
pub mod modify_reserved_instances;
pub mod modify_router_interface_attribute;
pub mod modify_router_interface_spec;
pub mod modify_security_group_attribute;
pub mod modify_security_group_egress_rule;
pub mod modify_security_group_policy;
pub mod modify_security_group_rule;
pub mod modify_snapshot_attribute;
pub mod modify_snapshot_category;
pub mod modify_snapshot_group;
pub mod modify_storage_capacity_unit_attribute;
pub mod modify_storage_set_attribute;
pub mod modify_system_event_attribute;
pub mod modify_user_business_behavior;
pub mod modify_v_router_attribute;
pub mod modify_v_switch_attribute;
pub mod modify_virtual_border_router_attribute;
pub mod modify_vpc_attribute;
pub mod open_snapshot_service;
pub mod purchase_elasticity_assurance;
pub mod purchase_reserved_instances_offering;
pub mod purchase_storage_capacity_unit;
pub mod re_activate_instances;
pub mod re_init_disk;
pub mod reboot_instance;
pub mod reboot_instances;
pub mod recover_virtual_border_router;
pub mod redeploy_dedicated_host;
pub mod redeploy_instance;
pub mod release_capacity_reservation;
pub mod release_dedicated_host;
pub mod release_eip_address;
pub mod release_public_ip_address;
pub mod remove_bandwidth_package_ips;
pub mod remove_tags;
pub mod renew_dedicated_hosts;
pub mod renew_elasticity_assurances;
pub mod renew_instance;
pub mod renew_reserved_instances;
pub mod replace_system_disk;
pub mod report_instances_status;
pub mod reset_disk;
pub mod reset_disk_default_kms_key_id;
pub mod reset_disks;
pub mod resize_disk;
pub mod revoke_security_group;
pub mod revoke_security_group_egress;
pub mod run_command;
pub mod run_instances;
pub mod send_file;
pub mod start_image_pipeline_execution;
pub mod start_instance;
pub mod start_instances;
pub mod start_terminal_session;
pub mod stop_instance;
pub mod stop_instances;
pub mod stop_invocation;
pub mod tag_resources;
pub mod terminate_physical_connection;
pub mod terminate_virtual_border_router;
pub mod unassign_ipv6_addresses;
pub mod unassign_private_ip_addresses;
pub mod unassociate_eip_address;
pub mod unassociate_ha_vip;
pub mod unlock_snapshot;
pub mod untag_resources;

use aliyun_rpc_core::{Action, RpcAction};

pub use accept_inquired_system_event::{
    AcceptInquiredSystemEvent, AcceptInquiredSystemEventResponse,
};
pub use activate_router_interface::{ActivateRouterInterface, ActivateRouterInterfaceResponse};
pub use add_bandwidth_package_ips::{AddBandwidthPackageIps, AddBandwidthPackageIpsResponse};
pub use add_tags::{AddTags, AddTagsResponse};
pub use allocate_dedicated_hosts::{AllocateDedicatedHosts, AllocateDedicatedHostsResponse};
pub use allocate_eip_address::{AllocateEipAddress, AllocateEipAddressResponse};
pub use allocate_public_ip_address::{AllocatePublicIpAddress, AllocatePublicIpAddressResponse};
pub use apply_auto_snapshot_policy::{ApplyAutoSnapshotPolicy, ApplyAutoSnapshotPolicyResponse};
pub use assign_ipv6_addresses::{AssignIpv6Addresses, AssignIpv6AddressesResponse};
pub use assign_private_ip_addresses::{AssignPrivateIpAddresses, AssignPrivateIpAddressesResponse};
pub use associate_eip_address::{AssociateEipAddress, AssociateEipAddressResponse};
pub use associate_ha_vip::{AssociateHaVip, AssociateHaVipResponse};
pub use attach_classic_link_vpc::{AttachClassicLinkVpc, AttachClassicLinkVpcResponse};
pub use attach_disk::{AttachDisk, AttachDiskResponse};
pub use attach_instance_ram_role::{AttachInstanceRamRole, AttachInstanceRamRoleResponse};
pub use attach_key_pair::{AttachKeyPair, AttachKeyPairResponse};
pub use attach_network_interface::{AttachNetworkInterface, AttachNetworkInterfaceResponse};
pub use authorize_security_group::{AuthorizeSecurityGroup, AuthorizeSecurityGroupResponse};
pub use authorize_security_group_egress::{
    AuthorizeSecurityGroupEgress, AuthorizeSecurityGroupEgressResponse,
};
pub use cancel_auto_snapshot_policy::{CancelAutoSnapshotPolicy, CancelAutoSnapshotPolicyResponse};
pub use cancel_copy_image::{CancelCopyImage, CancelCopyImageResponse};
pub use cancel_image_pipeline_execution::{
    CancelImagePipelineExecution, CancelImagePipelineExecutionResponse,
};
pub use cancel_physical_connection::{CancelPhysicalConnection, CancelPhysicalConnectionResponse};
pub use cancel_simulated_system_events::{
    CancelSimulatedSystemEvents, CancelSimulatedSystemEventsResponse,
};
pub use cancel_task::{CancelTask, CancelTaskResponse};
pub use clone_disks::{CloneDisks, CloneDisksResponse};
pub use connect_router_interface::{ConnectRouterInterface, ConnectRouterInterfaceResponse};
pub use convert_nat_public_ip_to_eip::{ConvertNatPublicIpToEip, ConvertNatPublicIpToEipResponse};
pub use copy_image::{CopyImage, CopyImageResponse};
pub use copy_snapshot::{CopySnapshot, CopySnapshotResponse};
pub use create_activation::{CreateActivation, CreateActivationResponse};
pub use create_auto_provisioning_group::{
    CreateAutoProvisioningGroup, CreateAutoProvisioningGroupResponse,
};
pub use create_auto_snapshot_policy::{CreateAutoSnapshotPolicy, CreateAutoSnapshotPolicyResponse};
pub use create_capacity_reservation::{
    CreateCapacityReservation, CreateCapacityReservationResponse,
};
pub use create_command::{CreateCommand, CreateCommandResponse};
pub use create_dedicated_host_cluster::{
    CreateDedicatedHostCluster, CreateDedicatedHostClusterResponse,
};
pub use create_deployment_set::{CreateDeploymentSet, CreateDeploymentSetResponse};
pub use create_diagnostic_metric_set::{
    CreateDiagnosticMetricSet, CreateDiagnosticMetricSetResponse,
};
pub use create_diagnostic_report::{CreateDiagnosticReport, CreateDiagnosticReportResponse};
pub use create_disk::{CreateDisk, CreateDiskResponse};
pub use create_elasticity_assurance::{
    CreateElasticityAssurance, CreateElasticityAssuranceResponse,
};
pub use create_forward_entry::{CreateForwardEntry, CreateForwardEntryResponse};
pub use create_ha_vip::{CreateHaVip, CreateHaVipResponse};
pub use create_hpc_cluster::{CreateHpcCluster, CreateHpcClusterResponse};
pub use create_image::{CreateImage, CreateImageResponse};
pub use create_image_component::{CreateImageComponent, CreateImageComponentResponse};
pub use create_image_pipeline::{CreateImagePipeline, CreateImagePipelineResponse};
pub use create_instance::{CreateInstance, CreateInstanceResponse};
pub use create_key_pair::{CreateKeyPair, CreateKeyPairResponse};
pub use create_launch_template::{CreateLaunchTemplate, CreateLaunchTemplateResponse};
pub use create_launch_template_version::{
    CreateLaunchTemplateVersion, CreateLaunchTemplateVersionResponse,
};
pub use create_nat_gateway::{CreateNatGateway, CreateNatGatewayResponse};
pub use create_network_interface::{CreateNetworkInterface, CreateNetworkInterfaceResponse};
pub use create_network_interface_permission::{
    CreateNetworkInterfacePermission, CreateNetworkInterfacePermissionResponse,
};
pub use create_physical_connection::{CreatePhysicalConnection, CreatePhysicalConnectionResponse};
pub use create_plan_maintenance_window::{
    CreatePlanMaintenanceWindow, CreatePlanMaintenanceWindowResponse,
};
pub use create_port_range_list::{CreatePortRangeList, CreatePortRangeListResponse};
pub use create_prefix_list::{CreatePrefixList, CreatePrefixListResponse};
pub use create_route_entry::{CreateRouteEntry, CreateRouteEntryResponse};
pub use create_router_interface::{CreateRouterInterface, CreateRouterInterfaceResponse};
pub use create_savings_plan::{CreateSavingsPlan, CreateSavingsPlanResponse};
pub use create_security_group::{CreateSecurityGroup, CreateSecurityGroupResponse};
pub use create_simulated_system_events::{
    CreateSimulatedSystemEvents, CreateSimulatedSystemEventsResponse,
};
pub use create_snapshot::{CreateSnapshot, CreateSnapshotResponse};
pub use create_snapshot_group::{CreateSnapshotGroup, CreateSnapshotGroupResponse};
pub use create_storage_set::{CreateStorageSet, CreateStorageSetResponse};
pub use create_v_switch::{CreateVSwitch, CreateVSwitchResponse};
pub use create_virtual_border_router::{
    CreateVirtualBorderRouter, CreateVirtualBorderRouterResponse,
};
pub use create_vpc::{CreateVpc, CreateVpcResponse};
pub use create_vsc::{CreateVsc, CreateVscResponse};
pub use deactivate_router_interface::{
    DeactivateRouterInterface, DeactivateRouterInterfaceResponse,
};
pub use delete_activation::{DeleteActivation, DeleteActivationResponse};
pub use delete_auto_provisioning_group::{
    DeleteAutoProvisioningGroup, DeleteAutoProvisioningGroupResponse,
};
pub use delete_auto_snapshot_policy::{DeleteAutoSnapshotPolicy, DeleteAutoSnapshotPolicyResponse};
pub use delete_bandwidth_package::{DeleteBandwidthPackage, DeleteBandwidthPackageResponse};
pub use delete_command::{DeleteCommand, DeleteCommandResponse};
pub use delete_dedicated_host_cluster::{
    DeleteDedicatedHostCluster, DeleteDedicatedHostClusterResponse,
};
pub use delete_deployment_set::{DeleteDeploymentSet, DeleteDeploymentSetResponse};
pub use delete_diagnostic_metric_sets::{
    DeleteDiagnosticMetricSets, DeleteDiagnosticMetricSetsResponse,
};
pub use delete_diagnostic_reports::{DeleteDiagnosticReports, DeleteDiagnosticReportsResponse};
pub use delete_disk::{DeleteDisk, DeleteDiskResponse};
pub use delete_forward_entry::{DeleteForwardEntry, DeleteForwardEntryResponse};
pub use delete_ha_vip::{DeleteHaVip, DeleteHaVipResponse};
pub use delete_hpc_cluster::{DeleteHpcCluster, DeleteHpcClusterResponse};
pub use delete_image::{DeleteImage, DeleteImageResponse};
pub use delete_image_component::{DeleteImageComponent, DeleteImageComponentResponse};
pub use delete_image_pipeline::{DeleteImagePipeline, DeleteImagePipelineResponse};
pub use delete_instance::{DeleteInstance, DeleteInstanceResponse};
pub use delete_instances::{DeleteInstances, DeleteInstancesResponse};
pub use delete_key_pairs::{DeleteKeyPairs, DeleteKeyPairsResponse};
pub use delete_launch_template::{DeleteLaunchTemplate, DeleteLaunchTemplateResponse};
pub use delete_launch_template_version::{
    DeleteLaunchTemplateVersion, DeleteLaunchTemplateVersionResponse,
};
pub use delete_nat_gateway::{DeleteNatGateway, DeleteNatGatewayResponse};
pub use delete_network_interface::{DeleteNetworkInterface, DeleteNetworkInterfaceResponse};
pub use delete_network_interface_permission::{
    DeleteNetworkInterfacePermission, DeleteNetworkInterfacePermissionResponse,
};
pub use delete_physical_connection::{DeletePhysicalConnection, DeletePhysicalConnectionResponse};
pub use delete_plan_maintenance_window::{
    DeletePlanMaintenanceWindow, DeletePlanMaintenanceWindowResponse,
};
pub use delete_port_range_list::{DeletePortRangeList, DeletePortRangeListResponse};
pub use delete_prefix_list::{DeletePrefixList, DeletePrefixListResponse};
pub use delete_route_entry::{DeleteRouteEntry, DeleteRouteEntryResponse};
pub use delete_router_interface::{DeleteRouterInterface, DeleteRouterInterfaceResponse};
pub use delete_security_group::{DeleteSecurityGroup, DeleteSecurityGroupResponse};
pub use delete_snapshot::{DeleteSnapshot, DeleteSnapshotResponse};
pub use delete_snapshot_group::{DeleteSnapshotGroup, DeleteSnapshotGroupResponse};
pub use delete_storage_set::{DeleteStorageSet, DeleteStorageSetResponse};
pub use delete_v_switch::{DeleteVSwitch, DeleteVSwitchResponse};
pub use delete_virtual_border_router::{
    DeleteVirtualBorderRouter, DeleteVirtualBorderRouterResponse,
};
pub use delete_vpc::{DeleteVpc, DeleteVpcResponse};
pub use delete_vsc::{DeleteVsc, DeleteVscResponse};
pub use deregister_managed_instance::{
    DeregisterManagedInstance, DeregisterManagedInstanceResponse,
};
pub use describe_access_points::{DescribeAccessPoints, DescribeAccessPointsResponse};
pub use describe_account_attributes::{
    DescribeAccountAttributes, DescribeAccountAttributesResponse,
};
pub use describe_activations::{DescribeActivations, DescribeActivationsResponse};
pub use describe_auto_provisioning_group_history::{
    DescribeAutoProvisioningGroupHistory, DescribeAutoProvisioningGroupHistoryResponse,
};
pub use describe_auto_provisioning_group_instances::{
    DescribeAutoProvisioningGroupInstances, DescribeAutoProvisioningGroupInstancesResponse,
};
pub use describe_auto_provisioning_groups::{
    DescribeAutoProvisioningGroups, DescribeAutoProvisioningGroupsResponse,
};
pub use describe_auto_snapshot_policy_associations::{
    DescribeAutoSnapshotPolicyAssociations, DescribeAutoSnapshotPolicyAssociationsResponse,
};
pub use describe_auto_snapshot_policy_ex::{
    DescribeAutoSnapshotPolicyEx, DescribeAutoSnapshotPolicyExResponse,
};
pub use describe_available_resource::{
    DescribeAvailableResource, DescribeAvailableResourceResponse,
};
pub use describe_bandwidth_limitation::{
    DescribeBandwidthLimitation, DescribeBandwidthLimitationResponse,
};
pub use describe_bandwidth_packages::{
    DescribeBandwidthPackages, DescribeBandwidthPackagesResponse,
};
pub use describe_capacity_reservation_instances::{
    DescribeCapacityReservationInstances, DescribeCapacityReservationInstancesResponse,
};
pub use describe_capacity_reservations::{
    DescribeCapacityReservations, DescribeCapacityReservationsResponse,
};
pub use describe_classic_link_instances::{
    DescribeClassicLinkInstances, DescribeClassicLinkInstancesResponse,
};
pub use describe_cloud_assistant_settings::{
    DescribeCloudAssistantSettings, DescribeCloudAssistantSettingsResponse,
};
pub use describe_cloud_assistant_status::{
    DescribeCloudAssistantStatus, DescribeCloudAssistantStatusResponse,
};
pub use describe_clusters::{DescribeClusters, DescribeClustersResponse};
pub use describe_commands::{DescribeCommands, DescribeCommandsResponse};
pub use describe_dedicated_host_auto_renew::{
    DescribeDedicatedHostAutoRenew, DescribeDedicatedHostAutoRenewResponse,
};
pub use describe_dedicated_host_clusters::{
    DescribeDedicatedHostClusters, DescribeDedicatedHostClustersResponse,
};
pub use describe_dedicated_host_types::{
    DescribeDedicatedHostTypes, DescribeDedicatedHostTypesResponse,
};
pub use describe_dedicated_hosts::{DescribeDedicatedHosts, DescribeDedicatedHostsResponse};
pub use describe_deployment_set_supported_instance_type_family::{
    DescribeDeploymentSetSupportedInstanceTypeFamily,
    DescribeDeploymentSetSupportedInstanceTypeFamilyResponse,
};
pub use describe_deployment_sets::{DescribeDeploymentSets, DescribeDeploymentSetsResponse};
pub use describe_diagnostic_metric_sets::{
    DescribeDiagnosticMetricSets, DescribeDiagnosticMetricSetsResponse,
};
pub use describe_diagnostic_metrics::{
    DescribeDiagnosticMetrics, DescribeDiagnosticMetricsResponse,
};
pub use describe_diagnostic_report_attributes::{
    DescribeDiagnosticReportAttributes, DescribeDiagnosticReportAttributesResponse,
};
pub use describe_diagnostic_reports::{
    DescribeDiagnosticReports, DescribeDiagnosticReportsResponse,
};
pub use describe_disk_default_kms_key_id::{
    DescribeDiskDefaultKMSKeyId, DescribeDiskDefaultKMSKeyIdResponse,
};
pub use describe_disk_encryption_by_default_status::{
    DescribeDiskEncryptionByDefaultStatus, DescribeDiskEncryptionByDefaultStatusResponse,
};
pub use describe_disk_monitor_data::{DescribeDiskMonitorData, DescribeDiskMonitorDataResponse};
pub use describe_disks::{DescribeDisks, DescribeDisksResponse};
pub use describe_disks_full_status::{DescribeDisksFullStatus, DescribeDisksFullStatusResponse};
pub use describe_eip_addresses::{DescribeEipAddresses, DescribeEipAddressesResponse};
pub use describe_eip_monitor_data::{DescribeEipMonitorData, DescribeEipMonitorDataResponse};
pub use describe_elasticity_assurance_auto_renew_attribute::{
    DescribeElasticityAssuranceAutoRenewAttribute,
    DescribeElasticityAssuranceAutoRenewAttributeResponse,
};
pub use describe_elasticity_assurance_instances::{
    DescribeElasticityAssuranceInstances, DescribeElasticityAssuranceInstancesResponse,
};
pub use describe_elasticity_assurances::{
    DescribeElasticityAssurances, DescribeElasticityAssurancesResponse,
};
pub use describe_eni_monitor_data::{DescribeEniMonitorData, DescribeEniMonitorDataResponse};
pub use describe_forward_table_entries::{
    DescribeForwardTableEntries, DescribeForwardTableEntriesResponse,
};
pub use describe_ha_vips::{DescribeHaVips, DescribeHaVipsResponse};
pub use describe_hpc_clusters::{DescribeHpcClusters, DescribeHpcClustersResponse};
pub use describe_image_components::{DescribeImageComponents, DescribeImageComponentsResponse};
pub use describe_image_from_family::{DescribeImageFromFamily, DescribeImageFromFamilyResponse};
pub use describe_image_pipeline_executions::{
    DescribeImagePipelineExecutions, DescribeImagePipelineExecutionsResponse,
};
pub use describe_image_pipelines::{DescribeImagePipelines, DescribeImagePipelinesResponse};
pub use describe_image_share_permission::{
    DescribeImageSharePermission, DescribeImageSharePermissionResponse,
};
pub use describe_image_support_instance_types::{
    DescribeImageSupportInstanceTypes, DescribeImageSupportInstanceTypesResponse,
};
pub use describe_images::{DescribeImages, DescribeImagesResponse};
pub use describe_instance_attachment_attributes::{
    DescribeInstanceAttachmentAttributes, DescribeInstanceAttachmentAttributesResponse,
};
pub use describe_instance_attribute::{
    DescribeInstanceAttribute, DescribeInstanceAttributeResponse,
};
pub use describe_instance_auto_renew_attribute::{
    DescribeInstanceAutoRenewAttribute, DescribeInstanceAutoRenewAttributeResponse,
};
pub use describe_instance_history_events::{
    DescribeInstanceHistoryEvents, DescribeInstanceHistoryEventsResponse,
};
pub use describe_instance_maintenance_attributes::{
    DescribeInstanceMaintenanceAttributes, DescribeInstanceMaintenanceAttributesResponse,
};
pub use describe_instance_modification_price::{
    DescribeInstanceModificationPrice, DescribeInstanceModificationPriceResponse,
};
pub use describe_instance_monitor_data::{
    DescribeInstanceMonitorData, DescribeInstanceMonitorDataResponse,
};
pub use describe_instance_ram_role::{DescribeInstanceRamRole, DescribeInstanceRamRoleResponse};
pub use describe_instance_status::{DescribeInstanceStatus, DescribeInstanceStatusResponse};
pub use describe_instance_topology::{DescribeInstanceTopology, DescribeInstanceTopologyResponse};
pub use describe_instance_type_families::{
    DescribeInstanceTypeFamilies, DescribeInstanceTypeFamiliesResponse,
};
pub use describe_instance_types::{DescribeInstanceTypes, DescribeInstanceTypesResponse};
pub use describe_instance_vnc_url::{DescribeInstanceVncUrl, DescribeInstanceVncUrlResponse};
pub use describe_instances::{DescribeInstances, DescribeInstancesResponse};
pub use describe_instances_full_status::{
    DescribeInstancesFullStatus, DescribeInstancesFullStatusResponse,
};
pub use describe_invocation_results::{
    DescribeInvocationResults, DescribeInvocationResultsResponse,
};
pub use describe_invocations::{DescribeInvocations, DescribeInvocationsResponse};
pub use describe_key_pairs::{DescribeKeyPairs, DescribeKeyPairsResponse};
pub use describe_launch_template_versions::{
    DescribeLaunchTemplateVersions, DescribeLaunchTemplateVersionsResponse,
};
pub use describe_launch_templates::{DescribeLaunchTemplates, DescribeLaunchTemplatesResponse};
pub use describe_limitation::{DescribeLimitation, DescribeLimitationResponse};
pub use describe_locked_snapshots::{DescribeLockedSnapshots, DescribeLockedSnapshotsResponse};
pub use describe_managed_instances::{DescribeManagedInstances, DescribeManagedInstancesResponse};
pub use describe_nat_gateways::{DescribeNatGateways, DescribeNatGatewaysResponse};
pub use describe_network_interface_attribute::{
    DescribeNetworkInterfaceAttribute, DescribeNetworkInterfaceAttributeResponse,
};
pub use describe_network_interface_permissions::{
    DescribeNetworkInterfacePermissions, DescribeNetworkInterfacePermissionsResponse,
};
pub use describe_network_interfaces::{
    DescribeNetworkInterfaces, DescribeNetworkInterfacesResponse,
};
pub use describe_new_project_eip_monitor_data::{
    DescribeNewProjectEipMonitorData, DescribeNewProjectEipMonitorDataResponse,
};
pub use describe_physical_connections::{
    DescribePhysicalConnections, DescribePhysicalConnectionsResponse,
};
pub use describe_plan_maintenance_windows::{
    DescribePlanMaintenanceWindows, DescribePlanMaintenanceWindowsResponse,
};
pub use describe_port_range_list_associations::{
    DescribePortRangeListAssociations, DescribePortRangeListAssociationsResponse,
};
pub use describe_port_range_list_entries::{
    DescribePortRangeListEntries, DescribePortRangeListEntriesResponse,
};
pub use describe_port_range_lists::{DescribePortRangeLists, DescribePortRangeListsResponse};
pub use describe_prefix_list_associations::{
    DescribePrefixListAssociations, DescribePrefixListAssociationsResponse,
};
pub use describe_prefix_list_attributes::{
    DescribePrefixListAttributes, DescribePrefixListAttributesResponse,
};
pub use describe_prefix_lists::{DescribePrefixLists, DescribePrefixListsResponse};
pub use describe_price::{DescribePrice, DescribePriceResponse};
pub use describe_recommend_instance_type::{
    DescribeRecommendInstanceType, DescribeRecommendInstanceTypeResponse,
};
pub use describe_regions::{DescribeRegions, DescribeRegionsResponse};
pub use describe_renewal_price::{DescribeRenewalPrice, DescribeRenewalPriceResponse};
pub use describe_reserved_instance_auto_renew_attribute::{
    DescribeReservedInstanceAutoRenewAttribute, DescribeReservedInstanceAutoRenewAttributeResponse,
};
pub use describe_reserved_instances::{
    DescribeReservedInstances, DescribeReservedInstancesResponse,
};
pub use describe_resource_by_tags::{DescribeResourceByTags, DescribeResourceByTagsResponse};
pub use describe_resources_modification::{
    DescribeResourcesModification, DescribeResourcesModificationResponse,
};
pub use describe_route_tables::{DescribeRouteTables, DescribeRouteTablesResponse};
pub use describe_router_interfaces::{DescribeRouterInterfaces, DescribeRouterInterfacesResponse};
pub use describe_savings_plan_estimation::{
    DescribeSavingsPlanEstimation, DescribeSavingsPlanEstimationResponse,
};
pub use describe_savings_plan_price::{DescribeSavingsPlanPrice, DescribeSavingsPlanPriceResponse};
pub use describe_security_group_attribute::{
    DescribeSecurityGroupAttribute, DescribeSecurityGroupAttributeResponse,
};
pub use describe_security_group_references::{
    DescribeSecurityGroupReferences, DescribeSecurityGroupReferencesResponse,
};
pub use describe_security_groups::{DescribeSecurityGroups, DescribeSecurityGroupsResponse};
pub use describe_send_file_results::{DescribeSendFileResults, DescribeSendFileResultsResponse};
pub use describe_snapshot_groups::{DescribeSnapshotGroups, DescribeSnapshotGroupsResponse};
pub use describe_snapshot_links::{DescribeSnapshotLinks, DescribeSnapshotLinksResponse};
pub use describe_snapshot_monitor_data::{
    DescribeSnapshotMonitorData, DescribeSnapshotMonitorDataResponse,
};
pub use describe_snapshot_package::{DescribeSnapshotPackage, DescribeSnapshotPackageResponse};
pub use describe_snapshots::{DescribeSnapshots, DescribeSnapshotsResponse};
pub use describe_snapshots_usage::{DescribeSnapshotsUsage, DescribeSnapshotsUsageResponse};
pub use describe_spot_advice::{DescribeSpotAdvice, DescribeSpotAdviceResponse};
pub use describe_spot_price_history::{DescribeSpotPriceHistory, DescribeSpotPriceHistoryResponse};
pub use describe_storage_capacity_units::{
    DescribeStorageCapacityUnits, DescribeStorageCapacityUnitsResponse,
};
pub use describe_storage_set_details::{
    DescribeStorageSetDetails, DescribeStorageSetDetailsResponse,
};
pub use describe_storage_sets::{DescribeStorageSets, DescribeStorageSetsResponse};
pub use describe_tags::{DescribeTags, DescribeTagsResponse};
pub use describe_task_attribute::{DescribeTaskAttribute, DescribeTaskAttributeResponse};
pub use describe_tasks::{DescribeTasks, DescribeTasksResponse};
pub use describe_terminal_sessions::{DescribeTerminalSessions, DescribeTerminalSessionsResponse};
pub use describe_user_business_behavior::{
    DescribeUserBusinessBehavior, DescribeUserBusinessBehaviorResponse,
};
pub use describe_user_data::{DescribeUserData, DescribeUserDataResponse};
pub use describe_v_routers::{DescribeVRouters, DescribeVRoutersResponse};
pub use describe_v_switches::{DescribeVSwitches, DescribeVSwitchesResponse};
pub use describe_virtual_border_routers::{
    DescribeVirtualBorderRouters, DescribeVirtualBorderRoutersResponse,
};
pub use describe_virtual_border_routers_for_physical_connection::{
    DescribeVirtualBorderRoutersForPhysicalConnection,
    DescribeVirtualBorderRoutersForPhysicalConnectionResponse,
};
pub use describe_vpcs::{DescribeVpcs, DescribeVpcsResponse};
pub use describe_vscs::{DescribeVscs, DescribeVscsResponse};
pub use describe_zones::{DescribeZones, DescribeZonesResponse};
pub use detach_classic_link_vpc::{DetachClassicLinkVpc, DetachClassicLinkVpcResponse};
pub use detach_disk::{DetachDisk, DetachDiskResponse};
pub use detach_instance_ram_role::{DetachInstanceRamRole, DetachInstanceRamRoleResponse};
pub use detach_key_pair::{DetachKeyPair, DetachKeyPairResponse};
pub use detach_network_interface::{DetachNetworkInterface, DetachNetworkInterfaceResponse};
pub use disable_activation::{DisableActivation, DisableActivationResponse};
pub use disable_disk_encryption_by_default::{
    DisableDiskEncryptionByDefault, DisableDiskEncryptionByDefaultResponse,
};
pub use disable_network_interface_qo_s::{
    DisableNetworkInterfaceQoS, DisableNetworkInterfaceQoSResponse,
};
pub use enable_disk_encryption_by_default::{
    EnableDiskEncryptionByDefault, EnableDiskEncryptionByDefaultResponse,
};
pub use enable_network_interface_qo_s::{
    EnableNetworkInterfaceQoS, EnableNetworkInterfaceQoSResponse,
};
pub use enable_physical_connection::{EnablePhysicalConnection, EnablePhysicalConnectionResponse};
pub use end_terminal_session::{EndTerminalSession, EndTerminalSessionResponse};
pub use endpoints::ENDPOINTS;
pub use export_image::{ExportImage, ExportImageResponse};
pub use export_snapshot::{ExportSnapshot, ExportSnapshotResponse};
pub use get_instance_console_output::{GetInstanceConsoleOutput, GetInstanceConsoleOutputResponse};
pub use get_instance_screenshot::{GetInstanceScreenshot, GetInstanceScreenshotResponse};
pub use import_image::{ImportImage, ImportImageResponse};
pub use import_key_pair::{ImportKeyPair, ImportKeyPairResponse};
pub use install_cloud_assistant::{InstallCloudAssistant, InstallCloudAssistantResponse};
pub use invoke_command::{InvokeCommand, InvokeCommandResponse};
pub use join_resource_group::{JoinResourceGroup, JoinResourceGroupResponse};
pub use join_security_group::{JoinSecurityGroup, JoinSecurityGroupResponse};
pub use leave_security_group::{LeaveSecurityGroup, LeaveSecurityGroupResponse};
pub use list_plugin_status::{ListPluginStatus, ListPluginStatusResponse};
pub use list_tag_resources::{ListTagResources, ListTagResourcesResponse};
pub use lock_snapshot::{LockSnapshot, LockSnapshotResponse};
pub use modify_auto_provisioning_group::{
    ModifyAutoProvisioningGroup, ModifyAutoProvisioningGroupResponse,
};
pub use modify_auto_snapshot_policy_ex::{
    ModifyAutoSnapshotPolicyEx, ModifyAutoSnapshotPolicyExResponse,
};
pub use modify_bandwidth_package_spec::{
    ModifyBandwidthPackageSpec, ModifyBandwidthPackageSpecResponse,
};
pub use modify_capacity_reservation::{
    ModifyCapacityReservation, ModifyCapacityReservationResponse,
};
pub use modify_cloud_assistant_settings::{
    ModifyCloudAssistantSettings, ModifyCloudAssistantSettingsResponse,
};
pub use modify_command::{ModifyCommand, ModifyCommandResponse};
pub use modify_dedicated_host_attribute::{
    ModifyDedicatedHostAttribute, ModifyDedicatedHostAttributeResponse,
};
pub use modify_dedicated_host_auto_release_time::{
    ModifyDedicatedHostAutoReleaseTime, ModifyDedicatedHostAutoReleaseTimeResponse,
};
pub use modify_dedicated_host_auto_renew_attribute::{
    ModifyDedicatedHostAutoRenewAttribute, ModifyDedicatedHostAutoRenewAttributeResponse,
};
pub use modify_dedicated_host_cluster_attribute::{
    ModifyDedicatedHostClusterAttribute, ModifyDedicatedHostClusterAttributeResponse,
};
pub use modify_dedicated_hosts_charge_type::{
    ModifyDedicatedHostsChargeType, ModifyDedicatedHostsChargeTypeResponse,
};
pub use modify_deployment_set_attribute::{
    ModifyDeploymentSetAttribute, ModifyDeploymentSetAttributeResponse,
};
pub use modify_diagnostic_metric_set::{
    ModifyDiagnosticMetricSet, ModifyDiagnosticMetricSetResponse,
};
pub use modify_disk_attribute::{ModifyDiskAttribute, ModifyDiskAttributeResponse};
pub use modify_disk_charge_type::{ModifyDiskChargeType, ModifyDiskChargeTypeResponse};
pub use modify_disk_default_kms_key_id::{
    ModifyDiskDefaultKMSKeyId, ModifyDiskDefaultKMSKeyIdResponse,
};
pub use modify_disk_deployment::{ModifyDiskDeployment, ModifyDiskDeploymentResponse};
pub use modify_disk_spec::{ModifyDiskSpec, ModifyDiskSpecResponse};
pub use modify_eip_address_attribute::{
    ModifyEipAddressAttribute, ModifyEipAddressAttributeResponse,
};
pub use modify_elasticity_assurance::{
    ModifyElasticityAssurance, ModifyElasticityAssuranceResponse,
};
pub use modify_elasticity_assurance_auto_renew_attribute::{
    ModifyElasticityAssuranceAutoRenewAttribute,
    ModifyElasticityAssuranceAutoRenewAttributeResponse,
};
pub use modify_forward_entry::{ModifyForwardEntry, ModifyForwardEntryResponse};
pub use modify_ha_vip_attribute::{ModifyHaVipAttribute, ModifyHaVipAttributeResponse};
pub use modify_hpc_cluster_attribute::{
    ModifyHpcClusterAttribute, ModifyHpcClusterAttributeResponse,
};
pub use modify_image_attribute::{ModifyImageAttribute, ModifyImageAttributeResponse};
pub use modify_image_share_group_permission::{
    ModifyImageShareGroupPermission, ModifyImageShareGroupPermissionResponse,
};
pub use modify_image_share_permission::{
    ModifyImageSharePermission, ModifyImageSharePermissionResponse,
};
pub use modify_instance_attachment_attributes::{
    ModifyInstanceAttachmentAttributes, ModifyInstanceAttachmentAttributesResponse,
};
pub use modify_instance_attribute::{ModifyInstanceAttribute, ModifyInstanceAttributeResponse};
pub use modify_instance_auto_release_time::{
    ModifyInstanceAutoReleaseTime, ModifyInstanceAutoReleaseTimeResponse,
};
pub use modify_instance_auto_renew_attribute::{
    ModifyInstanceAutoRenewAttribute, ModifyInstanceAutoRenewAttributeResponse,
};
pub use modify_instance_charge_type::{ModifyInstanceChargeType, ModifyInstanceChargeTypeResponse};
pub use modify_instance_clock_options::{
    ModifyInstanceClockOptions, ModifyInstanceClockOptionsResponse,
};
pub use modify_instance_deployment::{ModifyInstanceDeployment, ModifyInstanceDeploymentResponse};
pub use modify_instance_maintenance_attributes::{
    ModifyInstanceMaintenanceAttributes, ModifyInstanceMaintenanceAttributesResponse,
};
pub use modify_instance_metadata_options::{
    ModifyInstanceMetadataOptions, ModifyInstanceMetadataOptionsResponse,
};
pub use modify_instance_network_options::{
    ModifyInstanceNetworkOptions, ModifyInstanceNetworkOptionsResponse,
};
pub use modify_instance_network_spec::{
    ModifyInstanceNetworkSpec, ModifyInstanceNetworkSpecResponse,
};
pub use modify_instance_spec::{ModifyInstanceSpec, ModifyInstanceSpecResponse};
pub use modify_instance_vnc_passwd::{ModifyInstanceVncPasswd, ModifyInstanceVncPasswdResponse};
pub use modify_instance_vpc_attribute::{
    ModifyInstanceVpcAttribute, ModifyInstanceVpcAttributeResponse,
};
pub use modify_invocation_attribute::{
    ModifyInvocationAttribute, ModifyInvocationAttributeResponse,
};
pub use modify_launch_template_default_version::{
    ModifyLaunchTemplateDefaultVersion, ModifyLaunchTemplateDefaultVersionResponse,
};
pub use modify_managed_instance::{ModifyManagedInstance, ModifyManagedInstanceResponse};
pub use modify_network_interface_attribute::{
    ModifyNetworkInterfaceAttribute, ModifyNetworkInterfaceAttributeResponse,
};
pub use modify_physical_connection_attribute::{
    ModifyPhysicalConnectionAttribute, ModifyPhysicalConnectionAttributeResponse,
};
pub use modify_plan_maintenance_window::{
    ModifyPlanMaintenanceWindow, ModifyPlanMaintenanceWindowResponse,
};
pub use modify_port_range_list::{ModifyPortRangeList, ModifyPortRangeListResponse};
pub use modify_prefix_list::{ModifyPrefixList, ModifyPrefixListResponse};
pub use modify_prepay_instance_spec::{ModifyPrepayInstanceSpec, ModifyPrepayInstanceSpecResponse};
pub use modify_reserved_instance_attribute::{
    ModifyReservedInstanceAttribute, ModifyReservedInstanceAttributeResponse,
};
pub use modify_reserved_instance_auto_renew_attribute::{
    ModifyReservedInstanceAutoRenewAttribute, ModifyReservedInstanceAutoRenewAttributeResponse,
};
pub use modify_reserved_instances::{ModifyReservedInstances, ModifyReservedInstancesResponse};
pub use modify_router_interface_attribute::{
    ModifyRouterInterfaceAttribute, ModifyRouterInterfaceAttributeResponse,
};
pub use modify_router_interface_spec::{
    ModifyRouterInterfaceSpec, ModifyRouterInterfaceSpecResponse,
};
pub use modify_security_group_attribute::{
    ModifySecurityGroupAttribute, ModifySecurityGroupAttributeResponse,
};
pub use modify_security_group_egress_rule::{
    ModifySecurityGroupEgressRule, ModifySecurityGroupEgressRuleResponse,
};
pub use modify_security_group_policy::{
    ModifySecurityGroupPolicy, ModifySecurityGroupPolicyResponse,
};
pub use modify_security_group_rule::{ModifySecurityGroupRule, ModifySecurityGroupRuleResponse};
pub use modify_snapshot_attribute::{ModifySnapshotAttribute, ModifySnapshotAttributeResponse};
pub use modify_snapshot_category::{ModifySnapshotCategory, ModifySnapshotCategoryResponse};
pub use modify_snapshot_group::{ModifySnapshotGroup, ModifySnapshotGroupResponse};
pub use modify_storage_capacity_unit_attribute::{
    ModifyStorageCapacityUnitAttribute, ModifyStorageCapacityUnitAttributeResponse,
};
pub use modify_storage_set_attribute::{
    ModifyStorageSetAttribute, ModifyStorageSetAttributeResponse,
};
pub use modify_system_event_attribute::{
    ModifySystemEventAttribute, ModifySystemEventAttributeResponse,
};
pub use modify_user_business_behavior::{
    ModifyUserBusinessBehavior, ModifyUserBusinessBehaviorResponse,
};
pub use modify_v_router_attribute::{ModifyVRouterAttribute, ModifyVRouterAttributeResponse};
pub use modify_v_switch_attribute::{ModifyVSwitchAttribute, ModifyVSwitchAttributeResponse};
pub use modify_virtual_border_router_attribute::{
    ModifyVirtualBorderRouterAttribute, ModifyVirtualBorderRouterAttributeResponse,
};
pub use modify_vpc_attribute::{ModifyVpcAttribute, ModifyVpcAttributeResponse};
pub use open_snapshot_service::{OpenSnapshotService, OpenSnapshotServiceResponse};
pub use purchase_elasticity_assurance::{
    PurchaseElasticityAssurance, PurchaseElasticityAssuranceResponse,
};
pub use purchase_reserved_instances_offering::{
    PurchaseReservedInstancesOffering, PurchaseReservedInstancesOfferingResponse,
};
pub use purchase_storage_capacity_unit::{
    PurchaseStorageCapacityUnit, PurchaseStorageCapacityUnitResponse,
};
pub use re_activate_instances::{ReActivateInstances, ReActivateInstancesResponse};
pub use re_init_disk::{ReInitDisk, ReInitDiskResponse};
pub use reboot_instance::{RebootInstance, RebootInstanceResponse};
pub use reboot_instances::{RebootInstances, RebootInstancesResponse};
pub use recover_virtual_border_router::{
    RecoverVirtualBorderRouter, RecoverVirtualBorderRouterResponse,
};
pub use redeploy_dedicated_host::{RedeployDedicatedHost, RedeployDedicatedHostResponse};
pub use redeploy_instance::{RedeployInstance, RedeployInstanceResponse};
pub use release_capacity_reservation::{
    ReleaseCapacityReservation, ReleaseCapacityReservationResponse,
};
pub use release_dedicated_host::{ReleaseDedicatedHost, ReleaseDedicatedHostResponse};
pub use release_eip_address::{ReleaseEipAddress, ReleaseEipAddressResponse};
pub use release_public_ip_address::{ReleasePublicIpAddress, ReleasePublicIpAddressResponse};
pub use remove_bandwidth_package_ips::{
    RemoveBandwidthPackageIps, RemoveBandwidthPackageIpsResponse,
};
pub use remove_tags::{RemoveTags, RemoveTagsResponse};
pub use renew_dedicated_hosts::{RenewDedicatedHosts, RenewDedicatedHostsResponse};
pub use renew_elasticity_assurances::{
    RenewElasticityAssurances, RenewElasticityAssurancesResponse,
};
pub use renew_instance::{RenewInstance, RenewInstanceResponse};
pub use renew_reserved_instances::{RenewReservedInstances, RenewReservedInstancesResponse};
pub use replace_system_disk::{ReplaceSystemDisk, ReplaceSystemDiskResponse};
pub use report_instances_status::{ReportInstancesStatus, ReportInstancesStatusResponse};
pub use reset_disk::{ResetDisk, ResetDiskResponse};
pub use reset_disk_default_kms_key_id::{
    ResetDiskDefaultKMSKeyId, ResetDiskDefaultKMSKeyIdResponse,
};
pub use reset_disks::{ResetDisks, ResetDisksResponse};
pub use resize_disk::{ResizeDisk, ResizeDiskResponse};
pub use revoke_security_group::{RevokeSecurityGroup, RevokeSecurityGroupResponse};
pub use revoke_security_group_egress::{
    RevokeSecurityGroupEgress, RevokeSecurityGroupEgressResponse,
};
pub use run_command::{RunCommand, RunCommandResponse};
pub use run_instances::{RunInstances, RunInstancesResponse};
pub use send_file::{SendFile, SendFileResponse};
pub use start_image_pipeline_execution::{
    StartImagePipelineExecution, StartImagePipelineExecutionResponse,
};
pub use start_instance::{StartInstance, StartInstanceResponse};
pub use start_instances::{StartInstances, StartInstancesResponse};
pub use start_terminal_session::{StartTerminalSession, StartTerminalSessionResponse};
pub use stop_instance::{StopInstance, StopInstanceResponse};
pub use stop_instances::{StopInstances, StopInstancesResponse};
pub use stop_invocation::{StopInvocation, StopInvocationResponse};
pub use tag_resources::{TagResources, TagResourcesResponse};
pub use terminate_physical_connection::{
    TerminatePhysicalConnection, TerminatePhysicalConnectionResponse,
};
pub use terminate_virtual_border_router::{
    TerminateVirtualBorderRouter, TerminateVirtualBorderRouterResponse,
};
pub use unassign_ipv6_addresses::{UnassignIpv6Addresses, UnassignIpv6AddressesResponse};
pub use unassign_private_ip_addresses::{
    UnassignPrivateIpAddresses, UnassignPrivateIpAddressesResponse,
};
pub use unassociate_eip_address::{UnassociateEipAddress, UnassociateEipAddressResponse};
pub use unassociate_ha_vip::{UnassociateHaVip, UnassociateHaVipResponse};
pub use unlock_snapshot::{UnlockSnapshot, UnlockSnapshotResponse};
pub use untag_resources::{UntagResources, UntagResourcesResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AcceptInquiredSystemEvent::ACTION,
    ActivateRouterInterface::ACTION,
    AddBandwidthPackageIps::ACTION,
    AddTags::ACTION,
    AllocateDedicatedHosts::ACTION,
    AllocateEipAddress::ACTION,
    AllocatePublicIpAddress::ACTION,
    ApplyAutoSnapshotPolicy::ACTION,
    AssignIpv6Addresses::ACTION,
    AssignPrivateIpAddresses::ACTION,
    AssociateEipAddress::ACTION,
    AssociateHaVip::ACTION,
    AttachClassicLinkVpc::ACTION,
    AttachDisk::ACTION,
    AttachInstanceRamRole::ACTION,
    AttachKeyPair::ACTION,
    AttachNetworkInterface::ACTION,
    AuthorizeSecurityGroup::ACTION,
    AuthorizeSecurityGroupEgress::ACTION,
    CancelAutoSnapshotPolicy::ACTION,
    CancelCopyImage::ACTION,
    CancelImagePipelineExecution::ACTION,
    CancelPhysicalConnection::ACTION,
    CancelSimulatedSystemEvents::ACTION,
    CancelTask::ACTION,
    CloneDisks::ACTION,
    ConnectRouterInterface::ACTION,
    ConvertNatPublicIpToEip::ACTION,
    CopyImage::ACTION,
    CopySnapshot::ACTION,
    CreateActivation::ACTION,
    CreateAutoProvisioningGroup::ACTION,
    CreateAutoSnapshotPolicy::ACTION,
    CreateCapacityReservation::ACTION,
    CreateCommand::ACTION,
    CreateDedicatedHostCluster::ACTION,
    CreateDeploymentSet::ACTION,
    CreateDiagnosticMetricSet::ACTION,
    CreateDiagnosticReport::ACTION,
    CreateDisk::ACTION,
    CreateElasticityAssurance::ACTION,
    CreateForwardEntry::ACTION,
    CreateHaVip::ACTION,
    CreateHpcCluster::ACTION,
    CreateImage::ACTION,
    CreateImageComponent::ACTION,
    CreateImagePipeline::ACTION,
    CreateInstance::ACTION,
    CreateKeyPair::ACTION,
    CreateLaunchTemplate::ACTION,
    CreateLaunchTemplateVersion::ACTION,
    CreateNatGateway::ACTION,
    CreateNetworkInterface::ACTION,
    CreateNetworkInterfacePermission::ACTION,
    CreatePhysicalConnection::ACTION,
    CreatePlanMaintenanceWindow::ACTION,
    CreatePortRangeList::ACTION,
    CreatePrefixList::ACTION,
    CreateRouteEntry::ACTION,
    CreateRouterInterface::ACTION,
    CreateSavingsPlan::ACTION,
    CreateSecurityGroup::ACTION,
    CreateSimulatedSystemEvents::ACTION,
    CreateSnapshot::ACTION,
    CreateSnapshotGroup::ACTION,
    CreateStorageSet::ACTION,
    CreateVSwitch::ACTION,
    CreateVirtualBorderRouter::ACTION,
    CreateVpc::ACTION,
    CreateVsc::ACTION,
    DeactivateRouterInterface::ACTION,
    DeleteActivation::ACTION,
    DeleteAutoProvisioningGroup::ACTION,
    DeleteAutoSnapshotPolicy::ACTION,
    DeleteBandwidthPackage::ACTION,
    DeleteCommand::ACTION,
    DeleteDedicatedHostCluster::ACTION,
    DeleteDeploymentSet::ACTION,
    DeleteDiagnosticMetricSets::ACTION,
    DeleteDiagnosticReports::ACTION,
    DeleteDisk::ACTION,
    DeleteForwardEntry::ACTION,
    DeleteHaVip::ACTION,
    DeleteHpcCluster::ACTION,
    DeleteImage::ACTION,
    DeleteImageComponent::ACTION,
    DeleteImagePipeline::ACTION,
    DeleteInstance::ACTION,
    DeleteInstances::ACTION,
    DeleteKeyPairs::ACTION,
    DeleteLaunchTemplate::ACTION,
    DeleteLaunchTemplateVersion::ACTION,
    DeleteNatGateway::ACTION,
    DeleteNetworkInterface::ACTION,
    DeleteNetworkInterfacePermission::ACTION,
    DeletePhysicalConnection::ACTION,
    DeletePlanMaintenanceWindow::ACTION,
    DeletePortRangeList::ACTION,
    DeletePrefixList::ACTION,
    DeleteRouteEntry::ACTION,
    DeleteRouterInterface::ACTION,
    DeleteSecurityGroup::ACTION,
    DeleteSnapshot::ACTION,
    DeleteSnapshotGroup::ACTION,
    DeleteStorageSet::ACTION,
    DeleteVSwitch::ACTION,
    DeleteVirtualBorderRouter::ACTION,
    DeleteVpc::ACTION,
    DeleteVsc::ACTION,
    DeregisterManagedInstance::ACTION,
    DescribeAccessPoints::ACTION,
    DescribeAccountAttributes::ACTION,
    DescribeActivations::ACTION,
    DescribeAutoProvisioningGroupHistory::ACTION,
    DescribeAutoProvisioningGroupInstances::ACTION,
    DescribeAutoProvisioningGroups::ACTION,
    DescribeAutoSnapshotPolicyAssociations::ACTION,
    DescribeAutoSnapshotPolicyEx::ACTION,
    DescribeAvailableResource::ACTION,
    DescribeBandwidthLimitation::ACTION,
    DescribeBandwidthPackages::ACTION,
    DescribeCapacityReservationInstances::ACTION,
    DescribeCapacityReservations::ACTION,
    DescribeClassicLinkInstances::ACTION,
    DescribeCloudAssistantSettings::ACTION,
    DescribeCloudAssistantStatus::ACTION,
    DescribeClusters::ACTION,
    DescribeCommands::ACTION,
    DescribeDedicatedHostAutoRenew::ACTION,
    DescribeDedicatedHostClusters::ACTION,
    DescribeDedicatedHostTypes::ACTION,
    DescribeDedicatedHosts::ACTION,
    DescribeDeploymentSetSupportedInstanceTypeFamily::ACTION,
    DescribeDeploymentSets::ACTION,
    DescribeDiagnosticMetricSets::ACTION,
    DescribeDiagnosticMetrics::ACTION,
    DescribeDiagnosticReportAttributes::ACTION,
    DescribeDiagnosticReports::ACTION,
    DescribeDiskDefaultKMSKeyId::ACTION,
    DescribeDiskEncryptionByDefaultStatus::ACTION,
    DescribeDiskMonitorData::ACTION,
    DescribeDisks::ACTION,
    DescribeDisksFullStatus::ACTION,
    DescribeEipAddresses::ACTION,
    DescribeEipMonitorData::ACTION,
    DescribeElasticityAssuranceAutoRenewAttribute::ACTION,
    DescribeElasticityAssuranceInstances::ACTION,
    DescribeElasticityAssurances::ACTION,
    DescribeEniMonitorData::ACTION,
    DescribeForwardTableEntries::ACTION,
    DescribeHaVips::ACTION,
    DescribeHpcClusters::ACTION,
    DescribeImageComponents::ACTION,
    DescribeImageFromFamily::ACTION,
    DescribeImagePipelineExecutions::ACTION,
    DescribeImagePipelines::ACTION,
    DescribeImageSharePermission::ACTION,
    DescribeImageSupportInstanceTypes::ACTION,
    DescribeImages::ACTION,
    DescribeInstanceAttachmentAttributes::ACTION,
    DescribeInstanceAttribute::ACTION,
    DescribeInstanceAutoRenewAttribute::ACTION,
    DescribeInstanceHistoryEvents::ACTION,
    DescribeInstanceMaintenanceAttributes::ACTION,
    DescribeInstanceModificationPrice::ACTION,
    DescribeInstanceMonitorData::ACTION,
    DescribeInstanceRamRole::ACTION,
    DescribeInstanceStatus::ACTION,
    DescribeInstanceTopology::ACTION,
    DescribeInstanceTypeFamilies::ACTION,
    DescribeInstanceTypes::ACTION,
    DescribeInstanceVncUrl::ACTION,
    DescribeInstances::ACTION,
    DescribeInstancesFullStatus::ACTION,
    DescribeInvocationResults::ACTION,
    DescribeInvocations::ACTION,
    DescribeKeyPairs::ACTION,
    DescribeLaunchTemplateVersions::ACTION,
    DescribeLaunchTemplates::ACTION,
    DescribeLimitation::ACTION,
    DescribeLockedSnapshots::ACTION,
    DescribeManagedInstances::ACTION,
    DescribeNatGateways::ACTION,
    DescribeNetworkInterfaceAttribute::ACTION,
    DescribeNetworkInterfacePermissions::ACTION,
    DescribeNetworkInterfaces::ACTION,
    DescribeNewProjectEipMonitorData::ACTION,
    DescribePhysicalConnections::ACTION,
    DescribePlanMaintenanceWindows::ACTION,
    DescribePortRangeListAssociations::ACTION,
    DescribePortRangeListEntries::ACTION,
    DescribePortRangeLists::ACTION,
    DescribePrefixListAssociations::ACTION,
    DescribePrefixListAttributes::ACTION,
    DescribePrefixLists::ACTION,
    DescribePrice::ACTION,
    DescribeRecommendInstanceType::ACTION,
    DescribeRegions::ACTION,
    DescribeRenewalPrice::ACTION,
    DescribeReservedInstanceAutoRenewAttribute::ACTION,
    DescribeReservedInstances::ACTION,
    DescribeResourceByTags::ACTION,
    DescribeResourcesModification::ACTION,
    DescribeRouteTables::ACTION,
    DescribeRouterInterfaces::ACTION,
    DescribeSavingsPlanEstimation::ACTION,
    DescribeSavingsPlanPrice::ACTION,
    DescribeSecurityGroupAttribute::ACTION,
    DescribeSecurityGroupReferences::ACTION,
    DescribeSecurityGroups::ACTION,
    DescribeSendFileResults::ACTION,
    DescribeSnapshotGroups::ACTION,
    DescribeSnapshotLinks::ACTION,
    DescribeSnapshotMonitorData::ACTION,
    DescribeSnapshotPackage::ACTION,
    DescribeSnapshots::ACTION,
    DescribeSnapshotsUsage::ACTION,
    DescribeSpotAdvice::ACTION,
    DescribeSpotPriceHistory::ACTION,
    DescribeStorageCapacityUnits::ACTION,
    DescribeStorageSetDetails::ACTION,
    DescribeStorageSets::ACTION,
    DescribeTags::ACTION,
    DescribeTaskAttribute::ACTION,
    DescribeTasks::ACTION,
    DescribeTerminalSessions::ACTION,
    DescribeUserBusinessBehavior::ACTION,
    DescribeUserData::ACTION,
    DescribeVRouters::ACTION,
    DescribeVSwitches::ACTION,
    DescribeVirtualBorderRouters::ACTION,
    DescribeVirtualBorderRoutersForPhysicalConnection::ACTION,
    DescribeVpcs::ACTION,
    DescribeVscs::ACTION,
    DescribeZones::ACTION,
    DetachClassicLinkVpc::ACTION,
    DetachDisk::ACTION,
    DetachInstanceRamRole::ACTION,
    DetachKeyPair::ACTION,
    DetachNetworkInterface::ACTION,
    DisableActivation::ACTION,
    DisableDiskEncryptionByDefault::ACTION,
    DisableNetworkInterfaceQoS::ACTION,
    EnableDiskEncryptionByDefault::ACTION,
    EnableNetworkInterfaceQoS::ACTION,
    EnablePhysicalConnection::ACTION,
    EndTerminalSession::ACTION,
    ExportImage::ACTION,
    ExportSnapshot::ACTION,
    GetInstanceConsoleOutput::ACTION,
    GetInstanceScreenshot::ACTION,
    ImportImage::ACTION,
    ImportKeyPair::ACTION,
    InstallCloudAssistant::ACTION,
    InvokeCommand::ACTION,
    JoinResourceGroup::ACTION,
    JoinSecurityGroup::ACTION,
    LeaveSecurityGroup::ACTION,
    ListPluginStatus::ACTION,
    ListTagResources::ACTION,
    LockSnapshot::ACTION,
    ModifyAutoProvisioningGroup::ACTION,
    ModifyAutoSnapshotPolicyEx::ACTION,
    ModifyBandwidthPackageSpec::ACTION,
    ModifyCapacityReservation::ACTION,
    ModifyCloudAssistantSettings::ACTION,
    ModifyCommand::ACTION,
    ModifyDedicatedHostAttribute::ACTION,
    ModifyDedicatedHostAutoReleaseTime::ACTION,
    ModifyDedicatedHostAutoRenewAttribute::ACTION,
    ModifyDedicatedHostClusterAttribute::ACTION,
    ModifyDedicatedHostsChargeType::ACTION,
    ModifyDeploymentSetAttribute::ACTION,
    ModifyDiagnosticMetricSet::ACTION,
    ModifyDiskAttribute::ACTION,
    ModifyDiskChargeType::ACTION,
    ModifyDiskDefaultKMSKeyId::ACTION,
    ModifyDiskDeployment::ACTION,
    ModifyDiskSpec::ACTION,
    ModifyEipAddressAttribute::ACTION,
    ModifyElasticityAssurance::ACTION,
    ModifyElasticityAssuranceAutoRenewAttribute::ACTION,
    ModifyForwardEntry::ACTION,
    ModifyHaVipAttribute::ACTION,
    ModifyHpcClusterAttribute::ACTION,
    ModifyImageAttribute::ACTION,
    ModifyImageShareGroupPermission::ACTION,
    ModifyImageSharePermission::ACTION,
    ModifyInstanceAttachmentAttributes::ACTION,
    ModifyInstanceAttribute::ACTION,
    ModifyInstanceAutoReleaseTime::ACTION,
    ModifyInstanceAutoRenewAttribute::ACTION,
    ModifyInstanceChargeType::ACTION,
    ModifyInstanceClockOptions::ACTION,
    ModifyInstanceDeployment::ACTION,
    ModifyInstanceMaintenanceAttributes::ACTION,
    ModifyInstanceMetadataOptions::ACTION,
    ModifyInstanceNetworkOptions::ACTION,
    ModifyInstanceNetworkSpec::ACTION,
    ModifyInstanceSpec::ACTION,
    ModifyInstanceVncPasswd::ACTION,
    ModifyInstanceVpcAttribute::ACTION,
    ModifyInvocationAttribute::ACTION,
    ModifyLaunchTemplateDefaultVersion::ACTION,
    ModifyManagedInstance::ACTION,
    ModifyNetworkInterfaceAttribute::ACTION,
    ModifyPhysicalConnectionAttribute::ACTION,
    ModifyPlanMaintenanceWindow::ACTION,
    ModifyPortRangeList::ACTION,
    ModifyPrefixList::ACTION,
    ModifyPrepayInstanceSpec::ACTION,
    ModifyReservedInstanceAttribute::ACTION,
    ModifyReservedInstanceAutoRenewAttribute::ACTION,
    ModifyReservedInstances::ACTION,
    ModifyRouterInterfaceAttribute::ACTION,
    ModifyRouterInterfaceSpec::ACTION,
    ModifySecurityGroupAttribute::ACTION,
    ModifySecurityGroupEgressRule::ACTION,
    ModifySecurityGroupPolicy::ACTION,
    ModifySecurityGroupRule::ACTION,
    ModifySnapshotAttribute::ACTION,
    ModifySnapshotCategory::ACTION,
    ModifySnapshotGroup::ACTION,
    ModifyStorageCapacityUnitAttribute::ACTION,
    ModifyStorageSetAttribute::ACTION,
    ModifySystemEventAttribute::ACTION,
    ModifyUserBusinessBehavior::ACTION,
    ModifyVRouterAttribute::ACTION,
    ModifyVSwitchAttribute::ACTION,
    ModifyVirtualBorderRouterAttribute::ACTION,
    ModifyVpcAttribute::ACTION,
    OpenSnapshotService::ACTION,
    PurchaseElasticityAssurance::ACTION,
    PurchaseReservedInstancesOffering::ACTION,
    PurchaseStorageCapacityUnit::ACTION,
    ReActivateInstances::ACTION,
    ReInitDisk::ACTION,
    RebootInstance::ACTION,
    RebootInstances::ACTION,
    RecoverVirtualBorderRouter::ACTION,
    RedeployDedicatedHost::ACTION,
    RedeployInstance::ACTION,
    ReleaseCapacityReservation::ACTION,
    ReleaseDedicatedHost::ACTION,
    ReleaseEipAddress::ACTION,
    ReleasePublicIpAddress::ACTION,
    RemoveBandwidthPackageIps::ACTION,
    RemoveTags::ACTION,
    RenewDedicatedHosts::ACTION,
    RenewElasticityAssurances::ACTION,
    RenewInstance::ACTION,
    RenewReservedInstances::ACTION,
    ReplaceSystemDisk::ACTION,
    ReportInstancesStatus::ACTION,
    ResetDisk::ACTION,
    ResetDiskDefaultKMSKeyId::ACTION,
    ResetDisks::ACTION,
    ResizeDisk::ACTION,
    RevokeSecurityGroup::ACTION,
    RevokeSecurityGroupEgress::ACTION,
    RunCommand::ACTION,
    RunInstances::ACTION,
    SendFile::ACTION,
    StartImagePipelineExecution::ACTION,
    StartInstance::ACTION,
    StartInstances::ACTION,
    StartTerminalSession::ACTION,
    StopInstance::ACTION,
    StopInstances::ACTION,
    StopInvocation::ACTION,
    TagResources::ACTION,
    TerminatePhysicalConnection::ACTION,
    TerminateVirtualBorderRouter::ACTION,
    UnassignIpv6Addresses::ACTION,
    UnassignPrivateIpAddresses::ACTION,
    UnassociateEipAddress::ACTION,
    UnassociateHaVip::ACTION,
    UnlockSnapshot::ACTION,
    UntagResources::ACTION,
];

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Alidns, API version 2015-01-09: 263 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Alidns/2015-01-09)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod add_custom_line;
pub mod add_dns_cache_domain;
pub mod add_dns_gtm_access_strategy;
pub mod add_dns_gtm_address_pool;
pub mod add_dns_gtm_monitor;
pub mod add_domain;
pub mod add_domain_backup;
pub mod add_domain_group;
pub mod add_domain_record;
pub mod add_gtm_access_strategy;
pub mod add_gtm_address_pool;
pub mod add_gtm_monitor;
pub mod add_gtm_recovery_plan;
pub mod add_recursion_record;
pub mod add_recursion_zone;
pub mod add_rsp_domain_server_hold_status_for_gateway;
pub mod add_rsp_domain_server_hold_status_for_gateway_ote;
pub mod bind_instance_domains;
pub mod change_domain_group;
pub mod change_domain_of_dns_product;
pub mod copy_gtm_config;
pub mod create_ati_agent_register_info;
pub mod create_ati_agent_register_info_acme_challenge_record;
pub mod create_ati_registrant;
pub mod create_cloud_gtm_address;
pub mod create_cloud_gtm_address_pool;
pub mod create_cloud_gtm_instance_config;
pub mod create_cloud_gtm_monitor_template;
pub mod create_pdns_app_key;
pub mod create_pdns_udp_ip_segment;
pub mod delete_ati_agent_register_info;
pub mod delete_ati_registrant;
pub mod delete_cloud_gtm_address;
pub mod delete_cloud_gtm_address_pool;
pub mod delete_cloud_gtm_instance_config;
pub mod delete_cloud_gtm_monitor_template;
pub mod delete_custom_lines;
pub mod delete_dns_cache_domain;
pub mod delete_dns_gtm_access_strategy;
pub mod delete_dns_gtm_address_pool;
pub mod delete_domain;
pub mod delete_domain_group;
pub mod delete_domain_record;
pub mod delete_gtm_access_strategy;
pub mod delete_gtm_address_pool;
pub mod delete_gtm_recovery_plan;
pub mod delete_recursion_record;
pub mod delete_recursion_zone;
pub mod delete_sub_domain_records;
pub mod describe_ati_agent_register_info;
pub mod describe_ati_agent_register_info_market;
pub mod describe_ati_alert_settings;
pub mod describe_ati_certificate;
pub mod describe_ati_registrant;
pub mod describe_batch_result_count;
pub mod describe_batch_result_detail;
pub mod describe_cloud_gtm_address;
pub mod describe_cloud_gtm_address_pool;
pub mod describe_cloud_gtm_address_pool_reference;
pub mod describe_cloud_gtm_address_reference;
pub mod describe_cloud_gtm_global_alert;
pub mod describe_cloud_gtm_instance_config_alert;
pub mod describe_cloud_gtm_instance_config_full_info;
pub mod describe_cloud_gtm_monitor_template;
pub mod describe_cloud_gtm_summary;
pub mod describe_cloud_gtm_system_lines;
pub mod describe_custom_line;
pub mod describe_custom_lines;
pub mod describe_dns_cache_domains;
pub mod describe_dns_gtm_access_strategies;
pub mod describe_dns_gtm_access_strategy;
pub mod describe_dns_gtm_access_strategy_available_config;
pub mod describe_dns_gtm_addr_attribute_info;
pub mod describe_dns_gtm_address_pool_available_config;
pub mod describe_dns_gtm_available_alert_group;
pub mod describe_dns_gtm_instance;
pub mod describe_dns_gtm_instance_address_pool;
pub mod describe_dns_gtm_instance_address_pools;
pub mod describe_dns_gtm_instance_status;
pub mod describe_dns_gtm_instance_system_cname;
pub mod describe_dns_gtm_instances;
pub mod describe_dns_gtm_logs;
pub mod describe_dns_gtm_monitor_available_config;
pub mod describe_dns_gtm_monitor_config;
pub mod describe_dns_product_instance;
pub mod describe_dns_product_instances;
pub mod describe_dnsslb_sub_domains;
pub mod describe_doh_account_statistics;
pub mod describe_doh_domain_statistics;
pub mod describe_doh_domain_statistics_summary;
pub mod describe_doh_sub_domain_statistics;
pub mod describe_doh_sub_domain_statistics_summary;
pub mod describe_doh_user_info;
pub mod describe_domain_dnssec_info;
pub mod describe_domain_groups;
pub mod describe_domain_info;
pub mod describe_domain_logs;
pub mod describe_domain_ns;
pub mod describe_domain_record_info;
pub mod describe_domain_records;
pub mod describe_domain_resolve_statistics_summary;
pub mod describe_domain_statistics;
pub mod describe_domain_statistics_summary;
pub mod describe_domains;
pub mod describe_gtm_access_strategies;
pub mod describe_gtm_access_strategy;
pub mod describe_gtm_access_strategy_available_config;
pub mod describe_gtm_available_alert_group;
pub mod describe_gtm_instance;
pub mod describe_gtm_instance_address_pool;
pub mod describe_gtm_instance_address_pools;
pub mod describe_gtm_instance_status;
pub mod describe_gtm_instance_system_cname;
pub mod describe_gtm_instances;
pub mod describe_gtm_logs;
pub mod describe_gtm_monitor_available_config;
pub mod describe_gtm_monitor_config;
pub mod describe_gtm_recovery_plan;
pub mod describe_gtm_recovery_plan_available_config;
pub mod describe_gtm_recovery_plans;
pub mod describe_instance_domains;
pub mod describe_inter_auth_statistics_global_overview;
pub mod describe_inter_auth_statistics_history;
pub mod describe_inter_auth_statistics_summary;
pub mod describe_inter_auth_statistics_zone_overview;
pub mod describe_internet_dns_logs;
pub mod describe_isp_flush_cache_instances;
pub mod describe_isp_flush_cache_remain_quota;
pub mod describe_isp_flush_cache_task;
pub mod describe_isp_flush_cache_tasks;
pub mod describe_pdns_account_summary;
pub mod describe_pdns_app_key;
pub mod describe_pdns_app_keys;
pub mod describe_pdns_operate_logs;
pub mod describe_pdns_request_statistic;
pub mod describe_pdns_request_statistics;
pub mod describe_pdns_threat_logs;
pub mod describe_pdns_threat_statistic;
pub mod describe_pdns_threat_statistics;
pub mod describe_pdns_udp_ip_segments;
pub mod describe_pdns_user_info;
pub mod describe_record_logs;
pub mod describe_record_resolve_statistics_summary;
pub mod describe_record_statistics;
pub mod describe_record_statistics_summary;
pub mod describe_recursion_record;
pub mod describe_recursion_zone;
pub mod describe_sub_domain_records;
pub mod describe_support_lines;
pub mod describe_tags;
pub mod describe_transfer_domains;
mod endpoints;
pub mod errors;
pub mod execute_gtm_recovery_plan;
pub mod get_main_domain_name;
pub mod get_txt_record_for_verify;
pub mod list_ati_agent_register_infos;
pub mod list_ati_change_logs;
pub mod list_ati_registrants;
pub mod list_cloud_gtm_address_pools;
pub mod list_cloud_gtm_addresses;
pub mod list_cloud_gtm_alert_logs;
pub mod list_cloud_gtm_available_alert_groups;
pub mod list_cloud_gtm_instance_configs;
pub mod list_cloud_gtm_instances;
pub mod list_cloud_gtm_monitor_nodes;
pub mod list_cloud_gtm_monitor_templates;
pub mod list_recursion_records;
pub mod list_recursion_zones;
pub mod list_tag_resources;
pub mod modify_hichina_domain_dns;
pub mod move_domain_resource_group;
pub mod move_gtm_resource_group;
pub mod operate_batch_domain;
pub mod pause_pdns_service;
pub mod preview_gtm_recovery_plan;
pub mod remove_pdns_app_key;
pub mod remove_pdns_udp_ip_segment;
pub mod remove_rsp_domain_server_hold_status_for_gateway;
pub mod remove_rsp_domain_server_hold_status_for_gateway_ote;
pub mod replace_cloud_gtm_address_pool_address;
pub mod replace_cloud_gtm_instance_config_address_pool;
pub mod resume_pdns_service;
pub mod retrieve_domain;
pub mod revoke_ati_agent_register_info;
pub mod revoke_ati_registrant;
pub mod rollback_gtm_recovery_plan;
pub mod search_ati_agent_register_info_market;
pub mod search_cloud_gtm_address_pools;
pub mod search_cloud_gtm_addresses;
pub mod search_cloud_gtm_instance_configs;
pub mod search_cloud_gtm_instances;
pub mod search_cloud_gtm_monitor_templates;
pub mod search_recursion_records;
pub mod search_recursion_zones;
pub mod set_cloud_gtm_instance_config_log_switch;
pub mod set_dns_gtm_access_mode;
pub mod set_dns_gtm_monitor_status;
pub mod set_dnsslb_status;
pub mod set_domain_dnssec_status;
pub mod set_domain_record_status;
pub mod set_gtm_access_mode;
pub mod set_gtm_monitor_status;
pub mod submit_ati_agent_register_info;
pub mod submit_isp_flush_cache_task;
pub mod switch_dns_gtm_instance_strategy_mode;
pub mod tag_resources;
pub mod transfer_domain;
pub mod unbind_instance_domains;
pub mod untag_resources;
pub mod update_app_key_state;
pub mod update_ati_agent_register_info;
pub mod update_ati_alert_settings;
pub mod update_ati_registrant;
pub mod update_cloud_gtm_address;
pub mod update_cloud_gtm_address_enable_status;
pub mod update_cloud_gtm_address_manual_available_status;
pub mod update_cloud_gtm_address_pool_basic_config;
pub mod update_cloud_gtm_address_pool_enable_status;
pub mod update_cloud_gtm_address_pool_lb_strategy;
pub mod update_cloud_gtm_address_pool_remark;
pub mod update_cloud_gtm_address_remark;
pub mod update_cloud_gtm_global_alert;
pub mod update_cloud_gtm_instance_config_alert;
pub mod update_cloud_gtm_instance_config_basic;
pub mod update_cloud_gtm_instance_config_enable_status;
pub mod update_cloud_gtm_instance_config_lb_strategy;
pub mod update_cloud_gtm_instance_config_remark;
pub mod update_cloud_gtm_instance_name;
pub mod update_cloud_gtm_monitor_template;
pub mod update_cloud_gtm_monitor_template_remark;
pub mod update_custom_line;
pub mod update_dns_cache_domain;
pub mod update_dns_cache_domain_remark;
pub mod update_dns_gtm_access_strategy;
pub mod update_dns_gtm_address_pool;
pub mod update_dns_gtm_instance_global_config;
pub mod update_dns_gtm_monitor;
pub mod update_dnsslb_weight;
pub mod update_domain_group;
pub mod update_domain_record;
pub mod update_domain_record_remark;
pub mod update_domain_remark;
pub mod update_gtm_access_strategy;
pub mod update_gtm_address_pool;
pub mod update_gtm_instance_global_config;
pub mod update_gtm_monitor;
pub mod update_gtm_recovery_plan;
pub mod update_isp_flush_cache_instance_config;
pub mod update_recursion_record;
pub mod update_recursion_record_enable_status;
pub mod update_recursion_record_remark;
pub mod update_recursion_record_weight;
pub mod update_recursion_record_weight_enable_status;
pub mod update_recursion_zone_effective_scope;
pub mod update_recursion_zone_proxy_pattern;
pub mod update_recursion_zone_remark;
pub mod update_rsp_domain_server_hold_status_ote;
pub mod update_rsp_domain_server_prohibit_status_for_gateway;
pub mod update_rsp_domain_server_prohibit_status_for_gateway_ote;
pub mod update_rsp_domain_status_ote;
pub mod validate_dns_gtm_cname_rr_can_use;
pub mod validate_pdns_udp_ip_segment;
pub mod verify_ati_agent_dns_records;
pub mod verify_ati_agent_register_info_acme_challenge_record;

use aliyun_rpc_core::{Action, RpcAction};

pub use add_custom_line::{AddCustomLine, AddCustomLineResponse};
pub use add_dns_cache_domain::{AddDnsCacheDomain, AddDnsCacheDomainResponse};
pub use add_dns_gtm_access_strategy::{AddDnsGtmAccessStrategy, AddDnsGtmAccessStrategyResponse};
pub use add_dns_gtm_address_pool::{AddDnsGtmAddressPool, AddDnsGtmAddressPoolResponse};
pub use add_dns_gtm_monitor::{AddDnsGtmMonitor, AddDnsGtmMonitorResponse};
pub use add_domain::{AddDomain, AddDomainResponse};
pub use add_domain_backup::{AddDomainBackup, AddDomainBackupResponse};
pub use add_domain_group::{AddDomainGroup, AddDomainGroupResponse};
pub use add_domain_record::{AddDomainRecord, AddDomainRecordResponse};
pub use add_gtm_access_strategy::{AddGtmAccessStrategy, AddGtmAccessStrategyResponse};
pub use add_gtm_address_pool::{AddGtmAddressPool, AddGtmAddressPoolResponse};
pub use add_gtm_monitor::{AddGtmMonitor, AddGtmMonitorResponse};
pub use add_gtm_recovery_plan::{AddGtmRecoveryPlan, AddGtmRecoveryPlanResponse};
pub use add_recursion_record::{AddRecursionRecord, AddRecursionRecordResponse};
pub use add_recursion_zone::{AddRecursionZone, AddRecursionZoneResponse};
pub use add_rsp_domain_server_hold_status_for_gateway::{
    AddRspDomainServerHoldStatusForGateway, AddRspDomainServerHoldStatusForGatewayResponse,
};
pub use add_rsp_domain_server_hold_status_for_gateway_ote::{
    AddRspDomainServerHoldStatusForGatewayOte, AddRspDomainServerHoldStatusForGatewayOteResponse,
};
pub use bind_instance_domains::{BindInstanceDomains, BindInstanceDomainsResponse};
pub use change_domain_group::{ChangeDomainGroup, ChangeDomainGroupResponse};
pub use change_domain_of_dns_product::{
    ChangeDomainOfDnsProduct, ChangeDomainOfDnsProductResponse,
};
pub use copy_gtm_config::{CopyGtmConfig, CopyGtmConfigResponse};
pub use create_ati_agent_register_info::{
    CreateAtiAgentRegisterInfo, CreateAtiAgentRegisterInfoResponse,
};
pub use create_ati_agent_register_info_acme_challenge_record::{
    CreateAtiAgentRegisterInfoAcmeChallengeRecord,
    CreateAtiAgentRegisterInfoAcmeChallengeRecordResponse,
};
pub use create_ati_registrant::{CreateAtiRegistrant, CreateAtiRegistrantResponse};
pub use create_cloud_gtm_address::{CreateCloudGtmAddress, CreateCloudGtmAddressResponse};
pub use create_cloud_gtm_address_pool::{
    CreateCloudGtmAddressPool, CreateCloudGtmAddressPoolResponse,
};
pub use create_cloud_gtm_instance_config::{
    CreateCloudGtmInstanceConfig, CreateCloudGtmInstanceConfigResponse,
};
pub use create_cloud_gtm_monitor_template::{
    CreateCloudGtmMonitorTemplate, CreateCloudGtmMonitorTemplateResponse,
};
pub use create_pdns_app_key::{CreatePdnsAppKey, CreatePdnsAppKeyResponse};
pub use create_pdns_udp_ip_segment::{CreatePdnsUdpIpSegment, CreatePdnsUdpIpSegmentResponse};
pub use delete_ati_agent_register_info::{
    DeleteAtiAgentRegisterInfo, DeleteAtiAgentRegisterInfoResponse,
};
pub use delete_ati_registrant::{DeleteAtiRegistrant, DeleteAtiRegistrantResponse};
pub use delete_cloud_gtm_address::{DeleteCloudGtmAddress, DeleteCloudGtmAddressResponse};
pub use delete_cloud_gtm_address_pool::{
    DeleteCloudGtmAddressPool, DeleteCloudGtmAddressPoolResponse,
};
pub use delete_cloud_gtm_instance_config::{
    DeleteCloudGtmInstanceConfig, DeleteCloudGtmInstanceConfigResponse,
};
pub use delete_cloud_gtm_monitor_template::{
    DeleteCloudGtmMonitorTemplate, DeleteCloudGtmMonitorTemplateResponse,
};
pub use delete_custom_lines::{DeleteCustomLines, DeleteCustomLinesResponse};
pub use delete_dns_cache_domain::{DeleteDnsCacheDomain, DeleteDnsCacheDomainResponse};
pub use delete_dns_gtm_access_strategy::{
    DeleteDnsGtmAccessStrategy, DeleteDnsGtmAccessStrategyResponse,
};
pub use delete_dns_gtm_address_pool::{DeleteDnsGtmAddressPool, DeleteDnsGtmAddressPoolResponse};
pub use delete_domain::{DeleteDomain, DeleteDomainResponse};
pub use delete_domain_group::{DeleteDomainGroup, DeleteDomainGroupResponse};
pub use delete_domain_record::{DeleteDomainRecord, DeleteDomainRecordResponse};
pub use delete_gtm_access_strategy::{DeleteGtmAccessStrategy, DeleteGtmAccessStrategyResponse};
pub use delete_gtm_address_pool::{DeleteGtmAddressPool, DeleteGtmAddressPoolResponse};
pub use delete_gtm_recovery_plan::{DeleteGtmRecoveryPlan, DeleteGtmRecoveryPlanResponse};
pub use delete_recursion_record::{DeleteRecursionRecord, DeleteRecursionRecordResponse};
pub use delete_recursion_zone::{DeleteRecursionZone, DeleteRecursionZoneResponse};
pub use delete_sub_domain_records::{DeleteSubDomainRecords, DeleteSubDomainRecordsResponse};
pub use describe_ati_agent_register_info::{
    DescribeAtiAgentRegisterInfo, DescribeAtiAgentRegisterInfoResponse,
};
pub use describe_ati_agent_register_info_market::{
    DescribeAtiAgentRegisterInfoMarket, DescribeAtiAgentRegisterInfoMarketResponse,
};
pub use describe_ati_alert_settings::{DescribeAtiAlertSettings, DescribeAtiAlertSettingsResponse};
pub use describe_ati_certificate::{DescribeAtiCertificate, DescribeAtiCertificateResponse};
pub use describe_ati_registrant::{DescribeAtiRegistrant, DescribeAtiRegistrantResponse};
pub use describe_batch_result_count::{DescribeBatchResultCount, DescribeBatchResultCountResponse};
pub use describe_batch_result_detail::{
    DescribeBatchResultDetail, DescribeBatchResultDetailResponse,
};
pub use describe_cloud_gtm_address::{DescribeCloudGtmAddress, DescribeCloudGtmAddressResponse};
pub use describe_cloud_gtm_address_pool::{
    DescribeCloudGtmAddressPool, DescribeCloudGtmAddressPoolResponse,
};
pub use describe_cloud_gtm_address_pool_reference::{
    DescribeCloudGtmAddressPoolReference, DescribeCloudGtmAddressPoolReferenceResponse,
};
pub use describe_cloud_gtm_address_reference::{
    DescribeCloudGtmAddressReference, DescribeCloudGtmAddressReferenceResponse,
};
pub use describe_cloud_gtm_global_alert::{
    DescribeCloudGtmGlobalAlert, DescribeCloudGtmGlobalAlertResponse,
};
pub use describe_cloud_gtm_instance_config_alert::{
    DescribeCloudGtmInstanceConfigAlert, DescribeCloudGtmInstanceConfigAlertResponse,
};
pub use describe_cloud_gtm_instance_config_full_info::{
    DescribeCloudGtmInstanceConfigFullInfo, DescribeCloudGtmInstanceConfigFullInfoResponse,
};
pub use describe_cloud_gtm_monitor_template::{
    DescribeCloudGtmMonitorTemplate, DescribeCloudGtmMonitorTemplateResponse,
};
pub use describe_cloud_gtm_summary::{DescribeCloudGtmSummary, DescribeCloudGtmSummaryResponse};
pub use describe_cloud_gtm_system_lines::{
    DescribeCloudGtmSystemLines, DescribeCloudGtmSystemLinesResponse,
};
pub use describe_custom_line::{DescribeCustomLine, DescribeCustomLineResponse};
pub use describe_custom_lines::{DescribeCustomLines, DescribeCustomLinesResponse};
pub use describe_dns_cache_domains::{DescribeDnsCacheDomains, DescribeDnsCacheDomainsResponse};
pub use describe_dns_gtm_access_strategies::{
    DescribeDnsGtmAccessStrategies, DescribeDnsGtmAccessStrategiesResponse,
};
pub use describe_dns_gtm_access_strategy::{
    DescribeDnsGtmAccessStrategy, DescribeDnsGtmAccessStrategyResponse,
};
pub use describe_dns_gtm_access_strategy_available_config::{
    DescribeDnsGtmAccessStrategyAvailableConfig,
    DescribeDnsGtmAccessStrategyAvailableConfigResponse,
};
pub use describe_dns_gtm_addr_attribute_info::{
    DescribeDnsGtmAddrAttributeInfo, DescribeDnsGtmAddrAttributeInfoResponse,
};
pub use describe_dns_gtm_address_pool_available_config::{
    DescribeDnsGtmAddressPoolAvailableConfig, DescribeDnsGtmAddressPoolAvailableConfigResponse,
};
pub use describe_dns_gtm_available_alert_group::{
    DescribeDnsGtmAvailableAlertGroup, DescribeDnsGtmAvailableAlertGroupResponse,
};
pub use describe_dns_gtm_instance::{DescribeDnsGtmInstance, DescribeDnsGtmInstanceResponse};
pub use describe_dns_gtm_instance_address_pool::{
    DescribeDnsGtmInstanceAddressPool, DescribeDnsGtmInstanceAddressPoolResponse,
};
pub use describe_dns_gtm_instance_address_pools::{
    DescribeDnsGtmInstanceAddressPools, DescribeDnsGtmInstanceAddressPoolsResponse,
};
pub use describe_dns_gtm_instance_status::{
    DescribeDnsGtmInstanceStatus, DescribeDnsGtmInstanceStatusResponse,
};
pub use describe_dns_gtm_instance_system_cname::{
    DescribeDnsGtmInstanceSystemCname, DescribeDnsGtmInstanceSystemCnameResponse,
};
pub use describe_dns_gtm_instances::{DescribeDnsGtmInstances, DescribeDnsGtmInstancesResponse};
pub use describe_dns_gtm_logs::{DescribeDnsGtmLogs, DescribeDnsGtmLogsResponse};
pub use describe_dns_gtm_monitor_available_config::{
    DescribeDnsGtmMonitorAvailableConfig, DescribeDnsGtmMonitorAvailableConfigResponse,
};
pub use describe_dns_gtm_monitor_config::{
    DescribeDnsGtmMonitorConfig, DescribeDnsGtmMonitorConfigResponse,
};
pub use describe_dns_product_instance::{
    DescribeDnsProductInstance, DescribeDnsProductInstanceResponse,
};
pub use describe_dns_product_instances::{
    DescribeDnsProductInstances, DescribeDnsProductInstancesResponse,
};
pub use describe_dnsslb_sub_domains::{DescribeDNSSLBSubDomains, DescribeDNSSLBSubDomainsResponse};
pub use describe_doh_account_statistics::{
    DescribeDohAccountStatistics, DescribeDohAccountStatisticsResponse,
};
pub use describe_doh_domain_statistics::{
    DescribeDohDomainStatistics, DescribeDohDomainStatisticsResponse,
};
pub use describe_doh_domain_statistics_summary::{
    DescribeDohDomainStatisticsSummary, DescribeDohDomainStatisticsSummaryResponse,
};
pub use describe_doh_sub_domain_statistics::{
    DescribeDohSubDomainStatistics, DescribeDohSubDomainStatisticsResponse,
};
pub use describe_doh_sub_domain_statistics_summary::{
    DescribeDohSubDomainStatisticsSummary, DescribeDohSubDomainStatisticsSummaryResponse,
};
pub use describe_doh_user_info::{DescribeDohUserInfo, DescribeDohUserInfoResponse};
pub use describe_domain_dnssec_info::{DescribeDomainDnssecInfo, DescribeDomainDnssecInfoResponse};
pub use describe_domain_groups::{DescribeDomainGroups, DescribeDomainGroupsResponse};
pub use describe_domain_info::{DescribeDomainInfo, DescribeDomainInfoResponse};
pub use describe_domain_logs::{DescribeDomainLogs, DescribeDomainLogsResponse};
pub use describe_domain_ns::{DescribeDomainNs, DescribeDomainNsResponse};
pub use describe_domain_record_info::{DescribeDomainRecordInfo, DescribeDomainRecordInfoResponse};
pub use describe_domain_records::{DescribeDomainRecords, DescribeDomainRecordsResponse};
pub use describe_domain_resolve_statistics_summary::{
    DescribeDomainResolveStatisticsSummary, DescribeDomainResolveStatisticsSummaryResponse,
};
pub use describe_domain_statistics::{DescribeDomainStatistics, DescribeDomainStatisticsResponse};
pub use describe_domain_statistics_summary::{
    DescribeDomainStatisticsSummary, DescribeDomainStatisticsSummaryResponse,
};
pub use describe_domains::{DescribeDomains, DescribeDomainsResponse};
pub use describe_gtm_access_strategies::{
    DescribeGtmAccessStrategies, DescribeGtmAccessStrategiesResponse,
};
pub use describe_gtm_access_strategy::{
    DescribeGtmAccessStrategy, DescribeGtmAccessStrategyResponse,
};
pub use describe_gtm_access_strategy_available_config::{
    DescribeGtmAccessStrategyAvailableConfig, DescribeGtmAccessStrategyAvailableConfigResponse,
};
pub use describe_gtm_available_alert_group::{
    DescribeGtmAvailableAlertGroup, DescribeGtmAvailableAlertGroupResponse,
};
pub use describe_gtm_instance::{DescribeGtmInstance, DescribeGtmInstanceResponse};
pub use describe_gtm_instance_address_pool::{
    DescribeGtmInstanceAddressPool, DescribeGtmInstanceAddressPoolResponse,
};
pub use describe_gtm_instance_address_pools::{
    DescribeGtmInstanceAddressPools, DescribeGtmInstanceAddressPoolsResponse,
};
pub use describe_gtm_instance_status::{
    DescribeGtmInstanceStatus, DescribeGtmInstanceStatusResponse,
};
pub use describe_gtm_instance_system_cname::{
    DescribeGtmInstanceSystemCname, DescribeGtmInstanceSystemCnameResponse,
};
pub use describe_gtm_instances::{DescribeGtmInstances, DescribeGtmInstancesResponse};
pub use describe_gtm_logs::{DescribeGtmLogs, DescribeGtmLogsResponse};
pub use describe_gtm_monitor_available_config::{
    DescribeGtmMonitorAvailableConfig, DescribeGtmMonitorAvailableConfigResponse,
};
pub use describe_gtm_monitor_config::{DescribeGtmMonitorConfig, DescribeGtmMonitorConfigResponse};
pub use describe_gtm_recovery_plan::{DescribeGtmRecoveryPlan, DescribeGtmRecoveryPlanResponse};
pub use describe_gtm_recovery_plan_available_config::{
    DescribeGtmRecoveryPlanAvailableConfig, DescribeGtmRecoveryPlanAvailableConfigResponse,
};
pub use describe_gtm_recovery_plans::{DescribeGtmRecoveryPlans, DescribeGtmRecoveryPlansResponse};
pub use describe_instance_domains::{DescribeInstanceDomains, DescribeInstanceDomainsResponse};
pub use describe_inter_auth_statistics_global_overview::{
    DescribeInterAuthStatisticsGlobalOverview, DescribeInterAuthStatisticsGlobalOverviewResponse,
};
pub use describe_inter_auth_statistics_history::{
    DescribeInterAuthStatisticsHistory, DescribeInterAuthStatisticsHistoryResponse,
};
pub use describe_inter_auth_statistics_summary::{
    DescribeInterAuthStatisticsSummary, DescribeInterAuthStatisticsSummaryResponse,
};
pub use describe_inter_auth_statistics_zone_overview::{
    DescribeInterAuthStatisticsZoneOverview, DescribeInterAuthStatisticsZoneOverviewResponse,
};
pub use describe_internet_dns_logs::{DescribeInternetDnsLogs, DescribeInternetDnsLogsResponse};
pub use describe_isp_flush_cache_instances::{
    DescribeIspFlushCacheInstances, DescribeIspFlushCacheInstancesResponse,
};
pub use describe_isp_flush_cache_remain_quota::{
    DescribeIspFlushCacheRemainQuota, DescribeIspFlushCacheRemainQuotaResponse,
};
pub use describe_isp_flush_cache_task::{
    DescribeIspFlushCacheTask, DescribeIspFlushCacheTaskResponse,
};
pub use describe_isp_flush_cache_tasks::{
    DescribeIspFlushCacheTasks, DescribeIspFlushCacheTasksResponse,
};
pub use describe_pdns_account_summary::{
    DescribePdnsAccountSummary, DescribePdnsAccountSummaryResponse,
};
pub use describe_pdns_app_key::{DescribePdnsAppKey, DescribePdnsAppKeyResponse};
pub use describe_pdns_app_keys::{DescribePdnsAppKeys, DescribePdnsAppKeysResponse};
pub use describe_pdns_operate_logs::{DescribePdnsOperateLogs, DescribePdnsOperateLogsResponse};
pub use describe_pdns_request_statistic::{
    DescribePdnsRequestStatistic, DescribePdnsRequestStatisticResponse,
};
pub use describe_pdns_request_statistics::{
    DescribePdnsRequestStatistics, DescribePdnsRequestStatisticsResponse,
};
pub use describe_pdns_threat_logs::{DescribePdnsThreatLogs, DescribePdnsThreatLogsResponse};
pub use describe_pdns_threat_statistic::{
    DescribePdnsThreatStatistic, DescribePdnsThreatStatisticResponse,
};
pub use describe_pdns_threat_statistics::{
    DescribePdnsThreatStatistics, DescribePdnsThreatStatisticsResponse,
};
pub use describe_pdns_udp_ip_segments::{
    DescribePdnsUdpIpSegments, DescribePdnsUdpIpSegmentsResponse,
};
pub use describe_pdns_user_info::{DescribePdnsUserInfo, DescribePdnsUserInfoResponse};
pub use describe_record_logs::{DescribeRecordLogs, DescribeRecordLogsResponse};
pub use describe_record_resolve_statistics_summary::{
    DescribeRecordResolveStatisticsSummary, DescribeRecordResolveStatisticsSummaryResponse,
};
pub use describe_record_statistics::{DescribeRecordStatistics, DescribeRecordStatisticsResponse};
pub use describe_record_statistics_summary::{
    DescribeRecordStatisticsSummary, DescribeRecordStatisticsSummaryResponse,
};
pub use describe_recursion_record::{DescribeRecursionRecord, DescribeRecursionRecordResponse};
pub use describe_recursion_zone::{DescribeRecursionZone, DescribeRecursionZoneResponse};
pub use describe_sub_domain_records::{DescribeSubDomainRecords, DescribeSubDomainRecordsResponse};
pub use describe_support_lines::{DescribeSupportLines, DescribeSupportLinesResponse};
pub use describe_tags::{DescribeTags, DescribeTagsResponse};
pub use describe_transfer_domains::{DescribeTransferDomains, DescribeTransferDomainsResponse};
pub use endpoints::ENDPOINTS;
pub use execute_gtm_recovery_plan::{ExecuteGtmRecoveryPlan, ExecuteGtmRecoveryPlanResponse};
pub use get_main_domain_name::{GetMainDomainName, GetMainDomainNameResponse};
pub use get_txt_record_for_verify::{GetTxtRecordForVerify, GetTxtRecordForVerifyResponse};
pub use list_ati_agent_register_infos::{
    ListAtiAgentRegisterInfos, ListAtiAgentRegisterInfosResponse,
};
pub use list_ati_change_logs::{ListAtiChangeLogs, ListAtiChangeLogsResponse};
pub use list_ati_registrants::{ListAtiRegistrants, ListAtiRegistrantsResponse};
pub use list_cloud_gtm_address_pools::{
    ListCloudGtmAddressPools, ListCloudGtmAddressPoolsResponse,
};
pub use list_cloud_gtm_addresses::{ListCloudGtmAddresses, ListCloudGtmAddressesResponse};
pub use list_cloud_gtm_alert_logs::{ListCloudGtmAlertLogs, ListCloudGtmAlertLogsResponse};
pub use list_cloud_gtm_available_alert_groups::{
    ListCloudGtmAvailableAlertGroups, ListCloudGtmAvailableAlertGroupsResponse,
};
pub use list_cloud_gtm_instance_configs::{
    ListCloudGtmInstanceConfigs, ListCloudGtmInstanceConfigsResponse,
};
pub use list_cloud_gtm_instances::{ListCloudGtmInstances, ListCloudGtmInstancesResponse};
pub use list_cloud_gtm_monitor_nodes::{
    ListCloudGtmMonitorNodes, ListCloudGtmMonitorNodesResponse,
};
pub use list_cloud_gtm_monitor_templates::{
    ListCloudGtmMonitorTemplates, ListCloudGtmMonitorTemplatesResponse,
};
pub use list_recursion_records::{ListRecursionRecords, ListRecursionRecordsResponse};
pub use list_recursion_zones::{ListRecursionZones, ListRecursionZonesResponse};
pub use list_tag_resources::{ListTagResources, ListTagResourcesResponse};
pub use modify_hichina_domain_dns::{ModifyHichinaDomainDNS, ModifyHichinaDomainDNSResponse};
pub use move_domain_resource_group::{MoveDomainResourceGroup, MoveDomainResourceGroupResponse};
pub use move_gtm_resource_group::{MoveGtmResourceGroup, MoveGtmResourceGroupResponse};
pub use operate_batch_domain::{OperateBatchDomain, OperateBatchDomainResponse};
pub use pause_pdns_service::{PausePdnsService, PausePdnsServiceResponse};
pub use preview_gtm_recovery_plan::{PreviewGtmRecoveryPlan, PreviewGtmRecoveryPlanResponse};
pub use remove_pdns_app_key::{RemovePdnsAppKey, RemovePdnsAppKeyResponse};
pub use remove_pdns_udp_ip_segment::{RemovePdnsUdpIpSegment, RemovePdnsUdpIpSegmentResponse};
pub use remove_rsp_domain_server_hold_status_for_gateway::{
    RemoveRspDomainServerHoldStatusForGateway, RemoveRspDomainServerHoldStatusForGatewayResponse,
};
pub use remove_rsp_domain_server_hold_status_for_gateway_ote::{
    RemoveRspDomainServerHoldStatusForGatewayOte,
    RemoveRspDomainServerHoldStatusForGatewayOteResponse,
};
pub use replace_cloud_gtm_address_pool_address::{
    ReplaceCloudGtmAddressPoolAddress, ReplaceCloudGtmAddressPoolAddressResponse,
};
pub use replace_cloud_gtm_instance_config_address_pool::{
    ReplaceCloudGtmInstanceConfigAddressPool, ReplaceCloudGtmInstanceConfigAddressPoolResponse,
};
pub use resume_pdns_service::{ResumePdnsService, ResumePdnsServiceResponse};
pub use retrieve_domain::{RetrieveDomain, RetrieveDomainResponse};
pub use revoke_ati_agent_register_info::{
    RevokeAtiAgentRegisterInfo, RevokeAtiAgentRegisterInfoResponse,
};
pub use revoke_ati_registrant::{RevokeAtiRegistrant, RevokeAtiRegistrantResponse};
pub use rollback_gtm_recovery_plan::{RollbackGtmRecoveryPlan, RollbackGtmRecoveryPlanResponse};
pub use search_ati_agent_register_info_market::{
    SearchAtiAgentRegisterInfoMarket, SearchAtiAgentRegisterInfoMarketResponse,
};
pub use search_cloud_gtm_address_pools::{
    SearchCloudGtmAddressPools, SearchCloudGtmAddressPoolsResponse,
};
pub use search_cloud_gtm_addresses::{SearchCloudGtmAddresses, SearchCloudGtmAddressesResponse};
pub use search_cloud_gtm_instance_configs::{
    SearchCloudGtmInstanceConfigs, SearchCloudGtmInstanceConfigsResponse,
};
pub use search_cloud_gtm_instances::{SearchCloudGtmInstances, SearchCloudGtmInstancesResponse};
pub use search_cloud_gtm_monitor_templates::{
    SearchCloudGtmMonitorTemplates, SearchCloudGtmMonitorTemplatesResponse,
};
pub use search_recursion_records::{SearchRecursionRecords, SearchRecursionRecordsResponse};
pub use search_recursion_zones::{SearchRecursionZones, SearchRecursionZonesResponse};
pub use set_cloud_gtm_instance_config_log_switch::{
    SetCloudGtmInstanceConfigLogSwitch, SetCloudGtmInstanceConfigLogSwitchResponse,
};
pub use set_dns_gtm_access_mode::{SetDnsGtmAccessMode, SetDnsGtmAccessModeResponse};
pub use set_dns_gtm_monitor_status::{SetDnsGtmMonitorStatus, SetDnsGtmMonitorStatusResponse};
pub use set_dnsslb_status::{SetDNSSLBStatus, SetDNSSLBStatusResponse};
pub use set_domain_dnssec_status::{SetDomainDnssecStatus, SetDomainDnssecStatusResponse};
pub use set_domain_record_status::{SetDomainRecordStatus, SetDomainRecordStatusResponse};
pub use set_gtm_access_mode::{SetGtmAccessMode, SetGtmAccessModeResponse};
pub use set_gtm_monitor_status::{SetGtmMonitorStatus, SetGtmMonitorStatusResponse};
pub use submit_ati_agent_register_info::{
    SubmitAtiAgentRegisterInfo, SubmitAtiAgentRegisterInfoResponse,
};
pub use submit_isp_flush_cache_task::{SubmitIspFlushCacheTask, SubmitIspFlushCacheTaskResponse};
pub use switch_dns_gtm_instance_strategy_mode::{
    SwitchDnsGtmInstanceStrategyMode, SwitchDnsGtmInstanceStrategyModeResponse,
};
pub use tag_resources::{TagResources, TagResourcesResponse};
pub use transfer_domain::{TransferDomain, TransferDomainResponse};
pub use unbind_instance_domains::{UnbindInstanceDomains, UnbindInstanceDomainsResponse};
pub use untag_resources::{UntagResources, UntagResourcesResponse};
pub use update_app_key_state::{UpdateAppKeyState, UpdateAppKeyStateResponse};
pub use update_ati_agent_register_info::{
    UpdateAtiAgentRegisterInfo, UpdateAtiAgentRegisterInfoResponse,
};
pub use update_ati_alert_settings::{UpdateAtiAlertSettings, UpdateAtiAlertSettingsResponse};
pub use update_ati_registrant::{UpdateAtiRegistrant, UpdateAtiRegistrantResponse};
pub use update_cloud_gtm_address::{UpdateCloudGtmAddress, UpdateCloudGtmAddressResponse};
pub use update_cloud_gtm_address_enable_status::{
    UpdateCloudGtmAddressEnableStatus, UpdateCloudGtmAddressEnableStatusResponse,
};
pub use update_cloud_gtm_address_manual_available_status::{
    UpdateCloudGtmAddressManualAvailableStatus, UpdateCloudGtmAddressManualAvailableStatusResponse,
};
pub use update_cloud_gtm_address_pool_basic_config::{
    UpdateCloudGtmAddressPoolBasicConfig, UpdateCloudGtmAddressPoolBasicConfigResponse,
};
pub use update_cloud_gtm_address_pool_enable_status::{
    UpdateCloudGtmAddressPoolEnableStatus, UpdateCloudGtmAddressPoolEnableStatusResponse,
};
pub use update_cloud_gtm_address_pool_lb_strategy::{
    UpdateCloudGtmAddressPoolLbStrategy, UpdateCloudGtmAddressPoolLbStrategyResponse,
};
pub use update_cloud_gtm_address_pool_remark::{
    UpdateCloudGtmAddressPoolRemark, UpdateCloudGtmAddressPoolRemarkResponse,
};
pub use update_cloud_gtm_address_remark::{
    UpdateCloudGtmAddressRemark, UpdateCloudGtmAddressRemarkResponse,
};
pub use update_cloud_gtm_global_alert::{
    UpdateCloudGtmGlobalAlert, UpdateCloudGtmGlobalAlertResponse,
};
pub use update_cloud_gtm_instance_config_alert::{
    UpdateCloudGtmInstanceConfigAlert, UpdateCloudGtmInstanceConfigAlertResponse,
};
pub use update_cloud_gtm_instance_config_basic::{
    UpdateCloudGtmInstanceConfigBasic, UpdateCloudGtmInstanceConfigBasicResponse,
};
pub use update_cloud_gtm_instance_config_enable_status::{
    UpdateCloudGtmInstanceConfigEnableStatus, UpdateCloudGtmInstanceConfigEnableStatusResponse,
};
pub use update_cloud_gtm_instance_config_lb_strategy::{
    UpdateCloudGtmInstanceConfigLbStrategy, UpdateCloudGtmInstanceConfigLbStrategyResponse,
};
pub use update_cloud_gtm_instance_config_remark::{
    UpdateCloudGtmInstanceConfigRemark, UpdateCloudGtmInstanceConfigRemarkResponse,
};
pub use update_cloud_gtm_instance_name::{
    UpdateCloudGtmInstanceName, UpdateCloudGtmInstanceNameResponse,
};
pub use update_cloud_gtm_monitor_template::{
    UpdateCloudGtmMonitorTemplate, UpdateCloudGtmMonitorTemplateResponse,
};
pub use update_cloud_gtm_monitor_template_remark::{
    UpdateCloudGtmMonitorTemplateRemark, UpdateCloudGtmMonitorTemplateRemarkResponse,
};
pub use update_custom_line::{UpdateCustomLine, UpdateCustomLineResponse};
pub use update_dns_cache_domain::{UpdateDnsCacheDomain, UpdateDnsCacheDomainResponse};
pub use update_dns_cache_domain_remark::{
    UpdateDnsCacheDomainRemark, UpdateDnsCacheDomainRemarkResponse,
};
pub use update_dns_gtm_access_strategy::{
    UpdateDnsGtmAccessStrategy, UpdateDnsGtmAccessStrategyResponse,
};
pub use update_dns_gtm_address_pool::{UpdateDnsGtmAddressPool, UpdateDnsGtmAddressPoolResponse};
pub use update_dns_gtm_instance_global_config::{
    UpdateDnsGtmInstanceGlobalConfig, UpdateDnsGtmInstanceGlobalConfigResponse,
};
pub use update_dns_gtm_monitor::{UpdateDnsGtmMonitor, UpdateDnsGtmMonitorResponse};
pub use update_dnsslb_weight::{UpdateDNSSLBWeight, UpdateDNSSLBWeightResponse};
pub use update_domain_group::{UpdateDomainGroup, UpdateDomainGroupResponse};
pub use update_domain_record::{UpdateDomainRecord, UpdateDomainRecordResponse};
pub use update_domain_record_remark::{UpdateDomainRecordRemark, UpdateDomainRecordRemarkResponse};
pub use update_domain_remark::{UpdateDomainRemark, UpdateDomainRemarkResponse};
pub use update_gtm_access_strategy::{UpdateGtmAccessStrategy, UpdateGtmAccessStrategyResponse};
pub use update_gtm_address_pool::{UpdateGtmAddressPool, UpdateGtmAddressPoolResponse};
pub use update_gtm_instance_global_config::{
    UpdateGtmInstanceGlobalConfig, UpdateGtmInstanceGlobalConfigResponse,
};
pub use update_gtm_monitor::{UpdateGtmMonitor, UpdateGtmMonitorResponse};
pub use update_gtm_recovery_plan::{UpdateGtmRecoveryPlan, UpdateGtmRecoveryPlanResponse};
pub use update_isp_flush_cache_instance_config::{
    UpdateIspFlushCacheInstanceConfig, UpdateIspFlushCacheInstanceConfigResponse,
};
pub use update_recursion_record::{UpdateRecursionRecord, UpdateRecursionRecordResponse};
pub use update_recursion_record_enable_status::{
    UpdateRecursionRecordEnableStatus, UpdateRecursionRecordEnableStatusResponse,
};
pub use update_recursion_record_remark::{
    UpdateRecursionRecordRemark, UpdateRecursionRecordRemarkResponse,
};
pub use update_recursion_record_weight::{
    UpdateRecursionRecordWeight, UpdateRecursionRecordWeightResponse,
};
pub use update_recursion_record_weight_enable_status::{
    UpdateRecursionRecordWeightEnableStatus, UpdateRecursionRecordWeightEnableStatusResponse,
};
pub use update_recursion_zone_effective_scope::{
    UpdateRecursionZoneEffectiveScope, UpdateRecursionZoneEffectiveScopeResponse,
};
pub use update_recursion_zone_proxy_pattern::{
    UpdateRecursionZoneProxyPattern, UpdateRecursionZoneProxyPatternResponse,
};
pub use update_recursion_zone_remark::{
    UpdateRecursionZoneRemark, UpdateRecursionZoneRemarkResponse,
};
pub use update_rsp_domain_server_hold_status_ote::{
    UpdateRspDomainServerHoldStatusOte, UpdateRspDomainServerHoldStatusOteResponse,
};
pub use update_rsp_domain_server_prohibit_status_for_gateway::{
    UpdateRspDomainServerProhibitStatusForGateway,
    UpdateRspDomainServerProhibitStatusForGatewayResponse,
};
pub use update_rsp_domain_server_prohibit_status_for_gateway_ote::{
    UpdateRspDomainServerProhibitStatusForGatewayOte,
    UpdateRspDomainServerProhibitStatusForGatewayOteResponse,
};
pub use update_rsp_domain_status_ote::{
    UpdateRspDomainStatusOte, UpdateRspDomainStatusOteResponse,
};
pub use validate_dns_gtm_cname_rr_can_use::{
    ValidateDnsGtmCnameRrCanUse, ValidateDnsGtmCnameRrCanUseResponse,
};
pub use validate_pdns_udp_ip_segment::{
    ValidatePdnsUdpIpSegment, ValidatePdnsUdpIpSegmentResponse,
};
pub use verify_ati_agent_dns_records::{
    VerifyAtiAgentDnsRecords, VerifyAtiAgentDnsRecordsResponse,
};
pub use verify_ati_agent_register_info_acme_challenge_record::{
    VerifyAtiAgentRegisterInfoAcmeChallengeRecord,
    VerifyAtiAgentRegisterInfoAcmeChallengeRecordResponse,
};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AddCustomLine::ACTION,
    AddDnsCacheDomain::ACTION,
    AddDnsGtmAccessStrategy::ACTION,
    AddDnsGtmAddressPool::ACTION,
    AddDnsGtmMonitor::ACTION,
    AddDomain::ACTION,
    AddDomainBackup::ACTION,
    AddDomainGroup::ACTION,
    AddDomainRecord::ACTION,
    AddGtmAccessStrategy::ACTION,
    AddGtmAddressPool::ACTION,
    AddGtmMonitor::ACTION,
    AddGtmRecoveryPlan::ACTION,
    AddRecursionRecord::ACTION,
    AddRecursionZone::ACTION,
    AddRspDomainServerHoldStatusForGateway::ACTION,
    AddRspDomainServerHoldStatusForGatewayOte::ACTION,
    BindInstanceDomains::ACTION,
    ChangeDomainGroup::ACTION,
    ChangeDomainOfDnsProduct::ACTION,
    CopyGtmConfig::ACTION,
    CreateAtiAgentRegisterInfo::ACTION,
    CreateAtiAgentRegisterInfoAcmeChallengeRecord::ACTION,
    CreateAtiRegistrant::ACTION,
    CreateCloudGtmAddress::ACTION,
    CreateCloudGtmAddressPool::ACTION,
    CreateCloudGtmInstanceConfig::ACTION,
    CreateCloudGtmMonitorTemplate::ACTION,
    CreatePdnsAppKey::ACTION,
    CreatePdnsUdpIpSegment::ACTION,
    DeleteAtiAgentRegisterInfo::ACTION,
    DeleteAtiRegistrant::ACTION,
    DeleteCloudGtmAddress::ACTION,
    DeleteCloudGtmAddressPool::ACTION,
    DeleteCloudGtmInstanceConfig::ACTION,
    DeleteCloudGtmMonitorTemplate::ACTION,
    DeleteCustomLines::ACTION,
    DeleteDnsCacheDomain::ACTION,
    DeleteDnsGtmAccessStrategy::ACTION,
    DeleteDnsGtmAddressPool::ACTION,
    DeleteDomain::ACTION,
    DeleteDomainGroup::ACTION,
    DeleteDomainRecord::ACTION,
    DeleteGtmAccessStrategy::ACTION,
    DeleteGtmAddressPool::ACTION,
    DeleteGtmRecoveryPlan::ACTION,
    DeleteRecursionRecord::ACTION,
    DeleteRecursionZone::ACTION,
    DeleteSubDomainRecords::ACTION,
    DescribeAtiAgentRegisterInfo::ACTION,
    DescribeAtiAgentRegisterInfoMarket::ACTION,
    DescribeAtiAlertSettings::ACTION,
    DescribeAtiCertificate::ACTION,
    DescribeAtiRegistrant::ACTION,
    DescribeBatchResultCount::ACTION,
    DescribeBatchResultDetail::ACTION,
    DescribeCloudGtmAddress::ACTION,
    DescribeCloudGtmAddressPool::ACTION,
    DescribeCloudGtmAddressPoolReference::ACTION,
    DescribeCloudGtmAddressReference::ACTION,
    DescribeCloudGtmGlobalAlert::ACTION,
    DescribeCloudGtmInstanceConfigAlert::ACTION,
    DescribeCloudGtmInstanceConfigFullInfo::ACTION,
    DescribeCloudGtmMonitorTemplate::ACTION,
    DescribeCloudGtmSummary::ACTION,
    DescribeCloudGtmSystemLines::ACTION,
    DescribeCustomLine::ACTION,
    DescribeCustomLines::ACTION,
    DescribeDNSSLBSubDomains::ACTION,
    DescribeDnsCacheDomains::ACTION,
    DescribeDnsGtmAccessStrategies::ACTION,
    DescribeDnsGtmAccessStrategy::ACTION,
    DescribeDnsGtmAccessStrategyAvailableConfig::ACTION,
    DescribeDnsGtmAddrAttributeInfo::ACTION,
    DescribeDnsGtmAddressPoolAvailableConfig::ACTION,
    DescribeDnsGtmAvailableAlertGroup::ACTION,
    DescribeDnsGtmInstance::ACTION,
    DescribeDnsGtmInstanceAddressPool::ACTION,
    DescribeDnsGtmInstanceAddressPools::ACTION,
    DescribeDnsGtmInstanceStatus::ACTION,
    DescribeDnsGtmInstanceSystemCname::ACTION,
    DescribeDnsGtmInstances::ACTION,
    DescribeDnsGtmLogs::ACTION,
    DescribeDnsGtmMonitorAvailableConfig::ACTION,
    DescribeDnsGtmMonitorConfig::ACTION,
    DescribeDnsProductInstance::ACTION,
    DescribeDnsProductInstances::ACTION,
    DescribeDohAccountStatistics::ACTION,
    DescribeDohDomainStatistics::ACTION,
    DescribeDohDomainStatisticsSummary::ACTION,
    DescribeDohSubDomainStatistics::ACTION,
    DescribeDohSubDomainStatisticsSummary::ACTION,
    DescribeDohUserInfo::ACTION,
    DescribeDomainDnssecInfo::ACTION,
    DescribeDomainGroups::ACTION,
    DescribeDomainInfo::ACTION,
    DescribeDomainLogs::ACTION,
    DescribeDomainNs::ACTION,
    DescribeDomainRecordInfo::ACTION,
    DescribeDomainRecords::ACTION,
    DescribeDomainResolveStatisticsSummary::ACTION,
    DescribeDomainStatistics::ACTION,
    DescribeDomainStatisticsSummary::ACTION,
    DescribeDomains::ACTION,
    DescribeGtmAccessStrategies::ACTION,
    DescribeGtmAccessStrategy::ACTION,
    DescribeGtmAccessStrategyAvailableConfig::ACTION,
    DescribeGtmAvailableAlertGroup::ACTION,
    DescribeGtmInstance::ACTION,
    DescribeGtmInstanceAddressPool::ACTION,
    DescribeGtmInstanceAddressPools::ACTION,
    DescribeGtmInstanceStatus::ACTION,
    DescribeGtmInstanceSystemCname::ACTION,
    DescribeGtmInstances::ACTION,
    DescribeGtmLogs::ACTION,
    DescribeGtmMonitorAvailableConfig::ACTION,
    DescribeGtmMonitorConfig::ACTION,
    DescribeGtmRecoveryPlan::ACTION,
    DescribeGtmRecoveryPlanAvailableConfig::ACTION,
    DescribeGtmRecoveryPlans::ACTION,
    DescribeInstanceDomains::ACTION,
    DescribeInterAuthStatisticsGlobalOverview::ACTION,
    DescribeInterAuthStatisticsHistory::ACTION,
    DescribeInterAuthStatisticsSummary::ACTION,
    DescribeInterAuthStatisticsZoneOverview::ACTION,
    DescribeInternetDnsLogs::ACTION,
    DescribeIspFlushCacheInstances::ACTION,
    DescribeIspFlushCacheRemainQuota::ACTION,
    DescribeIspFlushCacheTask::ACTION,
    DescribeIspFlushCacheTasks::ACTION,
    DescribePdnsAccountSummary::ACTION,
    DescribePdnsAppKey::ACTION,
    DescribePdnsAppKeys::ACTION,
    DescribePdnsOperateLogs::ACTION,
    DescribePdnsRequestStatistic::ACTION,
    DescribePdnsRequestStatistics::ACTION,
    DescribePdnsThreatLogs::ACTION,
    DescribePdnsThreatStatistic::ACTION,
    DescribePdnsThreatStatistics::ACTION,
    DescribePdnsUdpIpSegments::ACTION,
    DescribePdnsUserInfo::ACTION,
    DescribeRecordLogs::ACTION,
    DescribeRecordResolveStatisticsSummary::ACTION,
    DescribeRecordStatistics::ACTION,
    DescribeRecordStatisticsSummary::ACTION,
    DescribeRecursionRecord::ACTION,
    DescribeRecursionZone::ACTION,
    DescribeSubDomainRecords::ACTION,
    DescribeSupportLines::ACTION,
    DescribeTags::ACTION,
    DescribeTransferDomains::ACTION,
    ExecuteGtmRecoveryPlan::ACTION,
    GetMainDomainName::ACTION,
    GetTxtRecordForVerify::ACTION,
    ListAtiAgentRegisterInfos::ACTION,
    ListAtiChangeLogs::ACTION,
    ListAtiRegistrants::ACTION,
    ListCloudGtmAddressPools::ACTION,
    ListCloudGtmAddresses::ACTION,
    ListCloudGtmAlertLogs::ACTION,
    ListCloudGtmAvailableAlertGroups::ACTION,
    ListCloudGtmInstanceConfigs::ACTION,
    ListCloudGtmInstances::ACTION,
    ListCloudGtmMonitorNodes::ACTION,
    ListCloudGtmMonitorTemplates::ACTION,
    ListRecursionRecords::ACTION,
    ListRecursionZones::ACTION,
    ListTagResources::ACTION,
    ModifyHichinaDomainDNS::ACTION,
    MoveDomainResourceGroup::ACTION,
    MoveGtmResourceGroup::ACTION,
    OperateBatchDomain::ACTION,
    PausePdnsService::ACTION,
    PreviewGtmRecoveryPlan::ACTION,
    RemovePdnsAppKey::ACTION,
    RemovePdnsUdpIpSegment::ACTION,
    RemoveRspDomainServerHoldStatusForGateway::ACTION,
    RemoveRspDomainServerHoldStatusForGatewayOte::ACTION,
    ReplaceCloudGtmAddressPoolAddress::ACTION,
    ReplaceCloudGtmInstanceConfigAddressPool::ACTION,
    ResumePdnsService::ACTION,
    RetrieveDomain::ACTION,
    RevokeAtiAgentRegisterInfo::ACTION,
    RevokeAtiRegistrant::ACTION,
    RollbackGtmRecoveryPlan::ACTION,
    SearchAtiAgentRegisterInfoMarket::ACTION,
    SearchCloudGtmAddressPools::ACTION,
    SearchCloudGtmAddresses::ACTION,
    SearchCloudGtmInstanceConfigs::ACTION,
    SearchCloudGtmInstances::ACTION,
    SearchCloudGtmMonitorTemplates::ACTION,
    SearchRecursionRecords::ACTION,
    SearchRecursionZones::ACTION,
    SetCloudGtmInstanceConfigLogSwitch::ACTION,
    SetDNSSLBStatus::ACTION,
    SetDnsGtmAccessMode::ACTION,
    SetDnsGtmMonitorStatus::ACTION,
    SetDomainDnssecStatus::ACTION,
    SetDomainRecordStatus::ACTION,
    SetGtmAccessMode::ACTION,
    SetGtmMonitorStatus::ACTION,
    SubmitAtiAgentRegisterInfo::ACTION,
    SubmitIspFlushCacheTask::ACTION,
    SwitchDnsGtmInstanceStrategyMode::ACTION,
    TagResources::ACTION,
    TransferDomain::ACTION,
    UnbindInstanceDomains::ACTION,
    UntagResources::ACTION,
    UpdateAppKeyState::ACTION,
    UpdateAtiAgentRegisterInfo::ACTION,
    UpdateAtiAlertSettings::ACTION,
    UpdateAtiRegistrant::ACTION,
    UpdateCloudGtmAddress::ACTION,
    UpdateCloudGtmAddressEnableStatus::ACTION,
    UpdateCloudGtmAddressManualAvailableStatus::ACTION,
    UpdateCloudGtmAddressPoolBasicConfig::ACTION,
    UpdateCloudGtmAddressPoolEnableStatus::ACTION,
    UpdateCloudGtmAddressPoolLbStrategy::ACTION,
    UpdateCloudGtmAddressPoolRemark::ACTION,
    UpdateCloudGtmAddressRemark::ACTION,
    UpdateCloudGtmGlobalAlert::ACTION,
    UpdateCloudGtmInstanceConfigAlert::ACTION,
    UpdateCloudGtmInstanceConfigBasic::ACTION,
    UpdateCloudGtmInstanceConfigEnableStatus::ACTION,
    UpdateCloudGtmInstanceConfigLbStrategy::ACTION,
    UpdateCloudGtmInstanceConfigRemark::ACTION,
    UpdateCloudGtmInstanceName::ACTION,
    UpdateCloudGtmMonitorTemplate::ACTION,
    UpdateCloudGtmMonitorTemplateRemark::ACTION,
    UpdateCustomLine::ACTION,
    UpdateDNSSLBWeight::ACTION,
    UpdateDnsCacheDomain::ACTION,
    UpdateDnsCacheDomainRemark::ACTION,
    UpdateDnsGtmAccessStrategy::ACTION,
    UpdateDnsGtmAddressPool::ACTION,
    UpdateDnsGtmInstanceGlobalConfig::ACTION,
    UpdateDnsGtmMonitor::ACTION,
    UpdateDomainGroup::ACTION,
    UpdateDomainRecord::ACTION,
    UpdateDomainRecordRemark::ACTION,
    UpdateDomainRemark::ACTION,
    UpdateGtmAccessStrategy::ACTION,
    UpdateGtmAddressPool::ACTION,
    UpdateGtmInstanceGlobalConfig::ACTION,
    UpdateGtmMonitor::ACTION,
    UpdateGtmRecoveryPlan::ACTION,
    UpdateIspFlushCacheInstanceConfig::ACTION,
    UpdateRecursionRecord::ACTION,
    UpdateRecursionRecordEnableStatus::ACTION,
    UpdateRecursionRecordRemark::ACTION,
    UpdateRecursionRecordWeight::ACTION,
    UpdateRecursionRecordWeightEnableStatus::ACTION,
    UpdateRecursionZoneEffectiveScope::ACTION,
    UpdateRecursionZoneProxyPattern::ACTION,
    UpdateRecursionZoneRemark::ACTION,
    UpdateRspDomainServerHoldStatusOte::ACTION,
    UpdateRspDomainServerProhibitStatusForGateway::ACTION,
    UpdateRspDomainServerProhibitStatusForGatewayOte::ACTION,
    UpdateRspDomainStatusOte::ACTION,
    ValidateDnsGtmCnameRrCanUse::ACTION,
    ValidatePdnsUdpIpSegment::ACTION,
    VerifyAtiAgentDnsRecords::ACTION,
    VerifyAtiAgentRegisterInfoAcmeChallengeRecord::ACTION,
];

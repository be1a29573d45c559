// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Rds, API version 2014-08-15: 410 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Rds/2014-08-15)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod accept_rc_inquired_system_event;
pub mod activate_migration_target_instance;
pub mod add_tags_to_resource;
pub mod allocate_instance_public_connection;
pub mod allocate_read_write_splitting_connection;
pub mod associate_eip_address_with_rc_instance;
pub mod attach_rc_disk;
pub mod attach_rc_instances;
pub mod attach_whitelist_template_to_instance;
pub mod authorize_backup_encryption;
pub mod authorize_rc_security_group_permission;
pub mod calculate_db_instance_weight;
pub mod cancel_active_operation_tasks;
pub mod check_account_name_available;
pub mod check_backup_encryption_authorized;
pub mod check_cloud_resource_authorized;
pub mod check_create_ddr_db_instance;
pub mod check_db_name_available;
pub mod check_instance_exist;
pub mod check_rds_custom_init;
pub mod check_region_support_backup_encryption;
pub mod check_service_linked_role;
pub mod clone_db_instance;
pub mod clone_parameter_group;
pub mod confirm_notify;
pub mod copy_database;
pub mod copy_database_between_instances;
pub mod create_account;
pub mod create_backup;
pub mod create_cloud_migration_precheck_task;
pub mod create_cloud_migration_task;
pub mod create_database;
pub mod create_db_instance;
pub mod create_db_instance_endpoint;
pub mod create_db_instance_endpoint_address;
pub mod create_db_instance_for_rebuild;
pub mod create_db_instance_replication;
pub mod create_db_instance_security_group_rule;
pub mod create_db_nodes;
pub mod create_db_proxy_endpoint_address;
pub mod create_ddr_instance;
pub mod create_gad_instance;
pub mod create_gad_instance_member;
pub mod create_import_task;
pub mod create_masking_rules;
pub mod create_migrate_task;
pub mod create_online_database_task;
pub mod create_order_for_delete_db_nodes;
pub mod create_parameter_group;
pub mod create_postgres_extensions;
pub mod create_rc_deployment_set;
pub mod create_rc_disk;
pub mod create_rc_image;
pub mod create_rc_node_pool;
pub mod create_rc_snapshot;
pub mod create_read_only_db_instance;
pub mod create_replication_link;
pub mod create_secret;
pub mod create_service_linked_role;
pub mod create_temp_db_instance;
pub mod create_youhui_for_order;
pub mod delete_account;
pub mod delete_ad_setting;
pub mod delete_backup;
pub mod delete_backup_file;
pub mod delete_database;
pub mod delete_db_instance;
pub mod delete_db_instance_endpoint;
pub mod delete_db_instance_endpoint_address;
pub mod delete_db_instance_replication;
pub mod delete_db_instance_security_group_rule;
pub mod delete_db_nodes;
pub mod delete_db_proxy_endpoint_address;
pub mod delete_gad_instance;
pub mod delete_masking_rules;
pub mod delete_parameter_group;
pub mod delete_parameter_timed_schedule_task;
pub mod delete_postgres_extensions;
pub mod delete_rc_cluster_nodes;
pub mod delete_rc_deployment_set;
pub mod delete_rc_disk;
pub mod delete_rc_instance;
pub mod delete_rc_instances;
pub mod delete_rc_node_pool;
pub mod delete_rc_snapshot;
pub mod delete_rcv_cluster;
pub mod delete_replication_link;
pub mod delete_secret;
pub mod delete_slot;
pub mod delete_user_backup_file;
pub mod descibe_imports_from_database;
pub mod describe_account_masking_privilege;
pub mod describe_accounts;
pub mod describe_action_event_policy;
pub mod describe_active_operation_maintain_conf;
pub mod describe_active_operation_tasks;
pub mod describe_ad_info;
pub mod describe_all_whitelist_template;
pub mod describe_analyticdb_by_primary_db_instance;
pub mod describe_available_classes;
pub mod describe_available_cross_region;
pub mod describe_available_metrics;
pub mod describe_available_recovery_time;
pub mod describe_available_zones;
pub mod describe_backup_database;
pub mod describe_backup_policy;
pub mod describe_backup_tasks;
pub mod describe_backups;
pub mod describe_binlog_files;
pub mod describe_character_set_name;
pub mod describe_class_details;
pub mod describe_cloud_migration_precheck_result;
pub mod describe_cloud_migration_result;
pub mod describe_collation_time_zones;
pub mod describe_compute_burst_config;
pub mod describe_cross_backup_meta_list;
pub mod describe_cross_region_backup_db_instance;
pub mod describe_cross_region_backups;
pub mod describe_cross_region_log_backup_files;
pub mod describe_current_modify_order;
pub mod describe_custins_resource_info;
pub mod describe_databases;
pub mod describe_db_instance_attribute;
pub mod describe_db_instance_by_tags;
pub mod describe_db_instance_cls;
pub mod describe_db_instance_connectivity;
pub mod describe_db_instance_detail;
pub mod describe_db_instance_encryption_key;
pub mod describe_db_instance_endpoints;
pub mod describe_db_instance_ha_config;
pub mod describe_db_instance_ip_array_list;
pub mod describe_db_instance_ip_hostname;
pub mod describe_db_instance_metrics;
pub mod describe_db_instance_monitor;
pub mod describe_db_instance_net_info;
pub mod describe_db_instance_net_info_for_channel;
pub mod describe_db_instance_performance;
pub mod describe_db_instance_promote_activity;
pub mod describe_db_instance_proxy_configuration;
pub mod describe_db_instance_replication;
pub mod describe_db_instance_security_group_rule;
pub mod describe_db_instance_ssl;
pub mod describe_db_instance_switch_log;
pub mod describe_db_instance_tde;
pub mod describe_db_instances;
pub mod describe_db_instances_as_csv;
pub mod describe_db_instances_by_expire_time;
pub mod describe_db_instances_by_performance;
pub mod describe_db_instances_for_clone;
pub mod describe_db_mini_engine_versions;
pub mod describe_db_proxy;
pub mod describe_db_proxy_endpoint;
pub mod describe_db_proxy_performance;
pub mod describe_dedicated_host_groups;
pub mod describe_dedicated_hosts;
pub mod describe_detached_backups;
pub mod describe_dtc_security_ip_hosts_for_sql_server;
pub mod describe_error_logs;
pub mod describe_events;
pub mod describe_gad_instances;
pub mod describe_ha_diagnose_config;
pub mod describe_ha_switch_config;
pub mod describe_history_events;
pub mod describe_history_events_stat;
pub mod describe_history_tasks;
pub mod describe_history_tasks_stat;
pub mod describe_host_group_elastic_strategy_parameters;
pub mod describe_host_web_shell;
pub mod describe_import_task;
pub mod describe_import_task_validation;
pub mod describe_instance_auto_renewal_attribute;
pub mod describe_instance_cross_backup_policy;
pub mod describe_instance_keywords;
pub mod describe_instance_linked_whitelist_template;
pub mod describe_kms_associate_resources;
pub mod describe_local_available_recovery_time;
pub mod describe_log_backup_files;
pub mod describe_marketing_activity;
pub mod describe_masking_rules;
pub mod describe_meta_list;
pub mod describe_migrate_task_by_id;
pub mod describe_migrate_tasks;
pub mod describe_modify_parameter_log;
pub mod describe_modify_pg_hba_config_log;
pub mod describe_oss_downloads;
pub mod describe_parameter_group;
pub mod describe_parameter_groups;
pub mod describe_parameter_templates;
pub mod describe_parameter_timed_schedule_task;
pub mod describe_parameters;
pub mod describe_pg_hba_config;
pub mod describe_postgres_extensions;
pub mod describe_price;
pub mod describe_quick_sale_config;
pub mod describe_rc_available_resource;
pub mod describe_rc_cloud_assistant_status;
pub mod describe_rc_cluster_config;
pub mod describe_rc_cluster_nodes;
pub mod describe_rc_clusters;
pub mod describe_rc_deployment_sets;
pub mod describe_rc_disks;
pub mod describe_rc_elastic_scaling;
pub mod describe_rc_image_list;
pub mod describe_rc_instance_attribute;
pub mod describe_rc_instance_ddos_count;
pub mod describe_rc_instance_history_events;
pub mod describe_rc_instance_ip_address;
pub mod describe_rc_instance_type_families;
pub mod describe_rc_instance_types;
pub mod describe_rc_instance_vnc_url;
pub mod describe_rc_instances;
pub mod describe_rc_invocation_results;
pub mod describe_rc_metric_list;
pub mod describe_rc_network_interfaces;
pub mod describe_rc_node_pool;
pub mod describe_rc_resources_modification;
pub mod describe_rc_security_group_list;
pub mod describe_rc_security_group_permission;
pub mod describe_rc_snapshots;
pub mod describe_rcv_cluster;
pub mod describe_rds_resource_settings;
pub mod describe_read_db_instance_delay;
pub mod describe_region_infos;
pub mod describe_regions;
pub mod describe_renewal_price;
pub mod describe_replication_link_logs;
pub mod describe_resource_details;
pub mod describe_resource_usage;
pub mod describe_secrets;
pub mod describe_security_group_configuration;
pub mod describe_slots;
pub mod describe_slow_log_records;
pub mod describe_slow_logs;
pub mod describe_sql_collector_policy;
pub mod describe_sql_collector_retention;
pub mod describe_sql_log_files;
pub mod describe_sql_log_records;
pub mod describe_sql_log_report_list;
pub mod describe_sql_server_upgrade_versions;
pub mod describe_support_online_resize_disk;
pub mod describe_tags;
pub mod describe_tasks;
pub mod describe_upgrade_major_version_precheck_task;
pub mod describe_upgrade_major_version_tasks;
pub mod describe_v_switch_list;
pub mod describe_v_switches;
pub mod describe_vpcs;
pub mod describe_whitelist_template;
pub mod describe_whitelist_template_linked_instance;
pub mod destroy_db_instance;
pub mod detach_gad_instance_member;
pub mod detach_rc_disk;
pub mod detach_whitelist_template_to_instance;
pub mod enable_backup_encryption;
mod endpoints;
pub mod errors;
pub mod evaluate_local_extend_disk;
pub mod get_db_instance_topology;
pub mod get_db_proxy_instance_ssl;
pub mod grant_account_privilege;
pub mod grant_operator_permission;
pub mod import_user_backup_file;
pub mod install_rc_cloud_assistant;
pub mod list_classes;
pub mod list_import_tasks;
pub mod list_rcv_clusters;
pub mod list_tag_resources;
pub mod list_user_backup_files;
pub mod lock_account;
pub mod migrate_connection_to_other_zone;
pub mod migrate_db_instance;
pub mod migrate_db_nodes;
pub mod migrate_security_ip_mode;
pub mod migrate_to_other_zone;
pub mod modify_account_check_policy;
pub mod modify_account_description;
pub mod modify_account_masking_privilege;
pub mod modify_account_security_policy;
pub mod modify_action_event_policy;
pub mod modify_active_operation_tasks;
pub mod modify_ad_info;
pub mod modify_backup_policy;
pub mod modify_backup_set_expire_time;
pub mod modify_collation_time_zone;
pub mod modify_compute_burst_config;
pub mod modify_custins_resource;
pub mod modify_das_instance_config;
pub mod modify_database_config;
pub mod modify_db_description;
pub mod modify_db_instance;
pub mod modify_db_instance_auto_upgrade_minor_version;
pub mod modify_db_instance_cls;
pub mod modify_db_instance_config;
pub mod modify_db_instance_connection_string;
pub mod modify_db_instance_delayed_replication_time;
pub mod modify_db_instance_deletion_protection;
pub mod modify_db_instance_description;
pub mod modify_db_instance_endpoint;
pub mod modify_db_instance_endpoint_address;
pub mod modify_db_instance_ha_config;
pub mod modify_db_instance_maintain_time;
pub mod modify_db_instance_metrics;
pub mod modify_db_instance_monitor;
pub mod modify_db_instance_network_expire_time;
pub mod modify_db_instance_network_type;
pub mod modify_db_instance_pay_type;
pub mod modify_db_instance_replication_switch;
pub mod modify_db_instance_security_group_rule;
pub mod modify_db_instance_spec;
pub mod modify_db_instance_ssl;
pub mod modify_db_instance_tde;
pub mod modify_db_instance_vector_support_status;
pub mod modify_db_node;
pub mod modify_db_proxy;
pub mod modify_db_proxy_endpoint;
pub mod modify_db_proxy_endpoint_address;
pub mod modify_db_proxy_instance;
pub mod modify_db_proxy_instance_ssl;
pub mod modify_dtc_security_ip_hosts_for_sql_server;
pub mod modify_event_info;
pub mod modify_ha_diagnose_config;
pub mod modify_ha_switch_config;
pub mod modify_import_task;
pub mod modify_instance_auto_renewal_attribute;
pub mod modify_instance_cross_backup_policy;
pub mod modify_masking_rules;
pub mod modify_parameter;
pub mod modify_parameter_group;
pub mod modify_parameter_timed_schedule_task;
pub mod modify_pg_hba_config;
pub mod modify_rc_deployment_set_attribute;
pub mod modify_rc_disk_attribute;
pub mod modify_rc_disk_charge_type;
pub mod modify_rc_disk_spec;
pub mod modify_rc_elastic_scaling;
pub mod modify_rc_instance;
pub mod modify_rc_instance_attribute;
pub mod modify_rc_instance_charge_type;
pub mod modify_rc_instance_description;
pub mod modify_rc_instance_key_pair;
pub mod modify_rc_instance_network_spec;
pub mod modify_rc_instance_vpc_attribute;
pub mod modify_rc_security_group_permission;
pub mod modify_rcv_cluster;
pub mod modify_read_write_splitting_connection;
pub mod modify_readonly_instance_delay_replication_time;
pub mod modify_resource_group;
pub mod modify_security_group_configuration;
pub mod modify_security_ips;
pub mod modify_sql_collector_policy;
pub mod modify_sql_collector_retention;
pub mod modify_task_info;
pub mod modify_whitelist_template;
pub mod pre_check_create_order_for_delete_db_nodes;
pub mod precheck_duck_db_dependency;
pub mod purge_db_instance_log;
pub mod query_notify;
pub mod query_recommend_by_code;
pub mod rds_custom_init;
pub mod reboot_rc_instance;
pub mod reboot_rc_instances;
pub mod rebuild_db_instance;
pub mod rebuild_replication_link;
pub mod receive_db_instance;
pub mod recovery_db_instance;
pub mod redeploy_rc_instance;
pub mod release_instance_connection;
pub mod release_instance_public_connection;
pub mod release_read_write_splitting_connection;
pub mod remove_tags_from_resource;
pub mod renew_instance;
pub mod renew_rc_instance;
pub mod replace_rc_instance_system_disk;
pub mod reset_account;
pub mod reset_account_password;
pub mod resize_rc_instance_disk;
pub mod restart_db_instance;
pub mod restore_ddr_table;
pub mod restore_table;
pub mod revoke_account_privilege;
pub mod revoke_operator_permission;
pub mod revoke_rc_security_group_permission;
pub mod run_rc_command;
pub mod run_rc_instances;
pub mod start_db_instance;
pub mod start_rc_instance;
pub mod start_rc_instances;
pub mod stop_db_instance;
pub mod stop_rc_instance;
pub mod stop_rc_instances;
pub mod switch_db_instance_ha;
pub mod switch_db_instance_net_type;
pub mod switch_db_instance_vpc;
pub mod switch_over_major_version_upgrade;
pub mod switch_replication_link;
pub mod sync_rc_key_pair;
pub mod sync_rc_security_group;
pub mod tag_resources;
pub mod terminate_migrate_task;
pub mod transform_db_instance_pay_type;
pub mod unassociate_eip_address_with_rc_instance;
pub mod unlock_account;
pub mod untag_resources;
pub mod update_db_instance_replication;
pub mod update_postgres_extensions;
pub mod update_user_backup_file;
pub mod upgrade_db_instance_engine_version;
pub mod upgrade_db_instance_kernel_version;
pub mod upgrade_db_instance_major_version;
pub mod upgrade_db_instance_major_version_precheck;
pub mod upgrade_db_proxy_instance_kernel_version;
pub mod validate_import_task;

use aliyun_rpc_core::{Action, RpcAction};

pub use accept_rc_inquired_system_event::{
    AcceptRCInquiredSystemEvent, AcceptRCInquiredSystemEventResponse,
};
pub use activate_migration_target_instance::{
    ActivateMigrationTargetInstance, ActivateMigrationTargetInstanceResponse,
};
pub use add_tags_to_resource::{AddTagsToResource, AddTagsToResourceResponse};
pub use allocate_instance_public_connection::{
    AllocateInstancePublicConnection, AllocateInstancePublicConnectionResponse,
};
pub use allocate_read_write_splitting_connection::{
    AllocateReadWriteSplittingConnection, AllocateReadWriteSplittingConnectionResponse,
};
pub use associate_eip_address_with_rc_instance::{
    AssociateEipAddressWithRCInstance, AssociateEipAddressWithRCInstanceResponse,
};
pub use attach_rc_disk::{AttachRCDisk, AttachRCDiskResponse};
pub use attach_rc_instances::{AttachRCInstances, AttachRCInstancesResponse};
pub use attach_whitelist_template_to_instance::{
    AttachWhitelistTemplateToInstance, AttachWhitelistTemplateToInstanceResponse,
};
pub use authorize_backup_encryption::{
    AuthorizeBackupEncryption, AuthorizeBackupEncryptionResponse,
};
pub use authorize_rc_security_group_permission::{
    AuthorizeRCSecurityGroupPermission, AuthorizeRCSecurityGroupPermissionResponse,
};
pub use calculate_db_instance_weight::{
    CalculateDBInstanceWeight, CalculateDBInstanceWeightResponse,
};
pub use cancel_active_operation_tasks::{
    CancelActiveOperationTasks, CancelActiveOperationTasksResponse,
};
pub use check_account_name_available::{
    CheckAccountNameAvailable, CheckAccountNameAvailableResponse,
};
pub use check_backup_encryption_authorized::{
    CheckBackupEncryptionAuthorized, CheckBackupEncryptionAuthorizedResponse,
};
pub use check_cloud_resource_authorized::{
    CheckCloudResourceAuthorized, CheckCloudResourceAuthorizedResponse,
};
pub use check_create_ddr_db_instance::{
    CheckCreateDdrDBInstance, CheckCreateDdrDBInstanceResponse,
};
pub use check_db_name_available::{CheckDBNameAvailable, CheckDBNameAvailableResponse};
pub use check_instance_exist::{CheckInstanceExist, CheckInstanceExistResponse};
pub use check_rds_custom_init::{CheckRdsCustomInit, CheckRdsCustomInitResponse};
pub use check_region_support_backup_encryption::{
    CheckRegionSupportBackupEncryption, CheckRegionSupportBackupEncryptionResponse,
};
pub use check_service_linked_role::{CheckServiceLinkedRole, CheckServiceLinkedRoleResponse};
pub use clone_db_instance::{CloneDBInstance, CloneDBInstanceResponse};
pub use clone_parameter_group::{CloneParameterGroup, CloneParameterGroupResponse};
pub use confirm_notify::{ConfirmNotify, ConfirmNotifyResponse};
pub use copy_database::{CopyDatabase, CopyDatabaseResponse};
pub use copy_database_between_instances::{
    CopyDatabaseBetweenInstances, CopyDatabaseBetweenInstancesResponse,
};
pub use create_account::{CreateAccount, CreateAccountResponse};
pub use create_backup::{CreateBackup, CreateBackupResponse};
pub use create_cloud_migration_precheck_task::{
    CreateCloudMigrationPrecheckTask, CreateCloudMigrationPrecheckTaskResponse,
};
pub use create_cloud_migration_task::{CreateCloudMigrationTask, CreateCloudMigrationTaskResponse};
pub use create_database::{CreateDatabase, CreateDatabaseResponse};
pub use create_db_instance::{CreateDBInstance, CreateDBInstanceResponse};
pub use create_db_instance_endpoint::{CreateDBInstanceEndpoint, CreateDBInstanceEndpointResponse};
pub use create_db_instance_endpoint_address::{
    CreateDBInstanceEndpointAddress, CreateDBInstanceEndpointAddressResponse,
};
pub use create_db_instance_for_rebuild::{
    CreateDBInstanceForRebuild, CreateDBInstanceForRebuildResponse,
};
pub use create_db_instance_replication::{
    CreateDBInstanceReplication, CreateDBInstanceReplicationResponse,
};
pub use create_db_instance_security_group_rule::{
    CreateDBInstanceSecurityGroupRule, CreateDBInstanceSecurityGroupRuleResponse,
};
pub use create_db_nodes::{CreateDBNodes, CreateDBNodesResponse};
pub use create_db_proxy_endpoint_address::{
    CreateDBProxyEndpointAddress, CreateDBProxyEndpointAddressResponse,
};
pub use create_ddr_instance::{CreateDdrInstance, CreateDdrInstanceResponse};
pub use create_gad_instance::{CreateGADInstance, CreateGADInstanceResponse};
pub use create_gad_instance_member::{CreateGadInstanceMember, CreateGadInstanceMemberResponse};
pub use create_import_task::{CreateImportTask, CreateImportTaskResponse};
pub use create_masking_rules::{CreateMaskingRules, CreateMaskingRulesResponse};
pub use create_migrate_task::{CreateMigrateTask, CreateMigrateTaskResponse};
pub use create_online_database_task::{CreateOnlineDatabaseTask, CreateOnlineDatabaseTaskResponse};
pub use create_order_for_delete_db_nodes::{
    CreateOrderForDeleteDBNodes, CreateOrderForDeleteDBNodesResponse,
};
pub use create_parameter_group::{CreateParameterGroup, CreateParameterGroupResponse};
pub use create_postgres_extensions::{CreatePostgresExtensions, CreatePostgresExtensionsResponse};
pub use create_rc_deployment_set::{CreateRCDeploymentSet, CreateRCDeploymentSetResponse};
pub use create_rc_disk::{CreateRCDisk, CreateRCDiskResponse};
pub use create_rc_image::{CreateRCImage, CreateRCImageResponse};
pub use create_rc_node_pool::{CreateRCNodePool, CreateRCNodePoolResponse};
pub use create_rc_snapshot::{CreateRCSnapshot, CreateRCSnapshotResponse};
pub use create_read_only_db_instance::{
    CreateReadOnlyDBInstance, CreateReadOnlyDBInstanceResponse,
};
pub use create_replication_link::{CreateReplicationLink, CreateReplicationLinkResponse};
pub use create_secret::{CreateSecret, CreateSecretResponse};
pub use create_service_linked_role::{CreateServiceLinkedRole, CreateServiceLinkedRoleResponse};
pub use create_temp_db_instance::{CreateTempDBInstance, CreateTempDBInstanceResponse};
pub use create_youhui_for_order::{CreateYouhuiForOrder, CreateYouhuiForOrderResponse};
pub use delete_account::{DeleteAccount, DeleteAccountResponse};
pub use delete_ad_setting::{DeleteADSetting, DeleteADSettingResponse};
pub use delete_backup::{DeleteBackup, DeleteBackupResponse};
pub use delete_backup_file::{DeleteBackupFile, DeleteBackupFileResponse};
pub use delete_database::{DeleteDatabase, DeleteDatabaseResponse};
pub use delete_db_instance::{DeleteDBInstance, DeleteDBInstanceResponse};
pub use delete_db_instance_endpoint::{DeleteDBInstanceEndpoint, DeleteDBInstanceEndpointResponse};
pub use delete_db_instance_endpoint_address::{
    DeleteDBInstanceEndpointAddress, DeleteDBInstanceEndpointAddressResponse,
};
pub use delete_db_instance_replication::{
    DeleteDBInstanceReplication, DeleteDBInstanceReplicationResponse,
};
pub use delete_db_instance_security_group_rule::{
    DeleteDBInstanceSecurityGroupRule, DeleteDBInstanceSecurityGroupRuleResponse,
};
pub use delete_db_nodes::{DeleteDBNodes, DeleteDBNodesResponse};
pub use delete_db_proxy_endpoint_address::{
    DeleteDBProxyEndpointAddress, DeleteDBProxyEndpointAddressResponse,
};
pub use delete_gad_instance::{DeleteGadInstance, DeleteGadInstanceResponse};
pub use delete_masking_rules::{DeleteMaskingRules, DeleteMaskingRulesResponse};
pub use delete_parameter_group::{DeleteParameterGroup, DeleteParameterGroupResponse};
pub use delete_parameter_timed_schedule_task::{
    DeleteParameterTimedScheduleTask, DeleteParameterTimedScheduleTaskResponse,
};
pub use delete_postgres_extensions::{DeletePostgresExtensions, DeletePostgresExtensionsResponse};
pub use delete_rc_cluster_nodes::{DeleteRCClusterNodes, DeleteRCClusterNodesResponse};
pub use delete_rc_deployment_set::{DeleteRCDeploymentSet, DeleteRCDeploymentSetResponse};
pub use delete_rc_disk::{DeleteRCDisk, DeleteRCDiskResponse};
pub use delete_rc_instance::{DeleteRCInstance, DeleteRCInstanceResponse};
pub use delete_rc_instances::{DeleteRCInstances, DeleteRCInstancesResponse};
pub use delete_rc_node_pool::{DeleteRCNodePool, DeleteRCNodePoolResponse};
pub use delete_rc_snapshot::{DeleteRCSnapshot, DeleteRCSnapshotResponse};
pub use delete_rcv_cluster::{DeleteRCVCluster, DeleteRCVClusterResponse};
pub use delete_replication_link::{DeleteReplicationLink, DeleteReplicationLinkResponse};
pub use delete_secret::{DeleteSecret, DeleteSecretResponse};
pub use delete_slot::{DeleteSlot, DeleteSlotResponse};
pub use delete_user_backup_file::{DeleteUserBackupFile, DeleteUserBackupFileResponse};
pub use descibe_imports_from_database::{
    DescibeImportsFromDatabase, DescibeImportsFromDatabaseResponse,
};
pub use describe_account_masking_privilege::{
    DescribeAccountMaskingPrivilege, DescribeAccountMaskingPrivilegeResponse,
};
pub use describe_accounts::{DescribeAccounts, DescribeAccountsResponse};
pub use describe_action_event_policy::{
    DescribeActionEventPolicy, DescribeActionEventPolicyResponse,
};
pub use describe_active_operation_maintain_conf::{
    DescribeActiveOperationMaintainConf, DescribeActiveOperationMaintainConfResponse,
};
pub use describe_active_operation_tasks::{
    DescribeActiveOperationTasks, DescribeActiveOperationTasksResponse,
};
pub use describe_ad_info::{DescribeADInfo, DescribeADInfoResponse};
pub use describe_all_whitelist_template::{
    DescribeAllWhitelistTemplate, DescribeAllWhitelistTemplateResponse,
};
pub use describe_analyticdb_by_primary_db_instance::{
    DescribeAnalyticdbByPrimaryDBInstance, DescribeAnalyticdbByPrimaryDBInstanceResponse,
};
pub use describe_available_classes::{DescribeAvailableClasses, DescribeAvailableClassesResponse};
pub use describe_available_cross_region::{
    DescribeAvailableCrossRegion, DescribeAvailableCrossRegionResponse,
};
pub use describe_available_metrics::{DescribeAvailableMetrics, DescribeAvailableMetricsResponse};
pub use describe_available_recovery_time::{
    DescribeAvailableRecoveryTime, DescribeAvailableRecoveryTimeResponse,
};
pub use describe_available_zones::{DescribeAvailableZones, DescribeAvailableZonesResponse};
pub use describe_backup_database::{DescribeBackupDatabase, DescribeBackupDatabaseResponse};
pub use describe_backup_policy::{DescribeBackupPolicy, DescribeBackupPolicyResponse};
pub use describe_backup_tasks::{DescribeBackupTasks, DescribeBackupTasksResponse};
pub use describe_backups::{DescribeBackups, DescribeBackupsResponse};
pub use describe_binlog_files::{DescribeBinlogFiles, DescribeBinlogFilesResponse};
pub use describe_character_set_name::{DescribeCharacterSetName, DescribeCharacterSetNameResponse};
pub use describe_class_details::{DescribeClassDetails, DescribeClassDetailsResponse};
pub use describe_cloud_migration_precheck_result::{
    DescribeCloudMigrationPrecheckResult, DescribeCloudMigrationPrecheckResultResponse,
};
pub use describe_cloud_migration_result::{
    DescribeCloudMigrationResult, DescribeCloudMigrationResultResponse,
};
pub use describe_collation_time_zones::{
    DescribeCollationTimeZones, DescribeCollationTimeZonesResponse,
};
pub use describe_compute_burst_config::{
    DescribeComputeBurstConfig, DescribeComputeBurstConfigResponse,
};
pub use describe_cross_backup_meta_list::{
    DescribeCrossBackupMetaList, DescribeCrossBackupMetaListResponse,
};
pub use describe_cross_region_backup_db_instance::{
    DescribeCrossRegionBackupDBInstance, DescribeCrossRegionBackupDBInstanceResponse,
};
pub use describe_cross_region_backups::{
    DescribeCrossRegionBackups, DescribeCrossRegionBackupsResponse,
};
pub use describe_cross_region_log_backup_files::{
    DescribeCrossRegionLogBackupFiles, DescribeCrossRegionLogBackupFilesResponse,
};
pub use describe_current_modify_order::{
    DescribeCurrentModifyOrder, DescribeCurrentModifyOrderResponse,
};
pub use describe_custins_resource_info::{
    DescribeCustinsResourceInfo, DescribeCustinsResourceInfoResponse,
};
pub use describe_databases::{DescribeDatabases, DescribeDatabasesResponse};
pub use describe_db_instance_attribute::{
    DescribeDBInstanceAttribute, DescribeDBInstanceAttributeResponse,
};
pub use describe_db_instance_by_tags::{
    DescribeDBInstanceByTags, DescribeDBInstanceByTagsResponse,
};
pub use describe_db_instance_cls::{DescribeDBInstanceCLS, DescribeDBInstanceCLSResponse};
pub use describe_db_instance_connectivity::{
    DescribeDBInstanceConnectivity, DescribeDBInstanceConnectivityResponse,
};
pub use describe_db_instance_detail::{DescribeDBInstanceDetail, DescribeDBInstanceDetailResponse};
pub use describe_db_instance_encryption_key::{
    DescribeDBInstanceEncryptionKey, DescribeDBInstanceEncryptionKeyResponse,
};
pub use describe_db_instance_endpoints::{
    DescribeDBInstanceEndpoints, DescribeDBInstanceEndpointsResponse,
};
pub use describe_db_instance_ha_config::{
    DescribeDBInstanceHAConfig, DescribeDBInstanceHAConfigResponse,
};
pub use describe_db_instance_ip_array_list::{
    DescribeDBInstanceIPArrayList, DescribeDBInstanceIPArrayListResponse,
};
pub use describe_db_instance_ip_hostname::{
    DescribeDBInstanceIpHostname, DescribeDBInstanceIpHostnameResponse,
};
pub use describe_db_instance_metrics::{
    DescribeDBInstanceMetrics, DescribeDBInstanceMetricsResponse,
};
pub use describe_db_instance_monitor::{
    DescribeDBInstanceMonitor, DescribeDBInstanceMonitorResponse,
};
pub use describe_db_instance_net_info::{
    DescribeDBInstanceNetInfo, DescribeDBInstanceNetInfoResponse,
};
pub use describe_db_instance_net_info_for_channel::{
    DescribeDBInstanceNetInfoForChannel, DescribeDBInstanceNetInfoForChannelResponse,
};
pub use describe_db_instance_performance::{
    DescribeDBInstancePerformance, DescribeDBInstancePerformanceResponse,
};
pub use describe_db_instance_promote_activity::{
    DescribeDBInstancePromoteActivity, DescribeDBInstancePromoteActivityResponse,
};
pub use describe_db_instance_proxy_configuration::{
    DescribeDBInstanceProxyConfiguration, DescribeDBInstanceProxyConfigurationResponse,
};
pub use describe_db_instance_replication::{
    DescribeDBInstanceReplication, DescribeDBInstanceReplicationResponse,
};
pub use describe_db_instance_security_group_rule::{
    DescribeDBInstanceSecurityGroupRule, DescribeDBInstanceSecurityGroupRuleResponse,
};
pub use describe_db_instance_ssl::{DescribeDBInstanceSSL, DescribeDBInstanceSSLResponse};
pub use describe_db_instance_switch_log::{
    DescribeDBInstanceSwitchLog, DescribeDBInstanceSwitchLogResponse,
};
pub use describe_db_instance_tde::{DescribeDBInstanceTDE, DescribeDBInstanceTDEResponse};
pub use describe_db_instances::{DescribeDBInstances, DescribeDBInstancesResponse};
pub use describe_db_instances_as_csv::{
    DescribeDBInstancesAsCsv, DescribeDBInstancesAsCsvResponse,
};
pub use describe_db_instances_by_expire_time::{
    DescribeDBInstancesByExpireTime, DescribeDBInstancesByExpireTimeResponse,
};
pub use describe_db_instances_by_performance::{
    DescribeDBInstancesByPerformance, DescribeDBInstancesByPerformanceResponse,
};
pub use describe_db_instances_for_clone::{
    DescribeDBInstancesForClone, DescribeDBInstancesForCloneResponse,
};
pub use describe_db_mini_engine_versions::{
    DescribeDBMiniEngineVersions, DescribeDBMiniEngineVersionsResponse,
};
pub use describe_db_proxy::{DescribeDBProxy, DescribeDBProxyResponse};
pub use describe_db_proxy_endpoint::{DescribeDBProxyEndpoint, DescribeDBProxyEndpointResponse};
pub use describe_db_proxy_performance::{
    DescribeDBProxyPerformance, DescribeDBProxyPerformanceResponse,
};
pub use describe_dedicated_host_groups::{
    DescribeDedicatedHostGroups, DescribeDedicatedHostGroupsResponse,
};
pub use describe_dedicated_hosts::{DescribeDedicatedHosts, DescribeDedicatedHostsResponse};
pub use describe_detached_backups::{DescribeDetachedBackups, DescribeDetachedBackupsResponse};
pub use describe_dtc_security_ip_hosts_for_sql_server::{
    DescribeDTCSecurityIpHostsForSQLServer, DescribeDTCSecurityIpHostsForSQLServerResponse,
};
pub use describe_error_logs::{DescribeErrorLogs, DescribeErrorLogsResponse};
pub use describe_events::{DescribeEvents, DescribeEventsResponse};
pub use describe_gad_instances::{DescribeGadInstances, DescribeGadInstancesResponse};
pub use describe_ha_diagnose_config::{DescribeHADiagnoseConfig, DescribeHADiagnoseConfigResponse};
pub use describe_ha_switch_config::{DescribeHASwitchConfig, DescribeHASwitchConfigResponse};
pub use describe_history_events::{DescribeHistoryEvents, DescribeHistoryEventsResponse};
pub use describe_history_events_stat::{
    DescribeHistoryEventsStat, DescribeHistoryEventsStatResponse,
};
pub use describe_history_tasks::{DescribeHistoryTasks, DescribeHistoryTasksResponse};
pub use describe_history_tasks_stat::{DescribeHistoryTasksStat, DescribeHistoryTasksStatResponse};
pub use describe_host_group_elastic_strategy_parameters::{
    DescribeHostGroupElasticStrategyParameters, DescribeHostGroupElasticStrategyParametersResponse,
};
pub use describe_host_web_shell::{DescribeHostWebShell, DescribeHostWebShellResponse};
pub use describe_import_task::{DescribeImportTask, DescribeImportTaskResponse};
pub use describe_import_task_validation::{
    DescribeImportTaskValidation, DescribeImportTaskValidationResponse,
};
pub use describe_instance_auto_renewal_attribute::{
    DescribeInstanceAutoRenewalAttribute, DescribeInstanceAutoRenewalAttributeResponse,
};
pub use describe_instance_cross_backup_policy::{
    DescribeInstanceCrossBackupPolicy, DescribeInstanceCrossBackupPolicyResponse,
};
pub use describe_instance_keywords::{DescribeInstanceKeywords, DescribeInstanceKeywordsResponse};
pub use describe_instance_linked_whitelist_template::{
    DescribeInstanceLinkedWhitelistTemplate, DescribeInstanceLinkedWhitelistTemplateResponse,
};
pub use describe_kms_associate_resources::{
    DescribeKmsAssociateResources, DescribeKmsAssociateResourcesResponse,
};
pub use describe_local_available_recovery_time::{
    DescribeLocalAvailableRecoveryTime, DescribeLocalAvailableRecoveryTimeResponse,
};
pub use describe_log_backup_files::{DescribeLogBackupFiles, DescribeLogBackupFilesResponse};
pub use describe_marketing_activity::{
    DescribeMarketingActivity, DescribeMarketingActivityResponse,
};
pub use describe_masking_rules::{DescribeMaskingRules, DescribeMaskingRulesResponse};
pub use describe_meta_list::{DescribeMetaList, DescribeMetaListResponse};
pub use describe_migrate_task_by_id::{DescribeMigrateTaskById, DescribeMigrateTaskByIdResponse};
pub use describe_migrate_tasks::{DescribeMigrateTasks, DescribeMigrateTasksResponse};
pub use describe_modify_parameter_log::{
    DescribeModifyParameterLog, DescribeModifyParameterLogResponse,
};
pub use describe_modify_pg_hba_config_log::{
    DescribeModifyPGHbaConfigLog, DescribeModifyPGHbaConfigLogResponse,
};
pub use describe_oss_downloads::{DescribeOssDownloads, DescribeOssDownloadsResponse};
pub use describe_parameter_group::{DescribeParameterGroup, DescribeParameterGroupResponse};
pub use describe_parameter_groups::{DescribeParameterGroups, DescribeParameterGroupsResponse};
pub use describe_parameter_templates::{
    DescribeParameterTemplates, DescribeParameterTemplatesResponse,
};
pub use describe_parameter_timed_schedule_task::{
    DescribeParameterTimedScheduleTask, DescribeParameterTimedScheduleTaskResponse,
};
pub use describe_parameters::{DescribeParameters, DescribeParametersResponse};
pub use describe_pg_hba_config::{DescribePGHbaConfig, DescribePGHbaConfigResponse};
pub use describe_postgres_extensions::{
    DescribePostgresExtensions, DescribePostgresExtensionsResponse,
};
pub use describe_price::{DescribePrice, DescribePriceResponse};
pub use describe_quick_sale_config::{DescribeQuickSaleConfig, DescribeQuickSaleConfigResponse};
pub use describe_rc_available_resource::{
    DescribeRCAvailableResource, DescribeRCAvailableResourceResponse,
};
pub use describe_rc_cloud_assistant_status::{
    DescribeRCCloudAssistantStatus, DescribeRCCloudAssistantStatusResponse,
};
pub use describe_rc_cluster_config::{DescribeRCClusterConfig, DescribeRCClusterConfigResponse};
pub use describe_rc_cluster_nodes::{DescribeRCClusterNodes, DescribeRCClusterNodesResponse};
pub use describe_rc_clusters::{DescribeRCClusters, DescribeRCClustersResponse};
pub use describe_rc_deployment_sets::{DescribeRCDeploymentSets, DescribeRCDeploymentSetsResponse};
pub use describe_rc_disks::{DescribeRCDisks, DescribeRCDisksResponse};
pub use describe_rc_elastic_scaling::{DescribeRCElasticScaling, DescribeRCElasticScalingResponse};
pub use describe_rc_image_list::{DescribeRCImageList, DescribeRCImageListResponse};
pub use describe_rc_instance_attribute::{
    DescribeRCInstanceAttribute, DescribeRCInstanceAttributeResponse,
};
pub use describe_rc_instance_ddos_count::{
    DescribeRCInstanceDdosCount, DescribeRCInstanceDdosCountResponse,
};
pub use describe_rc_instance_history_events::{
    DescribeRCInstanceHistoryEvents, DescribeRCInstanceHistoryEventsResponse,
};
pub use describe_rc_instance_ip_address::{
    DescribeRCInstanceIpAddress, DescribeRCInstanceIpAddressResponse,
};
pub use describe_rc_instance_type_families::{
    DescribeRCInstanceTypeFamilies, DescribeRCInstanceTypeFamiliesResponse,
};
pub use describe_rc_instance_types::{DescribeRCInstanceTypes, DescribeRCInstanceTypesResponse};
pub use describe_rc_instance_vnc_url::{
    DescribeRCInstanceVncUrl, DescribeRCInstanceVncUrlResponse,
};
pub use describe_rc_instances::{DescribeRCInstances, DescribeRCInstancesResponse};
pub use describe_rc_invocation_results::{
    DescribeRCInvocationResults, DescribeRCInvocationResultsResponse,
};
pub use describe_rc_metric_list::{DescribeRCMetricList, DescribeRCMetricListResponse};
pub use describe_rc_network_interfaces::{
    DescribeRCNetworkInterfaces, DescribeRCNetworkInterfacesResponse,
};
pub use describe_rc_node_pool::{DescribeRCNodePool, DescribeRCNodePoolResponse};
pub use describe_rc_resources_modification::{
    DescribeRCResourcesModification, DescribeRCResourcesModificationResponse,
};
pub use describe_rc_security_group_list::{
    DescribeRCSecurityGroupList, DescribeRCSecurityGroupListResponse,
};
pub use describe_rc_security_group_permission::{
    DescribeRCSecurityGroupPermission, DescribeRCSecurityGroupPermissionResponse,
};
pub use describe_rc_snapshots::{DescribeRCSnapshots, DescribeRCSnapshotsResponse};
pub use describe_rcv_cluster::{DescribeRCVCluster, DescribeRCVClusterResponse};
pub use describe_rds_resource_settings::{
    DescribeRdsResourceSettings, DescribeRdsResourceSettingsResponse,
};
pub use describe_read_db_instance_delay::{
    DescribeReadDBInstanceDelay, DescribeReadDBInstanceDelayResponse,
};
pub use describe_region_infos::{DescribeRegionInfos, DescribeRegionInfosResponse};
pub use describe_regions::{DescribeRegions, DescribeRegionsResponse};
pub use describe_renewal_price::{DescribeRenewalPrice, DescribeRenewalPriceResponse};
pub use describe_replication_link_logs::{
    DescribeReplicationLinkLogs, DescribeReplicationLinkLogsResponse,
};
pub use describe_resource_details::{DescribeResourceDetails, DescribeResourceDetailsResponse};
pub use describe_resource_usage::{DescribeResourceUsage, DescribeResourceUsageResponse};
pub use describe_secrets::{DescribeSecrets, DescribeSecretsResponse};
pub use describe_security_group_configuration::{
    DescribeSecurityGroupConfiguration, DescribeSecurityGroupConfigurationResponse,
};
pub use describe_slots::{DescribeSlots, DescribeSlotsResponse};
pub use describe_slow_log_records::{DescribeSlowLogRecords, DescribeSlowLogRecordsResponse};
pub use describe_slow_logs::{DescribeSlowLogs, DescribeSlowLogsResponse};
pub use describe_sql_collector_policy::{
    DescribeSQLCollectorPolicy, DescribeSQLCollectorPolicyResponse,
};
pub use describe_sql_collector_retention::{
    DescribeSQLCollectorRetention, DescribeSQLCollectorRetentionResponse,
};
pub use describe_sql_log_files::{DescribeSQLLogFiles, DescribeSQLLogFilesResponse};
pub use describe_sql_log_records::{DescribeSQLLogRecords, DescribeSQLLogRecordsResponse};
pub use describe_sql_log_report_list::{
    DescribeSQLLogReportList, DescribeSQLLogReportListResponse,
};
pub use describe_sql_server_upgrade_versions::{
    DescribeSQLServerUpgradeVersions, DescribeSQLServerUpgradeVersionsResponse,
};
pub use describe_support_online_resize_disk::{
    DescribeSupportOnlineResizeDisk, DescribeSupportOnlineResizeDiskResponse,
};
pub use describe_tags::{DescribeTags, DescribeTagsResponse};
pub use describe_tasks::{DescribeTasks, DescribeTasksResponse};
pub use describe_upgrade_major_version_precheck_task::{
    DescribeUpgradeMajorVersionPrecheckTask, DescribeUpgradeMajorVersionPrecheckTaskResponse,
};
pub use describe_upgrade_major_version_tasks::{
    DescribeUpgradeMajorVersionTasks, DescribeUpgradeMajorVersionTasksResponse,
};
pub use describe_v_switch_list::{DescribeVSwitchList, DescribeVSwitchListResponse};
pub use describe_v_switches::{DescribeVSwitches, DescribeVSwitchesResponse};
pub use describe_vpcs::{DescribeVpcs, DescribeVpcsResponse};
pub use describe_whitelist_template::{
    DescribeWhitelistTemplate, DescribeWhitelistTemplateResponse,
};
pub use describe_whitelist_template_linked_instance::{
    DescribeWhitelistTemplateLinkedInstance, DescribeWhitelistTemplateLinkedInstanceResponse,
};
pub use destroy_db_instance::{DestroyDBInstance, DestroyDBInstanceResponse};
pub use detach_gad_instance_member::{DetachGadInstanceMember, DetachGadInstanceMemberResponse};
pub use detach_rc_disk::{DetachRCDisk, DetachRCDiskResponse};
pub use detach_whitelist_template_to_instance::{
    DetachWhitelistTemplateToInstance, DetachWhitelistTemplateToInstanceResponse,
};
pub use enable_backup_encryption::{EnableBackupEncryption, EnableBackupEncryptionResponse};
pub use endpoints::ENDPOINTS;
pub use evaluate_local_extend_disk::{EvaluateLocalExtendDisk, EvaluateLocalExtendDiskResponse};
pub use get_db_instance_topology::{GetDBInstanceTopology, GetDBInstanceTopologyResponse};
pub use get_db_proxy_instance_ssl::{GetDbProxyInstanceSsl, GetDbProxyInstanceSslResponse};
pub use grant_account_privilege::{GrantAccountPrivilege, GrantAccountPrivilegeResponse};
pub use grant_operator_permission::{GrantOperatorPermission, GrantOperatorPermissionResponse};
pub use import_user_backup_file::{ImportUserBackupFile, ImportUserBackupFileResponse};
pub use install_rc_cloud_assistant::{InstallRCCloudAssistant, InstallRCCloudAssistantResponse};
pub use list_classes::{ListClasses, ListClassesResponse};
pub use list_import_tasks::{ListImportTasks, ListImportTasksResponse};
pub use list_rcv_clusters::{ListRCVClusters, ListRCVClustersResponse};
pub use list_tag_resources::{ListTagResources, ListTagResourcesResponse};
pub use list_user_backup_files::{ListUserBackupFiles, ListUserBackupFilesResponse};
pub use lock_account::{LockAccount, LockAccountResponse};
pub use migrate_connection_to_other_zone::{
    MigrateConnectionToOtherZone, MigrateConnectionToOtherZoneResponse,
};
pub use migrate_db_instance::{MigrateDBInstance, MigrateDBInstanceResponse};
pub use migrate_db_nodes::{MigrateDBNodes, MigrateDBNodesResponse};
pub use migrate_security_ip_mode::{MigrateSecurityIPMode, MigrateSecurityIPModeResponse};
pub use migrate_to_other_zone::{MigrateToOtherZone, MigrateToOtherZoneResponse};
pub use modify_account_check_policy::{ModifyAccountCheckPolicy, ModifyAccountCheckPolicyResponse};
pub use modify_account_description::{ModifyAccountDescription, ModifyAccountDescriptionResponse};
pub use modify_account_masking_privilege::{
    ModifyAccountMaskingPrivilege, ModifyAccountMaskingPrivilegeResponse,
};
pub use modify_account_security_policy::{
    ModifyAccountSecurityPolicy, ModifyAccountSecurityPolicyResponse,
};
pub use modify_action_event_policy::{ModifyActionEventPolicy, ModifyActionEventPolicyResponse};
pub use modify_active_operation_tasks::{
    ModifyActiveOperationTasks, ModifyActiveOperationTasksResponse,
};
pub use modify_ad_info::{ModifyADInfo, ModifyADInfoResponse};
pub use modify_backup_policy::{ModifyBackupPolicy, ModifyBackupPolicyResponse};
pub use modify_backup_set_expire_time::{
    ModifyBackupSetExpireTime, ModifyBackupSetExpireTimeResponse,
};
pub use modify_collation_time_zone::{ModifyCollationTimeZone, ModifyCollationTimeZoneResponse};
pub use modify_compute_burst_config::{ModifyComputeBurstConfig, ModifyComputeBurstConfigResponse};
pub use modify_custins_resource::{ModifyCustinsResource, ModifyCustinsResourceResponse};
pub use modify_das_instance_config::{ModifyDasInstanceConfig, ModifyDasInstanceConfigResponse};
pub use modify_database_config::{ModifyDatabaseConfig, ModifyDatabaseConfigResponse};
pub use modify_db_description::{ModifyDBDescription, ModifyDBDescriptionResponse};
pub use modify_db_instance::{ModifyDBInstance, ModifyDBInstanceResponse};
pub use modify_db_instance_auto_upgrade_minor_version::{
    ModifyDBInstanceAutoUpgradeMinorVersion, ModifyDBInstanceAutoUpgradeMinorVersionResponse,
};
pub use modify_db_instance_cls::{ModifyDBInstanceCLS, ModifyDBInstanceCLSResponse};
pub use modify_db_instance_config::{ModifyDBInstanceConfig, ModifyDBInstanceConfigResponse};
pub use modify_db_instance_connection_string::{
    ModifyDBInstanceConnectionString, ModifyDBInstanceConnectionStringResponse,
};
pub use modify_db_instance_delayed_replication_time::{
    ModifyDBInstanceDelayedReplicationTime, ModifyDBInstanceDelayedReplicationTimeResponse,
};
pub use modify_db_instance_deletion_protection::{
    ModifyDBInstanceDeletionProtection, ModifyDBInstanceDeletionProtectionResponse,
};
pub use modify_db_instance_description::{
    ModifyDBInstanceDescription, ModifyDBInstanceDescriptionResponse,
};
pub use modify_db_instance_endpoint::{ModifyDBInstanceEndpoint, ModifyDBInstanceEndpointResponse};
pub use modify_db_instance_endpoint_address::{
    ModifyDBInstanceEndpointAddress, ModifyDBInstanceEndpointAddressResponse,
};
pub use modify_db_instance_ha_config::{
    ModifyDBInstanceHAConfig, ModifyDBInstanceHAConfigResponse,
};
pub use modify_db_instance_maintain_time::{
    ModifyDBInstanceMaintainTime, ModifyDBInstanceMaintainTimeResponse,
};
pub use modify_db_instance_metrics::{ModifyDBInstanceMetrics, ModifyDBInstanceMetricsResponse};
pub use modify_db_instance_monitor::{ModifyDBInstanceMonitor, ModifyDBInstanceMonitorResponse};
pub use modify_db_instance_network_expire_time::{
    ModifyDBInstanceNetworkExpireTime, ModifyDBInstanceNetworkExpireTimeResponse,
};
pub use modify_db_instance_network_type::{
    ModifyDBInstanceNetworkType, ModifyDBInstanceNetworkTypeResponse,
};
pub use modify_db_instance_pay_type::{ModifyDBInstancePayType, ModifyDBInstancePayTypeResponse};
pub use modify_db_instance_replication_switch::{
    ModifyDBInstanceReplicationSwitch, ModifyDBInstanceReplicationSwitchResponse,
};
pub use modify_db_instance_security_group_rule::{
    ModifyDBInstanceSecurityGroupRule, ModifyDBInstanceSecurityGroupRuleResponse,
};
pub use modify_db_instance_spec::{ModifyDBInstanceSpec, ModifyDBInstanceSpecResponse};
pub use modify_db_instance_ssl::{ModifyDBInstanceSSL, ModifyDBInstanceSSLResponse};
pub use modify_db_instance_tde::{ModifyDBInstanceTDE, ModifyDBInstanceTDEResponse};
pub use modify_db_instance_vector_support_status::{
    ModifyDBInstanceVectorSupportStatus, ModifyDBInstanceVectorSupportStatusResponse,
};
pub use modify_db_node::{ModifyDBNode, ModifyDBNodeResponse};
pub use modify_db_proxy::{ModifyDBProxy, ModifyDBProxyResponse};
pub use modify_db_proxy_endpoint::{ModifyDBProxyEndpoint, ModifyDBProxyEndpointResponse};
pub use modify_db_proxy_endpoint_address::{
    ModifyDBProxyEndpointAddress, ModifyDBProxyEndpointAddressResponse,
};
pub use modify_db_proxy_instance::{ModifyDBProxyInstance, ModifyDBProxyInstanceResponse};
pub use modify_db_proxy_instance_ssl::{
    ModifyDbProxyInstanceSsl, ModifyDbProxyInstanceSslResponse,
};
pub use modify_dtc_security_ip_hosts_for_sql_server::{
    ModifyDTCSecurityIpHostsForSQLServer, ModifyDTCSecurityIpHostsForSQLServerResponse,
};
pub use modify_event_info::{ModifyEventInfo, ModifyEventInfoResponse};
pub use modify_ha_diagnose_config::{ModifyHADiagnoseConfig, ModifyHADiagnoseConfigResponse};
pub use modify_ha_switch_config::{ModifyHASwitchConfig, ModifyHASwitchConfigResponse};
pub use modify_import_task::{ModifyImportTask, ModifyImportTaskResponse};
pub use modify_instance_auto_renewal_attribute::{
    ModifyInstanceAutoRenewalAttribute, ModifyInstanceAutoRenewalAttributeResponse,
};
pub use modify_instance_cross_backup_policy::{
    ModifyInstanceCrossBackupPolicy, ModifyInstanceCrossBackupPolicyResponse,
};
pub use modify_masking_rules::{ModifyMaskingRules, ModifyMaskingRulesResponse};
pub use modify_parameter::{ModifyParameter, ModifyParameterResponse};
pub use modify_parameter_group::{ModifyParameterGroup, ModifyParameterGroupResponse};
pub use modify_parameter_timed_schedule_task::{
    ModifyParameterTimedScheduleTask, ModifyParameterTimedScheduleTaskResponse,
};
pub use modify_pg_hba_config::{ModifyPGHbaConfig, ModifyPGHbaConfigResponse};
pub use modify_rc_deployment_set_attribute::{
    ModifyRCDeploymentSetAttribute, ModifyRCDeploymentSetAttributeResponse,
};
pub use modify_rc_disk_attribute::{ModifyRCDiskAttribute, ModifyRCDiskAttributeResponse};
pub use modify_rc_disk_charge_type::{ModifyRCDiskChargeType, ModifyRCDiskChargeTypeResponse};
pub use modify_rc_disk_spec::{ModifyRCDiskSpec, ModifyRCDiskSpecResponse};
pub use modify_rc_elastic_scaling::{ModifyRCElasticScaling, ModifyRCElasticScalingResponse};
pub use modify_rc_instance::{ModifyRCInstance, ModifyRCInstanceResponse};
pub use modify_rc_instance_attribute::{
    ModifyRCInstanceAttribute, ModifyRCInstanceAttributeResponse,
};
pub use modify_rc_instance_charge_type::{
    ModifyRCInstanceChargeType, ModifyRCInstanceChargeTypeResponse,
};
pub use modify_rc_instance_description::{
    ModifyRCInstanceDescription, ModifyRCInstanceDescriptionResponse,
};
pub use modify_rc_instance_key_pair::{ModifyRCInstanceKeyPair, ModifyRCInstanceKeyPairResponse};
pub use modify_rc_instance_network_spec::{
    ModifyRCInstanceNetworkSpec, ModifyRCInstanceNetworkSpecResponse,
};
pub use modify_rc_instance_vpc_attribute::{
    ModifyRCInstanceVpcAttribute, ModifyRCInstanceVpcAttributeResponse,
};
pub use modify_rc_security_group_permission::{
    ModifyRCSecurityGroupPermission, ModifyRCSecurityGroupPermissionResponse,
};
pub use modify_rcv_cluster::{ModifyRCVCluster, ModifyRCVClusterResponse};
pub use modify_read_write_splitting_connection::{
    ModifyReadWriteSplittingConnection, ModifyReadWriteSplittingConnectionResponse,
};
pub use modify_readonly_instance_delay_replication_time::{
    ModifyReadonlyInstanceDelayReplicationTime, ModifyReadonlyInstanceDelayReplicationTimeResponse,
};
pub use modify_resource_group::{ModifyResourceGroup, ModifyResourceGroupResponse};
pub use modify_security_group_configuration::{
    ModifySecurityGroupConfiguration, ModifySecurityGroupConfigurationResponse,
};
pub use modify_security_ips::{ModifySecurityIps, ModifySecurityIpsResponse};
pub use modify_sql_collector_policy::{ModifySQLCollectorPolicy, ModifySQLCollectorPolicyResponse};
pub use modify_sql_collector_retention::{
    ModifySQLCollectorRetention, ModifySQLCollectorRetentionResponse,
};
pub use modify_task_info::{ModifyTaskInfo, ModifyTaskInfoResponse};
pub use modify_whitelist_template::{ModifyWhitelistTemplate, ModifyWhitelistTemplateResponse};
pub use pre_check_create_order_for_delete_db_nodes::{
    PreCheckCreateOrderForDeleteDBNodes, PreCheckCreateOrderForDeleteDBNodesResponse,
};
pub use precheck_duck_db_dependency::{PrecheckDuckDBDependency, PrecheckDuckDBDependencyResponse};
pub use purge_db_instance_log::{PurgeDBInstanceLog, PurgeDBInstanceLogResponse};
pub use query_notify::{QueryNotify, QueryNotifyResponse};
pub use query_recommend_by_code::{QueryRecommendByCode, QueryRecommendByCodeResponse};
pub use rds_custom_init::{RdsCustomInit, RdsCustomInitResponse};
pub use reboot_rc_instance::{RebootRCInstance, RebootRCInstanceResponse};
pub use reboot_rc_instances::{RebootRCInstances, RebootRCInstancesResponse};
pub use rebuild_db_instance::{RebuildDBInstance, RebuildDBInstanceResponse};
pub use rebuild_replication_link::{RebuildReplicationLink, RebuildReplicationLinkResponse};
pub use receive_db_instance::{ReceiveDBInstance, ReceiveDBInstanceResponse};
pub use recovery_db_instance::{RecoveryDBInstance, RecoveryDBInstanceResponse};
pub use redeploy_rc_instance::{RedeployRCInstance, RedeployRCInstanceResponse};
pub use release_instance_connection::{
    ReleaseInstanceConnection, ReleaseInstanceConnectionResponse,
};
pub use release_instance_public_connection::{
    ReleaseInstancePublicConnection, ReleaseInstancePublicConnectionResponse,
};
pub use release_read_write_splitting_connection::{
    ReleaseReadWriteSplittingConnection, ReleaseReadWriteSplittingConnectionResponse,
};
pub use remove_tags_from_resource::{RemoveTagsFromResource, RemoveTagsFromResourceResponse};
pub use renew_instance::{RenewInstance, RenewInstanceResponse};
pub use renew_rc_instance::{RenewRCInstance, RenewRCInstanceResponse};
pub use replace_rc_instance_system_disk::{
    ReplaceRCInstanceSystemDisk, ReplaceRCInstanceSystemDiskResponse,
};
pub use reset_account::{ResetAccount, ResetAccountResponse};
pub use reset_account_password::{ResetAccountPassword, ResetAccountPasswordResponse};
pub use resize_rc_instance_disk::{ResizeRCInstanceDisk, ResizeRCInstanceDiskResponse};
pub use restart_db_instance::{RestartDBInstance, RestartDBInstanceResponse};
pub use restore_ddr_table::{RestoreDdrTable, RestoreDdrTableResponse};
pub use restore_table::{RestoreTable, RestoreTableResponse};
pub use revoke_account_privilege::{RevokeAccountPrivilege, RevokeAccountPrivilegeResponse};
pub use revoke_operator_permission::{RevokeOperatorPermission, RevokeOperatorPermissionResponse};
pub use revoke_rc_security_group_permission::{
    RevokeRCSecurityGroupPermission, RevokeRCSecurityGroupPermissionResponse,
};
pub use run_rc_command::{RunRCCommand, RunRCCommandResponse};
pub use run_rc_instances::{RunRCInstances, RunRCInstancesResponse};
pub use start_db_instance::{StartDBInstance, StartDBInstanceResponse};
pub use start_rc_instance::{StartRCInstance, StartRCInstanceResponse};
pub use start_rc_instances::{StartRCInstances, StartRCInstancesResponse};
pub use stop_db_instance::{StopDBInstance, StopDBInstanceResponse};
pub use stop_rc_instance::{StopRCInstance, StopRCInstanceResponse};
pub use stop_rc_instances::{StopRCInstances, StopRCInstancesResponse};
pub use switch_db_instance_ha::{SwitchDBInstanceHA, SwitchDBInstanceHAResponse};
pub use switch_db_instance_net_type::{SwitchDBInstanceNetType, SwitchDBInstanceNetTypeResponse};
pub use switch_db_instance_vpc::{SwitchDBInstanceVpc, SwitchDBInstanceVpcResponse};
pub use switch_over_major_version_upgrade::{
    SwitchOverMajorVersionUpgrade, SwitchOverMajorVersionUpgradeResponse,
};
pub use switch_replication_link::{SwitchReplicationLink, SwitchReplicationLinkResponse};
pub use sync_rc_key_pair::{SyncRCKeyPair, SyncRCKeyPairResponse};
pub use sync_rc_security_group::{SyncRCSecurityGroup, SyncRCSecurityGroupResponse};
pub use tag_resources::{TagResources, TagResourcesResponse};
pub use terminate_migrate_task::{TerminateMigrateTask, TerminateMigrateTaskResponse};
pub use transform_db_instance_pay_type::{
    TransformDBInstancePayType, TransformDBInstancePayTypeResponse,
};
pub use unassociate_eip_address_with_rc_instance::{
    UnassociateEipAddressWithRCInstance, UnassociateEipAddressWithRCInstanceResponse,
};
pub use unlock_account::{UnlockAccount, UnlockAccountResponse};
pub use untag_resources::{UntagResources, UntagResourcesResponse};
pub use update_db_instance_replication::{
    UpdateDBInstanceReplication, UpdateDBInstanceReplicationResponse,
};
pub use update_postgres_extensions::{UpdatePostgresExtensions, UpdatePostgresExtensionsResponse};
pub use update_user_backup_file::{UpdateUserBackupFile, UpdateUserBackupFileResponse};
pub use upgrade_db_instance_engine_version::{
    UpgradeDBInstanceEngineVersion, UpgradeDBInstanceEngineVersionResponse,
};
pub use upgrade_db_instance_kernel_version::{
    UpgradeDBInstanceKernelVersion, UpgradeDBInstanceKernelVersionResponse,
};
pub use upgrade_db_instance_major_version::{
    UpgradeDBInstanceMajorVersion, UpgradeDBInstanceMajorVersionResponse,
};
pub use upgrade_db_instance_major_version_precheck::{
    UpgradeDBInstanceMajorVersionPrecheck, UpgradeDBInstanceMajorVersionPrecheckResponse,
};
pub use upgrade_db_proxy_instance_kernel_version::{
    UpgradeDBProxyInstanceKernelVersion, UpgradeDBProxyInstanceKernelVersionResponse,
};
pub use validate_import_task::{ValidateImportTask, ValidateImportTaskResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AcceptRCInquiredSystemEvent::ACTION,
    ActivateMigrationTargetInstance::ACTION,
    AddTagsToResource::ACTION,
    AllocateInstancePublicConnection::ACTION,
    AllocateReadWriteSplittingConnection::ACTION,
    AssociateEipAddressWithRCInstance::ACTION,
    AttachRCDisk::ACTION,
    AttachRCInstances::ACTION,
    AttachWhitelistTemplateToInstance::ACTION,
    AuthorizeBackupEncryption::ACTION,
    AuthorizeRCSecurityGroupPermission::ACTION,
    CalculateDBInstanceWeight::ACTION,
    CancelActiveOperationTasks::ACTION,
    CheckAccountNameAvailable::ACTION,
    CheckBackupEncryptionAuthorized::ACTION,
    CheckCloudResourceAuthorized::ACTION,
    CheckCreateDdrDBInstance::ACTION,
    CheckDBNameAvailable::ACTION,
    CheckInstanceExist::ACTION,
    CheckRdsCustomInit::ACTION,
    CheckRegionSupportBackupEncryption::ACTION,
    CheckServiceLinkedRole::ACTION,
    CloneDBInstance::ACTION,
    CloneParameterGroup::ACTION,
    ConfirmNotify::ACTION,
    CopyDatabase::ACTION,
    CopyDatabaseBetweenInstances::ACTION,
    CreateAccount::ACTION,
    CreateBackup::ACTION,
    CreateCloudMigrationPrecheckTask::ACTION,
    CreateCloudMigrationTask::ACTION,
    CreateDBInstance::ACTION,
    CreateDBInstanceEndpoint::ACTION,
    CreateDBInstanceEndpointAddress::ACTION,
    CreateDBInstanceForRebuild::ACTION,
    CreateDBInstanceReplication::ACTION,
    CreateDBInstanceSecurityGroupRule::ACTION,
    CreateDBNodes::ACTION,
    CreateDBProxyEndpointAddress::ACTION,
    CreateDatabase::ACTION,
    CreateDdrInstance::ACTION,
    CreateGADInstance::ACTION,
    CreateGadInstanceMember::ACTION,
    CreateImportTask::ACTION,
    CreateMaskingRules::ACTION,
    CreateMigrateTask::ACTION,
    CreateOnlineDatabaseTask::ACTION,
    CreateOrderForDeleteDBNodes::ACTION,
    CreateParameterGroup::ACTION,
    CreatePostgresExtensions::ACTION,
    CreateRCDeploymentSet::ACTION,
    CreateRCDisk::ACTION,
    CreateRCImage::ACTION,
    CreateRCNodePool::ACTION,
    CreateRCSnapshot::ACTION,
    CreateReadOnlyDBInstance::ACTION,
    CreateReplicationLink::ACTION,
    CreateSecret::ACTION,
    CreateServiceLinkedRole::ACTION,
    CreateTempDBInstance::ACTION,
    CreateYouhuiForOrder::ACTION,
    DeleteADSetting::ACTION,
    DeleteAccount::ACTION,
    DeleteBackup::ACTION,
    DeleteBackupFile::ACTION,
    DeleteDBInstance::ACTION,
    DeleteDBInstanceEndpoint::ACTION,
    DeleteDBInstanceEndpointAddress::ACTION,
    DeleteDBInstanceReplication::ACTION,
    DeleteDBInstanceSecurityGroupRule::ACTION,
    DeleteDBNodes::ACTION,
    DeleteDBProxyEndpointAddress::ACTION,
    DeleteDatabase::ACTION,
    DeleteGadInstance::ACTION,
    DeleteMaskingRules::ACTION,
    DeleteParameterGroup::ACTION,
    DeleteParameterTimedScheduleTask::ACTION,
    DeletePostgresExtensions::ACTION,
    DeleteRCClusterNodes::ACTION,
    DeleteRCDeploymentSet::ACTION,
    DeleteRCDisk::ACTION,
    DeleteRCInstance::ACTION,
    DeleteRCInstances::ACTION,
    DeleteRCNodePool::ACTION,
    DeleteRCSnapshot::ACTION,
    DeleteRCVCluster::ACTION,
    DeleteReplicationLink::ACTION,
    DeleteSecret::ACTION,
    DeleteSlot::ACTION,
    DeleteUserBackupFile::ACTION,
    DescibeImportsFromDatabase::ACTION,
    DescribeADInfo::ACTION,
    DescribeAccountMaskingPrivilege::ACTION,
    DescribeAccounts::ACTION,
    DescribeActionEventPolicy::ACTION,
    DescribeActiveOperationMaintainConf::ACTION,
    DescribeActiveOperationTasks::ACTION,
    DescribeAllWhitelistTemplate::ACTION,
    DescribeAnalyticdbByPrimaryDBInstance::ACTION,
    DescribeAvailableClasses::ACTION,
    DescribeAvailableCrossRegion::ACTION,
    DescribeAvailableMetrics::ACTION,
    DescribeAvailableRecoveryTime::ACTION,
    DescribeAvailableZones::ACTION,
    DescribeBackupDatabase::ACTION,
    DescribeBackupPolicy::ACTION,
    DescribeBackupTasks::ACTION,
    DescribeBackups::ACTION,
    DescribeBinlogFiles::ACTION,
    DescribeCharacterSetName::ACTION,
    DescribeClassDetails::ACTION,
    DescribeCloudMigrationPrecheckResult::ACTION,
    DescribeCloudMigrationResult::ACTION,
    DescribeCollationTimeZones::ACTION,
    DescribeComputeBurstConfig::ACTION,
    DescribeCrossBackupMetaList::ACTION,
    DescribeCrossRegionBackupDBInstance::ACTION,
    DescribeCrossRegionBackups::ACTION,
    DescribeCrossRegionLogBackupFiles::ACTION,
    DescribeCurrentModifyOrder::ACTION,
    DescribeCustinsResourceInfo::ACTION,
    DescribeDBInstanceAttribute::ACTION,
    DescribeDBInstanceByTags::ACTION,
    DescribeDBInstanceCLS::ACTION,
    DescribeDBInstanceConnectivity::ACTION,
    DescribeDBInstanceDetail::ACTION,
    DescribeDBInstanceEncryptionKey::ACTION,
    DescribeDBInstanceEndpoints::ACTION,
    DescribeDBInstanceHAConfig::ACTION,
    DescribeDBInstanceIPArrayList::ACTION,
    DescribeDBInstanceIpHostname::ACTION,
    DescribeDBInstanceMetrics::ACTION,
    DescribeDBInstanceMonitor::ACTION,
    DescribeDBInstanceNetInfo::ACTION,
    DescribeDBInstanceNetInfoForChannel::ACTION,
    DescribeDBInstancePerformance::ACTION,
    DescribeDBInstancePromoteActivity::ACTION,
    DescribeDBInstanceProxyConfiguration::ACTION,
    DescribeDBInstanceReplication::ACTION,
    DescribeDBInstanceSSL::ACTION,
    DescribeDBInstanceSecurityGroupRule::ACTION,
    DescribeDBInstanceSwitchLog::ACTION,
    DescribeDBInstanceTDE::ACTION,
    DescribeDBInstances::ACTION,
    DescribeDBInstancesAsCsv::ACTION,
    DescribeDBInstancesByExpireTime::ACTION,
    DescribeDBInstancesByPerformance::ACTION,
    DescribeDBInstancesForClone::ACTION,
    DescribeDBMiniEngineVersions::ACTION,
    DescribeDBProxy::ACTION,
    DescribeDBProxyEndpoint::ACTION,
    DescribeDBProxyPerformance::ACTION,
    DescribeDTCSecurityIpHostsForSQLServer::ACTION,
    DescribeDatabases::ACTION,
    DescribeDedicatedHostGroups::ACTION,
    DescribeDedicatedHosts::ACTION,
    DescribeDetachedBackups::ACTION,
    DescribeErrorLogs::ACTION,
    DescribeEvents::ACTION,
    DescribeGadInstances::ACTION,
    DescribeHADiagnoseConfig::ACTION,
    DescribeHASwitchConfig::ACTION,
    DescribeHistoryEvents::ACTION,
    DescribeHistoryEventsStat::ACTION,
    DescribeHistoryTasks::ACTION,
    DescribeHistoryTasksStat::ACTION,
    DescribeHostGroupElasticStrategyParameters::ACTION,
    DescribeHostWebShell::ACTION,
    DescribeImportTask::ACTION,
    DescribeImportTaskValidation::ACTION,
    DescribeInstanceAutoRenewalAttribute::ACTION,
    DescribeInstanceCrossBackupPolicy::ACTION,
    DescribeInstanceKeywords::ACTION,
    DescribeInstanceLinkedWhitelistTemplate::ACTION,
    DescribeKmsAssociateResources::ACTION,
    DescribeLocalAvailableRecoveryTime::ACTION,
    DescribeLogBackupFiles::ACTION,
    DescribeMarketingActivity::ACTION,
    DescribeMaskingRules::ACTION,
    DescribeMetaList::ACTION,
    DescribeMigrateTaskById::ACTION,
    DescribeMigrateTasks::ACTION,
    DescribeModifyPGHbaConfigLog::ACTION,
    DescribeModifyParameterLog::ACTION,
    DescribeOssDownloads::ACTION,
    DescribePGHbaConfig::ACTION,
    DescribeParameterGroup::ACTION,
    DescribeParameterGroups::ACTION,
    DescribeParameterTemplates::ACTION,
    DescribeParameterTimedScheduleTask::ACTION,
    DescribeParameters::ACTION,
    DescribePostgresExtensions::ACTION,
    DescribePrice::ACTION,
    DescribeQuickSaleConfig::ACTION,
    DescribeRCAvailableResource::ACTION,
    DescribeRCCloudAssistantStatus::ACTION,
    DescribeRCClusterConfig::ACTION,
    DescribeRCClusterNodes::ACTION,
    DescribeRCClusters::ACTION,
    DescribeRCDeploymentSets::ACTION,
    DescribeRCDisks::ACTION,
    DescribeRCElasticScaling::ACTION,
    DescribeRCImageList::ACTION,
    DescribeRCInstanceAttribute::ACTION,
    DescribeRCInstanceDdosCount::ACTION,
    DescribeRCInstanceHistoryEvents::ACTION,
    DescribeRCInstanceIpAddress::ACTION,
    DescribeRCInstanceTypeFamilies::ACTION,
    DescribeRCInstanceTypes::ACTION,
    DescribeRCInstanceVncUrl::ACTION,
    DescribeRCInstances::ACTION,
    DescribeRCInvocationResults::ACTION,
    DescribeRCMetricList::ACTION,
    DescribeRCNetworkInterfaces::ACTION,
    DescribeRCNodePool::ACTION,
    DescribeRCResourcesModification::ACTION,
    DescribeRCSecurityGroupList::ACTION,
    DescribeRCSecurityGroupPermission::ACTION,
    DescribeRCSnapshots::ACTION,
    DescribeRCVCluster::ACTION,
    DescribeRdsResourceSettings::ACTION,
    DescribeReadDBInstanceDelay::ACTION,
    DescribeRegionInfos::ACTION,
    DescribeRegions::ACTION,
    DescribeRenewalPrice::ACTION,
    DescribeReplicationLinkLogs::ACTION,
    DescribeResourceDetails::ACTION,
    DescribeResourceUsage::ACTION,
    DescribeSQLCollectorPolicy::ACTION,
    DescribeSQLCollectorRetention::ACTION,
    DescribeSQLLogFiles::ACTION,
    DescribeSQLLogRecords::ACTION,
    DescribeSQLLogReportList::ACTION,
    DescribeSQLServerUpgradeVersions::ACTION,
    DescribeSecrets::ACTION,
    DescribeSecurityGroupConfiguration::ACTION,
    DescribeSlots::ACTION,
    DescribeSlowLogRecords::ACTION,
    DescribeSlowLogs::ACTION,
    DescribeSupportOnlineResizeDisk::ACTION,
    DescribeTags::ACTION,
    DescribeTasks::ACTION,
    DescribeUpgradeMajorVersionPrecheckTask::ACTION,
    DescribeUpgradeMajorVersionTasks::ACTION,
    DescribeVSwitchList::ACTION,
    DescribeVSwitches::ACTION,
    DescribeVpcs::ACTION,
    DescribeWhitelistTemplate::ACTION,
    DescribeWhitelistTemplateLinkedInstance::ACTION,
    DestroyDBInstance::ACTION,
    DetachGadInstanceMember::ACTION,
    DetachRCDisk::ACTION,
    DetachWhitelistTemplateToInstance::ACTION,
    EnableBackupEncryption::ACTION,
    EvaluateLocalExtendDisk::ACTION,
    GetDBInstanceTopology::ACTION,
    GetDbProxyInstanceSsl::ACTION,
    GrantAccountPrivilege::ACTION,
    GrantOperatorPermission::ACTION,
    ImportUserBackupFile::ACTION,
    InstallRCCloudAssistant::ACTION,
    ListClasses::ACTION,
    ListImportTasks::ACTION,
    ListRCVClusters::ACTION,
    ListTagResources::ACTION,
    ListUserBackupFiles::ACTION,
    LockAccount::ACTION,
    MigrateConnectionToOtherZone::ACTION,
    MigrateDBInstance::ACTION,
    MigrateDBNodes::ACTION,
    MigrateSecurityIPMode::ACTION,
    MigrateToOtherZone::ACTION,
    ModifyADInfo::ACTION,
    ModifyAccountCheckPolicy::ACTION,
    ModifyAccountDescription::ACTION,
    ModifyAccountMaskingPrivilege::ACTION,
    ModifyAccountSecurityPolicy::ACTION,
    ModifyActionEventPolicy::ACTION,
    ModifyActiveOperationTasks::ACTION,
    ModifyBackupPolicy::ACTION,
    ModifyBackupSetExpireTime::ACTION,
    ModifyCollationTimeZone::ACTION,
    ModifyComputeBurstConfig::ACTION,
    ModifyCustinsResource::ACTION,
    ModifyDBDescription::ACTION,
    ModifyDBInstance::ACTION,
    ModifyDBInstanceAutoUpgradeMinorVersion::ACTION,
    ModifyDBInstanceCLS::ACTION,
    ModifyDBInstanceConfig::ACTION,
    ModifyDBInstanceConnectionString::ACTION,
    ModifyDBInstanceDelayedReplicationTime::ACTION,
    ModifyDBInstanceDeletionProtection::ACTION,
    ModifyDBInstanceDescription::ACTION,
    ModifyDBInstanceEndpoint::ACTION,
    ModifyDBInstanceEndpointAddress::ACTION,
    ModifyDBInstanceHAConfig::ACTION,
    ModifyDBInstanceMaintainTime::ACTION,
    ModifyDBInstanceMetrics::ACTION,
    ModifyDBInstanceMonitor::ACTION,
    ModifyDBInstanceNetworkExpireTime::ACTION,
    ModifyDBInstanceNetworkType::ACTION,
    ModifyDBInstancePayType::ACTION,
    ModifyDBInstanceReplicationSwitch::ACTION,
    ModifyDBInstanceSSL::ACTION,
    ModifyDBInstanceSecurityGroupRule::ACTION,
    ModifyDBInstanceSpec::ACTION,
    ModifyDBInstanceTDE::ACTION,
    ModifyDBInstanceVectorSupportStatus::ACTION,
    ModifyDBNode::ACTION,
    ModifyDBProxy::ACTION,
    ModifyDBProxyEndpoint::ACTION,
    ModifyDBProxyEndpointAddress::ACTION,
    ModifyDBProxyInstance::ACTION,
    ModifyDTCSecurityIpHostsForSQLServer::ACTION,
    ModifyDasInstanceConfig::ACTION,
    ModifyDatabaseConfig::ACTION,
    ModifyDbProxyInstanceSsl::ACTION,
    ModifyEventInfo::ACTION,
    ModifyHADiagnoseConfig::ACTION,
    ModifyHASwitchConfig::ACTION,
    ModifyImportTask::ACTION,
    ModifyInstanceAutoRenewalAttribute::ACTION,
    ModifyInstanceCrossBackupPolicy::ACTION,
    ModifyMaskingRules::ACTION,
    ModifyPGHbaConfig::ACTION,
    ModifyParameter::ACTION,
    ModifyParameterGroup::ACTION,
    ModifyParameterTimedScheduleTask::ACTION,
    ModifyRCDeploymentSetAttribute::ACTION,
    ModifyRCDiskAttribute::ACTION,
    ModifyRCDiskChargeType::ACTION,
    ModifyRCDiskSpec::ACTION,
    ModifyRCElasticScaling::ACTION,
    ModifyRCInstance::ACTION,
    ModifyRCInstanceAttribute::ACTION,
    ModifyRCInstanceChargeType::ACTION,
    ModifyRCInstanceDescription::ACTION,
    ModifyRCInstanceKeyPair::ACTION,
    ModifyRCInstanceNetworkSpec::ACTION,
    ModifyRCInstanceVpcAttribute::ACTION,
    ModifyRCSecurityGroupPermission::ACTION,
    ModifyRCVCluster::ACTION,
    ModifyReadWriteSplittingConnection::ACTION,
    ModifyReadonlyInstanceDelayReplicationTime::ACTION,
    ModifyResourceGroup::ACTION,
    ModifySQLCollectorPolicy::ACTION,
    ModifySQLCollectorRetention::ACTION,
    ModifySecurityGroupConfiguration::ACTION,
    ModifySecurityIps::ACTION,
    ModifyTaskInfo::ACTION,
    ModifyWhitelistTemplate::ACTION,
    PreCheckCreateOrderForDeleteDBNodes::ACTION,
    PrecheckDuckDBDependency::ACTION,
    PurgeDBInstanceLog::ACTION,
    QueryNotify::ACTION,
    QueryRecommendByCode::ACTION,
    RdsCustomInit::ACTION,
    RebootRCInstance::ACTION,
    RebootRCInstances::ACTION,
    RebuildDBInstance::ACTION,
    RebuildReplicationLink::ACTION,
    ReceiveDBInstance::ACTION,
    RecoveryDBInstance::ACTION,
    RedeployRCInstance::ACTION,
    ReleaseInstanceConnection::ACTION,
    ReleaseInstancePublicConnection::ACTION,
    ReleaseReadWriteSplittingConnection::ACTION,
    RemoveTagsFromResource::ACTION,
    RenewInstance::ACTION,
    RenewRCInstance::ACTION,
    ReplaceRCInstanceSystemDisk::ACTION,
    ResetAccount::ACTION,
    ResetAccountPassword::ACTION,
    ResizeRCInstanceDisk::ACTION,
    RestartDBInstance::ACTION,
    RestoreDdrTable::ACTION,
    RestoreTable::ACTION,
    RevokeAccountPrivilege::ACTION,
    RevokeOperatorPermission::ACTION,
    RevokeRCSecurityGroupPermission::ACTION,
    RunRCCommand::ACTION,
    RunRCInstances::ACTION,
    StartDBInstance::ACTION,
    StartRCInstance::ACTION,
    StartRCInstances::ACTION,
    StopDBInstance::ACTION,
    StopRCInstance::ACTION,
    StopRCInstances::ACTION,
    SwitchDBInstanceHA::ACTION,
    SwitchDBInstanceNetType::ACTION,
    SwitchDBInstanceVpc::ACTION,
    SwitchOverMajorVersionUpgrade::ACTION,
    SwitchReplicationLink::ACTION,
    SyncRCKeyPair::ACTION,
    SyncRCSecurityGroup::ACTION,
    TagResources::ACTION,
    TerminateMigrateTask::ACTION,
    TransformDBInstancePayType::ACTION,
    UnassociateEipAddressWithRCInstance::ACTION,
    UnlockAccount::ACTION,
    UntagResources::ACTION,
    UpdateDBInstanceReplication::ACTION,
    UpdatePostgresExtensions::ACTION,
    UpdateUserBackupFile::ACTION,
    UpgradeDBInstanceEngineVersion::ACTION,
    UpgradeDBInstanceKernelVersion::ACTION,
    UpgradeDBInstanceMajorVersion::ACTION,
    UpgradeDBInstanceMajorVersionPrecheck::ACTION,
    UpgradeDBProxyInstanceKernelVersion::ACTION,
    ValidateImportTask::ACTION,
];

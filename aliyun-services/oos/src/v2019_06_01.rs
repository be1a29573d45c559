// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! oos, API version 2019-06-01: 104 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/oos/2019-06-01)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod analyze_git_repository;
pub mod cancel_execution;
pub mod change_resource_group;
pub mod check_git_repo_file_exists;
pub mod check_git_repository_exists;
pub mod continue_deploy_application_group;
pub mod create_application;
pub mod create_application_group;
pub mod create_chat_configuration;
pub mod create_deploy_revision;
pub mod create_git_repository;
pub mod create_ops_item;
pub mod create_parameter;
pub mod create_patch_baseline;
pub mod create_secret_parameter;
pub mod create_state_configuration;
pub mod create_template;
pub mod delete_application;
pub mod delete_application_group;
pub mod delete_chat_configuration;
pub mod delete_executions;
pub mod delete_ops_items;
pub mod delete_parameter;
pub mod delete_patch_baseline;
pub mod delete_secret_parameter;
pub mod delete_state_configurations;
pub mod delete_template;
pub mod delete_templates;
pub mod deploy_application_group;
pub mod describe_application_group_bill;
pub mod describe_regions;
mod endpoints;
pub mod errors;
pub mod generate_execution_policy;
pub mod generate_ops_item;
pub mod get_application;
pub mod get_application_group;
pub mod get_chat_configuration;
pub mod get_execution_template;
pub mod get_git_branch;
pub mod get_git_repository;
pub mod get_inventory_schema;
pub mod get_ops_item;
pub mod get_parameter;
pub mod get_parameters;
pub mod get_parameters_by_path;
pub mod get_patch_baseline;
pub mod get_secret_parameter;
pub mod get_secret_parameters;
pub mod get_secret_parameters_by_path;
pub mod get_service_settings;
pub mod get_template;
pub mod get_template_parameter_constraints;
pub mod list_actions;
pub mod list_application_groups;
pub mod list_applications;
pub mod list_chat_configurations;
pub mod list_execution_logs;
pub mod list_execution_risky_tasks;
pub mod list_executions;
pub mod list_git_accounts;
pub mod list_git_branches;
pub mod list_git_organizations;
pub mod list_git_repositories;
pub mod list_git_repository_contents;
pub mod list_instance_package_states;
pub mod list_instance_patch_states;
pub mod list_instance_patches;
pub mod list_inventory_entries;
pub mod list_ops_items;
pub mod list_parameter_versions;
pub mod list_parameters;
pub mod list_patch_baselines;
pub mod list_resource_execution_status;
pub mod list_secret_parameter_versions;
pub mod list_secret_parameters;
pub mod list_state_configurations;
pub mod list_tag_keys;
pub mod list_tag_resources;
pub mod list_tag_values;
pub mod list_task_execution_invocations;
pub mod list_task_executions;
pub mod list_template_versions;
pub mod list_templates;
pub mod notify_execution;
pub mod register_default_patch_baseline;
pub mod search_inventory;
pub mod set_service_settings;
pub mod start_debug_execution;
pub mod start_execution;
pub mod tag_resources;
pub mod trigger_execution;
pub mod untag_resources;
pub mod update_application;
pub mod update_application_group;
pub mod update_chat_configuration;
pub mod update_execution;
pub mod update_instance_package_state;
pub mod update_ops_item;
pub mod update_parameter;
pub mod update_patch_baseline;
pub mod update_secret_parameter;
pub mod update_state_configuration;
pub mod update_template;
pub mod update_template_attributes;
pub mod validate_template_content;

use aliyun_rpc_core::{Action, RpcAction};

pub use analyze_git_repository::{AnalyzeGitRepository, AnalyzeGitRepositoryResponse};
pub use cancel_execution::{CancelExecution, CancelExecutionResponse};
pub use change_resource_group::{ChangeResourceGroup, ChangeResourceGroupResponse};
pub use check_git_repo_file_exists::{CheckGitRepoFileExists, CheckGitRepoFileExistsResponse};
pub use check_git_repository_exists::{CheckGitRepositoryExists, CheckGitRepositoryExistsResponse};
pub use continue_deploy_application_group::{
    ContinueDeployApplicationGroup, ContinueDeployApplicationGroupResponse,
};
pub use create_application::{CreateApplication, CreateApplicationResponse};
pub use create_application_group::{CreateApplicationGroup, CreateApplicationGroupResponse};
pub use create_chat_configuration::{CreateChatConfiguration, CreateChatConfigurationResponse};
pub use create_deploy_revision::{CreateDeployRevision, CreateDeployRevisionResponse};
pub use create_git_repository::{CreateGitRepository, CreateGitRepositoryResponse};
pub use create_ops_item::{CreateOpsItem, CreateOpsItemResponse};
pub use create_parameter::{CreateParameter, CreateParameterResponse};
pub use create_patch_baseline::{CreatePatchBaseline, CreatePatchBaselineResponse};
pub use create_secret_parameter::{CreateSecretParameter, CreateSecretParameterResponse};
pub use create_state_configuration::{CreateStateConfiguration, CreateStateConfigurationResponse};
pub use create_template::{CreateTemplate, CreateTemplateResponse};
pub use delete_application::{DeleteApplication, DeleteApplicationResponse};
pub use delete_application_group::{DeleteApplicationGroup, DeleteApplicationGroupResponse};
pub use delete_chat_configuration::{DeleteChatConfiguration, DeleteChatConfigurationResponse};
pub use delete_executions::{DeleteExecutions, DeleteExecutionsResponse};
pub use delete_ops_items::{DeleteOpsItems, DeleteOpsItemsResponse};
pub use delete_parameter::{DeleteParameter, DeleteParameterResponse};
pub use delete_patch_baseline::{DeletePatchBaseline, DeletePatchBaselineResponse};
pub use delete_secret_parameter::{DeleteSecretParameter, DeleteSecretParameterResponse};
pub use delete_state_configurations::{
    DeleteStateConfigurations, DeleteStateConfigurationsResponse,
};
pub use delete_template::{DeleteTemplate, DeleteTemplateResponse};
pub use delete_templates::{DeleteTemplates, DeleteTemplatesResponse};
pub use deploy_application_group::{DeployApplicationGroup, DeployApplicationGroupResponse};
pub use describe_application_group_bill::{
    DescribeApplicationGroupBill, DescribeApplicationGroupBillResponse,
};
pub use describe_regions::{DescribeRegions, DescribeRegionsResponse};
pub use endpoints::ENDPOINTS;
pub use generate_execution_policy::{GenerateExecutionPolicy, GenerateExecutionPolicyResponse};
pub use generate_ops_item::{GenerateOpsItem, GenerateOpsItemResponse};
pub use get_application::{GetApplication, GetApplicationResponse};
pub use get_application_group::{GetApplicationGroup, GetApplicationGroupResponse};
pub use get_chat_configuration::{GetChatConfiguration, GetChatConfigurationResponse};
pub use get_execution_template::{GetExecutionTemplate, GetExecutionTemplateResponse};
pub use get_git_branch::{GetGitBranch, GetGitBranchResponse};
pub use get_git_repository::{GetGitRepository, GetGitRepositoryResponse};
pub use get_inventory_schema::{GetInventorySchema, GetInventorySchemaResponse};
pub use get_ops_item::{GetOpsItem, GetOpsItemResponse};
pub use get_parameter::{GetParameter, GetParameterResponse};
pub use get_parameters::{GetParameters, GetParametersResponse};
pub use get_parameters_by_path::{GetParametersByPath, GetParametersByPathResponse};
pub use get_patch_baseline::{GetPatchBaseline, GetPatchBaselineResponse};
pub use get_secret_parameter::{GetSecretParameter, GetSecretParameterResponse};
pub use get_secret_parameters::{GetSecretParameters, GetSecretParametersResponse};
pub use get_secret_parameters_by_path::{
    GetSecretParametersByPath, GetSecretParametersByPathResponse,
};
pub use get_service_settings::{GetServiceSettings, GetServiceSettingsResponse};
pub use get_template::{GetTemplate, GetTemplateResponse};
pub use get_template_parameter_constraints::{
    GetTemplateParameterConstraints, GetTemplateParameterConstraintsResponse,
};
pub use list_actions::{ListActions, ListActionsResponse};
pub use list_application_groups::{ListApplicationGroups, ListApplicationGroupsResponse};
pub use list_applications::{ListApplications, ListApplicationsResponse};
pub use list_chat_configurations::{ListChatConfigurations, ListChatConfigurationsResponse};
pub use list_execution_logs::{ListExecutionLogs, ListExecutionLogsResponse};
pub use list_execution_risky_tasks::{ListExecutionRiskyTasks, ListExecutionRiskyTasksResponse};
pub use list_executions::{ListExecutions, ListExecutionsResponse};
pub use list_git_accounts::{ListGitAccounts, ListGitAccountsResponse};
pub use list_git_branches::{ListGitBranches, ListGitBranchesResponse};
pub use list_git_organizations::{ListGitOrganizations, ListGitOrganizationsResponse};
pub use list_git_repositories::{ListGitRepositories, ListGitRepositoriesResponse};
pub use list_git_repository_contents::{
    ListGitRepositoryContents, ListGitRepositoryContentsResponse,
};
pub use list_instance_package_states::{
    ListInstancePackageStates, ListInstancePackageStatesResponse,
};
pub use list_instance_patch_states::{ListInstancePatchStates, ListInstancePatchStatesResponse};
pub use list_instance_patches::{ListInstancePatches, ListInstancePatchesResponse};
pub use list_inventory_entries::{ListInventoryEntries, ListInventoryEntriesResponse};
pub use list_ops_items::{ListOpsItems, ListOpsItemsResponse};
pub use list_parameter_versions::{ListParameterVersions, ListParameterVersionsResponse};
pub use list_parameters::{ListParameters, ListParametersResponse};
pub use list_patch_baselines::{ListPatchBaselines, ListPatchBaselinesResponse};
pub use list_resource_execution_status::{
    ListResourceExecutionStatus, ListResourceExecutionStatusResponse,
};
pub use list_secret_parameter_versions::{
    ListSecretParameterVersions, ListSecretParameterVersionsResponse,
};
pub use list_secret_parameters::{ListSecretParameters, ListSecretParametersResponse};
pub use list_state_configurations::{ListStateConfigurations, ListStateConfigurationsResponse};
pub use list_tag_keys::{ListTagKeys, ListTagKeysResponse};
pub use list_tag_resources::{ListTagResources, ListTagResourcesResponse};
pub use list_tag_values::{ListTagValues, ListTagValuesResponse};
pub use list_task_execution_invocations::{
    ListTaskExecutionInvocations, ListTaskExecutionInvocationsResponse,
};
pub use list_task_executions::{ListTaskExecutions, ListTaskExecutionsResponse};
pub use list_template_versions::{ListTemplateVersions, ListTemplateVersionsResponse};
pub use list_templates::{ListTemplates, ListTemplatesResponse};
pub use notify_execution::{NotifyExecution, NotifyExecutionResponse};
pub use register_default_patch_baseline::{
    RegisterDefaultPatchBaseline, RegisterDefaultPatchBaselineResponse,
};
pub use search_inventory::{SearchInventory, SearchInventoryResponse};
pub use set_service_settings::{SetServiceSettings, SetServiceSettingsResponse};
pub use start_debug_execution::{StartDebugExecution, StartDebugExecutionResponse};
pub use start_execution::{StartExecution, StartExecutionResponse};
pub use tag_resources::{TagResources, TagResourcesResponse};
pub use trigger_execution::{TriggerExecution, TriggerExecutionResponse};
pub use untag_resources::{UntagResources, UntagResourcesResponse};
pub use update_application::{UpdateApplication, UpdateApplicationResponse};
pub use update_application_group::{UpdateApplicationGroup, UpdateApplicationGroupResponse};
pub use update_chat_configuration::{UpdateChatConfiguration, UpdateChatConfigurationResponse};
pub use update_execution::{UpdateExecution, UpdateExecutionResponse};
pub use update_instance_package_state::{
    UpdateInstancePackageState, UpdateInstancePackageStateResponse,
};
pub use update_ops_item::{UpdateOpsItem, UpdateOpsItemResponse};
pub use update_parameter::{UpdateParameter, UpdateParameterResponse};
pub use update_patch_baseline::{UpdatePatchBaseline, UpdatePatchBaselineResponse};
pub use update_secret_parameter::{UpdateSecretParameter, UpdateSecretParameterResponse};
pub use update_state_configuration::{UpdateStateConfiguration, UpdateStateConfigurationResponse};
pub use update_template::{UpdateTemplate, UpdateTemplateResponse};
pub use update_template_attributes::{UpdateTemplateAttributes, UpdateTemplateAttributesResponse};
pub use validate_template_content::{ValidateTemplateContent, ValidateTemplateContentResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AnalyzeGitRepository::ACTION,
    CancelExecution::ACTION,
    ChangeResourceGroup::ACTION,
    CheckGitRepoFileExists::ACTION,
    CheckGitRepositoryExists::ACTION,
    ContinueDeployApplicationGroup::ACTION,
    CreateApplication::ACTION,
    CreateApplicationGroup::ACTION,
    CreateChatConfiguration::ACTION,
    CreateDeployRevision::ACTION,
    CreateGitRepository::ACTION,
    CreateOpsItem::ACTION,
    CreateParameter::ACTION,
    CreatePatchBaseline::ACTION,
    CreateSecretParameter::ACTION,
    CreateStateConfiguration::ACTION,
    CreateTemplate::ACTION,
    DeleteApplication::ACTION,
    DeleteApplicationGroup::ACTION,
    DeleteChatConfiguration::ACTION,
    DeleteExecutions::ACTION,
    DeleteOpsItems::ACTION,
    DeleteParameter::ACTION,
    DeletePatchBaseline::ACTION,
    DeleteSecretParameter::ACTION,
    DeleteStateConfigurations::ACTION,
    DeleteTemplate::ACTION,
    DeleteTemplates::ACTION,
    DeployApplicationGroup::ACTION,
    DescribeApplicationGroupBill::ACTION,
    DescribeRegions::ACTION,
    GenerateExecutionPolicy::ACTION,
    GenerateOpsItem::ACTION,
    GetApplication::ACTION,
    GetApplicationGroup::ACTION,
    GetChatConfiguration::ACTION,
    GetExecutionTemplate::ACTION,
    GetGitBranch::ACTION,
    GetGitRepository::ACTION,
    GetInventorySchema::ACTION,
    GetOpsItem::ACTION,
    GetParameter::ACTION,
    GetParameters::ACTION,
    GetParametersByPath::ACTION,
    GetPatchBaseline::ACTION,
    GetSecretParameter::ACTION,
    GetSecretParameters::ACTION,
    GetSecretParametersByPath::ACTION,
    GetServiceSettings::ACTION,
    GetTemplate::ACTION,
    GetTemplateParameterConstraints::ACTION,
    ListActions::ACTION,
    ListApplicationGroups::ACTION,
    ListApplications::ACTION,
    ListChatConfigurations::ACTION,
    ListExecutionLogs::ACTION,
    ListExecutionRiskyTasks::ACTION,
    ListExecutions::ACTION,
    ListGitAccounts::ACTION,
    ListGitBranches::ACTION,
    ListGitOrganizations::ACTION,
    ListGitRepositories::ACTION,
    ListGitRepositoryContents::ACTION,
    ListInstancePackageStates::ACTION,
    ListInstancePatchStates::ACTION,
    ListInstancePatches::ACTION,
    ListInventoryEntries::ACTION,
    ListOpsItems::ACTION,
    ListParameterVersions::ACTION,
    ListParameters::ACTION,
    ListPatchBaselines::ACTION,
    ListResourceExecutionStatus::ACTION,
    ListSecretParameterVersions::ACTION,
    ListSecretParameters::ACTION,
    ListStateConfigurations::ACTION,
    ListTagKeys::ACTION,
    ListTagResources::ACTION,
    ListTagValues::ACTION,
    ListTaskExecutionInvocations::ACTION,
    ListTaskExecutions::ACTION,
    ListTemplateVersions::ACTION,
    ListTemplates::ACTION,
    NotifyExecution::ACTION,
    RegisterDefaultPatchBaseline::ACTION,
    SearchInventory::ACTION,
    SetServiceSettings::ACTION,
    StartDebugExecution::ACTION,
    StartExecution::ACTION,
    TagResources::ACTION,
    TriggerExecution::ACTION,
    UntagResources::ACTION,
    UpdateApplication::ACTION,
    UpdateApplicationGroup::ACTION,
    UpdateChatConfiguration::ACTION,
    UpdateExecution::ACTION,
    UpdateInstancePackageState::ACTION,
    UpdateOpsItem::ACTION,
    UpdateParameter::ACTION,
    UpdatePatchBaseline::ACTION,
    UpdateSecretParameter::ACTION,
    UpdateStateConfiguration::ACTION,
    UpdateTemplate::ACTION,
    UpdateTemplateAttributes::ACTION,
    ValidateTemplateContent::ACTION,
];

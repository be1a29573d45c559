// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Tag, API version 2018-08-28: 33 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Tag/2018-08-28)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod attach_policy;
pub mod check_created_by_enabled;
pub mod close_created_by;
pub mod create_associated_resource_rules;
pub mod create_policy;
pub mod create_tags;
pub mod delete_associated_resource_rule;
pub mod delete_policy;
pub mod delete_tag;
pub mod describe_regions;
pub mod detach_policy;
pub mod disable_policy_type;
pub mod enable_policy_type;
mod endpoints;
pub mod errors;
pub mod generate_config_rule_report;
pub mod get_config_rule_report;
pub mod get_effective_policy;
pub mod get_policy;
pub mod get_policy_enable_status;
pub mod list_associated_resource_rules;
pub mod list_config_rules_for_target;
pub mod list_policies;
pub mod list_policies_for_target;
pub mod list_resources_by_tag;
pub mod list_support_resource_types;
pub mod list_tag_keys;
pub mod list_tag_resources;
pub mod list_tag_values;
pub mod list_targets_for_policy;
pub mod modify_policy;
pub mod open_created_by;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_associated_resource_rule;

use aliyun_rpc_core::{Action, RpcAction};

pub use attach_policy::{AttachPolicy, AttachPolicyResponse};
pub use check_created_by_enabled::{CheckCreatedByEnabled, CheckCreatedByEnabledResponse};
pub use close_created_by::{CloseCreatedBy, CloseCreatedByResponse};
pub use create_associated_resource_rules::{
    CreateAssociatedResourceRules, CreateAssociatedResourceRulesResponse,
};
pub use create_policy::{CreatePolicy, CreatePolicyResponse};
pub use create_tags::{CreateTags, CreateTagsResponse};
pub use delete_associated_resource_rule::{
    DeleteAssociatedResourceRule, DeleteAssociatedResourceRuleResponse,
};
pub use delete_policy::{DeletePolicy, DeletePolicyResponse};
pub use delete_tag::{DeleteTag, DeleteTagResponse};
pub use describe_regions::{DescribeRegions, DescribeRegionsResponse};
pub use detach_policy::{DetachPolicy, DetachPolicyResponse};
pub use disable_policy_type::{DisablePolicyType, DisablePolicyTypeResponse};
pub use enable_policy_type::{EnablePolicyType, EnablePolicyTypeResponse};
pub use endpoints::ENDPOINTS;
pub use generate_config_rule_report::{GenerateConfigRuleReport, GenerateConfigRuleReportResponse};
pub use get_config_rule_report::{GetConfigRuleReport, GetConfigRuleReportResponse};
pub use get_effective_policy::{GetEffectivePolicy, GetEffectivePolicyResponse};
pub use get_policy::{GetPolicy, GetPolicyResponse};
pub use get_policy_enable_status::{GetPolicyEnableStatus, GetPolicyEnableStatusResponse};
pub use list_associated_resource_rules::{
    ListAssociatedResourceRules, ListAssociatedResourceRulesResponse,
};
pub use list_config_rules_for_target::{
    ListConfigRulesForTarget, ListConfigRulesForTargetResponse,
};
pub use list_policies::{ListPolicies, ListPoliciesResponse};
pub use list_policies_for_target::{ListPoliciesForTarget, ListPoliciesForTargetResponse};
pub use list_resources_by_tag::{ListResourcesByTag, ListResourcesByTagResponse};
pub use list_support_resource_types::{ListSupportResourceTypes, ListSupportResourceTypesResponse};
pub use list_tag_keys::{ListTagKeys, ListTagKeysResponse};
pub use list_tag_resources::{ListTagResources, ListTagResourcesResponse};
pub use list_tag_values::{ListTagValues, ListTagValuesResponse};
pub use list_targets_for_policy::{ListTargetsForPolicy, ListTargetsForPolicyResponse};
pub use modify_policy::{ModifyPolicy, ModifyPolicyResponse};
pub use open_created_by::{OpenCreatedBy, OpenCreatedByResponse};
pub use tag_resources::{TagResources, TagResourcesResponse};
pub use untag_resources::{UntagResources, UntagResourcesResponse};
pub use update_associated_resource_rule::{
    UpdateAssociatedResourceRule, UpdateAssociatedResourceRuleResponse,
};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AttachPolicy::ACTION,
    CheckCreatedByEnabled::ACTION,
    CloseCreatedBy::ACTION,
    CreateAssociatedResourceRules::ACTION,
    CreatePolicy::ACTION,
    CreateTags::ACTION,
    DeleteAssociatedResourceRule::ACTION,
    DeletePolicy::ACTION,
    DeleteTag::ACTION,
    DescribeRegions::ACTION,
    DetachPolicy::ACTION,
    DisablePolicyType::ACTION,
    EnablePolicyType::ACTION,
    GenerateConfigRuleReport::ACTION,
    GetConfigRuleReport::ACTION,
    GetEffectivePolicy::ACTION,
    GetPolicy::ACTION,
    GetPolicyEnableStatus::ACTION,
    ListAssociatedResourceRules::ACTION,
    ListConfigRulesForTarget::ACTION,
    ListPolicies::ACTION,
    ListPoliciesForTarget::ACTION,
    ListResourcesByTag::ACTION,
    ListSupportResourceTypes::ACTION,
    ListTagKeys::ACTION,
    ListTagResources::ACTION,
    ListTagValues::ACTION,
    ListTargetsForPolicy::ACTION,
    ModifyPolicy::ACTION,
    OpenCreatedBy::ACTION,
    TagResources::ACTION,
    UntagResources::ACTION,
    UpdateAssociatedResourceRule::ACTION,
];

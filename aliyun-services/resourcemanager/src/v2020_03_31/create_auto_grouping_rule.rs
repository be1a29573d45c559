// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateAutoGroupingRule`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Creates auto grouping rule.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CreateAutoGroupingRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS
)]
pub struct CreateAutoGroupingRule {
    /// Exclude region ids scope: at most 2000 characters, for example `cn-beijing,cn-guangzhou`.
    #[rpc(max_len = 2000)]
    pub exclude_region_ids_scope: Option<String>,
    /// Exclude resource group ids scope: at most 8000 characters, for example `rg-aekz******zj2oi,rg-aekz******r62ua`.
    #[rpc(max_len = 8000)]
    pub exclude_resource_group_ids_scope: Option<String>,
    /// Exclude resource ids scope: at most 5000 characters, for example `pc-uf6p******4h784y,rmq-cn-******ny0y`.
    #[rpc(max_len = 5000)]
    pub exclude_resource_ids_scope: Option<String>,
    /// Exclude resource types scope: at most 2000 characters, for example `mse.cluster,slb.loadbalancer`.
    #[rpc(max_len = 2000)]
    pub exclude_resource_types_scope: Option<String>,
    /// Region ids scope: at most 2000 characters, for example `cn-hangzhou,cn-shanghai`.
    #[rpc(max_len = 2000)]
    pub region_ids_scope: Option<String>,
    /// Resource group ids scope: at most 8000 characters, for example `rg-aekz******4b5ea,rg-aek2******fxykq`.
    #[rpc(max_len = 8000)]
    pub resource_group_ids_scope: Option<String>,
    /// Resource ids scope: at most 5000 characters, for example `i-2zee******ym49kfmwis,vpc-5ts6******fnw493g849a`.
    #[rpc(max_len = 5000)]
    pub resource_ids_scope: Option<String>,
    /// Resource types scope: at most 2000 characters, for example `rds.dbinstance,oss.bucket`.
    #[rpc(max_len = 2000)]
    pub resource_types_scope: Option<String>,
    /// Rule contents.
    #[rpc(dotted, required)]
    pub rule_contents: Vec<RuleContent>,
    /// Rule desc: at most 512 characters.
    #[rpc(max_len = 512)]
    pub rule_desc: Option<String>,
    /// Rule name: at most 128 characters.
    #[rpc(max_len = 128)]
    pub rule_name: String,
    /// Rule type, for example `custom_condition`.
    pub rule_type: String,
}

/// Rule content.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RuleContent {
    /// Auto grouping scope condition: at most 50000 characters.
    #[rpc(max_len = 50000)]
    pub auto_grouping_scope_condition: Option<String>,
    /// Target resource group condition: at most 255 characters.
    #[rpc(max_len = 255)]
    pub target_resource_group_condition: String,
}

/// Answer of [`CreateAutoGroupingRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateAutoGroupingRuleResponse {
    /// Id of the request.
    pub request_id: String,
    /// Rule id, for example `gr-acfo******hy6a`.
    pub rule_id: String,
}

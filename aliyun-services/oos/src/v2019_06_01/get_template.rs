// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetTemplate`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Gets template.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/GetTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetTemplate {
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Template name, for example `MyTemplate`.
    pub template_name: String,
    /// Template version, for example `v1`.
    pub template_version: Option<String>,
}

/// Answer of [`GetTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetTemplateResponse {
    /// Content.
    pub content: String,
    /// Id of the request.
    pub request_id: String,
    /// Template.
    pub template: Option<Template>,
}

/// Template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Template {
    /// Created by, for example `ACS`.
    pub created_by: String,
    /// Created date, UTC, for example `2019-05-16T10:26:14Z`.
    pub created_date: String,
    /// Description.
    pub description: String,
    /// Has trigger, for example `false`.
    pub has_trigger: Option<bool>,
    /// Hash.
    pub hash: String,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: String,
    /// Share type, for example `Public`.
    pub share_type: String,
    /// Shared accounts.
    pub shared_accounts: String,
    /// Tags.
    pub tags: JsonValue,
    /// Template format, for example `YAML`.
    pub template_format: String,
    /// Template id, for example `t-4bdb1745c171401883a2`.
    pub template_id: String,
    /// Template name, for example `ACS-ECS-CreateImage`.
    pub template_name: String,
    /// Template type, for example `Automation`.
    pub template_type: String,
    /// Template version, for example `v15`.
    pub template_version: String,
    /// Updated by, for example `ACS`.
    pub updated_by: String,
    /// Updated date, UTC, for example `2022-04-26T08:37:07Z`.
    pub updated_date: String,
    /// Version name, for example `version15`.
    pub version_name: String,
}

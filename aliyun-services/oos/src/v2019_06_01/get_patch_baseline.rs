// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetPatchBaseline`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets patch baseline.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/GetPatchBaseline)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct GetPatchBaseline {
    /// Name, for example `MyPatchBaseline`.
    pub name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`GetPatchBaseline`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetPatchBaselineResponse {
    /// Patch baseline.
    pub patch_baseline: Option<PatchBaseline>,
    /// Id of the request.
    pub request_id: String,
}

/// Patch baseline.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PatchBaseline {
    /// Approval rules.
    pub approval_rules: String,
    /// Approved patches.
    pub approved_patches: Vec<String>,
    /// Approved patches enable non security, for example `true`.
    pub approved_patches_enable_non_security: Option<bool>,
    /// Created by, for example `root(130900000)`.
    pub created_by: String,
    /// Created date, UTC, for example `2021-09-07T03:42:56Z`.
    pub created_date: String,
    /// Description, for example `UpdatePatchBaseline`.
    pub description: String,
    /// Id, for example `pb-445340b5c6504a85a300`.
    pub id: String,
    /// Is default, for example `false`.
    pub is_default: Option<bool>,
    /// Name, for example `MypatchBaseline`.
    pub name: String,
    /// Operation system, for example `Windows`.
    pub operation_system: String,
    /// Rejected patches.
    pub rejected_patches: Vec<String>,
    /// Rejected patches action, for example `ALLOW_AS_DEPENDENCY`.
    pub rejected_patches_action: String,
    /// Resource group id, for example `rg-acfmzmhzoaad5oq`.
    pub resource_group_id: String,
    /// Share type, for example `Private`.
    pub share_type: String,
    /// Sources.
    pub sources: Vec<String>,
    /// Tags.
    pub tags: Vec<Tag>,
    /// Updated by, for example `root(130900000)`.
    pub updated_by: String,
    /// Updated date, UTC, for example `2021-09-08T07:26:38Z`.
    pub updated_date: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Tag key, for example `key`.
    pub tag_key: String,
    /// Tag value, for example `value`.
    pub tag_value: String,
}

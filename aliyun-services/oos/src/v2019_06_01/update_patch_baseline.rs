// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdatePatchBaseline`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Updates patch baseline.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/UpdatePatchBaseline)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct UpdatePatchBaseline {
    /// Approval rules.
    pub approval_rules: Option<String>,
    /// Approved patches.
    #[rpc(json)]
    pub approved_patches: Vec<String>,
    /// Approved patches enable non security, for example `true`.
    pub approved_patches_enable_non_security: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `UpdatePatchBaseline`.
    pub description: Option<String>,
    /// Name, for example `MyPatchBaseline`.
    pub name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Rejected patches.
    #[rpc(json)]
    pub rejected_patches: Vec<String>,
    /// Rejected patches action, for example `ALLOW_AS_DEPENDENCY`.
    pub rejected_patches_action: Option<String>,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// Sources.
    #[rpc(json)]
    pub sources: Vec<String>,
    /// Tags.
    #[rpc(json)]
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `key`.
    pub key: Option<String>,
    /// Value, for example `value`.
    pub value: Option<String>,
}

/// Answer of [`UpdatePatchBaseline`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdatePatchBaselineResponse {
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
    /// Name, for example `MyPatchBaseline`.
    pub name: String,
    /// Operation system, for example `Windows`.
    pub operation_system: String,
    /// Rejected patches.
    pub rejected_patches: Vec<String>,
    /// Rejected patches action, for example `ALLOW_AS_DEPENDENCY`.
    pub rejected_patches_action: String,
    /// Resource group id, for example `rg-acfmy2zdbbjplii`.
    pub resource_group_id: String,
    /// Share type, for example `Private`.
    pub share_type: String,
    /// Sources.
    pub sources: Vec<String>,
    /// Tags.
    pub tags: Vec<PatchBaselineTag>,
    /// Updated by, for example `root(130900000)`.
    pub updated_by: String,
    /// Updated date, UTC, for example `2021-09-08T07:26:37Z`.
    pub updated_date: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PatchBaselineTag {
    /// Tag key, for example `key`.
    pub tag_key: String,
    /// Tag value, for example `value`.
    pub tag_value: String,
}

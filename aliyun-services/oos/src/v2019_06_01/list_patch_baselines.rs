// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListPatchBaselines`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists patch baselines.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListPatchBaselines)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = patch_baselines, item = PatchBaseline)
)]
pub struct ListPatchBaselines {
    /// Approved patches.
    #[rpc(json)]
    pub approved_patches: Vec<String>,
    /// Approved patches enable non security, for example `true`.
    pub approved_patches_enable_non_security: Option<bool>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Name, for example `MyPatchBaseline`.
    pub name: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Operation system, for example `AliyunLinux`.
    pub operation_system: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// Share type, for example `Private`.
    pub share_type: Option<String>,
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

/// Answer of [`ListPatchBaselines`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListPatchBaselinesResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Patch baselines.
    pub patch_baselines: Vec<PatchBaseline>,
    /// Id of the request.
    pub request_id: String,
}

/// Patch baseline.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PatchBaseline {
    /// Approved patches.
    pub approved_patches: Vec<String>,
    /// Approved patches enable non security, for example `true`.
    pub approved_patches_enable_non_security: Option<bool>,
    /// Created by, for example `root(130900000)`.
    pub created_by: String,
    /// Created date, UTC, for example `2021-09-08T03:41:23Z`.
    pub created_date: String,
    /// Description, for example `ListPatchBaseline`.
    pub description: String,
    /// Id, for example `pb-c2838b5d89b540e19ee6`.
    pub id: String,
    /// Is default, for example `false`.
    pub is_default: Option<bool>,
    /// Name, for example `MyPatchBaseline`.
    pub name: String,
    /// Operation system, for example `AliyunLinux`.
    pub operation_system: String,
    /// Resource group id, for example `rg-aek256ia6vhsndy`.
    pub resource_group_id: String,
    /// Share type, for example `Private`.
    pub share_type: String,
    /// Sources.
    pub sources: Vec<String>,
    /// Tags.
    pub tags: Vec<PatchBaselineTag>,
    /// Updated by, for example `root(130900000)`.
    pub updated_by: String,
    /// Updated date, UTC, for example `2021-09-08T03:44:34Z`.
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

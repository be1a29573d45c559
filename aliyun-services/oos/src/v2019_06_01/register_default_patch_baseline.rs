// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RegisterDefaultPatchBaseline`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Registers default patch baseline.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/RegisterDefaultPatchBaseline)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct RegisterDefaultPatchBaseline {
    /// Name, for example `MyPatchBaseline`.
    pub name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`RegisterDefaultPatchBaseline`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RegisterDefaultPatchBaselineResponse {
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
    /// Created by, for example `root(130900000)`.
    pub created_by: String,
    /// Created date, UTC, for example `2021-09-07T03:42:56Z`.
    pub created_date: String,
    /// Description, for example `RegisterPatchBaseline`.
    pub description: String,
    /// Id, for example `pb-445340b5c6504a85a300`.
    pub id: String,
    /// Name, for example `MyPatchBaseline`.
    pub name: String,
    /// Operation system, for example `Windows`.
    pub operation_system: String,
    /// Resource group id, for example `rg-acfm4dpaq2yox6q`.
    pub resource_group_id: String,
    /// Share type, for example `Private`.
    pub share_type: String,
    /// Updated by, for example `root(130900000)`.
    pub updated_by: String,
    /// Updated date, UTC, for example `2021-09-07T03:42:56Z`.
    pub updated_date: String,
}

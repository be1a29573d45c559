// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListInstancePatchStates`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists instance patch states.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListInstancePatchStates)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = instance_patch_states,
        item = InstancePatchState
    )
)]
pub struct ListInstancePatchStates {
    /// Instance ids.
    #[rpc(json)]
    pub instance_ids: Vec<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`ListInstancePatchStates`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListInstancePatchStatesResponse {
    /// Instance patch states.
    pub instance_patch_states: Vec<InstancePatchState>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Instance patch state.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstancePatchState {
    /// Baseline id, for example `pb-f9393021b7a049e1b34e`.
    pub baseline_id: String,
    /// Failed count, for example `0`.
    pub failed_count: String,
    /// Installed count, for example `0`.
    pub installed_count: String,
    /// Installed other count, for example `0`.
    pub installed_other_count: String,
    /// Installed pending reboot count, for example `0`.
    pub installed_pending_reboot_count: String,
    /// Installed rejected count, for example `0`.
    pub installed_rejected_count: String,
    /// Instance id, for example `i-bp1jaxa2bs4bps7*****`.
    pub instance_id: String,
    /// Missing count, for example `0`.
    pub missing_count: String,
    /// Operation end time, UTC, for example `2021-09-10T11:42:22Z`.
    pub operation_end_time: String,
    /// Operation start time, UTC, for example `2021-09-10T11:42:22Z`.
    pub operation_start_time: String,
    /// Operation type, for example `scan`.
    pub operation_type: String,
    /// Owner information, for example `“”`.
    pub owner_information: String,
    /// Patch group, for example `null`.
    pub patch_group: String,
}

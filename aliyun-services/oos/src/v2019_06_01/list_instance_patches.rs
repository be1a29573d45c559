// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListInstancePatches`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists instance patches.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListInstancePatches)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = patches, item = Patch)
)]
pub struct ListInstancePatches {
    /// Instance id, for example `i-bp1jaxa2bs4bps7*****`.
    pub instance_id: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Patch statuses, for example `Installed`.
    pub patch_statuses: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`ListInstancePatches`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListInstancePatchesResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Patches.
    pub patches: Vec<Patch>,
    /// Id of the request.
    pub request_id: String,
}

/// Patch.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Patch {
    /// Classification, for example `“”`.
    pub classification: String,
    /// Installed time, UTC, for example `2021-01-28T07:07:20Z`.
    pub installed_time: String,
    /// Kb id, for example `apt-utils.amd64`.
    #[rpc(name = "KBId")]
    pub kb_id: String,
    /// Severity, for example `important`.
    pub severity: String,
    /// Status, for example `Installed`.
    pub status: String,
    /// Title, for example `isc-dhcp-common.amd64:4.3.5-3ubuntu7.3`.
    pub title: String,
}

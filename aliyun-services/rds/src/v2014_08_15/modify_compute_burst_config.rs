// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyComputeBurstConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies compute burst config.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyComputeBurstConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyComputeBurstConfig {
    /// Burst status, for example `disabled`.
    pub burst_status: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// CPU enlarge threshold, for example `80`.
    pub cpu_enlarge_threshold: Option<String>,
    /// CPU shrink threshold, for example `50`.
    pub cpu_shrink_threshold: Option<String>,
    /// Crontab job id, for example `None`.
    pub crontab_job_id: Option<String>,
    /// DB instance id, for example `pgm-2ze63v2p3o3k****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Memory enlarge threshold, for example `80`.
    pub memory_enlarge_threshold: Option<String>,
    /// Memory shrink threshold, for example `50`.
    pub memory_shrink_threshold: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Scale max CPUs, for example `2`.
    pub scale_max_cpus: Option<String>,
    /// Scale max memory, for example `4`.
    pub scale_max_memory: Option<String>,
    /// Switch time, UTC, for example `2025-05-06T09:24:00Z`.
    pub switch_time: Option<String>,
    /// Switch time mode, for example `Immediate`.
    pub switch_time_mode: Option<String>,
    /// Task id, for example `None`.
    pub task_id: Option<String>,
}

/// Answer of [`ModifyComputeBurstConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyComputeBurstConfigResponse {
    /// Id of the request.
    pub request_id: String,
}

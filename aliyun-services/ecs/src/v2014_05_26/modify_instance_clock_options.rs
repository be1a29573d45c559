// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyInstanceClockOptions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies instance clock options.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceClockOptions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyInstanceClockOptions {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Instance id, for example `i-bp67acfmxazb4ph****`.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Ptp status, for example `enabled`.
    pub ptp_status: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyInstanceClockOptions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyInstanceClockOptionsResponse {
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `t-bp1hvgwromzv32iq****`.
    pub task_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDedicatedHostAutoReleaseTime`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies dedicated host auto release time.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDedicatedHostAutoReleaseTime)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::UNSUPPORTED_PARAMETER,
        errors::INVALID_AUTO_RELEASE_TIME_MALFORMED, errors::CHARGE_TYPE_VIOLATION,
        errors::NO_SUCH_RESOURCE, errors::INTERNAL_ERROR,
    )
)]
pub struct ModifyDedicatedHostAutoReleaseTime {
    /// Auto release time, UTC, for example `2019-06-04T13:35:00Z`.
    pub auto_release_time: Option<String>,
    /// Dedicated host id, for example `dh-bp165p6xk2tlw61e****`.
    pub dedicated_host_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
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

/// Answer of [`ModifyDedicatedHostAutoReleaseTime`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDedicatedHostAutoReleaseTimeResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyInstanceAutoReleaseTime`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies instance auto release time.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAutoReleaseTime)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INVALID_AUTO_RELEASE_TIME_MALFORMED,
        errors::UNSUPPORTED_PARAMETER, errors::CHARGE_TYPE_VIOLATION, errors::NO_SUCH_RESOURCE,
        errors::INTERNAL_ERROR,
    )
)]
pub struct ModifyInstanceAutoReleaseTime {
    /// Auto release time, UTC, for example `2018-01-01T01:02:03Z`.
    pub auto_release_time: Option<String>,
    /// Instance id, for example `i-bp1env7nl3mijm2t****`.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifyInstanceAutoReleaseTime`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyInstanceAutoReleaseTimeResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteTrail`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes trail.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DeleteTrail)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS,
    errors(errors::TRAIL_NOT_FOUND_EXCEPTION)
)]
pub struct DeleteTrail {
    /// Name, for example `my-test`.
    pub name: String,
}

/// Answer of [`DeleteTrail`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteTrailResponse {
    /// Id of the request.
    pub request_id: String,
}

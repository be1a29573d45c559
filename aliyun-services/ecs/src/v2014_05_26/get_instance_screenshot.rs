// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetInstanceScreenshot`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets instance screenshot.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/GetInstanceScreenshot)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INVALID_PARAMETER_404,
        errors::INCORRECT_INSTANCE_STATUS_405, errors::NOT_SUPPORTED, errors::THROTTLING_429,
    )
)]
pub struct GetInstanceScreenshot {
    /// Instance id, for example `i-bp1gbz20g229bvu5****`.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-shenzhen`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Wake up, for example `false`.
    pub wake_up: Option<bool>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`GetInstanceScreenshot`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetInstanceScreenshotResponse {
    /// Instance id, for example `i-bp1gbz20g229bvu5****`.
    pub instance_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Screenshot, for example `iVBORw0KGgoA...AAABJRU5ErkJggg==`.
    pub screenshot: String,
}

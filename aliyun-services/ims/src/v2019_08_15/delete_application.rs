// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteApplication`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes application.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteApplication)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteApplication {
    /// App id, for example `472457090344041****`.
    pub app_id: String,
}

/// Answer of [`DeleteApplication`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteApplicationResponse {
    /// Id of the request.
    pub request_id: String,
}

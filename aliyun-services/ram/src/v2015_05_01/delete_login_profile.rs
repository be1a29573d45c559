// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteLoginProfile`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes login profile.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/DeleteLoginProfile)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteLoginProfile {
    /// User name, for example `zhangq****`.
    pub user_name: Option<String>,
}

/// Answer of [`DeleteLoginProfile`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteLoginProfileResponse {
    /// Id of the request.
    pub request_id: String,
}

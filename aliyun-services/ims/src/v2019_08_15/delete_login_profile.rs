// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteLoginProfile`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes login profile.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteLoginProfile)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteLoginProfile {
    /// User principal name.
    pub user_principal_name: String,
}

/// Answer of [`DeleteLoginProfile`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteLoginProfileResponse {
    /// Id of the request.
    pub request_id: String,
}

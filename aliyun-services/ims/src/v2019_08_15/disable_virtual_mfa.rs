// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisableVirtualMFA`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Disables virtual MFA.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/DisableVirtualMFA)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DisableVirtualMFA {
    /// User principal name.
    pub user_principal_name: String,
}

/// Answer of [`DisableVirtualMFA`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisableVirtualMFAResponse {
    /// Id of the request.
    pub request_id: String,
}

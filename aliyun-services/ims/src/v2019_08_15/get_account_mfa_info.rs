// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAccountMFAInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets account MFA info.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/GetAccountMFAInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct GetAccountMFAInfo {}

/// Answer of [`GetAccountMFAInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAccountMFAInfoResponse {
    /// Is MFA enable, for example `false`.
    #[rpc(name = "IsMFAEnable")]
    pub is_mfa_enable: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}

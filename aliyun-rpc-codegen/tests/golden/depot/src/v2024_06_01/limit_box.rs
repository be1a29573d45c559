// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `LimitBox`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `LimitBox`.
///
/// [Official page](https://api.alibabacloud.com/document/Depot/2024-06-01/LimitBox)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Depot",
    version = "2024-06-01",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct LimitBox {
    /// Width: at least 1.
    #[rpc(min = 1)]
    pub width: Option<i32>,
    /// Weight: -1234567 to 9999999999.
    #[rpc(min = -1_234_567, max = 9_999_999_999, query)]
    pub weight: Option<i64>,
    /// Label: at most 5 characters, for example `äöüäö`.
    #[rpc(max_len = 5)]
    pub label: Option<String>,
    /// Remark.
    #[rpc(query)]
    pub remark: Option<String>,
    /// Comment.
    #[rpc(query)]
    pub comment: Option<String>,
    /// Code: 4 characters; matches `^[A-Z]+$`.
    #[rpc(min_len = 4, max_len = 4)]
    pub code: Option<String>,
    /// Floor: `1`, `2`, `3`.
    #[rpc(query)]
    pub floor: Option<i32>,
    /// Door: `1`, `A`.
    pub door: Option<String>,
}

/// Answer of [`LimitBox`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LimitBoxResponse {}

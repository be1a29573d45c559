// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetUserInRecycleBin`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets user in recycle bin.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/GetUserInRecycleBin)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct GetUserInRecycleBin {
    /// User access key id.
    pub user_access_key_id: Option<String>,
    /// User id, for example `20732900249392****`.
    pub user_id: Option<String>,
}

/// Answer of [`GetUserInRecycleBin`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetUserInRecycleBinResponse {
    /// Id of the request.
    pub request_id: String,
    /// User.
    pub user: Option<User>,
}

/// User.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct User {
    /// Create date, UTC, for example `2020-10-11T09:12:00Z`.
    pub create_date: String,
    /// Delete date, UTC, for example `2020-11-12T09:12:00Z`.
    pub delete_date: String,
    /// Display name, for example `test`.
    pub display_name: String,
    /// Recycle date, UTC, for example `2020-10-12T09:12:00Z`.
    pub recycle_date: String,
    /// User id, for example `20732900249392****`.
    pub user_id: String,
    /// User principal name.
    pub user_principal_name: String,
}

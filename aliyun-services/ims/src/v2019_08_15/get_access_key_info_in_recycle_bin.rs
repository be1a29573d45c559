// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAccessKeyInfoInRecycleBin`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets access key info in recycle bin.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/GetAccessKeyInfoInRecycleBin)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct GetAccessKeyInfoInRecycleBin {
    /// User access key id.
    pub user_access_key_id: String,
}

/// Answer of [`GetAccessKeyInfoInRecycleBin`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAccessKeyInfoInRecycleBinResponse {
    /// Access key.
    pub access_key: Option<AccessKey>,
    /// Id of the request.
    pub request_id: String,
}

/// Access key.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessKey {
    /// Access key id.
    pub access_key_id: String,
    /// Create date, UTC, for example `2020-10-12T09:12:00Z`.
    pub create_date: String,
    /// Delete date, UTC, for example `2020-11-12T10:12:00Z`.
    pub delete_date: String,
    /// Recycle date, UTC, for example `2020-10-12T10:12:00Z`.
    pub recycle_date: String,
    /// User id, for example `20732900249392****`.
    pub user_id: String,
    /// User principal name.
    pub user_principal_name: String,
    /// User recycled, for example `true`.
    pub user_recycled: Option<bool>,
}

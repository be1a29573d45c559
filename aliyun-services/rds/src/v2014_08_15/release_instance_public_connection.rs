// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ReleaseInstancePublicConnection`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Releases instance public connection.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ReleaseInstancePublicConnection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(errors::ENDPOINT_NOT_FOUND_400)
)]
pub struct ReleaseInstancePublicConnection {
    /// Current connection string, for example `rm-uf6wjk5xxxx.mysql.rds.aliyuncs.com`.
    pub current_connection_string: String,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ReleaseInstancePublicConnection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReleaseInstancePublicConnectionResponse {
    /// Id of the request.
    pub request_id: String,
}

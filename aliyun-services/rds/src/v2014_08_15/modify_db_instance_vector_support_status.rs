// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBInstanceVectorSupportStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies DB instance vector support status.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceVectorSupportStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyDBInstanceVectorSupportStatus {
    /// DB instance id, for example `rm-2vc2bn5c5b7g6****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Status, for example `Scheduled`.
    pub status: String,
}

/// Answer of [`ModifyDBInstanceVectorSupportStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBInstanceVectorSupportStatusResponse {
    /// Id of the request.
    pub request_id: String,
}

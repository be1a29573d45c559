// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SyncRCKeyPair`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Syncs rc key pair.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/SyncRCKeyPair)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct SyncRCKeyPair {
    /// Key pair name, for example `customer_keypairs`.
    pub key_pair_name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Sync mode.
    pub sync_mode: Option<bool>,
}

/// Answer of [`SyncRCKeyPair`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SyncRCKeyPairResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Is sync info, for example `true`.
    pub is_sync_info: Option<bool>,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRCInstanceKeyPair`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies rc instance key pair.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstanceKeyPair)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyRCInstanceKeyPair {
    /// Instance id, for example `rc-m5sc1271fv344a1r****`.
    pub instance_id: Option<String>,
    /// Key pair name, for example `customer_keypairs`.
    pub key_pair_name: Option<String>,
    /// Reboot.
    pub reboot: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`ModifyRCInstanceKeyPair`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRCInstanceKeyPairResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRCInstanceNetworkSpec`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies rc instance network spec.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyRCInstanceNetworkSpec)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyRCInstanceNetworkSpec {
    /// Instance id, for example `rc-dh2jf9n6j4s14926****`.
    pub instance_id: Option<String>,
    /// Internet max bandwidth out, for example `5`.
    pub internet_max_bandwidth_out: Option<String>,
    /// Network charge type, for example `PayByTraffic`.
    pub network_charge_type: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`ModifyRCInstanceNetworkSpec`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRCInstanceNetworkSpecResponse {
    /// Id of the request.
    pub request_id: String,
}

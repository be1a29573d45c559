// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EnableNetworkInterfaceQoS`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Enables network interface qo s.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/EnableNetworkInterfaceQoS)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct EnableNetworkInterfaceQoS {
    /// Network interface id, for example `eni-2zeh9atclduxvf1z****`.
    pub network_interface_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Qo s.
    #[rpc(dotted)]
    pub qo_s: Option<QoS>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Qo s.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct QoS {
    /// Bandwidth rx, for example `50000`.
    pub bandwidth_rx: Option<i64>,
    /// Bandwidth tx, for example `50000`.
    pub bandwidth_tx: Option<i64>,
    /// Concurrent connections, for example `50000`.
    pub concurrent_connections: Option<i64>,
    /// Pps rx, for example `50000`.
    pub pps_rx: Option<i64>,
    /// Pps tx, for example `50000`.
    pub pps_tx: Option<i64>,
}

/// Answer of [`EnableNetworkInterfaceQoS`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnableNetworkInterfaceQoSResponse {
    /// Id of the request.
    pub request_id: String,
}

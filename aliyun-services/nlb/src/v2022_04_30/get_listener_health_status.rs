// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetListenerHealthStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets listener health status.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/GetListenerHealthStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    endpoints = super::ENDPOINTS,
    errors(
        errors::SYSTEM_BUSY, errors::FORBIDDEN_NO_PERMISSION,
        errors::RESOURCE_NOT_FOUND_LOAD_BALANCER, errors::RESOURCE_NOT_FOUND_LISTENER,
    )
)]
pub struct GetListenerHealthStatus {
    /// Listener id, for example `lsn-bp1bpn0kn908w4nbw****@80`.
    pub listener_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`GetListenerHealthStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetListenerHealthStatusResponse {
    /// Listener health status.
    pub listener_health_status: Vec<ListenerHealthStatus>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Listener health status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListenerHealthStatus {
    /// Listener id, for example `lsn-bp1bpn0kn908w4nbw****@80`.
    pub listener_id: String,
    /// Listener port, for example `80`.
    pub listener_port: Option<i64>,
    /// Listener protocol, for example `TCPSSL`.
    pub listener_protocol: String,
    /// Server group infos.
    pub server_group_infos: Vec<ServerGroupInfo>,
}

/// Server group info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ServerGroupInfo {
    /// Heath check enabled, for example `true`.
    pub heath_check_enabled: Option<bool>,
    /// Non normal servers.
    pub non_normal_servers: Vec<NonNormalServer>,
    /// Server group id, for example `sgp-ppdpc14gdm3x4o****`.
    pub server_group_id: String,
}

/// Non normal server.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NonNormalServer {
    /// Port, for example `80`.
    pub port: Option<i64>,
    /// Reason.
    pub reason: Option<Reason>,
    /// Server id, for example `i-bp1bt75jaujl7tjl****`.
    pub server_id: String,
    /// Server IP, for example `192.168.8.10`.
    pub server_ip: String,
    /// Status, for example `Initial`.
    pub status: String,
}

/// Reason.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Reason {
    /// Reason code, for example `CONNECT_TIMEOUT`.
    pub reason_code: String,
}

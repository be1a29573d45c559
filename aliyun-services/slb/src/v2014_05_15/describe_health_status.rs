// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeHealthStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes health status.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeHealthStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    waiter(healthy, status = backend_servers[].server_health_status, done("normal")),
    errors(errors::TOO_MANY_LISTENERS, errors::LOCATION_SERVICE_TIMEOUT, errors::SYSTEM_BUSY)
)]
pub struct DescribeHealthStatus {
    /// Listener port: 0 to 65535, for example `80`.
    #[rpc(min = 0, max = 65535)]
    pub listener_port: Option<i32>,
    /// Listener protocol, for example `https`.
    pub listener_protocol: Option<String>,
    /// Load balancer id, for example `lb-bp1qjwo61pqz3ah****`.
    pub load_balancer_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeHealthStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeHealthStatusResponse {
    /// Backend servers.
    #[rpc(wrapper = "BackendServer")]
    pub backend_servers: Vec<BackendServer>,
    /// Id of the request.
    pub request_id: String,
}

/// Backend server.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BackendServer {
    /// Listener port, for example `80`.
    pub listener_port: Option<i64>,
    /// Port, for example `70`.
    pub port: Option<i64>,
    /// Protocol, for example `https`.
    pub protocol: String,
    /// Server health status, for example `abnormal`.
    pub server_health_status: String,
    /// Server id, for example `i-bp1h5u3fv54ytf***`.
    pub server_id: String,
    /// Server IP, for example `192.XX.XX.11`.
    pub server_ip: String,
}

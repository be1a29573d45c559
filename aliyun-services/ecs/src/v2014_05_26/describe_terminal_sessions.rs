// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeTerminalSessions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes terminal sessions.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTerminalSessions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = sessions, item = Session),
    errors(
        errors::INVALID_PARAMETER_NEXT_TOKEN, errors::INVALID_PARAMETER_MAX_RESULTS,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeTerminalSessions {
    /// Instance id, for example `i-bp1i7gg30r52z2em****`.
    pub instance_id: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Session id, for example `s-hz023od0x9****`.
    pub session_id: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeTerminalSessions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeTerminalSessionsResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Sessions.
    #[rpc(wrapper = "Session")]
    pub sessions: Vec<Session>,
}

/// Session.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Session {
    /// Client IP.
    #[rpc(name = "ClientIP")]
    pub client_ip: String,
    /// Connections.
    #[rpc(wrapper = "Connection")]
    pub connections: Vec<Connection>,
    /// Creation time.
    pub creation_time: String,
    /// Identity type.
    pub identity_type: String,
    /// Port number.
    pub port_number: Option<i64>,
    /// Principal id.
    pub principal_id: String,
    /// Session id.
    pub session_id: String,
    /// Target server.
    pub target_server: String,
    /// Username.
    pub username: String,
}

/// Connection.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Connection {
    /// Closed reason.
    pub closed_reason: String,
    /// End time.
    pub end_time: String,
    /// Failed detail.
    pub failed_detail: String,
    /// Instance id.
    pub instance_id: String,
    /// Start time.
    pub start_time: String,
    /// Status.
    pub status: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAccessKeyLastUsedIps`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets access key last used IPs.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetAccessKeyLastUsedIps)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = page_size, items = ips, item = Ips),
    errors(errors::INCOMPLETE_SIGNATURE, errors::INVALID_QUERY_PARAMETER)
)]
pub struct GetAccessKeyLastUsedIps {
    /// Access key.
    pub access_key: String,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Items a page.
    pub page_size: Option<String>,
    /// Service name, for example `Ecs`.
    pub service_name: String,
}

/// Answer of [`GetAccessKeyLastUsedIps`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAccessKeyLastUsedIpsResponse {
    /// IPs.
    pub ips: Vec<Ips>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// IPs.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ips {
    /// Detail.
    pub detail: String,
    /// IP.
    pub ip: String,
    /// Source, for example `ManagementEvent`.
    pub source: String,
    /// Used timestamp, for example `1657247532000`.
    pub used_timestamp: Option<i64>,
}

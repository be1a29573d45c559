// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAccessKeyLastUsedInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets access key last used info.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetAccessKeyLastUsedInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS,
    errors(errors::INCOMPLETE_SIGNATURE, errors::INVALID_QUERY_PARAMETER)
)]
pub struct GetAccessKeyLastUsedInfo {
    /// Access key.
    pub access_key: String,
}

/// Answer of [`GetAccessKeyLastUsedInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAccessKeyLastUsedInfoResponse {
    /// Access key id.
    pub access_key_id: String,
    /// Account id, for example `104758519118****`.
    pub account_id: String,
    /// Account type, for example `ram-user`.
    pub account_type: String,
    /// Detail.
    pub detail: String,
    /// Owner id, for example `24549429003625****`.
    pub owner_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Service name, for example `Ecs`.
    pub service_name: String,
    /// Service name cn, for example `云服务器ECS`.
    pub service_name_cn: String,
    /// Service name en, for example `Elastic Compute Service`.
    pub service_name_en: String,
    /// Source, for example `ManagementEvent`.
    pub source: String,
    /// Used timestamp, for example `1657247532000`.
    pub used_timestamp: Option<i64>,
    /// User name, for example `alice`.
    pub user_name: String,
}

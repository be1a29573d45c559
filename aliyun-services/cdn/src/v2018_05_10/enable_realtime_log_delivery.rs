// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EnableRealtimeLogDelivery`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Enables realtime log delivery.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/EnableRealtimeLogDelivery)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::UNAUTHORIZED, errors::DOMAIN_NOT_FOUND)
)]
pub struct EnableRealtimeLogDelivery {
    /// Domain, for example `example.com`.
    pub domain: String,
    /// Logstore, for example `LogstoreName`.
    pub logstore: Option<String>,
    /// Project, for example `ProjectName`.
    pub project: Option<String>,
    /// Region, for example `cn-shanghai`.
    pub region: Option<String>,
}

/// Answer of [`EnableRealtimeLogDelivery`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnableRealtimeLogDeliveryResponse {
    /// Id of the request.
    pub request_id: String,
}

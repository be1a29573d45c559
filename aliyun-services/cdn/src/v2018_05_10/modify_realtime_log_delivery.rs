// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyRealtimeLogDelivery`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies realtime log delivery.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/ModifyRealtimeLogDelivery)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::UNAUTHORIZED, errors::DOMAIN_NOT_FOUND, errors::LOGSTORE_NOT_EXIST)
)]
pub struct ModifyRealtimeLogDelivery {
    /// Domain, for example `example.com`.
    pub domain: String,
    /// Logstore, for example `TestLog`.
    pub logstore: String,
    /// Project, for example `testProject`.
    pub project: String,
    /// Region, for example `ch-shanghai`.
    pub region: String,
}

/// Answer of [`ModifyRealtimeLogDelivery`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyRealtimeLogDeliveryResponse {
    /// Id of the request.
    pub request_id: String,
}

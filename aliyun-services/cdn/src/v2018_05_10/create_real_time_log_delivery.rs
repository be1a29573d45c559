// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateRealTimeLogDelivery`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates real time log delivery.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/CreateRealTimeLogDelivery)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(errors::UNAUTHORIZED, errors::LOGSTORE_NOT_EXIST, errors::INVALID_DOMAIN_NOT_FOUND)
)]
pub struct CreateRealTimeLogDelivery {
    /// Domain, for example `example.com`.
    pub domain: String,
    /// Logstore, for example `LogstoreName`.
    pub logstore: String,
    /// Project, for example `ProjectName`.
    pub project: String,
    /// Region, for example `cn-shanghai`.
    pub region: String,
}

/// Answer of [`CreateRealTimeLogDelivery`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateRealTimeLogDeliveryResponse {
    /// Id of the request.
    pub request_id: String,
}

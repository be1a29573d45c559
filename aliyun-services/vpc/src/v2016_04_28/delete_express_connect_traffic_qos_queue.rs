// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteExpressConnectTrafficQosQueue`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes express connect traffic qos queue.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteExpressConnectTrafficQosQueue)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(errors::ILLEGAL_PARAM_S, errors::INCORRECT_STATUS_QOS, errors::EC_QO_S_CONFLICT)
)]
pub struct DeleteExpressConnectTrafficQosQueue {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Qos id, for example `qos-2giu0a6vd5x0mv****`.
    pub qos_id: String,
    /// Queue id, for example `qos-queue-9nyx2u7n71s2rc****`.
    pub queue_id: String,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
}

/// Answer of [`DeleteExpressConnectTrafficQosQueue`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteExpressConnectTrafficQosQueueResponse {
    /// Id of the request.
    pub request_id: String,
}

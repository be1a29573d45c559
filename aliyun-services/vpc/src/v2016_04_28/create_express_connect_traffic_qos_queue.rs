// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateExpressConnectTrafficQosQueue`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates express connect traffic qos queue.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateExpressConnectTrafficQosQueue)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_S, errors::QUOTA_EXCEEDED_QOS_MEDIUM_PRIORITY_QUEUE_COUNT,
        errors::QUOTA_EXCEEDED_QOS_HIGH_PRIORITY_QUEUE_COUNT,
        errors::QUOTA_EXCEEDED_QOS_MEDIUM_PRIORITY_QUEUE_BANDWIDTH_PERCENT,
        errors::INCORRECT_STATUS_QOS, errors::EC_QO_S_CONFLICT,
    )
)]
pub struct CreateExpressConnectTrafficQosQueue {
    /// Bandwidth percent, for example `100`.
    pub bandwidth_percent: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Qos id, for example `qos-2giu0a6vd5x0mv****`.
    pub qos_id: String,
    /// Queue description, for example `qos-queue-test`.
    pub queue_description: Option<String>,
    /// Queue name, for example `qos-queue-test`.
    pub queue_name: Option<String>,
    /// Queue type, for example `High`.
    pub queue_type: String,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
}

/// Answer of [`CreateExpressConnectTrafficQosQueue`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateExpressConnectTrafficQosQueueResponse {
    /// Qos id, for example `qos-2giu0a6vd5x0mv****`.
    pub qos_id: String,
    /// Queue id, for example `qos-queue-9nyx2u7n71s2rc****`.
    pub queue_id: String,
    /// Id of the request.
    pub request_id: String,
}

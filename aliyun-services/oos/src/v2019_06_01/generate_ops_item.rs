// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GenerateOpsItem`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Generates ops item.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/GenerateOpsItem)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct GenerateOpsItem {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Configuration id, for example `oic-ae4f******2c682e3`.
    pub configuration_id: Option<String>,
    /// Data, for example `/aliyun/ecs`.
    pub data: String,
    /// Data source, for example `/aliyun/eventbridge/event`.
    pub data_source: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`GenerateOpsItem`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GenerateOpsItemResponse {
    /// Ops item ids.
    pub ops_item_ids: Vec<String>,
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteStateConfigurations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes state configurations.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/DeleteStateConfigurations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteStateConfigurations {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State configuration ids, for example `["sc-asfgdhj12345"]`.
    #[rpc(json, required)]
    pub state_configuration_ids: Vec<String>,
}

/// Answer of [`DeleteStateConfigurations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteStateConfigurationsResponse {
    /// Id of the request.
    pub request_id: String,
}

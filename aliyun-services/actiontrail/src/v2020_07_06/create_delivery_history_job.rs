// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDeliveryHistoryJob`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates delivery history job.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/CreateDeliveryHistoryJob)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS,
    errors(errors::TRAIL_NOT_FOUND_EXCEPTION)
)]
pub struct CreateDeliveryHistoryJob {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Trail name, for example `trail-name`.
    pub trail_name: String,
}

/// Answer of [`CreateDeliveryHistoryJob`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDeliveryHistoryJobResponse {
    /// Job id, for example `16602`.
    pub job_id: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}

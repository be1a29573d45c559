// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDeliveryHistoryJob`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes delivery history job.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DeleteDeliveryHistoryJob)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS,
    errors(errors::SERVICE_UNAVAILABLE)
)]
pub struct DeleteDeliveryHistoryJob {
    /// Job id: 0 to 2147483647, for example `16602`.
    #[rpc(min = 0, max = 2_147_483_647)]
    pub job_id: i32,
}

/// Answer of [`DeleteDeliveryHistoryJob`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDeliveryHistoryJobResponse {
    /// Id of the request.
    pub request_id: String,
}

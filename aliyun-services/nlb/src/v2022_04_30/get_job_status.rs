// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetJobStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets job status.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/GetJobStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    endpoints = super::ENDPOINTS,
    waiter(succeeded, status = status, done("Succeeded"), failed("Failed")),
    errors(errors::SYSTEM_BUSY, errors::FORBIDDEN_NO_PERMISSION, errors::RESOURCE_NOT_FOUND_JOB_ID)
)]
pub struct GetJobStatus {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
}

/// Answer of [`GetJobStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetJobStatusResponse {
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `Succeeded`.
    pub status: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAsynJobs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists asyn jobs.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/ListAsynJobs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    endpoints = super::ENDPOINTS,
    waiter(succeeded, status = jobs[].status, done("Succeeded"), failed("Failed"))
)]
pub struct ListAsynJobs {
    /// Job ids.
    pub job_ids: Vec<String>,
}

/// Answer of [`ListAsynJobs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAsynJobsResponse {
    /// Jobs.
    pub jobs: Vec<Job>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: String,
}

/// Job.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Job {
    /// Id, for example `365F4154-92F6-4AE4-92F8-7FF34B5****`.
    pub id: String,
    /// Status, for example `Succeeded`.
    pub status: String,
}

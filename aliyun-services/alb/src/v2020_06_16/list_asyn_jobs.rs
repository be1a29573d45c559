// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAsynJobs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists asyn jobs.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/ListAsynJobs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = jobs, item = Job),
    waiter(succeeded, status = jobs[].status, done("Succeeded"), failed("Failed"))
)]
pub struct ListAsynJobs {
    /// API name, for example `CreateLoadBalancer`.
    pub api_name: Option<String>,
    /// Begin time.
    pub begin_time: Option<i64>,
    /// End time.
    pub end_time: Option<i64>,
    /// Job ids: at most 10 items.
    #[rpc(max_len = 10)]
    pub job_ids: Vec<String>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource ids: at most 10 items.
    #[rpc(max_len = 10)]
    pub resource_ids: Vec<String>,
    /// Resource type, for example `acl`.
    pub resource_type: Option<String>,
}

/// Answer of [`ListAsynJobs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAsynJobsResponse {
    /// Jobs.
    pub jobs: Vec<Job>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Job.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Job {
    /// API name, for example `CreateLoadBalancer`.
    pub api_name: String,
    /// Create time, for example `2134663231234`.
    pub create_time: Option<i64>,
    /// Error code, for example `506`.
    pub error_code: String,
    /// Error message, for example `AllocateEipAddress Failed`.
    pub error_message: String,
    /// Id, for example `365F4154-92F6-4AE4-92F8-7FF34B5****`.
    pub id: String,
    /// Modify time, for example `2144663233315`.
    pub modify_time: Option<i64>,
    /// Operate type, for example `Create`.
    pub operate_type: String,
    /// Resource id, for example `alb-o8mszt95oamfjy****`.
    pub resource_id: String,
    /// Resource type, for example `acl`.
    pub resource_type: String,
    /// Status, for example `Succeeded`.
    pub status: String,
}

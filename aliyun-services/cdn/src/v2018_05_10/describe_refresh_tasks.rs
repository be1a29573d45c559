// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRefreshTasks`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Describes refresh tasks.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeRefreshTasks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_count, size = page_size, items = tasks, item = Task),
    waiter(complete, status = tasks[].status, done("Complete"), failed("Failed"), within = 1800),
    errors(
        errors::INVALID_TASK_ID_MALFORMED, errors::MISSING_PARAMETER_OBJECT_TYPE,
        errors::MISSING_TIME_PARAMETER, errors::INVALID_END_TIME_MISMATCH,
        errors::DOMAIN_NAME_OVER_LIMIT, errors::INVALID_TIME, errors::INVALID_START_TIME_MALFORMED,
        errors::INVALID_END_TIME_MALFORMED, errors::INVALID_OBJECT_PATH_MALFORMED,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED,
        errors::INVALID_END_TIME_VALUE_NOT_SUPPORTED,
        errors::INVALID_OBJECT_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_STATUS_VALUE_NOT_SUPPORTED, errors::TOO_MANY_REQUESTS,
    )
)]
pub struct DescribeRefreshTasks {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// End time, UTC, for example `2017-12-22T08:00:00Z`.
    pub end_time: Option<String>,
    /// Object path, for example `http://example.com/1.txt`.
    pub object_path: Option<String>,
    /// Object type, for example `file`.
    pub object_type: Option<ObjectType>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: 1 to 100000.
    #[rpc(min = 1, max = 100_000)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Resource group id, for example `rg-acfmyuji4b6r4**`.
    pub resource_group_id: Option<String>,
    /// Start time, UTC, for example `2017-12-21T08:00:00Z`.
    pub start_time: Option<String>,
    /// Status, for example `Complete`.
    pub status: Option<Status>,
    /// Task id, for example `1234321`.
    pub task_id: Option<String>,
}

/// What `ObjectType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum ObjectType {
    /// `file`.
    #[rpc(name = "file")]
    File,
    /// `directory`.
    #[rpc(name = "directory")]
    Directory,
    /// `preload`.
    #[rpc(name = "preload")]
    Preload,
    /// `regex`.
    #[rpc(name = "regex")]
    Regex,
    /// `IgnoreParams`.
    IgnoreParams,
    /// `block`.
    #[rpc(name = "block")]
    Block,
    /// `unblock`.
    #[rpc(name = "unblock")]
    Unblock,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `Status` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum Status {
    /// `Complete`.
    Complete,
    /// `Refreshing`.
    Refreshing,
    /// `Failed`.
    Failed,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`DescribeRefreshTasks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRefreshTasksResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Tasks.
    #[rpc(wrapper = "CDNTask")]
    pub tasks: Vec<Task>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Task.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Task {
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Object path.
    pub object_path: String,
    /// Object type.
    pub object_type: String,
    /// Process.
    pub process: String,
    /// Status.
    pub status: String,
    /// Task id.
    pub task_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeTaskAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes task attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTaskAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    waiter(finished, status = task_status, done("Finished"), failed("Failed"), every = 10, within = 3600),
    errors(
        errors::INVALID_REGION_ID_NOT_FOUND_400, errors::MISSING_PARAMETER,
        errors::INVALID_TASK_ID_NOT_FOUND,
    )
)]
pub struct DescribeTaskAttribute {
    /// Owner id, for example `155780923770`.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account, for example `ECSforCloud`.
    pub resource_owner_account: Option<String>,
    /// Resource owner id, for example `155780923770`.
    pub resource_owner_id: Option<i64>,
    /// Task id, for example `t-ce946ntx4wr****`.
    pub task_id: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeTaskAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeTaskAttributeResponse {
    /// Creation time, UTC, for example `2015-11-23T02:13Z`.
    pub creation_time: String,
    /// Failed count, for example `0`.
    pub failed_count: Option<i64>,
    /// Finished time, UTC, for example `2015-11-23T02:19Z`.
    pub finished_time: String,
    /// Operation progress set.
    #[rpc(wrapper = "OperationProgress")]
    pub operation_progress_set: Vec<OperationProgress>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Success count, for example `1`.
    pub success_count: Option<i64>,
    /// Support cancel, for example `true`.
    pub support_cancel: String,
    /// Task action, for example `ExportImage`.
    pub task_action: String,
    /// Task id, for example `t-ce946ntx4wr****`.
    pub task_id: String,
    /// Task process, for example `100%`.
    pub task_process: String,
    /// Task status, for example `Finished`.
    pub task_status: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Operation progress.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OperationProgress {
    /// Error code.
    pub error_code: String,
    /// Error msg.
    pub error_msg: String,
    /// Operation status.
    pub operation_status: String,
    /// Related item set.
    #[rpc(wrapper = "RelatedItem")]
    pub related_item_set: Vec<RelatedItem>,
}

/// Related item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RelatedItem {
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
}

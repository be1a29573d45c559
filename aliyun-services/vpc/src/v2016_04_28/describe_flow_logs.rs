// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeFlowLogs`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes flow logs.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeFlowLogs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = flow_logs,
        item = FlowLog
    ),
    waiter(active, status = flow_logs[].status, done("Active")),
    waiter(inactive, status = flow_logs[].status, done("Inactive")),
    waiter(deleted, status = flow_logs[].status, done(missing)),
    errors(
        errors::INVALID_INSTANCE_ID, errors::PROJECT_OR_LOGSTORE_NOT_EXIST,
        errors::SOURCE_PROJECT_NOT_EXIST, errors::UNAUTHORIZED, errors::PARAMETER_INVALID,
        errors::INVALID_REGION_ID_NOT_FOUND_400,
    )
)]
pub struct DescribeFlowLogs {
    /// Description, for example `This is my Flowlog.`.
    pub description: Option<String>,
    /// Flow log id, for example `fl-bp1f6qqhsrc2c12ta****`.
    pub flow_log_id: Option<String>,
    /// Flow log name, for example `myFlowlog`.
    pub flow_log_name: Option<String>,
    /// Log store name, for example `FlowLogStore`.
    pub log_store_name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Project name, for example `FlowLogProject`.
    pub project_name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Resource id, for example `eni-askldfas****`.
    pub resource_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `NetworkInterface`.
    pub resource_type: Option<String>,
    /// Status, for example `Active`.
    pub status: Option<String>,
    /// Tags: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub tags: Vec<Tag>,
    /// Traffic type, for example `All`.
    pub traffic_type: Option<String>,
    /// VPC id, for example `vpc-bp1nwd16gvo1wgs****`.
    pub vpc_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`DescribeFlowLogs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeFlowLogsResponse {
    /// Flow logs.
    #[rpc(wrapper = "FlowLog")]
    pub flow_logs: Vec<FlowLog>,
    /// Number of the page, from 1.
    pub page_number: String,
    /// Items a page.
    pub page_size: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
    /// Items on all pages.
    pub total_count: String,
}

/// Flow log.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FlowLog {
    /// Aggregation interval.
    pub aggregation_interval: Option<i64>,
    /// Business status.
    pub business_status: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Flow log deliver error message.
    pub flow_log_deliver_error_message: String,
    /// Flow log deliver status.
    pub flow_log_deliver_status: String,
    /// Flow log id.
    pub flow_log_id: String,
    /// Flow log name.
    pub flow_log_name: String,
    /// IP version.
    pub ip_version: String,
    /// Log format.
    pub log_format: String,
    /// Log store name.
    pub log_store_name: String,
    /// Project name.
    pub project_name: String,
    /// Region id.
    pub region_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Resource id.
    pub resource_id: String,
    /// Resource type.
    pub resource_type: String,
    /// Service type.
    pub service_type: String,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<FlowLogTag>,
    /// Traffic path.
    #[rpc(wrapper = "TrafficPathList")]
    pub traffic_path: Vec<String>,
    /// Traffic type.
    pub traffic_type: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FlowLogTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}

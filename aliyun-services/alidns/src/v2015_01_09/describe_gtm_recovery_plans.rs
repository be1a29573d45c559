// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeGtmRecoveryPlans`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes gtm recovery plans.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmRecoveryPlans)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_items,
        size = page_size,
        items = recovery_plans,
        item = RecoveryPlan
    )
)]
pub struct DescribeGtmRecoveryPlans {
    /// Keyword, for example `test`.
    pub keyword: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`DescribeGtmRecoveryPlans`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeGtmRecoveryPlansResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Recovery plans.
    #[rpc(wrapper = "RecoveryPlan")]
    pub recovery_plans: Vec<RecoveryPlan>,
    /// Id of the request.
    pub request_id: String,
    /// Total items, for example `10`.
    pub total_items: Option<i64>,
    /// Total pages, for example `1`.
    pub total_pages: Option<i64>,
}

/// Recovery plan.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RecoveryPlan {
    /// Create time.
    pub create_time: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Fault addr pool num.
    pub fault_addr_pool_num: Option<i64>,
    /// Last execute time.
    pub last_execute_time: String,
    /// Last execute timestamp.
    pub last_execute_timestamp: Option<i64>,
    /// Last rollback time.
    pub last_rollback_time: String,
    /// Last rollback timestamp.
    pub last_rollback_timestamp: Option<i64>,
    /// Name.
    pub name: String,
    /// Recovery plan id.
    pub recovery_plan_id: String,
    /// Remark.
    pub remark: String,
    /// Status.
    pub status: String,
    /// Update time.
    pub update_time: String,
    /// Update timestamp.
    pub update_timestamp: Option<i64>,
}

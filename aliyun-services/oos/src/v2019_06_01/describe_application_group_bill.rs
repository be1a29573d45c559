// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeApplicationGroupBill`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes application group bill.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/DescribeApplicationGroupBill)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = application_group_consume,
        item = ApplicationGroupConsume
    )
)]
pub struct DescribeApplicationGroupBill {
    /// Application name, for example `test_application`.
    pub application_name: String,
    /// Billing cycle, for example `2023-06`.
    pub billing_cycle: String,
    /// Most items a page: at most 50.
    #[rpc(max = 50)]
    pub max_results: Option<i32>,
    /// Name, for example `test_application_group`.
    pub name: String,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource type, for example `ALIYUN::ECS::INSTANCE`.
    pub resource_type: String,
}

/// Answer of [`DescribeApplicationGroupBill`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeApplicationGroupBillResponse {
    /// Application group consume.
    pub application_group_consume: Vec<ApplicationGroupConsume>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Application group consume.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ApplicationGroupConsume {
    /// Amount, for example `18.88`.
    pub amount: Option<f64>,
    /// Creation time, UTC, for example `2023-06-10T06:00Z`.
    pub creation_time: String,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Instance id, for example `i-0jl781czrhqey0s5zpsj`.
    pub instance_id: String,
    /// Instance name, for example `test-`.
    pub instance_name: String,
    /// Instance type, for example `ALIYUN::ECS::INSTANCE`.
    pub instance_type: String,
    /// Optimization, for example `1`.
    pub optimization: String,
    /// Peak type, for example `WHITE`.
    pub peak_type: String,
    /// Performance.
    pub performance: String,
    /// Status, for example `Running`.
    pub status: String,
}

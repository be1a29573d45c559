// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMonitorGroupCategories`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes monitor group categories.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitorGroupCategories)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeMonitorGroupCategories {
    /// Group id, for example `123456`.
    pub group_id: i64,
}

/// Answer of [`DescribeMonitorGroupCategories`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMonitorGroupCategoriesResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Monitor group categories.
    pub monitor_group_categories: Option<MonitorGroupCategories>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Monitor group categories.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MonitorGroupCategories {
    /// Group id, for example `123456`.
    pub group_id: String,
    /// Monitor group category.
    pub monitor_group_category: Option<MonitorGroupCategory>,
}

/// Monitor group category.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MonitorGroupCategory {
    /// Category item.
    pub category_item: Vec<CategoryItem>,
}

/// Category item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CategoryItem {
    /// Category.
    pub category: String,
    /// Count.
    pub count: Option<i64>,
}

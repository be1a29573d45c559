// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeContactGroupList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes contact group list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeContactGroupList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total,
        size = page_size,
        items = contact_group_list,
        item = ContactGroup
    ),
    errors(
        errors::RESOURCE_NOT_FOUND_200, errors::INVALID_PARAMETER, errors::INVALID_AUTHORIZATION,
        errors::RESOURCE_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeContactGroupList {
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`DescribeContactGroupList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeContactGroupListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Contact group list.
    #[rpc(wrapper = "ContactGroup")]
    pub contact_group_list: Vec<ContactGroup>,
    /// Contact groups.
    #[rpc(wrapper = "ContactGroup")]
    pub contact_groups: Vec<String>,
    /// Message, for example `success`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Total, for example `22`.
    pub total: Option<i64>,
}

/// Contact group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ContactGroup {
    /// Contacts.
    #[rpc(wrapper = "Contact")]
    pub contacts: Vec<String>,
    /// Create time.
    pub create_time: Option<i64>,
    /// Describe.
    pub describe: String,
    /// Enable subscribed.
    pub enable_subscribed: Option<bool>,
    /// Enabled weekly report.
    pub enabled_weekly_report: Option<bool>,
    /// Name.
    pub name: String,
    /// Update time.
    pub update_time: Option<i64>,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeImageSharePermission`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes image share permission.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageSharePermission)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, size = page_size, total = total_count, items = accounts, item = Account),
    errors(errors::MISSING_PARAMETER, errors::INVALID_IMAGE_ID_NOT_FOUND)
)]
pub struct DescribeImageSharePermission {
    /// Image id, for example `m-bp1caf3yicx5jlfl****`.
    pub image_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeImageSharePermission`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeImageSharePermissionResponse {
    /// Accounts.
    #[rpc(wrapper = "Account")]
    pub accounts: Vec<Account>,
    /// Image id, for example `m-bp1caf3yicx5jlfl****`.
    pub image_id: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Share groups.
    #[rpc(wrapper = "ShareGroup")]
    pub share_groups: Vec<ShareGroup>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Account.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Account {
    /// Aliyun id.
    pub aliyun_id: String,
    /// Shared time.
    pub shared_time: String,
}

/// Share group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ShareGroup {
    /// Group.
    pub group: String,
}

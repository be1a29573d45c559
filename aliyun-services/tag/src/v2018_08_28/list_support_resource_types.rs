// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListSupportResourceTypes`.

use std::collections::BTreeMap;

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists support resource types.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/ListSupportResourceTypes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_result,
        items = support_resource_types,
        item = SupportResourceType
    )
)]
pub struct ListSupportResourceTypes {
    /// Max result, for example `50`.
    pub max_result: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Product code, for example `ecs`.
    pub product_code: Option<String>,
    /// Region id: default `cn-shanghai`, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource tye, for example `instance`.
    pub resource_tye: Option<String>,
    /// Show items, for example `false`.
    pub show_items: Option<bool>,
    /// Support code, for example `TAG_CONSOLE_SUPPORT`.
    pub support_code: Option<String>,
}

/// Answer of [`ListSupportResourceTypes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListSupportResourceTypesResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Support resource types.
    pub support_resource_types: Vec<SupportResourceType>,
}

/// Support resource type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SupportResourceType {
    /// ARN template, for example `acs:ecs:*:*:instance/${ResourceId}`.
    pub arn_template: String,
    /// Product code, for example `ecs`.
    pub product_code: String,
    /// Resource type, for example `instance`.
    pub resource_type: String,
    /// Support items.
    pub support_items: Vec<SupportItem>,
}

/// Support item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SupportItem {
    /// Support, for example `true`.
    pub support: Option<bool>,
    /// Support code, for example `TAG_CONSOLE_SUPPORT`.
    pub support_code: String,
    /// Support details.
    pub support_details: Vec<BTreeMap<String, String>>,
}

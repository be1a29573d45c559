// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDynamicTagGroup`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates dynamic tag group.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/CreateDynamicTagGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::RESOURCE_OVER_LIMIT, errors::INTERNAL_ERROR,
    )
)]
pub struct CreateDynamicTagGroup {
    /// Contact group list: at most 10 items.
    #[rpc(max_len = 10, required)]
    pub contact_group_list: Vec<String>,
    /// Enable install agent, for example `true`.
    pub enable_install_agent: Option<bool>,
    /// Enable subscribe event, for example `true`.
    pub enable_subscribe_event: Option<bool>,
    /// Match express: at most 3 items.
    #[rpc(dotted, max_len = 3, required)]
    pub match_express: Vec<MatchExpress>,
    /// Match express filter relation: default `and`, for example `and`.
    pub match_express_filter_relation: Option<String>,
    /// Tag key, for example `ecs_instance`.
    pub tag_key: String,
    /// Tag region id, for example `cn-hangzhou`.
    pub tag_region_id: Option<String>,
    /// Template id list: at most 10 items.
    #[rpc(max_len = 10)]
    pub template_id_list: Vec<String>,
}

/// Match express.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct MatchExpress {
    /// Tag name, for example `appname`.
    pub tag_name: Option<String>,
    /// Tag value, for example `instance`.
    pub tag_value: Option<String>,
    /// Tag value match function, for example `contains`.
    pub tag_value_match_function: Option<String>,
}

/// Answer of [`CreateDynamicTagGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDynamicTagGroupResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Id, for example `2534dc0a-e3e5-4ae1-a2fc-75ef166c****`.
    pub id: String,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

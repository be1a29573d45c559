// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateTemplateAttributes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates template attributes.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/UpdateTemplateAttributes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateTemplateAttributes {
    /// Account ids, for example `["1319994761488600"]`.
    #[rpc(json)]
    pub account_ids: Vec<String>,
    /// Is favorite, for example `true`.
    pub is_favorite: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Share permission action, for example `Share`.
    pub share_permission_action: Option<String>,
    /// Share template version, for example `v1`.
    pub share_template_version: Option<String>,
    /// Template name, for example `MyTemplate`.
    pub template_name: String,
}

/// Answer of [`UpdateTemplateAttributes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateTemplateAttributesResponse {
    /// Id of the request.
    pub request_id: String,
}

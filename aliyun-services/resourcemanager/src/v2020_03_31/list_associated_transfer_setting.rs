// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAssociatedTransferSetting`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists associated transfer setting.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListAssociatedTransferSetting)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(errors::ENTITY_NOT_EXISTS_ASSOCIATED_TRANSFER_SETTING)
)]
pub struct ListAssociatedTransferSetting {}

/// Answer of [`ListAssociatedTransferSetting`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAssociatedTransferSettingResponse {
    /// Associated transfer setting.
    pub associated_transfer_setting: Option<AssociatedTransferSetting>,
    /// Id of the request.
    pub request_id: String,
}

/// Associated transfer setting.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociatedTransferSetting {
    /// Account id, for example `121998723923****`.
    pub account_id: String,
    /// Enable existing resources transfer, for example `true`.
    pub enable_existing_resources_transfer: String,
    /// Rule settings.
    pub rule_settings: Vec<RuleSetting>,
    /// Status, for example `Enable`.
    pub status: String,
}

/// Rule setting.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RuleSetting {
    /// Associated resource type, for example `disk`.
    pub associated_resource_type: String,
    /// Associated service, for example `ecs`.
    pub associated_service: String,
    /// Master resource type, for example `instance`.
    pub master_resource_type: String,
    /// Master service, for example `ecs`.
    pub master_service: String,
    /// Status, for example `Enable`.
    pub status: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateAssociatedTransferSetting`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates associated transfer setting.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/UpdateAssociatedTransferSetting)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::UNSUPPORTED_OPERATION_UPDATE_ASSOCIATED_TRANSFER_RULE_SETTING,
        errors::ENTITY_NOT_EXISTS_ASSOCIATED_TRANSFER_RULE,
    )
)]
pub struct UpdateAssociatedTransferSetting {
    /// Enable existing resources transfer, for example `false`.
    pub enable_existing_resources_transfer: Option<String>,
    /// Rule settings.
    #[rpc(dotted)]
    pub rule_settings: Vec<RuleSetting>,
}

/// Rule setting.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RuleSetting {
    /// Associated resource type, for example `disk`.
    pub associated_resource_type: Option<String>,
    /// Associated service, for example `ecs`.
    pub associated_service: Option<String>,
    /// Master resource type, for example `instance`.
    pub master_resource_type: Option<String>,
    /// Master service, for example `ecs`.
    pub master_service: Option<String>,
    /// Status, for example `Enable`.
    pub status: String,
}

/// Answer of [`UpdateAssociatedTransferSetting`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateAssociatedTransferSettingResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyLaunchTemplateDefaultVersion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies launch template default version.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyLaunchTemplateDefaultVersion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_REGION_NOT_EXIST, errors::MISSING_PARAMETER, errors::INVALID_PARAMETER,
        errors::INNER_SERVICE_FAILED, errors::INVALID_LAUNCH_TEMPLATE_NOT_FOUND,
        errors::INVALID_LAUNCH_TEMPLATE_VERSION_NOT_FOUND,
    )
)]
pub struct ModifyLaunchTemplateDefaultVersion {
    /// Default version number, for example `2`.
    pub default_version_number: i64,
    /// Launch template id, for example `lt-s-bp177juajht6****`.
    pub launch_template_id: Option<String>,
    /// Launch template name, for example `testLaunchTemplateName`.
    pub launch_template_name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
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

/// Answer of [`ModifyLaunchTemplateDefaultVersion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyLaunchTemplateDefaultVersionResponse {
    /// Launch template id, for example `lt-bp1apo0bbbkuy0rj****`.
    pub launch_template_id: String,
    /// Id of the request.
    pub request_id: String,
}

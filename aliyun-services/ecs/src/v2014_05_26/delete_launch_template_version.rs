// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteLaunchTemplateVersion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes launch template version.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteLaunchTemplateVersion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_REGION_NOT_EXIST, errors::MISSING_PARAMETER, errors::INVALID_PARAMETER,
        errors::INVALID_OPERATION_DELETE_DEFAULT_VERSION, errors::INNER_SERVICE_FAILED,
    )
)]
pub struct DeleteLaunchTemplateVersion {
    /// Delete version: at most 1000 items.
    #[rpc(max_len = 1000, required)]
    pub delete_version: Vec<i64>,
    /// Launch template id, for example `lt-bp1apo0bbbkuy0rj****`.
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

/// Answer of [`DeleteLaunchTemplateVersion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteLaunchTemplateVersionResponse {
    /// Launch template versions.
    #[rpc(wrapper = "LaunchTemplateVersion")]
    pub launch_template_versions: Vec<LaunchTemplateVersion>,
    /// Id of the request.
    pub request_id: String,
}

/// Launch template version.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LaunchTemplateVersion {
    /// Launch template id.
    pub launch_template_id: String,
    /// Launch template version number.
    pub launch_template_version_number: Option<i64>,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteLaunchTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes launch template.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteLaunchTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_REGION_NOT_EXIST, errors::MISSING_PARAMETER, errors::INVALID_PARAMETER,
        errors::INNER_SERVICE_FAILED,
    )
)]
pub struct DeleteLaunchTemplate {
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

/// Answer of [`DeleteLaunchTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteLaunchTemplateResponse {
    /// Launch template id, for example `lt-bp1apo0bbbkuy0rj****`.
    pub launch_template_id: String,
    /// Launch template version numbers.
    #[rpc(wrapper = "versionNumbers")]
    pub launch_template_version_numbers: Vec<i64>,
    /// Id of the request.
    pub request_id: String,
}

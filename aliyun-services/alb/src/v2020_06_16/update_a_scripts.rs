// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateAScripts`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates a scripts.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateAScripts)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_LISTENER, errors::RESOURCE_QUOTA_EXCEEDED_A_SCRIPTS_NUM,
        errors::RESOURCE_QUOTA_EXCEEDED_A_SCRIPTS_TOTAL_LINES_NUM,
        errors::RESOURCE_QUOTA_EXCEEDED_A_SCRIPT_LINES_NUM, errors::RESOURCE_NOT_FOUND_ASCRIPT,
    )
)]
pub struct UpdateAScripts {
    /// A scripts.
    #[rpc(dotted)]
    pub a_scripts: Vec<AScript>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
}

/// A script.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AScript {
    /// A script id, for example `as-mhqxcanmivn4g5****`.
    pub a_script_id: String,
    /// A script name, for example `Group1`.
    pub a_script_name: Option<String>,
    /// Enabled, for example `true`.
    pub enabled: Option<bool>,
    /// Ext attribute enabled, for example `true`.
    pub ext_attribute_enabled: Option<bool>,
    /// Ext attributes.
    pub ext_attributes: Vec<ExtAttribute>,
    /// Script content.
    pub script_content: Option<String>,
}

/// Ext attribute.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ExtAttribute {
    /// Attribute key, for example `EsDebug`.
    pub attribute_key: String,
    /// Attribute value, for example `test123`.
    pub attribute_value: String,
}

/// Answer of [`UpdateAScripts`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateAScriptsResponse {
    /// Job id, for example `2e82b5f4-1ba9-4d20-89c8-1082ebaa****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateAScripts`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates a scripts.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/CreateAScripts)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_LISTENER, errors::RESOURCE_QUOTA_EXCEEDED_A_SCRIPTS_NUM,
        errors::RESOURCE_QUOTA_EXCEEDED_A_SCRIPTS_TOTAL_LINES_NUM,
        errors::RESOURCE_QUOTA_EXCEEDED_A_SCRIPT_LINES_NUM,
    )
)]
pub struct CreateAScripts {
    /// A scripts.
    #[rpc(dotted)]
    pub a_scripts: Vec<AScript>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Listener id, for example `lsn-6hfq3zs0x04ibn****`.
    pub listener_id: String,
}

/// A script.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AScript {
    /// A script name, for example `test`.
    pub a_script_name: String,
    /// Enabled, for example `false`.
    pub enabled: Option<bool>,
    /// Ext attribute enabled, for example `true`.
    pub ext_attribute_enabled: Option<bool>,
    /// Ext attributes.
    pub ext_attributes: Vec<ExtAttribute>,
    /// Position, for example `RequestFoot`.
    pub position: Option<String>,
    /// Script content.
    pub script_content: String,
}

/// Ext attribute.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ExtAttribute {
    /// Attribute key, for example `EsDebug`.
    pub attribute_key: Option<String>,
    /// Attribute value, for example `test123`.
    pub attribute_value: Option<String>,
}

/// Answer of [`CreateAScripts`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateAScriptsResponse {
    /// A script ids.
    pub a_script_ids: Vec<AScriptId>,
    /// Job id, for example `5c607642-535e-4e06-9d77-df53049b****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}

/// A script id.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AScriptId {
    /// A script id, for example `as-xvq5igaa7uv6vr****`.
    pub a_script_id: String,
}

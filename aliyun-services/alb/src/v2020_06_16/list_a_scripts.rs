// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAScripts`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists a scripts.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/ListAScripts)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = a_scripts, item = AScript),
    errors(errors::FORBIDDEN_LOAD_BALANCER_400)
)]
pub struct ListAScripts {
    /// A script ids.
    pub a_script_ids: Vec<String>,
    /// A script names.
    pub a_script_names: Vec<String>,
    /// Listener ids.
    pub listener_ids: Vec<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
}

/// Answer of [`ListAScripts`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAScriptsResponse {
    /// A scripts.
    pub a_scripts: Vec<AScript>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// A script.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AScript {
    /// A script id, for example `as-aznwocxofkakf7****`.
    pub a_script_id: String,
    /// A script name, for example `test`.
    pub a_script_name: String,
    /// A script status, for example `Available`.
    pub a_script_status: String,
    /// Enabled, for example `true`.
    pub enabled: Option<bool>,
    /// Listener id, for example `lsn-t0w1m9r6suiwmc****`.
    pub listener_id: String,
    /// Load balancer id, for example `alb-vv9rg2ub31tyec****`.
    pub load_balancer_id: String,
    /// Script content, for example `{test}`.
    pub script_content: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteHealthCheckTemplates`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes health check templates.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/DeleteHealthCheckTemplates)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(errors::INCORRECT_STATUS_HEALTH_CHECK_TEMPLATE)
)]
pub struct DeleteHealthCheckTemplates {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Health check template ids: 1 to 10 items.
    #[rpc(min_len = 1, max_len = 10, required)]
    pub health_check_template_ids: Vec<String>,
}

/// Answer of [`DeleteHealthCheckTemplates`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteHealthCheckTemplatesResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateListenerLogConfig`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates listener log config.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateListenerLogConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_BUSINESS_STATUS_LOAD_BALANCER, errors::INCORRECT_STATUS_LOAD_BALANCER,
        errors::INCORRECT_STATUS_LISTENER, errors::OPERATION_DENIED_ACCESS_LOG_DISABLED,
        errors::RESOURCE_IN_CONFIGURING_LISTENER, errors::RESOURCE_NOT_FOUND_LISTENER,
    )
)]
pub struct UpdateListenerLogConfig {
    /// Access log record customized headers enabled, for example `true`.
    pub access_log_record_customized_headers_enabled: Option<bool>,
    /// Access log tracing config.
    #[rpc(dotted)]
    pub access_log_tracing_config: Option<AccessLogTracingConfig>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Listener id, for example `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: String,
}

/// Access log tracing config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AccessLogTracingConfig {
    /// Tracing enabled, for example `true`.
    pub tracing_enabled: bool,
    /// Tracing sample, for example `100`.
    pub tracing_sample: Option<i32>,
    /// Tracing type, for example `Zipkin`.
    pub tracing_type: Option<String>,
}

/// Answer of [`UpdateListenerLogConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateListenerLogConfigResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyCustomDomainSampleRate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies custom domain sample rate.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/ModifyCustomDomainSampleRate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct ModifyCustomDomainSampleRate {
    /// Base config id.
    #[rpc(name = "BaseConfigID")]
    pub base_config_id: Option<String>,
    /// Domain names.
    pub domain_names: String,
    /// Sample rate.
    pub sample_rate: f64,
    /// Sink id.
    #[rpc(name = "SinkID")]
    pub sink_id: Option<i64>,
}

/// Answer of [`ModifyCustomDomainSampleRate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyCustomDomainSampleRateResponse {
    /// Content.
    #[rpc(wrapper = "content")]
    pub content: Vec<Content>,
    /// Id of the request.
    pub request_id: String,
}

/// Content.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Content {
    /// Domain name.
    pub domain_name: String,
    /// Err message.
    pub err_message: String,
    /// Sample rate.
    pub sample_rate: Option<f64>,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DissociateAdditionalCertificatesFromListener`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Dissociates additional certificates from listener.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/DissociateAdditionalCertificatesFromListener)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_LISTENER, errors::OPERATION_DENIED_HTTP_LISTENER_NOT_SUPPORT,
        errors::OPERATION_DENIED_DEFAULT_CERTIFICATE_USED,
        errors::RESOURCE_NOT_ASSOCIATED_CERTIFICATE, errors::RESOURCE_IN_CONFIGURING_LISTENER,
        errors::RESOURCE_NOT_FOUND_LISTENER,
    )
)]
pub struct DissociateAdditionalCertificatesFromListener {
    /// Certificates: 1 to 15 items.
    #[rpc(dotted, min_len = 1, max_len = 15, required)]
    pub certificates: Vec<Certificate>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Listener id, for example `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: String,
}

/// Certificate.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Certificate {
    /// Certificate id, for example `12315790343_166f8204689_1714763408_70998****`.
    pub certificate_id: String,
}

/// Answer of [`DissociateAdditionalCertificatesFromListener`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DissociateAdditionalCertificatesFromListenerResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}

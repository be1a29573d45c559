// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssociateAdditionalCertificatesWithListener`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Associates additional certificates with listener.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/AssociateAdditionalCertificatesWithListener)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::SYSTEM_BUSY, errors::OPERATION_DENIED_S, errors::OPERATION_FAILED_S,
        errors::INCORRECT_STATUS_S, errors::RESOURCE_ALREADY_ASSOCIATED_S,
        errors::INCORRECT_STATUS_LISTENER, errors::RESOURCE_ALREADY_ASSOCIATED_CERTIFICATE,
        errors::CONFLICT_LOCK, errors::OPERATION_DENIED_PROTOCOL,
        errors::RESOURCE_NOT_FOUND_CERTIFICATE, errors::FORBIDDEN_NO_PERMISSION,
        errors::RESOURCE_NOT_FOUND_S, errors::RESOURCE_NOT_FOUND_LISTENER,
    )
)]
pub struct AssociateAdditionalCertificatesWithListener {
    /// Additional certificate ids: 1 to 15 items.
    #[rpc(min_len = 1, max_len = 15, required)]
    pub additional_certificate_ids: Vec<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Listener id, for example `lsn-bpn0kn908w4nbw****@80`.
    pub listener_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`AssociateAdditionalCertificatesWithListener`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateAdditionalCertificatesWithListenerResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}

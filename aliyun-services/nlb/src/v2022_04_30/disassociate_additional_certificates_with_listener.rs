// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisassociateAdditionalCertificatesWithListener`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Disassociates additional certificates with listener.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/DisassociateAdditionalCertificatesWithListener)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_LISTENER, errors::INCORRECT_STATUS_CERTIFICATE,
        errors::INCORRECT_STATUS_LOADBALANCER, errors::OPERATION_DENIED_PROTOCOL,
        errors::OPERATION_DENIED_DEFAULT_CERTIFICATE_USED,
        errors::RESOURCE_NOT_ASSOCIATED_CERTIFICATE, errors::OPERATION_DENIED_CA_CERTIFICATE_USED,
        errors::CONFLICT_LOCK, errors::RESOURCE_NOT_FOUND_LISTENER,
        errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
    )
)]
pub struct DisassociateAdditionalCertificatesWithListener {
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

/// Answer of [`DisassociateAdditionalCertificatesWithListener`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisassociateAdditionalCertificatesWithListenerResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}

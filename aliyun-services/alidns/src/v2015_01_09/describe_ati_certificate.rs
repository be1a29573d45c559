// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAtiCertificate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes ati certificate.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeAtiCertificate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeAtiCertificate {
    /// Agent certificate id, for example `2074041094504542210`.
    pub agent_certificate_id: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
}

/// Answer of [`DescribeAtiCertificate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAtiCertificateResponse {
    /// Access denied detail.
    pub access_denied_detail: Option<AccessDeniedDetail>,
    /// Agent host, for example `www.example.com`.
    pub agent_host: String,
    /// Agent id, for example `csp01860716@5e0964fd-951c-4e45-b518-d09d4d2db8ca`.
    pub agent_id: String,
    /// Algorithm, for example `RSA-2048`.
    pub algorithm: String,
    /// Cert pem.
    pub cert_pem: String,
    /// Cert type, for example `Server`.
    pub cert_type: String,
    /// Create timestamp, for example `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// Issuer, for example `DigiCert Inc`.
    pub issuer: String,
    /// Not after, for example `2027-05-09 02:19:49`.
    pub not_after: String,
    /// Not before, for example `2026-01-26 02:16:38`.
    pub not_before: String,
    /// Id of the request.
    pub request_id: String,
    /// San, for example `"dNSName: example.com, dNSName: www.example.com",`.
    pub san: String,
    /// Serial number, for example `1`.
    pub serial_number: String,
    /// Source, for example `BYOC`.
    pub source: String,
    /// Status, for example `Valid`.
    pub status: String,
    /// Subject.
    pub subject: String,
    /// Tlsa fingerprint.
    pub tlsa_fingerprint: String,
    /// Update timestamp, for example `1527690629357`.
    pub update_timestamp: Option<i64>,
}

/// Access denied detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessDeniedDetail {
    /// Auth action, for example `CreateUser`.
    pub auth_action: String,
    /// Auth principal display name, for example `2015555733387XXXX`.
    pub auth_principal_display_name: String,
    /// Auth principal owner id, for example `10469733312XXX`.
    pub auth_principal_owner_id: String,
    /// Auth principal type, for example `SubUser`.
    pub auth_principal_type: String,
    /// Encoded diagnostic message.
    pub encoded_diagnostic_message: String,
    /// No permission type, for example `ImplicitDeny`.
    pub no_permission_type: String,
    /// Policy type, for example `DlpSend`.
    pub policy_type: String,
}

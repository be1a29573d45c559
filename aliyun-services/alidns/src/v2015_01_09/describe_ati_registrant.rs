// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAtiRegistrant`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes ati registrant.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeAtiRegistrant)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeAtiRegistrant {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Registrant id, for example `2072277378616354816`.
    pub registrant_id: String,
}

/// Answer of [`DescribeAtiRegistrant`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAtiRegistrantResponse {
    /// Access denied detail.
    pub access_denied_detail: Option<AccessDeniedDetail>,
    /// Cc, for example `中国`.
    pub cc: String,
    /// City, for example `杭州市`.
    pub city: String,
    /// Create timestamp, for example `1533773400000`.
    pub create_timestamp: String,
    /// Document code.
    pub document_code: String,
    /// Document type, for example `SFZ`.
    pub document_type: String,
    /// Email.
    pub email: String,
    /// Name, for example `张xx`.
    pub name: String,
    /// Phone.
    pub phone: String,
    /// Registrant id, for example `2072277378616354816`.
    pub registrant_id: String,
    /// Reject reason, for example `以实际返回为准`.
    pub reject_reason: String,
    /// Id of the request.
    pub request_id: String,
    /// State, for example `浙江省`.
    pub state: String,
    /// Status, for example `Approved`.
    pub status: String,
    /// Street, for example `xx区xx街道`.
    pub street: String,
    /// Update timestamp, for example `1527690629357`.
    pub update_timestamp: String,
}

/// Access denied detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessDeniedDetail {
    /// Auth action, for example `RemoveRspDomainServerHoldStatusForGatewayOte`.
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

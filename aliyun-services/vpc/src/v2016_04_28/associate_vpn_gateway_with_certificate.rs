// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssociateVpnGatewayWithCertificate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Associates VPN gateway with certificate.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AssociateVpnGatewayWithCertificate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_CERTIFICATE_TYPE, errors::OPERATION_FAILED_NOT_NATIONAL_STANDARD,
        errors::VPN_GATEWAY_CONFIGURING, errors::OPERATION_FAILED_NO_RAM_PERMISSION,
        errors::OPERATION_FAILED_ASSOCIATION_EXIST,
        errors::OPERATION_FAILED_ANOTHER_ASSOCIATION_EXIST, errors::SYSTEM_BUSY_400,
        errors::OPERATION_FAILED_INVALID_CERTIFICATE, errors::FORBIDDEN,
        errors::FORBIDDEN_NO_SLR_PERMISSION, errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_CERTIFICATE_ID_NOT_FOUND, errors::OPERATION_CONFLICT,
    )
)]
pub struct AssociateVpnGatewayWithCertificate {
    /// Certificate id, for example `6bfe4218-ea1d****`.
    pub certificate_id: String,
    /// Certificate type, for example `Signature`.
    pub certificate_type: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// VPN gateway id, for example `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: String,
}

/// Answer of [`AssociateVpnGatewayWithCertificate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateVpnGatewayWithCertificateResponse {
    /// Id of the request.
    pub request_id: String,
}

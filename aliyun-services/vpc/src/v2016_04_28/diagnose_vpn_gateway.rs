// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DiagnoseVpnGateway`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `DiagnoseVpnGateway`.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DiagnoseVpnGateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::IDEMPOTENT_PARAMETER_MISMATCH, errors::VPN_GATEWAY_CONFIGURING,
        errors::OPERATION_UNSUPPORTED_DIAGNOSE_VPN, errors::ILLEGAL_PARAM_RESOURCE_TYPE,
        errors::OPERATION_FAILED_VPN_GATEWAY_DIAGNOSING, errors::OPERATION_FAILED_START_DIAGNOSE,
        errors::ILLEGAL_PARAM_PRIVATE_SOURCE_IP, errors::ILLEGAL_PARAM_PRIVATE_DESTINATION_IP,
        errors::FORBIDDEN, errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_RESOURCE_ID_NOT_FOUND_404,
    )
)]
pub struct DiagnoseVpnGateway {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// I psec extend info.
    pub i_psec_extend_info: Option<String>,
    /// Region id, for example `cn-qingdao`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id, for example `vco-uf66xniofskqtuoz1****`.
    pub resource_id: String,
    /// Resource type, for example `IPsec`.
    pub resource_type: String,
    /// VPN gateway id, for example `vpn-m5efhj0k1p47ctuhl****`.
    pub vpn_gateway_id: String,
}

/// Answer of [`DiagnoseVpnGateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiagnoseVpnGatewayResponse {
    /// Diagnose id, for example `vpndgn-uf6kuxbe3iv028k3s****`.
    pub diagnose_id: String,
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetVpnGatewayDiagnoseResult`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets VPN gateway diagnose result.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/GetVpnGatewayDiagnoseResult)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAM_ERROR, errors::MISSING_PARAM_DIAGNOSE_INFO, errors::VPN_GATEWAY_CONFIGURING,
        errors::INCORRECT_STATUS_DIAGNOSE_TIMEOUT, errors::INCORRECT_STATUS_VPN_CONNECTION_DELETED,
        errors::FORBIDDEN, errors::INVALID_DIAGNOSE_ID_NOT_FOUND,
        errors::INVALID_VPN_GATEWAY_ID_NOT_FOUND,
        errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct GetVpnGatewayDiagnoseResult {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Diagnose id, for example `vpndgn-uf6kuxbe3iv028k3s****`.
    pub diagnose_id: Option<String>,
    /// Region id, for example `cn-qingdao`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// VPN gateway id, for example `vpn-uf6fzwp0ck3frwtbk****`.
    pub vpn_gateway_id: Option<String>,
}

/// Answer of [`GetVpnGatewayDiagnoseResult`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetVpnGatewayDiagnoseResultResponse {
    /// Begin time, UTC, for example `2022-12-15T05:28:57Z`.
    pub begin_time: String,
    /// Diagnose id, for example `vpndgn-uf6sgneym02lxyuv4****`.
    pub diagnose_id: String,
    /// Diagnose result.
    pub diagnose_result: Vec<DiagnoseResult>,
    /// Finish time, UTC, for example `2022-12-15T05:29:08Z`.
    pub finish_time: String,
    /// Finished count, for example `7`.
    pub finished_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Resource instance id, for example `vco-uf6huqsu63azl7mdp****`.
    pub resource_instance_id: String,
    /// Resource type, for example `IPsec`.
    pub resource_type: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// VPN gateway id, for example `vpn-uf6fzwp0ck3frwtbk****`.
    pub vpn_gateway_id: String,
}

/// Diagnose result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiagnoseResult {
    /// Diagnose name, for example `RouteEntryConflict`.
    pub diagnose_name: String,
    /// Diagnose result description.
    pub diagnose_result_description: String,
    /// Diagnose result level, for example `normal`.
    pub diagnose_result_level: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyExpressCloudConnectionBandwidth`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies express cloud connection bandwidth.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyExpressCloudConnectionBandwidth)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAM_ECC_ID, errors::MISSING_PARAM_ALI_UID,
        errors::MISSING_PARAM_REGION_NO, errors::MISSING_PARAM_BANDWIDTH,
        errors::INVALID_ECC_APPLICATION_NOT_FOUND, errors::INVALID_ECC_ID_NOT_FOUND,
        errors::INCORRECT_STATUS_ECC_APPLICATION, errors::OPERATION_UNSUPPORTED_TYPE_400,
    )
)]
pub struct ModifyExpressCloudConnectionBandwidth {
    /// Bandwidth, for example `2`.
    pub bandwidth: Option<String>,
    /// Ecc id, for example `ecc-xxxxxxxxx`.
    pub ecc_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyExpressCloudConnectionBandwidth`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyExpressCloudConnectionBandwidthResponse {
    /// Id of the request.
    pub request_id: String,
}

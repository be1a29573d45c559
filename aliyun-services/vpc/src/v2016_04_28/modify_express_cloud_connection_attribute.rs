// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyExpressCloudConnectionAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies express cloud connection attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyExpressCloudConnectionAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_ECC_ID_NOT_FOUND, errors::ILLEGAL_PARAM_ALI_UID,
        errors::MISSING_PARAM_REGION_NO, errors::ILLEGAL_PARAM_ECC_ID,
        errors::INVALID_ECC_APPLICATION_NOT_FOUND, errors::ILLEGAL_PARAM_DESCRIPTION,
        errors::ILLEGAL_PARAM_NAME, errors::INVALID_SERVICE_PROVIDER_MALFORMED,
        errors::ILLEGAL_PARAM_PORT_TYPE, errors::ILLEGAL_PARAM_DISTANCE,
        errors::ILLEGAL_PARAM_CIRCUIT_CODE, errors::ILLEGAL_PARAM_TYPE,
        errors::OPERATION_UNSUPPORTED_TYPE, errors::INVALID_ACCESS_POINT_NOT_FOUND,
    )
)]
pub struct ModifyExpressCloudConnectionAttribute {
    /// BGP as, for example `sag-ejfge***`.
    pub bgp_as: Option<String>,
    /// Ce IP.
    pub ce_ip: Option<String>,
    /// Description, for example `ECC`.
    pub description: Option<String>,
    /// Ecc id, for example `ecc-bp1t9osmuln*******`.
    pub ecc_id: String,
    /// Name, for example `doctest`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pe IP.
    pub pe_ip: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyExpressCloudConnectionAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyExpressCloudConnectionAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

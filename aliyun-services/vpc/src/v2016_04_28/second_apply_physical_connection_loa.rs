// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SecondApplyPhysicalConnectionLOA`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Operation `SecondApplyPhysicalConnectionLOA`.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/SecondApplyPhysicalConnectionLOA)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_FAILED_PCONN_TRAFFIC_NOT_ENABLE, errors::ILLEGAL_PARAM_BANDWIDTH,
        errors::ILLEGAL_PARAM_COMPANY_LOCALIZED_NAME, errors::ILLEGAL_PARAM_COMPANY_NAME,
        errors::ILLEGAL_PARAM_LINE_TYPE, errors::ILLEGAL_PARAM_PEER_LOCATION,
        errors::ILLEGAL_PARAM_PM_CERTIFICATE_TYPE, errors::ILLEGAL_PARAM_PM_CERTIFICATE_NO,
        errors::ILLEGAL_PARAM_PM_CONTACT_INFO, errors::ILLEGAL_PARAM_PM_GENDER,
        errors::ILLEGAL_PARAM_PM_NAME, errors::ILLEGAL_PARAM_SI,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INCORRECT_STATUS_PHYSICAL_CONNECTION,
        errors::INCORRECT_STATUS_PHYSICAL_CONNECTION_LOA,
        errors::OPERATION_DENIED_LOA_FOR_VIRTUAL_PHYSICAL_CONNECTION,
        errors::MISSING_PARAM_INSTANCE_ID, errors::MISSING_PARAM_CONSTRUCTION_TIME,
        errors::MISSING_PARAM_PM_INFO,
    )
)]
pub struct SecondApplyPhysicalConnectionLOA {
    /// Bandwidth: default `100`, for example `3`.
    pub bandwidth: Option<i32>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Company name, for example `company`.
    pub company_name: String,
    /// Construction time, UTC, for example `2022-02-28T16:00:00Z`.
    pub construction_time: String,
    /// Instance id, for example `pc-bp1qrb3044eqi****`.
    pub instance_id: String,
    /// Line type, for example `FIBRE`.
    pub line_type: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pm info: at most 16 items.
    #[rpc(name = "PMInfo", dotted, max_len = 16)]
    pub pm_info: Vec<PMInfo>,
    /// Peer location, for example `杭州`.
    pub peer_location: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Si, for example `阿里`.
    pub si: String,
}

/// Pm info.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct PMInfo {
    /// Pm certificate no, for example `5****************9`.
    #[rpc(name = "PMCertificateNo")]
    pub pm_certificate_no: Option<String>,
    /// Pm certificate type, for example `IDCard`.
    #[rpc(name = "PMCertificateType")]
    pub pm_certificate_type: Option<String>,
    /// Pm contact info, for example `1390000****`.
    #[rpc(name = "PMContactInfo")]
    pub pm_contact_info: Option<String>,
    /// Pm gender, for example `Male`.
    #[rpc(name = "PMGender")]
    pub pm_gender: Option<String>,
    /// Pm name, for example `张三`.
    #[rpc(name = "PMName")]
    pub pm_name: Option<String>,
}

/// Answer of [`SecondApplyPhysicalConnectionLOA`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecondApplyPhysicalConnectionLOAResponse {
    /// Id of the request.
    pub request_id: String,
}

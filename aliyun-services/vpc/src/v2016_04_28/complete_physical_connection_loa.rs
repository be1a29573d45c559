// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CompletePhysicalConnectionLOA`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `CompletePhysicalConnectionLOA`.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CompletePhysicalConnectionLOA)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAM_ALI_UID, errors::MISSING_PARAM_INSTANCE_ID,
        errors::MISSING_PARAM_REGION_NO, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INCORRECT_STATUS_PHYSICAL_CONNECTION_LOA, errors::ILLEGAL_PARAM_LINE_CODE,
        errors::ILLEGAL_PARAM_LINE_LABEL, errors::OPERATION_DENIED_LOA_STATUS_NOT_ALLOW_COMPLETE,
        errors::ILLEGAL_PARAM_LINE_SP_CONTACT_INFO,
    )
)]
pub struct CompletePhysicalConnectionLOA {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Finish work: default `true`, for example `true`.
    pub finish_work: Option<bool>,
    /// Instance id, for example `pc-bp10tvlhnwkw****`.
    pub instance_id: String,
    /// Line code, for example `aaa111****`.
    pub line_code: Option<String>,
    /// Line label, for example `bbb222****`.
    pub line_label: Option<String>,
    /// Line sp contact info, for example `1388888****`.
    #[rpc(name = "LineSPContactInfo")]
    pub line_sp_contact_info: Option<String>,
    /// Line service provider, for example `中国其他`.
    pub line_service_provider: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CompletePhysicalConnectionLOA`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CompletePhysicalConnectionLOAResponse {
    /// Id of the request.
    pub request_id: String,
}

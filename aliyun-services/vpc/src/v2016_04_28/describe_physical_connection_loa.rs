// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePhysicalConnectionLOA`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes physical connection loa.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribePhysicalConnectionLOA)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAM_ALI_UID, errors::MISSING_PARAM_INSTANCE_ID,
        errors::MISSING_PARAM_REGION_NO, errors::INVALID_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct DescribePhysicalConnectionLOA {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Instance id, for example `pc-bp1ca4wca27ex****`.
    pub instance_id: String,
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

/// Answer of [`DescribePhysicalConnectionLOA`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePhysicalConnectionLOAResponse {
    /// Physical connection loa type.
    #[rpc(name = "PhysicalConnectionLOAType")]
    pub physical_connection_loa_type: Option<PhysicalConnectionLOAType>,
    /// Id of the request.
    pub request_id: String,
}

/// Physical connection loa type.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PhysicalConnectionLOAType {
    /// Company localized name, for example `company`.
    pub company_localized_name: String,
    /// Company name, for example `test1234`.
    pub company_name: String,
    /// Construction time, UTC, for example `2019-02-26T08:00:00Z`.
    pub construction_time: String,
    /// Description.
    pub description: String,
    /// Instance id, for example `pc-bp1ca4wca27****`.
    pub instance_id: String,
    /// Line code, for example `aaa111`.
    pub line_code: String,
    /// Line label, for example `bbb222`.
    pub line_label: String,
    /// Line sp contact info, for example `1388888****`.
    #[rpc(name = "LineSPContactInfo")]
    pub line_sp_contact_info: String,
    /// Line service provider, for example `中国其他`.
    pub line_service_provider: String,
    /// Line type, for example `FIBRE`.
    pub line_type: String,
    /// Loa URL, for example `http://******`.
    pub loa_url: String,
    /// Pm info.
    #[rpc(name = "PMInfo", wrapper = "PMInfo")]
    pub pm_info: Vec<PMInfo>,
    /// Si, for example `ctcu`.
    #[rpc(name = "SI")]
    pub si: String,
    /// Status, for example `Available`.
    pub status: String,
}

/// Pm info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PMInfo {
    /// Pm certificate no.
    #[rpc(name = "PMCertificateNo")]
    pub pm_certificate_no: String,
    /// Pm certificate type.
    #[rpc(name = "PMCertificateType")]
    pub pm_certificate_type: String,
    /// Pm contact info.
    #[rpc(name = "PMContactInfo")]
    pub pm_contact_info: String,
    /// Pm gender.
    #[rpc(name = "PMGender")]
    pub pm_gender: String,
    /// Pm name.
    #[rpc(name = "PMName")]
    pub pm_name: String,
}

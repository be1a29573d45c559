// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `VerifyLogisticsSmsMailNo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Verifies logistics SMS mail no.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/VerifyLogisticsSmsMailNo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct VerifyLogisticsSmsMailNo {
    /// Express company code, for example `示例值`.
    pub express_company_code: String,
    /// Mail no, for example `示例值`.
    pub mail_no: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Platform company code, for example `示例值示例值`.
    pub platform_company_code: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`VerifyLogisticsSmsMailNo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VerifyLogisticsSmsMailNoResponse {
    /// Access denied detail.
    pub access_denied_detail: String,
    /// Code, for example `示例值`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `示例值示例值示例值`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Express company code, for example `示例值`.
    pub express_company_code: String,
    /// Mobile suffix.
    pub mobile_suffix: String,
    /// Verify result, for example `false`.
    pub verify_result: Option<bool>,
}

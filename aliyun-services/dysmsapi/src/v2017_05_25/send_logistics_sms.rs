// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SendLogisticsSms`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sends logistics SMS.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/SendLogisticsSms)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct SendLogisticsSms {
    /// Express company code, for example `示例值示例值`.
    pub express_company_code: String,
    /// Mail no, for example `示例值`.
    pub mail_no: String,
    /// Out id, for example `示例值`.
    pub out_id: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Platform company code, for example `示例值`.
    pub platform_company_code: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sign name, for example `示例值示例值`.
    pub sign_name: String,
    /// Template code, for example `示例值示例值示例值`.
    pub template_code: String,
    /// Template param, for example `示例值示例值示例值`.
    pub template_param: Option<String>,
}

/// Answer of [`SendLogisticsSms`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SendLogisticsSmsResponse {
    /// Access denied detail.
    pub access_denied_detail: String,
    /// Code, for example `示例值示例值示例值`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `示例值示例值`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Biz id, for example `示例值示例值示例值`.
    pub biz_id: String,
}

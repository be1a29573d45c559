// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSmsTrademark`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates SMS trademark.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateSmsTrademark)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct CreateSmsTrademark {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Trademark applicant name, for example `阿里巴巴（中国）有限公司`.
    pub trademark_applicant_name: String,
    /// Trademark eff exp date, for example `2010-12-14~2030-12-13`.
    pub trademark_eff_exp_date: String,
    /// Trademark name, for example `阿里云`.
    pub trademark_name: String,
    /// Trademark pic, for example `123456/test1719383196031.jpg`.
    pub trademark_pic: String,
    /// Trademark registration number, for example `766905`.
    pub trademark_registration_number: String,
}

/// Answer of [`CreateSmsTrademark`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSmsTrademarkResponse {
    /// Access denied detail, for example `无`.
    pub access_denied_detail: String,
    /// Code, for example `OK`.
    pub code: String,
    /// Data, for example `10000*******`.
    pub data: String,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

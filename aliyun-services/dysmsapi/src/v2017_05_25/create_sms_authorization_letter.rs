// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSmsAuthorizationLetter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates SMS authorization letter.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateSmsAuthorizationLetter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct CreateSmsAuthorizationLetter {
    /// Authorization, for example `菜鸟网络科技有限公司`.
    pub authorization: String,
    /// Authorization letter exp date, for example `2023-01-01~2026-01-01`.
    pub authorization_letter_exp_date: String,
    /// Authorization letter name, for example `菜鸟公司授权书`.
    pub authorization_letter_name: String,
    /// Authorization letter pic, for example `123456/test1719383196031.jpg`.
    pub authorization_letter_pic: String,
    /// Organization code, for example `9****************A`.
    pub organization_code: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Proxy authorization, for example `支付宝（中国）网络技术有限公司`.
    pub proxy_authorization: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sign list.
    #[rpc(json, required)]
    pub sign_list: Vec<String>,
}

/// Answer of [`CreateSmsAuthorizationLetter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSmsAuthorizationLetterResponse {
    /// Access denied detail, for example `无`.
    pub access_denied_detail: String,
    /// Code, for example `OK`.
    pub code: String,
    /// Data, for example `10000****`.
    pub data: String,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

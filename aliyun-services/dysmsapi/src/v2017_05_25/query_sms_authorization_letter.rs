// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QuerySmsAuthorizationLetter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries SMS authorization letter.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySmsAuthorizationLetter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct QuerySmsAuthorizationLetter {
    /// Authorization letter id list.
    #[rpc(json)]
    pub authorization_letter_id_list: Vec<i64>,
    /// Organization code, for example `9****************A`.
    pub organization_code: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sign name, for example `菜鸟网络`.
    pub sign_name: Option<String>,
    /// State, for example `PASSED`.
    pub state: Option<String>,
    /// Status, for example `VALID`.
    pub status: Option<String>,
}

/// Answer of [`QuerySmsAuthorizationLetter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QuerySmsAuthorizationLetterResponse {
    /// Access denied detail, for example `无`.
    pub access_denied_detail: String,
    /// Code, for example `OK`.
    pub code: String,
    /// Data.
    pub data: Vec<Data>,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Authorization, for example `菜鸟网络科技有限公司`.
    pub authorization: String,
    /// Authorization letter exp date, for example `2023-01-01~2026-01-01`.
    pub authorization_letter_exp_date: String,
    /// Authorization letter id.
    pub authorization_letter_id: String,
    /// Authorization letter name, for example `菜鸟公司授权书`.
    pub authorization_letter_name: String,
    /// Authorization letter pic.
    pub authorization_letter_pic: String,
    /// Organization code, for example `9****************A`.
    pub organization_code: String,
    /// Proxy authorization, for example `支付宝（中国）网络技术有限公司`.
    pub proxy_authorization: String,
    /// Sign scope, for example `菜鸟网络、菜鸟驿站、菜鸟裹裹`.
    pub sign_scope: String,
    /// State, for example `PASSED`.
    pub state: String,
    /// Status, for example `VALID`.
    pub status: String,
}

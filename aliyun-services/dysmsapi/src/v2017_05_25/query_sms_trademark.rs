// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QuerySmsTrademark`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries SMS trademark.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySmsTrademark)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct QuerySmsTrademark {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Trademark id list.
    #[rpc(json, required)]
    pub trademark_id_list: Vec<i64>,
}

/// Answer of [`QuerySmsTrademark`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QuerySmsTrademarkResponse {
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
    /// Trademark applicant name, for example `阿里云`.
    pub trademark_applicant_name: String,
    /// Trademark eff exp date, for example `2025-11-01~2025-12-19`.
    pub trademark_eff_exp_date: String,
    /// Trademark id.
    pub trademark_id: String,
    /// Trademark name, for example `示例商标`.
    pub trademark_name: String,
    /// Trademark pic.
    pub trademark_pic: String,
    /// Trademark pic URL.
    pub trademark_pic_url: String,
    /// Trademark registration number, for example `1234`.
    pub trademark_registration_number: String,
}

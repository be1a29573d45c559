// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QuerySmsAppIcpRecord`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries SMS app icp record.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySmsAppIcpRecord)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct QuerySmsAppIcpRecord {
    /// App icp record id list.
    #[rpc(json, required)]
    pub app_icp_record_id_list: Vec<i64>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`QuerySmsAppIcpRecord`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QuerySmsAppIcpRecordResponse {
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
    /// App approval date, for example `2020-01-01`.
    pub app_approval_date: String,
    /// App icp license number, for example `123`.
    pub app_icp_license_number: String,
    /// App icp record id, for example `51`.
    pub app_icp_record_id: String,
    /// App icp record pic.
    pub app_icp_record_pic: String,
    /// App icp record pic URL.
    pub app_icp_record_pic_url: String,
    /// App principal unit name, for example `阿里云`.
    pub app_principal_unit_name: String,
    /// App runtime pic, for example `示例值示例值`.
    pub app_runtime_pic: String,
    /// App runtime pic URL, for example `示例值示例值示例值`.
    pub app_runtime_pic_url: String,
    /// App service name, for example `测试`.
    pub app_service_name: String,
    /// App store download pic, for example `示例值示例值`.
    pub app_store_download_pic: String,
    /// App store download pic URL, for example `示例值示例值示例值`.
    pub app_store_download_pic_url: String,
    /// Domain, for example `https://apps.apple.com/cn/app/阿里云/id981011420`.
    pub domain: String,
}

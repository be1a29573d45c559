// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSmsAppIcpRecord`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates SMS app icp record.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateSmsAppIcpRecord)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct CreateSmsAppIcpRecord {
    /// App approval date, for example `2025-05-22`.
    pub app_approval_date: String,
    /// App icp license number, for example `浙B2-20080101`.
    pub app_icp_license_number: String,
    /// App icp record pic, for example `123456/test1719383196031.jpg`.
    pub app_icp_record_pic: String,
    /// App principal unit name, for example `阿里云计算有限公司`.
    pub app_principal_unit_name: String,
    /// App runtime pic, for example `示例值示例值示例值`.
    pub app_runtime_pic: Option<String>,
    /// App service name, for example `阿里云`.
    pub app_service_name: String,
    /// App store download pic, for example `示例值示例值示例值`.
    pub app_store_download_pic: Option<String>,
    /// Domain, for example `https://apps.apple.com/cn/app/阿里云/id981011420`.
    pub domain: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CreateSmsAppIcpRecord`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSmsAppIcpRecordResponse {
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

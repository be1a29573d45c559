// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetRCSSignature`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets rcs signature.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetRCSSignature)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct GetRCSSignature {
    /// Sign name, for example `示例值示例值`.
    pub sign_name: Option<String>,
}

/// Answer of [`GetRCSSignature`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetRCSSignatureResponse {
    /// Access denied detail.
    pub access_denied_detail: String,
    /// Code, for example `示例值示例值`.
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
    /// Background image, for example `示例值`.
    pub background_image: String,
    /// Bubble color, for example `示例值`.
    pub bubble_color: String,
    /// Category, for example `90`.
    pub category: Option<i64>,
    /// Chatbot code, for example `示例值示例值示例值`.
    pub chatbot_code: String,
    /// Chatbot name, for example `示例值示例值`.
    pub chatbot_name: String,
    /// Description, for example `示例值示例值示例值`.
    pub description: String,
    /// Latitude, for example `示例值示例值`.
    pub latitude: String,
    /// Logo, for example `示例值示例值`.
    pub logo: String,
    /// Longitude, for example `示例值示例值示例值`.
    pub longitude: String,
    /// Office address, for example `示例值示例值示例值`.
    pub office_address: String,
    /// Register result list.
    pub register_result_list: Vec<RegisterResult>,
    /// Service email, for example `示例值`.
    pub service_email: String,
    /// Service phone.
    pub service_phone: String,
    /// Service terms, for example `示例值示例值示例值`.
    pub service_terms: String,
    /// Service website, for example `示例值示例值`.
    pub service_website: String,
    /// Shelf result list.
    pub shelf_result_list: Vec<ShelfResult>,
    /// Sign id, for example `32`.
    pub sign_id: String,
    /// Sign name, for example `示例值示例值`.
    pub sign_name: String,
}

/// Register result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RegisterResult {
    /// Operator code, for example `示例值示例值`.
    pub operator_code: String,
    /// Product type, for example `46`.
    pub product_type: Option<i64>,
    /// Register complete time, for example `示例值示例值示例值`.
    pub register_complete_time: String,
    /// Register status, for example `72`.
    pub register_status: Option<i64>,
    /// Register status reasons.
    pub register_status_reasons: Vec<RegisterStatusReason>,
}

/// Register status reason.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RegisterStatusReason {
    /// Reason code, for example `示例值示例值`.
    pub reason_code: String,
    /// Reason desc list.
    pub reason_desc_list: Vec<String>,
}

/// Shelf result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ShelfResult {
    /// Operator code, for example `示例值示例值`.
    pub operator_code: String,
    /// Product type, for example `81`.
    pub product_type: Option<i64>,
    /// Shelf status, for example `51`.
    pub shelf_status: Option<i64>,
    /// Shelf status reasons.
    pub shelf_status_reasons: Vec<ShelfStatusReason>,
}

/// Shelf status reason.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ShelfStatusReason {
    /// Reason code, for example `示例值示例值示例值`.
    pub reason_code: String,
    /// Reason desc list.
    pub reason_desc_list: Vec<String>,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpgradeToRCSSignature`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Upgrades to rcs signature.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/UpgradeToRCSSignature)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct UpgradeToRCSSignature {
    /// Background image, for example `示例值示例值`.
    pub background_image: Option<String>,
    /// Bubble color, for example `示例值示例值示例值`.
    pub bubble_color: Option<String>,
    /// Category, for example `97`.
    pub category: Option<i64>,
    /// Description, for example `示例值示例值`.
    pub description: Option<String>,
    /// Latitude, for example `示例值示例值`.
    pub latitude: Option<String>,
    /// Logo, for example `示例值示例值`.
    pub logo: Option<String>,
    /// Longitude, for example `示例值示例值`.
    pub longitude: Option<String>,
    /// Office address, for example `示例值示例值`.
    pub office_address: Option<String>,
    /// Service email, for example `示例值示例值`.
    pub service_email: Option<String>,
    /// Service phone.
    pub service_phone: Option<String>,
    /// Service terms, for example `示例值示例值`.
    pub service_terms: Option<String>,
    /// Service website, for example `示例值示例值`.
    pub service_website: Option<String>,
    /// Sign name, for example `示例值示例值`.
    pub sign_name: Option<String>,
}

/// Answer of [`UpgradeToRCSSignature`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpgradeToRCSSignatureResponse {
    /// Access denied detail.
    pub access_denied_detail: String,
    /// Code, for example `示例值`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `示例值示例值`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `false`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Chatbot code, for example `示例值示例值`.
    pub chatbot_code: String,
    /// Sign id, for example `14`.
    pub sign_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDigitalSignOrder`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Creates digital sign order.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CreateDigitalSignOrder)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct CreateDigitalSignOrder {
    /// Extend message, for example `example`.
    pub extend_message: Option<String>,
    /// Order context.
    #[rpc(json)]
    pub order_context: Option<JsonValue>,
    /// Order type, for example `CREATE_DIGITALSMS_SIGN`.
    pub order_type: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Qualification id, for example `41`.
    pub qualification_id: Option<i64>,
    /// Qualification version, for example `49`.
    pub qualification_version: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sign id, for example `80`.
    pub sign_id: Option<i64>,
    /// Sign industry, for example `0`.
    pub sign_industry: Option<i64>,
    /// Sign name, for example `阿里云商城`.
    pub sign_name: Option<String>,
    /// Sign source, for example `0`.
    pub sign_source: Option<i64>,
    /// Submitter, for example `110000001750080`.
    pub submitter: Option<String>,
}

/// Answer of [`CreateDigitalSignOrder`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDigitalSignOrderResponse {
    /// Access denied detail, for example `None`.
    pub access_denied_detail: String,
    /// Code, for example `OK`.
    pub code: String,
    /// Data.
    pub data: JsonValue,
    /// Message, for example `example`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

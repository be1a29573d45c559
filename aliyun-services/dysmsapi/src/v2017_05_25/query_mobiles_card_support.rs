// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryMobilesCardSupport`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Queries mobiles card support.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryMobilesCardSupport)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    errors(errors::FORBIDDEN_ACTION_200)
)]
pub struct QueryMobilesCardSupport {
    /// Encrypt type: at most 100 characters, for example `NORMAL`.
    #[rpc(max_len = 100)]
    pub encrypt_type: Option<String>,
    /// Mobiles.
    #[rpc(json, required)]
    pub mobiles: Vec<JsonValue>,
    /// Template code, for example `CARD_SMS_2****`.
    pub template_code: String,
}

/// Answer of [`QueryMobilesCardSupport`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryMobilesCardSupportResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Query result.
    pub query_result: Vec<QueryResult>,
}

/// Query result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryResult {
    /// Mobile.
    pub mobile: String,
    /// Support, for example `true`.
    pub support: Option<bool>,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CheckMobilesCardSupport`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Checks mobiles card support.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/CheckMobilesCardSupport)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    errors(errors::FORBIDDEN_ACTION_200)
)]
pub struct CheckMobilesCardSupport {
    /// Mobiles.
    #[rpc(dotted, required)]
    pub mobiles: Vec<JsonValue>,
    /// Template code, for example `CARD_SMS_****`.
    pub template_code: String,
}

/// Answer of [`CheckMobilesCardSupport`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CheckMobilesCardSupportResponse {
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
    #[rpc(name = "queryResult")]
    pub query_result: Vec<QueryResult>,
}

/// Query result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryResult {
    /// Mobile.
    #[rpc(name = "mobile")]
    pub mobile: String,
    /// Support, for example `true`.
    #[rpc(name = "support")]
    pub support: Option<bool>,
}

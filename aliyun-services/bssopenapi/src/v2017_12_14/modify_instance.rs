// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyInstance`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies instance.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/ModifyInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_OWNER, errors::RESOURCE_NOT_EXISTS, errors::ORDER_ACCOUNT_STATUS_ILLEGAL,
        errors::INTERNAL_ERROR_500,
    )
)]
pub struct ModifyInstance {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Instance id, for example `rm-akjhkdsjhfskjfhd`.
    pub instance_id: Option<String>,
    /// Modify type, for example `Upgrade`.
    pub modify_type: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Parameter: at most 100 items.
    #[rpc(dotted, max_len = 100)]
    pub parameter: Vec<Parameter>,
    /// Product code, for example `rds`.
    pub product_code: String,
    /// Product type, for example `rds`.
    pub product_type: Option<String>,
    /// Subscription type, for example `Subscription`.
    pub subscription_type: String,
}

/// Parameter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Parameter {
    /// Code, for example `test`.
    pub code: String,
    /// Value, for example `test`.
    pub value: String,
}

/// Answer of [`ModifyInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyInstanceResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful！`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Host id, for example `testId`.
    pub host_id: String,
    /// Order id, for example `202653252354351`.
    pub order_id: String,
}

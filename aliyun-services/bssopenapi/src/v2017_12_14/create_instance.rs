// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateInstance`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates instance.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/CreateInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::INVALID_OWNER,
        errors::ORDER_ACCOUNT_STATUS_ILLEGAL, errors::E_400,
        errors::ORDER_ACCOUNT_INFORMATION_INCOMPLETE, errors::INTERNAL_ERROR_500,
    )
)]
pub struct CreateInstance {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Logistics.
    pub logistics: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Parameter: at most 100 items.
    #[rpc(dotted, max_len = 100)]
    pub parameter: Vec<Parameter>,
    /// Period, for example `12`.
    pub period: Option<i32>,
    /// Pricing cycle, for example `2`.
    pub pricing_cycle: Option<i64>,
    /// Product code, for example `rds`.
    pub product_code: String,
    /// Product type, for example `rds`.
    pub product_type: Option<String>,
    /// Renew period, for example `12`.
    pub renew_period: Option<i32>,
    /// Renewal status, for example `ManualRenewal`.
    pub renewal_status: Option<String>,
    /// Subscription type, for example `Subscription`.
    pub subscription_type: String,
}

/// Parameter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Parameter {
    /// Code, for example `InstanceType`.
    pub code: String,
    /// Value, for example `disk`.
    pub value: String,
}

/// Answer of [`CreateInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateInstanceResponse {
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
    /// Instance id, for example `OSSBAG-cn-v1hxxxxx23`.
    pub instance_id: String,
    /// Order id, for example `20240xxxx21`.
    pub order_id: String,
}

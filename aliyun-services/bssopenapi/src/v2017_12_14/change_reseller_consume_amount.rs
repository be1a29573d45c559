// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ChangeResellerConsumeAmount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Changes reseller consume amount.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/ChangeResellerConsumeAmount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NOT_APPLICABLE, errors::NOT_AUTHORIZED, errors::INTERNAL_ERROR,
        errors::PARAMETER_ERROR, errors::E_1101, errors::UNDEFINED_ERROR,
    )
)]
pub struct ChangeResellerConsumeAmount {
    /// Adjust type, for example `increase/decrease`.
    pub adjust_type: String,
    /// Amount, for example `10.00`.
    pub amount: String,
    /// Business type, for example `quota_amount_adjust`.
    pub business_type: String,
    /// Currency, for example `CNY`.
    pub currency: String,
    /// Extend map, for example `{}`.
    pub extend_map: Option<String>,
    /// Out biz id, for example `1647396865`.
    pub out_biz_id: String,
    /// Owner id.
    pub owner_id: i64,
    /// Source, for example `system`.
    pub source: String,
}

/// Answer of [`ChangeResellerConsumeAmount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ChangeResellerConsumeAmountResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data, for example `300.00`.
    pub data: String,
    /// Message, for example `successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

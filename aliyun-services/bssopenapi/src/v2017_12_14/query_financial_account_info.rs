// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryFinancialAccountInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Queries financial account info.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryFinancialAccountInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER, errors::MISSING_PARAMETER, errors::INTERNAL_ERROR_500)
)]
pub struct QueryFinancialAccountInfo {
    /// User id, for example `1990699401005016`.
    pub user_id: i64,
}

/// Answer of [`QueryFinancialAccountInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryFinancialAccountInfoResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful!`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Account type, for example `MEMBER`.
    pub account_type: String,
    /// Is financial account, for example `true`.
    pub is_financial_account: Option<bool>,
    /// Member group id, for example `124`.
    pub member_group_id: String,
    /// Member group name, for example `Test group`.
    pub member_group_name: String,
    /// Member nick name, for example `Test`.
    pub member_nick_name: String,
    /// User name, for example `killortop3`.
    pub user_name: String,
}

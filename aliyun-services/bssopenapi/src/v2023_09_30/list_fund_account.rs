// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListFundAccount`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Lists fund account.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/ListFundAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct ListFundAccount {
    /// Nbid, for example `2084210001`.
    #[rpc(query)]
    pub nbid: Option<String>,
    /// Query only in use.
    pub query_only_in_use: Option<bool>,
    /// Query only manage.
    pub query_only_manage: Option<bool>,
}

/// Answer of [`ListFundAccount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListFundAccountResponse {
    /// Data.
    pub data: Vec<Data>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Create date, for example `2024-12-30 12:00:00`.
    pub create_date: String,
    /// Fund account admin account id, for example `1232121`.
    pub fund_account_admin_account_id: String,
    /// Fund account admin account name, for example `云某的账户`.
    pub fund_account_admin_account_name: String,
    /// Fund account id, for example `1022231`.
    pub fund_account_id: String,
    /// Fund account name, for example `云某的账户`.
    pub fund_account_name: String,
    /// Fund account owner account id, for example `132123211`.
    pub fund_account_owner_account_id: String,
    /// Fund account status, for example `VALID`.
    pub fund_account_status: String,
    /// Fund account type, for example `DIRECT_USER`.
    pub fund_account_type: String,
    /// Nbid, for example `2684210001`.
    pub nbid: String,
    /// Permissions.
    pub permissions: Vec<String>,
    /// Site, for example `26842`.
    pub site: String,
}

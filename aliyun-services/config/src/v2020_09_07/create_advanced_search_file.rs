// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateAdvancedSearchFile`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates advanced search file.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/CreateAdvancedSearchFile)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(errors::ACCOUNT_NOT_EXISTED)
)]
pub struct CreateAdvancedSearchFile {
    /// SQL.
    pub sql: String,
}

/// Answer of [`CreateAdvancedSearchFile`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateAdvancedSearchFileResponse {
    /// Id of the request.
    pub request_id: String,
}

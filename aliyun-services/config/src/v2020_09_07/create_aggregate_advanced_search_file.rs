// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateAggregateAdvancedSearchFile`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates aggregate advanced search file.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/CreateAggregateAdvancedSearchFile)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(errors::ACCOUNT_NOT_EXISTED)
)]
pub struct CreateAggregateAdvancedSearchFile {
    /// Aggregator id, for example `ca-edd3626622af00b3****`.
    pub aggregator_id: String,
    /// SQL.
    pub sql: String,
}

/// Answer of [`CreateAggregateAdvancedSearchFile`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateAggregateAdvancedSearchFileResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAggregateAdvancedSearchFile`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets aggregate advanced search file.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetAggregateAdvancedSearchFile)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    waiter(complete, status = resource_search?.status, done("COMPLETE")),
    errors(errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct GetAggregateAdvancedSearchFile {
    /// Aggregator id, for example `ca-4b1b626622af000c****`.
    pub aggregator_id: String,
}

/// Answer of [`GetAggregateAdvancedSearchFile`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAggregateAdvancedSearchFileResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource search.
    pub resource_search: Option<ResourceSearch>,
}

/// Resource search.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceSearch {
    /// Download URL.
    pub download_url: String,
    /// Resource inventory generate time.
    pub resource_inventory_generate_time: Option<i64>,
    /// Status.
    pub status: String,
}

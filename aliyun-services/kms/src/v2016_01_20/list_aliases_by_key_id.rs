// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAliasesByKeyId`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists aliases by key id.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/ListAliasesByKeyId)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = aliases,
        item = Aliase
    ),
    errors(errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND)
)]
pub struct ListAliasesByKeyId {
    /// Key id, for example `1234abcd-12ab-34cd-56ef-12345678****`.
    pub key_id: String,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`ListAliasesByKeyId`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAliasesByKeyIdResponse {
    /// Aliases.
    #[rpc(wrapper = "Alias")]
    pub aliases: Vec<Aliase>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Aliase.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Aliase {
    /// Alias ARN.
    pub alias_arn: String,
    /// Alias name.
    pub alias_name: String,
    /// Key id.
    pub key_id: String,
}

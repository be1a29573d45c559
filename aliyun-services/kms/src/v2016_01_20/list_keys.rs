// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListKeys`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists keys.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/ListKeys)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_count, size = page_size, items = keys, item = Key)
)]
pub struct ListKeys {
    /// Filters, for example `[{"Key":"KeyState", "Values":["Enabled","Disabled"]}]`.
    pub filters: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`ListKeys`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListKeysResponse {
    /// Keys.
    #[rpc(wrapper = "Key")]
    pub keys: Vec<Key>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Key.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Key {
    /// Key ARN.
    pub key_arn: String,
    /// Key id.
    pub key_id: String,
}

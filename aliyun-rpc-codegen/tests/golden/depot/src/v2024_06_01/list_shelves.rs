// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListShelves`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::types::Shelf;

/// Lists shelves.
///
/// [Official page](https://api.alibabacloud.com/document/Depot/2024-06-01/ListShelves)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Depot",
    version = "2024-06-01",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        next = continuation?.next_token,
        more = continuation?.has_more,
        size = max_results,
        items = shelves,
        item = Shelf
    )
)]
pub struct ListShelves {
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
}

/// Answer of [`ListShelves`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListShelvesResponse {
    /// Continuation.
    pub continuation: Option<Continuation>,
    /// Shelves.
    pub shelves: Vec<Shelf>,
}

/// Continuation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Continuation {
    /// Where the next page begins.
    pub next_token: String,
    /// Has more.
    pub has_more: Option<bool>,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListHandshakesForAccount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists handshakes for account.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListHandshakesForAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = handshakes,
        item = Handshake
    )
)]
pub struct ListHandshakesForAccount {
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`ListHandshakesForAccount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListHandshakesForAccountResponse {
    /// Handshakes.
    #[rpc(wrapper = "Handshake")]
    pub handshakes: Vec<Handshake>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Handshake.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Handshake {
    /// Create time.
    pub create_time: String,
    /// Expire time.
    pub expire_time: String,
    /// Handshake id.
    pub handshake_id: String,
    /// Master account id.
    pub master_account_id: String,
    /// Master account name.
    pub master_account_name: String,
    /// Modify time.
    pub modify_time: String,
    /// Note.
    pub note: String,
    /// Resource directory id.
    pub resource_directory_id: String,
    /// Status.
    pub status: String,
    /// Target entity.
    pub target_entity: String,
    /// Target type.
    pub target_type: String,
}

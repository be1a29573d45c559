// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListHandshakesForAccount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists handshakes for account.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListHandshakesForAccount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
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
    /// Create time, UTC, for example `2018-08-10T09:55:41Z`.
    pub create_time: String,
    /// Expire time, UTC, for example `2018-08-24T09:55:41Z`.
    pub expire_time: String,
    /// Handshake id, for example `h-4N57QZzCTtES****`.
    pub handshake_id: String,
    /// Master account id, for example `172841235500****`.
    pub master_account_id: String,
    /// Master account name, for example `CompanyA`.
    pub master_account_name: String,
    /// Modify time, UTC, for example `2018-08-10T09:55:41Z`.
    pub modify_time: String,
    /// Note, for example `Welcome`.
    pub note: String,
    /// Resource directory id, for example `rd-abcdef****`.
    pub resource_directory_id: String,
    /// Status, for example `Pending`.
    pub status: String,
    /// Target entity.
    pub target_entity: String,
    /// Target type, for example `Email`.
    pub target_type: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddListenerWhiteListItem`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Adds listener white list item.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/AddListenerWhiteListItem)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::TOO_MANY_LISTENERS, errors::OPERATION_NOT_ALLOWED, errors::INVALID_ADDRESS,
        errors::INVALID_PARAMETER_SOURCE_ITEMS,
    )
)]
pub struct AddListenerWhiteListItem {
    /// Listener port: 1 to 65535, for example `80`.
    #[rpc(min = 1, max = 65535)]
    pub listener_port: i32,
    /// Listener protocol, for example `https`.
    pub listener_protocol: Option<String>,
    /// Load balancer id, for example `lb-bp1o94dp5i6ea*******`.
    pub load_balancer_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source items, for example `192.168.XX.XX`.
    pub source_items: String,
}

/// Answer of [`AddListenerWhiteListItem`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddListenerWhiteListItemResponse {
    /// Id of the request.
    pub request_id: String,
}

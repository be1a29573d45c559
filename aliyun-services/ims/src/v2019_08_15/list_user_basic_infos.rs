// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListUserBasicInfos`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists user basic infos.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/ListUserBasicInfos)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        token = marker,
        more = is_truncated,
        size = max_items,
        items = user_basic_infos,
        item = UserBasicInfo
    )
)]
pub struct ListUserBasicInfos {
    /// Marker, for example `EXAMPLE`.
    pub marker: Option<String>,
    /// Max items, for example `100`.
    pub max_items: Option<i32>,
    /// Status, for example `active`.
    pub status: Option<String>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `operator`.
    pub key: Option<String>,
    /// Value, for example `alice`.
    pub value: Option<String>,
}

/// Answer of [`ListUserBasicInfos`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListUserBasicInfosResponse {
    /// Is truncated, for example `true`.
    pub is_truncated: Option<bool>,
    /// Marker, for example `EXAMPLE`.
    pub marker: String,
    /// Id of the request.
    pub request_id: String,
    /// User basic infos.
    #[rpc(wrapper = "UserBasicInfo")]
    pub user_basic_infos: Vec<UserBasicInfo>,
}

/// User basic info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UserBasicInfo {
    /// Display name.
    pub display_name: String,
    /// Status.
    pub status: String,
    /// User id.
    pub user_id: String,
    /// User principal name.
    pub user_principal_name: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListKeyVersions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists key versions.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/ListKeyVersions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = key_versions,
        item = KeyVersion
    ),
    errors(
        errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND,
        errors::FORBIDDEN_KEY_NOT_FOUND,
    )
)]
pub struct ListKeyVersions {
    /// Key id, for example `key-hzz630494463ejqjx****`.
    pub key_id: String,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`ListKeyVersions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListKeyVersionsResponse {
    /// Key versions.
    #[rpc(wrapper = "KeyVersion")]
    pub key_versions: Vec<KeyVersion>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Key version.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct KeyVersion {
    /// Creation date.
    pub creation_date: String,
    /// Key id.
    pub key_id: String,
    /// Key version id.
    pub key_version_id: String,
}

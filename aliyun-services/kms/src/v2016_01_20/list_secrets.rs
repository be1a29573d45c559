// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListSecrets`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists secrets.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/ListSecrets)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = secret_list,
        item = ResponseSecret
    ),
    errors(
        errors::INVALID_PARAMETER, errors::FORBIDDEN_NO_PERMISSION_403,
        errors::FORBIDDEN_RESOURCE_NOT_FOUND, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND,
        errors::INTERNAL_FAILURE,
    )
)]
pub struct ListSecrets {
    /// Fetch tags, for example `false`.
    pub fetch_tags: Option<String>,
    /// Filters, for example `[{"Key":"SecretName", "Values":["Val1","Val2"]}]`.
    pub filters: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
}

/// Answer of [`ListSecrets`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListSecretsResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Secret list.
    #[rpc(wrapper = "Secret")]
    pub secret_list: Vec<ResponseSecret>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Secret.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseSecret {
    /// Create time.
    pub create_time: String,
    /// Owing service.
    pub owing_service: String,
    /// Planned delete time.
    pub planned_delete_time: String,
    /// Secret name.
    pub secret_name: String,
    /// Secret type.
    pub secret_type: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// Update time.
    pub update_time: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}

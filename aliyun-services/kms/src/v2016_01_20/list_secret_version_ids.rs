// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListSecretVersionIds`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists secret version ids.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/ListSecretVersionIds)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = version_ids,
        item = VersionId
    ),
    errors(
        errors::INVALID_PARAMETER, errors::FORBIDDEN_NO_PERMISSION_403,
        errors::FORBIDDEN_RESOURCE_NOT_FOUND, errors::INTERNAL_FAILURE,
    )
)]
pub struct ListSecretVersionIds {
    /// Include deprecated, for example `false`.
    pub include_deprecated: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Secret name.
    pub secret_name: String,
}

/// Answer of [`ListSecretVersionIds`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListSecretVersionIdsResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Secret name.
    pub secret_name: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// Version ids.
    #[rpc(wrapper = "VersionId")]
    pub version_ids: Vec<VersionId>,
}

/// Version id.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VersionId {
    /// Create time.
    pub create_time: String,
    /// Version id.
    pub version_id: String,
    /// Version stages.
    #[rpc(wrapper = "VersionStage")]
    pub version_stages: Vec<String>,
}

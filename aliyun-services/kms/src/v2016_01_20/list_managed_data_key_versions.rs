// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListManagedDataKeyVersions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists managed data key versions.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/ListManagedDataKeyVersions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = managed_data_key_versions,
        item = ManagedDataKeyVersion
    )
)]
pub struct ListManagedDataKeyVersions {
    /// Data key name, for example `example-data-key`.
    pub data_key_name: String,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`ListManagedDataKeyVersions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListManagedDataKeyVersionsResponse {
    /// Data key name, for example `example-data-key`.
    pub data_key_name: String,
    /// Managed data key versions.
    #[rpc(wrapper = "ManagedDataKeyVersion")]
    pub managed_data_key_versions: Vec<ManagedDataKeyVersion>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Managed data key version.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ManagedDataKeyVersion {
    /// Data key version id, for example `xH6OPUmz`.
    pub data_key_version_id: String,
    /// Data key version name, for example `kms-datakeyversion!example-data-key!xH6OPUmz`.
    pub data_key_version_name: String,
}

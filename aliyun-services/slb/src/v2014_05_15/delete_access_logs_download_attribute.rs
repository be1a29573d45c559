// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAccessLogsDownloadAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes access logs download attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteAccessLogsDownloadAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(errors::OPERATION_NOT_ALLOWED)
)]
pub struct DeleteAccessLogsDownloadAttribute {
    /// Load balancer id, for example `lb-uf68ps3rekbljmdb0****`.
    pub load_balancer_id: Option<String>,
    /// Logs download attributes.
    pub logs_download_attributes: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tags, for example `[{"tagKey":"Key1","tagValue":"Value1"}]`.
    pub tags: Option<String>,
}

/// Answer of [`DeleteAccessLogsDownloadAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteAccessLogsDownloadAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetAccessLogsDownloadAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sets access logs download attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/SetAccessLogsDownloadAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_NOT_ALLOWED, errors::INVALID_PROJECT_NOT_EXIST,
        errors::NO_PERMISSION_ALIYUN_SERVICE_ROLE_FOR_SLB_LOG_DELIVERY,
    )
)]
pub struct SetAccessLogsDownloadAttribute {
    /// Load balancer id, for example `lb-bp1b6c719dfa08ex*****`.
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

/// Answer of [`SetAccessLogsDownloadAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetAccessLogsDownloadAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}

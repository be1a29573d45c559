// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteCommonBandwidthPackage`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes common bandwidth package.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteCommonBandwidthPackage)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAM_S, errors::DEPENDENCY_VIOLATION_IPS,
        errors::FORBIDDEN_ACTION_PRE_PAID, errors::OPERATION_FAILED_BANDWIDTH_PACKAGE_NOT_EMPTY,
        errors::INVALID_OPERATION_DELETION_PROTECTION,
        errors::OPERATION_UNSUPPORTED_RELEASE95_INSTANCE,
        errors::OPERATION_FAILED_ADD_IP_TASK_IN_PROCESSING, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_BANDWIDTH_PACKAGE_ID_NOT_FOUND_404,
    )
)]
pub struct DeleteCommonBandwidthPackage {
    /// Bandwidth package id, for example `cbwp-2ze2ic1xd2qeqk145pn4u`.
    pub bandwidth_package_id: String,
    /// Force, for example `false`.
    pub force: Option<String>,
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
}

/// Answer of [`DeleteCommonBandwidthPackage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteCommonBandwidthPackageResponse {
    /// Id of the request.
    pub request_id: String,
}

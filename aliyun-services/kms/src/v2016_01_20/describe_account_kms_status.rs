// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAccountKmsStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes account KMS status.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeAccountKmsStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::FORBIDDEN_NO_PERMISSION_403,
        errors::INVALID_ACCESS_KEY_ID_NOT_FOUND,
    )
)]
pub struct DescribeAccountKmsStatus {}

/// Answer of [`DescribeAccountKmsStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAccountKmsStatusResponse {
    /// Account status, for example `Enabled`.
    pub account_status: String,
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `OpenKmsService`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Opens KMS service.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/OpenKmsService)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::CREATE_LX_ORDER_FAILED, errors::FORBIDDEN_NO_REAL_NAME_AUTHENTICATION,
        errors::FORBIDDEN_OPENED,
    )
)]
pub struct OpenKmsService {}

/// Answer of [`OpenKmsService`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OpenKmsServiceResponse {
    /// Id of the request.
    pub request_id: String,
}

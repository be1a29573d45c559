// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `OpenCdnService`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Opens CDN service.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/OpenCdnService)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_INTERNET_CHARGE_TYPE_VALUE_NOT_SUPPORTED, errors::CDN_SERVICE_HAS_OPENED,
        errors::INSUFFICIENT_BALANCE, errors::NO_REAL_NAME_AUTHENTICATION,
        errors::VERTIFY_FAIL_INVALID_PAY_METHOD, errors::VERTIFY_FAIL_USER_PROFILE_COMPLETE,
        errors::CREATE_ORDER_FAILED, errors::QUERY_INFO_ERROR, errors::MISSING_PARAMETER,
        errors::FORBIDDEN_INTL, errors::FORBIDDEN_BID_USER,
    )
)]
pub struct OpenCdnService {
    /// Internet charge type, for example `PayByTraffic`.
    pub internet_charge_type: String,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`OpenCdnService`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OpenCdnServiceResponse {
    /// Id of the request.
    pub request_id: String,
}

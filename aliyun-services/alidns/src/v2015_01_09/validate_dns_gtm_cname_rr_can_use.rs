// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ValidateDnsGtmCnameRrCanUse`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Validates DNS gtm cname rr can use.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/ValidateDnsGtmCnameRrCanUse)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct ValidateDnsGtmCnameRrCanUse {
    /// Cname mode.
    pub cname_mode: String,
    /// Cname rr.
    pub cname_rr: String,
    /// Cname type.
    pub cname_type: String,
    /// Cname zone.
    pub cname_zone: String,
    /// Instance id.
    pub instance_id: String,
    /// Lang.
    pub lang: Option<String>,
}

/// Answer of [`ValidateDnsGtmCnameRrCanUse`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ValidateDnsGtmCnameRrCanUseResponse {
    /// Id of the request.
    pub request_id: String,
}

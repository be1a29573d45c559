// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDnsGtmInstanceSystemCname`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DNS gtm instance system cname.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDnsGtmInstanceSystemCname)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDnsGtmInstanceSystemCname {
    /// Instance id, for example `gtm-cn-wwo3a3hbz**`.
    pub instance_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
}

/// Answer of [`DescribeDnsGtmInstanceSystemCname`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDnsGtmInstanceSystemCnameResponse {
    /// Id of the request.
    pub request_id: String,
    /// System cname, for example `gtm-cn-mp91004xxxx.gtm-a2**.com`.
    pub system_cname: String,
}

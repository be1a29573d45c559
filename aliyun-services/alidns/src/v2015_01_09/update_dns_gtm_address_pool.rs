// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateDnsGtmAddressPool`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates DNS gtm address pool.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateDnsGtmAddressPool)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    errors(errors::DNS_GTM_SYSTEM_BUSYNESS)
)]
pub struct UpdateDnsGtmAddressPool {
    /// Addr: at most 50 items.
    #[rpc(dotted, max_len = 50, required)]
    pub addr: Vec<Addr>,
    /// Addr pool id, for example `testp******`.
    pub addr_pool_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Lba strategy, for example `ALL_RR`.
    pub lba_strategy: String,
    /// Name, for example `testpoolname`.
    pub name: Option<String>,
}

/// Addr.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Addr {
    /// Addr, for example `1.1.XX.XX`.
    pub addr: String,
    /// Attribute info.
    pub attribute_info: Option<String>,
    /// Lba weight, for example `1`.
    pub lba_weight: Option<i32>,
    /// Mode, for example `SMART`.
    pub mode: String,
    /// Remark, for example `test`.
    pub remark: Option<String>,
}

/// Answer of [`UpdateDnsGtmAddressPool`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateDnsGtmAddressPoolResponse {
    /// Id of the request.
    pub request_id: String,
}

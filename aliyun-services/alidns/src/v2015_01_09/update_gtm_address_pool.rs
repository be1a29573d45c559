// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateGtmAddressPool`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Updates gtm address pool.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateGtmAddressPool)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateGtmAddressPool {
    /// Addr: at most 50 items.
    #[rpc(dotted, max_len = 50, required)]
    pub addr: Vec<Addr>,
    /// Addr pool id, for example `1234abc`.
    pub addr_pool_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Min available addr num, for example `2`.
    pub min_available_addr_num: Option<i32>,
    /// Name, for example `名称`.
    pub name: Option<String>,
    /// Type, for example `IP`.
    pub r#type: String,
}

/// Addr.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Addr {
    /// Lba weight, for example `1`.
    pub lba_weight: Option<i32>,
    /// Mode, for example `SMART`.
    pub mode: Option<String>,
    /// Value, for example `1.1.XX.XX`.
    pub value: Option<String>,
}

/// Answer of [`UpdateGtmAddressPool`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateGtmAddressPoolResponse {
    /// Id of the request.
    pub request_id: String,
}

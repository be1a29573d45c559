// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SwitchDnsGtmInstanceStrategyMode`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Switches DNS gtm instance strategy mode.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/SwitchDnsGtmInstanceStrategyMode)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct SwitchDnsGtmInstanceStrategyMode {
    /// Instance id, for example `gtm-cn-cs02xyk4a**`.
    pub instance_id: String,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Strategy mode, for example `GEO`.
    pub strategy_mode: String,
}

/// Answer of [`SwitchDnsGtmInstanceStrategyMode`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SwitchDnsGtmInstanceStrategyModeResponse {
    /// Id of the request.
    pub request_id: String,
}

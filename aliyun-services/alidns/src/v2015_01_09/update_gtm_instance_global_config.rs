// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateGtmInstanceGlobalConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates gtm instance global config.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateGtmInstanceGlobalConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    errors(errors::GTM_INSTANCE_CNAME_MODE_DENY, errors::DNS_GTM_INSTANCE_CNAME_MODE_DENY)
)]
pub struct UpdateGtmInstanceGlobalConfig {
    /// Alert group.
    pub alert_group: Option<String>,
    /// Cname custom domain name, for example `dns-example.top`.
    pub cname_custom_domain_name: Option<String>,
    /// Cname mode, for example `SYSTEM_ASSIGN`.
    pub cname_mode: Option<String>,
    /// Instance id, for example `gtm-cn-cs02xyk4a**`.
    pub instance_id: String,
    /// Instance name, for example `测试实例`.
    pub instance_name: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Lba strategy, for example `RATIO`.
    pub lba_strategy: Option<String>,
    /// TTL, for example `60`.
    pub ttl: Option<i32>,
    /// User domain name, for example `dns-example.top`.
    pub user_domain_name: Option<String>,
}

/// Answer of [`UpdateGtmInstanceGlobalConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateGtmInstanceGlobalConfigResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyADInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::errors;

/// Modifies ad info.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyADInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ENGINE_VERSION_NOT_SUPPORTED, errors::INVALID_ADDNS_NOT_FOUND,
        errors::INVALID_AD_SERVER_IP_ADDRESS_NOT_FOUND, errors::INVALID_AD_ACCOUNT_NAME_NOT_FOUND,
        errors::INVALID_AD_PASSWORD_NOT_FOUND, errors::INVALID_SHARE_DB_INSTANCE_CLASS_NOT_SUPPORT,
        errors::INVALID_NODE_TYPE_NOT_SUPPORT,
    )
)]
pub struct ModifyADInfo {
    /// Ad account name, for example `test_account`.
    #[rpc(name = "ADAccountName")]
    pub ad_account_name: Option<String>,
    /// Addns, for example `example.com`.
    #[rpc(name = "ADDNS")]
    pub addns: Option<String>,
    /// Ad password.
    #[rpc(name = "ADPassword")]
    pub ad_password: Option<Secret<String>>,
    /// Ad server IP address, for example `47.100.XX.XX`.
    #[rpc(name = "ADServerIpAddress")]
    pub ad_server_ip_address: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
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

/// Answer of [`ModifyADInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyADInfoResponse {
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBInstanceSSL`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies DB instance SSL.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceSSL)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_SERVER_CERT_OR_PRIVATE_KEY, errors::INVALID_CLIENT_CA_CERT,
        errors::INVALID_CLIENT_CRL, errors::INVALID_CA_TYPE_NOT_FOUND,
        errors::INVALID_ACL_NOT_FOUND, errors::INVALID_SSL_STATUS, errors::INCORRECT_DB_SSL_STATUS,
        errors::INVALID_MODIFY_MODE_FORMAT, errors::INVALID_CLIENT_CRL_PERMISSION,
        errors::INVALID_ACL_PERMISSION, errors::ENDPOINT_NOT_FOUND,
    )
)]
pub struct ModifyDBInstanceSSL {
    /// ACL, for example `cert`.
    #[rpc(name = "ACL")]
    pub acl: Option<String>,
    /// Ca type, for example `aliyun`.
    #[rpc(name = "CAType")]
    pub ca_type: Option<String>,
    /// Certificate, for example `oss-cn-beijing-internal.aliyuncs.com:zhttest:test.pfx`.
    pub certificate: Option<String>,
    /// Client ca cert.
    #[rpc(name = "ClientCACert")]
    pub client_ca_cert: Option<String>,
    /// Client ca enabled, for example `1`.
    #[rpc(name = "ClientCAEnabled")]
    pub client_ca_enabled: Option<i32>,
    /// Client cert revocation list.
    pub client_cert_revocation_list: Option<String>,
    /// Client crl enabled, for example `1`.
    pub client_crl_enabled: Option<i32>,
    /// Connection string, for example `rm-uf6wjk5xxxxx.mysql.rds.aliyuncs.com`.
    pub connection_string: String,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Force encryption, for example `1`.
    pub force_encryption: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pass word.
    pub pass_word: Option<String>,
    /// Replication ACL, for example `cert`.
    #[rpc(name = "ReplicationACL")]
    pub replication_acl: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// SSL enabled, for example `1`.
    #[rpc(name = "SSLEnabled")]
    pub ssl_enabled: Option<i32>,
    /// Server cert.
    pub server_cert: Option<String>,
    /// Server key.
    pub server_key: Option<String>,
    /// TLS version, for example `1.1`.
    pub tls_version: Option<String>,
}

/// Answer of [`ModifyDBInstanceSSL`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBInstanceSSLResponse {
    /// Id of the request.
    pub request_id: String,
}

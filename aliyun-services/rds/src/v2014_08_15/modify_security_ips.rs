// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifySecurityIps`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Modifies security IPs.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifySecurityIps)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_MASTER_DB_INSTANCE_STATE, errors::INVALID_WHITELIST_NET_TYPE_MALFORMED,
        errors::INVALID_IP_ARRAY_ATTRIBUTE_FORMAT, errors::INVALID_SECURITY_IP_LIST_DUPLICATE,
        errors::SECURITY_IP_LIST_FORMAT, errors::INVALID_GROUP_NAME_DUPLICATED_WITH_TEMPLATE,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::INCORRECT_DB_TYPE, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::INCORRECT_DB_INSTANCE_CHARACTER_TYPE, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::INCORRECT_ENGINE_VERSION_403, errors::READINS_NOT_FOUND_404,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND, errors::INVALID_DB_INSTANCE_NOT_FOUND,
        errors::INCORRECT_DB_INSTANCE_LOCK_MODE,
    )
)]
pub struct ModifySecurityIps {
    /// DB instance IP array attribute, for example `hidden`.
    #[rpc(name = "DBInstanceIPArrayAttribute")]
    pub db_instance_ip_array_attribute: Option<String>,
    /// DB instance IP array name, for example `test`.
    #[rpc(name = "DBInstanceIPArrayName")]
    pub db_instance_ip_array_name: Option<String>,
    /// DB instance id, for example `pgm-bp18n0c8zt45****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Fresh white list readins, for example `pgr-bp17yuz4dn3d****,pgr-bp1vn2ph54u1****`.
    pub fresh_white_list_readins: Option<String>,
    /// Modify mode: default `0`, for example `Cover`.
    pub modify_mode: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security IP type: default `IPv4`, for example `IPv4`.
    #[rpc(name = "SecurityIPType")]
    pub security_ip_type: Option<SecurityIPType>,
    /// Security IPs, for example `10.23.XX.XX`.
    pub security_ips: String,
    /// Whitelist network type, for example `Classic`.
    pub whitelist_network_type: Option<String>,
}

/// What `SecurityIPType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum SecurityIPType {
    /// `IPv4`.
    IPv4,
    /// `IPV4`.
    #[rpc(name = "IPV4")]
    Ipv4,
    /// `Ipv4`.
    #[rpc(name = "Ipv4")]
    Ipv42,
    /// `IpV4`.
    IpV4,
    /// `iPv4`.
    #[rpc(name = "iPv4")]
    IPv42,
    /// `iPV4`.
    #[rpc(name = "iPV4")]
    IPv43,
    /// `ipv4`.
    #[rpc(name = "ipv4")]
    Ipv43,
    /// `ipV4`.
    #[rpc(name = "ipV4")]
    IpV42,
    /// `IPv6`.
    IPv6,
    /// `IPV6`.
    #[rpc(name = "IPV6")]
    Ipv6,
    /// `Ipv6`.
    #[rpc(name = "Ipv6")]
    Ipv62,
    /// `IpV6`.
    IpV6,
    /// `iPv6`.
    #[rpc(name = "iPv6")]
    IPv62,
    /// `iPV6`.
    #[rpc(name = "iPV6")]
    IPv63,
    /// `ipv6`.
    #[rpc(name = "ipv6")]
    Ipv63,
    /// `ipV6`.
    #[rpc(name = "ipV6")]
    IpV62,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`ModifySecurityIps`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifySecurityIpsResponse {
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `115855279`.
    pub task_id: String,
}

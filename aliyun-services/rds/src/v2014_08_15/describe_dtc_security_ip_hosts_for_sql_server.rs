// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDTCSecurityIpHostsForSQLServer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes dtc security IP hosts for SQL server.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDTCSecurityIpHostsForSQLServer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct DescribeDTCSecurityIpHostsForSQLServer {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeDTCSecurityIpHostsForSQLServer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDTCSecurityIpHostsForSQLServerResponse {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// IP host pair num, for example `1`.
    pub ip_host_pair_num: String,
    /// Items.
    pub items: Option<Items>,
    /// Id of the request.
    pub request_id: String,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// White list groups.
    pub white_list_groups: Vec<WhiteListGroup>,
}

/// White list group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct WhiteListGroup {
    /// Security IP hosts.
    pub security_ip_hosts: String,
    /// Whitelist group name.
    pub whitelist_group_name: String,
}

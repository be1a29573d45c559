// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstanceNetInfoForChannel`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes DB instance net info for channel.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceNetInfoForChannel)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::FORBIDDEN_RAM, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INCORRECT_DB_INSTANCE_CHARACTER_TYPE, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
        errors::READINS_NOT_FOUND_404, errors::INVALID_RW_SPLIT_NET_TYPE_NOT_FOUND,
    )
)]
pub struct DescribeDBInstanceNetInfoForChannel {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-bp1k8s41l2o52****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB instance net rw split type, for example `0`.
    #[rpc(name = "DBInstanceNetRWSplitType")]
    pub db_instance_net_rw_split_type: Option<String>,
    /// Flag: default `0`, for example `None`.
    pub flag: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeDBInstanceNetInfoForChannel`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstanceNetInfoForChannelResponse {
    /// DB instance net infos.
    #[rpc(name = "DBInstanceNetInfos", wrapper = "DBInstanceNetInfo")]
    pub db_instance_net_infos: Vec<DBInstanceNetInfo>,
    /// Instance network type, for example `VPC`.
    pub instance_network_type: String,
    /// Id of the request.
    pub request_id: String,
}

/// DB instance net info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBInstanceNetInfo {
    /// Availability.
    pub availability: String,
    /// Connection string.
    pub connection_string: String,
    /// Connection string type.
    pub connection_string_type: String,
    /// DB instance weights.
    #[rpc(name = "DBInstanceWeights", wrapper = "DBInstanceWeight")]
    pub db_instance_weights: Vec<DBInstanceWeight>,
    /// Distribution type.
    pub distribution_type: String,
    /// IP address.
    #[rpc(name = "IPAddress")]
    pub ip_address: String,
    /// IP type.
    #[rpc(name = "IPType")]
    pub ip_type: String,
    /// Max delay time.
    pub max_delay_time: String,
    /// Port.
    pub port: String,
    /// Security IP groups.
    #[rpc(name = "SecurityIPGroups", wrapper = "securityIPGroup")]
    pub security_ip_groups: Vec<SecurityIPGroup>,
    /// Upgradeable.
    pub upgradeable: String,
    /// VPC id.
    #[rpc(name = "VPCId")]
    pub vpc_id: String,
    /// V switch id.
    pub v_switch_id: String,
    /// Expired time.
    #[rpc(name = "expiredTime")]
    pub expired_time: String,
}

/// DB instance weight.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBInstanceWeight {
    /// Availability.
    pub availability: String,
    /// DB instance id.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB instance type.
    #[rpc(name = "DBInstanceType")]
    pub db_instance_type: String,
    /// Weight.
    pub weight: String,
}

/// Security IP group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecurityIPGroup {
    /// Security IP group name.
    #[rpc(name = "SecurityIPGroupName")]
    pub security_ip_group_name: String,
    /// Security IPs.
    #[rpc(name = "SecurityIPs")]
    pub security_ips: String,
}

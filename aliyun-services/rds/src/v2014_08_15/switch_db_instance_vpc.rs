// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SwitchDBInstanceVpc`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Switches DB instance VPC.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/SwitchDBInstanceVpc)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MIGRATE_ALREADY_EXISTS_FAULT, errors::INVALID_CONN_VPC_ID_400,
        errors::INVALID_INSTANCE_KIND_NOT_SUPPORT, errors::INVALID_PRIVATE_IP_ADDRESS_MISMATCH,
        errors::MIGRATE_ALREADY_READ_WRITE_SPLIT_EXISTS_FAULT_400,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct SwitchDBInstanceVpc {
    /// DB instance id, for example `rm-uf6wjk5*****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Private IP address, for example `10.23.XX.XX`.
    pub private_ip_address: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPC id, for example `vpc-uf6f7l4fg90*****`.
    #[rpc(name = "VPCId")]
    pub vpc_id: String,
    /// V switch id, for example `vsw-uf6adz52c2p*****`.
    pub v_switch_id: String,
}

/// Answer of [`SwitchDBInstanceVpc`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SwitchDBInstanceVpcResponse {
    /// Id of the request.
    pub request_id: String,
}

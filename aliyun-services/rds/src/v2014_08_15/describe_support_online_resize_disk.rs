// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSupportOnlineResizeDisk`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes support online resize disk.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeSupportOnlineResizeDisk)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DB_INSTANCE_ENGINE_TYPE_FORMAT,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
    )
)]
pub struct DescribeSupportOnlineResizeDisk {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
}

/// Answer of [`DescribeSupportOnlineResizeDisk`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSupportOnlineResizeDiskResponse {
    /// Code, for example `NotExists.InstanceId`.
    pub code: String,
    /// Data.
    pub data: String,
    /// Message, for example `successful`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

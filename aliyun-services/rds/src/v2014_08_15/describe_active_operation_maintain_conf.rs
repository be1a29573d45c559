// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeActiveOperationMaintainConf`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes active operation maintain conf.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeActiveOperationMaintainConf)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeActiveOperationMaintainConf {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeActiveOperationMaintainConf`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeActiveOperationMaintainConfResponse {
    /// Config.
    pub config: Option<Config>,
    /// Has config, for example `1`.
    pub has_config: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}

/// Config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Config {
    /// Created time, UTC, for example `2018-05-30T14:30:00Z`.
    pub created_time: String,
    /// Cycle time, for example `1`.
    pub cycle_time: String,
    /// Cycle type, for example `Week`.
    pub cycle_type: String,
    /// Maintain end time, for example `20:00:00Z`.
    pub maintain_end_time: String,
    /// Maintain start time, for example `18:00:00Z`.
    pub maintain_start_time: String,
    /// Modified time, UTC, for example `2018-05-30T14:30:00Z`.
    pub modified_time: String,
    /// Status, for example `1`.
    pub status: Option<i64>,
}

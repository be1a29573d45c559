// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeComputeBurstConfig`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Describes compute burst config.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeComputeBurstConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeComputeBurstConfig {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `pgm-2ze63v2p3o3k****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
}

/// Answer of [`DescribeComputeBurstConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeComputeBurstConfigResponse {
    /// Compute burst config.
    pub compute_burst_config: JsonValue,
    /// Compute burst enabled, for example `true`.
    pub compute_burst_enabled: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}

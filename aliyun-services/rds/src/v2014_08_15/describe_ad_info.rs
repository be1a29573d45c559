// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeADInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes ad info.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeADInfo)
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
pub struct DescribeADInfo {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-bp1k8s41l2o52****`.
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

/// Answer of [`DescribeADInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeADInfoResponse {
    /// Addns, for example `100.100.XX.XX`.
    #[rpc(name = "ADDNS")]
    pub addns: String,
    /// Ad server IP address, for example `192.168.XX.XX`.
    #[rpc(name = "ADServerIpAddress")]
    pub ad_server_ip_address: String,
    /// Ad status, for example `1`.
    #[rpc(name = "ADStatus")]
    pub ad_status: String,
    /// Abnormal reason, for example `XXXX`.
    pub abnormal_reason: String,
    /// Id of the request.
    pub request_id: String,
    /// User name, for example `test_01`.
    pub user_name: String,
}

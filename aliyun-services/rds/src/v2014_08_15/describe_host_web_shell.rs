// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeHostWebShell`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::errors;

/// Describes host web shell.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHostWebShell)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_USER_ID_NOT_SUPPORT, errors::INVALID_HOST_STATUS_FORMAT,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::CLUSTER_TYPE_NOT_SUPPORTED, errors::HOST_INFO_NOT_FOUND,
        errors::INVALID_ACCOUNT_NAME_NOT_FOUND_404,
    )
)]
pub struct DescribeHostWebShell {
    /// Account name, for example `testOsAccount1`.
    pub account_name: String,
    /// Account password.
    pub account_password: Secret<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Host name, for example `testHost1`.
    pub host_name: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(name = "RegionID")]
    pub region_id: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeHostWebShell`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeHostWebShellResponse {
    /// Login URL, for example `***`.
    pub login_url: String,
    /// Id of the request.
    pub request_id: String,
}

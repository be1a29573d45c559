// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeOssDownloads`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes OSs downloads.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeOssDownloads)
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
pub struct DescribeOssDownloads {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Migrate task id, for example `5625458541`.
    pub migrate_task_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeOssDownloads`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeOssDownloadsResponse {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Items.
    pub items: Option<Items>,
    /// Migrate task id, for example `562154852`.
    pub migrate_task_id: String,
    /// Id of the request.
    pub request_id: String,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// OSs download.
    pub oss_download: Vec<OssDownload>,
}

/// OSs download.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OssDownload {
    /// Backup mode.
    pub backup_mode: String,
    /// Create time.
    pub create_time: String,
    /// Description.
    pub description: String,
    /// End time.
    pub end_time: String,
    /// File name.
    pub file_name: String,
    /// File size.
    pub file_size: String,
    /// Is available.
    pub is_available: String,
    /// Status.
    pub status: String,
}

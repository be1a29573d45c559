// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCustinsResourceInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes custins resource info.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeCustinsResourceInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_CPU_ZOOM_NOT_SUPPORT, errors::INVALID_CPU_SHAR_NOT_SUPPORT,
        errors::INVALID_MEMORY_ZOOM_NOT_SUPPORT, errors::INVALID_IOPS_ZOOM_NOT_SUPPORT,
        errors::INVALID_MAX_CONN_ZOOM_NOT_SUPPORT, errors::INVALID_RESOURCE_TYPE_NOT_SUPPORT,
        errors::INVALID_INCREASE_RATIO_TYPE_NOT_SUPPORT, errors::INVALID_DEDICATED_HOST_GROUP_NAME,
        errors::INVALID_INS_NAME, errors::CLUSTER_TYPE_ERROR_400, errors::CLUSTER_TYPE_ERROR,
        errors::DEDICATED_HOST_NAME_IS_NULL, errors::PHYSICAL_CUSTINS_NOT_FOUND,
        errors::HOST_INFO_NOT_FOUND,
    )
)]
pub struct DescribeCustinsResourceInfo {
    /// DB instance ids, for example `rm-wz9s06u4drmqj4aqv`.
    #[rpc(name = "DBInstanceIds")]
    pub db_instance_ids: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeCustinsResourceInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCustinsResourceInfoResponse {
    /// Data.
    pub data: Vec<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// CPU adjust deadline, for example `2023-10-25`.
    pub cpu_adjust_deadline: String,
    /// CPU adjustable max ratio, for example `30`.
    pub cpu_adjustable_max_ratio: String,
    /// CPU adjustable max value, for example `60`.
    pub cpu_adjustable_max_value: String,
    /// CPU increase ratio, for example `10`.
    pub cpu_increase_ratio: String,
    /// CPU increase ratio value, for example `20`.
    pub cpu_increase_ratio_value: String,
    /// DB instance id, for example `rm-wz92gn1ll9fe5d3a4`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Iops adjustable max value, for example `20`.
    pub iops_adjustable_max_value: String,
    /// Max conn adjust deadline, for example `2023-10-25`.
    pub max_conn_adjust_deadline: String,
    /// Max conn adjustable max value, for example `100`.
    pub max_conn_adjustable_max_value: String,
    /// Max conn increase ratio, for example `100`.
    pub max_conn_increase_ratio: String,
    /// Max conn increase ratio value, for example `20`.
    pub max_conn_increase_ratio_value: String,
    /// Max iops adjust deadline, for example `2023-10-25`.
    pub max_iops_adjust_deadline: String,
    /// Max iops increase ratio, for example `100`.
    pub max_iops_increase_ratio: String,
    /// Max iops increase ratio value, for example `20`.
    pub max_iops_increase_ratio_value: String,
    /// Mem adjustable max ratio, for example `60`.
    pub mem_adjustable_max_ratio: String,
    /// Mem adjustable max value, for example `200`.
    pub mem_adjustable_max_value: String,
    /// Memory adjust deadline, for example `2023-10-25`.
    pub memory_adjust_deadline: String,
    /// Memory increase ratio, for example `2023-10-25`.
    pub memory_increase_ratio: String,
    /// Memory increase ratio value, for example `200`.
    pub memory_increase_ratio_value: String,
    /// Origin CPU, for example `2`.
    pub origin_cpu: String,
    /// Origin max conn, for example `30`.
    pub origin_max_conn: String,
    /// Origin max iops, for example `20`.
    pub origin_max_iops: String,
    /// Origin memory, for example `20`.
    pub origin_memory: String,
}

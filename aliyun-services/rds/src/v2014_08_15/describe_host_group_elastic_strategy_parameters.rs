// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeHostGroupElasticStrategyParameters`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes host group elastic strategy parameters.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeHostGroupElasticStrategyParameters)
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
        errors::INVALID_INS_NAME, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::CLUSTER_TYPE_ERROR, errors::DEDICATED_HOST_NAME_IS_NULL,
        errors::INVALID_DEDICATED_HOST_GROUP_NAME_404, errors::HOST_INFO_NOT_FOUND,
    )
)]
pub struct DescribeHostGroupElasticStrategyParameters {
    /// Dedicated host group name, for example `dhg-d0dwi82293b2w9t5`.
    pub dedicated_host_group_name: String,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeHostGroupElasticStrategyParameters`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeHostGroupElasticStrategyParametersResponse {
    /// CPU shar, for example `20`.
    pub cpu_shar: Option<i64>,
    /// CPU zoom, for example `4`.
    pub cpu_zoom: Option<i64>,
    /// Iops zoom, for example `10`.
    pub iops_zoom: Option<i64>,
    /// Max conn zoom, for example `30`.
    pub max_conn_zoom: Option<i64>,
    /// Memory zoom, for example `1000`.
    pub memory_zoom: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBMiniEngineVersions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes DB mini engine versions.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBMiniEngineVersions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MINOR_VERSION_ATTR_NOT_FOUND, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND_400,
        errors::ENGINE_NOT_SUPPORTED, errors::MISSING_MINOR_VERSION_TAG,
        errors::MISSING_PARAMETER_ENGINE, errors::MISSING_PARAMETER_ENGINE_VERSION,
        errors::INVALID_INSTANCE_NODE_TYPE_NOT_FOUND, errors::MINOR_VERSION_TAG_NOT_FOUND,
        errors::INVALID_VERSION, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::INCORRECT_MINOR_VERSION,
        errors::ORDER_STATUS_UN_PAID, errors::INVALID_INSTANCE_STORAGE_TYPE_NOT_FOUND,
        errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct DescribeDBMiniEngineVersions {
    /// DB instance id, for example `rm-uf6wjk5*******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// Dedicated host group id, for example `dhg-4n*****`.
    pub dedicated_host_group_id: Option<String>,
    /// Engine, for example `MySQL`.
    pub engine: Option<String>,
    /// Engine version, for example `5.7`.
    pub engine_version: Option<String>,
    /// Minor version tag, for example `rds_20220731`.
    pub minor_version_tag: Option<String>,
    /// Node type, for example `HighAvailability`.
    pub node_type: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Storage type, for example `local_ssd`.
    pub storage_type: Option<String>,
}

/// Answer of [`DescribeDBMiniEngineVersions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBMiniEngineVersionsResponse {
    /// DB instance id, for example `rm-uf6wjk5*****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Max records per page, for example `10`.
    pub max_records_per_page: Option<i64>,
    /// Minor version items.
    pub minor_version_items: Vec<MinorVersionItem>,
    /// Page numbers, for example `1`.
    pub page_numbers: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Minor version item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MinorVersionItem {
    /// Community minor version, for example `13.6`.
    pub community_minor_version: String,
    /// Engine, for example `MySQL`.
    pub engine: String,
    /// Engine version, for example `5.7`.
    pub engine_version: String,
    /// Expire date, for example `20231213`.
    pub expire_date: String,
    /// Expire status, for example `vaild`.
    pub expire_status: String,
    /// Is hotfix version, for example `true`.
    pub is_hotfix_version: Option<bool>,
    /// Minor version, for example `rds_20220731`.
    pub minor_version: String,
    /// Node type, for example `HighAvailability`.
    pub node_type: String,
    /// Release note, for example `https://example.com`.
    pub release_note: String,
    /// Release type, for example `BETA`.
    pub release_type: String,
    /// Status desc, for example `Online`.
    pub status_desc: String,
    /// Tag, for example `pgsql_babelfish_image`.
    pub tag: String,
}

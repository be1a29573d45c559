// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstanceConnectivity`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes DB instance connectivity.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceConnectivity)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(
        errors::CONNECT_TIMEOUT, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::CONTAIN_FORBIDDEN_LABEL_ERROR,
        errors::ORDER_STATUS_UN_PAID,
    )
)]
pub struct DescribeDBInstanceConnectivity {
    /// DB instance name, for example `rm-t4ns09hgoy99i5gez`.
    pub db_instance_name: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source IP address, for example `172.16.XX.XX`.
    pub source_ip_address: String,
}

/// Answer of [`DescribeDBInstanceConnectivity`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstanceConnectivityResponse {
    /// Conn check error code, for example `SRC_IP_NOT_IN_USER_WHITELIST`.
    pub conn_check_error_code: String,
    /// Conn check error message, for example `Src ip:39.106.64.59 not in user whitelist`.
    pub conn_check_error_message: String,
    /// Conn check result, for example `Failed`.
    pub conn_check_result: String,
    /// DB instance name, for example `rm-2ze2za3is7baay1w4`.
    pub db_instance_name: String,
    /// Id of the request.
    pub request_id: String,
}

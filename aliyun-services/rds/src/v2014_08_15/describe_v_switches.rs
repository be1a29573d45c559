// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVSwitches`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes v switches.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeVSwitches)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = v_switchs,
        item = VSwitch
    ),
    errors(
        errors::INVALID_V_SWITCH_ID_NOT_FOUND, errors::INCORRECTT_VPC_ID,
        errors::INVALID_IZ_NO_NOT_SUPPORTED, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::ORDER_STATUS_UN_PAID,
    )
)]
pub struct DescribeVSwitches {
    /// Dedicated host group id, for example `dhg-7a9********`.
    pub dedicated_host_group_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id: default `cn-hangzhou`, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPC id, for example `vpc-bp1opxu1zkhn**********`.
    pub vpc_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-i`.
    pub zone_id: Option<String>,
}

/// Answer of [`DescribeVSwitches`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVSwitchesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// V switchs.
    pub v_switchs: Vec<VSwitch>,
}

/// V switch.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VSwitch {
    /// Available IP address count, for example `1`.
    pub available_ip_address_count: String,
    /// CIDR block, for example `172.16.0.0/24`.
    pub cidr_block: String,
    /// Description, for example `vSwitchDescription`.
    pub description: String,
    /// Is default, for example `true`.
    pub is_default: Option<bool>,
    /// Iz no, for example `cn-hangzhou-h`.
    pub iz_no: String,
    /// Status, for example `Available`.
    pub status: String,
    /// V switch id, for example `vsw-bp1pnaz94xc**********`.
    pub v_switch_id: String,
    /// V switch name, for example `test`.
    pub v_switch_name: String,
}

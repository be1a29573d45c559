// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInstanceAutoRenewAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes instance auto renew attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstanceAutoRenewAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = instance_renew_attributes,
        item = InstanceRenewAttribute
    ),
    errors(
        errors::THROTTLING, errors::MISSING_PARAMETER_INSTANCE_ID,
        errors::INVALID_PARAMETER_TO_MANY_INSTANCE_IDS,
        errors::INVALID_PARAMETER_INVALID_INSTANCE_ID, errors::INCORRECT_INSTANCE_STATUS,
        errors::CHARGE_TYPE_VIOLATION, errors::INVALID_PARAMETER_RENEWAL_STATUS,
        errors::INVALID_PARAMETER_RENEWAL_STATUS_INSTANCE_ID, errors::INVALID_PARAMETER_PAGE_SIZE,
        errors::INVALID_PARAMETER_PAGE_NUMBER,
    )
)]
pub struct DescribeInstanceAutoRenewAttribute {
    /// Instance id, for example `i-bp18x3z4hc7bixhx****,i-bp1g6zv0ce8oghu7****`.
    pub instance_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: matches `^\d+$`.
    pub page_number: Option<String>,
    /// Items a page: matches `^\d+$`.
    pub page_size: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Renewal status, for example `AutoRenewal`.
    pub renewal_status: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeInstanceAutoRenewAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInstanceAutoRenewAttributeResponse {
    /// Instance renew attributes.
    #[rpc(wrapper = "InstanceRenewAttribute")]
    pub instance_renew_attributes: Vec<InstanceRenewAttribute>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Instance renew attribute.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceRenewAttribute {
    /// Auto renew enabled.
    pub auto_renew_enabled: Option<bool>,
    /// Duration.
    pub duration: Option<i64>,
    /// Enable expected renew day.
    pub enable_expected_renew_day: Option<bool>,
    /// Instance id.
    pub instance_id: String,
    /// Period unit.
    pub period_unit: String,
    /// Renewal status.
    pub renewal_status: String,
}

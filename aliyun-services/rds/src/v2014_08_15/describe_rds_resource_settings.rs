// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRdsResourceSettings`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes RDS resource settings.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRdsResourceSettings)
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
#[deprecated = "the vendor advises against it"]
pub struct DescribeRdsResourceSettings {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource niche, for example `noticeBar`.
    pub resource_niche: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeRdsResourceSettings`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRdsResourceSettingsResponse {
    /// RDS instance resource settings.
    #[rpc(wrapper = "RdsInstanceResourceSetting")]
    pub rds_instance_resource_settings: Vec<RdsInstanceResourceSetting>,
    /// Id of the request.
    pub request_id: String,
}

/// RDS instance resource setting.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RdsInstanceResourceSetting {
    /// End date.
    pub end_date: String,
    /// Is top.
    pub is_top: String,
    /// Notice bar content.
    pub notice_bar_content: String,
    /// Popped up button text.
    pub popped_up_button_text: String,
    /// Popped up button type.
    pub popped_up_button_type: String,
    /// Popped up button URL.
    pub popped_up_button_url: String,
    /// Popped up content.
    pub popped_up_content: String,
    /// Resource niche.
    pub resource_niche: String,
    /// Start date.
    pub start_date: String,
}

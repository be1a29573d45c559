// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeProductsOfActiveMetricRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes products of active metric rule.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeProductsOfActiveMetricRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::INVALID_AUTHORIZATION, errors::S_406,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeProductsOfActiveMetricRule {}

/// Answer of [`DescribeProductsOfActiveMetricRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeProductsOfActiveMetricRuleResponse {
    /// All product init metric rule list.
    #[rpc(wrapper = "AllProductInitMetricRule")]
    pub all_product_init_metric_rule_list: Vec<AllProductInitMetricRule>,
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Datapoints, for example `ecs,rds`.
    pub datapoints: String,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// All product init metric rule.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AllProductInitMetricRule {
    /// Alert init config list.
    #[rpc(wrapper = "AlertInitConfig")]
    pub alert_init_config_list: Vec<AlertInitConfig>,
    /// Product.
    pub product: String,
}

/// Alert init config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AlertInitConfig {
    /// Comparison operator.
    pub comparison_operator: String,
    /// Evaluation count.
    pub evaluation_count: String,
    /// Level.
    pub level: String,
    /// Metric name.
    pub metric_name: String,
    /// Namespace.
    pub namespace: String,
    /// Period.
    pub period: String,
    /// Statistics.
    pub statistics: String,
    /// Threshold.
    pub threshold: String,
}

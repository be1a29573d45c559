// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCElasticScaling`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc elastic scaling.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCElasticScaling)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRCElasticScaling {
    /// Instance charge type, for example `Prepaid`.
    pub instance_charge_type: Option<String>,
    /// Instance id, for example `rc-a0e466b01tif2pkrgg`.
    pub instance_id: Option<String>,
    /// Instance type, for example `mysql.x2.medium.9cm`.
    pub instance_type: Option<String>,
    /// Region id, for example `cn-hanghzou`.
    pub region_id: Option<String>,
    /// Support case, for example `vnode`.
    pub support_case: Option<String>,
}

/// Answer of [`DescribeRCElasticScaling`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCElasticScalingResponse {
    /// Acu type, for example `gn8is`.
    pub acu_type: String,
    /// Instance id, for example `rc-a0e466b01tif2pk`.
    pub instance_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Scaling enabled.
    pub scaling_enabled: Option<bool>,
    /// Scaling supported.
    pub scaling_supported: Option<bool>,
    /// Scheduled rule, for example `{"rule":[{"beginTime":"09:00","endTime":"17:00","acu":4}]}`.
    pub scheduled_rule: String,
    /// Scheduled rule templates.
    pub scheduled_rule_templates: Option<ScheduledRuleTemplates>,
    /// Target instance type, for example `mysql.x2.medium.9cm`.
    pub target_instance_type: String,
}

/// Scheduled rule templates.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ScheduledRuleTemplates {
    /// Items.
    #[rpc(name = "items")]
    pub items: Vec<String>,
}

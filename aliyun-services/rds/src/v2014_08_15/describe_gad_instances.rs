// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeGadInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes gad instances.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeGadInstances)
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
pub struct DescribeGadInstances {
    /// Gad instance name, for example `gad-rm-bp1npi2j8********`.
    pub gad_instance_name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
}

/// Answer of [`DescribeGadInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeGadInstancesResponse {
    /// Gad instances.
    pub gad_instances: Vec<GadInstance>,
    /// Id of the request.
    pub request_id: String,
}

/// Gad instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GadInstance {
    /// Creation time, UTC, for example `2021-10-21T02:57:08Z`.
    pub creation_time: String,
    /// Description, for example `GadTest`.
    pub description: String,
    /// Gad instance members.
    pub gad_instance_members: Vec<GadInstanceMember>,
    /// Gad instance name, for example `gad-rm-bp1npi2j8********`.
    pub gad_instance_name: String,
    /// Modification time, UTC, for example `2021-10-21T03:01:20Z`.
    pub modification_time: String,
    /// Service, for example `mysql`.
    pub service: String,
    /// Status, for example `activation`.
    pub status: String,
}

/// Gad instance member.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GadInstanceMember {
    /// DB instance id, for example `rm-bp1npi2j8********`.
    #[rpc(name = "DBInstanceID")]
    pub db_instance_id: String,
    /// Dts instance.
    pub dts_instance: String,
    /// Engine, for example `mysql`.
    pub engine: String,
    /// Engine version, for example `8.0`.
    pub engine_version: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: String,
    /// Role, for example `CENTRAL`.
    pub role: String,
    /// Status, for example `activation`.
    pub status: String,
}

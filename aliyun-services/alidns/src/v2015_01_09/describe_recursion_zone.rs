// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRecursionZone`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes recursion zone.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeRecursionZone)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRecursionZone {
    /// Zone id, for example `169783221000012`.
    pub zone_id: String,
}

/// Answer of [`DescribeRecursionZone`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRecursionZoneResponse {
    /// Create time, UTC, for example `2018-06-06T11:34Z`.
    pub create_time: String,
    /// Create timestamp, for example `1533773400000`.
    pub create_timestamp: Option<i64>,
    /// Creator, for example `SOAR`.
    pub creator: String,
    /// Creator sub type, for example `SUB`.
    pub creator_sub_type: String,
    /// Creator type, for example `USER`.
    pub creator_type: String,
    /// Effective scopes.
    #[rpc(wrapper = "EffectiveScope")]
    pub effective_scopes: Vec<EffectiveScope>,
    /// Proxy pattern, for example `record`.
    pub proxy_pattern: String,
    /// Record count, for example `8`.
    pub record_count: Option<i64>,
    /// Remark, for example `test`.
    pub remark: String,
    /// Id of the request.
    pub request_id: String,
    /// Update time, UTC, for example `2018-01-03T08:57Z`.
    pub update_time: String,
    /// Update timestamp, for example `1527690629357`.
    pub update_timestamp: Option<i64>,
    /// User id, for example `1527690629357`.
    pub user_id: String,
    /// Zone id, for example `169438909000011`.
    pub zone_id: String,
    /// Zone name, for example `cheng.suow.cc`.
    pub zone_name: String,
}

/// Effective scope.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EffectiveScope {
    /// Effective type.
    pub effective_type: String,
    /// Scopes.
    #[rpc(wrapper = "Scope")]
    pub scopes: Vec<String>,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateRCSnapshot`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Creates rc snapshot.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateRCSnapshot)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CreateRCSnapshot {
    /// Description, for example `test`.
    pub description: Option<String>,
    /// Disk id, for example `rcd-wz9f3peueu5npsl****`.
    pub disk_id: Option<String>,
    /// Instant access.
    pub instant_access: Option<bool>,
    /// Instant access retention days.
    pub instant_access_retention_days: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `None`.
    pub resource_group_id: Option<String>,
    /// Retention days, for example `2`.
    pub retention_days: Option<i32>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// Zone id, for example `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `None`.
    pub key: Option<String>,
    /// Value, for example `None`.
    pub value: Option<String>,
}

/// Answer of [`CreateRCSnapshot`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateRCSnapshotResponse {
    /// Id of the request.
    pub request_id: String,
    /// Snapshot id, for example `rcds-7mbefjzkqccvdev****`.
    pub snapshot_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateRCDisk`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Creates rc disk.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateRCDisk)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CreateRCDisk {
    /// Auto pay, for example `true`.
    pub auto_pay: Option<bool>,
    /// Auto renew, for example `false`.
    pub auto_renew: Option<bool>,
    /// Description, for example `test`.
    pub description: Option<String>,
    /// Disk category, for example `cloud_ssd`.
    pub disk_category: Option<String>,
    /// Disk name, for example `ZStack-Hybrid-Test-ECS-Instance`.
    pub disk_name: Option<String>,
    /// Instance charge type, for example `Postpaid`.
    pub instance_charge_type: Option<String>,
    /// Instance id, for example `rc-v28c6k3jupp61m2t****`.
    pub instance_id: Option<String>,
    /// Performance level, for example `PL1`.
    pub performance_level: Option<String>,
    /// Period.
    pub period: Option<i32>,
    /// Period unit, for example `none`.
    pub period_unit: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-ac****`.
    pub resource_group_id: Option<String>,
    /// Size, for example `2000`.
    pub size: i32,
    /// Snapshot id, for example `rcds-umtnkvevqbu****`.
    pub snapshot_id: Option<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// Zone id, for example `cn-hangzhou-a`.
    pub zone_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `testkey1`.
    pub key: Option<String>,
    /// Value, for example `testvalue1`.
    pub value: Option<String>,
}

/// Answer of [`CreateRCDisk`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateRCDiskResponse {
    /// Disk id, for example `rcd-2zegrjtnkp6dqbe1egca`.
    pub disk_id: String,
    /// Order id, for example `100789370230206`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}

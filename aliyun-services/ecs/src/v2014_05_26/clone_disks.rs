// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CloneDisks`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Clones disks.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CloneDisks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct CloneDisks {
    /// ARN.
    #[rpc(dotted)]
    pub arn: Vec<Arn>,
    /// Bursting enabled, for example `true`.
    pub bursting_enabled: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Disk category, for example `cloud_essd`.
    pub disk_category: String,
    /// Disk name, for example `MyDiskName`.
    pub disk_name: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<String>,
    /// Encrypted, for example `false`.
    pub encrypted: Option<bool>,
    /// KMS key id, for example `key-szz67b2f696f4wh9yeg5d`.
    pub kms_key_id: Option<String>,
    /// Multi attach, for example `Disabled`.
    pub multi_attach: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Performance level, for example `PL1`.
    pub performance_level: Option<String>,
    /// Provisioned iops, for example `10`.
    pub provisioned_iops: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp199lyny9b3****`.
    pub resource_group_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Size, for example `60`.
    pub size: i32,
    /// Source disk id, for example `d-bp1d6tsvznfghy7y****`.
    pub source_disk_id: String,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// ARN.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Arn {
    /// Assume role for, for example `null`.
    pub assume_role_for: Option<String>,
    /// Role type, for example `null`.
    pub role_type: Option<String>,
    /// Rolearn, for example `null`.
    pub rolearn: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`CloneDisks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CloneDisksResponse {
    /// Id of the request.
    pub request_id: String,
    /// Task group id, for example `g-2ze2op2grqpclwu7****`.
    pub task_group_id: String,
}

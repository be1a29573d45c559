// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCDisks`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes rc disks.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCDisks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    method = GET,
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_count, size = page_size, items = disks, item = Disk)
)]
pub struct DescribeRCDisks {
    /// Disk ids.
    #[rpc(json)]
    pub disk_ids: Vec<String>,
    /// Disk type, for example `data`.
    pub disk_type: Option<String>,
    /// Instance id, for example `rc-dh2jf9n6j4s14926****`.
    pub instance_id: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Status, for example `All`.
    pub status: Option<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `testkey1`.
    pub key: Option<String>,
    /// Value, for example `testvalue1`.
    pub value: Option<String>,
}

/// Answer of [`DescribeRCDisks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCDisksResponse {
    /// Disks.
    pub disks: Vec<Disk>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Disk.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Disk {
    /// Attached time, UTC, for example `2017-12-05T2340:00Z`.
    pub attached_time: String,
    /// Bursting enabled.
    pub bursting_enabled: Option<bool>,
    /// Category, for example `cloud_ssd`.
    pub category: String,
    /// Creation time, UTC, for example `2024-10-22T02:41:37Z`.
    pub creation_time: String,
    /// Delete auto snapshot, for example `true`.
    pub delete_auto_snapshot: Option<bool>,
    /// Delete with instance, for example `true`.
    pub delete_with_instance: Option<bool>,
    /// Description, for example `zd_test`.
    pub description: String,
    /// Device, for example `/dev/xvda`.
    pub device: String,
    /// Disk charge type, for example `PostPaid`.
    pub disk_charge_type: String,
    /// Disk id, for example `rcd-wz9f3peueu5npsl****`.
    pub disk_id: String,
    /// Disk name, for example `fvt-ecs-bcfb3627`.
    pub disk_name: String,
    /// Encrypted, for example `true`.
    pub encrypted: Option<bool>,
    /// Expired time, for example `none`.
    pub expired_time: String,
    /// Iops, for example `4000`.
    #[rpc(name = "IOPS")]
    pub iops: Option<i64>,
    /// Image id, for example `m-2zeb24dw6wripjn2****`.
    pub image_id: String,
    /// Instance id, for example `rc-e8w1cn7634kiam****`.
    pub instance_id: String,
    /// Performance level, for example `PL0`.
    pub performance_level: String,
    /// Portable.
    pub portable: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Resource group id, for example `rg-aekzescnje5khnq`.
    pub resource_group_id: String,
    /// Serial number, for example `bp18um4r4f2fve2****`.
    pub serial_number: String,
    /// Size, for example `60`.
    pub size: Option<i64>,
    /// Source snapshot id, for example `rcds-bp67acfmxazb4p****`.
    pub source_snapshot_id: String,
    /// Status, for example `In_use`.
    pub status: String,
    /// Storage cluster id, for example `dbsc-cn-zvp2rl601****`.
    pub storage_cluster_id: String,
    /// Storage set id, for example `ss-i-bp1j4i2jdf3owlhe****`.
    pub storage_set_id: String,
    /// Tag.
    pub tag: Vec<DiskTag>,
    /// Type, for example `data`.
    pub r#type: String,
    /// Zone id, for example `cn-hangzhou-j`.
    pub zone_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiskTag {
    /// Tag key, for example `testkey1`.
    pub tag_key: String,
    /// Tag value, for example `testvalue1`.
    pub tag_value: String,
}

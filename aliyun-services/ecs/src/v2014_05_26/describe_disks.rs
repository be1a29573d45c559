// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDisks`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes disks.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDisks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_count, size = page_size, items = disks, item = Disk),
    waiter(available, status = disks[].status, done("Available")),
    waiter(in_use, status = disks[].status, done("In_use")),
    waiter(deleted, status = disks[].status, done(missing)),
    errors(
        errors::INVALID_DISK_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_CATEGORY_VALUE_NOT_SUPPORTED, errors::INVALID_STATUS_VALUE_NOT_SUPPORTED,
        errors::INVALID_TAG_MISMATCH, errors::INVALID_TAG_COUNT, errors::INVALID_REGION_NOT_FOUND,
        errors::INVALID_ZONE_ID_NOT_FOUND_400, errors::MISSING_PARAMTER_REGION_ID,
        errors::INVALID_PARAMETER_DISK_IDS, errors::INCOMPLETE_PARAMTER,
        errors::INVALID_PARAMTER_400, errors::INVALID_SNAPSHOT_NOT_FOUND,
        errors::INVALID_DISK_IDS_MALFORMED, errors::INVALID_CATEGORY_VALUE_NOT_SUPPORTED_403,
        errors::USER_NOT_IN_THE_WHITE_LIST,
        errors::INVALID_PARAMETER_MULTI_ATTACH_AND_ENABLE_SHARED_NOT_MATCH,
        errors::INVALID_PARAMETER_MULTI_ATTACH, errors::INVALID_FILTER_KEY_NOT_FOUND,
        errors::INVALID_FILTER_VALUE, errors::INVALID_DISK_IDS_VALUE_NOT_SUPPORTED,
        errors::INVALID_DISK_CHARGE_TYPE_NOT_FOUND, errors::INVALID_LOCK_REASON_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeDisks {
    /// Additional attributes: at most 5 items.
    #[rpc(max_len = 5)]
    pub additional_attributes: Vec<String>,
    /// Auto snapshot policy id, for example `sp-m5e2w2jutw8bv31****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Category, for example `all`.
    pub category: Option<String>,
    /// Delete auto snapshot, for example `false`.
    pub delete_auto_snapshot: Option<bool>,
    /// Delete with instance, for example `false`.
    pub delete_with_instance: Option<bool>,
    /// Disk charge type, for example `PostPaid`.
    pub disk_charge_type: Option<String>,
    /// Disk ids.
    #[rpc(json)]
    pub disk_ids: Vec<String>,
    /// Disk name, for example `testDiskName`.
    pub disk_name: Option<String>,
    /// Disk type, for example `all`.
    pub disk_type: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Enable auto snapshot, for example `true`.
    pub enable_auto_snapshot: Option<bool>,
    /// Enable automated snapshot policy, for example `false`.
    pub enable_automated_snapshot_policy: Option<bool>,
    /// Enable shared, for example `false`.
    pub enable_shared: Option<bool>,
    /// Encrypted, for example `false`.
    pub encrypted: Option<bool>,
    /// Instance id, for example `i-bp67acfmxazb4q****`.
    pub instance_id: Option<String>,
    /// KMS key id, for example `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    #[rpc(name = "KMSKeyId")]
    pub kms_key_id: Option<String>,
    /// Lock reason, for example `security`.
    pub lock_reason: Option<String>,
    /// Most items a page: 1 to 500.
    #[rpc(min = 1, max = 500)]
    pub max_results: Option<i32>,
    /// Multi attach, for example `Disabled`.
    pub multi_attach: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Portable, for example `false`.
    pub portable: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Snapshot id, for example `s-bp67acfmxazb4p****`.
    pub snapshot_id: Option<String>,
    /// Status, for example `All`.
    pub status: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Zone id, for example `cn-hangzhou-g`.
    pub zone_id: Option<String>,
    /// Filter.
    #[rpc(dotted)]
    pub filter: Vec<Filter>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Key, for example `CreationStartTime`.
    pub key: Option<String>,
    /// Value, UTC, for example `2017-12-05T22:40Z`.
    pub value: Option<String>,
}

/// Answer of [`DescribeDisks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDisksResponse {
    /// Disks.
    #[rpc(wrapper = "Disk")]
    pub disks: Vec<Disk>,
    /// Where the next page begins.
    pub next_token: String,
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
    /// Attached time.
    pub attached_time: String,
    /// Attachments.
    #[rpc(wrapper = "Attachment")]
    pub attachments: Vec<Attachment>,
    /// Auto snapshot policy id.
    pub auto_snapshot_policy_id: String,
    /// Bdf id.
    pub bdf_id: String,
    /// Bursting enabled.
    pub bursting_enabled: Option<bool>,
    /// Category.
    pub category: String,
    /// Creation time.
    pub creation_time: String,
    /// Data source.
    pub data_source: Option<DataSource>,
    /// Delete auto snapshot.
    pub delete_auto_snapshot: Option<bool>,
    /// Delete with instance.
    pub delete_with_instance: Option<bool>,
    /// Description.
    pub description: String,
    /// Detached time.
    pub detached_time: String,
    /// Device.
    pub device: String,
    /// Disk charge type.
    pub disk_charge_type: String,
    /// Disk id.
    pub disk_id: String,
    /// Disk name.
    pub disk_name: String,
    /// Enable auto snapshot.
    pub enable_auto_snapshot: Option<bool>,
    /// Enable automated snapshot policy.
    pub enable_automated_snapshot_policy: Option<bool>,
    /// Encrypted.
    pub encrypted: Option<bool>,
    /// Expired time.
    pub expired_time: String,
    /// Iops.
    #[rpc(name = "IOPS")]
    pub iops: Option<i64>,
    /// Iops read.
    #[rpc(name = "IOPSRead")]
    pub iops_read: Option<i64>,
    /// Iops write.
    #[rpc(name = "IOPSWrite")]
    pub iops_write: Option<i64>,
    /// Image id.
    pub image_id: String,
    /// Instance id.
    pub instance_id: String,
    /// KMS key id.
    #[rpc(name = "KMSKeyId")]
    pub kms_key_id: String,
    /// Mount instance num.
    pub mount_instance_num: Option<i64>,
    /// Mount instances.
    #[rpc(wrapper = "MountInstance")]
    pub mount_instances: Vec<MountInstance>,
    /// Multi attach.
    pub multi_attach: String,
    /// Operation locks.
    #[rpc(wrapper = "OperationLock")]
    pub operation_locks: Vec<OperationLock>,
    /// Performance level.
    pub performance_level: String,
    /// Placement.
    pub placement: Option<Placement>,
    /// Portable.
    pub portable: Option<bool>,
    /// Product code.
    pub product_code: String,
    /// Provisioned iops.
    pub provisioned_iops: Option<i64>,
    /// Region id.
    pub region_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Serial number.
    pub serial_number: String,
    /// Size.
    pub size: Option<i64>,
    /// Source disk id, for example `d-123*********`.
    pub source_disk_id: String,
    /// Source snapshot id.
    pub source_snapshot_id: String,
    /// Status.
    pub status: String,
    /// Storage cluster id.
    pub storage_cluster_id: String,
    /// Storage set id.
    pub storage_set_id: String,
    /// Storage set partition number.
    pub storage_set_partition_number: Option<i64>,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<DiskTag>,
    /// Throughput.
    pub throughput: Option<i64>,
    /// Throughput read.
    pub throughput_read: Option<i64>,
    /// Throughput write.
    pub throughput_write: Option<i64>,
    /// Type.
    pub r#type: String,
    /// Zone id.
    pub zone_id: String,
}

/// Attachment.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Attachment {
    /// Attached time.
    pub attached_time: String,
    /// Device.
    pub device: String,
    /// Instance id.
    pub instance_id: String,
}

/// Data source.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DataSource {
    /// Id.
    pub id: String,
    /// Type.
    pub r#type: String,
}

/// Mount instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MountInstance {
    /// Attached time.
    pub attached_time: String,
    /// Device.
    pub device: String,
    /// Instance id.
    pub instance_id: String,
}

/// Operation lock.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct OperationLock {
    /// Lock reason.
    pub lock_reason: String,
}

/// Placement.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Placement {
    /// Zone ids.
    pub zone_ids: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiskTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}

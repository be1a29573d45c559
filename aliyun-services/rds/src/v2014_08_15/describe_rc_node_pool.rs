// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCNodePool`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Describes rc node pool.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCNodePool)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    method = GET,
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRCNodePool {
    /// Cluster id, for example `c463aaa89e2b84cacacfbf23c4867****`.
    pub cluster_id: Option<String>,
    /// Node pool id, for example `np31da1b38983f4511b490fc62108a****`.
    pub node_pool_id: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`DescribeRCNodePool`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCNodePoolResponse {
    /// Node pool list.
    pub node_pool_list: Vec<NodePool>,
    /// Id of the request.
    pub request_id: String,
}

/// Node pool.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NodePool {
    /// Auto pay, for example `true`.
    pub auto_pay: Option<bool>,
    /// Auto renew, for example `true`.
    pub auto_renew: Option<bool>,
    /// Cluster id, for example `c463aaa89e2b84cacacfbf23c4867****`.
    pub cluster_id: String,
    /// Create mode, for example `1`.
    pub create_mode: String,
    /// Data disk.
    pub data_disk: Vec<DataDisk>,
    /// Deployment set id, for example `ds-bp18ukv66rlyuffv****`.
    pub deployment_set_id: String,
    /// Description, for example `test`.
    pub description: String,
    /// Host name, for example `testHost1`.
    pub host_name: String,
    /// Image id, for example `image-dsvjzw2ii8n4fvr****`.
    pub image_id: String,
    /// Instance charge type, for example `Prepaid`.
    pub instance_charge_type: String,
    /// Instance name, for example `test`.
    pub instance_name: String,
    /// Instance type, for example `mysql.i8.large.2cm`.
    pub instance_type: String,
    /// Internet charge type, for example `None`.
    pub internet_charge_type: String,
    /// Internet max bandwidth out.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Io optimized, for example `None`.
    pub io_optimized: String,
    /// Key pair name, for example `dell5502`.
    pub key_pair_name: String,
    /// Node pool id, for example `np31da1b38983f4511b490fc62108a****`.
    pub node_pool_id: String,
    /// Node pool name, for example `np31da1b38983f4511b490fc62108a****`.
    pub node_pool_name: String,
    /// Password.
    pub password: Secret<String>,
    /// Period, for example `1`.
    pub period: Option<i64>,
    /// Period unit, for example `Year`.
    pub period_unit: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: String,
    /// Security enhancement strategy, for example `None`.
    pub security_enhancement_strategy: String,
    /// Security group id, for example `sg-uf6av412xaxixuez****`.
    pub security_group_id: String,
    /// Spot strategy, for example `None`.
    pub spot_strategy: String,
    /// System disk.
    pub system_disk: Option<SystemDisk>,
    /// Tag.
    pub tag: Vec<Tag>,
    /// V switch id, for example `vsw-zm0qvgv3sm3sjzbkr****`.
    pub v_switch_id: String,
    /// Zone id, for example `cn-beijing-h`.
    pub zone_id: String,
}

/// Data disk.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DataDisk {
    /// Category, for example `cloud_essd`.
    pub category: String,
    /// Delete with instance.
    pub delete_with_instance: Option<bool>,
    /// Encrypted, for example `false`.
    pub encrypted: String,
    /// Performance level, for example `PL0`.
    pub performance_level: String,
    /// Size, for example `20`.
    pub size: Option<i64>,
}

/// System disk.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SystemDisk {
    /// Category, for example `cloud_essd`.
    pub category: String,
    /// Performance level, for example `PL1`.
    pub performance_level: String,
    /// Size, for example `40`.
    pub size: Option<i64>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key, for example `Testkey1`.
    pub key: String,
    /// Value, for example `Testvalue1`.
    pub value: String,
}

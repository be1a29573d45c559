// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateRCNodePool`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse, Secret};

/// Creates rc node pool.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateRCNodePool)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CreateRCNodePool {
    /// Amount: 0 to 10, for example `1`.
    #[rpc(min = 0, max = 10)]
    pub amount: Option<i32>,
    /// Auto pay, for example `false`.
    pub auto_pay: Option<bool>,
    /// Auto renew, for example `true`.
    pub auto_renew: Option<bool>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Cluster id, for example `c463aaa89e2b84cacacfbf23c4867****`.
    pub cluster_id: String,
    /// Create mode, for example `1`.
    pub create_mode: Option<String>,
    /// Data disk.
    #[rpc(json)]
    pub data_disk: Vec<DataDisk>,
    /// Deployment set id, for example `ds-uf6c8qerk019bj1l****`.
    pub deployment_set_id: Option<String>,
    /// Description, for example `test`.
    pub description: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Host name, for example `testHost1`.
    pub host_name: Option<String>,
    /// Image id, for example `image-dsvjzw2ii8n4fvr6de`.
    pub image_id: Option<String>,
    /// Instance charge type, for example `PrePaid`.
    pub instance_charge_type: Option<String>,
    /// Instance name, for example `test`.
    pub instance_name: Option<String>,
    /// Instance type, for example `mysql.i8.large.2cm`.
    pub instance_type: String,
    /// Internet charge type, for example `None`.
    pub internet_charge_type: Option<String>,
    /// Internet max bandwidth out.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Io optimized, for example `None`.
    pub io_optimized: Option<String>,
    /// Key pair name, for example `dell5502`.
    pub key_pair_name: Option<String>,
    /// Node pool name, for example `testNodePool`.
    pub node_pool_name: Option<String>,
    /// Password.
    pub password: Option<Secret<String>>,
    /// Period, for example `1`.
    pub period: Option<i32>,
    /// Period unit, for example `Year`.
    pub period_unit: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Security enhancement strategy, for example `None`.
    pub security_enhancement_strategy: Option<String>,
    /// Security group id, for example `sg-m5e9abdu1rtxa12b****`.
    pub security_group_id: Option<String>,
    /// Spot strategy, for example `None`.
    pub spot_strategy: Option<String>,
    /// Support case, for example `edge`.
    pub support_case: Option<String>,
    /// System disk.
    #[rpc(json)]
    pub system_disk: Option<SystemDisk>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// User data, for example `None`.
    pub user_data: Option<String>,
    /// V switch id, for example `vsw-uf6adz52c2p****`.
    pub v_switch_id: String,
    /// Zone id, for example `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

/// Data disk.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DataDisk {
    /// Category, for example `cloud_essd`.
    pub category: Option<String>,
    /// Delete with instance.
    pub delete_with_instance: Option<bool>,
    /// Encrypted, for example `false`.
    pub encrypted: Option<String>,
    /// Performance level, for example `PL1`.
    pub performance_level: Option<String>,
    /// Size, for example `20`.
    pub size: Option<i32>,
}

/// System disk.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SystemDisk {
    /// Category, for example `cloud_essd`.
    pub category: Option<String>,
    /// Performance level, for example `PL1`.
    pub performance_level: Option<String>,
    /// Size, for example `40`.
    pub size: Option<i32>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `testkey1`.
    pub key: Option<String>,
    /// Value, for example `testvalue1`.
    pub value: Option<String>,
}

/// Answer of [`CreateRCNodePool`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateRCNodePoolResponse {
    /// Instance id sets.
    pub instance_id_sets: Vec<String>,
    /// Node pool id, for example `np31da1b38983f4511b490fc62108a****`.
    pub node_pool_id: String,
    /// Order id, for example `50357661918****`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}

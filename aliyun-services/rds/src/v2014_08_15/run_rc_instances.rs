// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RunRCInstances`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse, Secret};

/// Runs rc instances.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/RunRCInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct RunRCInstances {
    /// Acu type, for example `gn8is`.
    pub acu_type: Option<String>,
    /// Amount: 1 to 100, for example `1`.
    #[rpc(min = 1, max = 100)]
    pub amount: Option<i32>,
    /// Auto pay, for example `false`.
    pub auto_pay: Option<bool>,
    /// Auto renew, for example `false`.
    pub auto_renew: Option<bool>,
    /// Auto use coupon.
    pub auto_use_coupon: Option<bool>,
    /// Business info.
    pub business_info: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Create ack edge param.
    #[rpc(json)]
    pub create_ack_edge_param: Option<CreateAckEdgeParam>,
    /// Create extra param.
    pub create_extra_param: Option<String>,
    /// Create mode.
    pub create_mode: Option<String>,
    /// Data disk.
    #[rpc(json)]
    pub data_disk: Vec<DataDisk>,
    /// Deletion protection.
    pub deletion_protection: Option<bool>,
    /// Deployment set id, for example `ds-uf6670sipmph5j5b6ke4`.
    pub deployment_set_id: Option<String>,
    /// Description, for example `Instance_Description`.
    pub description: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Host name.
    pub host_name: Option<String>,
    /// Image id, for example `image-dsvjzw2ii8n4fvr6de`.
    pub image_id: Option<String>,
    /// Instance charge type, for example `Prepaid`.
    pub instance_charge_type: Option<String>,
    /// Instance name, for example `ceshi`.
    pub instance_name: Option<String>,
    /// Instance type, for example `mysql.i8.large.2cm`.
    pub instance_type: String,
    /// Internet charge type, for example `null`.
    pub internet_charge_type: Option<String>,
    /// Internet max bandwidth out.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Io optimized, for example `null`.
    pub io_optimized: Option<String>,
    /// Key pair name, for example `dell5502`.
    pub key_pair_name: Option<String>,
    /// Network options.
    #[rpc(json)]
    pub network_options: Option<NetworkOptions>,
    /// Password.
    pub password: Option<Secret<String>>,
    /// Password inherit.
    pub password_inherit: Option<bool>,
    /// Period, for example `1`.
    pub period: Option<i32>,
    /// Period unit, for example `Year`.
    pub period_unit: Option<String>,
    /// Private IP address.
    pub private_ip_address: Option<String>,
    /// Promotion code.
    pub promotion_code: Option<String>,
    /// Region id, for example `cn-beijing`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id.
    pub resource_group_id: Option<String>,
    /// Scheduled rule, for example `{"rule":[{"beginTime":"09:00","endTime":"17:00","acu":4}]}`.
    pub scheduled_rule: Option<String>,
    /// Security enhancement strategy, for example `null`.
    pub security_enhancement_strategy: Option<String>,
    /// Security group id, for example `sg-uf6av412xaxixuezol6w`.
    pub security_group_id: Option<String>,
    /// Security group ids.
    #[rpc(json)]
    pub security_group_ids: Vec<String>,
    /// Spot strategy.
    pub spot_strategy: Option<String>,
    /// Support case.
    pub support_case: Option<String>,
    /// System disk.
    #[rpc(json)]
    pub system_disk: Option<SystemDisk>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// User data.
    pub user_data: Option<String>,
    /// User data in base64.
    pub user_data_in_base64: Option<bool>,
    /// V switch id, for example `vsw-2vcd61ngm890sk****`.
    pub v_switch_id: String,
    /// Zone id, for example `cn-beijing-f`.
    pub zone_id: Option<String>,
}

/// Create ack edge param.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct CreateAckEdgeParam {
    /// Cluster id.
    pub cluster_id: Option<String>,
    /// Node pool id.
    pub node_pool_id: Option<String>,
}

/// Data disk.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DataDisk {
    /// Category, for example `local_ssd`.
    pub category: Option<String>,
    /// Delete with instance.
    pub delete_with_instance: Option<bool>,
    /// Device.
    pub device: Option<String>,
    /// Encrypted, for example `false`.
    pub encrypted: Option<String>,
    /// Performance level, for example `null`.
    pub performance_level: Option<String>,
    /// Size, for example `10`.
    pub size: Option<i32>,
    /// Snapshot id.
    pub snapshot_id: Option<String>,
}

/// Network options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct NetworkOptions {
    /// Enable jumbo frame.
    pub enable_jumbo_frame: Option<bool>,
}

/// System disk.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SystemDisk {
    /// Category, for example `cloud_essd`.
    pub category: Option<String>,
    /// Performance level.
    pub performance_level: Option<String>,
    /// Size, for example `20`.
    pub size: Option<i32>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key.
    pub key: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Answer of [`RunRCInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RunRCInstancesResponse {
    /// Instance id sets.
    #[rpc(wrapper = "InstanceIdSet")]
    pub instance_id_sets: Vec<String>,
    /// Order id, for example `237850846720798`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}

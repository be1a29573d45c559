// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMasterSlaveServerGroups`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes master slave server groups.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeMasterSlaveServerGroups)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(errors::MISSING_PARAM_TAG_KEY)
)]
pub struct DescribeMasterSlaveServerGroups {
    /// Description, for example `test-112`.
    pub description: Option<String>,
    /// Include listener, for example `false`.
    pub include_listener: Option<bool>,
    /// Load balancer id, for example `lb-bp14zi0n66zpg6o******`.
    pub load_balancer_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `value`.
    pub value: Option<String>,
}

/// Answer of [`DescribeMasterSlaveServerGroups`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMasterSlaveServerGroupsResponse {
    /// Master slave server groups.
    #[rpc(wrapper = "MasterSlaveServerGroup")]
    pub master_slave_server_groups: Vec<MasterSlaveServerGroup>,
    /// Id of the request.
    pub request_id: String,
}

/// Master slave server group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MasterSlaveServerGroup {
    /// Associated objects.
    pub associated_objects: Option<AssociatedObjects>,
    /// Create time, UTC, for example `2022-12-02T02:49:05Z`.
    pub create_time: String,
    /// Master slave server group id, for example `rsp-0bfuc******`.
    pub master_slave_server_group_id: String,
    /// Master slave server group name, for example `Group3`.
    pub master_slave_server_group_name: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<MasterSlaveServerGroupTag>,
}

/// Associated objects.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociatedObjects {
    /// Listeners.
    #[rpc(wrapper = "Listener")]
    pub listeners: Vec<Listener>,
}

/// Listener.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Listener {
    /// Port, for example `80`.
    pub port: Option<i64>,
    /// Protocol, for example `tcp`.
    pub protocol: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MasterSlaveServerGroupTag {
    /// Tag key, for example `test_slb_yaochi_tag_key-0`.
    pub tag_key: String,
    /// Tag value, for example `000098dab00323fb`.
    pub tag_value: String,
}

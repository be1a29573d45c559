// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVscs`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes vscs.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVscs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = vscs, item = Vsc)
)]
pub struct DescribeVscs {
    /// Instance id, for example `i-bp67acfmxazb4ph****`.
    pub instance_id: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Status, for example `Successful`.
    pub status: Option<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// Vsc ids.
    pub vsc_ids: Vec<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `Environment`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`DescribeVscs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVscsResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Vscs.
    pub vscs: Vec<Vsc>,
}

/// Vsc.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Vsc {
    /// Description, for example `ali***-post-cn-j4g45iqze00f`.
    pub description: String,
    /// Instance id, for example `i-uf69***21l8zuoizdq`.
    pub instance_id: String,
    /// Resource group id, for example `rg-aek2zex4ehdyjvq`.
    pub resource_group_id: String,
    /// Status, for example `In_use`.
    pub status: String,
    /// Tags.
    pub tags: Vec<VscTag>,
    /// Vsc id, for example `vsc-hp34ue**g0wmycb27bwal`.
    pub vsc_id: String,
    /// Vsc name, for example `test-vsc`.
    pub vsc_name: String,
    /// Vsc type, for example `Primary`.
    pub vsc_type: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VscTag {
    /// Tag key, for example `name`.
    pub tag_key: String,
    /// Tag value, for example `15`.
    pub tag_value: String,
}

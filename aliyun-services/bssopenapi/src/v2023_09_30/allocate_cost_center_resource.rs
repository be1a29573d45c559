// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AllocateCostCenterResource`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Allocates cost center resource.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/AllocateCostCenterResource)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    body,
    endpoints = super::ENDPOINTS
)]
pub struct AllocateCostCenterResource {
    /// Nbid, for example `2684201000001`.
    #[rpc(query)]
    pub nbid: Option<String>,
    /// From cost center id, for example `637180`.
    pub from_cost_center_id: i64,
    /// From owner account id, for example `1529600453335198`.
    pub from_owner_account_id: Option<i64>,
    /// Resource instance list.
    #[rpc(json, required)]
    pub resource_instance_list: Vec<ResourceInstance>,
    /// To cost center id, for example `638288`.
    pub to_cost_center_id: Option<i64>,
}

/// Resource instance.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ResourceInstance {
    /// Apportion code, for example `qwer1-cn-beijing`.
    pub apportion_code: Option<String>,
    /// Apportion name, for example `split-item-test1`.
    pub apportion_name: Option<String>,
    /// Commodity code, for example `oss`.
    pub commodity_code: String,
    /// Commodity name, for example `RESOURCE_UDR`.
    pub commodity_name: Option<String>,
    /// Instance id, for example `cn-hangzhou;standard`.
    pub instance_id: String,
    /// Pip code, for example `ecs`.
    pub pip_code: Option<String>,
    /// Related resources, for example `related-resource`.
    pub related_resources: Option<String>,
    /// Resource group, for example `xihe_mpp`.
    pub resource_group: Option<String>,
    /// Resource id, for example `cn-hangzhou;standard:app`.
    pub resource_id: Option<String>,
    /// Resource nick, for example `ecs-test-1`.
    pub resource_nick: Option<String>,
    /// Resource source, for example `AUTO_ALLOCATE`.
    pub resource_source: Option<String>,
    /// Resource status, for example `0`.
    pub resource_status: Option<String>,
    /// Resource tag, for example `tag-test1`.
    pub resource_tag: Option<String>,
    /// Resource type, for example `SCU`.
    pub resource_type: Option<String>,
    /// Resource user id.
    pub resource_user_id: i64,
    /// Resource user name, for example `test`.
    pub resource_user_name: Option<String>,
}

/// Answer of [`AllocateCostCenterResource`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AllocateCostCenterResourceResponse {
    /// Cost center id, for example `640403`.
    pub cost_center_id: String,
    /// Is success, for example `true`.
    pub is_success: Option<bool>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Owner account id, for example `1529600453335198`.
    pub owner_account_id: String,
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryCostUnitResource`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries cost unit resource.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryCostUnitResource)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_num,
        total = data?.total_count,
        size = page_size,
        items = data?.resource_instance_dto_list,
        item = ResourceInstanceDto
    )
)]
pub struct QueryCostUnitResource {
    /// Owner uid, for example `23453245`.
    pub owner_uid: i64,
    /// Page num, for example `1`.
    pub page_num: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Unit id, for example `235325`.
    pub unit_id: i64,
}

/// Answer of [`QueryCostUnitResource`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryCostUnitResourceResponse {
    /// Code, for example `Success`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `Successful！`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Cost unit.
    pub cost_unit: Option<CostUnit>,
    /// Cost unit statis info.
    pub cost_unit_statis_info: Option<CostUnitStatisInfo>,
    /// Page num, for example `1`.
    pub page_num: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Resource instance dto list.
    pub resource_instance_dto_list: Vec<ResourceInstanceDto>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Cost unit.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CostUnit {
    /// Owner uid, for example `321432`.
    pub owner_uid: String,
    /// Parent unit id, for example `23421`.
    pub parent_unit_id: String,
    /// Unit id, for example `123412`.
    pub unit_id: String,
    /// Unit name, for example `test`.
    pub unit_name: String,
}

/// Cost unit statis info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CostUnitStatisInfo {
    /// Resource count, for example `1`.
    pub resource_count: Option<i64>,
    /// Resource group count, for example `1`.
    pub resource_group_count: Option<i64>,
    /// Sub unit count, for example `2`.
    pub sub_unit_count: Option<i64>,
    /// Total resource count, for example `3`.
    pub total_resource_count: Option<i64>,
    /// Total resource group count, for example `2`.
    pub total_resource_group_count: Option<i64>,
    /// Total user count, for example `2`.
    pub total_user_count: Option<i64>,
    /// User count, for example `0`.
    pub user_count: Option<i64>,
}

/// Resource instance dto.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceInstanceDto {
    /// Apportion code, for example `test`.
    pub apportion_code: String,
    /// Apportion name, for example `test`.
    pub apportion_name: String,
    /// Commodity code, for example `rds`.
    pub commodity_code: String,
    /// Commodity name, for example `ApsaraDB`.
    pub commodity_name: String,
    /// Pip code, for example `rds`.
    pub pip_code: String,
    /// Related resources, for example `oss`.
    pub related_resources: String,
    /// Resource group, for example `Default Resource Group`.
    pub resource_group: String,
    /// Resource id, for example `OSSBAG-cn-v0h1s4hma018`.
    pub resource_id: String,
    /// Resource nick, for example `testResource`.
    pub resource_nick: String,
    /// Resource source, for example `MANUAL_ALLOCATE`.
    pub resource_source: String,
    /// Resource status, for example `Available`.
    pub resource_status: String,
    /// Resource tag, for example `testResource`.
    pub resource_tag: String,
    /// Resource type, for example `FPT_ossbag_absolute_Storage_bj`.
    pub resource_type: String,
    /// Resource user id, for example `2424242134`.
    pub resource_user_id: String,
    /// Resource user name.
    pub resource_user_name: String,
}

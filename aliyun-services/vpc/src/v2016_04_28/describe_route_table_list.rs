// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRouteTableList`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes route table list.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeRouteTableList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = router_table_list,
        item = RouterTable
    ),
    waiter(available, status = router_table_list[].status, done("Available")),
    waiter(deleted, status = router_table_list[].status, done(missing)),
    errors(
        errors::INVALID_TAG_KEY, errors::INVALID_TAG_VALUE,
        errors::IELLGAL_PARAMETER_OWNER_ACCOUNT, errors::FORBBIDEN_403,
        errors::ABS_INVALID_PAY_TYPE, errors::ABS_INSTANCE_NOT_EXIST_403, errors::ABS_FORBIDDEN,
        errors::ABS_INVALID_PAY_PERIOD,
    )
)]
pub struct DescribeRouteTableList {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `ap-southeast-6`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Route table id, for example `vtb-bp145q7glnuzdvzu2****`.
    pub route_table_id: Option<String>,
    /// Route table name, for example `doctest`.
    pub route_table_name: Option<String>,
    /// Route table type, for example `System`.
    pub route_table_type: Option<String>,
    /// Router id, for example `vrt-bp1lhl0taikrteen8****`.
    pub router_id: Option<String>,
    /// Router type: default `VRouter`, for example `VRouter`.
    pub router_type: Option<String>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// VPC id, for example `vpc-bp15zckdt37pq72****`.
    pub vpc_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`DescribeRouteTableList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRouteTableListResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Router table list.
    #[rpc(wrapper = "RouterTableListType")]
    pub router_table_list: Vec<RouterTable>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Router table.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RouterTable {
    /// Associate type.
    pub associate_type: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Gateway ids.
    #[rpc(wrapper = "GatewayIds")]
    pub gateway_ids: Vec<String>,
    /// Owner id.
    pub owner_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Route propagation enable.
    pub route_propagation_enable: Option<bool>,
    /// Route table id.
    pub route_table_id: String,
    /// Route table name.
    pub route_table_name: String,
    /// Route table type.
    pub route_table_type: String,
    /// Router id.
    pub router_id: String,
    /// Router type.
    pub router_type: String,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<RouterTableTag>,
    /// V switch ids.
    #[rpc(wrapper = "VSwitchId")]
    pub v_switch_ids: Vec<String>,
    /// VPC id.
    pub vpc_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RouterTableTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}

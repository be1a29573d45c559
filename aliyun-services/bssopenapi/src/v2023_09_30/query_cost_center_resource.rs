// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryCostCenterResource`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Queries cost center resource.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/QueryCostCenterResource)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = cost_center_resource_dto_list,
        item = CostCenterResourceDto
    )
)]
pub struct QueryCostCenterResource {
    /// Ec id account ids.
    #[rpc(dotted)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Nbid, for example `2684201000001`.
    pub nbid: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Cost center id, for example `123456`.
    #[rpc(body)]
    pub cost_center_id: Option<i64>,
    /// Owner account id, for example `1234567812345678`.
    #[rpc(body)]
    pub owner_account_id: Option<i64>,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id, for example `1501603440974415`.
    pub ec_id: String,
}

/// Answer of [`QueryCostCenterResource`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryCostCenterResourceResponse {
    /// Cost center resource dto list.
    pub cost_center_resource_dto_list: Vec<CostCenterResourceDto>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Metadata.
    pub metadata: JsonValue,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Cost center resource dto.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CostCenterResourceDto {
    /// Add strategy, for example `AUTO_ALLOCATE`.
    pub add_strategy: String,
    /// Add strategy name, for example `自动分配`.
    pub add_strategy_name: String,
    /// Applicable period num, for example `3`.
    pub applicable_period_num: Option<i64>,
    /// Apportion item code, for example `test`.
    pub apportion_item_code: String,
    /// Apportion item name, for example `test`.
    pub apportion_item_name: String,
    /// Commodity code, for example `otsbag`.
    pub commodity_code: String,
    /// Commodity name, for example `云数据库`.
    pub commodity_name: String,
    /// Cost center code, for example `code`.
    pub cost_center_code: String,
    /// Cost center create time, for example `2025-05-18 12:12:25`.
    pub cost_center_create_time: String,
    /// Cost center id, for example `123456`.
    pub cost_center_id: String,
    /// Cost center name, for example `test`.
    pub cost_center_name: String,
    /// Cost center update time, for example `2025-05-18 16:12:25`.
    pub cost_center_update_time: String,
    /// Finance unit rule version, for example `3`.
    pub finance_unit_rule_version: Option<i64>,
    /// Instance id, for example `cn-hangzhou;standard`.
    pub instance_id: String,
    /// Master commodity code, for example `ecs`.
    pub master_commodity_code: String,
    /// Master instance id, for example `i-xxxxx`.
    pub master_instance_id: String,
    /// Owner account id, for example `1234567812345678`.
    pub owner_account_id: String,
    /// Owner account name, for example `客户A`.
    pub owner_account_name: String,
    /// Parent cost center id, for example `123456`.
    pub parent_cost_center_id: String,
    /// Pip code, for example `rds`.
    pub pip_code: String,
    /// Pip name, for example `云数据库`.
    pub pip_name: String,
    /// Recent billing month, for example `202509`.
    pub recent_billing_month: Option<i64>,
    /// Region name, for example `上海`.
    pub region_name: String,
    /// Region no, for example `cn-shanghai`.
    pub region_no: String,
    /// Resource group, for example `默认资源组`.
    pub resource_group: String,
    /// Resource id, for example `OSSBAG-cn-v0h1s4hma018`.
    pub resource_id: String,
    /// Resource nick, for example `testResource`.
    pub resource_nick: String,
    /// Resource source, for example `MANUAL_ALLOCATE`.
    pub resource_source: String,
    /// Resource tag, for example `tag`.
    pub resource_tag: String,
    /// Resource type, for example `FPT_ossbag_absolute_Storage_bj`.
    pub resource_type: String,
    /// Resource update time, for example `2025-05-18 16:12:25`.
    pub resource_update_time: String,
    /// Resource user id, for example `1234567812345678`.
    pub resource_user_id: String,
    /// Resource user name.
    pub resource_user_name: String,
    /// Root cost center id, for example `-1`.
    pub root_cost_center_id: String,
    /// Start billing month, for example `202509`.
    pub start_billing_month: Option<i64>,
}

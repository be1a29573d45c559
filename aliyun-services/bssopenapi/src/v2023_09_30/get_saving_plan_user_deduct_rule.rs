// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetSavingPlanUserDeductRule`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Gets saving plan user deduct rule.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30/GetSavingPlanUserDeductRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2023-09-30",
    endpoints = super::ENDPOINTS,
    paginate(page = current_page, size = page_size, items = data, item = Data)
)]
pub struct GetSavingPlanUserDeductRule {
    /// Number of the page, from 1.
    pub current_page: Option<i32>,
    /// Ec id account ids.
    #[rpc(json)]
    pub ec_id_account_ids: Vec<EcIdAccountId>,
    /// Nbid.
    pub nbid: Option<String>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Spn instance code.
    pub spn_instance_code: Option<String>,
}

/// Ec id account id.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EcIdAccountId {
    /// Account ids.
    pub account_ids: Vec<i64>,
    /// Ec id.
    pub ec_id: String,
}

/// Answer of [`GetSavingPlanUserDeductRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetSavingPlanUserDeductRuleResponse {
    /// Data.
    pub data: Vec<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Commodity code.
    pub commodity_code: String,
    /// Commodity name.
    pub commodity_name: String,
    /// Module code.
    pub module_code: String,
    /// Module name.
    pub module_name: String,
    /// Skip deduct.
    pub skip_deduct: Option<bool>,
}

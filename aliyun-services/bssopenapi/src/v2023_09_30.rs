// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! BssOpenApi, API version 2023-09-30: 57 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/BssOpenApi/2023-09-30)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod add_coupon_deduct_tag;
pub mod allocate_cost_center_resource;
pub mod cancel_fund_account_low_available_amount_alarm;
pub mod check_account_exist;
pub mod check_budget_name_exists;
pub mod create_budget;
pub mod create_cost_center;
pub mod create_cost_center_rule;
pub mod create_fund_account_pay_relation;
pub mod create_fund_account_transfer;
pub mod create_invoice;
pub mod create_report_definition;
pub mod delete_budget;
pub mod delete_cost_center;
pub mod delete_cost_center_rule;
pub mod delete_coupon_deduct_tag;
pub mod delete_report_definition;
pub mod describe_budget;
pub mod describe_budgets;
pub mod describe_coupon;
pub mod describe_coupon_item_list;
pub mod describe_deduct_logs;
pub mod describe_fr_instances;
pub mod describe_user_spn_summary_info;
mod endpoints;
pub mod get_fund_account_available_amount;
pub mod get_fund_account_can_allocate_credit_amount;
pub mod get_fund_account_can_recycle_amount;
pub mod get_fund_account_can_transfer_amount;
pub mod get_fund_account_can_withdraw_amount;
pub mod get_fund_account_low_available_amount_alarm;
pub mod get_fund_account_transaction_details;
pub mod get_order_detail;
pub mod get_orders;
pub mod get_saving_plan_deductable_commodity;
pub mod get_saving_plan_share_accounts;
pub mod get_saving_plan_user_deduct_rule;
pub mod list_coupon_deduct_tag;
pub mod list_fund_account;
pub mod list_fund_account_pay_relation;
pub mod list_invoice_candidate;
pub mod list_invoice_title;
pub mod list_report_definitions;
pub mod modify_cost_center;
pub mod modify_cost_center_rule;
pub mod pay_order;
pub mod query_cost_by_cost_center;
pub mod query_cost_center;
pub mod query_cost_center_resource;
pub mod query_cost_center_rule;
pub mod query_cost_center_share_rule;
pub mod query_monthly_sla_list;
pub mod save_cost_center_share_rule;
pub mod set_fund_account_credit_amount;
pub mod set_fund_account_low_available_amount_alarm;
pub mod set_saving_plan_user_deduct_rule;
pub mod submit_sla_coupon_apply;
pub mod types;
pub mod update_budget;

use aliyun_rpc_core::{Action, RpcAction};

pub use add_coupon_deduct_tag::{AddCouponDeductTag, AddCouponDeductTagResponse};
pub use allocate_cost_center_resource::{
    AllocateCostCenterResource, AllocateCostCenterResourceResponse,
};
pub use cancel_fund_account_low_available_amount_alarm::{
    CancelFundAccountLowAvailableAmountAlarm, CancelFundAccountLowAvailableAmountAlarmResponse,
};
pub use check_account_exist::{CheckAccountExist, CheckAccountExistResponse};
pub use check_budget_name_exists::{CheckBudgetNameExists, CheckBudgetNameExistsResponse};
pub use create_budget::{CreateBudget, CreateBudgetResponse};
pub use create_cost_center::{CreateCostCenter, CreateCostCenterResponse};
pub use create_cost_center_rule::{CreateCostCenterRule, CreateCostCenterRuleResponse};
pub use create_fund_account_pay_relation::{
    CreateFundAccountPayRelation, CreateFundAccountPayRelationResponse,
};
pub use create_fund_account_transfer::{
    CreateFundAccountTransfer, CreateFundAccountTransferResponse,
};
pub use create_invoice::{CreateInvoice, CreateInvoiceResponse};
pub use create_report_definition::{CreateReportDefinition, CreateReportDefinitionResponse};
pub use delete_budget::{DeleteBudget, DeleteBudgetResponse};
pub use delete_cost_center::{DeleteCostCenter, DeleteCostCenterResponse};
pub use delete_cost_center_rule::{DeleteCostCenterRule, DeleteCostCenterRuleResponse};
pub use delete_coupon_deduct_tag::{DeleteCouponDeductTag, DeleteCouponDeductTagResponse};
pub use delete_report_definition::{DeleteReportDefinition, DeleteReportDefinitionResponse};
pub use describe_budget::{DescribeBudget, DescribeBudgetResponse};
pub use describe_budgets::{DescribeBudgets, DescribeBudgetsResponse};
pub use describe_coupon::{DescribeCoupon, DescribeCouponResponse};
pub use describe_coupon_item_list::{DescribeCouponItemList, DescribeCouponItemListResponse};
pub use describe_deduct_logs::{DescribeDeductLogs, DescribeDeductLogsResponse};
pub use describe_fr_instances::{DescribeFrInstances, DescribeFrInstancesResponse};
pub use describe_user_spn_summary_info::{
    DescribeUserSpnSummaryInfo, DescribeUserSpnSummaryInfoResponse,
};
pub use endpoints::ENDPOINTS;
pub use get_fund_account_available_amount::{
    GetFundAccountAvailableAmount, GetFundAccountAvailableAmountResponse,
};
pub use get_fund_account_can_allocate_credit_amount::{
    GetFundAccountCanAllocateCreditAmount, GetFundAccountCanAllocateCreditAmountResponse,
};
pub use get_fund_account_can_recycle_amount::{
    GetFundAccountCanRecycleAmount, GetFundAccountCanRecycleAmountResponse,
};
pub use get_fund_account_can_transfer_amount::{
    GetFundAccountCanTransferAmount, GetFundAccountCanTransferAmountResponse,
};
pub use get_fund_account_can_withdraw_amount::{
    GetFundAccountCanWithdrawAmount, GetFundAccountCanWithdrawAmountResponse,
};
pub use get_fund_account_low_available_amount_alarm::{
    GetFundAccountLowAvailableAmountAlarm, GetFundAccountLowAvailableAmountAlarmResponse,
};
pub use get_fund_account_transaction_details::{
    GetFundAccountTransactionDetails, GetFundAccountTransactionDetailsResponse,
};
pub use get_order_detail::{GetOrderDetail, GetOrderDetailResponse};
pub use get_orders::{GetOrders, GetOrdersResponse};
pub use get_saving_plan_deductable_commodity::{
    GetSavingPlanDeductableCommodity, GetSavingPlanDeductableCommodityResponse,
};
pub use get_saving_plan_share_accounts::{
    GetSavingPlanShareAccounts, GetSavingPlanShareAccountsResponse,
};
pub use get_saving_plan_user_deduct_rule::{
    GetSavingPlanUserDeductRule, GetSavingPlanUserDeductRuleResponse,
};
pub use list_coupon_deduct_tag::{ListCouponDeductTag, ListCouponDeductTagResponse};
pub use list_fund_account::{ListFundAccount, ListFundAccountResponse};
pub use list_fund_account_pay_relation::{
    ListFundAccountPayRelation, ListFundAccountPayRelationResponse,
};
pub use list_invoice_candidate::{ListInvoiceCandidate, ListInvoiceCandidateResponse};
pub use list_invoice_title::{ListInvoiceTitle, ListInvoiceTitleResponse};
pub use list_report_definitions::{ListReportDefinitions, ListReportDefinitionsResponse};
pub use modify_cost_center::{ModifyCostCenter, ModifyCostCenterResponse};
pub use modify_cost_center_rule::{ModifyCostCenterRule, ModifyCostCenterRuleResponse};
pub use pay_order::{PayOrder, PayOrderResponse};
pub use query_cost_by_cost_center::{QueryCostByCostCenter, QueryCostByCostCenterResponse};
pub use query_cost_center::{QueryCostCenter, QueryCostCenterResponse};
pub use query_cost_center_resource::{QueryCostCenterResource, QueryCostCenterResourceResponse};
pub use query_cost_center_rule::{QueryCostCenterRule, QueryCostCenterRuleResponse};
pub use query_cost_center_share_rule::{
    QueryCostCenterShareRule, QueryCostCenterShareRuleResponse,
};
pub use query_monthly_sla_list::{QueryMonthlySlaList, QueryMonthlySlaListResponse};
pub use save_cost_center_share_rule::{SaveCostCenterShareRule, SaveCostCenterShareRuleResponse};
pub use set_fund_account_credit_amount::{
    SetFundAccountCreditAmount, SetFundAccountCreditAmountResponse,
};
pub use set_fund_account_low_available_amount_alarm::{
    SetFundAccountLowAvailableAmountAlarm, SetFundAccountLowAvailableAmountAlarmResponse,
};
pub use set_saving_plan_user_deduct_rule::{
    SetSavingPlanUserDeductRule, SetSavingPlanUserDeductRuleResponse,
};
pub use submit_sla_coupon_apply::{SubmitSlaCouponApply, SubmitSlaCouponApplyResponse};
pub use update_budget::{UpdateBudget, UpdateBudgetResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AddCouponDeductTag::ACTION,
    AllocateCostCenterResource::ACTION,
    CancelFundAccountLowAvailableAmountAlarm::ACTION,
    CheckAccountExist::ACTION,
    CheckBudgetNameExists::ACTION,
    CreateBudget::ACTION,
    CreateCostCenter::ACTION,
    CreateCostCenterRule::ACTION,
    CreateFundAccountPayRelation::ACTION,
    CreateFundAccountTransfer::ACTION,
    CreateInvoice::ACTION,
    CreateReportDefinition::ACTION,
    DeleteBudget::ACTION,
    DeleteCostCenter::ACTION,
    DeleteCostCenterRule::ACTION,
    DeleteCouponDeductTag::ACTION,
    DeleteReportDefinition::ACTION,
    DescribeBudget::ACTION,
    DescribeBudgets::ACTION,
    DescribeCoupon::ACTION,
    DescribeCouponItemList::ACTION,
    DescribeDeductLogs::ACTION,
    DescribeFrInstances::ACTION,
    DescribeUserSpnSummaryInfo::ACTION,
    GetFundAccountAvailableAmount::ACTION,
    GetFundAccountCanAllocateCreditAmount::ACTION,
    GetFundAccountCanRecycleAmount::ACTION,
    GetFundAccountCanTransferAmount::ACTION,
    GetFundAccountCanWithdrawAmount::ACTION,
    GetFundAccountLowAvailableAmountAlarm::ACTION,
    GetFundAccountTransactionDetails::ACTION,
    GetOrderDetail::ACTION,
    GetOrders::ACTION,
    GetSavingPlanDeductableCommodity::ACTION,
    GetSavingPlanShareAccounts::ACTION,
    GetSavingPlanUserDeductRule::ACTION,
    ListCouponDeductTag::ACTION,
    ListFundAccount::ACTION,
    ListFundAccountPayRelation::ACTION,
    ListInvoiceCandidate::ACTION,
    ListInvoiceTitle::ACTION,
    ListReportDefinitions::ACTION,
    ModifyCostCenter::ACTION,
    ModifyCostCenterRule::ACTION,
    PayOrder::ACTION,
    QueryCostByCostCenter::ACTION,
    QueryCostCenter::ACTION,
    QueryCostCenterResource::ACTION,
    QueryCostCenterRule::ACTION,
    QueryCostCenterShareRule::ACTION,
    QueryMonthlySlaList::ACTION,
    SaveCostCenterShareRule::ACTION,
    SetFundAccountCreditAmount::ACTION,
    SetFundAccountLowAvailableAmountAlarm::ACTION,
    SetSavingPlanUserDeductRule::ACTION,
    SubmitSlaCouponApply::ACTION,
    UpdateBudget::ACTION,
];

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! BssOpenApi, API version 2017-12-14: 100 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod add_account_relation;
pub mod allocate_cost_unit_resource;
pub mod apply_invoice;
pub mod cancel_order;
pub mod change_reseller_consume_amount;
pub mod confirm_relation;
pub mod convert_charge_type;
pub mod create_ag_account;
pub mod create_cost_unit;
pub mod create_instance;
pub mod create_reseller_user_quota;
pub mod create_resource_package;
pub mod create_savings_plans_instance;
pub mod delete_cost_unit;
pub mod describe_cost_budgets_summary;
pub mod describe_instance_amortized_cost_by_amortization_period;
pub mod describe_instance_amortized_cost_by_amortization_period_date;
pub mod describe_instance_amortized_cost_by_consume_period;
pub mod describe_instance_bill;
pub mod describe_instance_deduct_amortized_cost_by_amortization_period;
pub mod describe_pricing_module;
pub mod describe_product_amortized_cost_by_amortization_period;
pub mod describe_product_amortized_cost_by_consume_period;
pub mod describe_resource_coverage_detail;
pub mod describe_resource_coverage_total;
pub mod describe_resource_package_product;
pub mod describe_resource_usage_detail;
pub mod describe_resource_usage_total;
pub mod describe_savings_plans_coverage_detail;
pub mod describe_savings_plans_coverage_total;
pub mod describe_savings_plans_usage_detail;
pub mod describe_savings_plans_usage_total;
pub mod describe_split_item_bill;
mod endpoints;
pub mod errors;
pub mod get_account_relation;
pub mod get_customer_account_info;
pub mod get_customer_list;
pub mod get_order_detail;
pub mod get_pay_as_you_go_price;
pub mod get_resource_package_price;
pub mod get_subscription_price;
pub mod inquiry_price_refund_instance;
pub mod modify_account_relation;
pub mod modify_cost_unit;
pub mod modify_instance;
pub mod pay_order;
pub mod query_account_balance;
pub mod query_account_bill;
pub mod query_account_transaction_details;
pub mod query_account_transactions;
pub mod query_available_instances;
pub mod query_bill;
pub mod query_bill_overview;
pub mod query_bill_to_oss_subscription;
pub mod query_cash_coupons;
pub mod query_commodity_list;
pub mod query_cost_unit;
pub mod query_cost_unit_resource;
pub mod query_customer_address_list;
pub mod query_dp_utilization_detail;
pub mod query_evaluate_list;
pub mod query_financial_account_info;
pub mod query_instance_bill;
pub mod query_instance_by_tag;
pub mod query_instance_gaap_cost;
pub mod query_invoicing_customer_list;
pub mod query_orders;
pub mod query_permission_list;
pub mod query_prepaid_cards;
pub mod query_price_entity_list;
pub mod query_product_list;
pub mod query_redeem;
pub mod query_relation_list;
pub mod query_reseller_available_quota;
pub mod query_reseller_user_alarm_threshold;
pub mod query_resource_package_instances;
pub mod query_ri_utilization_detail;
pub mod query_savings_plans_deduct_log;
pub mod query_savings_plans_discount;
pub mod query_savings_plans_instance;
pub mod query_settle_bill;
pub mod query_sku_price_list;
pub mod query_split_item_bill;
pub mod query_user_oms_data;
pub mod refund_instance;
pub mod release_instance;
pub mod relieve_account_relation;
pub mod renew_change_instance;
pub mod renew_instance;
pub mod renew_resource_package;
pub mod set_all_expiration_day;
pub mod set_renewal;
pub mod set_reseller_user_alarm_threshold;
pub mod set_reseller_user_quota;
pub mod set_reseller_user_status;
pub mod set_saving_plan_user_deduct_rule;
pub mod subscribe_bill_to_oss;
pub mod tag_resources;
pub mod unsubscribe_bill_to_oss;
pub mod untag_resources;
pub mod upgrade_resource_package;

use aliyun_rpc_core::{Action, RpcAction};

pub use add_account_relation::{AddAccountRelation, AddAccountRelationResponse};
pub use allocate_cost_unit_resource::{AllocateCostUnitResource, AllocateCostUnitResourceResponse};
pub use apply_invoice::{ApplyInvoice, ApplyInvoiceResponse};
pub use cancel_order::{CancelOrder, CancelOrderResponse};
pub use change_reseller_consume_amount::{
    ChangeResellerConsumeAmount, ChangeResellerConsumeAmountResponse,
};
pub use confirm_relation::{ConfirmRelation, ConfirmRelationResponse};
pub use convert_charge_type::{ConvertChargeType, ConvertChargeTypeResponse};
pub use create_ag_account::{CreateAgAccount, CreateAgAccountResponse};
pub use create_cost_unit::{CreateCostUnit, CreateCostUnitResponse};
pub use create_instance::{CreateInstance, CreateInstanceResponse};
pub use create_reseller_user_quota::{CreateResellerUserQuota, CreateResellerUserQuotaResponse};
pub use create_resource_package::{CreateResourcePackage, CreateResourcePackageResponse};
pub use create_savings_plans_instance::{
    CreateSavingsPlansInstance, CreateSavingsPlansInstanceResponse,
};
pub use delete_cost_unit::{DeleteCostUnit, DeleteCostUnitResponse};
pub use describe_cost_budgets_summary::{
    DescribeCostBudgetsSummary, DescribeCostBudgetsSummaryResponse,
};
pub use describe_instance_amortized_cost_by_amortization_period::{
    DescribeInstanceAmortizedCostByAmortizationPeriod,
    DescribeInstanceAmortizedCostByAmortizationPeriodResponse,
};
pub use describe_instance_amortized_cost_by_amortization_period_date::{
    DescribeInstanceAmortizedCostByAmortizationPeriodDate,
    DescribeInstanceAmortizedCostByAmortizationPeriodDateResponse,
};
pub use describe_instance_amortized_cost_by_consume_period::{
    DescribeInstanceAmortizedCostByConsumePeriod,
    DescribeInstanceAmortizedCostByConsumePeriodResponse,
};
pub use describe_instance_bill::{DescribeInstanceBill, DescribeInstanceBillResponse};
pub use describe_instance_deduct_amortized_cost_by_amortization_period::{
    DescribeInstanceDeductAmortizedCostByAmortizationPeriod,
    DescribeInstanceDeductAmortizedCostByAmortizationPeriodResponse,
};
pub use describe_pricing_module::{DescribePricingModule, DescribePricingModuleResponse};
pub use describe_product_amortized_cost_by_amortization_period::{
    DescribeProductAmortizedCostByAmortizationPeriod,
    DescribeProductAmortizedCostByAmortizationPeriodResponse,
};
pub use describe_product_amortized_cost_by_consume_period::{
    DescribeProductAmortizedCostByConsumePeriod,
    DescribeProductAmortizedCostByConsumePeriodResponse,
};
pub use describe_resource_coverage_detail::{
    DescribeResourceCoverageDetail, DescribeResourceCoverageDetailResponse,
};
pub use describe_resource_coverage_total::{
    DescribeResourceCoverageTotal, DescribeResourceCoverageTotalResponse,
};
pub use describe_resource_package_product::{
    DescribeResourcePackageProduct, DescribeResourcePackageProductResponse,
};
pub use describe_resource_usage_detail::{
    DescribeResourceUsageDetail, DescribeResourceUsageDetailResponse,
};
pub use describe_resource_usage_total::{
    DescribeResourceUsageTotal, DescribeResourceUsageTotalResponse,
};
pub use describe_savings_plans_coverage_detail::{
    DescribeSavingsPlansCoverageDetail, DescribeSavingsPlansCoverageDetailResponse,
};
pub use describe_savings_plans_coverage_total::{
    DescribeSavingsPlansCoverageTotal, DescribeSavingsPlansCoverageTotalResponse,
};
pub use describe_savings_plans_usage_detail::{
    DescribeSavingsPlansUsageDetail, DescribeSavingsPlansUsageDetailResponse,
};
pub use describe_savings_plans_usage_total::{
    DescribeSavingsPlansUsageTotal, DescribeSavingsPlansUsageTotalResponse,
};
pub use describe_split_item_bill::{DescribeSplitItemBill, DescribeSplitItemBillResponse};
pub use endpoints::ENDPOINTS;
pub use get_account_relation::{GetAccountRelation, GetAccountRelationResponse};
pub use get_customer_account_info::{GetCustomerAccountInfo, GetCustomerAccountInfoResponse};
pub use get_customer_list::{GetCustomerList, GetCustomerListResponse};
pub use get_order_detail::{GetOrderDetail, GetOrderDetailResponse};
pub use get_pay_as_you_go_price::{GetPayAsYouGoPrice, GetPayAsYouGoPriceResponse};
pub use get_resource_package_price::{GetResourcePackagePrice, GetResourcePackagePriceResponse};
pub use get_subscription_price::{GetSubscriptionPrice, GetSubscriptionPriceResponse};
pub use inquiry_price_refund_instance::{
    InquiryPriceRefundInstance, InquiryPriceRefundInstanceResponse,
};
pub use modify_account_relation::{ModifyAccountRelation, ModifyAccountRelationResponse};
pub use modify_cost_unit::{ModifyCostUnit, ModifyCostUnitResponse};
pub use modify_instance::{ModifyInstance, ModifyInstanceResponse};
pub use pay_order::{PayOrder, PayOrderResponse};
pub use query_account_balance::{QueryAccountBalance, QueryAccountBalanceResponse};
pub use query_account_bill::{QueryAccountBill, QueryAccountBillResponse};
pub use query_account_transaction_details::{
    QueryAccountTransactionDetails, QueryAccountTransactionDetailsResponse,
};
pub use query_account_transactions::{QueryAccountTransactions, QueryAccountTransactionsResponse};
pub use query_available_instances::{QueryAvailableInstances, QueryAvailableInstancesResponse};
pub use query_bill::{QueryBill, QueryBillResponse};
pub use query_bill_overview::{QueryBillOverview, QueryBillOverviewResponse};
pub use query_bill_to_oss_subscription::{
    QueryBillToOSSSubscription, QueryBillToOSSSubscriptionResponse,
};
pub use query_cash_coupons::{QueryCashCoupons, QueryCashCouponsResponse};
pub use query_commodity_list::{QueryCommodityList, QueryCommodityListResponse};
pub use query_cost_unit::{QueryCostUnit, QueryCostUnitResponse};
pub use query_cost_unit_resource::{QueryCostUnitResource, QueryCostUnitResourceResponse};
pub use query_customer_address_list::{QueryCustomerAddressList, QueryCustomerAddressListResponse};
pub use query_dp_utilization_detail::{QueryDPUtilizationDetail, QueryDPUtilizationDetailResponse};
pub use query_evaluate_list::{QueryEvaluateList, QueryEvaluateListResponse};
pub use query_financial_account_info::{
    QueryFinancialAccountInfo, QueryFinancialAccountInfoResponse,
};
pub use query_instance_bill::{QueryInstanceBill, QueryInstanceBillResponse};
pub use query_instance_by_tag::{QueryInstanceByTag, QueryInstanceByTagResponse};
pub use query_instance_gaap_cost::{QueryInstanceGaapCost, QueryInstanceGaapCostResponse};
pub use query_invoicing_customer_list::{
    QueryInvoicingCustomerList, QueryInvoicingCustomerListResponse,
};
pub use query_orders::{QueryOrders, QueryOrdersResponse};
pub use query_permission_list::{QueryPermissionList, QueryPermissionListResponse};
pub use query_prepaid_cards::{QueryPrepaidCards, QueryPrepaidCardsResponse};
pub use query_price_entity_list::{QueryPriceEntityList, QueryPriceEntityListResponse};
pub use query_product_list::{QueryProductList, QueryProductListResponse};
pub use query_redeem::{QueryRedeem, QueryRedeemResponse};
pub use query_relation_list::{QueryRelationList, QueryRelationListResponse};
pub use query_reseller_available_quota::{
    QueryResellerAvailableQuota, QueryResellerAvailableQuotaResponse,
};
pub use query_reseller_user_alarm_threshold::{
    QueryResellerUserAlarmThreshold, QueryResellerUserAlarmThresholdResponse,
};
pub use query_resource_package_instances::{
    QueryResourcePackageInstances, QueryResourcePackageInstancesResponse,
};
pub use query_ri_utilization_detail::{QueryRIUtilizationDetail, QueryRIUtilizationDetailResponse};
pub use query_savings_plans_deduct_log::{
    QuerySavingsPlansDeductLog, QuerySavingsPlansDeductLogResponse,
};
pub use query_savings_plans_discount::{
    QuerySavingsPlansDiscount, QuerySavingsPlansDiscountResponse,
};
pub use query_savings_plans_instance::{
    QuerySavingsPlansInstance, QuerySavingsPlansInstanceResponse,
};
pub use query_settle_bill::{QuerySettleBill, QuerySettleBillResponse};
pub use query_sku_price_list::{QuerySkuPriceList, QuerySkuPriceListResponse};
pub use query_split_item_bill::{QuerySplitItemBill, QuerySplitItemBillResponse};
pub use query_user_oms_data::{QueryUserOmsData, QueryUserOmsDataResponse};
pub use refund_instance::{RefundInstance, RefundInstanceResponse};
pub use release_instance::{ReleaseInstance, ReleaseInstanceResponse};
pub use relieve_account_relation::{RelieveAccountRelation, RelieveAccountRelationResponse};
pub use renew_change_instance::{RenewChangeInstance, RenewChangeInstanceResponse};
pub use renew_instance::{RenewInstance, RenewInstanceResponse};
pub use renew_resource_package::{RenewResourcePackage, RenewResourcePackageResponse};
pub use set_all_expiration_day::{SetAllExpirationDay, SetAllExpirationDayResponse};
pub use set_renewal::{SetRenewal, SetRenewalResponse};
pub use set_reseller_user_alarm_threshold::{
    SetResellerUserAlarmThreshold, SetResellerUserAlarmThresholdResponse,
};
pub use set_reseller_user_quota::{SetResellerUserQuota, SetResellerUserQuotaResponse};
pub use set_reseller_user_status::{SetResellerUserStatus, SetResellerUserStatusResponse};
pub use set_saving_plan_user_deduct_rule::{
    SetSavingPlanUserDeductRule, SetSavingPlanUserDeductRuleResponse,
};
pub use subscribe_bill_to_oss::{SubscribeBillToOSS, SubscribeBillToOSSResponse};
pub use tag_resources::{TagResources, TagResourcesResponse};
pub use unsubscribe_bill_to_oss::{UnsubscribeBillToOSS, UnsubscribeBillToOSSResponse};
pub use untag_resources::{UntagResources, UntagResourcesResponse};
pub use upgrade_resource_package::{UpgradeResourcePackage, UpgradeResourcePackageResponse};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AddAccountRelation::ACTION,
    AllocateCostUnitResource::ACTION,
    ApplyInvoice::ACTION,
    CancelOrder::ACTION,
    ChangeResellerConsumeAmount::ACTION,
    ConfirmRelation::ACTION,
    ConvertChargeType::ACTION,
    CreateAgAccount::ACTION,
    CreateCostUnit::ACTION,
    CreateInstance::ACTION,
    CreateResellerUserQuota::ACTION,
    CreateResourcePackage::ACTION,
    CreateSavingsPlansInstance::ACTION,
    DeleteCostUnit::ACTION,
    DescribeCostBudgetsSummary::ACTION,
    DescribeInstanceAmortizedCostByAmortizationPeriod::ACTION,
    DescribeInstanceAmortizedCostByAmortizationPeriodDate::ACTION,
    DescribeInstanceAmortizedCostByConsumePeriod::ACTION,
    DescribeInstanceBill::ACTION,
    DescribeInstanceDeductAmortizedCostByAmortizationPeriod::ACTION,
    DescribePricingModule::ACTION,
    DescribeProductAmortizedCostByAmortizationPeriod::ACTION,
    DescribeProductAmortizedCostByConsumePeriod::ACTION,
    DescribeResourceCoverageDetail::ACTION,
    DescribeResourceCoverageTotal::ACTION,
    DescribeResourcePackageProduct::ACTION,
    DescribeResourceUsageDetail::ACTION,
    DescribeResourceUsageTotal::ACTION,
    DescribeSavingsPlansCoverageDetail::ACTION,
    DescribeSavingsPlansCoverageTotal::ACTION,
    DescribeSavingsPlansUsageDetail::ACTION,
    DescribeSavingsPlansUsageTotal::ACTION,
    DescribeSplitItemBill::ACTION,
    GetAccountRelation::ACTION,
    GetCustomerAccountInfo::ACTION,
    GetCustomerList::ACTION,
    GetOrderDetail::ACTION,
    GetPayAsYouGoPrice::ACTION,
    GetResourcePackagePrice::ACTION,
    GetSubscriptionPrice::ACTION,
    InquiryPriceRefundInstance::ACTION,
    ModifyAccountRelation::ACTION,
    ModifyCostUnit::ACTION,
    ModifyInstance::ACTION,
    PayOrder::ACTION,
    QueryAccountBalance::ACTION,
    QueryAccountBill::ACTION,
    QueryAccountTransactionDetails::ACTION,
    QueryAccountTransactions::ACTION,
    QueryAvailableInstances::ACTION,
    QueryBill::ACTION,
    QueryBillOverview::ACTION,
    QueryBillToOSSSubscription::ACTION,
    QueryCashCoupons::ACTION,
    QueryCommodityList::ACTION,
    QueryCostUnit::ACTION,
    QueryCostUnitResource::ACTION,
    QueryCustomerAddressList::ACTION,
    QueryDPUtilizationDetail::ACTION,
    QueryEvaluateList::ACTION,
    QueryFinancialAccountInfo::ACTION,
    QueryInstanceBill::ACTION,
    QueryInstanceByTag::ACTION,
    QueryInstanceGaapCost::ACTION,
    QueryInvoicingCustomerList::ACTION,
    QueryOrders::ACTION,
    QueryPermissionList::ACTION,
    QueryPrepaidCards::ACTION,
    QueryPriceEntityList::ACTION,
    QueryProductList::ACTION,
    QueryRIUtilizationDetail::ACTION,
    QueryRedeem::ACTION,
    QueryRelationList::ACTION,
    QueryResellerAvailableQuota::ACTION,
    QueryResellerUserAlarmThreshold::ACTION,
    QueryResourcePackageInstances::ACTION,
    QuerySavingsPlansDeductLog::ACTION,
    QuerySavingsPlansDiscount::ACTION,
    QuerySavingsPlansInstance::ACTION,
    QuerySettleBill::ACTION,
    QuerySkuPriceList::ACTION,
    QuerySplitItemBill::ACTION,
    QueryUserOmsData::ACTION,
    RefundInstance::ACTION,
    ReleaseInstance::ACTION,
    RelieveAccountRelation::ACTION,
    RenewChangeInstance::ACTION,
    RenewInstance::ACTION,
    RenewResourcePackage::ACTION,
    SetAllExpirationDay::ACTION,
    SetRenewal::ACTION,
    SetResellerUserAlarmThreshold::ACTION,
    SetResellerUserQuota::ACTION,
    SetResellerUserStatus::ACTION,
    SetSavingPlanUserDeductRule::ACTION,
    SubscribeBillToOSS::ACTION,
    TagResources::ACTION,
    UnsubscribeBillToOSS::ACTION,
    UntagResources::ACTION,
    UpgradeResourcePackage::ACTION,
];

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateOrderForDeleteDBNodes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates order for delete DB nodes.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateOrderForDeleteDBNodes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED_MASTER_DB_INSTANCE_STATE, errors::GENERAL_INS_CREATING,
        errors::INCOMPLETE_ACCOUNT_INFO, errors::INCOMPLETE_TAX_INFO,
        errors::INVALID_PAYMENT_METHOD_INCOMPLETE, errors::INVALID_PAYMENT_METHOD_MISSING,
        errors::INSUFFCIENT_BALANCE_OR_BANK_ACCOUNT, errors::DB_NODE_ID_PARAMETER_INVALID,
        errors::DB_NODE_ID_PARAMETER_NOT_FOUND, errors::DB_NODE_PARAMETER_TOO_FEW_ITEMS,
        errors::DB_NODE_FORMAT_FAULT, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::FORBIDDEN_AUTHENTICATION,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_ENGINE_VERSION,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_NODE_CLASS_CODE,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_NODE_NUM,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_XENGINE,
        errors::GROUP_REPLICATION_NOT_SUPPORT_MEMORY_TOO_SMALL,
    )
)]
pub struct CreateOrderForDeleteDBNodes {
    /// Auto pay, for example `false`.
    pub auto_pay: Option<bool>,
    /// Business info.
    pub business_info: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Commodity code, for example `bards`.
    pub commodity_code: String,
    /// DB instance id, for example `rm-8vb******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// DB node id.
    #[rpc(name = "DBNodeId", json)]
    pub db_node_id: Vec<String>,
    /// Engine version, for example `5.7`.
    pub engine_version: Option<String>,
    /// Node type, for example `Master`.
    pub node_type: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Promotion code, for example `aliwood-1688-mobile-promotion`.
    pub promotion_code: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource, for example `buy`.
    pub resource: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Zone id, for example `cn-hangzhou-a`.
    pub zone_id: Option<String>,
}

/// Answer of [`CreateOrderForDeleteDBNodes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateOrderForDeleteDBNodesResponse {
    /// DB instance id, for example `rm-7xv******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Order id.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}

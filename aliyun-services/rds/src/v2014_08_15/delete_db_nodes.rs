// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDBNodes`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes DB nodes.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDBNodes)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DB_NODE_FORMAT_FAULT, errors::DB_NODE_ID_PARAMETER_INVALID,
        errors::DB_NODE_ID_PARAMETER_NOT_FOUND, errors::DB_NODE_PARAMETER_TOO_FEW_ITEMS_400,
        errors::DB_NODE_PARAMETER_INVALID_CLASS_CODE, errors::DB_NODE_ID_PARAMETER_NOT_EXISTS,
        errors::DB_NODE_ID_PARAMETER_INCLUDE_PRIMARY,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_ENGINE_VERSION,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_NODE_CLASS_CODE,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_NODE_NUM,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_XENGINE,
        errors::GROUP_REPLICATION_NOT_SUPPORT_MEMORY_TOO_SMALL,
    )
)]
pub struct DeleteDBNodes {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB node id: 1 to 7 items.
    #[rpc(name = "DBNodeId", json, min_len = 1, max_len = 7, required)]
    pub db_node_id: Vec<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DeleteDBNodes`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDBNodesResponse {
    /// DB instance id, for example `rm-uf6wjk5****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Order id, for example `100780000000000`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}

// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateAggregator`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates aggregator.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/UpdateAggregator)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_AGGREGATOR_ACCOUNTS_EMPTY, errors::AGGREGATOR_ACCOUNT_EXCEED_MAX_COUNT,
        errors::AGGREGATOR_ACCOUNT_LIST_DUPLICATED,
        errors::AGGREGATOR_ACCOUNT_LIST_ITEM_DUPLICATED, errors::AGGREGATOR_ALREADY_PENDING,
        errors::AGGREGATOR_NAME_DUPLICATED, errors::DEFAULT_AGGREGATOR_DELETE_NOT_SUPPORT,
        errors::INVALID_AGGREGATOR_ID_VALUE, errors::INVALID_ACCOUNT_TYPE_VALUE,
        errors::INVALID_AGGREGATOR_ACCOUNTS_VALUE, errors::AGGREGATOR_MEMBER_NO_PERMISSION,
        errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct UpdateAggregator {
    /// Tag.
    #[rpc(json, query)]
    #[deprecated = "the vendor advises against it"]
    pub tag: Vec<Tag>,
    /// Aggregator accounts.
    #[rpc(json)]
    pub aggregator_accounts: Vec<AggregatorAccount>,
    /// Aggregator id, for example `ca-dacf86d8314e00eb****`.
    pub aggregator_id: String,
    /// Aggregator name, for example `Test_Group`.
    pub aggregator_name: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `测试组`.
    pub description: Option<String>,
    /// Folder id, for example `fd-brHdgv****,fd-brHdgk****`.
    pub folder_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `key-1`.
    pub key: Option<String>,
    /// Value, for example `value-1`.
    pub value: Option<String>,
}

/// Aggregator account.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AggregatorAccount {
    /// Account id.
    pub account_id: Option<i64>,
    /// Account name, for example `Tony`.
    pub account_name: Option<String>,
    /// Account type, for example `ResourceDirectory`.
    pub account_type: Option<String>,
}

/// Answer of [`UpdateAggregator`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateAggregatorResponse {
    /// Aggregator id, for example `ca-dacf86d8314e00eb****`.
    pub aggregator_id: String,
    /// Id of the request.
    pub request_id: String,
}

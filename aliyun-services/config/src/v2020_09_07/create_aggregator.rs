use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Makes an account group: its accounts are recorded and checked together.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        (400, "Invalid.AggregatorAccounts.Empty", "No accounts were named."),
        (400, "Invalid.AggregatorAccounts.Value", "The accounts are malformed."),
        (400, "Invalid.AccountType.Value", "The type of an account is not known."),
        (400, "AggregatorExceedMaxCount", "There are as many account groups as there may be."),
        (400, "AggregatorAccountListDuplicated", "Another account group has the same accounts."),
        (400, "AggregatorAccountListItemDuplicated", "An account was named twice."),
        (400, "AggregatorNameDuplicated", "Another account group has this name."),
        (403, "NoPermissionCreateAggregator", "The caller may not make account groups."),
        (404, "AccountNotExisted", "The account does not exist."),
        (503, "ServiceUnavailable", "The service cannot answer for the moment."),
    )
)]
pub struct CreateAggregator {
    /// The accounts of the group; for groups of the type `CUSTOM`.
    #[rpc(json)]
    pub aggregator_accounts: Vec<AggregatorAccount>,
    /// Name of the group.
    pub aggregator_name: String,
    /// `RD` for all accounts of the resource directory, `FOLDER` for those of folders, `CUSTOM` (the default) for those
    /// that are named.
    pub aggregator_type: Option<String>,
    /// Makes repeated calls one: the runtime fills it.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// What the group is for.
    pub description: Option<String>,
    /// Ids of folders, for groups of the type `FOLDER`.
    pub folder_id: Option<String>,
    /// Tags for the group.
    #[rpc(query, json)]
    pub tag: Vec<AggregatorTag>,
}

/// An account for an account group.
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcParams)]
pub struct AggregatorAccount {
    /// Id of the account.
    pub account_id: i64,
    /// Name of the account.
    pub account_name: Option<String>,
    /// `ResourceDirectory`.
    pub account_type: Option<String>,
}

/// A tag of an account group.
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcParams)]
pub struct AggregatorTag {
    /// The tag's key.
    pub key: Option<String>,
    /// The tag's value.
    pub value: Option<String>,
}

/// Answer of [`CreateAggregator`].
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct CreateAggregatorResponse {
    /// Id of the new account group.
    pub aggregator_id: String,
    /// Id of the request.
    pub request_id: String,
}

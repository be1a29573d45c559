// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetAggregator`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Gets aggregator.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetAggregator)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    waiter(ready, status = aggregator?.aggregator_status, done("1"), every = 10),
    errors(
        errors::INVALID_AGGREGATOR_ID_VALUE, errors::ACCOUNT_NOT_EXISTED,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct GetAggregator {
    /// Aggregator id, for example `ca-88ea626622af0055****`.
    pub aggregator_id: String,
    /// Tag.
    #[rpc(json)]
    #[deprecated = "the vendor advises against it"]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `key-1`.
    pub key: Option<String>,
    /// Value, for example `value-1`.
    pub value: Option<String>,
}

/// Answer of [`GetAggregator`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetAggregatorResponse {
    /// Aggregator.
    pub aggregator: Option<Aggregator>,
    /// Id of the request.
    pub request_id: String,
}

/// Aggregator.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Aggregator {
    /// Account id.
    pub account_id: String,
    /// Aggregator account count, for example `2`.
    pub aggregator_account_count: Option<i64>,
    /// Aggregator accounts.
    pub aggregator_accounts: Vec<AggregatorAccount>,
    /// Aggregator create timestamp, for example `1623034091000`.
    pub aggregator_create_timestamp: String,
    /// Aggregator id, for example `ca-88ea626622af0055****`.
    pub aggregator_id: String,
    /// Aggregator name, for example `Test_Group`.
    pub aggregator_name: String,
    /// Aggregator status, for example `1`.
    pub aggregator_status: Option<i64>,
    /// Aggregator type, for example `CUSTOM`.
    pub aggregator_type: String,
    /// Description, for example `The description of the aggregator.`.
    pub description: String,
    /// Folder id, for example `fd-brHdgv****`.
    pub folder_id: String,
    /// Folder name, for example `Example-name`.
    pub folder_name: String,
    /// Tags.
    pub tags: Vec<AggregatorTag>,
}

/// Aggregator account.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AggregatorAccount {
    /// Account id.
    pub account_id: String,
    /// Account name, for example `Alice`.
    pub account_name: String,
    /// Account type, for example `ResourceDirectory`.
    pub account_type: String,
    /// Recorder status, for example `REGISTERED`.
    pub recorder_status: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AggregatorTag {
    /// Tag key, for example `key-1`.
    pub tag_key: String,
    /// Tag value, for example `value-1`.
    pub tag_value: String,
}

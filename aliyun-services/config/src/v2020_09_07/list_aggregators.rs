use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::AggregatorTag;

/// Lists the account groups, a page at a time.
///
/// The waiter looks at all groups of the page: after [`CreateAggregator`](super::CreateAggregator) name the group by a tag.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        next = aggregators_result.next_token,
        size = max_results,
        items = aggregators_result.aggregators,
        item = Aggregator
    ),
    waiter(
        ready,
        status = aggregators_result.aggregators[].aggregator_status,
        done("1"),
        failed("2")
    ),
    errors(
        (400, "NoPermission", "The caller may not do this."),
        (404, "AccountNotExisted", "The account does not exist."),
        (503, "ServiceUnavailable", "The service cannot answer for the moment."),
    )
)]
pub struct ListAggregators {
    /// Account groups a page, 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: i32,
    /// Where the page begins: `next_token` of the page before.
    #[rpc(min_len = 1, max_len = 100)]
    pub next_token: Option<String>,
    /// Only account groups with these tags.
    #[rpc(json)]
    pub tag: Vec<AggregatorTag>,
}

/// Answer of [`ListAggregators`].
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct ListAggregatorsResponse {
    /// The account groups of this page.
    pub aggregators_result: AggregatorsResult,
    /// Id of the request.
    pub request_id: String,
}

/// The account groups of one page.
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct AggregatorsResult {
    /// The account groups.
    pub aggregators: Vec<Aggregator>,
    /// Where the next page begins; unset on the last one.
    pub next_token: Option<String>,
}

/// An account group.
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct Aggregator {
    /// The account that the group belongs to.
    pub account_id: String,
    /// How many accounts it has.
    pub aggregator_account_count: i64,
    /// When it was made, milliseconds since 1970.
    pub aggregator_create_timestamp: i64,
    /// Id of the group.
    pub aggregator_id: String,
    /// Name of the group.
    pub aggregator_name: String,
    /// `0` while it is being made, `1` when it is ready, `2` while it is being deleted.
    pub aggregator_status: i32,
    /// `RD`, `FOLDER` or `CUSTOM`.
    pub aggregator_type: String,
    /// What it is for.
    pub description: Option<String>,
    /// Ids of its folders.
    pub folder_id: Option<String>,
    /// Its tags.
    pub tags: Vec<AggregatorLabel>,
}

/// A tag of an account group, as answers show it.
#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub struct AggregatorLabel {
    /// The tag's key.
    pub tag_key: String,
    /// The tag's value.
    pub tag_value: String,
}

//! Operations that page in the ways that services know.

use aliyun_rpc_core::client::Mock;
use aliyun_rpc_core::{RpcAction, RpcResponse};
use serde_json::{Value, json};

/// By token, with names on the wire that nobody could guess.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Test",
    version = "2020-01-02",
    paginate(token = next_token, size = max_results, items = page.rules, next = page.next, item = Rule)
)]
pub(crate) struct ListRules {
    pub(crate) next_token: Option<String>,
    pub(crate) max_results: Option<i32>,
    #[rpc(region)]
    pub(crate) region_id: Option<String>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
pub(crate) struct ListRulesResponse {
    #[rpc(name = "RULES")]
    pub(crate) page: RulePage,
}

#[derive(Clone, Debug, Default, RpcResponse)]
pub(crate) struct RulePage {
    #[rpc(name = "RuleSet", wrapper = "Rule")]
    pub(crate) rules: Vec<Rule>,
    #[rpc(name = "Cursor")]
    pub(crate) next: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, RpcResponse)]
pub(crate) struct Rule {
    pub(crate) name: String,
}

/// By marker, as RAM pages.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Test",
    version = "2020-01-02",
    paginate(token = marker, more = is_truncated, size = max_items, items = users, item = Rule)
)]
pub(crate) struct ListUsers {
    pub(crate) marker: Option<String>,
    pub(crate) max_items: Option<i64>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
pub(crate) struct ListUsersResponse {
    #[rpc(wrapper = "User")]
    pub(crate) users: Vec<Rule>,
    pub(crate) marker: String,
    pub(crate) is_truncated: Option<bool>,
}

/// By a number that is no page number: where to go on.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Test",
    version = "2020-01-02",
    paginate(token = start, next = next_start, items = lines, item = String)
)]
pub(crate) struct ReadLines {
    pub(crate) start: Option<String>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
pub(crate) struct ReadLinesResponse {
    pub(crate) lines: Vec<String>,
    pub(crate) next_start: i64,
}

/// By number, with a total that is declared as text.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Test",
    version = "2020-01-02",
    paginate(page = page_number, size = page_size, total = total_count, items = things?.list, item = Rule)
)]
pub(crate) struct ListThings {
    pub(crate) page_number: Option<i32>,
    #[rpc(max = 100)]
    pub(crate) page_size: Option<i32>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
pub(crate) struct ListThingsResponse {
    pub(crate) things: Option<Things>,
    pub(crate) total_count: Option<String>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
pub(crate) struct Things {
    pub(crate) list: Vec<Rule>,
}

/// By number, with neither total nor size.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Test",
    version = "2020-01-02",
    paginate(page = page, items = names, item = String)
)]
pub(crate) struct ListNames {
    pub(crate) page: i64,
}

#[derive(Clone, Debug, Default, RpcResponse)]
pub(crate) struct ListNamesResponse {
    pub(crate) names: Vec<String>,
}

/// By number and size that the service takes as text.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Test",
    version = "2020-01-02",
    response = ListNamesResponse,
    paginate(page = page, size = size, items = names, item = String)
)]
pub(crate) struct ListNamesByText {
    pub(crate) page: Option<String>,
    pub(crate) size: Option<String>,
}

/// By a token that is a number.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Test",
    version = "2020-01-02",
    paginate(token = cursor, items = names, item = String)
)]
pub(crate) struct ListNamesByCursor {
    pub(crate) cursor: Option<i64>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
pub(crate) struct ListNamesByCursorResponse {
    pub(crate) names: Vec<String>,
    pub(crate) cursor: Option<i64>,
}

/// A page of rules on the wire.
pub(crate) fn rules(names: &[&str], next: Option<&str>) -> Value {
    let rules: Vec<Value> = names.iter().map(|name| json!({"Name": name})).collect();
    json!({"RULES": {"RuleSet": {"Rule": rules}, "Cursor": next}, "RequestId": "REQ-1"})
}

/// A page of `count` things on the wire, numbered from `first`.
pub(crate) fn things(first: usize, count: usize, total: &Value) -> Value {
    let list: Vec<Value> = (first..first + count)
        .map(|i| json!({"Name": i.to_string()}))
        .collect();
    json!({"Things": {"List": list}, "TotalCount": total})
}

/// Answers the page of a token.
pub(crate) fn on_token(mock: &Mock, token: Option<&'static str>, answer: Value) {
    mock.on::<ListRules>()
        .when(move |request| request.next_token.as_deref() == token)
        .reply_json(answer);
}

/// Answers the page of a number; the first may be left out.
pub(crate) fn on_page(mock: &Mock, page: i32, answer: Value) {
    mock.on::<ListThings>()
        .when(move |request| request.page_number.unwrap_or(1) == page)
        .reply_json(answer);
}

/// The values of a parameter in all calls of an operation, `-` where it was not sent.
pub(crate) fn sent<A: RpcAction>(mock: &Mock, param: &str) -> Vec<String> {
    let calls = mock.calls::<A>();
    let values = calls.iter().map(|call| call.param(param));
    values
        .map(|value| value.unwrap_or("-".to_owned()))
        .collect()
}

pub(crate) fn names(rules: &[Rule]) -> Vec<&str> {
    rules.iter().map(|rule| rule.name.as_str()).collect()
}

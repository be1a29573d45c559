//! Account groups: made and listed.

use std::time::SystemTime;

use aliyun_config::v2020_09_07::{
    Aggregator, AggregatorLabel, AggregatorsResult, CreateAggregatorResponse,
    ListAggregatorsResponse,
};
use serde_json::Value;

use super::existing;
use crate::refusal::{self, Refusal};
use crate::registry::Request;
use crate::services::World;

/// How many groups an account may have.
const LIMIT: usize = 1_000;

pub(super) fn create(
    world: &mut World,
    request: &Request<'_>,
) -> Result<CreateAggregatorResponse, Refusal> {
    existing(world, request)?;
    let account = request.account().to_owned();
    let kind = request.get("AggregatorType").unwrap_or("CUSTOM").to_owned();
    let accounts = items(request.get("AggregatorAccounts"));
    let ids: Vec<String> = accounts
        .iter()
        .filter_map(|item| item.get("AccountId"))
        .map(Value::to_string)
        .collect();
    if kind == "CUSTOM" && accounts.is_empty() {
        return Err(request.refuse("Invalid.AggregatorAccounts.Empty"));
    }
    if ids.len() < accounts.len() {
        return Err(request.refuse("Invalid.AggregatorAccounts.Value"));
    }
    let mut unique = ids.clone();
    unique.sort_unstable();
    unique.dedup();
    if unique.len() < ids.len() {
        return Err(request.refuse("AggregatorAccountListItemDuplicated"));
    }
    let name = request.get("AggregatorName").unwrap_or_default().to_owned();
    let made: usize = world.config.aggregators.values().map(Vec::len).sum();
    let groups = world.config.aggregators.entry(account.clone()).or_default();
    if groups.iter().any(|other| other.aggregator_name == name) {
        return Err(request.refuse("AggregatorNameDuplicated"));
    }
    if groups.len() >= LIMIT {
        return Err(request.refuse("AggregatorExceedMaxCount"));
    }
    let id = format!("ca-{:016x}", made + 1);
    let millis = request
        .now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.as_millis());
    groups.push(Aggregator {
        account_id: account,
        aggregator_account_count: i64::try_from(ids.len()).unwrap_or(i64::MAX),
        aggregator_create_timestamp: i64::try_from(millis).unwrap_or(i64::MAX),
        aggregator_id: id.clone(),
        aggregator_name: name,
        aggregator_status: 1,
        aggregator_type: kind,
        description: request.get("Description").map(str::to_owned),
        folder_id: request.get("FolderId").map(str::to_owned),
        tags: items(request.get("Tag")).iter().map(label).collect(),
    });
    Ok(CreateAggregatorResponse {
        aggregator_id: id,
        ..Default::default()
    })
}

pub(super) fn list(
    world: &mut World,
    request: &Request<'_>,
) -> Result<ListAggregatorsResponse, Refusal> {
    existing(world, request)?;
    let wanted: Vec<AggregatorLabel> = items(request.get("Tag")).iter().map(label).collect();
    let from: usize = match request.get("NextToken") {
        None => 0,
        Some(token) => token
            .strip_prefix("from-")
            .and_then(|number| number.parse().ok())
            .ok_or_else(|| refusal::INVALID_PARAMETER.about("The NextToken is not one of ours."))?,
    };
    let size = request.integer("MaxResults").unwrap_or(10).clamp(1, 100);
    let size = usize::try_from(size).unwrap_or(10);
    let groups = world.config.aggregators.get(request.account());
    let found: Vec<&Aggregator> = groups
        .into_iter()
        .flatten()
        .filter(|group| wanted.iter().all(|tag| group.tags.contains(tag)))
        .collect();
    let page = found.iter().skip(from).take(size);
    let next = from.saturating_add(size);
    Ok(ListAggregatorsResponse {
        aggregators_result: AggregatorsResult {
            aggregators: page.map(|group| (*group).clone()).collect(),
            next_token: (next < found.len()).then(|| format!("from-{next}")),
        },
        ..Default::default()
    })
}

/// The items of a list that is sent as JSON text. Its form was checked before.
fn items(text: Option<&str>) -> Vec<Value> {
    text.and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default()
}

fn label(item: &Value) -> AggregatorLabel {
    let text = |name: &str| {
        let value = item.get(name).and_then(Value::as_str);
        value.unwrap_or_default().to_owned()
    };
    AggregatorLabel {
        tag_key: text("Key"),
        tag_value: text("Value"),
    }
}

//! Cloud Config, API version 2020-09-07.

mod create_aggregator;
mod list_aggregators;

use aliyun_rpc_core::{Action, RpcAction};

pub use crate::v2019_01_08::ENDPOINTS;
pub use create_aggregator::{
    AggregatorAccount, AggregatorTag, CreateAggregator, CreateAggregatorResponse,
};
pub use list_aggregators::{
    Aggregator, AggregatorLabel, AggregatorsResult, ListAggregators, ListAggregatorsResponse,
};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[CreateAggregator::ACTION, ListAggregators::ACTION];

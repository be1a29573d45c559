//! Operations to poll.

use std::time::Duration;

use aliyun_rpc_core::backoff::FixedJitter;
use aliyun_rpc_core::client::Mock;
use aliyun_rpc_core::retry::NoRetry;
use aliyun_rpc_core::{Client, RpcAction, RpcEnum, RpcResponse, Until, Wait};
use serde_json::{Value, json};

/// Tells of one instance.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Test",
    version = "2020-01-02",
    waiter(
        running,
        status = instance?.status,
        done("Running"),
        failed("Expired", "Account.Closed"),
        missing("Instance.NotFound")
    ),
    waiter(
        deleted,
        status = instance?.status,
        done("Released", missing),
        missing("Instance.NotFound"),
        every = 2,
        within = 20
    ),
    waiter(there, status = instance?.status, done(any), missing("Instance.NotFound")),
    waiter(kept, status = instance?.status, done("Kept"), failed(missing), missing("Instance.NotFound"))
)]
pub(crate) struct DescribeInstance {
    #[rpc(region)]
    pub(crate) region_id: Option<String>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
pub(crate) struct DescribeInstanceResponse {
    pub(crate) instance: Option<Instance>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
pub(crate) struct Instance {
    #[rpc(name = "InstanceStatus")]
    pub(crate) status: Status,
}

#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
pub(crate) enum Status {
    Running,
    Unknown(String),
}

/// Tells of many.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Test",
    version = "2020-01-02",
    waiter(running, status = instances[].status, done("Running"), failed("Expired")),
    waiter(finished, status = finished, done("true"))
)]
pub(crate) struct DescribeInstances {}

#[derive(Clone, Debug, Default, RpcResponse)]
pub(crate) struct DescribeInstancesResponse {
    #[rpc(wrapper = "Instance")]
    pub(crate) instances: Vec<Listed>,
    pub(crate) finished: bool,
}

#[derive(Clone, Debug, Default, RpcResponse)]
pub(crate) struct Listed {
    pub(crate) status: Option<String>,
}

/// A client that tries each call once, so that polls can be counted.
pub(crate) fn client() -> (Client, Mock) {
    Client::builder()
        .region("cn-hangzhou")
        .retry(NoRetry)
        .mock()
        .unwrap()
}

/// A wait whose pauses are as long as they say.
pub(crate) fn wait(client: &Client, until: Until<DescribeInstance>) -> Wait<DescribeInstance> {
    let wait = client.wait(DescribeInstance::new(), until);
    wait.jitter(FixedJitter(0.0))
}

pub(crate) fn instance(status: &str) -> Value {
    json!({"Instance": {"InstanceStatus": status}, "RequestId": format!("REQ-{status}")})
}

/// Answers these states, the last one for ever.
pub(crate) fn states(mock: &Mock, states: &[&str]) {
    let mut rule = mock.on::<DescribeInstance>();
    for state in states {
        rule = rule.reply_json(instance(state));
    }
}

pub(crate) const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

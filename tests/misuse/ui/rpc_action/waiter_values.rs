//! One value, one meaning; one name, one waiter.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    waiter(running, status = state, done("Running"), failed("Stopped", "Running")),
    waiter(running, status = state, done("Up")),
    waiter(up, state = state, done("Up")),
)]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}

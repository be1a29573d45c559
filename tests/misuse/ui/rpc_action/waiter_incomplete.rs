//! A waiter needs a status and values.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    waiter(running),
    waiter(stopped, status = state, done()),
    waiter(status = state, done("Running")),
    waiter,
)]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}

//! A status that the answer does not have.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", waiter(running, status = instance.stauts, done("Running")))]
struct A {
    name: String,
}

#[derive(Default, RpcResponse)]
struct AResponse {
    instance: Instance,
}

#[derive(Default, RpcResponse)]
struct Instance {
    status: String,
}

fn main() {}

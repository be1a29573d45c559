//! A skipped field is not in the answer.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", waiter(up, status = state, done("Up")))]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {
    #[rpc(skip)]
    state: String,
}

fn main() {}
